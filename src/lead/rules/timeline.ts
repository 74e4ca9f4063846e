import type { Clause } from '../language/clauses.ts'
import { findDates } from '../language/dates.ts'
import type { Signal } from '../signal.ts'
import { FIRM_BONUS, isDenied, MOST, saidOf, VAGUE_MALUS, type View } from './timeline-dates.ts'
import {
  AFFAIRS, BIDS, CONTACT, CORRECTS, DECISION, DURATION_QUESTION, FIRM, FIRM_ANYWHERE, LAUNCH, NO_RUSH, OCCASION, OWN_PEOPLE, POSSIBLE_AFFAIRS, RETRACTS, SCHOOL, SOON, SPEAKS_OF_TIME, START, URGENT, URGENT_START, VAGUE, VENDOR, WISH, WITHDRAWN,
} from './timeline-phrases.ts' // biome-ignore format: a list

const ASAP = 19
const URGENT_SOMEHOW = 17
const SOME_TIME_SOON = 7
const LEAST_OF_DATE = 8
/** Longer talks are judged by their last part, and longer clauses by their first. */
const MAX_CLAUSES = 1_000
const MAX_CHARACTERS = 2_000

interface Candidate {
  label: string
  points: number
  firm: boolean
  urgent: boolean
  messageId: string
  order: number
}

/** When the visitor wants it: the most urgent of what they say of their own project, unless they correct it later. */
export function timelineSignals(clauses: readonly Clause[]): Signal[] {
  const spoken = joined(clauses.slice(-MAX_CLAUSES))
  const aboutSentence = remembering(judgeSentence)
  const isFirm = remembering((id) => said(spoken, id).some(({ text }) => FIRM_ANYWHERE.test(text)))
  let candidates: Candidate[] = []
  let calm: string | undefined
  for (const [order, clause] of spoken.entries()) {
    if (candidates.length > 0 && RETRACTS.test(clause.text)) candidates = []
    if (!SPEAKS_OF_TIME.test(clause.text)) continue
    const times = timesOf(clause)
    if (!times || WITHDRAWN.test(clause.text)) continue
    const found = candidatesOf(clause, times, order, aboutSentence, isFirm)
    if (times.relaxed) {
      calm = clause.messageId
      candidates = candidates.filter(({ messageId, urgent }) => messageId === clause.messageId && !urgent)
    } else if (found.some(({ points }) => points > MOST.contact) && aboutSentence(clause.sentence)?.corrects) {
      calm = undefined
      candidates = candidates.filter(
        ({ messageId, order: said }) => messageId === clause.messageId && spoken[said]?.sentence === clause.sentence,
      )
    }
    candidates.push(...found.filter(({ urgent }) => !times.relaxed || !urgent))
  }
  if (candidates.length === 0 || spoken.some(({ text }) => SCHOOL.test(text))) return []
  const best = tempered(candidates)
    .map((candidate) => {
      const unhurried = calm === candidate.messageId && !candidate.firm && !candidate.urgent
      return unhurried ? { ...candidate, points: Math.min(candidate.points, MOST.noRush) } : candidate
    })
    .reduce<Candidate | undefined>((top, next) => (top && top.points >= next.points ? top : next), undefined)
  if (!best) return []
  return [{ component: 'TIMELINE', label: `Timeline: ${best.label}`, points: best.points, messageId: best.messageId }]
}

/** A full stop behind a day, as in "bis zum 30. Juni", ends no sentence: puts the halves together again. */
function joined(clauses: readonly Clause[]): Clause[] {
  const whole: Clause[] = []
  for (const clause of clauses) {
    const last = whole.at(-1)
    if (last?.text.endsWith('.') && last.messageId === clause.messageId && goesOn(last.text, clause.text)) {
      whole[whole.length - 1] = shortened({
        ...clause,
        text: `${last.text} ${clause.text}`,
        sentence: `${last.sentence} ${clause.sentence}`,
        negations: [...last.negations, ...clause.negations],
      })
    } else whole.push(clause.sentence.length > MAX_CHARACTERS ? shortened(clause) : clause)
  }
  return whole
}

/** The clauses of one message, which stand side by side. */
function said(spoken: readonly Clause[], id: string): readonly Clause[] {
  const first = spoken.findIndex(({ messageId }) => messageId === id)
  const after = spoken.findIndex(({ messageId }, index) => index > first && messageId !== id)
  return spoken.slice(first, after < 0 ? undefined : after)
}

const shortened = (clause: Clause) => ({
  ...clause,
  text: clause.text.slice(0, MAX_CHARACTERS),
  sentence: clause.sentence.slice(0, MAX_CHARACTERS),
})

const goesOn = (before: string, after: string) =>
  /(?:^|\D)\d{1,2}\.$/.test(before.slice(-4)) && /^[a-z\u00df-\u024f]{3}/.test(after)

/** The words of a clause that say when, if there are any. */
function timesOf({ text, at, question, asked }: Clause) {
  const dates = findDates(text, at)
  const start = URGENT_START.exec(text)
  const hurry = start ?? URGENT.exec(text)
  const denied = hurry !== null && isDenied(text, hurry.index)
  const unhurried = denied || NO_RUSH.test(text) || (asked.has('timeline') && /^(?:not|nothing) urgent/.test(text))
  const soon = dates.length === 0 && SOON.test(text)
  if (dates.length === 0 && !hurry && !unhurried && !soon) return null
  return {
    dates,
    starts: start !== null,
    hurries: hurry !== null && !denied,
    soon,
    relaxed: unhurried && !question && !CONTACT.test(text) && !CALLS.test(text),
  }
}
type Times = NonNullable<ReturnType<typeof timesOf>>

/** "Urgent" beside a date that is not near makes the date firm, no more. */
function tempered(candidates: readonly Candidate[]): Candidate[] {
  const dated = candidates.filter(({ urgent, points }) => !urgent && points >= LEAST_OF_DATE)
  if (dated.length === 0) return [...candidates]
  return candidates.flatMap((candidate) => {
    if (!candidate.urgent || candidate.points > URGENT_SOMEHOW) return [candidate]
    return dated.map((date) => ({
      ...date,
      points: Math.min(MOST.date, date.firm ? date.points + 1 : date.points + FIRM_BONUS),
    }))
  })
}

/** What a sentence as a whole says, which holds for each of its clauses. */
function judgeSentence(sentence: string) {
  if (VENDOR.test(sentence) || AFFAIRS.test(sentence)) return null
  if (POSSIBLE_AFFAIRS.test(sentence) && !isWish(sentence)) return null
  return {
    firm: FIRM.test(sentence),
    occasion: OCCASION.test(sentence),
    decision: DECISION.test(sentence),
    corrects: CORRECTS.test(sentence),
  }
}

/** Long sentences have many clauses: each sentence is judged once. */
function remembering<T>(judge: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const judged = judge(text)
    known.set(text, judged)
    return judged
  }
}

/** A clause, and what it is about; or null if that is not the visitor's own project. */
function viewOf(
  clause: Clause,
  aboutSentence: (sentence: string) => ReturnType<typeof judgeSentence>,
  isFirm: (messageId: string) => boolean,
): View | null {
  const { text, sentence, messageId, question, asked, hypothetical, others } = clause
  const answers = asked.has('timeline') && !question
  if (hypothetical && !answers && !LOVE_TO_HAVE.test(text)) return null
  if ((others && !OWN_PEOPLE.test(text)) || (question && DURATION_QUESTION.test(text))) return null
  const whole = aboutSentence(sentence)
  if (!whole) return null
  const starts = START.test(text) && !OCCASION.test(text)
  const launches = LAUNCH.test(text)
  const contactOnly = (!starts && !launches && !whole.decision && CONTACT.test(text)) || BIDS.test(text)
  return {
    ...clause,
    ...whole,
    answers,
    starts,
    launches,
    contactOnly,
    wants: !contactOnly && (starts || launches || WISH.test(text)),
    firm: whole.firm || isFirm(messageId),
  }
}
/** What one clause says about when. */
function candidatesOf(
  clause: Clause,
  times: Times,
  order: number,
  aboutSentence: (sentence: string) => ReturnType<typeof judgeSentence>,
  isFirm: (messageId: string) => boolean,
): Candidate[] {
  const view = viewOf(clause, aboutSentence, isFirm)
  if (!view) return []
  const { text, messageId, question, negations, contactOnly, firm } = view
  const candidate = (label: string, points: number, urgent = false) => ({
    label,
    points,
    firm,
    urgent,
    messageId,
    order,
  })
  const found = saidOf(times.dates, view).map(({ label, points }) => candidate(label, points))
  if (times.hurries && (!question || isWish(clause.sentence))) {
    if (contactOnly) found.push(candidate('an answer soon', MOST.contact))
    else if (times.starts) found.push(candidate('ASAP', ASAP, true))
    else found.push(candidate('urgent', URGENT_SOMEHOW, true))
    return found
  }
  const asks = contactOnly || question || negations.length > 0
  if (found.length === 0 && !asks && (view.wants || view.answers) && (times.soon || SOON.test(text))) {
    found.push(candidate('soon', SOME_TIME_SOON - (VAGUE.test(text) ? VAGUE_MALUS : 0)))
  }
  return found
}

const isWish = (sentence: string) => WISH.test(sentence) || LAUNCH.test(sentence) || START.test(sentence)

const CALLS = /(?:call|ring|ruf|llám|llam|appel|bel me)/
const LOVE_TO_HAVE = /love to have/
