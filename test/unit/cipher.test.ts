import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFieldCipher, SealBrokenError, UnknownKeyError } from '../../src/storage/cipher.ts'

const place = 'Message.content/8a1f6f0e'
const anyText = fc.string({ unit: 'binary', maxLength: 200 })
const newCipher = () => createFieldCipher([randomBytes(32)])

/** An envelope's key id and its bytes: IV, tag, ciphertext. */
function partsOf(envelope: string) {
  const [id = '', body = ''] = envelope.split('.')
  return { id, bytes: Buffer.from(body, 'base64url') }
}

const join = (id: string, bytes: Uint8Array) => `${id}.${Buffer.from(bytes).toString('base64url')}`

describe('a sealed text', () => {
  test('opens to what it was, whatever Unicode it holds', () => {
    const cipher = newCipher()
    fc.assert(fc.property(anyText, anyText, (text, where) => cipher.open(cipher.seal(text, where), where) === text))
  })

  test('has an IV that no other one has, by whichever cipher of the process it was sealed', () => {
    const ciphers = [newCipher(), newCipher()]
    const sealed = Array.from({ length: 1_000 }, () => ciphers.map((cipher) => cipher.seal('Hello', place))).flat()
    const ivs = sealed.map((envelope) => partsOf(envelope).bytes.subarray(0, 12).toString('hex'))
    expect(new Set(ivs).size).toBe(2_000)
  })

  test('of another place does not open', () => {
    const cipher = newCipher()
    fc.assert(
      fc.property(anyText, anyText, anyText, (text, here, there) => {
        fc.pre(here !== there)
        expect(() => cipher.open(cipher.seal(text, here), there)).toThrow(SealBrokenError)
      }),
    )
  })

  test('does not open with any one of its bits flipped', () => {
    const cipher = newCipher()
    fc.assert(
      fc.property(anyText, fc.nat(), (text, position) => {
        const { id, bytes } = partsOf(cipher.seal(text, place))
        const bit = position % (bytes.length * 8)
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        expect(() => cipher.open(join(id, bytes), place)).toThrow(SealBrokenError)
      }),
    )
  })

  test('does not open when it was cut, wherever, also the text of no characters', () => {
    const cipher = newCipher()
    for (const text of ['', 'Hello']) {
      const { id, bytes } = partsOf(cipher.seal(text, place))
      for (let length = 0; length < bytes.length; length++) {
        expect(() => cipher.open(join(id, bytes.subarray(0, length)), place), `${length}`).toThrow(SealBrokenError)
      }
    }
  })

  test('does not open when its characters were changed, even to ones that decode to the same bytes', () => {
    const cipher = newCipher()
    const envelope = cipher.seal('Hello', place)
    for (const other of [`${envelope}=`, `${envelope} `, `${envelope}.`, envelope.replace('.', '.\n')]) {
      expect(() => cipher.open(other, place)).toThrow(SealBrokenError)
    }
  })

  test('is different each time, also for equal texts in one place', () => {
    const cipher = newCipher()
    const envelopes = Array.from({ length: 1_000 }, () => cipher.seal('the same', place))
    expect(new Set(envelopes).size).toBe(1_000)
    expect(new Set(envelopes.map((envelope) => partsOf(envelope).bytes.toString('hex', 0, 12))).size).toBe(1_000)
  })

  test('shows the key id and nothing of the text but its length', () => {
    const cipher = newCipher()
    const text = 'jane.doe@example.com'
    const { id, bytes } = partsOf(cipher.seal(text, place))
    expect(id).toBe(cipher.keyId)
    expect(bytes).toHaveLength(12 + 16 + text.length)
    expect(bytes.includes(text.slice(0, 6))).toBe(false)
  })
})

describe('what is no envelope', () => {
  test('is refused without being quoted, as a text that was never sealed would be', () => {
    const cipher = newCipher()
    for (const text of ['Call me. My number is 555', 'jane.doe@example.com', 'no full stop', '', '.']) {
      const open = () => cipher.open(text, place)
      expect(open).toThrow(SealBrokenError)
      expect(open).toThrow(`The sealed text at ${place} does not open: it was altered or moved`)
    }
  })
})

describe('rotation', () => {
  const [older, newer] = [randomBytes(32), randomBytes(32)]
  const before = createFieldCipher([older])
  const during = createFieldCipher([newer, older])
  const after = createFieldCipher([newer])

  test('the first key seals', () => {
    expect(during.keyId).toBe(after.keyId)
    expect(after.open(during.seal('Hello', place), place)).toBe('Hello')
  })

  test('the older key still opens what it sealed', () => {
    expect(during.open(before.seal('Hello', place), place)).toBe('Hello')
  })

  test('a key that was removed too early is named by its id alone', () => {
    const envelope = before.seal('Hello', place)
    expect(() => after.open(envelope, place)).toThrow(UnknownKeyError)
    expect(() => after.open(envelope, place)).toThrow(
      `ENCRYPTION_KEY has no key with the id ${before.keyId}, which stored data still needs`,
    )
  })

  test("another server's key with the same id does not open it", () => {
    const { bytes } = partsOf(before.seal('Hello', place))
    expect(() => after.open(join(after.keyId, bytes), place)).toThrow(SealBrokenError)
  })

  test('a cipher without a key is refused', () => {
    expect(() => createFieldCipher([])).toThrow('at least one key')
  })
})

describe('a blind index', () => {
  const [older, newer] = [randomBytes(32), randomBytes(32)]
  const cipher = createFieldCipher([newer, older])

  test('is equal for equal values and differs for others', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(cipher.index('email', one) === cipher.index('email', other)).toBe(one === other)
      }),
    )
  })

  test('differs by purpose', () => {
    fc.assert(fc.property(anyText, (value) => cipher.index('email', value) !== cipher.index('sessionId', value)))
  })

  test('differs by key', () => {
    expect(cipher.index('email', 'a@example.com')).not.toBe(newCipher().index('email', 'a@example.com'))
  })

  test('is found under every configured key, the first key first', () => {
    const before = createFieldCipher([older]).index('email', 'a@example.com')
    const now = cipher.index('email', 'a@example.com')
    expect(cipher.indexes('email', 'a@example.com')).toEqual([now, before])
  })

  test('does not hold the value', () => {
    expect(cipher.index('email', 'a@example.com')).toMatch(/^[\w-]{43}$/)
  })
})
