import { findAmounts } from '../language/money.ts'
import { setOf } from '../language/phrases.ts'
import type { Reading } from './budget-reading.ts'

/** Where money is kept. */
const PLACES = setOf(`
  bank account savings jar tin box envelope drawer safe piggy mattress vault wallet coffers treasury biscuit cashbox teapot jug kettle sock cookie bucket suitcase union society wardrobe pot pots glass
  konto sparkonto tagesgeld sparbuch kassa schublade tresor schatulle kuvert umschlag sparschwein büchse dose schachtel strumpf dose keksdose teekanne glas matratze socke schuhkarton karton koffer vereinskasse sparkasse
  cuenta banco hucha cajón caja livret compte banque tirelire tiroir enveloppe coffre conto libretto banca cassetto busta salvadanaio cassaforte barattolo scatola bote tarro calcetín colchón boîte bocal matelas chaussette
  rekening spaarrekening spaarpot envelop kluis conta banco cofre mealheiro poupança kontot banken koncie banku skarbonce`)

/** What stands before a place. */
const IN = setOf('in on at into under auf im am in aufm ufem bei en sur dans sul sulla nel nella su op na em på')

/** Whose account it may be instead. */
const THEIRS = setOf('their his her your user users customer customers client clients ihr ihre ihrem su leur loro hun')

/** How many words may stand between. */
const REACH = 4

/** `9k, in a jar in the kitchen`: said of a sum, or where somebody is asked for one. */
export function isStored({ clause: { words, asked, sentence, negations, question } }: Reading): boolean {
  if (question) return false
  if (!asked.has('budget') && findAmounts(sentence, { bare: true }).length === 0) return false
  return words.some((word, at) => {
    if (!(PLACES.has(word) || /(?:konto|rekening)$/.test(word)) || negations.some((not) => not < at)) return false
    const before = words.slice(Math.max(0, at - REACH), at)
    return before.some((each) => IN.has(each)) && !before.some((each) => THEIRS.has(each))
  })
}
