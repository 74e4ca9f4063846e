import { type Clause, isDenied } from '../language/clauses.ts'
import { findAmounts } from '../language/money.ts'
import { foldedPattern, type Hit, isMark, setOf } from '../language/phrases.ts'
import { tagger } from '../language/tags.ts'
import { CONDITIONS } from './budget-condition-words.ts'
import { moneyHad } from './budget-having.ts'
import { reactionTo } from './budget-reaction.ts'
import { BUDGET_PHRASES, type BudgetTag } from './budget-words.ts'

/** A clause of at most so many words is an answer, and nothing else. */
export const SHORT = 7

/** A clause of at most so many words is about what was just spoken of. */
export const BRIEF = 8

const find = tagger<BudgetTag>(BUDGET_PHRASES)
const findConditions = tagger(CONDITIONS)

/** How many words may stand between a wish or a condition and what it is about. */
const WISH_REACH = 8
const CONDITION_REACH = 7

const CUES: readonly BudgetTag[] = ['condition', 'if', 'wish', 'pending', 'modal']

/** `Si` is a yes as well as an if. */
const isBareSi = ({ words }: Clause, at: number): boolean => words[at] === 'si' && !isMark(words[at + 1] ?? ',')

/** `I hope we can get 8000 together`. */
const isGathered = ({ words, text }: Clause, at: number, value: string): boolean =>
  value === 'gathered' && HOPES.test(words[at] ?? '') && findAmounts(text, { bare: true }).length > 0
const HOPES = /^(?:hop|hof|nadziej|licz|esper|sper|ojal|oxal)/

/** What it takes until there is money, where a condition or a wish is spoken of: that somebody agrees, or that it comes in. */
function awaitedIn(clause: Clause, hits: readonly Hit<BudgetTag>[]): 'hoped' | 'pending' | null {
  const isAsked = clause.asked.has('budget')
  const found =
    hits.some(({ value }) => CUES.includes(value)) || clause.words.includes('si') ? findConditions(clause.words) : []
  const isOfDecider =
    clause.asked.size === 0 &&
    (found.some(({ value }) => value === 'decider') || hits.some(({ value }) => value === 'yet'))
  const cues = hits.filter(
    ({ value, start }) =>
      (CUES.includes(value) && (isAsked || value !== 'modal' || isOfDecider)) || isBareSi(clause, start),
  )
  if (cues.length === 0) return null
  for (const { value, start, end } of cues) {
    const after = found.filter((hit) => hit.start >= start && hit.start - end <= CONDITION_REACH)
    if (value === 'modal') {
      if (after.some((hit) => hit.value === 'agrees')) return 'pending'
    } else if (value === 'condition') {
      const [first] = after
      if (first?.value === 'giver') return 'hoped'
      if (first && first.value !== 'offered')
        return after.some((hit) => hit.value === 'agrees' || hit.value === 'decider') ? 'pending' : 'hoped'
    } else if (
      (value === 'if' || isBareSi(clause, start)) &&
      after.some((hit) => hit.value === 'giver' || hit.value === 'source')
    ) {
      return 'hoped'
    } else if (value === 'wish' && after.some((hit) => hit.value === 'giver' || isGathered(clause, start, hit.value))) {
      return 'hoped'
    } else if (
      value !== 'if' &&
      value !== 'accepts' &&
      found.some(
        (hit) =>
          hit.value === 'source' &&
          (value === 'wish' || hit.end - hit.start > 1) &&
          Math.max(hit.start - end, start - hit.end) <= WISH_REACH,
      )
    )
      return 'hoped'
  }
  return null
}

/** A clause with what its words say of money. */
export interface Reading {
  clause: Clause
  hits: readonly Hit<BudgetTag>[]
  has(tag: BudgetTag): boolean
  /** Whether words with a meaning are denied. */
  denies(tag: BudgetTag): boolean
  /** What it takes until there is money. */
  awaits: 'hoped' | 'pending' | null
}

/** Whether a phrase is meant though a negation is near: it holds one itself, or is what a `no` at the beginning is about. */
function holdsDenial({ negations }: Clause, { value, start, end }: Hit<BudgetTag>): boolean {
  if (value === 'dear') return negations.length === 1 && negations[0] === 0
  return negations.some((at) => at >= start && at < end)
}

/** How many words may stand between nobody and what they would have to do. */
const NOBODY_REACH = 3

/** `Nobody else has to sign it off`, `no need to ask`, `a contract depends on it`, and the `si` of `deciden si se hace`. */
function isMeant({ words, text, negations }: Clause, { value, start, end }: Hit<BudgetTag>): boolean {
  if (value === 'pending') {
    const before = words.slice(Math.max(0, start - NOBODY_REACH), start).join(' ')
    const isOnIt = ON_IT.test(words.slice(start, end + 2).join(' '))
    const isOfElse = isOnIt && start > 1 && !words.slice(0, start).some((word) => OF_MONEY.has(word))
    return !NOBODY_BEFORE.test(before) && !isOfElse && !NO_NEED.test(words.slice(start, end + 1).join(' '))
  }
  // `up to 8,000 without asking her` is theirs to spend
  if (value === 'approved' && WITHOUT.has(words[start] ?? ''))
    return (
      negations.length <= 1 &&
      (findAmounts(text, { bare: true }).length > 0 || words.some((word) => OF_MONEY.has(word)))
    )
  if (value !== 'accepts' || end - start > 1 || words[start] !== 'si') return true
  return start === 0 || end === words.length || isMark(words[start - 1] ?? '') || isMark(words[end] ?? '')
}
/** What hangs on the work is not the money for it. */
const ON_IT = foldedPattern(/^(?:depends? on (?:it|this|that|you)|hängt (?:davon|daran))(?!\p{L})/u)
const OF_MONEY = setOf('it this that das es budget money sum amount figure price geld betrag summe preis')
const WITHOUT = setOf('without ohne sin sans senza zonder sem')
const NO_NEED = /^no ned (?:to|for|of)$/
const NOBODY_BEFORE = foldedPattern(/(?<!\p{L})(?:nobody|no one|niemand|keiner|nadie|personne|nessuno)(?!\p{L})/u)

/** What words say of a price by themselves. */
const PRICED: readonly BudgetTag[] = ['fits', 'dear']

/** `We have 20k in the budget`: a sum that stands in there is planned; a price fits in. */
const isInBudget = ({ words, text, priced }: Clause, { value, start, end }: Hit<BudgetTag>): boolean =>
  value === 'fits' &&
  /^in (?:the|our) budget$/.test(words.slice(start, end).join(' ')) &&
  findAmounts(text, { bare: true }).some(({ high }) => high !== priced)

/** Money of which there is little is no `we have a budget`. */
const SCANT: readonly BudgetTag[] = ['vague', 'little', 'small', 'none', 'gone', 'foreign', 'some', 'if', 'condition']

/** Reads what the words of a clause say of money. */
export function read(clause: Clause): Reading {
  const hits = find(clause.words)
    .filter((hit) => isMeant(clause, hit))
    .map((hit) => (isInBudget(clause, hit) ? { ...hit, value: 'planned' as const } : hit))
  const reaction = reactionTo(clause)
  const affirmed = hits.filter((hit) =>
    reaction && PRICED.includes(hit.value) ? false : !isDenied(clause, hit) || holdsDenial(clause, hit),
  )
  const had = affirmed.some(({ value }) => SCANT.includes(value)) ? null : moneyHad(clause)
  if (had) affirmed.push(had)
  if (reaction) affirmed.push({ value: reaction, start: 0, end: clause.words.length })
  const denied = affirmed.length < hits.length ? hits.filter((hit) => !affirmed.includes(hit)) : []
  return {
    clause,
    hits: affirmed,
    has: (tag) => affirmed.some(({ value }) => value === tag),
    awaits: awaitedIn(clause, affirmed),
    denies: (tag) => denied.some(({ value }) => value === tag),
  }
}
