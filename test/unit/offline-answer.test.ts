import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAssistant } from '../../src/assistant.ts'
import { composeAnswer, type Turn } from '../../src/claude/offline/answer.ts'
import { valueFor } from '../../src/claude/offline/schema.ts'
import { tokens } from '../../src/claude/offline/tokens.ts'

const assistant = readAssistant('config/assistant.json')

describe('tokens', () => {
  test('joined, they are the text; no surrogate pair is split; none is long', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.lorem({ mode: 'sentences' }),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = tokens(text)
        expect(pieces.join('')).toBe(text)
        for (const piece of pieces) {
          expect(piece).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/)
          expect([...piece].length).toBeLessThanOrEqual(8)
        }
      }),
    )
  })

  test('are about four characters of prose', () => {
    const prose = composeAnswer(assistant, [{ role: 'user', text: 'Tell me everything' }])
    const average = prose.length / tokens(prose).length
    expect(average).toBeGreaterThan(3)
    expect(average).toBeLessThan(5)
  })
})

describe('what it answers', () => {
  /** A conversation, as the answers to each of these messages. */
  function converse(...said: string[]): string[] {
    const turns: Turn[] = []
    return said.map((text) => {
      turns.push({ role: 'user', text })
      const reply = composeAnswer(assistant, turns)
      turns.push({ role: 'assistant', text: reply })
      return reply
    })
  }

  test('greets by name, and says once that it is a demo', () => {
    const answers = converse('Hi', 'What does a shop cost?', 'And a website?')
    expect(answers[0]).toContain('I am Ada, the assistant of Northlight Studio')
    expect(answers.filter((text) => text.includes('ANTHROPIC_API_KEY'))).toEqual([answers[0]])
  })

  test('gives price and time of the services that are named, and of no others', () => {
    const [answer] = converse('How much is an e-commerce shop, and how long does it take?')
    expect(answer).toContain('EUR 12,000')
    expect(answer).toContain('8 to 14 weeks')
    expect(answer).not.toContain('EUR 20,000')
  })

  test('takes keywords as whole words: a happy snapshot is no app', () => {
    expect(converse('happy snapshots')[0]).not.toContain('EUR 20,000')
    expect(converse('two apps')[0]).toContain('EUR 20,000')
  })

  test('understands a follow-up from the turns before it', () => {
    expect(converse('I need a portal', 'How long does that take?')[1]).toContain('3 to 6 months')
  })

  test('gives hours and address to those who ask for them', () => {
    const [answer] = converse('When are you open, and how can I contact you?')
    expect(answer).toContain('Monday to Friday, 9:00 to 17:00 CET')
    expect(answer).toContain('hello@northlight.example')
  })

  test('asks exactly one question at the end, and none twice', () => {
    const answers = converse('Hi', 'A website', 'For our clients', 'In May', 'We have texts', 'Anything else?')
    const questions = answers.map((text) => text.split('\n\n').at(-1))
    for (const text of answers) expect(text.match(/\?/g)).toHaveLength(1)
    expect(new Set(questions.slice(0, 4)).size).toBe(4)
  })

  test('does not ask how to reach those who said so, and does not repeat their details', () => {
    const answers = converse('I am at jo@example.com', 'A website', 'For clients', 'In May', 'We have texts', 'Ok')
    expect(answers.join('\n')).not.toMatch(/How may we reach you|jo@example\.com/)
  })

  test.each([
    ['Guten Tag, was kostet ein Online-Shop?', 'Guten Tag, ich bin Ada', 'Was möchten Sie'],
    ['Bonjour, combien coûte un site ?', 'Bonjour, je suis Ada', 'Que souhaitez-vous'],
    ['Hola, ¿cuánto cuesta una tienda?', 'Buenos días, soy Ada', '¿Qué le gustaría'],
  ])('answers %s in kind', (question, greeting, followUp) => {
    const [answer] = converse(question)
    expect(answer).toContain(greeting)
    expect(answer).toContain(followUp)
  })

  test('is long where length is asked for, even with next to nothing configured', () => {
    const bare = { ...assistant, business: { name: 'B', description: 'D' }, services: [] }
    for (const config of [assistant, bare]) {
      const text = composeAnswer(config, [{ role: 'user', text: 'Tell me everything in detail' }])
      expect(tokens(text).length).toBeGreaterThanOrEqual(300)
    }
  })

  test('is plain prose, and the same every time', () => {
    const said = ['Hi', 'Tell me everything', 'What does a website cost?', 'thanks']
    expect(converse(...said)).toEqual(converse(...said))
    expect(converse(...said).join('\n')).not.toMatch(/^[-*#]|\*\*|undefined|!/m)
  })
})

test('a value fits a schema with references, unions and formats', () => {
  const schema = {
    type: 'object',
    properties: {
      a: { $ref: '#/$defs/Node' },
      b: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      c: { type: ['integer', 'null'] },
      d: { const: 'fixed' },
      e: { type: 'string', format: 'date' },
      f: { type: 'array', items: { type: 'boolean' }, minItems: 1 },
    },
    required: ['a', 'b', 'c', 'd', 'e', 'f'],
    $defs: { Node: { type: 'object', properties: { next: { $ref: '#/$defs/Node' } }, required: [] } },
  }
  expect(valueFor(schema)).toEqual({ a: {}, b: null, c: null, d: 'fixed', e: '2026-01-01', f: [false] })
})
