import { type Amount, show } from '../language/amount.ts'
import type { Clause } from '../language/clauses.ts'
import { findSmallNumbers } from '../language/money.ts'
import { isMark } from '../language/phrases.ts'
import { tagger } from '../language/tags.ts'

const find = tagger({
  slip: `
    sorry, oops, whoops, typo, i mean, i meant, meant to, correction, i correct, stand corrected, corrected, mistake, my mistake, my bad, misread, wrong, hang on, hold on, wait, no no, scratch that, make that, rather, one nought, a nought, one zero, a zero, a nil, thumbs, keyboard, autocorrect, slipped
    entschuldigung, falsch, quatsch, moment, ich meine, ich meinte, meinte, vertippt, verschrieben, vertan, tippfehler, korrektur, blödsinn, stopp, halt, null zu viel
    perdón, quiero decir, quería decir, me equivoqué, me he equivocado, error, cero de más, un cero, pardon, je voulais dire, je veux dire, erreur, je me trompe, trompé, un zéro, scusi, scusa, volevo dire, errore, sbagliato, uno zero, ik bedoel, foutje, vergissing, nul te veel, desculpe, quer dizer, queria dizer, engano, um zero, fel, jag menar, pomyłka, znaczy
  `,
})

/** Words that are an answer by themselves, before a mark: what follows is not denied by them. */
const NO: ReadonlySet<string> = new Set(['no', 'nope', 'nein', 'non', 'nee', 'nao', 'nej', 'nie'])
export const isBareNo = (words: readonly string[], at: number): boolean =>
  NO.has(words[at] ?? '') && isMark(words[at + 1] ?? '')

/** Whether a clause puts right what was said before it: `oh no, 50`, `sorry, 12k`. */
export const isCorrecting = ({ words }: Clause): boolean =>
  find(words).length > 0 || [0, 1, 2, 3].some((at) => isBareNo(words, at))

const ENDS = /^\s?(?:$|[.,!?;])/

/** `5,000. No, 50`: where only noughts were too many, a small number is meant as it stands. */
export function slipOf({ text }: Clause, before: Amount): Amount | null {
  const small = findSmallNumbers(text).find(
    ({ value, end }) => [10, 100].includes(before.high / value) && ENDS.test(text.slice(end)),
  )
  if (!small) return null
  const { value, index, end } = small
  const { currency } = before
  return { low: value, high: value, currency, text: show(value, currency), vague: false, marked: true, index, end }
}
