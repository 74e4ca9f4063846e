/** A boundary of words that knows letters with accents, which \b does not. */
const START = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'

/** One pattern of whole words or phrases, for texts in lower case. A `*` at the end of one stands for any further letters. */
export function anyOf(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) => (/[^}]\*$/.test(phrase) ? `${phrase.slice(0, -1)}\\p{L}{0,20}` : phrase))
  return new RegExp(`${START}(?:${alternatives.join('|')})${END}`, 'u')
}
