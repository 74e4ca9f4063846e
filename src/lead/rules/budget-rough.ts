import type { Clause } from '../language/clauses.ts'
import { findAmounts } from '../language/money.ts'
import { setOf } from '../language/phrases.ts'
import type { Known } from './budget-known.ts'
import { isLimited } from './budget-limited.ts'
import { NOT, PURSE, WORRY } from './budget-obstacle-words.ts'
import { isWork } from './budget-purpose.ts'
import { isYes, type Put } from './budget-put.ts'
import { BRIEF, type Reading, SHORT } from './budget-reading.ts'
import { awaited } from './budget-status.ts'
import { unsaidIn } from './budget-unsaid.ts'
import { type BudgetTag, THERE_IS, WITHOUT_SUM } from './budget-words.ts'

/** Kinds that speak of money by themselves. */
const ALONE: readonly BudgetTag[] = ['some', 'object', 'vague']

/** What may be said of other things, too, where only a price was named. */
const WAITING: readonly BudgetTag[] = ['pending', 'hoped']

/** Points for a price that is agreed to, in a word or by repeating it. */
export const PRICE_FITS = 9

/** Points where money does not stand in the way. */
const NO_OBSTACLE = 8

/** Points where the budget is still to be decided, or hoped for, and there is no sum. */
export const UNDECIDED = 5

/** Points for who will not say. */
const SECRET = 3

/** Points where a price is too high, and the length of an answer that says so. */
const DEAR = 4
const REFUSAL = 14

/** Points where a price is high, but may be possible. */
const STRETCH = 6

/** Points for a yes to the question whether there is a budget. */
const THERE_IS_POINTS = 8
/** A no, with or without more. */
const NO = /^(?:no|nope|nah|nein|nee?|nö|non|não|nej|nie)(?!\p{L})/u
const PRICE_WORD =
  /(?<!\p{L})(?:price|fees?|rate|sum|amount|spend|afford|ausgeben|gastar|dépenser|spendere|preis|precio|prix|prezzo|prijs|preço)(?!\p{L})/u

const PURSES = setOf(PURSE)
const WORRIES = setOf(WORRY)
const NOTS = setOf(NOT)
const ONLY = setOf('only nur einzige solo seul alleen unico único biggest main')

/** `Money isn't what stops me`, `am Geld scheiterts ned`, `dinero hay, eso no es problema`. */
function isNoObstacle({ clause, has }: Reading, sentence: readonly Reading[]): boolean {
  const { words, question } = clause
  const worry = words.findIndex((word) => WORRIES.has(word))
  if (worry < 0 || question || has('none') || has('dear')) return false
  const subject = words.findIndex((word) => PURSES.has(word))
  const isSubject = subject >= 0 ? Math.abs(worry - subject) <= BRIEF : words.length <= SHORT
  const isMoney = sentence.some(({ clause: { words } }) => words.slice(0, 40).some((word) => PURSES.has(word)))
  const around = words.slice(Math.max(0, worry - 4), worry + 3)
  return isSubject && isMoney && around.some((word) => NOTS.has(word)) && !around.some((word) => ONLY.has(word))
}

/** Whether an answer may be about money, since nothing else is named that could be small. */
const isOfMoneyAlone = ({ words }: Clause): boolean => !words.some((word) => isWork(word))

/** A budget that nobody knows yet. */
export const toBeDecided = (messageId: string) => ({ label: 'to be decided', points: UNDECIDED, messageId })

/** There is little, and nobody says how much. */
export const limited = (messageId: string) => ({ label: 'limited, no figure', points: STRETCH, messageId })

/** A price that is too high. */
export const tooDear = (messageId: string) => ({ label: 'the price is high', points: DEAR, messageId })

const DECIDES = /(?<!\p{L})(?:decides?|decidir\p{L}*|décide\p{L}*|entscheide\p{L}*|beslist|beslissen)(?!\p{L})/u

/** `No budget yet` may become one. */
export const isPutOff = (sentence: readonly Reading[]): boolean =>
  sentence.some(({ has, denies }) => has('yet') || denies('yet') || has('pending') || has('wish'))

/** Whether it is said that the budget is not known or not decided. */
function isUndecided({ has, denies, clause }: Reading, sentence: readonly Reading[]): boolean {
  const isNot = clause.asked.has('budget') && clause.negations.length > 0 && clause.words.length <= 10
  if (isNot && (has('yet') || denies('yet'))) return true
  if (clause.asked.has('price') && denies('approved')) return false
  if (denies('unset') || denies('planned') || denies('approved')) return true
  if (denies('ready') && isPutOff(sentence)) return true
  return has('unknown') && (isPutOff(sentence) || DECIDES.test(clause.sentence))
}

/** `I know it costs 6 thousand`. */
const namesPrice = ({ clause: { text, others } }: Reading): boolean =>
  !others && COSTS.test(text) && findAmounts(text, { bare: true }).length > 0
const COSTS =
  /(?<!\p{L})(?:it|that|this|they|es|das|die) (?:\p{L}+ )?(?:costs?|starts?|kostet|kosten)(?!\p{L}| (?:me|us|uns|mich))|(?<!\p{L})(?<!(?:me|nos|nous|mi|ci) )(?:cuestan?|coûtent?|costano?|custam?)(?!\p{L})/u

/** What is said of money without a sum. */
export function withRough(known: Known, reading: Reading, sentence: readonly Reading[], put?: Put): Known {
  const { has, denies, clause } = reading
  const { messageId, asked, priced } = clause
  const isOffered = priced > 0 ? asked.has('budget') : asked.has('price') && known.price > 0
  const isAnswer = isOffered && clause.words.length <= SHORT
  const isUnsure = sentence.some(({ has }) => has('dear') || has('pending') || has('unknown') || has('whether'))
  const isTooDear = put?.dear === true && isOffered && clause.words.length <= REFUSAL
  if (isTooDear && isYes(clause) && known.rough === null) return { ...known, rough: tooDear(messageId) }
  if (isTooDear && (clause.negations.length > 0 || NO.test(clause.text)) && !isUnsure && !has('condition'))
    return { ...known, rough: { label: 'the price fits', points: PRICE_FITS, messageId } }
  const isAccepted = isAnswer && (has('accepts') || isYes(clause)) && !isUnsure && clause.negations.length === 0
  if (isAccepted && (known.rough?.points ?? 0) < PRICE_FITS)
    return { ...known, rough: { label: 'the price fits', points: PRICE_FITS, messageId } }
  const isTopic =
    asked.has('budget') ||
    known.topic === messageId ||
    sentence.some(({ has, denies }) => has('money') || denies('money'))
  const isMoney = isTopic || priced > 0
  const isBare = known.rough?.bare === true && known.rough.messageId === messageId
  const points = isBare ? 0 : (known.rough?.points ?? 0)
  const isAskedElse = asked.has('something else') || asked.has('count')
  const isOfPrice = PRICE_WORD.test(clause.text)
  const wasDear = known.rough?.points === DEAR && clause.words.length <= SHORT
  const isOfThat = isOfPrice || wasDear || (isMoney && !isAskedElse)
  const isFitting = has('fits') && ((known.price > 0 && isOfThat) || sentence.some(namesPrice))
  const isTakenBack = points === PRICE_FITS && known.rough?.messageId !== messageId
  if (has('dear') && isTakenBack && !isNoObstacle(reading, sentence)) return { ...known, rough: tooDear(messageId) }
  if (isNoObstacle(reading, sentence) && points < NO_OBSTACLE)
    return { ...known, rough: { label: 'no obstacle', points: NO_OBSTACLE, messageId } }
  if ((has('vague') || has('little')) && known.rough?.messageId === messageId && known.rough.label === 'the price fits')
    return { ...known, rough: limited(messageId) }
  if (isLimited(reading) && points < STRETCH) return { ...known, rough: limited(messageId) }
  const isYesToIt = put?.whether === true && isYes(clause)
  const isShort = clause.words.length <= SHORT
  const isThere =
    asked.has('budget') && priced === 0 && isShort && !isUnsure && (has('one') || THERE_IS.test(clause.text))
  if ((isThere || isYesToIt) && known.rough === null)
    return { ...known, rough: { label: 'available, no figure', points: THERE_IS_POINTS, messageId, bare: true } }
  const isDear = sentence.some(({ has }) => has('dear'))
  const isGrudging = isFitting || (asked.has('price') && has('accepts'))
  const isAfter = sentence.findIndex(({ has }) => has('dear')) < sentence.indexOf(reading)
  if (isGrudging && isDear && isAfter && !has('dear') && points < STRETCH)
    return { ...known, rough: { label: 'a stretch', points: STRETCH, messageId } }
  const isRefused = denies('fits') && priced > 0 && !isAskedElse && !has('fits') && clause.words.length <= REFUSAL
  if (isRefused && points === 0) return { ...known, rough: tooDear(messageId) }
  const isOpen = isDear || sentence.some(({ has }) => has('whether') || has('pending'))
  const isSmall = asked.has('budget') && isShort && isOfMoneyAlone(clause)
  const rule = WITHOUT_SUM.find(
    ({ tag }) =>
      (has(tag) || (tag === 'small' && denies('big'))) &&
      !(isBare && tag === 'secret') &&
      (tag === 'small'
        ? isSmall
        : tag === 'fits'
          ? isFitting && !isOpen
          : (WAITING.includes(tag) ? isTopic : isMoney) || ALONE.includes(tag)),
  )
  if (rule && rule.points > points) return { ...known, rough: { label: rule.label, points: rule.points, messageId } }
  const waits = awaited(sentence)
  const unsaid = unsaidIn(clause)
  const isHoped =
    waits === 'hoped' ||
    unsaid === 'undecided' ||
    (waits !== null && isTopic) ||
    ((isTopic || isOfPrice) && unsaid !== 'secret' && isUndecided(reading, sentence))
  const said = known.rough?.points ?? 0
  if (isHoped && said < UNDECIDED && !(said === SECRET && asked.has('authority')))
    return { ...known, rough: toBeDecided(messageId) }
  return unsaid === 'secret' && !has('unknown') && said < SECRET
    ? { ...known, rough: { label: 'not disclosed', points: SECRET, messageId } }
    : known
}
