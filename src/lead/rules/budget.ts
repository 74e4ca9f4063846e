import type { Amount } from '../language/amount.ts'
import type { Clause } from '../language/clauses.ts'
import { findAmounts } from '../language/money.ts'
import type { Signal } from '../signal.ts'
import { answered, relativeSum, roughOf } from './budget-answer.ts'
import { isConsented } from './budget-consent.ts'
import { isCorrecting, slipOf, withNoughts } from './budget-correction.ts'
import { type Known, NOTHING } from './budget-known.ts'
import { isOwn, OWNING } from './budget-owning.ts'
import { type Price, pointsFor } from './budget-points.ts'
import { EXPECTED, isAccepted, OTHER_SUPPLIER, PRICE_QUESTION, pricesOf, SEEN_PRICES } from './budget-prices.ts'
import { goesElsewhere, isForElse } from './budget-purpose.ts'
import { chosenBy, type Put, putTo } from './budget-put.ts'
import { BRIEF, type Reading, read } from './budget-reading.ts'
import { lessThan } from './budget-relative.ts'
import { isPutOff, limited, PRICE_FITS, toBeDecided, tooDear, UNDECIDED, withRough } from './budget-rough.ts'
import { holdsMoney, merged, STATUS, statusOf, UNSURE } from './budget-status.ts'
import { amountsIn, insteadOf, THOUSANDS } from './budget-sums.ts'
import { isBid, isForClient, isTheirs, isTold } from './budget-told.ts'
import { unsaidIn } from './budget-unsaid.ts'
import { MONTHLY } from './budget-words.ts'

/** What is so much smaller than the largest sum of a message is something on the side. */
const PART = 20

/** A limit, as of what somebody may sign for. */
const UP_TO = /(?<!\p{L})(?:up to|upto|bis(?: zu)?|hasta|jusqu\p{L}*|fino a|tot|até)(?!\p{L})/u

/** `Let's say ten thousand` is an answer, and not only a thought. */
const SAYS =
  /let's say|if (?:we|i) could|i'?d (?:imagine|suppose)|i (?:imagine|suppose)|me supposing|if (?:you|i) (?:press|had to|have to|must)/

const EVER =
  /(?<!\p{L})(?:ever|jemals|je mal|alguna vez|un jour|mai|ooit|lottery(?! fund)|lotto|loto|lotería|euromillions)(?!\p{L})/u

/** In a thought of what might be, this begins what is; `we could imagine 8,000` names a sum. */
const REALLY =
  /(?<!\p{L})(?:can|could|would) imagine (?:\p{L}+ ){0,3}\S?\d|^(?:so|but|realistically|in reality|actually|really|also|aber|tatsächlich|realistisch|pero|así que|mais|donc|ma|quindi)(?!\p{L})/u

const NOT_THAT = /(?<!\p{L})(?:not|no|instead|nicht|statt|sondern|sino|pas|non|niet|não)(?!\p{L})/u

/** What is planned, set aside or awaited is money, if a sum stands beside it. */
const isSure = ({ has, awaits }: Reading): boolean =>
  awaits !== null || has('approved') || has('ready') || has('planned') || has('pending')

/** What says of a sum in a question before it that it is there. */
const THAT_IS_WHAT =
  /^(?:(?:so|and|und|also|y|et|e|en) )?(?:¿?es|eso es|that'?s|that is|it'?s|das (?:ist|wäre)|c'est|è|dat is|é|isso é|det är|to jest|tyle) (?:exactly |just |all |genau |alles |todo |tout |tutto |alles |tudo )?(?:(?:what |that )?(?:i|we)(?:'ve|'d)? |lo que (?:me|nos|tengo|tenemos)|(?:das,? )?was (?:ich|wir|mir|uns|da ist)|ce qu(?:e j|e nous|'on|e m)|quello che (?:ho|abbiamo|mi|ci)|wat (?:ik|we|wij)|o que (?:eu )?(?:tenho|temos)|vad (?:jag|vi)|(?:to co|tyle) (?:mam|mamy))/u

/** A sum with few words beside it. */
const FEW = 5

/** `No idea, ten grand?`: who throws in a sum like that does not ask what something costs. */
const isThrownIn = ({ clause }: Reading, sentence: readonly Reading[], asks: boolean): boolean =>
  clause.words.filter((word) => /\p{L}/u.test(word)).length < FEW &&
  (sentence.some(({ has }) => has('guess') || has('unknown')) || (isTried(clause) && !asks)) &&
  !sentence.some(({ clause, has }) => PRICE_QUESTION.test(clause.text) || has('dear')) &&
  findAmounts(clause.text, { bare: true, implied: clause.asked.has('budget') }).length > 0

/** "Ten thousand dollars?" where it was asked what there is, and no price: it tries an answer. */
const isTried = ({ asked, text, priced }: Clause) =>
  asked.has('budget') &&
  !asked.has('price') &&
  !/ (?:or|oder|o|ou|of) /.test(text) &&
  findAmounts(text, { bare: true }).every(({ high }) => high !== priced)

/** What a clause stands in. */
interface Context {
  put: Put
  /** Whether a thing was named in another message. */
  spokenOf(thing: string): boolean
  /** Whether the message speaks of the company's own prices. */
  seen: boolean
}

/** Takes one clause in. */
function hear(before: Known, reading: Reading, sentence: readonly Reading[], context: Context): Known {
  const { sum } = before
  const { clause, has } = reading
  const isBare = sum?.status === 'guess' || sum?.status === 'named'
  const isOfPrice = sum?.amount.high === clause.priced || (sum?.loose && sum.messageId === clause.messageId)
  const isPriceOnly = has('dear') && isBare && isOfPrice
  const known = isPriceOnly ? { ...before, sum: null, topic: sum?.messageId ?? null } : before
  return heard(known, reading, sentence, context)
}

function heard(known: Known, reading: Reading, sentence: readonly Reading[], context: Context): Known {
  const { clause, has } = reading
  const { messageId, asked, question, others, text } = clause
  const { put, spokenOf, seen } = context
  const price = clause.priced || known.price
  const hypothetical = clause.hypothetical && !REALLY.test(text)
  const isAwaited =
    has('hoped') ||
    has('pending') ||
    (reading.awaits !== null && !EVER.test(text) && findAmounts(clause.sentence, { bare: true }).length > 0)
  if (hypothetical && !isAwaited && !((asked.has('budget') || has('guess')) && SAYS.test(clause.sentence)))
    return { ...known, price }
  const namesIt = ({ clause }: Reading) =>
    findAmounts(clause.text, { bare: true }).some(({ high }) => high === known.sum?.amount.high)
  // `we planned 20k last year but spent it on vans`
  const isSpent = has('gone') && sentence.some(namesIt)
  if (known.sum && !isSpent && sentence.some(({ has }) => has('past'))) return { ...known, price }
  const isMoney = sentence.some(({ has }) => has('money'))
  const topic = isMoney && !question ? messageId : known.topic
  const expected =
    asked.has('budget') ||
    topic === messageId ||
    clause.priced > 0 ||
    sentence.some((each) => isConsented(each) || isSure(each)) ||
    isThrownIn(reading, sentence, known.asks === messageId)
  const asks = question && PRICE_QUESTION.test(text) ? messageId : known.asks
  const before: Known = { ...known, topic, price, asks }
  const amounts = amountsIn(
    reading,
    sentence,
    price,
    (asked.has('budget') || topic === messageId) && known.sum?.messageId !== messageId,
  )
  const isFit = known.rough?.points === PRICE_FITS && known.rough.messageId === messageId
  if (isFit && amounts.some(({ high }) => high >= clause.priced) && EXPECTED.test(text)) return before
  const isNew = known.sum?.messageId !== messageId
  const isCorrection = sentence.some(({ clause }) => isCorrecting(clause))
  const noughts = known.sum && amounts.length === 0 ? withNoughts(clause, known.sum.amount) : null
  const slip = noughts ?? (known.sum && isCorrection && expected ? slipOf(clause, known.sum.amount) : null)
  if (known.sum && slip) return { ...before, sum: { ...known.sum, amount: slip, messageId } }
  const answer = amounts.length === 0 ? answered(before, reading, sentence, put) : null
  if (answer) return answer
  const part =
    amounts.length === 0 && (asked.has('budget') || asked.size === 0) && expected
      ? relativeSum(before, reading, sentence)
      : null
  if (part) return part
  const isAgain = ({ high }: Amount) => high === known.lost?.amount.high
  const own = amounts.filter(
    (amount) =>
      isOwn(reading, amount, price, expected, asks === messageId) || (isAgain(amount) && !question && !has('gone')),
  )
  const isTheirPrice = price === 0 && !asked.has('budget') && isAccepted(reading)
  const isPrice =
    (isTheirPrice || amounts.some(({ high }) => high === price)) &&
    !has('money') &&
    statusOf(reading, [reading]) === null
  const isNamed = (has('own') || has('limit')) && !has('fits') && !has('accepts')
  const prices = isPrice ? pricesOf(clause).map(({ high }) => high) : []
  const isOther = !isTheirPrice && own.some(({ high }) => high !== price && !prices.includes(high))
  if (isPrice && !isOther && !isNamed && !question && !known.sum && (!has('foreign') || isAccepted(reading))) {
    const isRefused = clause.negations.length > 0 || sentence.some(({ has }) => has('dear'))
    if (isRefused && !isAccepted(reading)) return withRough({ ...before, topic: messageId }, reading, sentence)
    return { ...before, rough: { label: 'the price fits', points: PRICE_FITS, messageId } }
  }
  const isPaid = /(?<!\p{L})(?:pa[iy]|zahl|pag|cost|kost)/u.test(text)
  const floated = !isPaid && known.floated?.messageId === messageId && !known.sum ? known.floated : null
  if (floated && amounts.length === 0 && !question && clause.negations.length === 0 && THAT_IS_WHAT.test(text)) {
    const status = merged('named', statusOf(reading, sentence))
    return {
      ...before,
      floated: null,
      sum: { amount: floated.amount, monthly: false, status, messageId, loose: false },
    }
  }
  const instead = known.sum && NOT_THAT.test(text) ? insteadOf(amounts, known.sum.amount) : null
  if (known.sum && instead) return { ...before, sum: { ...known.sum, amount: instead, messageId } }
  const most = Math.max(...own.map(({ high }) => high))
  const isAside = asked.has('authority') && !asked.has('budget') && !isMoney && statusOf(reading, sentence) === null
  const isThreshold = isAside && (known.sum !== null || has('limit') || UP_TO.test(text))
  const sum = isThreshold ? undefined : own.findLast(({ high, vague }) => !vague && high * PART >= most)
  const isOfMoney = isMoney || amounts.length > 0 || has('own') || statusOf(reading, [reading]) !== null || !isNew
  const isElse = isOfMoney && isForElse(reading, spokenOf)
  if (sum && !(has('none') || has('gone') || isElse)) {
    const isSmall = known.sum && sum.high * PART < known.sum.amount.high
    const isExtra = (isSmall && !(isCorrection && expected)) || (known.sum?.messageId === messageId && has('aside'))
    const isBargaining = question && known.sum && sum.high <= known.sum.amount.high
    if (isExtra || isBargaining) return before
    const isSame = known.sum?.amount.high === sum.high
    const isCorrected = known.sum?.messageId === messageId && !UNSURE.includes(known.sum.status)
    const isOpen = known.rough?.points === UNDECIDED && known.rough.messageId === messageId // `Pending. I asked for 25k`
    const byRough = isOpen ? 'pending' : known.rough?.status
    const earlier = isSame || isCorrected ? known.sum?.status : known.sum ? undefined : byRough
    const loose = !asked.has('budget') && !OWNING.some(has)
    const granted = known.sum ? null : (chosenBy(clause, put)?.status ?? put.granted)
    const said = question && isBid(clause, sum.index) && !has('guess') ? null : statusOf(reading, sentence)
    const status = merged(earlier ?? 'named', said ?? granted)
    const amount = lessThan(reading, sum, known.sum?.amount ?? null) ?? sum
    return {
      ...before,
      lost: null,
      sum: { amount, monthly: MONTHLY.test(text.slice(sum.end, sum.end + 40)), status, messageId, loose },
    }
  }
  const isSecret = has('secret') || unsaidIn(clause) === 'secret'
  const [only, ...more] = amounts
  const isFloated = only && more.length === 0 && only.high !== price && !others && !known.sum
  const rest = isFloated ? { ...before, floated: { amount: only, messageId } } : before
  if ((others && !isSecret) || question) return question && has('dear') ? withRough(rest, reading, sentence) : rest
  const isElsewhere = asked.size > 0 && !asked.has('budget')
  const isBrief = clause.words.length <= BRIEF && known.sum !== null
  const isAbout = (isMoney || asked.has('budget') || amounts.length > 0 || isBrief) && !has('matter')
  // what is over with another supplier is no sum of another message
  const isOldMatter = isElsewhere && isNew && known.sum !== null && OTHER_SUPPLIER.test(text)
  if (((has('gone') && !isOldMatter) || isElse) && isAbout)
    return { ...NOTHING, lost: known.sum, topic: messageId, price }
  if (known.sum?.messageId === messageId && goesElsewhere(clause))
    return { ...NOTHING, lost: known.sum, topic: messageId, price, rough: limited(messageId) }
  if (has('none')) {
    const none = { ...NOTHING, lost: known.sum ?? known.lost, topic: messageId, price }
    return isPutOff(sentence) ? { ...none, rough: toBeDecided(messageId) } : none
  }
  const said = statusOf(reading, [reading])
  const isSaidElsewhere = isElsewhere && !isMoney && known.sum?.messageId !== messageId
  const isOfOther = !isCorrection && (asked.has('timeline') || said === 'pending' || said === 'planned')
  const status = isSaidElsewhere && isOfOther ? null : said
  const base = known.sum ?? (status && status !== 'pending' && isAbout ? known.lost : null)
  if (base && status && status !== 'guess' && isAbout)
    return { ...rest, sum: { ...base, status: merged(base.status, status) }, lost: null }
  const isCovered =
    isMoney ||
    holdsMoney(reading) ||
    sentence.some(({ has }) => has('some')) ||
    put.whether ||
    (asked.has('budget') && !has('accepts'))
  if (isCovered && (status === 'approved' || status === 'ready')) return { ...rest, rough: roughOf(status, messageId) }
  const figures = amounts.find(({ vague }) => vague)
  if (figures) return { ...rest, rough: { label: figures.text, points: 8, messageId } }
  if (seen && has('dear') && known.rough === null && !OTHER_SUPPLIER.test(text))
    return { ...rest, rough: tooDear(messageId) }
  return withRough(rest, reading, sentence, put)
}

/** Nobody's sentence has more clauses: what has is judged in parts. */
const MAX_CLAUSES = 40

/** The clauses of each sentence. */
function bySentence(clauses: readonly Clause[]): Clause[][] {
  const sentences: Clause[][] = []
  let last: Clause | undefined
  for (const clause of clauses) {
    const open = sentences.at(-1)
    const goesOn = clause.sentence === last?.sentence && clause.messageId === last.messageId
    if (open && goesOn && open.length < MAX_CLAUSES) open.push(clause)
    else sentences.push([clause])
    last = clause
  }
  return sentences
}

/** "Roof" is in "roofing"; "car" is in "card" by chance. */
const isOrHolds = (word: string, thing: string) => word === thing || (thing.length > 4 && word.includes(thing))

/** What the visitor says of their own budget: how much it is, and how sure it is. */
export function budgetSignals(clauses: readonly Clause[]): Signal[] {
  let known = NOTHING
  let asked: string | undefined
  let put = putTo('')
  let price: Price = { value: 0, currency: null }
  const pricesSeen = new Set(clauses.filter(({ text }) => SEEN_PRICES.test(text)).map(({ messageId }) => messageId))
  const forClients = new Set(clauses.filter(({ text }) => isForClient(text)).map(({ messageId }) => messageId))
  for (const sentence of bySentence(clauses)) {
    const questions = sentence[0]?.questions ?? ''
    if (questions !== asked) put = putTo(questions)
    asked = questions
    const messageId = sentence[0]?.messageId
    // of two prices the lower one may be meant
    const prices = sentence[0] ? pricesOf(sentence[0]).filter(({ high, marked }) => marked && high >= THOUSANDS) : []
    const priced = prices.sort((a, b) => a.high - b.high)[0]
    // `do you still have EUR 150,000 for it?` names no price
    if (priced && priced.high > price.value && !put.options.some(({ amount }) => amount?.high === priced.high))
      price = { value: priced.high, currency: priced.currency }
    const readings = sentence
      .map((clause, at) => (isTold(clause, sentence.slice(at + 1)) ? { ...clause, question: false } : clause))
      .map(read)
      .map((reading, _, all) =>
        isThrownIn(reading, all, known.asks === messageId)
          ? { ...reading, clause: { ...reading.clause, question: false } }
          : reading,
      )
    const seen = messageId !== undefined && pricesSeen.has(messageId)
    const spokenOf = (thing: string) =>
      clauses.some((each) => each.messageId !== messageId && each.words.some((word) => isOrHolds(word, thing)))
    for (const reading of readings) {
      if (forClients.has(messageId ?? '') && isTheirs(reading.clause)) continue
      known = hear(known, reading, readings, { put, spokenOf, seen })
    }
  }
  const { sum, rough } = known
  const signal = (label: string, points: number, messageId: string): Signal[] =>
    points > 0 ? [{ component: 'BUDGET', label: `Budget: ${label}`, points, messageId }] : []
  if (!sum) return rough ? signal(rough.label, rough.points, rough.messageId) : []
  const parts = [`${sum.amount.text}${sum.monthly ? ' a month' : ''}`, STATUS[sum.status].label]
  return signal(parts.filter((part) => part !== '').join(', '), pointsFor(sum, price), sum.messageId)
}
