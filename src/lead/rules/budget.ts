import type { Clause } from '../language/clauses.ts'
import { EUROS } from '../language/currencies.ts'
import { type Amount, findAmounts } from '../language/money.ts'
import type { Signal } from '../signal.ts'
import * as says from './budget-words.ts'

/** How sure a sum is: from what somebody else may still refuse to what has been approved. */
const STATUS = {
  hoped: { points: 4, label: 'applied for' },
  heard: { points: 8, label: 'somebody else spoke of it' },
  guessed: { points: 11, label: 'a guess' },
  pending: { points: 12, label: 'not approved yet' },
  named: { points: 14, label: '' },
  planned: { points: 17, label: 'planned' },
  ready: { points: 18, label: 'set aside' },
  approved: { points: 19, label: 'approved' },
} as const
type Status = keyof typeof STATUS

/** What a sum below so many euros is worth at the most. */
const SMALL = [
  { below: 100, points: 0 },
  { below: 500, points: 3 },
  { below: 1_500, points: 9 },
] as const

/** Points for a budget that is approved while nobody says how much it is. */
const APPROVED_WITHOUT_FIGURE = 10

interface Statement {
  amount: Amount
  monthly: boolean
  status: Status
  messageId: string
}

/** What is known of the budget so far; later words replace earlier ones. */
interface Known {
  sum: Statement | null
  /** A sum that was taken back, in case it is given again. */
  lost: Statement | null
  rough: { label: string; points: number; messageId: string } | null
  status: { value: Status; messageId: string } | null
  /** The last message that spoke of money: a sum after that is likely to be the budget. */
  topic: string | null
}

const NOTHING: Known = { sum: null, lost: null, rough: null, status: null, topic: null }

/** How many characters another clause of the sentence is further away than it looks. */
const BOUNDARY = 40
/** So much of a sentence around a clause helps to understand it, and so much of the clause around a sum. */
const CONTEXT = 100
const NEIGHBOURHOOD = 60
/** A larger sum is a joke. */
const MOST = 100_000_000
/** Nobody names more sums in one clause. */
const MAX_SUMS = 8
const CONJUNCTION = /\s(?:and|und|y|et|or|to|so|um)\s/u
const LAST_CONJUNCTION = /^.*\s(?:and|und|y|et|or|so)\s/su
/** A short answer to a question for the budget may be no more than a number. */
const SHORT_ANSWER = 6
const FIRST_PERSON =
  /(?<!\p{L})(?:we|i|our|my|wir|ich|unser\p{L}*|mein\p{L}*|nuestro|mi|tenemos|tengo|notre|mon|nous|on|j'ai)(?!\p{L})/u
const IN_MIND = /(?<!\p{L})(?:in mind|it is)(?!\p{L})/u
const NET = /(?<!\p{L})net(?!\p{L})/u
const MINE_SAYS = /(?<!\p{L})(?:max\p{L}*|up to|can|could|will)(?!\p{L})/u
const MINE = /(?<!\p{L})(?:our|my|a|unser\p{L}*|mein\p{L}*|ein|un|notre)(?!\p{L})/u
const wordCount = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0

/** What makes a sum before which it stands a guess. */
const GUESSED = /(?<!\p{L})(?:maybe|perhaps|vielleicht|peut-être|quizás|forse)\s(?:\p{L}+\s)?$/u
/** What may follow a bare number that is a sum. */
const SUM_ENDS =
  /^\s?(?:$|[.!?)\u2026-]|(?:and|but|or|for|max|maximum|tops|net|plus|to|in|at|left|available|that's|it's|is|und|aber|für|dafür|oder|netto|brutto|maximal|höchstens|zur|übrig|y|para|pero|et|pour|mais|so|all|set)(?!\p{L}))/u

/** Without one of these a clause tells nothing of a budget, but in an answer or in the message that named a sum. */
const MENTIONS =
  /[\d€$£¥₹]|bu[dgj]|mone|fund|cash|financ|grant|subsid|\bsum|amount|envelope|spen[dt]|capex|saving|invest|budget|geld|mittel|etat|betrag|summe|förder|presup|diner|fondos|subven|import|argent|fonds|envel|montant|soldi|denaro|fondi|orçam|verba|budsj|peng|thous|thosa|tous|tsd|taus|grand\b|\bk\b|teur|mil\b|mill|mila|milion|milhõ|mio\b|mln|miljo|duizend|tusen|tusind|lakh|crore|lac\b|riesen|figure|stellig|cifr|chiffres|ties\b|teens|in mind|half|miles|migli|eur[ou]|dollar|bucks|pound|quid|pfund|frank|kron|hundr|appro|aprov|apro[bv]|signe|green|okay|\bok|authori|sanction|ratif|sign-?off|blessing|go-?ahead|\bnod|consent|permission|thumbs|freig|genehm|bewill|abges|abgen|zuges|zugest|unterschr|autori|visto|luz|conce|valid|accor|feu|goedg|vrijg|akkoord|god|bevil|zatw|schv|yes|waved|through|cleared|official|licht|\bja\b|releas|secured|confirm|commit|award|cut|axed|fro[zs]|pull|cancel|withdr|scrap|kill|veto|refus|reject|turn|denied|declin|backed|fell|fall|said no|gone|used up|broke|skint|penni|kohle|gestr|eingefr|abgel|nichts|kein|plata|moyens|rechaz|pocket|costs?|price|cueste|kost|aside|letter|final/
/** `Six grand for a website.` is more of a complaint than an offer. */
const PRICE_LIKE = /^ for an? \p{L}+[.!]?$/u

/** How far the nearest of some words is from a sum, and how long they are. */
function nearest(text: string, start: number, end: number, words: RegExp, bounds: { from: number; to: number }) {
  let best = { distance: Number.POSITIVE_INFINITY, length: 0 }
  for (const { 0: match, index } of text.matchAll(words)) {
    const matchEnd = index + match.length
    const gap = matchEnd <= start ? start - matchEnd : index >= end ? index - end + 2 : 0
    const distance = gap + (index < bounds.from || matchEnd > bounds.to ? BOUNDARY : 0)
    if (distance < best.distance || (distance === best.distance && match.length > best.length)) {
      best = { distance, length: match.length }
    }
  }
  return best
}

/** A clause with no more of its sentence than helps to understand it, so that a long sentence costs no more than a short one. */
function withContext(clause: Clause): Clause {
  const at = Math.max(0, clause.sentence.indexOf(clause.text))
  return { ...clause, sentence: clause.sentence.slice(Math.max(0, at - CONTEXT), at + clause.text.length + CONTEXT) }
}

/** Whether a sum in a clause is what the visitor themselves could spend. */
function isOwn({ text, sentence, question, others }: Clause, amount: Amount, expected: boolean): boolean {
  const before = text.slice(Math.max(0, amount.index - NEIGHBOURHOOD), amount.index)
  const after = text.slice(amount.end, amount.end + NEIGHBOURHOOD)
  if (amount.high > MOST || says.DENIED_BEFORE.test(before) || says.DENIED_AFTER.test(after)) return false

  const at = Math.max(0, sentence.indexOf(text)) + amount.index
  const context = sentence.slice(Math.max(0, at - CONTEXT), at + CONTEXT)
  const start = Math.min(at, CONTEXT)
  const end = start + amount.end - amount.index
  const near = {
    from: start - before.length + (LAST_CONJUNCTION.exec(before)?.[0].length ?? 0),
    to: end + (after.split(CONJUNCTION, 1)[0]?.length ?? 0),
  }
  const own = nearest(context, start, end, says.OWN, near)
  const foreign = nearest(context, start, end, says.FOREIGN, near)
  const isForeign =
    foreign.distance < own.distance || (foreign.distance === own.distance && foreign.length > own.length)
  if (others) return own.distance < 10 && !isForeign && FIRST_PERSON.test(before)
  if (foreign.distance < BOUNDARY || own.distance < BOUNDARY) return !isForeign
  const asks = question && !/[.!] /.test(text.slice(amount.end))
  if (expected && !asks) return true
  const spoken = wordCount(text) < 3 ? `${context.slice(0, start)} ${text}` : text
  if (says.HOLDS.test(spoken) || (!asks && says.LIMITS.test(spoken))) return true
  const isOffer = amount.marked && (amount.index > 0 || !PRICE_LIKE.test(after))
  return !asks && (own.distance < Number.POSITIVE_INFINITY ? !isForeign : isOffer && foreign.distance > 60)
}

/** Whether a clause speaks of what is so, not of what might be. */
function isReal({ text, sentence, hypothetical, asked }: Clause): boolean {
  if (hypothetical && asked.has('budget') && /let's say|if (?:we|i) could/.test(sentence)) return true
  return !(hypothetical || says.MIGHT.test(sentence)) || says.IN_REALITY.test(text)
}

/** The sum for this project in a clause: of several the last, but for one on the side or one that is only part of. */
function ownSum(clause: Clause, known: Known, amounts: readonly Amount[]): { amount: Amount; monthly: boolean } | null {
  if (amounts.length === 0 || !isReal(clause)) return null
  const isShort = wordCount(clause.text) <= SHORT_ANSWER
  const expected = clause.asked.has('budget') || (known.topic === clause.messageId && isShort)
  const isTalk = expected || known.sum !== null || known.lost !== null
  const isBare =
    amounts.every(({ marked }) => marked) ||
    (isTalk && isShort) ||
    says.MONEY_NOUN.test(clause.sentence) ||
    clause.text.search(says.OWN) >= 0
  const mayBeBare = isBare || says.HOLDS.test(clause.text) || says.LIMITS.test(clause.text)
  const own = amounts
    .filter(({ marked, high, end }) => {
      const isPlain = mayBeBare && high >= 1_000 && SUM_ENDS.test(clause.text.slice(end))
      return marked || isBare || isPlain
    })
    .slice(-MAX_SUMS)
    .filter((amount) => isOwn(clause, amount, expected))
  const most = Math.max(...own.map(({ high }) => high))
  const isSecond = own.length > 1 || known.sum?.messageId === clause.messageId
  const main = own.filter(({ index, end, high }, at) => {
    const after = clause.text.slice(end, own[at + 1]?.index)
    const isPart = says.ASIDE.test(after) || says.WHOLE_BEFORE.test(clause.text.slice(0, index))
    return !(isSecond && isPart) && high * 20 >= most
  })
  const amount = main.at(-1)
  return amount
    ? { amount, monthly: says.MONTHLY.test(clause.text.slice(amount.end, amount.end + NEIGHBOURHOOD)) }
    : null
}

/** What a clause says of the decision about the money. */
function statusIn(clause: Clause, hasSum: boolean, known: Known): Status | null {
  const { text, sentence, question, messageId, others, hypothetical } = clause
  if (others || hypothetical || (question && !hasSum)) return null
  const isOfMoney = hasSum || says.MONEY_NOUN.test(sentence)
  if (!isOfMoney && says.OTHER_OBJECT.test(text)) return null
  const isAbout = isOfMoney || clause.asked.has('budget') || known.sum?.messageId === messageId
  const isKnown = isAbout || known.sum !== null || known.lost !== null || known.rough !== null
  if (!isKnown || says.FREE_TO_DECIDE.test(text)) return null
  const isOpen = isOfMoney || (isAbout && known.sum?.status !== 'approved') || says.DECISION.test(text)
  if (hasSum && says.HOPED.test(sentence)) return 'hoped'
  if (isOpen && says.PENDING.test(text)) return 'pending'
  const isDenied = clause.negated && !(hasSum && NET.test(text))
  if (says.APPROVES.test(text) && !isDenied) return 'approved'
  const wasSaidHere = known.sum?.messageId === messageId && findAmounts(sentence).length > 0
  if (!isAbout || (clause.negated && !hasSum)) return null
  if (!isOfMoney && !wasSaidHere) return null
  if (says.GRANTED.test(text)) return 'approved'
  if (says.READY.test(text)) return 'ready'
  if (says.PLANNED.test(text)) return 'planned'
  return hasSum && says.HEARD.test(text) && !MINE_SAYS.test(text) ? 'heard' : null
}

/** What two words on the decision come to: only an approval or money at hand ends the waiting for one. */
function merged(before: Status, now: Status): Status {
  if (before === 'named') return now
  if (now === 'pending') return before === 'heard' || before === 'hoped' ? before : now
  if (before === 'pending') return now === 'planned' ? before : now
  return STATUS[now].points > STATUS[before].points ? now : before
}

function saysNone({ text, sentence, question, others, hypothetical }: Clause): boolean {
  return !question && !others && !hypothetical && says.NONE.test(text) && !says.NOT_NONE.test(sentence)
}

function roughly(clause: Clause, amounts: readonly Amount[]): Known['rough'] {
  const { text, negated, question, others, hypothetical, messageId } = clause
  if (others || hypothetical) return null
  const figures = amounts.find((amount) => amount.vague)
  if (figures && !question) return { label: figures.text, points: 8, messageId }
  const rule = says.VAGUE.find(({ points, says: pattern }) => pattern.test(text) && !(negated && points > 6))
  // `Do you have something for our small budget?` tells of one; `Do you have a budget version?` does not.
  const isTold = !question || (rule?.label === 'limited, no figure' && MINE.test(text))
  return rule && isTold ? { label: rule.label, points: rule.points, messageId } : null
}

/** A sum that is named, with what was said of the decision before: that of another sum does not count for this one. */
function withSum(known: Known, clause: Clause, { amount, monthly }: NonNullable<ReturnType<typeof ownSum>>): Known {
  const { messageId } = clause
  // What comes with a larger sum, such as the hosting.
  const isExtra = known.sum?.messageId === messageId && amount.high * 20 < known.sum.amount.high
  if (isExtra) return known
  const isBargaining = clause.question && known.sum !== null && amount.high <= known.sum.amount.high
  if (isBargaining) return known
  const isSame = known.sum === null || known.sum.amount.high === amount.high || known.status?.messageId === messageId
  const before = isSame ? (known.status?.value ?? 'named') : 'named'
  const isGuess = !clause.asked.has('budget') && GUESSED.test(clause.text.slice(0, amount.index))
  const now = statusIn(clause, true, known) ?? (isGuess ? 'guessed' : null)
  const status = now ? merged(before, now) : before
  return {
    ...known,
    sum: { amount, monthly, status, messageId },
    lost: null,
    status: status === 'named' ? null : { value: status, messageId },
  }
}

/** Takes one clause in. */
function hear(before: Known, heard: Clause): Known {
  const { messageId, asked, text } = heard
  const isAnswer = asked.has('budget') || before.sum?.messageId === messageId || before.topic === messageId
  if (!isAnswer && !MENTIONS.test(text)) return before
  const clause = withContext(heard)
  const isTopic = !clause.question && says.MONEY_NOUN.test(clause.text)
  const known = isTopic ? { ...before, topic: messageId } : before
  const implied = asked.has('budget') || known.topic === messageId || IN_MIND.test(text)
  const amounts = findAmounts(text, { bare: true, implied })
  const sum = ownSum(clause, known, amounts)
  if (sum && !sum.amount.vague) return withSum(known, clause, sum)
  if (saysNone(clause)) return { ...NOTHING, lost: known.sum ?? known.lost }
  const rough = roughly(clause, amounts) ?? known.rough
  const status = statusIn(clause, false, known)
  if (!status) return { ...known, rough }
  const base = known.sum ?? (status === 'approved' ? known.lost : null)
  const value = merged(base?.status ?? known.status?.value ?? 'named', status)
  return {
    ...known,
    sum: base && { ...base, status: value },
    lost: base ? null : known.lost,
    rough,
    status: { value, messageId },
  }
}

function pointsFor({ amount, monthly, status }: Statement): number {
  const euros = ((amount.low + amount.high) / 2) * (EUROS[amount.currency ?? ''] ?? 1) * (monthly ? 12 : 1)
  const cap = SMALL.find(({ below }) => euros < below)?.points ?? STATUS[status].points
  return Math.min(cap, STATUS[status].points)
}

/** What the visitor says of their own budget: how much it is, and how sure it is. */
export function budgetSignals(clauses: readonly Clause[]): Signal[] {
  const { sum, rough, status } = clauses.reduce(hear, NOTHING)
  const signal = (label: string, points: number, messageId: string): Signal[] =>
    points > 0 ? [{ component: 'BUDGET', label: `Budget: ${label}`, points, messageId }] : []
  if (sum) {
    const parts = [`${sum.amount.text}${sum.monthly ? ' a month' : ''}`, STATUS[sum.status].label]
    return signal(parts.filter((part) => part !== '').join(', '), pointsFor(sum), sum.messageId)
  }
  if (status?.value === 'approved') return signal('approved, no figure', APPROVED_WITHOUT_FIGURE, status.messageId)
  return rough ? signal(rough.label, rough.points, rough.messageId) : []
}
