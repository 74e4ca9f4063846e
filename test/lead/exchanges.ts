import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { LeadComponent } from '../../src/generated/prisma/client.ts'
import { assess } from '../../src/lead/assessment.ts'
import { rules } from './labelled.ts'

const Exchange = z.object({
  id: z.string(),
  /** When all of it was said. */
  at: z.coerce.date(),
  /** Each begins with `V:` where the visitor speaks, and with `A:` where the assistant does. */
  messages: z.array(z.string().regex(/^[VA]: /)).min(1),
  /** What the guide gives the component. */
  points: z.number().int().min(0).max(20),
  /** How that comes about. */
  why: z.string(),
})

/** A component that has exchanges of its own: all but engagement, which is counting. */
export const components = ['INTENT', 'BUDGET', 'TIMELINE', 'QUALIFICATION'] as const satisfies LeadComponent[]
export type ExchangeComponent = (typeof components)[number]

/** `taught` has shown the rules what they did not know, `exam` has stayed unread: see docs/benchmarks.md. */
export const halves = ['taught', 'exam'] as const
export type Half = (typeof halves)[number]

/** Short exchanges about one component, labelled by the guide: what people say of it, and what only sounds like it. */
export const readExchanges = (component: ExchangeComponent, half: Half) =>
  z
    .array(Exchange)
    .parse(
      JSON.parse(
        readFileSync(join(import.meta.dirname, 'exchanges', `${component.toLowerCase()}-${half}.json`), 'utf8'),
      ),
    )

/** From so many points of difference on, an exchange was not understood. */
const MISUNDERSTOOD = 3

/** How many exchanges were understood: shares of 1, and which were not. */
export function judgeExchanges(component: ExchangeComponent, half: Half) {
  const exchanges = readExchanges(component, half)
  let exact = 0
  const wrong: string[] = []
  for (const { id, at, messages, points, why } of exchanges) {
    const given = assess(
      messages.map((message, index) => ({
        id: `${index}`,
        role: message.startsWith('V:') ? 'USER' : 'ASSISTANT',
        at,
        content: message.slice(3),
      })),
      rules,
    ).components[component]
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
