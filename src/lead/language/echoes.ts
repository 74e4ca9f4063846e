import { sentencesIn } from './clean.ts'
import { plain } from './plain.ts'

/** A sentence by which it is known again: its words in small, plain letters. */
export const printOf = (sentence: string) =>
  plain(sentence)
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim()

const longest = (print: string) =>
  print.split(' ').reduce((most, word) => (word.length > most.length ? word : most), '')

/**
 * What an assistant has said, to tell what a visitor only gives back. Answers are long and seldom repeated: one is taken
 * apart only when the longest word of a visitor's sentence stands in it.
 */
export class Echoes {
  readonly #heard: { text: string; content: string; prints?: ReadonlySet<string> }[] = []

  add(content: string): void {
    this.#heard.push({ text: plain(content), content })
  }

  /** Whether an answer, or a sentence of one, has this print. */
  has(print: string): boolean {
    const word = longest(print)
    return this.#heard.some((answer) => {
      if (!answer.text.includes(word)) return false
      answer.prints ??= new Set([answer.content, ...sentencesIn(answer.content)].map(printOf))
      return answer.prints.has(print)
    })
  }
}
