import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AssistantSchema } from '../../src/assistant.ts'
import type { Turn } from '../../src/claude/claude.ts'
import { selectTurns, systemPrompt } from '../../src/reply/prompt.ts'

const user = (content: string): Turn => ({ role: 'user', content })
const assistant = (content: string): Turn => ({ role: 'assistant', content })

describe('the turns that Claude is given', () => {
  const talk = [user('1'), assistant('2'), user('3'), assistant('4'), user('5')]

  test('are all of a short conversation', () => {
    expect(selectTurns(talk, 20)).toEqual(talk)
  })

  test('are the newest, at most as many as allowed', () => {
    expect(selectTurns(talk, 3)).toEqual(talk.slice(-3))
  })

  test("start with a visitor's message, even if that makes them fewer", () => {
    expect(selectTurns(talk, 4)).toEqual(talk.slice(-3))
    expect(selectTurns([assistant('a greeting'), user('hello')], 20)).toEqual([user('hello')])
  })

  test('fit within the size, counted from the newest', () => {
    const long = [user('a'.repeat(60)), assistant('b'.repeat(30)), user('c'.repeat(40)), assistant('d'), user('e')]
    expect(selectTurns(long, 20, 131)).toEqual(long.slice(2))
    expect(selectTurns(long, 20, 132)).toEqual(long)
    expect(selectTurns(long, 20, 41)).toEqual(long.slice(-1))
    expect(selectTurns(long, 20, 42)).toEqual(long.slice(2))
  })

  test('keep the newest message, however long it is and however few are allowed', () => {
    const huge = user('x'.repeat(500))
    expect(selectTurns([...talk, assistant('6'), huge], 20, 100)).toEqual([huge])
    expect(selectTurns([...talk, assistant('6'), huge], 0, 100)).toEqual([huge])
  })

  test('keep messages that a visitor sent one after the other', () => {
    const messages = [user('one'), user('two'), user('three')]
    expect(selectTurns(messages, 20)).toEqual(messages)
  })

  test('are the longest run up to the newest that keeps every rule', () => {
    const anyTurn: fc.Arbitrary<Turn> = fc.record({
      role: fc.constantFrom('user' as const, 'assistant' as const),
      content: fc.string({ minLength: 1, maxLength: 20 }),
    })
    const size = (turns: Turn[]) => turns.reduce((sum, { content }) => sum + content.length, 0)
    fc.assert(
      fc.property(fc.array(anyTurn), fc.integer({ min: 1, max: 12 }), fc.nat({ max: 120 }), (older, limit, budget) => {
        const turns = [...older, user('the newest')]
        const valid = turns
          .map((_, start) => turns.slice(start))
          .filter((run) => run.length <= limit && run[0]?.role === 'user' && (run.length === 1 || size(run) <= budget))
        expect(selectTurns(turns, limit, budget)).toEqual(valid[0])
      }),
    )
  })
})

describe('the instructions for Claude', () => {
  const config = {
    business: { name: 'Acme', description: 'We build rockets.', email: 'hi@acme.test', hours: 'Mon to Fri' },
    persona: { name: 'Wile', tone: 'dry', instructions: ['Never promise a landing.', 'Answer briefly.'] },
    services: [
      { id: 'launch', name: 'Launch', description: 'Up.', priceFrom: '$1,000', duration: '8 minutes' },
      { id: 'advice', name: 'Advice', description: 'Words.' },
    ],
  }

  test('say who the assistant is and what the business offers', () => {
    expect(systemPrompt(AssistantSchema.parse(config))).toBe(
      [
        'You are Wile, the assistant on the website of Acme. We build rockets.',
        'Tone: dry.',
        'Never promise a landing.',
        'Answer briefly.',
        '',
        'Email: hi@acme.test',
        'Hours: Mon to Fri',
        '',
        'Services:',
        '- Launch: Up. (from $1,000, 8 minutes)',
        '- Advice: Words.',
      ].join('\n'),
    )
  })

  test('leave out what the business has not said', () => {
    const { business, persona } = config
    const little = { business: { name: business.name, description: business.description }, persona }
    expect(systemPrompt(AssistantSchema.parse(little))).toBe(
      'You are Wile, the assistant on the website of Acme. We build rockets.\nTone: dry.\nNever promise a landing.\nAnswer briefly.',
    )
  })
})
