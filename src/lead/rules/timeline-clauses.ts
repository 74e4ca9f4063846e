import type { Clause } from '../language/clauses.ts'
import { findDates } from '../language/dates.ts'
import { matches } from '../language/matches.ts'
import { negationsIn } from '../language/negation.ts'
import { foldedWords } from '../language/phrases.ts'
import { CONTACT, LAUNCH, START } from './timeline-phrases.ts'

/** Longer clauses are judged by their first part. */
const MAX_CHARACTERS = 2_000

/** The message after another one. */
export const nextOf = (spoken: readonly Clause[], id: string) =>
  spoken[spoken.findLastIndex(({ messageId }) => messageId === id) + 1]?.messageId

/** A full stop behind a day, as in "bis zum 30. Juni", ends no sentence: puts the halves together again. */
export function joined(clauses: readonly Clause[]): Clause[] {
  const whole: Clause[] = []
  for (const clause of clauses) {
    const last = whole.at(-1)
    if (last?.text.endsWith('.') && last.messageId === clause.messageId && goesOn(last.text, clause.text)) {
      whole[whole.length - 1] = shortened({
        ...clause,
        text: `${last.text} ${clause.text}`,
        sentence: `${last.sentence} ${clause.sentence}`,
        negations: [...last.negations, ...clause.negations],
      })
    } else whole.push(clause.sentence.length > MAX_CHARACTERS ? shortened(clause) : clause)
  }
  return whole
}

const AND = /\s(?=(?:and|und|y|et|e|en|then|dann|luego|puis|poi|dan)\s)/g

/** "Your offer by Friday and a start on 1 June", "orders in August and live by November": two times, and each for something else. */
export function parted(clause: Clause): Clause[] {
  const { text, at } = clause
  if (text.search(AND) < 0) return [clause]
  const dates = findDates(text, at)
  if (dates.length < 2) return [clause]
  for (const { index } of matches(text, AND)) {
    const [before, after] = [text.slice(0, index), text.slice(index + 1)]
    const isDated = dates.some((date) => date.index < index) && dates.some((date) => date.index > index)
    if (!isDated || !(START.test(after) || LAUNCH.test(after) || CONTACT.test(after))) continue
    return [before, after].map((text) => {
      const words = foldedWords(text)
      return { ...clause, text, words, negations: negationsIn(words) }
    })
  }
  return [clause]
}

/** The clauses of one message, which stand side by side. */
export function said<T extends Clause>(spoken: readonly T[], id: string): readonly T[] {
  const first = spoken.findIndex(({ messageId }) => messageId === id)
  const after = spoken.findIndex(({ messageId }, index) => index > first && messageId !== id)
  return spoken.slice(first, after < 0 ? undefined : after)
}

const shortened = (clause: Clause) => ({
  ...clause,
  text: clause.text.slice(0, MAX_CHARACTERS),
  sentence: clause.sentence.slice(0, MAX_CHARACTERS),
})

const goesOn = (before: string, after: string) =>
  /(?:^|\D)\d{1,2}\.$/.test(before.slice(-4)) &&
  /^(?:jan|jän|feb|mär|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez|des |kommend|nächst)/.test(after)
