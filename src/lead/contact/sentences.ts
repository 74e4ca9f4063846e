import { matches } from '../language/matches.ts'

/** Where a sentence ends; a dot after a single letter or an abbreviation ends none. */
const SENTENCE_END = /[.!?…]+(?= |$)|\n/gm
const ABBREVIATION =
  /(?:^|[ .'"(-])(?:\p{L}|dr|mr|mrs|ms|st|ste|dept|inst|prof|rev|capt|sp|hr|fr|no|nr|tel|mob|ing|dipl|univ|z|e|bzw|ca|med|dent|vet|iur|jur|rer|nat)$/iu

/** Cuts a text into its sentences; a line's end is a sentence's end. */
export function sentencesOf(text: string): { start: number; text: string }[] {
  const sentences: { start: number; text: string }[] = []
  let start = 0
  for (const match of matches(text, SENTENCE_END)) {
    const isDot = match[0] === '.'
    if (isDot && ABBREVIATION.test(text.slice(Math.max(start, match.index - 8), match.index))) continue
    const end = match.index + match[0].length
    sentences.push({ start, text: text.slice(start, end) })
    start = end
  }
  if (start < text.length) sentences.push({ start, text: text.slice(start) })
  return sentences
}
