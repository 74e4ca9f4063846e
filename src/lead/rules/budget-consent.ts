import { each } from '../language/combinations.ts'
import { tagger } from '../language/tags.ts'
import { CONDITIONS } from './budget-condition-words.ts'
import type { Reading } from './budget-reading.ts'
import { UNSAID_PHRASES } from './budget-unsaid-words.ts'
import type { BudgetTag } from './budget-words.ts'

const find = tagger<'body' | 'consent' | 'ahead' | 'request' | 'lies'>({
  body: `
    ${CONDITIONS.decider}, ${CONDITIONS.giver},
    ${UNSAID_PHRASES.decider}
    co owner, mitinhaber*, mitgesellschafter*, chair, chairman, chairwoman, dean, provost, rector, vorsitzende*, dekan*, rektor*, decan*, rettore, rettrice, doyen, recteur, président*, chapter, assembly, shareholders, senate, governing body, procurement, controller, controlling, controllers, cfo, ceo, md, mayor, investor, investors, accounts, parents association, gesellschafterversammlung, mitgliederversammlung, hauptversammlung, vollversammlung, eigentümerversammlung, ausschuss, hauptausschuss, finanzausschuss, kuratorium, aufsichtsrat, stiftungsrat, verwaltungsrat, kirchenvorstand, stadtrat, gesellschafter, kämmerer, bürgermeister*, einkauf, buchhaltung, finanzabteilung, direktor*, inhaber*
    ayuntamiento, patronato, claustro, pleno, alcalde, alcaldesa, director*, tesorer*, gerente, mairie, maire, siège, comité, assemblée générale, commission, directeur, directrice, actionnaires, assemblea, sindaco, giunta, cda, direttore, direttrice, presidente, gemeente, gemeenteraad, kerkenraad, raad, ledenvergadering, directeur, penningmeester, assembleia, conselho, câmara, patrão, patroa, tesoureir*, kommun, kommunen, nämnden, rada, rady, dyrektor, prezes, prezesa, właściciel
  `,
  consent: `
    yes, ok, okay, oks, signed, nod, stamp, stamped, stamps, seal, signature, autograph on, ticked, tick, ticks, initialled, thumb, thumbs, blessing, minutes, unanimous*, in favour, in favor, carried, resolution, consent, said fine, waved, nodded, pushed, clicked approve
    ein ja, das ja, einstimmiges ja, klares ja, ja zu, ja gesagt, ok, haken, häkchen, stempel, gestempelt, abgestempelt, unterschrift, die hand, die hände, segen, genickt, nickte, winkte, erlaubnis, einstimmig*, protokoll, beschluss, daumen, abgehakt, zugestimmt, stimmte zu, gebilligt
    el sí, su sí, que sí, levantaron la mano, la mano, sello, sellado, selló, votó, votaron, acta, unanimidad, bendición, pulgar, dio el ok, han dado, le oui, un oui, son oui, dit oui, la main, tampon, tamponné, tranché, unanimité, procès verbal, bénédiction, a suivi, a voté, il sì, un sì, di sì, detto sì, la mano, le mani, timbro, timbrato, verbale, unanimità, delibera, la firma del, la firma della, la firma di, firmò
    het ja, ja gezegd, handtekening, de hand, stempel, hamer*, notulen, unaniem, geknikt, krabbel, o sim, que sim, disse sim, o braço, a mão, carimbo, carimbou, carimbad*, assinatura, em ata, na ata, unanimidade, votou, sa ja, ja till, sagt ja, klubb*, underskrift*, protokoll*, zgod*, podpis*, pieczątk*, zielone światło, uchwał*, jednogłośnie
  `,
  request: `
    request, application, petition, my proposal, our proposal, business case, ${each('asked, asking, ask', 'the, my, our, him for, her for, them for')}, requested, submitted, presented, handed in, pitched, antrag, anfrage, beantragt, eingereicht, vorgelegt, gefragt, solicitud, petición, he pedido, pedí, presenté, entregué, demande, demandé, soumis, présenté, richiesta, chiesto, presentato, aanvraag, gevraagd, ingediend, voorgelegd, pedido, pedi, entreguei, apresentei, ansökan, begärt, wniosek, złożył*, poprosił*
  `,
  lies: `lies with, is with, sits with, sits on, liegt, está en, está con, est chez, est au, è da, ligt, está com, leży, ligger, on the desk, on his desk, on her desk`,
  ahead: `
    will, ll, would, soon, next, tomorrow, before, wird, werden, würde, bald, nächste*, morgen, noch, erst, bevor, va a, van a, próxim*, mañana, antes, va, vont, prochain*, demain, avant, sera, prossim*, domani, prima di, zal, zullen, straks, volgende, vai, vão, amanhã, ska, skall, nästa, jutro
  `,
})

/** How many words may stand between who decides and their yes. */
const REACH = 9

/** What says that the yes is still to come. */
const OPEN: readonly BudgetTag[] = ['pending', 'hoped', 'until', 'modal', 'if', 'condition', 'yet', 'wish', 'whether']

/** `Haken vom Vorstand ist dran`, `a assembleia levantou o braço`: who decides, and the sign of a yes that was given. */
export function isConsented({ clause: { words, negations, question, others }, has }: Reading): boolean {
  if (question || others || negations.length > 0 || OPEN.some(has)) return false
  const hits = find(words)
  const bodies = hits.filter(({ value }) => value === 'body')
  return (
    !hits.some(({ value }) => value === 'ahead') &&
    hits.some(
      ({ value, start, end }) =>
        value === 'consent' && bodies.some((body) => Math.max(body.start - end, start - body.end) <= REACH),
    )
  )
}

/** `Der Antrag über 12.000 liegt beim Amt`, `I've asked the board for 9k`: what somebody was asked for. */
export function isRequested({ clause: { words, question, others } }: Reading): boolean {
  if (question || others) return false
  const tags = find(words).map(({ value }) => value)
  return tags.includes('request') && !tags.includes('consent') && (tags.includes('lies') || tags.includes('body'))
}
