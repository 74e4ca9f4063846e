import type { Proposal } from '../language/asked.ts'
import { type Clause, isDenied } from '../language/clauses.ts'
import { tagger } from '../language/tags.ts'
import { ANSWER_PHRASES, CHOICE_PHRASES } from './answer-words.ts'

const find = tagger(ANSWER_PHRASES)
const findChoice = tagger(CHOICE_PHRASES)

/** An address or a number, given where a call or an offer is proposed, is a yes. */
const GIVEN = /@|(?:\d[\s./-]?){7}/

/** What somebody says to what was proposed to them. */
export interface Answer {
  taken: ReadonlySet<Proposal>
  refused: ReadonlySet<Proposal>
}

const NOTHING: ReadonlySet<Proposal> = new Set()
const NO_ANSWER: Answer = { taken: NOTHING, refused: NOTHING }

/** From the first yes or no in a message on: what it says of a proposal; null where it says nothing. */
function yesOrNo(clauses: readonly Clause[], proposal: Proposal): boolean | null {
  for (const clause of clauses) {
    const said = find(clause.words).flatMap(({ value, ...hit }) =>
      value === 'neither' || (value !== 'no' && isDenied(clause, { value, ...hit })) ? [] : [value],
    )
    const [answer] = said
    if (answer === 'no' && clause.opposed) return true
    if (answer && (said.includes('busy') || (said.includes('writes') && proposal === 'call'))) return false
    if (answer) return answer !== 'no'
  }
  return clauses.some(({ text }) => GIVEN.test(text)) ? true : null
}

/** Which of two proposals somebody picks: "the second one", "the offer first, then a call"; null where they pick none. */
function picked(clauses: readonly Clause[], [first, second]: readonly Proposal[]): ReadonlySet<Proposal> | null {
  if (first === undefined || second === undefined) return null
  const found = new Set<Proposal>()
  for (const clause of clauses) {
    for (const hit of findChoice(clause.words)) {
      if (hit.value === 'aside' || isDenied(clause, hit)) continue
      if (hit.value === 'none') return NOTHING
      if (hit.value === 'both') return new Set([first, second])
      found.add(hit.value === 'first' ? first : hit.value === 'second' ? second : hit.value)
    }
  }
  return found.size > 0 ? found : null
}

/**
 * What the visitor takes and refuses of what the assistant proposed just before: yes, a time for it, where to reach
 * them, one of two; and no, or that they have one already.
 * @param clauses of one message, in order
 */
export function answerTo(clauses: readonly Clause[]): Answer {
  const proposed = [...(clauses[0]?.proposed ?? NOTHING)]
  if (proposed.length === 0) return NO_ANSWER
  const choice = picked(clauses, proposed)
  const answers = proposed.map((proposal) => ({
    proposal,
    taken: choice ? choice.has(proposal) : yesOrNo(clauses, proposal),
  }))
  const those = (answer: boolean) =>
    new Set(answers.flatMap(({ proposal, taken }) => (taken === answer ? [proposal] : [])))
  return { taken: those(true), refused: those(false) }
}
