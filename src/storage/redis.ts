import { createHash } from 'node:crypto'
import { createClient } from '@redis/client'

/** What this project keeps or says in Redis begins with this. */
export const PREFIX = 'aiplace:'

/**
 * A client that connects, and connects again, by itself. Nothing waits for it: while Redis is away, whatever is asked of
 * it fails at once.
 */
export function connectRedis(url: string) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: 10_000,
    socket: { connectTimeout: 1_000, reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, 1_000) },
  })
  client.on('error', () => {}) // whoever asks is told
  client.connect().catch(() => {})
  return client
}

/** Runs Lua scripts in Redis. */
export interface Scripts {
  /** Runs one, while nothing else happens in Redis; its text is sent once. Fails while Redis is away. */
  run(script: string, keys: readonly string[], args: readonly string[]): Promise<unknown>
  close(): void
}

/** Resolves when Redis has been reached, or was tried in vain, which takes a second at the most. */
export async function openScripts(url: string): Promise<Scripts> {
  const client = connectRedis(url)
  await new Promise<unknown>((resolve) => client.once('ready', resolve).once('error', resolve))
  const digests = new Map<string, string>()
  function digestOf(script: string): string {
    const digest = digests.get(script) ?? createHash('sha1').update(script).digest('hex')
    digests.set(script, digest)
    return digest
  }
  return {
    async run(script, keys, args) {
      const options = { keys: keys.map((key) => PREFIX + key), arguments: [...args] }
      return client.evalSha(digestOf(script), options).catch((error: unknown) => {
        if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error
        return client.eval(script, options)
      })
    },
    close: () => client.destroy(),
  }
}
