import { affirmed, type Clause, wordsIn } from '../language/clauses.ts'
import { tagger } from '../language/tags.ts'

const find = tagger({
  over: `
    decided against it, decided against this, decided against the project, decided against doing, decided not to do it, decided not to go ahead, decided not to proceed, went with someone else, went with somebody else, went with another, going with someone else, going with somebody else, going with another, gone with someone else, gone with another, chose someone else, chose somebody else, chose another agency, chose another company, chose another provider, hired someone else, hired somebody else, signed with someone else, signed with another, found someone else, found somebody else, gave the job to, no longer interested, not interested any more, not interested anymore, no longer need it, no longer need this, dont need it any more, dont need it anymore, do not need it any more, do not need it anymore, not going ahead, wont go ahead, wont be going ahead, will not go ahead, wont be moving forward, not moving forward, is off the table, wont happen, not going to happen
    its been cancelled, its been canceled, its cancelled, its canceled, its all off, its off, not doing it after all, not doing this after all, were not doing it, we are not doing it, we wont do it, we wont be doing it, not getting one after all, no website after all, no shop after all, dont want it any more, dont want it anymore, dont want one any more, dont want one anymore, changed our minds about it, changed my mind about it, doch nicht danke, wollen doch nicht, möchten doch nicht, wird doch nichts, machen es doch nicht, lassen es doch, ya no lo queremos, mejor no lo hacemos, n en voulons plus, on ne le fait plus, on ne le fera pas, non lo facciamo più, we doen het niet, não vamos fazer,
    dont need one after all, dont need it after all, do not need it after all, do not need one after all, wont need it after all, wont need one, nothing to follow up, no need to follow up, no longer looking, no longer needed, not needed any more, not needed anymore, we are sorted, were all sorted, all sorted now, sorted it out ourselves, do it ourselves after all, doing it ourselves, we will do it ourselves, well do it ourselves, sold the place, sold the business, sold the company, closing down, shutting down the business, out of business, gave up on it, given up on it, pulled the plug, pulled the plug on it, we are not doing it, not doing it any more, not doing it anymore, killed it, canned it, binned it, scrapped it, dropped it, shelved it, scrap all that, scrap the lot, cancel all that, forget all that, forget everything, ignore everything i said
    hat sich erledigt, doch nicht mehr, brauchen wir doch nicht, brauche ich doch nicht, brauchen es doch nicht, machen es selbst, wir machen es doch selbst, lassen es bleiben, lass es bleiben, bleiben lassen, blasen es ab, alles zurück, alles abgesagt, geben das geschäft auf, haben verkauft, dagegen entschieden, anders entschieden, für einen anderen entschieden, für jemand anderen entschieden, für einen anderen anbieter entschieden, brauchen es nicht mehr, brauche es nicht mehr, brauchen wir nicht mehr, wird nichts draus, wird nichts daraus, ist vom tisch
    al final no, al final nada, ya no lo necesito, ya no la necesito, ya no queremos, ya no quiero, lo hacemos nosotros, cancelamos todo, lo dejamos, hemos vendido, finalement non, plus besoin, n en veux plus, on laisse tomber, je laisse tomber, on le fait nous mêmes, j annule tout, on annule tout, non ci serve più, non mi serve più, lasciamo stare, alla fine no, niet meer nodig, hoeft niet meer, laten we het, já não preciso, já não precisamos, desistimos, deixa pra lá, deixem lá, hemos decidido no, decidido no hacerlo, elegido a otro, elegido a otra, elegido otra, elegido otro, ya no nos interesa, ya no me interesa, ya no lo necesitamos, ya no hace falta, décidé de ne pas, choisi un autre, choisi quelqu un d autre, plus intéressé*, n en avons plus besoin, n en ai plus besoin, on abandonne, nous renonçons, on renonce, tombe à l eau
  `,
  dismissal: `
    forget it, forget about it, forget the whole thing, never mind, nevermind, vergessen sie es, vergiss es, vergesst es, lassen wir es, lassen wir das, olvídelo, olvídalo, olvidadlo, déjelo, déjalo, laissez tomber, laisse tomber, oubliez, oublie, lascia perdere, laat maar
  `,
  dismissesLess:
    'forget it for now, forget it for the moment, never mind that, never mind the, never mind about, never mind how, never mind what',
  plan: `
    project, projects, plans, idea, budget, money, funding, whole thing, investment, projekt, vorhaben, mittel, förderung, proyecto, presupuesto, projet, enveloppe, progetto, projeto
  `,
  ended: `
    killed, just killed, axed, canned, binned, scrapped, shelved, stopped, been shelved, was shelved, on ice, put on ice, auf eis, is cancelled, is canceled, was cancelled, was canceled, been cancelled, been canceled, got cancelled, got canceled, cancelled, canceled, called off, is dead, is gone, is all gone, is off, been scrapped, was scrapped, is scrapped, been axed, was axed, been dropped, was dropped, been stopped, was stopped, fell through, fallen through, wont come, abgesagt, gestorben, abgeblasen, gestrichen, eingestellt, ist weg, geplatzt, cancelado, anulado, descartado, annulé, abandonné, abandonnée, supprimé, annullato
  `,
  past: 'last year, last time, years ago, back then, at the time, previous, old, first, letztes jahr, damals, our last agency, last agency, previous agency, last company, old agency, el año pasado, l année dernière',
})

/** Words that dismiss a matter do so where they stand nearly alone. */
const DISMISSES_WITHIN = 5

function isRetraction(clause: Clause): boolean {
  if (clause.question || clause.hypothetical) return false
  const tags = affirmed(clause, find)
  if (tags.includes('past')) return false
  if (tags.includes('over')) return true
  if (tags.includes('dismissal')) return wordsIn(clause) <= DISMISSES_WITHIN
  return !clause.others && tags.includes('plan') && tags.includes('ended')
}

/** Where a visitor takes back all that they wanted, and what they say before and after that. */
export interface Retraction {
  messageId: string
  before: readonly Clause[]
  after: readonly Clause[]
}

/** The last time a visitor takes back all that they wanted; what they say after it counts again. */
export function retraction(clauses: readonly Clause[]): Retraction | null {
  const at = clauses.findLastIndex(isRetraction)
  const clause = clauses[at]
  if (!clause) return null
  const { messageId, sentence } = clause
  const after = clauses.slice(at + 1).filter((next) => next.messageId !== messageId || next.sentence !== sentence)
  return { messageId, before: clauses.slice(0, at), after }
}
