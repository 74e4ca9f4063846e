import { createServer, type Server } from 'node:http'
import { pathOf } from './caller.ts'

/** A port that is taken, and what listens there. */
export interface Listener {
  server: Server
  port: number
  /** Stops listening, if it still does. */
  close(): Promise<void>
}

/**
 * Takes the port before anything else is there. Until somebody else takes the requests, they are answered with 503, but
 * for `/health/live`: the process lives, and waits for its database perhaps.
 */
export async function listen({ host, port }: { host: string; port: number }): Promise<Listener> {
  const server = createServer((request, response) => {
    const isLive = pathOf(request) === '/health/live'
    const headers = { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store', Connection: 'close' }
    response.writeHead(isLive ? 200 : 503, isLive ? headers : { ...headers, 'Retry-After': '1' })
    response.end(isLive ? 'live\n' : 'starting\n')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve())
  })
  const bound = server.address()
  return {
    server,
    port: typeof bound === 'object' && bound ? bound.port : port,
    close: () =>
      new Promise((resolve) => {
        if (!server.listening) return resolve()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
