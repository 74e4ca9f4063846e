import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFieldCipher, SealBrokenError } from '../../src/storage/cipher.ts'
import { rememberOpened } from '../../src/storage/opened-texts.ts'

const PLACE = 'Message.content/1'

describe('a text that was opened twice', () => {
  const cipher = createFieldCipher([randomBytes(32)])
  let opened = 0
  const counting = {
    ...cipher,
    open(envelope: string, place: string) {
      opened++
      return cipher.open(envelope, place)
    },
  }
  beforeEach(() => {
    opened = 0
    vi.useFakeTimers()
  })
  afterEach(() => vi.useRealTimers())

  test('is known for a while, and then forgotten without anybody asking', () => {
    const remembering = rememberOpened(counting, { forMs: 1_000 })
    const envelope = cipher.seal('A budget', PLACE)
    for (let times = 0; times < 5; times++) expect(remembering.open(envelope, PLACE)).toBe('A budget')
    vi.advanceTimersByTime(900)
    remembering.open(envelope, PLACE)
    expect(opened).toBe(2)
    vi.advanceTimersByTime(1_100) // to the second turn
    expect(vi.getTimerCount()).toBe(0) // nothing is kept that would have to be dropped
    remembering.open(envelope, PLACE)
    expect(opened).toBe(3)
  })

  test('only is kept, since most are never opened again', () => {
    const remembering = rememberOpened(counting)
    const envelope = cipher.seal('A budget', PLACE)
    remembering.open(envelope, PLACE)
    expect(vi.getTimerCount()).toBe(0)
    remembering.open(envelope, PLACE)
    expect(vi.getTimerCount()).toBe(1)
  })

  test('opens in no other place, and not when it was altered', () => {
    const remembering = rememberOpened(counting)
    const envelope = cipher.seal('A budget', PLACE)
    for (let times = 0; times < 3; times++) remembering.open(envelope, PLACE)
    expect(() => remembering.open(envelope, 'Message.content/2')).toThrow(SealBrokenError)
    const altered = `${envelope.slice(0, -1)}${envelope.endsWith('A') ? 'B' : 'A'}`
    expect(() => remembering.open(altered, PLACE)).toThrow(SealBrokenError)
    expect(() => remembering.open(altered, PLACE)).toThrow(SealBrokenError)
  })

  test('is forgotten for newer ones, so that many fill no memory', () => {
    const texts = Array.from({ length: 100 }, (_, nth) => {
      const place = `Message.content/${nth}`
      return { place, envelope: cipher.seal(`${nth}`, place) }
    })
    const size = texts[0]?.envelope.length ?? 0
    const remembering = rememberOpened(counting, { maxCharacters: 20 * size })
    for (const { envelope, place } of texts.flatMap((text) => [text, text])) remembering.open(envelope, place)
    for (const { envelope, place } of texts.slice(-9)) remembering.open(envelope, place)
    expect(opened).toBe(200)
    for (const { envelope, place } of texts.slice(0, 10)) remembering.open(envelope, place)
    expect(opened).toBe(210)
  })
})
