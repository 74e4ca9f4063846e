import type { LeadComponent } from '../generated/prisma/client.ts'
import type { Assessment } from './assessment.ts'

/** What a signal says, without its component. */
const said = (label: string) => label.slice(label.indexOf(':') + 1).trim()

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** Words that were said, behind what they show. */
const quoted = (words: readonly string[]) =>
  words.length === 0 ? '' : ` (${words.map((word) => `“${word}”`).join(', ')})`

/** What each component is called where it is missing, and what to do about it. */
const missing: readonly { component: LeadComponent; what: string; below: number; advice: string }[] = [
  { component: 'INTENT', what: 'intent', below: 10, advice: 'Find out what they need and which service fits.' },
  { component: 'BUDGET', what: 'budget', below: 8, advice: 'Ask what they can spend.' },
  { component: 'TIMELINE', what: 'timeline', below: 8, advice: 'Ask by when they need it.' },
  { component: 'QUALIFICATION', what: 'decision maker', below: 8, advice: 'Ask who decides.' },
]

const byQuality: Record<Assessment['quality'], string> = {
  QUALIFIED: 'Call today: everything is there for an offer.',
  HIGH: 'Get in touch within a day.',
  MEDIUM: 'Follow up this week.',
  LOW: 'Keep in touch with something worth reading.',
  UNKNOWN: 'Nothing to do yet.',
}

/** The score in words for a salesperson, from the assessment alone. */
export function describe(assessment: Assessment): { keywords: string[]; summary: string; recommendations: string } {
  const { components, contact, notABuyer, quality, services, signals, total } = assessment
  const words = (component: LeadComponent) =>
    signals.filter((signal) => signal.component === component).map(({ label }) => said(label))
  const unknown = missing.filter(({ component, below }) => components[component] < below)

  const facts = [
    ...(notABuyer ? [`no buyer: ${notABuyer.errand}${quoted(notABuyer.because)}`] : []),
    ...[words('INTENT').join(', ')].filter(Boolean),
    ...words('BUDGET').map((text) => `budget ${text}`),
    ...words('TIMELINE').map((text) => `timeline ${text}`),
    ...[words('QUALIFICATION').join(', ')].filter(Boolean),
    ...(!notABuyer && unknown.length > 0 ? [`still unknown: ${unknown.map(({ what }) => what).join(', ')}`] : []),
  ]
  const reachable = contact.email !== null || contact.phone !== null
  const advice = notABuyer
    ? [
        notABuyer.errand === 'only playing'
          ? byQuality.UNKNOWN
          : `No sales lead (${notABuyer.errand}): pass it on to whom it concerns.`,
      ]
    : [
        byQuality[quality],
        ...(quality === 'UNKNOWN' ? [] : unknown.map(({ advice }) => advice)),
        ...(reachable || quality === 'UNKNOWN' ? [] : ['Ask how to reach them.']),
      ]
  return {
    keywords: [...new Set([...services, ...words('BUDGET'), ...words('TIMELINE')])],
    summary: [`${total} of 100 points, ${quality}.`, ...facts.map(sentence)].join(' '),
    recommendations: advice.join(' '),
  }
}
