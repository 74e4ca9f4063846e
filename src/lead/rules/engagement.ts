import type { Clause } from '../language/clauses.ts'
import { tagger } from '../language/tags.ts'
import { MAX_POINTS, type Signal } from '../signal.ts'

/** From so many words on a message says something, and is detailed. */
const SPOKEN_WORDS = 3
const DETAILED_WORDS = 20
const POINTS = { opening: 7, message: 1, detailed: 1, question: 1, fact: 1 } as const
/** Of each kind no more than so many count. */
const MOST = { detailed: 3, question: 1, fact: 2 }
/** Talk that leads nowhere is worth no more. */
const MAX_IDLE_POINTS = 10

/** How a question begins that lacks its mark. */
const findAsking = tagger({
  asks: `
    how much, how long, how do, how does, how can, how many, how soon, what does, what do, what is, what are, what would, whats, which, when can, when could, can you, could you, do you, would you, are you, is there, is it possible, does it, is that possible, whats the damage
    was kostet, was koscht, was kosten, was würde, was macht, was ist, wie viel, wieviel, wie lange, wie läuft, wie geht, wat kost, wat macht, was bietet, könnt ihr, können sie, macht ihr, machen sie, habt ihr, haben sie, bietet ihr, bieten sie, geht das, gibt es, kann man
    cuánto, qué cuesta, qué es, qué vale, cómo, hacéis, hacen ustedes, podéis, se puede, combien, c est quoi, quel est, quels sont, est ce que, faites vous, pouvez vous, quanto costa, quanto viene, quanto verrebbe, come funziona, fate anche, cosa fate, si può, quanto custa, hoeveel, wat kost, doen jullie
  `,
})

const isQuestion = ({ question, words }: Clause) => question || findAsking(words).some(({ start }) => start === 0)

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
  for (const [messageId, spoken] of groupByMessage(clauses)) {
    const words = spoken.reduce((sum, { text }) => sum + text.split(' ').length, 0)
    const isDetailed = words >= DETAILED_WORDS
    const base = signals.length === 0 ? POINTS.opening : words >= SPOKEN_WORDS ? POINTS.message : 0
    add(messageId, isDetailed ? 'detailed message' : 'message', base + once('detailed', isDetailed))
    add(messageId, 'question', once('question', spoken.some(isQuestion)))
  }
  if (buying) for (const messageId of new Set(told)) add(messageId, 'gives facts', once('fact', true))
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
