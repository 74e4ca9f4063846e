import { affirmed, type Clause } from '../language/clauses.ts'
import { tagger } from '../language/tags.ts'
import { CLEAR_ERRANDS, type Errand, type Pitch, POSSIBLE_ERRANDS } from './not-a-buyer-words.ts'

const findClear = tagger(CLEAR_ERRANDS)
const findPossible = tagger(POSSIBLE_ERRANDS)
const PITCH: ReadonlySet<string> = new Set<Pitch>(['offers', 'aims', 'needs', 'asksNeed'])

/** What a buyer with money and a date may say once: "my professor and I decide", "we'd have to pay every penny back". */
const ONCE: ReadonlySet<string> = new Set<Errand>(['student', 'customer with a complaint', 'press'])

/**
 * Why the visitor is no buyer: they want a job, help with homework, to sell something, their money back.
 * @param serious whether they told of money and of a date
 * @param wants whether they also want something of the business, which outweighs what a buyer may say in passing
 * @returns what they are instead, or null
 */
export function notABuyer(clauses: readonly Clause[], serious: boolean, wants: boolean): Errand | null {
  const own = clauses.filter(({ others, text }) => !others || TO_YOU.test(text))
  const said = own.flatMap((clause) => [
    ...affirmed(clause, findClear),
    ...findClear(clause.words).flatMap(({ value }) => (value === 'only playing' ? [value] : [])),
  ])
  const isPitch = said.includes('offers') && said.includes('aims') && !said.includes('needs')
  const errands = [
    ...said.filter(isErrand),
    ...own.flatMap(({ text }): Errand[] => (WANTS_BACK.test(text) ? ['customer with a complaint'] : [])),
  ]
  const clear = mostOf(errands)
  const possible = own.flatMap((clause) => affirmed(clause, findPossible))
  const isPassing =
    clear !== null &&
    serious &&
    ONCE.has(clear) &&
    [...errands, ...possible].filter((each) => each === clear).length === 1
  return (
    (isPassing ? null : clear) ??
    (isPitch || own.some(({ text }) => OFFERS_TO_YOU.test(text)) ? 'vendor' : null) ??
    (wants ? null : mostOf(possible))
  )
}

/** Who wants money back: "I want our February invoice of 840 back". */
const WANTS_BACK =
  /(?<!\p{L})(?:want|give|pay|will|wollen|geben sie|quiero|voglio)(?!\p{L}).{0,40}(?:\d|money|invoice|cash|deposit|geld|rechnung|anzahlung|dinero|soldi).{0,30}(?<!\p{L})(?:back(?! (?:end|up|office))|zurück|de vuelta|indietro)(?!\p{L})/u

/** Who offers something to the company itself. */
const OFFERS_TO_YOU = /(?<!\p{L})(?:ihnen|euch)(?!\p{L}).{0,80}(?<!\p{L})(?:anbieten|anzubieten)(?!\p{L})/u

/** What "you" did is said to the company, and not of others. */
const TO_YOU = /(?<!\p{L})you (?:charge|still|owe|broke|sold)/u

const isErrand = (tag: Errand | Pitch): tag is Errand => !PITCH.has(tag)

function mostOf(errands: readonly Errand[]): Errand | null {
  const counts = new Map<Errand, number>()
  for (const errand of errands) counts.set(errand, (counts.get(errand) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
