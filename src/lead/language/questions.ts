import type { Clause } from './clauses.ts'
import { tagger } from './tags.ts'

/** How a question begins that lacks its mark. */
const findAsking = tagger({
  asks: `
    how much, how long, how do, how does, how can, how many, how soon, what does, what do, what is, what are, what would, whats, which, when can, when could, can you, could you, do you, would you, are you, is there, is it possible, does it, is that possible, whats the damage
    was kostet, was koscht, was kosten, was würde, was macht, was ist, wie viel, wieviel, wie lange, wie läuft, wie geht, wat kost, wat macht, was bietet, könnt ihr, können sie, macht ihr, machen sie, habt ihr, haben sie, bietet ihr, bieten sie, geht das, gibt es, kann man
    cuánto, qué cuesta, qué es, qué vale, cómo, hacéis, hacen ustedes, podéis, se puede, combien, c est quoi, quel est, quels sont, est ce que, faites vous, pouvez vous, quanto costa, quanto viene, quanto verrebbe, come funziona, fate anche, cosa fate, si può, quanto custa, hoeveel, wat kost, doen jullie
  `,
})

/** Whether a clause asks something, with a mark or without. */
export const isQuestion = ({ question, words }: Clause): boolean =>
  question || findAsking(words).some(({ start }) => start === 0)
