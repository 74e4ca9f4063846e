import { type Amount, show } from '../language/amount.ts'
import type { Clause } from '../language/clauses.ts'
import { findSmallNumbers } from '../language/money.ts'
import { isMark, setOf } from '../language/phrases.ts'
import { tagger } from '../language/tags.ts'

const find = tagger({
  slip: `
    sorry, oops, whoops, typo, i mean, i meant, meant to, correction, i correct, corrected, mistake, my mistake, my bad, misread, wrong, hang on, hold on, wait, no no, scratch that, make that, rather, one nought, a nought, one zero, a zero, a nil, thumbs, keyboard, autocorrect, slipped
    entschuldigung, falsch, quatsch, moment, ich meine, ich meinte, meinte, vertippt, verschrieben, vertan, tippfehler, korrektur, blödsinn, stopp, halt, null zu viel
    perdón, quiero decir, quería decir, me equivoqué, me he equivocado, error, cero de más, un cero, pardon, je voulais dire, je veux dire, erreur, je me trompe, trompé, un zéro, scusi, scusa, volevo dire, errore, sbagliato, uno zero, ik bedoel, foutje, vergissing, nul te veel, desculpe, quer dizer, queria dizer, engano, um zero, fel, jag menar, pomyłka, znaczy
  `,
})

/** Words that are an answer by themselves, before a mark: what follows is not denied by them. */
const NO = setOf('no nope nein non nee não nej nie')
const isBareNo = (words: readonly string[], at: number): boolean =>
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

const findNought = tagger({
  many: `
    a zero too many, one zero too many, a nought too many, one nought too many, one too many zeros, extra zero, extra nought, minus a zero, null zu viel, ein nuller zu viel, un cero de más, me sobra un cero, un zéro de trop, uno zero di troppo, uno zero in più, een nul te veel, um zero a mais, en nolla för mycket, zero za dużo
  `,
  few: `
    forgot a zero, missed a zero, missing a zero, a zero short, a zero too few, plus a zero, add a zero, forgot a nought, missed a nought, null vergessen, eine null zu wenig, fehlt eine null, me faltó un cero, falta un cero, il manque un zéro, oublié un zéro, manca uno zero, dimenticato uno zero, een nul vergeten, faltou um zero, esqueci um zero
  `,
})

/** `A zero too many`, `Null vergessen`: what was said before, with its noughts put right. */
export function withNoughts({ words }: Clause, before: Amount): Amount | null {
  const hit = findNought(words)[0]
  if (!hit) return null
  const times = hit.value === 'many' ? 0.1 : 10
  const [low, high] = [before.low * times, before.high * times]
  return { ...before, low, high, text: show(high, before.currency) }
}
