import type { Clause } from '../language/clauses.ts'
import { type Hit, isMark, setOf } from '../language/phrases.ts'
import { tagger } from '../language/tags.ts'

const find = tagger({
  having: `
    i have, we have, ive, weve, ive got, weve got, i ve got, we ve got, we got, i got, there is, theres, there s, we do have, i do have, we hold
    haben wir, wir haben, ich hab, ich habe, hab ich, habe ich, hab i, gibt es, gibts, ham wir, ham ma, hamma, wir hätten, hätten wir, existiert
    tengo, tenemos, hay, contamos con, disponemos de, lo tenemos, existe, j ai, on a, nous avons, nous l avons, on l a, il y a, y a, existe
    ho, abbiamo, c è, ce l abbiamo, ce l ho, esiste, ik heb, heb ik, we hebben, wij hebben, hebben we, er is, is er
    temos, tenho, há, existe, vi har, har vi, det finns, finns det, mamy, mam, jest
  `,
  money: `
    budget, money, funds, funding, geld, mittel, etat, presupuesto, dinero, fondos, argent, fonds, soldi, fondi, verba, orçamento, dinheiro, pengar, pieniądze, budżet
  `,
})

/** What may stand between having and money. */
const BETWEEN = setOf(`
  a an the some our own ein das etwas unser eigenes schon un el algo de nuestro ya du le l des notre déjà i il dei nostro già een het wat ons al um o uma nosso já en egen`)

/** What may follow: nobody has a budget meeting for it. */
const AFTER = setOf(`
  for and but that to so available there already from with of für fürs dafür und aber schon ja dazu vom von para y pero ya pour et mais déjà per e ma già voor en maar al för och na`)

/** How many words may stand between money and having when money comes first. */
const BACK = 6

/** `We have a budget for the relaunch`, `ein Budget für den Shop haben wir`: money of which nobody says how much it is. */
export function moneyHad({ words, negations, question, others }: Clause): Hit<'some'> | null {
  if (question || others || negations.length > 0) return null
  const hits = find(words)
  for (const { value, start, end } of hits) {
    if (value !== 'money') continue
    const isHad = hits.some(
      (hit) =>
        hit.value === 'having' &&
        (hit.end <= start
          ? words.slice(hit.end, start).every((word) => BETWEEN.has(word))
          : hit.start - end <= BACK && !words.slice(end, hit.start).some(isMark)),
    )
    const next = words[end]
    if (isHad && (next === undefined || isMark(next) || AFTER.has(next) || hits.some((hit) => hit.start === end)))
      return { value: 'some', start, end }
  }
  return null
}
