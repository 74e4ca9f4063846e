import type { FieldCipher } from './cipher.ts'

/** What was opened is forgotten after one to two of these. */
const FOR_MS = 30_000
/** Characters of envelopes that are kept in mind at the most; the texts in them are shorter. */
const MAX_CHARACTERS = 8_000_000

/** Where the IV begins in an envelope: it is random, so a few characters of it tell envelopes apart. */
const IV_AT = 9
const IV_CHARACTERS = 8
const MARKS = 2 ** 16

interface Opened {
  envelope: string
  text: string
}

/**
 * Tells whether an envelope came by before: not surely, and forgotten when enough others have. Most of what is opened is
 * never opened again, and keeping it would cost more than opening it.
 */
function createDoorkeeper(): (envelope: string) => boolean {
  const marks = new Uint32Array(MARKS)
  return (envelope) => {
    let mark = 0
    for (let at = IV_AT; at < IV_AT + IV_CHARACTERS; at++) mark = Math.imul(mark, 31) + envelope.charCodeAt(at)
    mark >>>= 0
    const slot = (mark ^ (mark >>> 16)) & (MARKS - 1)
    const isKnown = marks[slot] === mark
    marks[slot] = mark
    return isKnown
  }
}

/**
 * Keeps in mind for a moment what was opened twice: staff look at the same pages again and again, and opening is the dearest
 * part of reading one. A text is known by the place that it was opened for and its whole envelope, so what was altered or
 * moved meanwhile is opened anew, and fails. There are two generations, of which the older is dropped as a whole.
 */
export function rememberOpened(
  cipher: FieldCipher,
  { forMs = FOR_MS, maxCharacters = MAX_CHARACTERS } = {},
): FieldCipher {
  let older = new Map<string, Opened>()
  let younger = new Map<string, Opened>()
  let characters = 0
  let timer: NodeJS.Timeout | undefined
  const wasOpened = createDoorkeeper()

  function turn() {
    older = younger
    younger = new Map()
    characters = 0
    clearTimeout(timer)
    timer = older.size > 0 ? setTimeout(turn, forMs).unref() : undefined
  }

  return {
    ...cipher,
    open(envelope, place) {
      if (!wasOpened(envelope)) return cipher.open(envelope, place)
      const known = younger.get(place) ?? older.get(place)
      if (known?.envelope === envelope) return known.text
      const text = cipher.open(envelope, place)
      younger.set(place, { envelope, text })
      characters += envelope.length
      if (characters >= maxCharacters / 2) turn()
      else timer ??= setTimeout(turn, forMs).unref()
      return text
    },
  }
}
