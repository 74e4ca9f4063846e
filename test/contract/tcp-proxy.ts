import { EventEmitter, once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** Stands between a client and PostgreSQL, or Redis, and makes their connection as bad as a test needs it. */
export interface TcpProxy {
  /** The server's address, by way of the proxy. */
  url: string
  /** Cuts every connection and refuses new ones, until `heal`. */
  cut(): void
  /** Takes requests and passes nothing on, in either direction, until `heal`. */
  hold(): void
  /** Leaves the connections that there are to themselves: nothing of them arrives any more, and nobody is told. New ones work. */
  strand(): void
  /** Lets everything take so much longer, in each direction, until `heal`. */
  slow(ms: number): void
  heal(): void
  /** Resolves when this many held requests contain a text; none has to, for an empty one. */
  untilHeld(part: string, times: number): Promise<void>
  /** Lets the next request with a text through and cuts its connection when the answer comes. */
  loseAnswerTo(part: string): Promise<void>
  close(): Promise<void>
}

/** What a client sends, as text, with the statements it prepared earlier and only names now. */
function createReader(): (bytes: Buffer) => string {
  const prepared = new Map<string, string>()
  return (bytes) => {
    const data = bytes.toString('latin1')
    for (const [, name = '', sql = ''] of data.matchAll(/P[\s\S]{4}(s\d+)\0([^\0]+)/g)) prepared.set(name, sql)
    const named = [...data.matchAll(/B[\s\S]{4}[^\0]*\0(s\d+)\0/g)].map(([, name = '']) => prepared.get(name))
    return [data, ...named].join('\n')
  }
}

/** Passes bytes on in their order, each so many milliseconds after it came. */
function createDelay(delayMs: () => number): (to: Socket, bytes: Buffer) => void {
  let lastDue = 0
  return (to, bytes) => {
    const wait = Math.max(delayMs(), lastDue - performance.now())
    lastDue = performance.now() + wait
    if (wait > 0) setTimeout(() => to.write(bytes), wait)
    else to.write(bytes)
  }
}

export async function startTcpProxy(target: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(target)
  const events = new EventEmitter()
  const pairs = new Set<{ client: Socket; server: Socket; stranded: boolean }>()
  let state: 'open' | 'cut' | 'held' = 'open'
  let delayMs = 0
  let held: { data: string; pass: () => void }[] = []
  let losing: string | undefined

  const proxy = createServer((client) => {
    if (state === 'cut') {
      client.destroy()
      return
    }
    const server = connect(Number(port) || 5432, hostname)
    const pair = { client, server, stranded: false }
    pairs.add(pair)
    let loses = false
    const read = createReader()
    const [there, back] = [createDelay(() => delayMs), createDelay(() => delayMs)]
    const end = () => {
      pairs.delete(pair)
      client.destroy()
      server.destroy()
    }
    for (const socket of [client, server]) socket.on('error', end).on('close', end)
    client.on('data', (bytes) => {
      if (pair.stranded) return
      const data = read(bytes)
      if (losing !== undefined && data.includes(losing)) {
        loses = true
        losing = undefined
      }
      if (state === 'held') {
        held.push({ data, pass: () => server.write(bytes) })
        events.emit('held')
      } else there(server, bytes)
    })
    server.on('data', (bytes) => {
      if (pair.stranded) return
      if (loses) {
        end()
        events.emit('lost')
      } else if (state === 'held') held.push({ data: '', pass: () => client.write(bytes) })
      else back(client, bytes)
    })
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const address = proxy.address()
  const url = new URL(target)
  url.hostname = '127.0.0.1'
  url.port = String(typeof address === 'object' && address ? address.port : '')

  function destroyAll() {
    for (const { client, server } of [...pairs]) {
      client.destroy()
      server.destroy()
    }
  }

  return {
    url: url.href,
    cut() {
      state = 'cut'
      destroyAll()
    },
    hold() {
      state = 'held'
    },
    strand() {
      for (const pair of pairs) pair.stranded = true
    },
    slow(ms) {
      delayMs = ms
    },
    heal() {
      state = 'open'
      delayMs = 0
      const passing = held
      held = []
      for (const { pass } of passing) pass()
    },
    async untilHeld(part, times) {
      while (held.filter(({ data }) => data.includes(part)).length < times) await once(events, 'held')
    },
    async loseAnswerTo(part) {
      losing = part
      await once(events, 'lost')
    },
    async close() {
      destroyAll()
      proxy.close()
      await once(proxy, 'close')
    },
  }
}
