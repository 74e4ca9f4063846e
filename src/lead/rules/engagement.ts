import type { Clause } from '../language/clauses.ts'
import { MAX_POINTS, type Signal } from '../signal.ts'

/** From so many words on a message says something, and is detailed. */
const SPOKEN_WORDS = 3
const DETAILED_WORDS = 20
const POINTS = { opening: 7, message: 1, detailed: 1, question: 1, fact: 1 } as const
/** Of each kind no more than so many count. */
const MOST = { detailed: 3, question: 1, fact: 2 }
/** Talk that leads nowhere is worth no more. */
const MAX_IDLE_POINTS = 10

/**
 * How much the visitor gives to the conversation: messages, how long they are, questions, and facts about their project.
 * @param about whether any of it concerns the business
 * @param facts the messages that tell of their budget, their dates, who decides
 */
export function engagementSignals(clauses: readonly Clause[], about: boolean, facts: readonly string[]): Signal[] {
  const signals: Signal[] = []
  let left: number = about ? MAX_POINTS : MAX_IDLE_POINTS
  const rest = { ...MOST }
  const once = (kind: keyof typeof MOST, is: boolean) => (is && rest[kind]-- > 0 ? POINTS[kind] : 0)
  const add = (messageId: string, label: string, points: number) => {
    const given = Math.min(points, left)
    if (given <= 0) return
    left -= given
    signals.push({ component: 'ENGAGEMENT', label: `Engagement: ${label}`, points: given, messageId })
  }
  for (const [messageId, spoken] of groupByMessage(clauses)) {
    const words = spoken.reduce((sum, { text }) => sum + text.split(' ').length, 0)
    const isDetailed = words >= DETAILED_WORDS
    const first = signals.length === 0
    const base = first && about ? POINTS.opening : first || words >= SPOKEN_WORDS ? POINTS.message : 0
    add(messageId, isDetailed ? 'detailed message' : 'message', base + once('detailed', isDetailed))
    add(
      messageId,
      'question',
      once(
        'question',
        spoken.some(({ question }) => question),
      ),
    )
  }
  for (const messageId of facts) add(messageId, 'gives facts', once('fact', about))
  return signals
}

function groupByMessage(clauses: readonly Clause[]): Map<string, Clause[]> {
  const groups = new Map<string, Clause[]>()
  for (const clause of clauses) {
    const group = groups.get(clause.messageId)
    if (group) group.push(clause)
    else groups.set(clause.messageId, [clause])
  }
  return groups
}
