import type { Assistant } from '../assistant.ts'
import type { LeadComponent, LeadQuality, Sentiment } from '../generated/prisma/client.ts'
import { type ContactFindings, extractContact } from './contact/contact.ts'
import { visitorClauses } from './language/clauses.ts'
import { budgetSignals } from './rules/budget.ts'
import { engagementSignals } from './rules/engagement.ts'
import { intentSignals } from './rules/intent.ts'
import { notABuyer } from './rules/not-a-buyer.ts'
import { qualificationSignals } from './rules/qualification.ts'
import { timelineSignals } from './rules/timeline.ts'
import { sentimentOf } from './sentiment.ts'
import { interestedServices } from './services.ts'
import type { Signal } from './signal.ts'
import type { Transcript } from './transcript.ts'

/** The rules' own version: goes up whenever the same words may earn other points. */
export const RULES_VERSION = '1'

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
  notABuyer: string | null
}

const sum = (signals: readonly Signal[]) => signals.reduce((total, { points }) => total + points, 0)

/** What of an assistant's configuration a score depends on. */
export type LeadRules = Pick<Assistant, 'services' | 'leads'>

/**
 * Assesses a visitor by what they say. A pure function: no clock (times are the messages' own), no database, no network.
 * Only the visitor's words earn points; the assistant's are the context in which a short answer makes sense.
 */
export function assess(transcript: Transcript, { services, leads }: LeadRules): Assessment {
  const clauses = visitorClauses(transcript)
  const contact = extractContact(transcript, leads.defaultRegion)
  const wanted = interestedServices(clauses, services).map(({ id, messageId }) => ({ value: id, messageId }))
  const intent = intentSignals(clauses, wanted, leads.words.intent)
  const other = notABuyer(clauses, wanted.length > 0 && sum(intent) >= 10)
  const buying = other === null
  const signals = [
    ...engagementSignals(clauses),
    ...(buying
      ? [
          ...intent,
          ...budgetSignals(clauses),
          ...timelineSignals(clauses),
          ...qualificationSignals(clauses, contact, leads.words.authority),
        ]
      : []),
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
    services: buying ? wanted.map(({ value }) => value) : [],
    notABuyer: other,
  }
}
