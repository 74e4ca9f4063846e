/** A piece of a text, and where it begins in it (UTF-16 code units). */
export interface Slice {
  offset: number
  text: string
}

/** What a reader meets: slices in order, then one end. */
export type Reading<End> = { kind: 'slice'; slice: Slice } | { kind: 'end'; end: End }

/**
 * A text that grows until it ends, shared by any number of readers. Nothing is queued for a reader: it holds an offset
 * and asks for what lies beyond it, so a slow one simply gets larger slices, and joining late, following live and
 * reading what ended long ago are the same thing.
 */
export interface GrowingText<End> {
  /** UTF-16 code units so far. */
  readonly length: number
  readonly end: End | undefined
  /** Whether nobody adds to it here any more, though it has not ended. */
  readonly abandoned: boolean
  append(text: string): void
  /** Ends the text; a second call changes nothing. */
  finish(end: End): void
  /** Sends its readers away without an end, with all that is there: the text goes on elsewhere. */
  abandon(): void
  /** What lies beyond an offset, at most so much of it, and no half of a character at its end; empty when nothing does. */
  after(offset: number, atMost?: number): string
  /** Calls back once, when the text has grown or ended; returns what takes the request back. */
  onceGrown(callback: () => void): () => void
}

/** What a reader that stopped reading keeps in memory stays small, however much it has missed. */
const MAX_SLICE = 2_048

/** Whether a code unit is the first half of a character. */
export const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff

/** Makes an empty text; `End` is what is known of it once it has ended. */
export function createGrowingText<End>(): GrowingText<End> {
  const pieces: Slice[] = []
  const waiting = new Set<() => void>()
  let length = 0
  let end: End | undefined
  let abandoned = false

  function wake() {
    const callbacks = [...waiting]
    waiting.clear()
    for (const callback of callbacks) callback()
  }

  /** The index of the piece that holds an offset: the last one for a reader that keeps up. */
  function pieceAt(offset: number): number {
    let low = 0
    let high = pieces.length - 1
    if ((pieces[high]?.offset ?? 0) <= offset) return high
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((pieces[middle]?.offset ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  return {
    get length() {
      return length
    },
    get end() {
      return end
    },
    get abandoned() {
      return abandoned
    },
    append(text) {
      if (text === '' || end !== undefined) return
      pieces.push({ offset: length, text })
      length += text.length
      wake()
    },
    finish(final) {
      if (end !== undefined) return
      end = final
      wake()
    },
    abandon() {
      abandoned = true
      wake()
    },
    after(offset, atMost = Number.POSITIVE_INFINITY) {
      if (offset >= length) return ''
      let index = pieceAt(offset)
      let found = (pieces[index]?.text ?? '').slice(offset - (pieces[index]?.offset ?? 0))
      while (found.length < atMost && ++index < pieces.length) found += pieces[index]?.text
      if (found.length <= atMost) return found
      return found.slice(0, isHighSurrogate(found.charCodeAt(atMost - 1)) ? atMost - 1 : atMost)
    },
    onceGrown(callback) {
      waiting.add(callback)
      return () => waiting.delete(callback)
    },
  }
}

/**
 * Reads a text from an offset to its end. Leaving (`return()`) takes effect at once, also while a read is waiting,
 * which an async generator parked on an `await` would not do.
 * @param onDone called once the reader has read the end, or has left
 */
export function readFrom<End>(
  text: GrowingText<End>,
  after: number,
  onDone: () => void = () => {},
): AsyncIterableIterator<Reading<End>> {
  let offset = after
  let done = false
  let grown: Promise<void> | undefined
  let leave: (() => void) | undefined

  /** Resolves when the text has grown or ended, or when the reader leaves; all its waiting reads share it. */
  function waitUntilGrown(): Promise<void> {
    grown ??= new Promise((resolve) => {
      const wake = () => {
        grown = undefined
        resolve()
      }
      const takeBack = text.onceGrown(wake)
      leave = () => {
        takeBack()
        wake()
      }
    })
    return grown
  }

  function finish() {
    if (!done) onDone()
    done = true
  }

  function available(): IteratorResult<Reading<End>, undefined> | undefined {
    if (done) return { value: undefined, done: true }
    const piece = text.after(offset, MAX_SLICE)
    if (piece !== '') {
      const slice = { offset, text: piece }
      offset += piece.length
      return { value: { kind: 'slice', slice }, done: false }
    }
    if (text.end === undefined && !text.abandoned) return undefined
    finish()
    if (text.end === undefined) return { value: undefined, done: true }
    return { value: { kind: 'end', end: text.end }, done: false }
  }

  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      for (;;) {
        const result = available()
        if (result) return result
        await waitUntilGrown()
      }
    },
    async return() {
      finish()
      leave?.()
      return { value: undefined, done: true }
    },
  }
}
