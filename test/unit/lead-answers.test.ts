import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/app.ts'
import { readAssistant } from '../../src/assistant.ts'
import { assess } from '../../src/lead/assessment.ts'

const rules = readAssistant(join(projectRoot, 'config/assistant.json'))
const at = new Date('2026-03-10T10:00:00Z')

/** What a visitor's answer to an assistant's words earns in a component; what they give of themselves aside. */
function pointsOf(component: string, asked: string, answer: string): number {
  const messages = [
    { role: 'USER' as const, content: 'Hi, we need a new website.' },
    { role: 'ASSISTANT' as const, content: asked },
    { role: 'USER' as const, content: answer },
  ].map((message, index) => ({ ...message, id: `${index}`, at }))
  return assess(messages, rules)
    .signals.filter((signal) => signal.component === component && !signal.label.includes('gave'))
    .reduce((sum, { points }) => sum + points, 0)
}

const MONEY = ['Websites start at EUR 6,000.', 'Is there a budget?', 'Websites start at EUR 6,000. Does that fit?']
test.each([
  [0, 'We could do 6,500 net.', 14],
  [1, 'the board gave us 9,500 for this', 19],
  [1, 'we budgeted eight thousand', 16],
  [1, 'maybe 10k but my husband has to be ok with it', 12],
  [1, '10.000, aber die Bank muss noch zusagen', 12],
  [1, "I'd guess around 7k", 13],
  [1, 'as cheap as possible', 6],
  [1, 'ja haben wir', 8],
  [1, 'das möchte ich hier nicht schreiben', 3],
  [1, "not yet, we're still discussing it", 5],
  [1, 'between 6 and 8', 14],
  [1, '9.000, ya autorizado por dirección', 19],
  [1, "j'ai 9 000 de côté", 18],
  [1, '9 000, à confirmer par le CA', 12],
  [2, 'we can live with that', 9],
  [2, 'oui, ça nous va', 9],
  [2, 'way over what I had in mind', 4],
  [2, 'I was thinking more like 2500', 8],
  [0, 'Good, finance released seven thousand yesterday', 19],
  [1, "approved, but I can't tell you the number", 10],
  [1, 'we turned over 900k last year', 0],
] as const)('on money (%d): %s: %d', (asked, answer, points) => {
  expect(pointsOf('BUDGET', MONEY[asked] ?? '', answer)).toBe(points)
})

const AUTHORITY = ['Who decides?', 'Do you decide yourself?', 'Does anybody else need to agree?']
test.each([
  [0, 'yours truly', 8],
  [0, 'das liegt bei mir', 8],
  [1, 'sí, soy la única dueña', 8],
  [1, 'not really', 1],
  [1, 'no, mi jefe', 1],
  [1, 'je dois voir avec ma direction', 1],
  [1, 'no, my partner and me', 5],
  [1, "we're three partners", 5],
  [0, 'the committee and I', 5],
  [0, 'Der Chef, aber ich darf mitreden', 4],
  [0, 'meine Mutter', 1],
  [2, 'no one', 8],
  [2, 'yes, my wife', 5],
  [2, 'yes, my boss has to sign', 1],
] as const)('on who decides (%d): %s: %d', (asked, answer, points) => {
  expect(pointsOf('QUALIFICATION', AUTHORITY[asked] ?? '', answer)).toBe(points)
})

test.each([
  ['1 mai, impossible de décaler', 18],
  ['bis Ende 2027 halt, kein Stress', 5],
  ['in der ersten Aprilwoche', 16],
  ['need to start before the month is out', 15],
  ['the website needs our opening hours and must be up in 4 weeks', 18],
] as const)('on when: %s: %d', (answer, points) => {
  expect(pointsOf('TIMELINE', 'When do you need it?', answer)).toBe(points)
})

/** What an assistant explains at length. */
const EXPLAINED = 'We start with a talk about your guests, then draw the pages and build them one by one. '.repeat(25)
test.each([
  ['BUDGET', `${EXPLAINED}Is there a budget?`, 'nine, yes', 'Is there a budget?', 'nine, yes'],
  ['TIMELINE', `${EXPLAINED}When should it be live?`, 'June', 'When should it be live?', 'June'],
])(
  'for %s, what is asked at the end of a long answer is understood as if it were short',
  (component, long, answer, short) => {
    expect(pointsOf(component, long, answer)).toBeGreaterThan(0)
    expect(pointsOf(component, long, answer)).toBe(pointsOf(component, short, answer))
  },
)
test('what is asked at the end of a long answer says what a name is', () => {
  const messages = ['Hi, we need a new website.', `${EXPLAINED}What is your name?`, 'Okonkwo'].map(
    (content, index) => ({
      id: `${index}`,
      role: index === 1 ? ('ASSISTANT' as const) : ('USER' as const),
      at,
      content,
    }),
  )
  expect(assess(messages, rules).contact.name?.value).toBe('Okonkwo')
})
test.each([`Then you need a booking system. ${EXPLAINED}`, `${EXPLAINED} Would a booking system help you?`])(
  'a service that a long answer names at its beginning or at its end is what was described',
  (answer) => {
    const messages = ['Guests of ours call us to ask which rooms are free', answer, 'yes exactly'].map(
      (content, index) => ({
        id: `${index}`,
        role: index === 1 ? ('ASSISTANT' as const) : ('USER' as const),
        at,
        content,
      }),
    )
    expect(assess(messages, rules).services).toEqual(['web-app'])
  },
)
