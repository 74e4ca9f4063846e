import { affirmed, type Clause, isDenied, turns, wordsIn } from '../language/clauses.ts'
import { findDates } from '../language/dates.ts'
import { foldedPattern, isMark, setOf } from '../language/phrases.ts'
import { tagger } from '../language/tags.ts'
import { budgetSignals } from './budget.ts'
import { isContent } from './content-words.ts'
import { RETRACTION_PHRASES } from './retraction-words.ts'
import { START } from './timeline-phrases.ts'

const find = tagger(RETRACTION_PHRASES)

/** Words that dismiss a matter do so where they stand nearly alone. */
const DISMISSES_WITHIN = 6
/** In more words something is told. */
const NO_MORE_WITHIN = 9

/** "We no longer need it": whoever says of what goes on speaks of a part. */
function isBare({ words, others }: Clause): boolean {
  const hits = find(words)
  return (
    !others &&
    words.length <= NO_MORE_WITHIN &&
    words.every((word, at) => !isContent(word) || hits.some(({ start, end }) => start <= at && at < end))
  )
}

/** A clause of its own: "wir machen das | doch nicht". */
const NOT_AFTER_ALL = /^doch nicht(?: mehr)?[ .!]*$/

/** "We no longer need it", "we are not going through with it". */
function isNoMore(clause: Clause): boolean {
  const said = new Set(find(clause.words).map(({ value }) => value))
  return said.has('nomore') && said.has('wanting') && isBare(clause)
}

/** Behind these it has not happened: "ehe er sich's anders überlegt". */
const BEFORE = setOf('before bevor ehe avant antes prima voordat')
/** "Lasciamo perdere la chiamata" takes back a call, and not what it was about. */
const STEP_WITHIN = 2

/** "Never mind" to who did not understand is said of what was not understood. */
const MISUNDERSTOOD =
  /(?:didn't|did not|don't|couldn't) (?:quite )?(?:get|catch|understand|follow)|nicht (?:ganz )?verstanden|no (?:lo |le |te |os )?(?:he )?entend|pas (?:bien )?compris|non ho capito|niet (?:goed )?begrepen|não (?:percebi|entendi)/i

/** What a clause says of the matter itself. */
function tagsOf(clause: Clause) {
  const hits = find(clause.words).filter((hit) => !isDenied(clause, hit))
  const isOfStep = ({ end }: { end: number }) =>
    hits.some(({ value, start }) => value === 'step' && start >= end && start - end <= STEP_WITHIN)
  const isYet = ({ start }: { start: number }) => clause.words.slice(0, start).some((word) => BEFORE.has(word))
  return new Set(hits.flatMap((hit) => (isOfStep(hit) || isYet(hit) ? [] : [hit.value])))
}

function isRetraction(clause: Clause): boolean {
  if (clause.question || clause.hypothetical) return false
  const tags = tagsOf(clause)
  if (tags.has('dismissal') && MISUNDERSTOOD.test(clause.heard.join(' '))) return false
  if (tags.has('past')) return false
  if (tags.has('over')) return true
  if (tags.has('chose') && tags.has('another') && !tags.has('theirs')) return true
  if (tags.has('dismissal')) return wordsIn(clause) <= DISMISSES_WITHIN
  // an answer about money, dates or a call that is taken back is followed by a better one
  if (tags.has('takesBack'))
    return (
      wordsIn(clause) <= DISMISSES_WITHIN &&
      !clause.asked.has('budget') &&
      !clause.asked.has('timeline') &&
      clause.proposed.size === 0
    )
  if (isNoMore(clause) || NOT_AFTER_ALL.test(clause.words.join(' '))) return true
  return !clause.others && tags.has('plan') && tags.has('ended')
}

/** How a clause begins that says what it is instead: "no, scratch that, for a plain page". */
const CORRECTS = foldedPattern(
  /^(?:(?:just|only|make it|nur|blos|solo|juste|soltanto|alleen|so) )?(?:for an?|a|an|fur einen?|einen?|para una?|una?|pour une?|une?|per un[ao]?|voor een|een|para uma?|uma?) (?!moment|minute|second|laugh|while|sekunde|vez|momento|attimo)/u,
)

/** What somebody says who wants something else instead. */
const findAnew = tagger({
  anew: `
    und will, und wollen, und möchte, und möchten, und brauche, und brauchen, und suche, und suchen, and want, and need, and would like, and im looking, and am looking, et je veux, et je voudrais, et on voudrait, et je cherche, y busco, e vorrei, e cerco, en wil, en willen, en zoek, e quero, e preciso
    we do want, i do want, we still do, back on, its on again, is on again, changed our minds again, i was cross, didnt mean it, doch wieder, wollen wir doch, wir wollen, ich will, wir möchten, nous voulons, on veut, queremos, quiero, vogliamo, voglio, vorremmo
    instead, rather have, rather do, we need, we do need, i need, i do need, we want, i want, we still want, we still need, what about, how about, can you, could you, but maybe, stattdessen, lieber, wir brauchen, ich brauche, brauchen wir, könnt ihr, können sie, en su lugar, en cambio, necesitamos, necesito, podéis, plutôt, à la place, il nous faut, on a besoin, pouvez vous, invece, piuttosto, ci serve, abbiamo bisogno, potete
  `,
})

/** Where a visitor takes back all that they wanted, and what they say before and after that. */
export interface Retraction {
  messageId: string
  before: readonly Clause[]
  after: readonly Clause[]
}

/** Whether somebody else does it now: who does it is told where a message takes leave, and not where it tells how things are. */
const isDoneByAnother = (clause: Clause, clauses: readonly Clause[]) => {
  if (clause.question || clause.hypothetical) return false
  const tags = affirmed(clause, find)
  if (!tags.includes('doer') || !tags.includes('does') || tags.includes('past')) return false
  // "perhaps my grandson can do it", as the last word on a price
  const isLast = find(clause.words).some(({ value, end }) => value === 'does' && clause.words.slice(end).every(isMark))
  if (isLast && clause.priced > 0 && clause.proposed.size === 0 && clause === clauses.at(-1)) return true
  return clauses.some(
    (next) => next.messageId === clause.messageId && find(next.words).some(({ value }) => value === 'cue'),
  )
}

/** "We don't need it": said first it only tells that somebody has no need. An answer to a question speaks of what was asked. */
const isUnneeded = (clause: Clause) =>
  !clause.question &&
  !clause.hypothetical &&
  !clause.others &&
  clause.proposed.size === 0 &&
  find(clause.words).some(({ value }) => value === 'noNeed') &&
  isBare(clause)

/** "I would never pay that", "we'll stay with Facebook" are last words: who says more than that haggles. */
const isScorn = (clause: Clause, last: Clause | undefined) =>
  clause.priced > 0 &&
  clause.messageId === last?.messageId &&
  affirmed(clause, find).includes('scorns') &&
  !clause.question

/** From so many words on a first message says what it takes back. */
const SAID_WORDS = 4

/** Whether who begins with taking something back wants nothing else in the same breath: they write once more to say so. */
function isAllOf(clauses: readonly Clause[], at: number): boolean {
  const isSameMessage = ({ messageId }: Clause) => messageId === clauses[at]?.messageId
  const said = clauses.filter(isSameMessage)
  return (
    said.reduce((sum, clause) => sum + wordsIn(clause), 0) >= SAID_WORDS &&
    clauses
      .slice(at + 1)
      .every(
        (clause) =>
          !isSameMessage(clause) ||
          (!clause.question && affirmed(clause, findAnew).length === 0 && !CORRECTS.test(clause.words.join(' '))),
      )
  )
}

/** What follows from a date that was missed, or stands in for it. */
const FOLLOWS =
  /(?:^|\s)(?:after (?:that|which)|otherwise|or else|if|unless|danach|sonst|wenn|falls|sinon|après|si|si no|sino|después|luego|altrimenti|dopo|se|anders|daarna|als|senão|depois)(?![a-z])/

/** Whether only a date or a sum is taken back: another one is named, or it is told what follows when the date is missed. */
function isOfPart(clauses: readonly Clause[], at: number): boolean {
  const clause = clauses[at]
  if (!clause) return false
  const names = (text: string) => findDates(text, clause.at).some(({ days }) => days > 0)
  if (FOLLOWS.test(clause.sentence) && names(clause.sentence)) return true
  if (clause.asked.has('start') && START.test(clause.text) && names(clause.text)) return true
  const isTakenBack = affirmed(clause, find).includes('takesBack')
  const rest = clauses.slice(at + 1).filter(({ messageId }) => messageId === clause.messageId)
  if (isTakenBack && budgetSignals(rest).length > 0) return true
  return (isTakenBack || clause.asked.has('timeline')) && rest.some(({ text }) => names(text))
}

/** The last time a visitor takes back all that they wanted; what they say in later messages counts again, or of something else at once. */
export function retraction(clauses: readonly Clause[]): Retraction | null {
  const opening = clauses[0]?.messageId
  const at = clauses.findLastIndex(
    (clause, index) =>
      (clause.messageId === opening
        ? isRetraction(clause) && isAllOf(clauses, index)
        : isRetraction(clause) ||
          isUnneeded(clause) ||
          isScorn(clause, clauses.at(-1)) ||
          isDoneByAnother(clause, clauses)) && !isOfPart(clauses, index),
  )
  const clause = clauses[at]
  if (!clause) return null
  const { messageId, sentence } = clause
  const rest = clauses.slice(at + 1)
  const isBeyond = (next: Clause) => next.sentence !== sentence || turns(next)
  const because = rest.filter((next) => next.messageId === messageId && isBeyond(next))
  const isAnew = because.some((next) => affirmed(next, findAnew).length > 0)
  const after = rest.filter((next) => next.messageId !== messageId || (isAnew && isBeyond(next)))
  const before = messageId === opening ? clauses.filter((said) => said.messageId === opening) : clauses.slice(0, at)
  return { messageId, before, after }
}
