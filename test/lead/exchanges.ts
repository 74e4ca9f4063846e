import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { LeadComponent } from '../../src/generated/prisma/client.ts'
import { assess } from '../../src/lead/assessment.ts'
import { ERRANDS } from '../../src/lead/rules/errand.ts'
import { Contact, ContactCount, rules } from './labelled.ts'

const Exchange = z.object({
  id: z.string(),
  /** When all of it was said. */
  at: z.coerce.date(),
  /** Each begins with `V:` where the visitor speaks, and with `A:` where the assistant does. */
  messages: z.array(z.string().regex(/^[VA]: /)).min(1),
  /** How the label comes about. */
  why: z.string(),
})
/** What the guide gives the component. */
const Scored = Exchange.extend({ points: z.number().int().min(0).max(20) })
const Introduced = Exchange.extend({ contact: Contact })

/** A component that has exchanges of its own: all but engagement, which is counting. */
export const components = ['INTENT', 'BUDGET', 'TIMELINE', 'QUALIFICATION'] as const satisfies LeadComponent[]
export type ExchangeComponent = (typeof components)[number]

/** `taught` has shown the rules what they did not know, `exam` has stayed unread: see docs/benchmarks.md. */
export const halves = ['taught', 'exam'] as const
export type Half = (typeof halves)[number]

const readJson = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'exchanges', `${name}.json`), 'utf8'))

/** Short exchanges about one component, labelled by the guide: what people say of it, and what only sounds like it. */
export const readExchanges = (component: ExchangeComponent, half: Half) =>
  z.array(Scored).parse(readJson(`${component.toLowerCase()}-${half}`))

const assessed = ({ messages, at }: Pick<z.infer<typeof Exchange>, 'messages' | 'at'>) =>
  assess(
    messages.map((message, index) => ({
      id: `${index}`,
      role: message.startsWith('V:') ? 'USER' : 'ASSISTANT',
      at,
      content: message.slice(3),
    })),
    rules,
  )

/** From so many points of difference on, an exchange was not understood. */
const MISUNDERSTOOD = 3

/** How many exchanges were understood: shares of 1, and which were not. */
export function judgeExchanges(component: ExchangeComponent, half: Half) {
  const exchanges = readExchanges(component, half)
  let exact = 0
  const wrong: string[] = []
  for (const exchange of exchanges) {
    const { id, points, why } = exchange
    const given = assessed(exchange).components[component]
    if (given === points) exact++
    if (Math.abs(given - points) >= MISUNDERSTOOD) wrong.push(`${id}: ${given} instead of ${points} (${why})`)
  }
  return {
    exchanges: exchanges.length,
    exact: exact / exchanges.length,
    understood: 1 - wrong.length / exchanges.length,
    wrong,
  }
}

/** Whether visitors are known by what they say of themselves: shares of 1, and what was wrong. */
export function judgeContacts(half: Half) {
  const count = new ContactCount()
  const wrong = z
    .array(Introduced)
    .parse(readJson(`contact-${half}`))
    .flatMap((exchange) =>
      count
        .add(assessed(exchange).contact, exchange.contact)
        .map((line) => `${exchange.id}: ${line} (${exchange.why})`),
    )
  return { precision: count.precision, recall: count.recall, wrong }
}

const Errand = Exchange.omit({ why: true }).extend({
  /** What the visitor is instead of a buyer; null for a buyer. */
  errand: z.enum(ERRANDS).nullable(),
})

/** Of `taught` a file is by one author. */
const errandFiles: Record<Half, readonly string[]> = {
  taught: readdirSync(join(import.meta.dirname, 'errands/taught'))
    .sort()
    .map((file) => `taught/${file}`),
  exam: ['exam.json'],
}

/** Of many chats one in so many says enough. */
const EVERY: Record<Half, number> = { taught: 8, exam: 1 }

/** Short chats of all who write to a company, a third of them and more to buy nothing: how many are known as buyers or not. */
export function judgeErrands(half: Half) {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, 'errands', file), 'utf8'))
  const chats = errandFiles[half]
    .flatMap((file) => z.array(Errand).parse(read(file)))
    .filter((_, at) => at % EVERY[half] === 0)
  const isKnown = (chat: (typeof chats)[number]) => (assessed(chat).notABuyer !== null) === (chat.errand !== null)
  const [buyers, others] = [
    chats.filter(({ errand }) => errand === null),
    chats.filter(({ errand }) => errand !== null),
  ]
  const share = (some: typeof chats) => some.filter(isKnown).length / some.length
  return { chats: chats.length, buyers: share(buyers), others: share(others) }
}
