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

/** A class, as all of a stream here: an object with functions of its own would take a kilobyte more of each. */
class Text<End> implements GrowingText<End> {
  #whole = ''
  #end: End | undefined
  #abandoned = false
  readonly #waiting = new Set<() => void>()

  get length() {
    return this.#whole.length
  }

  get end() {
    return this.#end
  }

  get abandoned() {
    return this.#abandoned
  }

  append(text: string) {
    if (text === '' || this.#end !== undefined) return
    this.#whole += text
    this.#wake()
  }

  finish(end: End) {
    if (this.#end !== undefined) return
    this.#end = end
    this.#wake()
  }

  abandon() {
    this.#abandoned = true
    this.#wake()
  }

  after(offset: number, atMost = Number.POSITIVE_INFINITY) {
    const found = this.#whole.slice(offset, offset + atMost)
    const isCut = offset + found.length < this.#whole.length
    return isCut && isHighSurrogate(found.charCodeAt(found.length - 1)) ? found.slice(0, -1) : found
  }

  onceGrown(callback: () => void) {
    this.#waiting.add(callback)
    return () => void this.#waiting.delete(callback)
  }

  #wake() {
    const callbacks = [...this.#waiting]
    this.#waiting.clear()
    for (const callback of callbacks) callback()
  }
}

/** Makes an empty text; `End` is what is known of it once it has ended. */
export const createGrowingText = <End>(): GrowingText<End> => new Text()

class Reader<End> implements AsyncIterableIterator<Reading<End>, undefined> {
  readonly #text: GrowingText<End>
  readonly #onDone: () => void
  #offset: number
  #done = false
  #grown: Promise<void> | undefined
  #leave: (() => void) | undefined

  constructor(text: GrowingText<End>, after: number, onDone: () => void) {
    this.#text = text
    this.#offset = after
    this.#onDone = onDone
  }

  [Symbol.asyncIterator]() {
    return this
  }

  async next(): Promise<IteratorResult<Reading<End>, undefined>> {
    for (;;) {
      const result = this.#available()
      if (result) return result
      await this.#waitUntilGrown()
    }
  }

  async return(): Promise<IteratorResult<Reading<End>, undefined>> {
    this.#finish()
    this.#leave?.()
    return { value: undefined, done: true }
  }

  #available(): IteratorResult<Reading<End>, undefined> | undefined {
    if (this.#done) return { value: undefined, done: true }
    const text = this.#text.after(this.#offset, MAX_SLICE)
    if (text !== '') {
      const slice = { offset: this.#offset, text }
      this.#offset += text.length
      return { value: { kind: 'slice', slice }, done: false }
    }
    const { end, abandoned } = this.#text
    if (end === undefined && !abandoned) return undefined
    this.#finish()
    return end === undefined ? { value: undefined, done: true } : { value: { kind: 'end', end }, done: false }
  }

  /** Resolves when the text has grown or ended, or when the reader leaves; all its waiting reads share it. */
  #waitUntilGrown(): Promise<void> {
    this.#grown ??= new Promise((resolve) => {
      const wake = () => {
        this.#grown = undefined
        resolve()
      }
      const takeBack = this.#text.onceGrown(wake)
      this.#leave = () => {
        takeBack()
        wake()
      }
    })
    return this.#grown
  }

  #finish() {
    if (!this.#done) this.#onDone()
    this.#done = true
  }
}

/**
 * Reads a text from an offset to its end. Leaving (`return()`) takes effect at once, also while a read is waiting,
 * which an async generator parked on an `await` would not do.
 * @param onDone called once the reader has read the end, or has left
 */
export const readFrom = <End>(
  text: GrowingText<End>,
  after: number,
  onDone: () => void = () => {},
): AsyncIterableIterator<Reading<End>> => new Reader(text, after, onDone)
