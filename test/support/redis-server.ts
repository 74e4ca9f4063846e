import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from './free-port.ts'

/** A Redis of a test's own, which may be killed, frozen and started again at the same address. */
export async function startRedis() {
  const port = await freePort()
  let server: ChildProcess | undefined

  async function start() {
    server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', ''])
    for await (const line of server.stdout ?? []) if (String(line).includes('Ready to accept')) return
    throw new Error('redis-server did not start')
  }

  await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    async kill() {
      const ended = server && once(server, 'exit')
      server?.kill('SIGKILL')
      await ended
    },
    /** Keeps its connections open and says nothing. */
    freeze: () => server?.kill('SIGSTOP'),
    thaw: () => server?.kill('SIGCONT'),
  }
}
