import type { IncomingHttpHeaders } from 'node:http'
import type { Outcome } from './play.ts'
import type { MessagesBody } from './request.ts'

/** A valid request to `/v1/messages`. */
export type OfflineRequest = {
  /** Without the API key, authorization and cookies. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: MessagesBody
  /** Resolves when the response has ended or its connection has gone. */
  readonly outcome: Promise<Outcome>
}

const MAX_REQUESTS = 1000
const MAX_BYTES = 64 * 1024 * 1024
const SECRETS = new Set(['x-api-key', 'authorization', 'proxy-authorization', 'cookie'])

export type RequestLog = {
  /** Oldest first. */
  readonly requests: readonly OfflineRequest[]
  /** @param bytes the size of the request's body. */
  add(request: OfflineRequest, bytes: number): void
}

/** Remembers the latest requests: at most a thousand, and at most 64 MB of their bodies. */
export function createRequestLog(): RequestLog {
  const requests: OfflineRequest[] = []
  const sizes: number[] = []
  let total = 0
  return {
    requests,
    add(request, bytes) {
      requests.push(request)
      sizes.push(bytes)
      total += bytes
      while (requests.length > MAX_REQUESTS || (total > MAX_BYTES && requests.length > 1)) {
        requests.shift()
        total -= sizes.shift() ?? 0
      }
    },
  }
}

/** A request's headers without its secrets. */
export function publicHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const entries = Object.entries(headers).filter(([name]) => !SECRETS.has(name))
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}
