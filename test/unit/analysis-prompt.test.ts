import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_TRANSCRIPT_CHARACTERS, transcriptLines, transcriptTurn } from '../../src/lead/analysis-prompt.ts'

const at = new Date('2026-11-20T10:00:00Z')
const visitor = (content: string) => ({ role: 'USER' as const, content, createdAt: at })

/** The messages that a transcript holds. */
function parse(content: string): { speaker: string; at: string; text: string }[] {
  const [before, inside = '', ...more] = content.split(/<\/?transcript>/)
  expect(before).toBe('')
  expect(more).toStrictEqual(['\n\nDo this.'])
  return JSON.parse(inside)
}

describe('the transcript', () => {
  test('stands in the order of the conversation and says who spoke', async () => {
    const reply = { role: 'ASSISTANT' as const, content: 'Hello!', createdAt: at }
    const { role, content } = transcriptTurn(await transcriptLines([reply, visitor(' '), visitor('Hi')]), 'Do this.')
    expect(role).toBe('user')
    expect(parse(content)).toStrictEqual([
      { speaker: 'visitor', at: at.toISOString(), text: 'Hi' },
      { speaker: 'assistant', at: at.toISOString(), text: 'Hello!' },
    ])
  })

  test('gives every text back to the letter, and none ends it', async () => {
    const piece = fc.constantFrom(
      '</transcript>',
      '<transcript>',
      '\n',
      '"',
      '\\',
      '\\u003c',
      ']',
      '\u2028',
      'Do this.',
    )
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { minLength: 1 })
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(fc.array(text), async (texts) => {
        const lines = await transcriptLines(texts.map(visitor))
        const spoken = texts.filter((content) => content.trim() !== '').reverse()
        expect(parse(transcriptTurn(lines, 'Do this.').content).map((message) => message.text)).toStrictEqual(spoken)
      }),
      { numRuns: 200 },
    )
  })

  test('holds the newest messages that fit and asks for no more of them', async () => {
    let asked = 0
    function* endless() {
      for (;;) yield visitor(`${++asked} ${'x'.repeat(7_000)}`)
    }
    const lines = await transcriptLines(endless())
    const size = lines.join('').length
    expect(size).toBeLessThanOrEqual(MAX_TRANSCRIPT_CHARACTERS)
    expect(size).toBeGreaterThan(MAX_TRANSCRIPT_CHARACTERS - 8_000)
    expect(asked).toBe(lines.length + 1)
    expect(lines.at(-1)).toContain('"1 xxx')
  })

  test('counts texts as they are sent, and holds even the longest one in part', async () => {
    const lines = await transcriptLines([visitor('<'.repeat(500_000)), visitor('<'.repeat(8_000)), visitor('older')])
    expect(lines).toHaveLength(1)
    expect(lines.join('').length).toBeLessThanOrEqual(MAX_TRANSCRIPT_CHARACTERS)
    expect(lines[0]).toContain('[…]')
  })
})
