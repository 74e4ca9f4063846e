import { type Clause, isDenied } from '../language/clauses.ts'
import { EUROS } from '../language/currencies.ts'
import { type Amount, findAmounts, findSmallNumbers } from '../language/money.ts'
import { fold, foldedPattern, foldedWords, type Hit, isMark } from '../language/phrases.ts'
import { tagger } from '../language/tags.ts'
import { MAX_POINTS, type Signal } from '../signal.ts'
import {
  BUDGET_PHRASES,
  type BudgetTag,
  CONDITIONS,
  MONTHLY,
  NOT,
  PURSE,
  SUM_ENDS,
  THERE_IS,
  WITHOUT_SUM,
  WORRY,
} from './budget-words.ts'

/** How sure a sum is. */
const STATUS = {
  hoped: { points: 5, label: 'only hoped for' },
  pending: { points: 12, label: 'not approved yet' },
  guess: { points: 13, label: 'a guess' },
  named: { points: 14, label: '' },
  planned: { points: 16, label: 'planned' },
  ready: { points: 18, label: 'set aside' },
  approved: { points: 19, label: 'approved' },
} as const
type Status = keyof typeof STATUS

/** Kinds that speak of money by themselves. */
const ALONE: readonly BudgetTag[] = ['some', 'object', 'vague']
/** What may be said of other things, too, where only a price was named. */
const WAITING: readonly BudgetTag[] = ['pending', 'hoped']
/** Points for money that is approved or set aside while nobody says how much it is. */
const SURE_WITHOUT_SUM = 10
/** Points for a price that is agreed to, in a word or by repeating it. */
const PRICE_FITS = 9

/** Points where money does not stand in the way. */
const NO_OBSTACLE = 8
/** Points where the budget is still to be decided, or hoped for, and there is no sum. */
const UNDECIDED = 5
/** Points where a price is high, but may be possible. */
const STRETCH = 6
/** Points for a yes to the question whether there is a budget. */
const THERE_IS_POINTS = 8

/** What a sum below so many euros is worth at the most. */
const SMALL = [
  { below: 100, points: 0 },
  { below: 500, points: 3 },
  { below: 1_500, points: 9 },
] as const
/** What a small sum a month is worth, in euros a year. */
const MONTHLY_FROM = 3_000
const MONTHLY_POINTS = 13
/** What a sum is worth that is less than half of the price that the assistant named. */
const POINTS_BELOW_PRICE = 8
/** A larger sum is a joke. */
const MOST = 100_000_000
/** What is so much smaller than the largest sum of a message is something on the side. */
const PART = 20
const SHORT = 7
const BRIEF = 8

interface Sum {
  amount: Amount
  monthly: boolean
  status: Status
  messageId: string
  /** Nothing beside it tells that it is theirs: it may be a price that they find high. */
  loose: boolean
}

/** What is known of the budget so far; later words replace earlier ones. */
interface Known {
  sum: Sum | null
  /** A sum that was taken back, in case it is given again. */
  lost: Sum | null
  rough: { label: string; points: number; messageId: string; status?: Status } | null
  /** The last message that spoke of money: what follows is likely to do so, too. */
  topic: string | null
  /** The last price that the assistant named; 0 without one. */
  price: number
}

const NOTHING: Known = { sum: null, lost: null, rough: null, topic: null, price: 0 }
const find = tagger<BudgetTag>(BUDGET_PHRASES)
const findConditions = tagger(CONDITIONS)

/** How many words may stand between a wish or a condition and what it is about. */
const WISH_REACH = 3
const CONDITION_REACH = 7

const CUES: readonly BudgetTag[] = ['condition', 'wish', 'pending', 'modal']

/** What it takes until there is money, where a condition or a wish is spoken of: that somebody agrees, or that it comes in. */
function awaitedIn(clause: Clause, hits: readonly Hit<BudgetTag>[]): 'hoped' | 'pending' | null {
  const isAsked = clause.asked.has('budget')
  const cues = hits.filter(({ value }) => CUES.includes(value) && (isAsked || value !== 'modal'))
  if (cues.length === 0) return null
  const found = findConditions(clause.words)
  for (const { value, start, end } of cues) {
    const after = found.filter((hit) => hit.start >= start && hit.start - end <= CONDITION_REACH)
    if (value === 'modal') {
      if (after.some((hit) => hit.value === 'agrees')) return 'pending'
    } else if (value === 'condition') {
      const [first] = after
      if (first && first.value !== 'offered')
        return after.some((hit) => hit.value === 'agrees' || hit.value === 'decider') ? 'pending' : 'hoped'
    } else if (
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
interface Reading {
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

/** `Nobody else has to sign it off`, and the `si` of `deciden si se hace`. */
function isMeant({ words }: Clause, { value, start, end }: Hit<BudgetTag>): boolean {
  if (value === 'pending') {
    const before = words.slice(Math.max(0, start - NOBODY_REACH), start).join(' ')
    return !NOBODY_BEFORE.test(before)
  }
  if (value !== 'accepts' || end - start > 1 || words[start] !== 'si') return true
  return start === 0 || end === words.length || isMark(words[start - 1] ?? '') || isMark(words[end] ?? '')
}
const NOBODY_BEFORE = foldedPattern(/(?<!\p{L})(?:nobody|no one|niemand|keiner|nadie|personne|nessuno)(?!\p{L})/u)

function read(clause: Clause): Reading {
  const hits = find(clause.words).filter((hit) => isMeant(clause, hit))
  const affirmed = hits.filter((hit) => !isDenied(clause, hit) || holdsDenial(clause, hit))
  const denied = affirmed.length < hits.length ? hits.filter((hit) => !affirmed.includes(hit)) : []
  return {
    clause,
    hits: affirmed,
    has: (tag) => affirmed.some(({ value }) => value === tag),
    awaits: awaitedIn(clause, affirmed),
    denies: (tag) => denied.some(({ value }) => value === tag),
  }
}

/** How far the nearest words of some kinds are from a place in a clause. */
function distanceTo({ hits }: Reading, tags: readonly BudgetTag[], from: number, to: number): number {
  const distances = hits.flatMap(({ value, start, end }) =>
    tags.includes(value) ? [end <= from ? from - end : start >= to ? start - to : 0] : [],
  )
  return Math.min(Number.POSITIVE_INFINITY, ...distances)
}

const OWNING: readonly BudgetTag[] = [
  'own',
  'money',
  'approved',
  'ready',
  'planned',
  'pending',
  'hoped',
  'some',
  'vague',
  'fits',
]
/** How far a word may be from a number that has neither a currency nor a word like thousand. */
const BARE_REACH = 3
const BARE_FROM = 1_000

/** `Nine or ten grand?`: who is asked for a sum and answers with a question guesses. */
const isGuessed = ({ clause, has }: Reading, { marked, high }: Amount, price: number): boolean =>
  clause.asked.has('budget') &&
  clause.priced === 0 &&
  marked &&
  high !== price &&
  clause.words.length <= SHORT &&
  !has('dear')

/** Whether a sum is what the visitor could spend, and not a price, a turnover or another's. */
function isOwn(reading: Reading, amount: Amount, price: number, expected: boolean): boolean {
  const { clause } = reading
  if (amount.high > MOST) return false
  const start = foldedWords(clause.text.slice(0, amount.index)).length
  const end = Math.max(start + 1, foldedWords(clause.text.slice(0, amount.end)).length)
  const isDenied = clause.negations.some((at) => at < start && start - at <= 6)
  if (clause.asked.has('something else') && reading.has('foreign') && !reading.has('money')) return false
  if (clause.asked.has('count') && amount.currency === null && !reading.has('money')) return false
  const isLimit = clause.negations.length > 0 && (reading.has('limit') || reading.denies('limit'))
  if (isLimit && !clause.question && distanceTo(reading, ['foreign'], start, end) > 3) return true
  if (isDenied && !reading.has('own') && !reading.has('approved')) return false
  const own = distanceTo(reading, OWNING, start, end)
  const foreign = distanceTo(reading, ['foreign', 'dear'], start, end)
  if (clause.others) return own < foreign && own <= 3
  const isMonthly = amount.high >= 50 && MONTHLY.test(clause.text.slice(amount.end, amount.end + 40))
  const isLow = amount.high < BARE_FROM && !isMonthly && !(price > 0 && amount.high * 2 >= price)
  const isAlone = clause.words.length <= (amount.marked ? SHORT : 2)
  if (
    foreign < own ||
    (foreign === own && own === 0) ||
    (!amount.marked && !expected && !isAlone && (own > BARE_REACH || isLow))
  )
    return false
  if (own < Number.POSITIVE_INFINITY) return !(clause.question && own > 3)
  if (expected && clause.question && (reading.has('guess') || isGuessed(reading, amount, price))) return true
  return !clause.question && (expected || isAlone)
}

/** `The board waved 45k through`, `winkte die 45.000 durch`. */
const PUT_THROUGH =
  /(?<!\p{L})(?:wav|nodd|push|vot|pass|sign|rubber-?stamp)ed \D{0,12}\d[^,;]{0,20} (?:through|off)(?!\p{L})|(?<!\p{L})(?:wink|nick)te\p{L}? \D{0,12}\d[^,;]{0,16} (?:durch|ab)(?!\p{L})/u

const awaited = (sentence: readonly Reading[]) => sentence.find(({ awaits }) => awaits)?.awaits ?? null

/** How many words of a clause are of a kind. */
const wordsOf = ({ hits }: Reading, tag: BudgetTag) =>
  hits.reduce((sum, { value, start, end }) => (value === tag ? sum + end - start : sum), 0)

/** What a clause says of how sure the money is. */
function statusOf(reading: Reading, sentence: readonly Reading[]): Status | null {
  const waits = awaited(sentence)
  if (waits === 'hoped' || sentence.some(({ has }) => has('hoped'))) return 'hoped'
  if (waits || sentence.some((each) => each.has('pending') || isStillToCome(each))) return 'pending'
  const all = [reading, ...sentence]
  if (sentence.some(({ denies }) => denies('approved'))) return 'pending'
  if (PUT_THROUGH.test(reading.clause.text)) return 'approved'
  for (const status of ['approved', 'ready', 'planned'] as const) if (all.some(({ has }) => has(status))) return status
  const isGuess = sentence.some(
    (each) => each.has('guess') && (each === reading || each.clause.words.length - wordsOf(each, 'guess') <= BRIEF / 2),
  )
  return isGuess || reading.clause.question || reading.has('guess') || reading.has('unknown') ? 'guess' : null
}

/** `Noch freigegeben`, `ancora approvata`, `once the grant is approved`, `tiene que darle el visto bueno`. */
const isStillToCome = ({ hits }: Reading): boolean =>
  hits.some(
    ({ value, end }) =>
      (value === 'yet' || value === 'until' || value === 'modal') &&
      hits.some((hit) => hit.value === 'approved' && hit.start >= end && hit.start - end <= (value === 'yet' ? 1 : 4)),
  )

const UNSURE: readonly Status[] = ['hoped', 'pending']

/** What two words on the decision come to. */
function merged(before: Status, now: Status | null): Status {
  if (now === null || (before === 'hoped' && now === 'pending')) return before
  if (UNSURE.includes(before) || UNSURE.includes(now) || (before === 'named' && now === 'guess')) return now
  return STATUS[now].points > STATUS[before].points ? now : before
}

/** From such a price on, `twenty` is twenty thousand. */
const THOUSANDS = 4_000
const SPEAKING: readonly BudgetTag[] = ['own', 'approved', 'ready', 'planned', 'guess', 'fits', 'accepts', 'money']
/** Those that speak of money even in an answer to another question. */
const CLEARLY: readonly BudgetTag[] = ['approved', 'ready', 'planned', 'money', 'fits']

/** Whether nothing is counted by a small number that ends here: what may follow a sum follows, or what is said of one. */
function isSumBefore({ clause: { text }, hits }: Reading, end: number): boolean {
  if (SUM_ENDS.test(text.slice(end))) return true
  const next = foldedWords(text.slice(0, end)).length
  return hits.some(({ value, start }) => start === next && AFTER_SUM.includes(value))
}
const AFTER_SUM: readonly BudgetTag[] = [
  'approved',
  'ready',
  'planned',
  'pending',
  'hoped',
  'guess',
  'fits',
  'accepts',
  'own',
]

/** The sums of a clause; where the talk is of thousands, a small number stands for so many of them. */
function amountsIn(reading: Reading, sentence: readonly Reading[], price: number, isTopic: boolean): Amount[] {
  const { text, asked, priced, words } = reading.clause
  const isOpen = isTopic || (priced > 0 && asked.size === 0)
  const amounts = findAmounts(text, { bare: true, implied: isOpen && (price === 0 || price >= THOUSANDS) })
  const speaking = isOpen ? SPEAKING : CLEARLY
  const isSpoken =
    (isTopic && words.length <= SHORT) ||
    sentence.some(({ hits }) => hits.some(({ value }) => speaking.includes(value)))
  const isOfThousands = price >= THOUSANDS && (isOpen || priced > 0 || asked.size === 0)
  if (amounts.length > 0 || !isSpoken || !(isOfThousands || (isTopic && price === 0))) return amounts
  return findSmallNumbers(text).flatMap(({ value: count, index, end }): Amount[] => {
    const value = 1_000 * count
    const isSum = value >= 3_000 && value < 100_000 && value * 8 > price && isSumBefore(reading, end)
    return isSum
      ? [
          {
            low: value,
            high: value,
            currency: null,
            text: THOUSAND.format(value),
            vague: false,
            marked: true,
            index,
            end,
          },
        ]
      : []
  })
}

const THOUSAND = new Intl.NumberFormat('en-US')

/** A limit, as of what somebody may sign for. */
const UP_TO = /(?<!\p{L})(?:up to|upto|bis(?: zu)?|hasta|jusqu\p{L}*|fino a|tot|até)(?!\p{L})/u
const PRICE_WORD =
  /(?<!\p{L})(?:price|sum|amount|spend|afford|ausgeben|gastar|dépenser|spendere|preis|precio|prix|prezzo|prijs|preço)(?!\p{L})/u

/** `Let's say ten thousand` is an answer, and not only a thought. */
const SAYS = /let's say|if (?:we|i) could/

/** In a thought of what might be, this begins what is. */
const REALLY =
  /^(?:so|but|realistically|in reality|actually|really|also|aber|tatsächlich|realistisch|pero|así que|mais|donc|ma|quindi)(?!\p{L})/u

const foldedSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold))
const PURSES = foldedSet(PURSE)
const WORRIES = foldedSet(WORRY)
const NOTS = foldedSet(NOT)
const ONLY = foldedSet('only nur einzige solo seul alleen unico único biggest main')

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

/** `180 is ok`: the price is said again, with a word of agreement right behind it. */
const isAccepted = ({ clause }: Reading): boolean => ACCEPTED.test(clause.text)
const ACCEPTED =
  /^(?:\p{L}+ )?\d[\d.,']* ?(?:€|euros?|eur|dollars?|\$|£)? ?(?:is |ist |wär\p{L}* |is all )?(?:ok|okay|fine|alright|grand|gut|vale|bien|passt|va bene)(?!\p{L})/u

const NOT_THAT = /(?<!\p{L})(?:not|no|instead|nicht|statt|sondern|sino|pas|non|niet|não)(?!\p{L})/u

/** `12,000, not 20,000`: what takes the place of a sum that is named beside it. */
function insteadOf(amounts: readonly Amount[], before: Amount): Amount | null {
  const [other, ...more] = amounts.filter(({ high }) => high !== before.high)
  if (!other || more.length > 0 || amounts.length < 2) return null
  return { ...other, currency: other.currency ?? before.currency }
}

/** Takes one clause in. */
function hear(before: Known, reading: Reading, sentence: readonly Reading[]): Known {
  const isPriceOnly = before.sum?.loose && before.sum.messageId === reading.clause.messageId && reading.has('dear')
  const known = isPriceOnly ? { ...before, sum: null, topic: before.sum?.messageId ?? null } : before
  return heard(known, reading, sentence)
}

function heard(known: Known, reading: Reading, sentence: readonly Reading[]): Known {
  const { clause, has } = reading
  const { messageId, asked, question, others, text } = clause
  const price = clause.priced || known.price
  const hypothetical = clause.hypothetical && !REALLY.test(text)
  if (hypothetical && !(asked.has('budget') && SAYS.test(clause.sentence))) return { ...known, price }
  if (known.sum && sentence.some(({ has }) => has('past'))) return { ...known, price }
  const isMoney = sentence.some(({ has }) => has('money'))
  const topic = isMoney && !question ? messageId : known.topic
  const expected = asked.has('budget') || topic === messageId || clause.priced > 0
  const before = { ...known, topic, price }
  const amounts = amountsIn(
    reading,
    sentence,
    price,
    (asked.has('budget') || topic === messageId) && known.sum?.messageId !== messageId,
  )
  const isAgain = ({ high }: Amount) => high === known.lost?.amount.high
  const own = amounts.filter(
    (amount) => isOwn(reading, amount, price, expected) || (isAgain(amount) && !question && !has('gone')),
  )
  const isPrice = amounts.some(({ high }) => high === price) && !has('money') && statusOf(reading, [reading]) === null
  const isNamed = (has('own') || has('limit')) && !has('fits') && !has('accepts')
  const isOther = own.some(({ high }) => high !== price)
  if (isPrice && !isOther && !isNamed && !question && !known.sum && (!has('foreign') || isAccepted(reading))) {
    const isRefused = clause.negations.length > 0 || sentence.some(({ has }) => has('dear'))
    if (isRefused && !isAccepted(reading)) return withRough(before, reading, sentence)
    return { ...before, rough: { label: 'the price fits', points: PRICE_FITS, messageId } }
  }
  const instead = known.sum && NOT_THAT.test(text) ? insteadOf(amounts, known.sum.amount) : null
  if (known.sum && instead) return { ...before, sum: { ...known.sum, amount: instead, messageId } }
  const most = Math.max(...own.map(({ high }) => high))
  const isAside = asked.has('authority') && !asked.has('budget') && !isMoney && statusOf(reading, sentence) === null
  const isThreshold = isAside && (known.sum !== null || has('limit') || UP_TO.test(text))
  const sum = isThreshold ? undefined : own.findLast(({ high, vague }) => !vague && high * PART >= most)
  if (sum && !(has('none') || has('gone'))) {
    const isExtra =
      known.sum && (sum.high * PART < known.sum.amount.high || (known.sum.messageId === messageId && has('aside')))
    const isBargaining = question && known.sum && sum.high <= known.sum.amount.high
    if (isExtra || isBargaining) return before
    const isSame = known.sum?.amount.high === sum.high
    const isCorrected = known.sum?.messageId === messageId && !UNSURE.includes(known.sum.status)
    const earlier = isSame || isCorrected ? known.sum?.status : known.sum ? undefined : known.rough?.status
    const loose = !asked.has('budget') && !OWNING.some(has)
    const status = merged(earlier ?? 'named', statusOf(reading, sentence))
    return {
      ...before,
      lost: null,
      sum: { amount: sum, monthly: MONTHLY.test(text.slice(sum.end, sum.end + 40)), status, messageId, loose },
    }
  }
  if (others || question) return question && has('dear') ? withRough(before, reading, sentence) : before
  const isElsewhere = asked.size > 0 && !asked.has('budget')
  const isBrief = clause.words.length <= BRIEF && known.sum !== null
  const isAbout = (isMoney || asked.has('budget') || amounts.length > 0 || isBrief) && !has('matter')
  if (has('gone') && isAbout) return { ...NOTHING, lost: known.sum, topic: messageId, price }
  if (has('none')) {
    const none = { ...NOTHING, lost: known.sum ?? known.lost, topic: messageId, price }
    return isPutOff(sentence) ? { ...none, rough: toBeDecided(messageId) } : none
  }
  const said = statusOf(reading, [reading])
  const isSaidElsewhere = isElsewhere && !isMoney && known.sum?.messageId !== messageId
  const isOfOther = asked.has('timeline') || said === 'pending' || said === 'planned'
  const status = isSaidElsewhere && isOfOther ? null : said
  const base = known.sum ?? (status && status !== 'pending' && isAbout ? known.lost : null)
  if (base && status && status !== 'guess' && isAbout)
    return { ...before, sum: { ...base, status: merged(base.status, status) }, lost: null }
  const isCovered = isMoney || sentence.some(({ has }) => has('some')) || (asked.has('budget') && !has('accepts'))
  if (isCovered && (status === 'approved' || status === 'ready')) {
    const label = `${STATUS[status].label}, no figure`
    return { ...before, rough: { label, points: SURE_WITHOUT_SUM, messageId, status } }
  }
  const figures = amounts.find(({ vague }) => vague)
  if (figures) return { ...before, rough: { label: figures.text, points: 8, messageId } }
  return withRough(before, reading, sentence)
}

const toBeDecided = (messageId: string) => ({ label: 'to be decided', points: UNDECIDED, messageId })

const DECIDES = /(?<!\p{L})(?:decides?|decidir\p{L}*|décide\p{L}*|entscheide\p{L}*|beslist|beslissen)(?!\p{L})/u

/** `No budget yet` may become one. */
const isPutOff = (sentence: readonly Reading[]): boolean =>
  sentence.some(({ has, denies }) => has('yet') || denies('yet') || has('pending') || has('wish'))

/** Whether it is said that the budget is not known or not decided. */
function isUndecided({ has, denies, clause }: Reading, sentence: readonly Reading[]): boolean {
  const isNot = clause.asked.has('budget') && clause.negations.length > 0 && clause.words.length <= 10
  if (isNot && (has('yet') || denies('yet'))) return true
  if (denies('unset') || denies('planned') || denies('approved')) return true
  if (denies('ready') && isPutOff(sentence)) return true
  return has('unknown') && (isPutOff(sentence) || DECIDES.test(clause.sentence))
}

/** What is said of money without a sum. */
function withRough(known: Known, reading: Reading, sentence: readonly Reading[]): Known {
  const { has, clause } = reading
  const { messageId, asked, priced } = clause
  const isOffered = priced > 0 ? asked.has('budget') : asked.has('price') && known.price > 0
  const isAnswer = isOffered && clause.words.length <= SHORT
  const isUnsure = sentence.some(({ has }) => has('dear') || has('pending') || has('unknown') || has('whether'))
  const isAccepted = isAnswer && has('accepts') && !isUnsure && clause.negations.length === 0
  if (isAccepted && (known.rough?.points ?? 0) < PRICE_FITS)
    return { ...known, rough: { label: 'the price fits', points: PRICE_FITS, messageId } }
  const isTopic =
    asked.has('budget') ||
    known.topic === messageId ||
    sentence.some(({ has, denies }) => has('money') || denies('money'))
  const isMoney = isTopic || priced > 0
  const points = known.rough?.points ?? 0
  const isAskedElse = asked.has('something else') || asked.has('count')
  const isOfPrice = PRICE_WORD.test(clause.text)
  const isFitting = has('fits') && known.price > 0 && (isOfPrice || (isMoney && !isAskedElse))
  if (isNoObstacle(reading, sentence) && points < NO_OBSTACLE)
    return { ...known, rough: { label: 'no obstacle', points: NO_OBSTACLE, messageId } }
  if ((has('vague') || has('little')) && known.rough?.messageId === messageId && known.rough.label === 'the price fits')
    return { ...known, rough: { label: 'limited, no figure', points: STRETCH, messageId } }
  const isThere =
    asked.has('budget') && priced === 0 && clause.words.length <= SHORT && (has('one') || THERE_IS.test(clause.text))
  if (isThere && known.rough === null)
    return { ...known, rough: { label: 'available, no figure', points: THERE_IS_POINTS, messageId } }
  const isDear = sentence.some(({ has }) => has('dear'))
  const isGrudging = isFitting || (asked.has('price') && has('accepts'))
  const isAfter = sentence.findIndex(({ has }) => has('dear')) < sentence.indexOf(reading)
  if (isGrudging && isDear && isAfter && !has('dear') && points < STRETCH)
    return { ...known, rough: { label: 'a stretch', points: STRETCH, messageId } }
  const isOpen = isDear || sentence.some(({ has }) => has('whether') || has('pending'))
  const rule = WITHOUT_SUM.find(
    ({ tag }) =>
      has(tag) &&
      (tag === 'fits' ? isFitting && !isOpen : (WAITING.includes(tag) ? isTopic : isMoney) || ALONE.includes(tag)),
  )
  if (rule && rule.points > points) return { ...known, rough: { label: rule.label, points: rule.points, messageId } }
  const waits = awaited(sentence)
  const isHoped =
    waits === 'hoped' || (waits !== null && isTopic) || ((isTopic || isOfPrice) && isUndecided(reading, sentence))
  return isHoped && points < UNDECIDED ? { ...known, rough: toBeDecided(messageId) } : known
}

function pointsFor({ amount, monthly, status }: Sum, price: number): number {
  const euros = ((amount.low + amount.high) / 2) * (EUROS[amount.currency ?? ''] ?? 1) * (monthly ? 12 : 1)
  const small = SMALL.find(({ below }) => euros < below)?.points ?? MAX_POINTS
  const monthlyAtMost = monthly && euros < MONTHLY_FROM ? MONTHLY_POINTS : MAX_POINTS
  const belowPrice = !monthly && price >= THOUSANDS && amount.high <= price / 2 ? POINTS_BELOW_PRICE : MAX_POINTS
  return Math.min(STATUS[status].points, small, monthlyAtMost, belowPrice)
}

/** The clauses of each sentence. */
function bySentence(clauses: readonly Clause[]): Clause[][] {
  const sentences: Clause[][] = []
  let last: Clause | undefined
  for (const clause of clauses) {
    if (clause.sentence === last?.sentence && clause.messageId === last.messageId) sentences.at(-1)?.push(clause)
    else sentences.push([clause])
    last = clause
  }
  return sentences
}

/** What the visitor says of their own budget: how much it is, and how sure it is. */
export function budgetSignals(clauses: readonly Clause[]): Signal[] {
  let known = NOTHING
  for (const sentence of bySentence(clauses)) {
    const readings = sentence.map(read)
    for (const reading of readings) known = hear(known, reading, readings)
  }
  const { sum, rough } = known
  const signal = (label: string, points: number, messageId: string): Signal[] =>
    points > 0 ? [{ component: 'BUDGET', label: `Budget: ${label}`, points, messageId }] : []
  if (!sum) return rough ? signal(rough.label, rough.points, rough.messageId) : []
  const parts = [`${sum.amount.text}${sum.monthly ? ' a month' : ''}`, STATUS[sum.status].label]
  const price = clauses.reduce((most, { priced }) => Math.max(most, priced), 0)
  return signal(parts.filter((part) => part !== '').join(', '), pointsFor(sum, price), sum.messageId)
}
