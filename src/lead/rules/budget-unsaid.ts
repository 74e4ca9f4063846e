import { months, weekdays } from '../language/calendar.ts'
import type { Clause } from '../language/clauses.ts'
import { type Hit, isMark } from '../language/phrases.ts'
import { tagger } from '../language/tags.ts'
import { UNSAID_PHRASES } from './budget-unsaid-words.ts'

type Tag = keyof typeof UNSAID_PHRASES

const find = tagger<Tag>(UNSAID_PHRASES)

/** How many words may stand between what is not done and its `not`. */
const REACH = 5

/** A longer answer tells of something else. */
const LONGEST = 22

/** Whether a negation, before or behind, is about a word. */
const isNot = ({ negations, words }: Clause, { start, end }: Hit<Tag>): boolean =>
  negations.some(
    (at) =>
      (at < start && start - at <= REACH && !words.slice(at, start).some(isMark)) ||
      (at >= end && at - end < REACH && !words.slice(end, at).some(isMark)),
  )

/** Words of deciding that need no time beside them. */
const DECIDING =
  /(?<!\p{L})(?:decides?|decidir\p{L}*|decide[nm]?|décide\p{L}*|entscheidet|entscheiden|beslist|beslissen|besluit|bestimmt|bestämmer|beslutar|decyduje|zdecyduje\p{L}*)(?!\p{L})/u

const MONTH = new RegExp(`^(?:${[...months, ...weekdays].join('|')})$`, 'u')
const isDated = ({ text }: Clause): boolean => (text.match(/\p{L}+/gu) ?? []).some((word) => MONTH.test(word))

const BUDGET = /^(?:budgets?|figures?|presupuesto|orcamento|etat|budzet\w*|begroting)$/
const NEAR = 4

/** `I'm not going to talk about budget`: without being asked. */
function keepsBudget(clause: Clause): boolean {
  const { words, others } = clause
  const at = words.findIndex((word) => BUDGET.test(word))
  if (at < 0 || others) return false
  const hits = find(words)
  const isEarly = hits.some(({ value }) => value === 'decides' || value === 'whether')
  return (
    !isEarly && hits.some((hit) => hit.value === 'reveals' && Math.abs(at - hit.start) <= NEAR && isNot(clause, hit))
  )
}

/** Who is asked for a budget and does not name it: they will not say, or it is still to be decided. */
export function unsaidIn(clause: Clause): 'secret' | 'undecided' | null {
  const { words, question, asked } = clause
  if (question || words.length > LONGEST) return null
  if (!asked.has('budget')) return keepsBudget(clause) ? 'secret' : null
  const hits = find(words)
  const of = (tag: Tag) => hits.filter(({ value }) => value === tag)
  const has = (tag: Tag) => of(tag).length > 0
  if (
    has('decides') &&
    (has('later') || has('until') || has('decider') || isDated(clause) || DECIDING.test(clause.text)) &&
    !has('self') &&
    !has('whether')
  )
    return 'undecided'
  if (has('open')) return 'undecided'
  const isKept =
    of('reveals').some((hit) => isNot(clause, hit)) || (has('unwilling') && (has('reveals') || has('until')))
  const isFirst = of('offer').some((offer) => hits.some((hit) => hit.value === 'until' && hit.start !== offer.start))
  const isMine = has('mine') || (has('keeps') && has('myself'))
  return isKept || isMine || isFirst ? 'secret' : null
}
