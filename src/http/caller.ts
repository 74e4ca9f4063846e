import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Sessions } from '../conversation/sessions.ts'
import { DomainError } from '../errors.ts'
import { stranger, type Viewer } from '../viewer.ts'

/** What a request says of its sender, before anything of it is believed. */
export interface Caller {
  /** The Authorization header, or what stands for it in a WebSocket's connectionParams. */
  authorization: string | null
  /** The client's network address. */
  address: string
}

/** The path that a request asks for; null where its target is no address at all. */
export function pathOf({ url = '/' }: IncomingMessage): string | null {
  return URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').pathname : null
}

/** Whether a POST holds JSON. A page of any site may send other types without asking first; see CORS. */
export const holdsJson = ({ headers }: IncomingMessage) =>
  /^application\/(graphql\+)?json\s*(;|$)/i.test(headers['content-type'] ?? '')

/**
 * The address of the client. X-Forwarded-For is believed as far as our own proxies wrote it.
 * @param trustedHops how many proxies stand before this server
 */
export function addressOf(request: IncomingMessage, trustedHops: number): string {
  const direct = request.socket.remoteAddress ?? 'unknown'
  if (trustedHops === 0) return direct
  const header = request.headers['x-forwarded-for'] ?? ''
  const forwarded = (Array.isArray(header) ? header.join(',') : header).split(',').map((part) => part.trim())
  return forwarded.filter((part) => part !== '').at(-trustedHops) ?? direct
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Compares with every key, whichever matches, so that the time taken tells nothing. */
function createKeyring(keys: readonly string[]) {
  const digests = keys.map(digest)
  return (candidate: Buffer) => digests.map((key) => timingSafeEqual(key, candidate)).indexOf(true)
}

/** Makes what tells who is asking, from a bearer: an admin key, an analyst key or a session token. */
export function createIdentify(options: {
  adminApiKeys: readonly string[]
  analystApiKeys: readonly string[]
  sessions: Sessions
}): (caller: Caller) => Promise<Viewer> {
  const adminKey = createKeyring(options.adminApiKeys)
  const analystKey = createKeyring(options.analystApiKeys)
  /** @throws UNAUTHENTICATED for a credential that is not valid, rather than treating its sender as a stranger */
  return async ({ authorization }) => {
    if (authorization === null) return stranger
    const bearer = /^Bearer ([\x21-\x7e]{1,4096})$/i.exec(authorization.trim())?.[1]
    if (bearer !== undefined) {
      const candidate = digest(bearer)
      const admin = adminKey(candidate)
      const analyst = analystKey(candidate)
      if (admin >= 0) return { role: 'ADMIN', keyName: `admin-${admin + 1}` }
      if (analyst >= 0) return { role: 'ANALYST', keyName: `analyst-${analyst + 1}` }
      const session = await options.sessions.verify(bearer)
      if (session) return { role: 'VISITOR', ...session }
    }
    throw new DomainError('UNAUTHENTICATED', 'The credential is not valid, or has expired')
  }
}
