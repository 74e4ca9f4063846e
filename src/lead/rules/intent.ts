import { byMessage, type Clause, isDenied, wordsIn } from '../language/clauses.ts'
import { phraseFinder } from '../language/phrases.ts'
import { isQuestion } from '../language/questions.ts'
import { phrasesOf, tagger } from '../language/tags.ts'
import { MAX_POINTS, type Signal } from '../signal.ts'
import type { Found } from '../transcript.ts'
import { isContent } from './content-words.ts'
import { SELLS } from './intent-offer-words.ts'
import { stepsOf } from './intent-steps.ts'
import { INTENT_PHRASES } from './intent-words.ts'

type Tag = keyof typeof INTENT_PHRASES | 'configured'

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
/** From so many words on a question or a wish is about something, and a situation is told. */
const SPECIFIC_WORDS = 5
const TOLD_WORDS = 7
/** So many tell that a question is about a matter of their own. */
const OWN_WORDS = 3
/** So many tell who they are: "we are a bakery". */
const STATED_WORDS = 4

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

const findSells = phraseFinder(phrasesOf(SELLS).map((phrase) => [phrase, true] as const))
const findPlain = tagger<Tag>({ ...INTENT_PHRASES, configured: '' })
const finders = new WeakMap<readonly string[], typeof findPlain>()

/** A finder that knows a configuration's own words too, made once for each. */
function finderFor(own: readonly string[]): typeof findPlain {
  if (own.length === 0) return findPlain
  const find = finders.get(own) ?? tagger<Tag>({ ...INTENT_PHRASES, configured: own.join('\n') })
  finders.set(own, find)
  return find
}

/** What of a conversation bears on intent besides words of wanting: the messages in which it stands. */
export interface IntentFacts {
  services: readonly Found<string>[]
  /** They named what could be bought here, wanted or not. */
  subject: string | undefined
  /** They left an address or a number. */
  reachable: string | undefined
  /** They spoke of their budget, their dates, who decides. */
  facts: readonly string[]
}

interface Reading {
  clause: Clause
  length: number
  tags: ReadonlySet<Tag>
  /** It has a word that is neither a wish, a question or a step itself nor found in any sentence. */
  isFilled: boolean
}

/** What a clause says. */
function read(clause: Clause, find: typeof findPlain): Reading {
  const hits = find(clause.words)
  const tags = hits.filter((hit) => !isDenied(clause, hit)).map(({ value }) => value)
  const isFilled = clause.words.some(
    (word, at) => isContent(word) && !hits.some(({ start, end }) => start <= at && at < end),
  )
  return { clause, length: wordsIn(clause), tags: new Set(tags), isFilled }
}

const joins = ({ clause, tags }: Reading) => !clause.others && !clause.question && tags.has('joins')
const wishes = ({ clause, length, tags }: Reading) =>
  !clause.others && (tags.has('wish') || (tags.has('must') && length >= SPECIFIC_WORDS))
const wonders = ({ clause, length, tags }: Reading) =>
  tags.has('offered') ||
  tags.has('generic') ||
  (isQuestion(clause) && (length >= SPECIFIC_WORDS || findSells(clause.words).length > 0))
const asks = (reading: Reading) => {
  const { clause, length, tags } = reading
  if (clause.hypothetical || clause.others || tags.has('generic')) return false
  return (
    tags.has('price') ||
    (wonders(reading) && !asksOffered(reading) && length >= (tags.has('own') ? SPECIFIC_WORDS : TOLD_WORDS))
  )
}
/** Asks whether something is among what is offered, and says of no matter of their own. */
const asksOffered = ({ clause, tags }: Reading) =>
  !tags.has('own') && !tags.has('price') && findSells(clause.words).length > 0
const tells = ({ clause, length, tags }: Reading) =>
  !clause.others && ((tags.has('own') && length >= TOLD_WORDS) || (tags.has('problem') && length >= SPECIFIC_WORDS))

/** How much the visitor wants something of this business: what they wish, ask and tell in any words, and the steps they take. */
export function intentSignals(
  clauses: readonly Clause[],
  { services, subject, reachable, facts }: IntentFacts,
  configured: readonly string[],
): Signal[] {
  const find = finderFor(configured)
  const readings = clauses.map((clause) => read(clause, find))
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
  const told =
    first(tells) ??
    first(
      ({ clause, length, tags }) =>
        tags.has('own') && !clause.question && length >= SPECIFIC_WORDS && clause.messageId === service?.messageId,
    )
  const [fact, ...more] = facts
  const planned = fact && (told ?? more[0])
  const ideas = new Set(readings.filter(({ tags }) => tags.has('idea')).map(({ clause }) => clause.sentence))
  const isIdea = ({ clause }: Reading) => clause.hypothetical || ideas.has(clause.sentence)
  const putOff = fact || quote || step ? undefined : first(({ tags }) => tags.has('putsOff'))
  const idea =
    putOff ??
    first(
      (reading) =>
        isIdea(reading) &&
        (wishes(reading) ||
          (reading.tags.has('idea') &&
            (service !== undefined || subject !== undefined || reading.length >= SPECIFIC_WORDS))),
    )
  const wish =
    (putOff ? undefined : first((reading) => !isIdea(reading) && (wishes(reading) || joins(reading)))) ??
    (idea ? undefined : planned) ??
    (idea ? undefined : (quote ?? (first(({ tags }) => tags.has('generic')) ? undefined : step)))
  const wondering = readings.filter(wonders)
  const wondered = wondering.map(({ clause }) => clause.messageId)
  const isOwn = ({ clause, length, tags }: Reading) => tags.has('own') && !clause.question && length >= OWN_WORDS
  const isAbout =
    told !== undefined ||
    (wondered.length > 1 && !wondering.every((reading) => reading.tags.has('generic') || asksOffered(reading))) ||
    (service !== undefined && (!wondering.every(asksOffered) || readings.some(isOwn)))
  const asked = first(asks) ?? (isAbout && !idea ? wondered[0] : undefined)
  const curious = fact || quote ? undefined : first(({ tags }) => tags.has('curious'))
  const isTaken = service !== undefined && readings.some((reading) => isIdea(reading) && wishes(reading))
  const idle = first(({ tags }) => tags.has('idle'))
  // "website for a café": what is named in answer to nothing is wanted
  const named =
    service &&
    first(
      ({ clause, tags }) =>
        clause.messageId === service.messageId && !clause.question && !clause.others && !tags.has('problem'),
    )
  const situation = first(
    ({ clause, length, tags }) => tags.has('states') && !isQuestion(clause) && length >= STATED_WORDS,
  )
  if (curious && !isTaken) add(CURIOUS, POINTS.curious, curious)
  else
    add(WISH, POINTS.wish, wish) ||
      add(IDEA, POINTS.idea, idea) ||
      add(ASKS, POINTS.asks, asked) ||
      add(CURIOUS, POINTS.curious, idle) ||
      add('asks what is offered', POINTS.wonders, wondered[0]) ||
      add('tells of their situation', POINTS.tells, told) ||
      add(WISH, POINTS.wish, named) ||
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
  if (step) add('takes the next step', quote ? POINTS.another : POINTS.step, step)
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
