import type { IncomingMessage } from 'node:http'

/**
 * Whether a browser page may talk to this server: one of its own origin, or of a listed one. A request without an
 * Origin does not come from a page of another site.
 */
export function createOriginCheck(allowedOrigins: readonly string[]): (request: IncomingMessage) => boolean {
  const allowed = new Set(allowedOrigins)
  return ({ headers: { origin, host } }) => {
    if (origin === undefined || allowed.has(origin)) return true
    return URL.canParse(origin) && new URL(origin).host === host && host !== ''
  }
}
