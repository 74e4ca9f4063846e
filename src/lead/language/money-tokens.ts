import { matches } from './matches.ts'

/** A number, a word or a sign, and where it stands. */
export interface Token {
  text: string
  index: number
  end: number
}

const TOKEN = /\p{Sc}|\d+(?:[.,']\d+)*|\p{L}+(?:\$(?=\s?\d))?|[^\s]/gu

/** The tokens of a text, in order. */
export function tokensOf(text: string): Token[] {
  return matches(text, TOKEN).map(({ 0: token, index }) => ({ text: token, index, end: index + token.length }))
}

/** Whether a token is a number in digits. */
export const isDigits = (token: Token | undefined) => token !== undefined && /^\d/.test(token.text)

/** A few words as they follow. */
export const following = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at, at + 4)
    .map(({ text }) => ` ${text}`)
    .join('')
