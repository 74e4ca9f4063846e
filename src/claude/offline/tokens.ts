// Short words stay whole, longer ones break every four characters, a space belongs to the word after it.
// The `u` flag makes the pattern walk code points, so a surrogate pair is never split.
const PIECE = /\s?(?:\S{1,5}(?!\S)|\S{1,4})|\s{1,8}/gu

/** Characters that one token stands for, on average; the usual rule of thumb for English text. */
export const CHARACTERS_PER_TOKEN = 4

/** Splits a text into word-like pieces of about four characters, whitespace kept: joined, they give the text back. */
export function tokens(text: string): string[] {
  return text.match(PIECE) ?? []
}

/** How many tokens a text of this many characters is likely to have. */
export function estimateTokens(characters: number): number {
  return Math.ceil(characters / CHARACTERS_PER_TOKEN)
}
