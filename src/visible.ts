/**
 * Characters that are not to be seen but change what is: control characters (line breaks and tabs apart), line and
 * paragraph separators, marks that turn the direction of writing, zero-width and other blank characters. Not those that
 * choose the look of the character before, nor the joiner within an emoji such as a family.
 */
const UNSEEN =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}](?<![\t\n\r\p{Variation_Selector}]|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}]\u200d(?=\p{Extended_Pictographic}))/gu

const hex = (codePoint: number, digits: number) => codePoint.toString(16).padStart(digits, '0')
const named = (character: string) => `<U+${hex(character.codePointAt(0) ?? 0, 4).toUpperCase()}>`

/** A text in which what cannot be seen is written out, such as `<U+202E>`, so that it does nothing. Nothing is left out. */
export const visible = (text: string) => text.replaceAll(UNSEEN, named)

/** The same on one line: line breaks and tabs are written out too. */
export const visibleOnOneLine = (text: string) => visible(text).replaceAll(/[\t\n\r]/g, named)

/** A value as JSON on one line, with what cannot be seen as `\u202e`: it reads back to the very same text. */
export const visibleJson = (value: unknown) =>
  JSON.stringify(value).replaceAll(UNSEEN, (character) =>
    Array.from({ length: character.length }, (_, unit) => `\\u${hex(character.charCodeAt(unit), 4)}`).join(''),
  )
