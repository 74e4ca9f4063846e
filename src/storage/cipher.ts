import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

const ALGORITHM = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
const ENVELOPE = /^[0-9a-f]{8}\.[\w-]+$/
const KEY_ID_LENGTH = 8
/** Without it, a tag cut to four bytes would do. */
const WHOLE_TAG = { authTagLength: TAG_BYTES }

/** Encrypts texts for rest and opens them again; also makes the keyed indexes that allow exact look-ups. */
export interface FieldCipher {
  /** The id of the key that encrypts. */
  readonly keyId: string
  /** The ids of all configured keys, the one that encrypts first. */
  readonly keyIds: readonly string[]
  /**
   * Encrypts with the first key and a fresh IV.
   * @param place where the text is stored (table, column, row): it opens nowhere else.
   * @returns `keyId.base64url(iv, tag, ciphertext)`
   */
  seal(text: string, place: string): string
  /** @throws UnknownKeyError when its key is not configured, SealBrokenError when it was changed, moved or never sealed. */
  open(envelope: string, place: string): string
  /** A keyed digest of a value, equal for equal values: what to store beside a sealed column. */
  index(purpose: string, value: string): string
  /** The digests under every configured key: what to search for, so that look-ups survive a rotation. */
  indexes(purpose: string, value: string): string[]
}

/** The key that sealed a text is no longer configured. */
export class UnknownKeyError extends Error {
  override readonly name = 'UnknownKeyError'
  constructor(readonly keyId: string) {
    super(`ENCRYPTION_KEY has no key with the id ${keyId}, which stored data still needs`)
  }
}

/** A sealed text was altered, or stands in another place than the one it was sealed for. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError'
  constructor(place: string) {
    super(`The sealed text at ${place} does not open: it was altered or moved`)
  }
}

interface Key {
  id: string
  encryption: KeyObject
  index: KeyObject
}

/** Random bytes are asked for by so many IVs at once: asking costs more than the bytes do. */
const IVS_AT_ONCE = 256
let ivs = Buffer.alloc(0)

/** Twelve random bytes that are never given again. */
function freshIv(): Buffer {
  if (ivs.length === 0) ivs = randomBytes(IVS_AT_ONCE * IV_BYTES)
  const iv = ivs.subarray(0, IV_BYTES)
  ivs = ivs.subarray(IV_BYTES)
  return iv
}

/** Two independent keys from one configured secret (RFC 5869), and an id that tells nothing of it. */
function derive(secret: Buffer): Key {
  const part = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `aiplace/${use}`, 32))
  return {
    id: createHash('sha256').update(part('id')).digest('hex').slice(0, 8),
    encryption: createSecretKey(part('encryption')),
    index: createSecretKey(part('index')),
  }
}

/**
 * A cipher over one or more secrets of 32 bytes: the first encrypts, all of them open.
 * AES-256-GCM (NIST SP 800-38D) with a random 96-bit IV for each text and the place as associated data.
 */
export function createFieldCipher(secrets: readonly Buffer[]): FieldCipher {
  const keys = secrets.map(derive)
  const [first] = keys
  if (!first) throw new Error('A cipher needs at least one key')
  const byId = new Map(keys.map((key) => [key.id, key]))
  const digest = (key: Key, purpose: string, value: string) =>
    createHmac('sha256', key.index).update(`${purpose}\0${value}`).digest('base64url')

  return {
    keyId: first.id,
    keyIds: keys.map(({ id }) => id),
    seal(text, place) {
      const iv = freshIv()
      const cipher = createCipheriv(ALGORITHM, first.encryption, iv)
      cipher.setAAD(Buffer.from(place))
      const body = cipher.update(text, 'utf8')
      cipher.final()
      return `${first.id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`
    },
    open(envelope, place) {
      // Whatever is no envelope is not quoted either: an error must not hold a text that was left unsealed.
      if (!ENVELOPE.test(envelope)) throw new SealBrokenError(place)
      const keyId = envelope.slice(0, KEY_ID_LENGTH)
      const key = byId.get(keyId)
      if (!key) throw new UnknownKeyError(keyId)
      try {
        const bytes = Buffer.from(envelope.slice(KEY_ID_LENGTH + 1), 'base64url')
        const decipher = createDecipheriv(ALGORITHM, key.encryption, bytes.subarray(0, IV_BYTES), WHOLE_TAG)
        decipher.setAAD(Buffer.from(place))
        decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
        const text = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES))
        decipher.final() // checks the tag; in this mode it holds nothing back
        return text.toString('utf8')
      } catch {
        throw new SealBrokenError(place)
      }
    },
    index: (purpose, value) => digest(first, purpose, value),
    indexes: (purpose, value) => keys.map((key) => digest(key, purpose, value)),
  }
}
