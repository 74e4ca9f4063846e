import type { Amount } from '../language/amount.ts'
import { type Clause, isDenied } from '../language/clauses.ts'
import { findAmounts } from '../language/money.ts'
import { foldedWords, isMark } from '../language/phrases.ts'
import { tagger } from '../language/tags.ts'
import { CHOICE_PHRASES, PUT_PHRASES } from './budget-put-words.ts'
import type { Status } from './budget-status.ts'

/** One thing that a question for money puts to a visitor. */
export interface Option {
  amount: Amount | null
  status: Status | null
}

/** What a question for money says itself: who answers it with a yes, or chooses, says the same. */
export interface Put {
  options: readonly Option[]
  /** It asks whether there is a budget, and no more. */
  whether: boolean
  /** How sure the sum is that is asked for: `how much has been approved?` */
  granted: Status | null
  /** It asks whether the price is too high. */
  dear: boolean
}

const NOTHING_PUT: Put = { options: [], whether: false, granted: null, dear: false }
const STATUSES = ['approved', 'ready', 'planned', 'pending', 'hoped'] as const
const MORE = /(?<!\p{L})(?:or more|or above|or over|oder mehr|o más|ou plus|o più|of meer|ou mais|eller mer)(?!\p{L})/u

/** `6,000 or 8,000?` is no range, but a choice. */
const EITHER = /\d\S{0,6} (?:or|oder|o|ou|of|eller|lub) \S{0,12} ?\S{0,3}\d/u

/** `Is that too much?` */
const TOO_DEAR =
  /(?<!\p{L})(?:too (?:expensive|much|high|dear|steep|pricey)|zu (?:teuer|viel|hoch)|demasiado|muy caro|trop (?:cher|élevé)|troppo|te (?:duur|veel)|caro demais|muito caro|för dyrt|za drogo)(?!\p{L})/u

const findPut = tagger(PUT_PHRASES)
const findChoice = tagger(CHOICE_PHRASES)

/** A price is no sum of the visitor's. */
function sumsIn(question: string, isTheirs: boolean, isOfPrice: boolean): Option[] {
  const amounts = findAmounts(question, { bare: true })
  const [only] = amounts
  if (only && amounts.length === 1 && only.low < only.high && EITHER.test(question))
    return [
      { ...only, high: only.low },
      { ...only, low: only.high },
    ].map((amount) => ({ amount, status: null }))
  if (!only || (amounts.length === 1 && (!isTheirs || isOfPrice))) return []
  const above = { ...(amounts.at(-1) ?? only) }
  const options = MORE.test(question) ? [...amounts, { ...above, low: above.high }] : amounts
  return options.map((amount) => ({ amount, status: null }))
}

/** What the questions before a visitor's answer put to them. */
export function putTo(questions: string): Put {
  let put = NOTHING_PUT
  for (const question of questions.split('?')) {
    const words = foldedWords(question.slice(0, 400))
    if (words.length === 0) continue
    const tags = findPut(words).map(({ value }) => value)
    const has = (tag: (typeof tags)[number]) => tags.includes(tag)
    const statuses = STATUSES.filter(has).sort((a, b) => tags.indexOf(a) - tags.indexOf(b)) // as they are asked for
    const isAsking = has('what')
    const sums = sumsIn(question, statuses.length > 0 || has('theirs') || has('exists'), has('price'))
    const status = statuses.length === 1 && !isAsking ? (statuses[0] ?? null) : null
    const options =
      sums.length > 0
        ? sums.length === 1 && statuses.length > 1 && !isAsking
          ? statuses.map((each) => ({ amount: sums[0]?.amount ?? null, status: each })) // `are the 9k approved or planned?`
          : sums.map((sum) => ({ ...sum, status }))
        : isAsking && statuses.length === 1
          ? []
          : statuses.map((each) => ({ amount: null, status: each }))
    const [granted] = isAsking ? statuses : []
    put = {
      options: options.length > 0 ? options : put.options,
      whether: put.whether || (has('money') && has('exists') && !isAsking && !has('price')),
      dear: put.dear || TOO_DEAR.test(question),
      granted: granted === 'approved' || granted === 'ready' ? granted : put.granted,
    }
  }
  return put
}

/** After so many words an answer goes on with something else. */
const ANSWER = 6

const PLACES: Partial<Record<string, number>> = { first: 0, second: 1, third: 2 }

/** Which of several options is meant. */
function placed(options: readonly Option[], said: readonly string[]): Option | undefined {
  for (const word of said) {
    const place = PLACES[word]
    if (place !== undefined) return options[place]
    if (word === 'last') return options.at(-1)
    if (word === 'middle') return options.length % 2 === 1 ? options[(options.length - 1) / 2] : undefined
    if (word === 'lower') return options[0]
    if (word === 'higher' || word === 'more') return options.at(-1)
  }
  return undefined
}

/** Whether a clause is a yes, with nothing that takes it back. */
export function isYes(clause: Clause): boolean {
  const { words, negations } = clause
  if (negations.length > 0 || clause.question) return false
  const length = words.filter((word) => !isMark(word)).length
  return findChoice(words).some(
    ({ value, start, end }) =>
      (value === 'yes' && (start <= 1 || end >= length)) || (value === 'all' && start === 0 && end >= length - 1),
  )
}

/** What of all that was put to them a visitor chooses or agrees to. */
export function chosenBy(clause: Clause, { options }: Put): Option | null {
  const [only] = options
  if (!only || clause.question) return null
  if (options.length === 1) return isYes(clause) ? only : null
  const hits = findChoice(clause.words.slice(0, ANSWER)).filter((hit) => !isDenied(clause, hit))
  return (
    placed(
      options,
      hits.map(({ value }) => value),
    ) ?? null
  )
}
