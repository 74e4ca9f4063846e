import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** The stretch of network between a client and the server, which can fail as real ones do. */
export interface Network {
  url: string
  wsUrl: string
  /** Breaks every connection. New ones can be made at once. */
  cut(): void
  /** Lets nothing more through on the connections there are, and tells nobody. New ones work. */
  fallSilent(): void
  /** Breaks the connection on which the server answers next, before the client sees any of the answer. */
  loseNextAnswer(): void
  close(): Promise<void>
}

export async function startNetwork(serverUrl: string): Promise<Network> {
  const { hostname, port, pathname } = new URL(serverUrl)
  const pairs = new Set<readonly [Socket, Socket]>()
  let losesNextAnswer = false

  const proxy = createServer({ noDelay: true }, (client) => {
    const server = connect({ host: hostname, port: Number(port), noDelay: true })
    const pair = [client, server] as const
    pairs.add(pair)
    const breakBoth = () => {
      pairs.delete(pair)
      client.destroy()
      server.destroy()
    }
    for (const socket of pair) socket.on('error', breakBoth).on('close', breakBoth)
    client.pipe(server)
    server.on('data', () => {
      if (!losesNextAnswer) return
      losesNextAnswer = false
      breakBoth()
    })
    server.pipe(client)
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const address = proxy.address()
  const here = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}${pathname}`

  function cut() {
    for (const pair of pairs) for (const socket of pair) socket.destroy()
  }
  return {
    url: `http://${here}`,
    wsUrl: `ws://${here}`,
    cut,
    fallSilent() {
      for (const [client, server] of pairs) {
        client.unpipe(server).pause()
        server.unpipe(client).pause()
      }
    },
    loseNextAnswer() {
      losesNextAnswer = true
    },
    async close() {
      const closed = once(proxy, 'close')
      proxy.close()
      cut()
      await closed
    },
  }
}
