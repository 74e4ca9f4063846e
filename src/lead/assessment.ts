import type { Assistant } from '../assistant.ts'
import type { LeadComponent, LeadQuality, Sentiment } from '../generated/prisma/client.ts'
import { type ContactFindings, extractContact } from './contact/contact.ts'
import { visitorClauses, wordsIn } from './language/clauses.ts'
import { isOverride } from './language/clean.ts'
import { isStuffed } from './language/stuffing.ts'
import { isDeclined, offeredServices } from './offered.ts'
import { budgetSignals } from './rules/budget.ts'
import { engagementSignals } from './rules/engagement.ts'
import { errandOf, type FoundErrand } from './rules/errand.ts'
import { intentSignals, isEarnest, isOnlyCurious } from './rules/intent.ts'
import { subjectsIn } from './rules/intent-subject.ts'
import { qualificationSignals, saysWhoDecides } from './rules/qualification.ts'
import { type Retraction, retraction } from './rules/retraction.ts'
import { timelineSignals } from './rules/timeline.ts'
import { sentimentOf } from './sentiment.ts'
import { wantedServices } from './services.ts'
import type { Signal } from './signal.ts'
import type { Transcript } from './transcript.ts'

/** Total points from which on a lead is of a quality, best first. */
const QUALITY_FROM: readonly [number, LeadQuality][] = [
  [80, 'QUALIFIED'],
  [60, 'HIGH'],
  [40, 'MEDIUM'],
  [20, 'LOW'],
]

/** The quality of a total score of 0 to 100. */
export const qualityOf = (total: number): LeadQuality =>
  QUALITY_FROM.find(([points]) => total >= points)?.[1] ?? 'UNKNOWN'

/** What a transcript says about its visitor. */
export interface Assessment {
  /** 0 to 20 each: the sum of the component's signals. */
  components: Record<LeadComponent, number>
  /** 0 to 100: the sum of the components. */
  total: number
  quality: LeadQuality
  signals: Signal[]
  contact: ContactFindings
  /** Null while the visitor has said nothing. */
  sentiment: Sentiment | null
  /** Ids of the catalogue's services. */
  services: string[]
  /** What the visitor is instead of a buyer, such as a job seeker; null for a buyer. */
  notABuyer: FoundErrand | null
}

const sum = (signals: readonly Signal[]) => signals.reduce((total, { points }) => total + points, 0)

/** From so many points on what is said of budget, dates or who decides is a fact. */
const FACT_FROM: Record<LeadComponent, number> = { ENGAGEMENT: 1, INTENT: 1, BUDGET: 7, TIMELINE: 7, QUALIFICATION: 4 }

/** Who gives orders to the model, or strings keywords together. */
const PLAYING: FoundErrand = { errand: 'only playing', because: [] }

/** From so many words on they said something that they may take back. */
const SAID_WORDS = 4

/** What is left of a wish that was taken back: who was interested once may come again. */
const tookBack = ({ before, messageId }: Retraction, services: LeadRules['services']): Signal[] =>
  before.some((clause) => wordsIn(clause) >= SAID_WORDS) || subjectsIn(before, services).size > 0
    ? [{ component: 'INTENT', label: 'Intent: took it back', points: 5, messageId }]
    : []

/** What of an assistant's configuration a score depends on. */
export type LeadRules = Pick<Assistant, 'services' | 'leads'>

/**
 * Assesses a visitor by what they say. A pure function: no clock (times are the messages' own), no database, no network.
 * Only the visitor's words earn points; the assistant's are the context in which a short answer makes sense.
 */
export function assess(transcript: Transcript, { services, leads }: LeadRules): Assessment {
  const clauses = visitorClauses(transcript)
  const contact = extractContact(transcript, leads.defaultRegion)
  const retracted = retraction(clauses)
  const standing = retracted?.after ?? clauses
  const { named, wanted } = wantedServices(standing, services, () => offeredServices(transcript, services))
  const budget = budgetSignals(standing)
  const timeline = timelineSignals(standing)
  const qualification = qualificationSignals(clauses, contact, leads.words.authority)
  const said = [budget, timeline, qualification].flatMap(([signal]) => signal ?? [])
  const isSolid = ({ component, points }: Signal) => points >= FACT_FROM[component]
  const solid = said.filter(isSolid)
  const facts = solid.map(({ messageId }) => messageId)
  const plans = solid.flatMap(({ component, messageId }) => (component === 'QUALIFICATION' ? [] : [messageId]))
  // what was told before it was taken back still counts as engagement
  const before = retracted
    ? [...budgetSignals(retracted.before), ...timelineSignals(retracted.before)].filter(isSolid)
    : []
  const told = [...before, ...said].filter((signal) => signal.component !== 'QUALIFICATION' || saysWhoDecides(signal))
  const reachable = (contact.email ?? contact.phone)?.messageId
  const own = named.map(({ id, messageId }) => ({ value: id, messageId })) // what the assistant took it for earns nothing
  const subjects = subjectsIn(standing, services)
  const wants = intentSignals(standing, { services: own, subjects, reachable, facts, plans }, leads.words.intent)
  const intent = wants.length === 0 && retracted ? tookBack(retracted, services) : wants
  const plays = () => transcript.some(({ role, content }) => role === 'USER' && isOverride(content))
  const stuffs = () =>
    !isEarnest(intent) && transcript.some(({ role, content }) => role === 'USER' && isStuffed(content))
  const other = errandOf(clauses) ?? ((named.length === 0 && plays()) || stuffs() ? PLAYING : null)
  const buying = other === null
  const isOver = retracted !== null && wants.length === 0
  const isIdle = isOnlyCurious(intent) && isDeclined(transcript)
  const messages = transcript.flatMap(({ role, id, content }) =>
    role === 'USER' && /[\p{L}\p{N}]/u.test(content) ? [id] : [],
  )
  // whoever does not only play wants something of the business, though they may buy nothing
  const about = buying ? intent.length > 0 : other.errand !== 'only playing'
  const signals = [
    ...engagementSignals(clauses, { about, buying, told: told.map(({ messageId }) => messageId), messages }),
    ...(buying ? [...intent, ...budget, ...timeline, ...qualification] : []),
  ]
  const of = (component: LeadComponent) => sum(signals.filter((signal) => signal.component === component))
  const components = {
    ENGAGEMENT: of('ENGAGEMENT'),
    INTENT: of('INTENT'),
    BUDGET: of('BUDGET'),
    TIMELINE: of('TIMELINE'),
    QUALIFICATION: of('QUALIFICATION'),
  }
  const total = sum(signals)
  return {
    components,
    total,
    quality: qualityOf(total),
    signals,
    contact,
    sentiment: sentimentOf(clauses, leads.words),
    services: buying && !isOver && !isIdle ? wanted.map(({ id }) => id) : [],
    notABuyer: other,
  }
}
