import type { Clause } from '../language/clauses.ts'
import { MAX_POINTS, type Signal } from '../signal.ts'

/** From so many words on a message counts as spoken, and as detailed. */
const QUESTION_WORDS = 4
const SPOKEN_WORDS = 6
const DETAILED_WORDS = 20
const MAX_QUESTION_POINTS = 3

/** How much the visitor gives to the conversation: messages, how long they are, and real questions. */
export function engagementSignals(clauses: readonly Clause[]): Signal[] {
  const byMessage = groupByMessage(clauses)
  const signals: Signal[] = []
  let left = MAX_POINTS
  let questions = MAX_QUESTION_POINTS
  const add = (messageId: string, label: string, points: number) => {
    const given = Math.min(points, left)
    if (given <= 0) return
    left -= given
    signals.push({ component: 'ENGAGEMENT', label: `Engagement: ${label}`, points: given, messageId })
  }
  for (const [messageId, spoken] of byMessage) {
    const words = spoken.reduce((sum, { text }) => sum + text.split(' ').length, 0)
    if (words >= DETAILED_WORDS) add(messageId, 'detailed message', 3)
    else if (words >= SPOKEN_WORDS) add(messageId, 'message', 2)
    else add(messageId, 'short message', 1)
    const asks = spoken.some(({ question, sentence }) => question && sentence.split(' ').length >= QUESTION_WORDS)
    if (asks && questions-- > 0) add(messageId, 'question', 1)
  }
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
