import { type Hit, isMark, setOf } from './phrases.ts'
import { tagger } from './tags.ts'

/** Words that deny, and phrases with such words that do not. */
const findNegations = tagger({
  denies: `
    no, not, never, none, nothing, neither, nor, without, cannot, cant, dont, doesnt, didnt, isnt, arent, wasnt, werent, havent, hasnt, hadnt, wont, wouldnt, couldnt, shouldnt, neednt, aint, hardly, nope, zero
    kein, keine, keinen, keiner, keinem, keines, keinerlei, nicht, nichts, nie, niemals, ohne, weder, statt
    sin, nunca, tampoco, ningún, ninguna, pas, aucun, aucune, jamais, sans, ne, n, non, senza, não, sem, geen, niet, inte, ikke
  `,
  harmless: `
    or nothing, or not at all, oder nichts, oder gar nicht, o nada, ou rien, o niente, of niets, ou nada, not mind, dont mind, wouldnt mind, wouldnt say no, would not say no, not only, not just, not bad, not sure if, not to mention, no problem, no worries, no doubt, no matter, no question, no wonder, no one above, nobody above, why not, why dont, cant wait, cannot wait, can not wait, cant complain, no longer, not anymore, dont know what, dont have a, do not have a, dont have any, have no website, no idea how, without calling, without emailing, dont hesitate, no brainer, no later than, not later than, cant keep up, doesnt work, does not work, not working
    staat er, er staat, staat klaar, staat op, staat apart, staat in, staat al, staat nu, staat opzij, staat nog, staat vast, begroting staat, plan staat, rekening staat, spaarrekening staat, budget staat, geld staat, bank staat, no papel, no banco, no cofre, no plano, no orçamento, no meu, no nosso, no final, no próximo, no mês, no ano
    nicht nur, warum nicht, kein problem, nicht mehr, noch kein, noch keine, noch keinen, nicht länger, no solo, no sólo, por qué no, pas seulement, pas mal, ne plus, pourquoi pas, non solo, n est ce pas, ne devo, ne parlo, ne discuto, ne dobbiamo, ne ho
  `,
})

/** Where in a clause's words something is denied. */
export const negationsIn = (words: readonly string[]): number[] =>
  findNegations(words).flatMap(({ value, start }) => (value === 'denies' ? [start] : []))

const REACH = 4
/** Words that deny what stands before them: "das brauche ich nicht", "je ne veux pas". */
const AFTERWARDS = setOf('rien nada nichts nothing nicht niet pas not kein keine keinen')
const REACH_BACK = 3
/** Before these a negation denies what follows it: "the owner not the nerd". */
const ARTICLES = new Set(['the', 'a', 'an', 'der', 'die', 'das', 'le', 'la', 'el'])

/** Whether a phrase is denied where it stands: a negation shortly before it, or one of some languages shortly behind. */
export function denied(words: readonly string[], negations: readonly number[], { start, end }: Hit<unknown>): boolean {
  return negations.some((at) => {
    if (at >= start && at < end) return false
    if (at < start) return start - at <= REACH && !words.slice(at, start).some(isMark)
    return (
      at - end < REACH_BACK &&
      AFTERWARDS.has(words[at] ?? '') &&
      !ARTICLES.has(words[at + 1] ?? '') &&
      !words.slice(end, at).some(isMark)
    )
  })
}
