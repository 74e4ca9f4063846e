import { isConsented, isRequested } from './budget-consent.ts'
import { BRIEF, type Reading } from './budget-reading.ts'
import { isStored } from './budget-stored.ts'
import type { BudgetTag } from './budget-words.ts'

/** How sure a sum is. */
export const STATUS = {
  hoped: { points: 5, label: 'only hoped for' },
  pending: { points: 12, label: 'not approved yet' },
  guess: { points: 13, label: 'a guess' },
  named: { points: 14, label: '' },
  planned: { points: 16, label: 'planned' },
  ready: { points: 18, label: 'set aside' },
  approved: { points: 19, label: 'approved' },
} as const

/** A word for how sure a sum is. */
export type Status = keyof typeof STATUS

/** What it takes until there is money, as one of the clauses of a sentence has it. */
export const awaited = (sentence: readonly Reading[]) => sentence.find(({ awaits }) => awaits)?.awaits ?? null

/** How many words of a clause are of a kind. */
const wordsOf = ({ hits }: Reading, tag: BudgetTag) =>
  hits.reduce((sum, { value, start, end }) => (value === tag ? sum + end - start : sum), 0)

/** What a clause says of how sure the money is. */
export function statusOf(reading: Reading, sentence: readonly Reading[]): Status | null {
  const waits = awaited(sentence)
  if (waits === 'hoped' || sentence.some(({ has }) => has('hoped'))) return 'hoped'
  if (waits || sentence.some((each) => each.has('pending') || isStillToCome(each) || isRequested(each)))
    return 'pending'
  const all = [reading, ...sentence]
  if (sentence.some(({ denies }) => denies('approved'))) return 'pending'
  if (all.some(isConsented)) return 'approved'
  for (const status of ['approved', 'ready', 'planned'] as const) if (all.some(({ has }) => has(status))) return status
  if (all.some(isStored)) return 'ready'
  const isGuess = sentence.some(
    (each) => each.has('guess') && (each === reading || each.clause.words.length - wordsOf(each, 'guess') <= BRIEF / 2),
  )
  return isGuess || reading.clause.question || reading.has('guess') || reading.has('unknown') ? 'guess' : null
}

/** How many words may stand between what has to happen first and the approval. */
const TO_COME = { yet: 1, until: 4, modal: 6, condition: 7 } as const
const isToCome = (tag: BudgetTag): tag is keyof typeof TO_COME => tag in TO_COME

/** `Noch freigegeben`, `ancora approvata`, `once the grant is approved`, `tiene que darle el visto bueno`. */
const isStillToCome = ({ hits }: Reading): boolean =>
  hits.some(
    ({ value, end }) =>
      isToCome(value) &&
      hits.some((hit) => hit.value === 'approved' && hit.start >= end && hit.start - end <= TO_COME[value]),
  )

/** What may still come to nothing. */
export const UNSURE: readonly Status[] = ['hoped', 'pending']

/** What two words on the decision come to. */
export function merged(before: Status, now: Status | null): Status {
  if (now === null || (before === 'hoped' && now === 'pending')) return before
  if (UNSURE.includes(before) || UNSURE.includes(now) || (before === 'named' && now === 'guess')) return now
  return STATUS[now].points > STATUS[before].points ? now : before
}

/** `The money is there`: what says that it is sure names it, too. */
export const holdsMoney = ({ clause: { words }, hits }: Reading): boolean =>
  hits.some(
    ({ value, start, end }) =>
      (value === 'approved' || value === 'ready') &&
      (words.slice(start, end).some((word) => MONEY_NOUN.test(word)) || SAVED.test(words.slice(start, end).join(' '))),
  )
/** What is done with nothing but money. */
const SAVED =
  /^(?:saved up|been saving|saving up|put money aside|gespart|angespart|am sparen|ahorr\p{L}+|economis\p{L}*|risparmi\p{L}+|gespaard|poup\p{L}+|sparat)$/u
const MONEY_NOUN = /^(?:money|funds?|funding|cash|budget|geld|mittel|dinero|presupuesto|argent|soldi|dinheiro)$/
