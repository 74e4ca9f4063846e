import { setImmediate as turn } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGrowingText, type Reading, readFrom } from '../../src/reply/growing-text.ts'

type Step =
  | { do: 'append'; text: string }
  | { do: 'join'; after: number }
  | { do: 'read'; who: number }
  | { do: 'leave'; who: number }
  | { do: 'finish' }

/** Any code units: halves of characters, NUL and nothing at all included. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0xd83d, 0xdc4b)), { maxLength: 6 })
  .map((units) => String.fromCharCode(...units))

const who = fc.nat({ max: 7 })
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('append'), text: anyText }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('join'), after: fc.nat({ max: 40 }) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('read'), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('leave'), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('finish') }) },
)

type Result = IteratorResult<Reading<string>, undefined>

/** A reader that reads only when it is told to, and what it has met so far. */
function newReader(text: ReturnType<typeof createGrowingText<string>>, after: number) {
  const readings = readFrom(text, after)
  const met: Reading<string>[] = []
  let parked: Promise<Result> | undefined
  let done = false
  return {
    after,
    met,
    left: false,
    get parked() {
      return parked !== undefined
    },
    get done() {
      return done
    },
    read() {
      if (parked) return
      parked = readings.next()
      void parked.then((result) => {
        parked = undefined
        if (result.done) done = true
        else met.push(result.value)
      })
    },
    async leave() {
      this.left = true
      expect(await readings.return?.()).toEqual({ value: undefined, done: true })
    },
  }
}

function textOf(reader: ReturnType<typeof newReader>): string {
  let read = ''
  for (const reading of reader.met) {
    if (reading.kind === 'end') continue
    expect(reading.slice.text).not.toBe('')
    expect(reading.slice.offset).toBe(reader.after + read.length)
    read += reading.slice.text
  }
  return read
}

const endsOf = (reader: ReturnType<typeof newReader>) => reader.met.filter(({ kind }) => kind === 'end')

describe('a growing text', () => {
  test('gives every reader each character beyond its offset once, in order, and one end, however they interleave', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 60, size: 'max' }), async (steps) => {
        const text = createGrowingText<string>()
        const readers: ReturnType<typeof newReader>[] = []
        let whole = ''
        for (const step of steps) {
          if (step.do === 'append') {
            if (text.end === undefined) whole += step.text
            text.append(step.text)
          } else if (step.do === 'join') readers.push(newReader(text, step.after))
          else if (step.do === 'finish') text.finish('first end')
          else {
            const reader = readers[step.who % Math.max(1, readers.length)]
            if (step.do === 'read') reader?.read()
            else await reader?.leave()
          }
          await turn()
          expect(text.length).toBe(whole.length)
          // Nobody who has left, and nobody who has something to read, is kept waiting.
          for (const reader of readers) {
            const toRead = reader.after + textOf(reader).length < whole.length || text.end !== undefined
            if (reader.parked) expect(reader.left || toRead).toBe(false)
          }
        }

        text.finish('last end')
        const end = text.end
        for (const reader of readers) {
          while (!reader.done) {
            reader.read()
            await turn()
          }
          if (reader.left) {
            expect(whole.slice(reader.after).startsWith(textOf(reader))).toBe(true)
            expect(endsOf(reader).length).toBeLessThanOrEqual(1)
          } else {
            expect(textOf(reader)).toBe(whole.slice(reader.after))
            expect(endsOf(reader)).toEqual([{ kind: 'end', end }])
            expect(reader.met.at(-1)?.kind).toBe('end')
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  test('gives any part of itself, wherever the offset falls between its pieces', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 30 }), fc.nat({ max: 200 }), (pieces, offset) => {
        const text = createGrowingText()
        for (const piece of pieces) text.append(piece)
        expect(text.after(offset)).toBe(pieces.join('').slice(offset))
      }),
    )
  })

  test('gives any part of itself, at most as much as asked for, without half a character at its end', () => {
    const characters = fc.array(fc.constantFrom('a', 'ü', '👋', '👋👋'), { maxLength: 30 })
    fc.assert(
      fc.property(characters, fc.nat({ max: 60 }), fc.integer({ min: 2, max: 20 }), (pieces, offset, atMost) => {
        const text = createGrowingText()
        for (const piece of pieces) text.append(piece)
        const rest = pieces.join('').slice(offset)
        const part = text.after(offset, atMost)
        expect(rest.startsWith(part)).toBe(true)
        expect(part).not.toMatch(/[\ud800-\udbff]$/)
        expect(part.length).toBeLessThanOrEqual(atMost)
        expect(part.length).toBeGreaterThanOrEqual(Math.min(rest.length, atMost - 1))
      }),
    )
  })

  test('gives a late reader everything, in slices of limited size', async () => {
    const text = createGrowingText<string>()
    for (let n = 0; n < 5_000; n++) text.append(`👋${n} `)
    text.finish('over')
    let read = ''
    let slices = 0
    for await (const reading of readFrom(text, 0)) {
      if (reading.kind === 'end') continue
      expect(reading.slice.offset).toBe(read.length)
      expect(reading.slice.text.length).toBeLessThanOrEqual(2_048)
      expect(reading.slice.text.isWellFormed()).toBe(true)
      read += reading.slice.text
      slices++
    }
    expect(read).toBe(text.after(0))
    expect(slices).toBe(Math.ceil(read.length / 2_048))
  })

  test('gives a late reader a short text as one slice', async () => {
    const text = createGrowingText<string>()
    for (let n = 0; n < 100; n++) text.append(`word ${n} `)
    text.finish('over')
    const met = []
    for await (const reading of readFrom(text, 0)) met.push(reading)
    expect(met).toEqual([
      { kind: 'slice', slice: { offset: 0, text: text.after(0) } },
      { kind: 'end', end: 'over' },
    ])
  })

  test('wakes many waiting readers with one append', async () => {
    const text = createGrowingText<string>()
    const reads = Array.from({ length: 500 }, () => readFrom(text, 0).next())
    text.append('hello')
    for (const read of reads) {
      expect(await read).toEqual({ value: { kind: 'slice', slice: { offset: 0, text: 'hello' } }, done: false })
    }
  })

  test('can be read on from the middle of a character', async () => {
    const text = createGrowingText<string>()
    text.append('a👋b')
    const { value } = await readFrom(text, 2).next()
    expect(value).toEqual({ kind: 'slice', slice: { offset: 2, text: '\udc4bb' } })
    expect(`${'a👋b'.slice(0, 2)}\udc4bb`).toBe('a👋b')
  })

  test('lets a reader that is ahead of it wait for what lies beyond its offset', async () => {
    const text = createGrowingText<string>()
    text.append('1234')
    const reading = readFrom(text, 6)
    const next = reading.next()
    text.append('56')
    text.append('78')
    expect(await next).toEqual({ value: { kind: 'slice', slice: { offset: 6, text: '78' } }, done: false })
  })

  test('gives a reader beyond its end nothing but the end', async () => {
    const text = createGrowingText<string>()
    text.append('short')
    text.finish('over')
    const reading = readFrom(text, 1_000)
    expect(await reading.next()).toEqual({ value: { kind: 'end', end: 'over' }, done: false })
    expect(await reading.next()).toEqual({ value: undefined, done: true })
  })

  test('that goes on elsewhere gives its readers what is there, and sends them away without an end', async () => {
    const text = createGrowingText<string>()
    text.append('here')
    const waiting = readFrom(text, 4).next()
    text.abandon()
    expect(await waiting).toEqual({ value: undefined, done: true })
    const met = []
    for await (const reading of readFrom(text, 0)) met.push(reading)
    expect(met).toEqual([{ kind: 'slice', slice: { offset: 0, text: 'here' } }])
  })

  test('does not change any more once it has ended', () => {
    const text = createGrowingText<string>()
    text.append('kept')
    text.finish('first')
    text.append('late')
    text.finish('second')
    expect(text.after(0)).toBe('kept')
    expect(text.end).toBe('first')
  })

  test('lets go of a reader that leaves while several of its reads are waiting', async () => {
    const text = createGrowingText<string>()
    const reading = readFrom(text, 0)
    const reads = [reading.next(), reading.next(), reading.next()]
    await reading.return?.()
    for (const read of reads) expect(await read).toEqual({ value: undefined, done: true })
  })

  test('hands out each slice once, also to several reads at a time', async () => {
    const text = createGrowingText<string>()
    const reading = readFrom(text, 0)
    const reads = [reading.next(), reading.next(), reading.next()]
    text.append('one')
    await turn()
    text.append('two')
    await turn()
    text.finish('over')
    const met = (await Promise.all(reads)).map(({ value }) => (value?.kind === 'slice' ? value.slice : value?.end))
    expect(met).toEqual([{ offset: 0, text: 'one' }, { offset: 3, text: 'two' }, 'over'])
  })

  test('does not wake one who has taken the request back', () => {
    const text = createGrowingText<string>()
    let woken = 0
    const takeBack = text.onceGrown(() => woken++)
    takeBack()
    text.append('grown')
    expect(woken).toBe(0)
  })
})
