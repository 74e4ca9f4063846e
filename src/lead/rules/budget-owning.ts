import type { Amount } from '../language/amount.ts'
import { foldedPattern, foldedWords, type Hit, isMark, setOf } from '../language/phrases.ts'
import { phrasesOf } from '../language/tags.ts'
import { isConsented, isRequested } from './budget-consent.ts'
import { isCorrecting } from './budget-correction.ts'
import { isWork } from './budget-purpose.ts'
import { type Reading, SHORT } from './budget-reading.ts'
import { isBid, isDemanded, isHearsay, isSelling } from './budget-told.ts'
import { type BudgetTag, MONTHLY } from './budget-words.ts'

/** A larger sum is a joke. */
const MOST = 100_000_000

/** How far the nearest words of some kinds are from a place in a clause. */
function distanceTo({ hits }: Reading, tags: readonly BudgetTag[], from: number, to: number): number {
  const distances = hits.flatMap(({ value, start, end }) =>
    tags.includes(value) ? [end <= from ? from - end : start >= to ? start - to : 0] : [],
  )
  return Math.min(Number.POSITIVE_INFINITY, ...distances)
}

function foldedSet(list: string): ReadonlySet<string> {
  return new Set(phrasesOf(list).map((phrase) => foldedWords(phrase).join(' ')))
}

/** What others have money for, too. */
const WEAK = foldedSet('dafür, for it, for this, for that, for everything, for all, for the whole')

/** What is said of money, and seldom of what is counted. */
const KEEPING: readonly BudgetTag[] = ['stop', 'approved', 'ready', 'planned', 'pending']

/** What tells that a sum beside it is the visitor's. */
export const OWNING: readonly BudgetTag[] = [...KEEPING, 'own', 'money', 'hoped', 'some', 'vague', 'fits']

/** What is counted, and no more than near a sum of money. */
const COUNTED = setOf(`
  products members orders customers visitors pages people users pupils students plots dealers mitglieder kunden artikel produkte`)

/** Where money comes from that is set aside now. */
const SOURCES = foldedSet('sold, sell for, sales, we made, earned, raised, refund, abfindung, compensation')

/** `A customer hasn't paid, about 26k in total`: what others owe the visitor. */
const OWED = foldedPattern(
  /(?<!\p{L})(?:owes?|schuldet|schulden uns|me debe|nos debe|nos deben|me doit|nous doit|nous doivent|ci deve|mi deve|ci devono|nos deve)(?!\p{L})(?! \p{L}+(?:are|ere|ire|ar|er|ir)(?!\p{L}))|(?<!\p{L})(?:clients?|customers?|tenants?|kund\p{L}{1,3}|mieter\p{L}{0,2}|klant\p{L}{0,2}|clientes?|inquilin\p{L}{1,2}|clienti|huurder\p{L}{0,2}|klient\p{L}{0,3}|kund\p{L}{0,4}) (?:\p{L}+ ){0,6}(?:(?:hasnt|havent|has not|have not|never|didnt|wont|doesnt|nicht|niet|no ha|no han|n a pas|ne|non|não|inte|nie) (?:\p{L}+ ){0,4}(?:pa(?:y|id)|pay\p{L}*|pag\p{L}*|zahl\p{L}*|bezahl\p{L}*|betaal\p{L}*|betal\p{L}*|zapłac\p{L}*)|(?:zahlt|bezahlt|betaalt|betalar) (?:\p{L}+ ){0,4}(?:nicht|niet|inte))(?!\p{L})/u,
)

/** `Meine 19.000`, `our 20k`. */
const MINE = setOf(`
  my our mein meine meinen meiner unser unsere unseren mis nuestros mes nos miei nostri mijn onze meus nossos mina våra`)

/** How far a word may be from a number that has neither a currency nor a word like thousand. */
const BARE_REACH = 3
const BARE_FROM = 1_000

/** `Nine or ten grand?`: who is asked for a sum and answers with a question guesses. */
const isGuessed = ({ clause, has }: Reading, { marked, high }: Amount, price: number, asks: boolean): boolean =>
  !asks &&
  clause.asked.has('budget') &&
  clause.priced === 0 &&
  (marked || high >= BARE_FROM) &&
  high !== price &&
  clause.words.length <= SHORT &&
  !has('dear')

const FOR = setOf('for für fürs para pour per voor till na dla')

/** How many words may stand between a sum and its `for`, and from there to the work. */
const FOR_REACH = { marked: 5, bare: 2 }
const WORK_REACH = 4

/** How far it may stand in front: `für den Shop sind 12.000 beantragt`. */
const BEFORE = 6

/** Who else may have named a sum, or wants it. */
const THIRD =
  /(?<!\p{L})(?:they|he|she|one|someone|somebody|everyone|people|agency|freelancers?|offer|quote|competitors?|agentur|angebot|freelancer|man|agencia|oferta|agence|devis|offre|agenzia|preventivo|offerta|offerte|worth|seems?|sounds|scheint|klingt|parece|semble|sembra|lijkt|saw|seen|read|has|had|hat|hatte|tiene|heeft|tem|client of|kunde von)(?!\p{L})/u

/** `8,000 for the shop`: a sum for what the assistant's company makes. */
function isForWork(
  { clause: { words, text } }: Reading,
  { marked, high }: Amount,
  start: number,
  end: number,
): boolean {
  if ((!marked && high < BARE_FROM) || THIRD.test(text)) return false
  const isBeside = (place: number) =>
    place >= end ? place < end + FOR_REACH[marked ? 'marked' : 'bare'] : place < start && start - place <= BEFORE
  return words.some(
    (word, at) => FOR.has(word) && isBeside(at) && words.slice(at + 1, at + 1 + WORK_REACH).some(isWork),
  )
}

/** A sum between two marks, as in `a website for our school, 8000 euro`. */
const APART = 4
function isApart(
  { words, text }: Reading['clause'],
  { currency, marked, high }: Amount,
  start: number,
  end: number,
): boolean {
  if ((currency === null && !(marked && words.some(isWork))) || high < BARE_FROM || THIRD.test(text)) return false
  let from = start
  while (from > 0 && !isMark(words[from - 1] ?? '')) from -= 1
  let to = end
  while (to < words.length && !isMark(words[to] ?? '')) to += 1
  return from > 0 && to - from <= APART
}

/** Whether a sum is what the visitor could spend, and not a price, a turnover or another's. */
export function isOwn(reading: Reading, amount: Amount, price: number, expected: boolean, asks = false): boolean {
  const { clause } = reading
  if (amount.high > MOST) return false
  const start = foldedWords(clause.text.slice(0, amount.index)).length
  const end = Math.max(start + 1, foldedWords(clause.text.slice(0, amount.end)).length)
  const isDenied = clause.negations.some(
    (at) => at < start && start - at <= 6 && !clause.words.slice(at, start).some(isMark) && !isCorrecting(clause),
  )
  if (isHearsay(clause) || isDemanded(clause, amount.index)) return false
  const isThreshold = reading.has('limit') && clause.negations.length === 0 && !reading.has('stop')
  const isKept =
    !isThreshold &&
    (KEEPING.some(reading.has) || reading.awaits !== null || isConsented(reading) || isRequested(reading))
  if (clause.asked.has('something else') && reading.has('foreign') && !reading.has('money') && !isKept) return false
  if (clause.asked.has('count') && amount.currency === null && !reading.has('money') && !isKept) return false
  const isLimit = clause.negations.length > 0 && (reading.has('limit') || reading.denies('limit'))
  if (isLimit && !clause.question && distanceTo(reading, ['foreign'], start, end) > 3) return true
  if (isDenied && !reading.has('own') && !reading.has('approved')) return false
  const isMine = MINE.has(clause.words[start - 1] ?? '') && amount.high >= BARE_FROM
  const own = isMine ? 0 : distanceTo(reading, OWNING, start, end)
  if (
    own > BARE_REACH &&
    !clause.asked.has('budget') &&
    OWED.test(foldedWords(clause.sentence.slice(0, 400)).join(' '))
  )
    return false
  const isHarmless = ({ start, end }: Hit<BudgetTag>) => {
    const word = clause.words.slice(start, end).join(' ')
    return (amount.marked && COUNTED.has(word)) || (reading.has('ready') && SOURCES.has(word))
  }
  const hits = reading.hits.filter((hit) => hit.value !== 'foreign' || !isHarmless(hit))
  const foreign = distanceTo({ ...reading, hits }, ['foreign', 'dear'], start, end)
  if (clause.others) {
    const theirs = reading.hits.filter(
      (hit) => hit.value !== 'own' || !WEAK.has(clause.words.slice(hit.start, hit.end).join(' ')),
    )
    const near = distanceTo({ ...reading, hits: theirs }, OWNING, start, end)
    return near < foreign && near <= 3
  }
  const isMonthly = amount.high >= 50 && MONTHLY.test(clause.text.slice(amount.end, amount.end + 40))
  const isLow = amount.high < BARE_FROM && !isMonthly && !(price > 0 && amount.high * 2 >= price)
  const isSaved = amount.high >= 100 && distanceTo(reading, ['ready'], start, end) <= 1
  const beside = clause.text.slice(0, amount.index) + clause.text.slice(amount.end)
  const isAlone = amount.marked ? clause.words.length <= SHORT : !isLow && !/[\p{L}\d]/u.test(beside)
  const isBuyers = !isSelling(clause)
  const isFor = isBuyers && isForWork(reading, amount, start, end)
  if (foreign === Number.POSITIVE_INFINITY && !clause.question && (isFor || isApart(clause, amount, start, end)))
    return true
  if (foreign === Number.POSITIVE_INFINITY && isBuyers && !asks && amount.high !== price && isBid(clause, amount.index))
    return true
  if (
    foreign < own ||
    (foreign === own && own === 0) ||
    (!amount.marked && !expected && !isAlone && ((own > BARE_REACH && !(isKept && !isLow)) || (isLow && !isSaved)))
  )
    return false
  const isReckoned =
    reading.has('guess') && amount.marked && own === Number.POSITIVE_INFINITY && !THIRD.test(clause.text)
  if ((isKept || isReckoned) && !isLow && !clause.question) return true
  if (own < Number.POSITIVE_INFINITY) return !(clause.question && own > 3)
  if (expected && clause.question && (reading.has('guess') || isGuessed(reading, amount, price, asks))) return true
  return !clause.question && (expected || isAlone)
}
