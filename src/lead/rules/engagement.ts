import { byMessage, type Clause } from '../language/clauses.ts'
import { isQuestion } from '../language/questions.ts'
import { MAX_POINTS, type Signal } from '../signal.ts'

/** From so many words on a message says something, and is detailed. */
const SPOKEN_WORDS = 3
const DETAILED_WORDS = 20
const POINTS = { opening: 7, message: 1, detailed: 1, question: 1, fact: 1 } as const
/** Of each kind no more than so many count. */
const MOST = { detailed: 3, question: 1, fact: 2 }
/** Talk that leads nowhere is worth no more. */
const MAX_IDLE_POINTS = 10

/** What of a conversation bears on engagement besides the words themselves. */
export interface EngagementFacts {
  /** Whether any of it concerns the business. */
  about: boolean
  /** Whether it may lead to a sale; of others no more than `MAX_IDLE_POINTS` count. */
  buying: boolean
  /** The messages that tell of their budget, their dates, who decides. */
  told: readonly string[]
  /** All messages of the visitor, whatever they say. */
  messages: readonly string[]
}

/** How much the visitor gives to the conversation: messages, how long they are, questions, and facts about their project. */
export function engagementSignals(
  clauses: readonly Clause[],
  { about, buying, told, messages }: EngagementFacts,
): Signal[] {
  const signals: Signal[] = []
  let left: number = about && buying ? MAX_POINTS : MAX_IDLE_POINTS
  const rest = { ...MOST }
  const once = (kind: keyof typeof MOST, is: boolean) => (is && rest[kind]-- > 0 ? POINTS[kind] : 0)
  const add = (messageId: string, label: string, points: number) => {
    const given = Math.min(points, left)
    if (given <= 0) return
    left -= given
    signals.push({ component: 'ENGAGEMENT', label: `Engagement: ${label}`, points: given, messageId })
  }
  if (!about) {
    for (const messageId of messages) add(messageId, 'message', POINTS.message)
    return signals
  }
  for (const spoken of byMessage(clauses)) {
    const [{ messageId }] = spoken
    const words = spoken.reduce((sum, { text }) => sum + text.split(' ').length, 0)
    const isDetailed = words >= DETAILED_WORDS
    const base = signals.length === 0 ? POINTS.opening : words >= SPOKEN_WORDS ? POINTS.message : 0
    add(messageId, isDetailed ? 'detailed message' : 'message', base + once('detailed', isDetailed))
    add(messageId, 'question', once('question', spoken.some(isQuestion)))
  }
  if (buying) for (const messageId of new Set(told)) add(messageId, 'gives facts', once('fact', true))
  return signals
}
