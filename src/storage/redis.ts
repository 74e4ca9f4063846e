import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { createClient } from '@redis/client'

/** What this project keeps or says in Redis begins with this. */
export const PREFIX = 'aiplace:'

const REACHED_WITHIN_MS = 1_000

/** How many commands may wait for Redis at once; more fail at once. */
export const QUEUE_MAX_LENGTH = 10_000

/**
 * A client that connects, and connects again, by itself. Nothing waits for it: while Redis is away, whatever is asked of
 * it fails at once.
 */
export function connectRedis(url: string) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: QUEUE_MAX_LENGTH,
    socket: { connectTimeout: REACHED_WITHIN_MS, reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, 1_000) },
  })
  client.on('error', () => {}) // whoever asks is told
  client.connect().catch(() => {})
  return client
}

/** How long a connection may be silent on which there should be something to hear. */
export const SILENT_FOR_MS = 5_000

/**
 * Opens the connection of a client anew: its other end may be gone without a word, which would not show for a quarter of an hour.
 */
export function connectAnew(client: ReturnType<typeof connectRedis>): void {
  if (client.isOpen) client.destroy()
  client.connect().catch(() => {})
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
  // A Redis that takes the connection and says nothing is neither.
  const tried = new Promise<unknown>((resolve) => client.once('ready', resolve).once('error', resolve))
  await Promise.race([tried, setTimeout(REACHED_WITHIN_MS, undefined, { ref: false })])
  const digests = new Map<string, string>()
  function digestOf(script: string): string {
    const digest = digests.get(script) ?? createHash('sha1').update(script).digest('hex')
    digests.set(script, digest)
    return digest
  }
  async function run(script: string, keys: readonly string[], args: readonly string[]): Promise<unknown> {
    const options = { keys: keys.map((key) => PREFIX + key), arguments: [...args] }
    return client.evalSha(digestOf(script), options).catch((error: unknown) => {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error
      return client.eval(script, options)
    })
  }

  /** Since when there has been no answer to what was asked. */
  let silentSince: number | undefined
  return {
    run(script, keys, args) {
      silentSince ??= performance.now()
      if (performance.now() - silentSince > SILENT_FOR_MS) {
        silentSince = performance.now()
        connectAnew(client)
      }
      return run(script, keys, args).finally(() => {
        silentSince = undefined
      })
    },
    close: () => client.destroy(),
  }
}
