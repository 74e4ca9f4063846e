import { byMessage, type Clause, turns } from '../language/clauses.ts'
import { MAX_POINTS, type Signal } from '../signal.ts'
import type { Found } from '../transcript.ts'
import {
  asks,
  asksOffered,
  isIntroduction,
  joins,
  namesNew,
  namesOnly,
  type Reading,
  readingsOf,
  SPECIFIC_WORDS,
  saysOwn,
  speaksToYou,
  states,
  type Tag,
  tells,
  wishes,
  wonders,
} from './intent-reading.ts'
import { stepsOf } from './intent-steps.ts'
import type { Subject } from './intent-subject.ts'

/** Points of the signals: of the first five the best, and of the others all. */
const POINTS = {
  wish: 11,
  idea: 9,
  asks: 11,
  wonders: 6,
  curious: 6,
  tells: 4,
  service: 3,
  specific: 3,
  step: 3,
  another: 1,
  reachable: 1,
  configured: 4,
} as const
const WISH = 'wants something'
const ASKS = 'asks what it costs or how it works'
const IDEA = 'has an idea'
const EARNEST: ReadonlySet<string> = new Set([WISH, ASKS, IDEA].map((label) => `Intent: ${label}`))

/** Whether somebody says in so many words that they want something, or asks for their own matter. */
export const isEarnest = (signals: readonly Signal[]): boolean => signals.some(({ label }) => EARNEST.has(label))

const CURIOUS = 'is curious'

/** Whether somebody says that they only ask for the sake of asking. */
export const isOnlyCurious = (signals: readonly Signal[]): boolean =>
  signals.some(({ label }) => label === `Intent: ${CURIOUS}`)

/** What of a conversation bears on intent besides words of wanting: the messages in which it stands. */
export interface IntentFacts {
  services: readonly Found<string>[]
  /** Where they name what could be bought here, wanted or not. */
  subjects: ReadonlyMap<Clause, Subject>
  /** They left an address or a number. */
  reachable: string | undefined
  /** They spoke of their budget, their dates, who decides. */
  facts: readonly string[]
  /** They spoke of their budget or their dates. */
  plans: readonly string[]
}

/** How much the visitor wants something of this business: what they wish, ask and tell in any words, and the steps they take. */
export function intentSignals(
  clauses: readonly Clause[],
  { services, subjects, reachable, facts, plans }: IntentFacts,
  configured: readonly string[],
): Signal[] {
  const readings = readingsOf(clauses, subjects, configured)
  const first = (test: (reading: Reading) => boolean) => readings.find(test)?.clause.messageId
  const signals: Signal[] = []
  const add = (label: string, points: number, messageId: string | undefined) => {
    if (messageId !== undefined) signals.push({ component: 'INTENT', label: `Intent: ${label}`, points, messageId })
    return messageId !== undefined
  }

  const serious = (tag: Tag) => first(({ clause, tags }) => tags.has(tag) && !clause.hypothetical)
  const tagsOf = new Map(readings.map(({ clause, tags }) => [clause, tags]))
  const { quote, step } = stepsOf(
    byMessage(clauses),
    (clause, step) => tagsOf.get(clause)?.has(step) === true && !clause.hypothetical,
  )
  const [service] = services
  const subject = first((reading) => reading.subject !== undefined)
  const told =
    first(tells) ??
    first(
      ({ clause, length, tags }) =>
        tags.has('own') && !clause.question && length >= SPECIFIC_WORDS && clause.messageId === service?.messageId,
    )
  // "I run a guest house" tells who they are, and not that they plan anything
  const toldOf = first((reading) => tells(reading) && !isIntroduction(reading))
  const [fact, ...more] = facts
  const planned = plans[0] && (toldOf ?? more[0] ?? (told === plans[0] ? undefined : told))
  const ideas = new Set(readings.filter(({ tags }) => tags.has('idea')).map(({ clause }) => clause.sentence))
  // "not sure about the colour, but we do want one"
  const isIdea = ({ clause, tags }: Reading) =>
    clause.hypothetical || tags.has('idea') || (ideas.has(clause.sentence) && !turns(clause))
  const putOff = fact || quote || step ? undefined : first(({ tags }) => tags.has('putsOff'))
  const idea =
    putOff ??
    first(
      (reading) =>
        isIdea(reading) &&
        (wishes(reading) ||
          (reading.tags.has('price') && reading.subject !== undefined) ||
          (reading.tags.has('idea') &&
            (service !== undefined ||
              subject !== undefined ||
              reading.clause.sentence.split(' ').length >= SPECIFIC_WORDS))),
    )
  const wish =
    (putOff ? undefined : first((reading) => !isIdea(reading) && (wishes(reading) || joins(reading)))) ??
    (idea ? undefined : planned) ??
    (idea ? undefined : (quote ?? (first(({ tags }) => tags.has('generic')) ? undefined : step)))
  const wondering = readings.filter((reading) => wonders(reading) && !reading.tags.has('step'))
  const asksOnlyWhat = (reading: Reading) => reading.tags.has('generic') || asksOffered(reading)
  const wondered = wondering.map(({ clause }) => clause.messageId)
  const isAbout =
    first((reading) => tells(reading) && !isIntroduction(reading) && !speaksToYou(reading.clause)) !== undefined ||
    (wondered.length > 1 && !wondering.every(asksOnlyWhat)) ||
    readings.some(
      (reading) =>
        reading.length >= SPECIFIC_WORDS &&
        saysOwn(reading) &&
        !isIntroduction(reading) &&
        !speaksToYou(reading.clause) &&
        wondered.includes(reading.clause.messageId),
    ) ||
    (service !== undefined &&
      (!wondering.every(asksOnlyWhat) ||
        readings.some((reading) => saysOwn(reading) && !isIntroduction(reading) && !speaksToYou(reading.clause))))
  const asked = first(asks) ?? (isAbout && !idea ? wondered[0] : undefined)
  // an idea whose price somebody asks for
  const priced = putOff
    ? undefined
    : first(
        (reading) =>
          reading.tags.has('price') &&
          reading.subject !== undefined &&
          reading.clause.question &&
          !isIdea(reading) &&
          asks(reading),
      )
  // "I only ask", said of who decides or of a date, is not said of the matter, and "just looking" no longer holds when they want one later
  const isCurious = ({ clause, tags }: Reading) =>
    tags.has('curious') && !clause.asked.has('authority') && !clause.asked.has('timeline')
  const lastWish = readings.findLast((reading) => !isIdea(reading) && reading.subject && wishes(reading))?.clause
  const isOutdated = ({ clause }: Reading) =>
    lastWish !== undefined &&
    lastWish.messageId !== clause.messageId &&
    clauses.indexOf(lastWish) > clauses.indexOf(clause)
  const curious = fact || quote ? undefined : first((reading) => isCurious(reading) && !isOutdated(reading))
  const isTaken =
    (service ?? subject) !== undefined &&
    readings.some((reading) => isIdea(reading) && (wishes(reading) || reading.subject))
  const idle = first(({ tags }) => tags.has('idle'))
  const named = service && first((reading) => namesOnly(reading) || (!isIdea(reading) && namesNew(reading)))
  const situation = first(states)
  if (curious && !isTaken) add(CURIOUS, POINTS.curious, curious)
  else
    add(WISH, POINTS.wish, wish) ||
      (priced ? add(ASKS, POINTS.asks, priced) : add(IDEA, POINTS.idea, idea)) ||
      add(ASKS, POINTS.asks, asked) ||
      add('names what they want', POINTS.wish, named) ||
      add(CURIOUS, POINTS.curious, idle) ||
      add('asks what is offered', POINTS.wonders, wondered[0]) ||
      add('tells of their situation', POINTS.tells, told) ||
      add('names what is offered', POINTS.wonders, service?.messageId) ||
      add('tells of their situation', POINTS.tells, situation)
  if (signals.length === 0) return []

  const isWanted = signals.some(({ label }) => EARNEST.has(label))
  const about = readings.filter(
    (reading) =>
      reading.isFilled &&
      !reading.tags.has('joins') &&
      (wishes(reading) || asks(reading) || (tells(reading) && (isWanted || reading.tags.has('problem')))),
  )
  const longest = about.reduce((most, reading) => (reading.length > (most?.length ?? 0) ? reading : most), about[0])
  if (service) add(`interested in ${services.map(({ value }) => value).join(', ')}`, POINTS.service, service.messageId)
  else if (subject !== undefined) add('says what it is about', POINTS.specific, subject)
  else if (longest && !curious && longest.clause.sentence.split(' ').length >= SPECIFIC_WORDS)
    add('says what it is about', POINTS.specific, longest.clause.messageId)
  if (quote) add('asks for a quote', POINTS.step, quote)
  // a polite word to "if you ever want to talk" is no step of who only asked for the sake of asking
  if (step && (isWanted || !curious)) add('takes the next step', quote ? POINTS.another : POINTS.step, step)
  add('can be reached', POINTS.reachable, reachable ?? serious('reach'))
  add('says what this business listens for', POINTS.configured, serious('configured'))
  return cap(signals)
}

/** Keeps the sum within a component's points, the first signals first. */
export function cap(signals: readonly Signal[]): Signal[] {
  let left = MAX_POINTS
  return signals.flatMap((signal) => {
    const points = Math.min(signal.points, left)
    left -= points
    return points > 0 ? [{ ...signal, points }] : []
  })
}
