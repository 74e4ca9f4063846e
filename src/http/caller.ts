import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import type { Sessions } from '../conversation/sessions.ts'
import { DomainError } from '../errors.ts'
import type { KeyGuesses } from '../limits/key-guesses.ts'
import { refuse } from '../limits/rate-limits.ts'
import { stranger, type Viewer } from '../viewer.ts'
import type { StaffKeys } from './staff-keys.ts'

/** What a request says of its sender, before anything of it is believed. */
export interface Caller {
  /** The Authorization header, or what stands for it in a WebSocket's connectionParams. */
  authorization: string | null
  /** The client's network address. */
  address: string
  /** Over HTTP: takes a place for an event stream. False when the address has all of its places taken. */
  admitStream?: () => boolean
}

/** The path that a request asks for; null where its target is no address at all. */
export function pathOf({ url = '/' }: IncomingMessage): string | null {
  return URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').pathname : null
}

/** Whether a POST holds JSON. A page of any site may send other types without asking first; see CORS. */
export const holdsJson = ({ headers }: IncomingMessage) =>
  /^application\/(graphql\+)?json\s*(;|$)/i.test(headers['content-type'] ?? '')

/** An address as some proxies write it, with a port or in brackets; null for what is none. */
function addressIn(text: string): string | null {
  const bare = /^\[(.*)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text
  return isIP(bare) === 0 ? null : bare
}

/**
 * The address of the client. X-Forwarded-For is believed as far as our own proxies wrote it.
 * @param trustedHops how many proxies stand before this server
 */
export function addressOf(request: IncomingMessage, trustedHops: number): string {
  const direct = request.socket.remoteAddress ?? 'unknown'
  if (trustedHops === 0) return direct
  const header = request.headers['x-forwarded-for'] ?? ''
  const forwarded = (Array.isArray(header) ? header.join(',') : header).split(',').map((part) => part.trim())
  return addressIn(forwarded.filter((part) => part !== '').at(-trustedHops) ?? '') ?? direct
}

/** What a caller says to be entitled by; null where nothing has the form of a bearer. */
export const bearerOf = ({ authorization }: Caller): string | null =>
  /^Bearer ([\x21-\x7e]{1,4096})$/i.exec(authorization?.trim() ?? '')?.[1] ?? null

/** Tells who is asking. */
export type Identify = (caller: Caller) => Promise<Viewer>

/** Makes what tells who is asking, from a bearer: an admin key, an analyst key or a session token. */
export function createIdentify(options: {
  staffKeys: Pick<StaffKeys, 'ownerOf'>
  sessions: Sessions
  guesses: KeyGuesses
}): Identify {
  const { staffKeys, sessions, guesses } = options

  /** Whoever brings what is no session token of ours tries a key, and learns nothing of it before that is counted. */
  async function byKey(bearer: string, address: string): Promise<Viewer | null> {
    const staff = staffKeys.ownerOf(bearer)
    const waitMs = staff ? await guesses.right(address, staff.keyName) : await guesses.wrong(address)
    if (waitMs > 0) refuse(waitMs, 'Too many wrong keys')
    return staff
  }

  /**
   * @throws UNAUTHENTICATED for a credential that is not valid, rather than treating its sender as a stranger;
   * RATE_LIMITED for a key from an address where too many were tried
   */
  return async (caller) => {
    if (caller.authorization === null) return stranger
    const bearer = bearerOf(caller)
    if (bearer !== null && sessions.resembles(bearer)) {
      const session = await sessions.verify(bearer)
      if (session) return { role: 'VISITOR', ...session }
    } else if (bearer !== null) {
      const staff = await byKey(bearer, caller.address)
      if (staff) return staff
    }
    throw new DomainError('UNAUTHENTICATED', 'The credential is not valid, or has expired')
  }
}
