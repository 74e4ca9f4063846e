import { createHash, randomInt, randomUUID } from 'node:crypto'
import { decodeProtectedHeader, errors, jwtVerify, SignJWT } from 'jose'
import { DomainError } from '../errors.ts'
import type { Statements } from '../statements.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database, Transaction } from '../storage/database.ts'

/** What a session token says. */
export interface Session {
  conversationId: string
  deviceId: string
  /** When the token ends. */
  expiresAt: Date
}

/** Session tokens and the codes that let a second device in. */
export interface Sessions {
  /** A token for a new device of a conversation. */
  admit(tx: Transaction | Database, conversationId: string): Promise<string>
  /** A fresh token for a device that has one. */
  renew(device: { conversationId: string; deviceId: string }): Promise<string>
  /** What a token says, or null for one that is forged, altered or expired, or whose conversation was erased. */
  verify(token: string): Promise<Session | null>
  /** Whether it has the form of a token made here, right or wrong: no key looks like that. */
  resembles(token: string): boolean
  /** Those of the devices that are still there; they go with their conversation. One statement, however many. */
  present(deviceIds: readonly string[]): Promise<Set<string>>
  /** A code for one more device, valid once and for ten minutes. */
  createLink(conversationId: string): Promise<{ code: string; expiresAt: Date }>
  /** @throws NOT_FOUND for a code that is unknown, used or expired */
  redeem(code: string): Promise<string>
}

const TOKEN_DAYS = 30
const REMEMBERED_TOKENS = 2_000
const LINK_MINUTES = 10
const CODE_LENGTH = 10
/** Crockford's base 32: no letter that can be taken for a digit. Ten of them are 50 bits. */
const CODE_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const AUDIENCE = 'aiplace-session'

/** The ids of keys, retired ones and those of other servers included. */
const KEY_ID = /^[0-9a-f]{8}$/

const keyOf = (secret: string) => ({
  id: createHash('sha256').update(`aiplace/session-key/${secret}`).digest('hex').slice(0, 8),
  bytes: new TextEncoder().encode(secret),
})

const newCode = () => Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('')

const normalizedCode = (code: string) =>
  code.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')

/**
 * @param driver for what every request asks
 * @param secrets the first signs, all of them verify
 */
export function createSessions(options: {
  db: Database
  driver: Statements
  cipher: FieldCipher
  secrets: readonly string[]
}): Sessions {
  const { db, driver, cipher } = options
  const keys = options.secrets.map(keyOf)
  const [signing] = keys
  if (!signing) throw new Error('Sessions need at least one secret')

  const renew = ({ conversationId, deviceId }: { conversationId: string; deviceId: string }) =>
    new SignJWT({ conversation: conversationId })
      .setProtectedHeader({ alg: 'HS256', kid: signing.id })
      .setSubject(deviceId)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(`${TOKEN_DAYS}d`)
      .sign(signing.bytes)

  /** What tokens say whose signature was found to be ours: each request, and each operation on a socket, brings one again. */
  const known = new Map<string, Session>()

  /** What a token says if we have signed it and it is still valid. */
  async function readToken(token: string): Promise<Session | null> {
    const before = known.get(token)
    known.delete(token)
    const session = before && before.expiresAt.getTime() > Date.now() ? before : await checkToken(token)
    if (!session) return null
    known.set(token, session)
    const [oldest] = known.keys()
    if (oldest !== undefined && known.size > REMEMBERED_TOKENS) known.delete(oldest)
    return session
  }

  async function checkToken(token: string): Promise<Session | null> {
    try {
      const { payload } = await jwtVerify(
        token,
        ({ kid }) => {
          const key = keys.find(({ id }) => id === kid)
          if (!key) throw new errors.JWSInvalid('Unknown key')
          return key.bytes
        },
        { algorithms: ['HS256'], audience: AUDIENCE },
      )
      const { sub: deviceId, conversation: conversationId, exp } = payload
      if (typeof deviceId !== 'string' || typeof conversationId !== 'string' || exp === undefined) return null
      return { conversationId, deviceId, expiresAt: new Date(exp * 1000) }
    } catch (error) {
      if (error instanceof errors.JOSEError) return null
      throw error
    }
  }

  return {
    renew,
    async admit(tx, conversationId) {
      const deviceId = randomUUID()
      await tx.device.create({ data: { id: deviceId, conversationId } })
      return renew({ conversationId, deviceId })
    },
    async verify(token) {
      const session = await readToken(token)
      if (!session) return null
      const { deviceId, conversationId } = session
      const devices = await driver.$queryRaw`
        SELECT 1 FROM "Device" WHERE "id" = ${deviceId}::uuid AND "conversationId" = ${conversationId}::uuid`
      return devices.length === 0 ? null : session
    },
    resembles(token) {
      if (token.split('.').length !== 3) return false
      try {
        const { kid } = decodeProtectedHeader(token)
        return kid !== undefined && KEY_ID.test(kid)
      } catch {
        return false
      }
    },
    async present(deviceIds) {
      const found = await driver.$queryRaw<{ id: string }>`
        SELECT "id" FROM "Device" WHERE "id" = ANY(${deviceIds}::uuid[])`
      return new Set(found.map(({ id }) => id))
    },
    async createLink(conversationId) {
      const code = newCode()
      const expiresAt = new Date(Date.now() + LINK_MINUTES * 60_000)
      await db.deviceLink.create({ data: { codeIndex: cipher.index('deviceCode', code), conversationId, expiresAt } })
      return { code: `${code.slice(0, 5)}-${code.slice(5)}`, expiresAt }
    },
    async redeem(code) {
      const codeIndex = { in: cipher.indexes('deviceCode', normalizedCode(code)) }
      const redeemedAt = new Date()
      const { count } = await db.deviceLink.updateMany({
        where: { codeIndex, redeemedAt: null, expiresAt: { gt: redeemedAt } },
        data: { redeemedAt },
      })
      const link = count === 1 ? await db.deviceLink.findFirst({ where: { codeIndex } }) : null
      if (!link) throw new DomainError('NOT_FOUND', 'This code is unknown, used or expired')
      return link.conversationId
    },
  }
}
