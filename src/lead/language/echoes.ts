import { sentencesIn } from './clean.ts'
import { plain } from './plain.ts'

/** A sentence by which it is known again: its words in small, plain letters. */
export const printOf = (sentence: string) =>
  plain(sentence)
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim()

const longest = (print: string) =>
  print.split(' ').reduce((most, word) => (word.length > most.length ? word : most), '')

/** From so many words on a question can be one that was asked. */
const GIVEN_BACK_WORDS = 4
/** So much of a verb is the same, whoever does it: "brauchen Sie" and "brauche ich". */
const STEM = 4
const ME: ReadonlySet<string> = new Set(
  'i my we our me us am ich wir mein meine meinen meinem meiner unser unsere unseren mir uns mich bin yo mi mis nosotros nuestro nuestra je j mon ma mes nous notre nos io mio mia miei noi nostro nostra ik mijn wij we ons onze eu meu minha nosso nossa'.split(
    ' ',
  ),
)
const YOU: ReadonlySet<string> = new Set(
  'you your are sie ihr ihre ihren ihrem ihrer ihnen du dein deine deinen deinem deiner dir dich euch euer eure bist sind usted ustedes su sus tu tus vosotros vuestro vuestra vous votre vos ton ta tes lei suo sua suoi voi vostro vostra u uw jullie je jij jouw você vocês seu sua vosso vossa'.split(
    ' ',
  ),
)
const isGivenBack = (word: string, asked: string) =>
  word === asked ||
  (ME.has(word) ? YOU.has(asked) : word.length >= STEM && word.slice(0, STEM) === asked.slice(0, STEM))

/**
 * What an assistant has said, to tell what a visitor only gives back. Answers are long and seldom repeated: one is taken
 * apart only when the longest word of a visitor's sentence stands in it.
 */
export class Echoes {
  readonly #heard: { text: string; content: string; prints?: ReadonlySet<string>; words?: string[] }[] = []

  add(content: string): void {
    this.#heard.push({ text: plain(content), content })
  }

  /** Whether a question only gives back what was asked last: "do I need it by May?", behind "what is it for, and do you need it by May?". */
  gaveBack(question: string): boolean {
    const words = question.split(' ')
    const last = this.#heard.at(-1)
    if (!last || words.length < GIVEN_BACK_WORDS || !words.some((word) => ME.has(word))) return false
    last.words ??= printOf(last.content).split(' ')
    return last.words.some((_, from, asked) => words.every((word, at) => isGivenBack(word, asked[from + at] ?? '')))
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
