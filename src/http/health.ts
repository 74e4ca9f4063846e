import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Caller, pathOf } from './caller.ts'

/** What a process tells of itself beside GraphQL. */
export interface HealthOptions {
  /** Whether the server takes work: its database answers, and it is not shutting down. */
  ready: () => Promise<boolean>
  /** The measurements, in the text format of Prometheus. */
  measurements: () => Promise<{ contentType: string; text: string }>
  /** Whether a caller may read the measurements. */
  mayMeasure: (caller: Caller) => Promise<boolean>
}

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/
const FORWARDING = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'] as const

/** Whether a request was made on this machine, and not by a proxy on it for somebody else. */
const isLocal = ({ headers, socket }: IncomingMessage) =>
  LOOPBACK.test(socket.remoteAddress ?? '') && FORWARDING.every((name) => headers[name] === undefined)

const READY_WITHIN_MS = 2_000

/** Whether something turns out to be true before a time is over. */
const isTrueInTime = (answer: Promise<boolean>, ms: number): Promise<boolean> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, ms, false)
    answer.then(resolve, () => resolve(false)).finally(() => clearTimeout(late))
  })

/**
 * `/health/live`: the process runs. `/health/ready`: it takes work, else 503. `/metrics`: for Prometheus, with an admin
 * key or from this machine alone; for everybody else there is no such page.
 */
export function createHealth({ ready, measurements, mayMeasure }: HealthOptions) {
  const answer = (response: ServerResponse, status: number, text: string, contentType = 'text/plain') =>
    response.writeHead(status, { 'Content-Type': contentType, 'Cache-Control': 'no-store' }).end(text)

  const pages: Record<string, (request: IncomingMessage, response: ServerResponse, caller: Caller) => Promise<void>> = {
    async '/health/live'(_request, response) {
      answer(response, 200, 'live\n')
    },
    async '/health/ready'(_request, response) {
      const takesWork = await isTrueInTime(ready(), READY_WITHIN_MS)
      answer(response, takesWork ? 200 : 503, takesWork ? 'ready\n' : 'not ready\n')
    },
    async '/metrics'(request, response, caller) {
      if (!isLocal(request) && !(await mayMeasure(caller))) {
        answer(response, 404, 'Not found\n')
        return
      }
      const { contentType, text } = await measurements()
      answer(response, 200, text, contentType)
    },
  }

  return {
    wants: (request: IncomingMessage) =>
      (request.method === 'GET' || request.method === 'HEAD') && (pathOf(request) ?? '') in pages,
    serve: async (request: IncomingMessage, response: ServerResponse, caller: Caller) =>
      pages[pathOf(request) ?? '']?.(request, response, caller),
  }
}
