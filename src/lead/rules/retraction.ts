import { affirmed, type Clause, wordsIn } from '../language/clauses.ts'
import { tagger } from '../language/tags.ts'

const find = tagger({
  over: `
    decided against it, decided against this, decided against the project, decided against doing, decided not to do it, decided not to go ahead, decided not to proceed, went with someone else, went with somebody else, went with another, going with someone else, going with somebody else, going with another, gone with someone else, gone with another, chose someone else, chose somebody else, chose another agency, chose another company, chose another provider, hired someone else, hired somebody else, signed with someone else, signed with another, found someone else, found somebody else, gave the job to, no longer interested, not interested any more, not interested anymore, no longer need it, no longer need this, dont need it any more, dont need it anymore, do not need it any more, do not need it anymore, not going ahead, wont go ahead, wont be going ahead, will not go ahead, wont be moving forward, not moving forward, is off the table, wont happen, not going to happen
    its been cancelled, its been canceled, its cancelled, its canceled, its all off, its off, not doing it after all, not doing this after all, were not doing it, we are not doing it, we wont do it, we wont be doing it, not getting one after all, no website after all, no shop after all, dont want it any more, dont want it anymore, dont want one any more, dont want one anymore, changed our minds about it, changed my mind about it, doch nicht danke, wollen doch nicht, möchten doch nicht, wird doch nichts, machen es doch nicht, lassen es doch, ya no lo queremos, mejor no lo hacemos, n en voulons plus, on ne le fait plus, on ne le fera pas, non lo facciamo più, we doen het niet, não vamos fazer,
    dont need one after all, dont need it after all, do not need it after all, do not need one after all, wont need it after all, wont need one, nothing to follow up, no need to follow up, no longer looking, no longer needed, not needed any more, not needed anymore, we are sorted, were all sorted, all sorted now, sorted it out ourselves, do it ourselves after all, doing it ourselves, we will do it ourselves, well do it ourselves, sold the place, sold the business, sold the company, closing down, shutting down the business, out of business, gave up on it, given up on it, pulled the plug, pulled the plug on it, we are not doing it, not doing it any more, not doing it anymore, killed it, canned it, binned it, scrapped it, dropped it, shelved it, scrap all that, scrap the lot, cancel all that, forget all that, forget everything, ignore everything i said
    hat sich erledigt, doch nicht mehr, brauchen wir doch nicht, brauche ich doch nicht, brauchen es doch nicht, machen es selbst, wir machen es doch selbst, lassen es bleiben, lass es bleiben, bleiben lassen, blasen es ab, alles zurück, alles abgesagt, geben das geschäft auf, haben verkauft, dagegen entschieden, anders entschieden, für einen anderen entschieden, für jemand anderen entschieden, für einen anderen anbieter entschieden, brauchen es nicht mehr, brauche es nicht mehr, brauchen wir nicht mehr, wird nichts draus, wird nichts daraus, ist vom tisch
    al final no, al final nada, ya no lo necesito, ya no la necesito, ya no queremos, ya no quiero, lo hacemos nosotros, cancelamos todo, lo dejamos, hemos vendido, finalement non, plus besoin, n en veux plus, on laisse tomber, je laisse tomber, on le fait nous mêmes, j annule tout, on annule tout, non ci serve più, non mi serve più, lasciamo stare, alla fine no, niet meer nodig, hoeft niet meer, laten we het, já não preciso, já não precisamos, desistimos, deixa pra lá, deixem lá, hemos decidido no, decidido no hacerlo, elegido a otro, elegido a otra, elegido otra, elegido otro, ya no nos interesa, ya no me interesa, ya no lo necesitamos, ya no hace falta, décidé de ne pas, choisi un autre, choisi quelqu un d autre, plus intéressé*, n en avons plus besoin, n en ai plus besoin, on abandonne, nous renonçons, on renonce, tombe à l eau
    scrap what i said, scrap everything, scrap the whole thing, scrap all of that, scrap all of it, forget what i said, forget all i said, forget all of that, forget all of it, forget everything i said, forget i asked, forget i wrote, forget i said anything, pretend i never asked, pretend i never wrote, ignore all of that, ignore all i said, ignore what i said, ignore my message, ignore my messages, disregard my message, disregard all of that, disregard my enquiry, disregard my inquiry, cancel everything, cancel the whole thing, cancel my enquiry, cancel my inquiry, cancel my request, withdraw my enquiry, withdraw my inquiry, withdraw my request, withdrawing my enquiry, withdrawing my request, take it all back, i take it all back, taking it all back, call the whole thing off, calling the whole thing off, called the whole thing off, call it off, calling it off, called it off, pulling out of it, were pulling out, we are pulling out, im out, count me out, count us out, not doing any of it, not doing any of this, none of it any more, wont need anything, dont need anything any more, dont need anything anymore, do not need anything any more, dont need anything after all, dont need you any more, dont need you anymore, we dont need anything now, dont need the site any more, dont need the website any more, no longer want it, no longer want one, no longer require, not required any more, not required anymore, no longer required, its not happening, it isnt happening, is not happening, isnt going to happen, aint happening, not gonna happen, its dead in the water, dead in the water, were staying with what we have, stick with what we have, sticking with what we have, stay as we are, leave it as it is, leaving it as it is, keep things as they are, keeping things as they are, decided to leave it, weve decided not to, ive decided not to, we decided not to, decided not to bother, wont bother, cant be bothered any more, not bothering
    has done it already, has already done it, did it already, already did it for us, has sorted it already, doing it for free, doing it for nowt, doing it for nothing, does it for free, do it for free, doing it for us, doing it instead, will do it for us instead, will do it for free, hell do it for free, shell do it for free, made us one already, built us one already, made one for us already, knocked one up for us, doing it in house, do it in house, keep it in house, keeping it in house
    alles streichen, streichen sie alles, streich alles, streicht alles, vergessen sie alles, vergiss alles, vergesst alles, vergessen sie meine anfrage, vergessen sie was ich, vergiss was ich, ziehe meine anfrage zurück, ziehen unsere anfrage zurück, nehme alles zurück, nehm alles zurück, ziehe alles zurück, ich ziehe zurück, anfrage zurückziehen, hat sich damit erledigt, hat sich schon erledigt, ist gestrichen, ist abgeblasen, ist gestorben, fällt ins wasser, fällt flach, wird doch nix, wird nix draus, wird nix, machen wir doch nicht, mache ich doch nicht, mach ich doch nicht, mach es doch nicht, doch kein interesse, kein interesse mehr, kein bedarf mehr, besteht kein bedarf mehr, keinen bedarf mehr, brauch ma nimma, brauch i nimma, brauchen wir nimmer, brauch ich nicht mehr, brauche ich nicht mehr, brauchen nichts mehr, brauche nichts mehr, wollen wir doch nicht, will ich doch nicht, haben uns umentschieden, habe mich umentschieden, hab mich umentschieden, haben es uns anders überlegt, hab es mir anders überlegt, habe es mir anders überlegt, habs mir anders überlegt, habens uns anders überlegt, anders überlegt, bleiben beim alten, bleibt alles beim alten, bleiben bei der alten, macht jetzt mein, macht jetzt unser, macht das jetzt, macht es jetzt umsonst, macht das umsonst, macht es umsonst, macht das kostenlos, macht es kostenlos, hat das schon gemacht, hat es schon gemacht, hat schon eine gemacht, hat das jetzt übernommen
    olvide todo, olvida todo, olvidad todo, olvídelo todo, olvídalo todo, olvide lo que, olvida lo que, olvidad lo que, dejémoslo, dejarlo estar, déjenlo, dejadlo, lo dejo, lo dejamos estar, mejor lo dejamos, mejor lo dejo, entonces lo dejo, entonces nada, cancelo todo, cancélelo todo, cancela todo, cancelen todo, anulo todo, anúlelo todo, retiro lo dicho, retiro la consulta, retiro mi solicitud, me echo atrás, nos echamos atrás, hemos cambiado de idea, he cambiado de idea, he cambiado de opinión, hemos cambiado de opinión, me lo he pensado mejor, nos lo hemos pensado mejor, lo he pensado mejor, no vamos a hacerlo, no lo vamos a hacer, no voy a hacerlo, no lo voy a hacer, no seguimos adelante, no sigo adelante, se cancela todo, se ha cancelado, no se hace al final, ya lo ha hecho mi, ya lo hizo mi, me lo hace mi, nos lo hace mi, nos lo va a hacer, me lo va a hacer, ya no nos hace falta, ya no me hace falta, ya no necesito nada, ya no necesitamos nada, hemos decidido que no, he decidido que no
    laissez tout tomber, laisse tout tomber, je laisse tout tomber, on laisse tout tomber, oubliez tout, oublie tout, oubliez ma demande, oubliez ce que, je retire ma demande, nous retirons notre demande, j ai changé d avis, on a changé d avis, nous avons changé d avis, j ai réfléchi finalement non, tout compte fait non, on ne va pas le faire, on va pas le faire, je ne vais pas le faire, ça ne se fera pas, ça se fera pas, ça ne se fait plus, on arrête tout, on arrête là, je renonce, on a renoncé, j abandonne, plus besoin de rien, n ai plus besoin, n avons plus besoin, le projet est mort, le projet tombe, a déjà fait le site, l a déjà fait, le fait gratuitement, nous le fait gratuitement, va nous le faire, va me le faire
    lascio perdere, lasciamo perdere, lascio perdere tutto, lasciamo perdere tutto, lasci perdere tutto, lasciate perdere tutto, lascio stare, lascia stare tutto, lasci stare, lasciate stare, ci ho ripensato, ci abbiamo ripensato, ho cambiato idea, abbiamo cambiato idea, non se ne fa nulla, non se ne fa niente, non se ne fa più, non se ne farà, annulli tutto, annullate tutto, annullo tutto, ritiro la richiesta, ritiro tutto, dimentichi tutto, dimenticate tutto, dimentica tutto, rinunciamo, rinuncio, ho deciso di no, abbiamo deciso di no, non ne abbiamo più bisogno, non ne ho più bisogno, non mi interessa più, non ci interessa più, non serve più niente, non serve più nulla, l ha già fatto, ce lo fa mio, me lo fa mio, lo fa gratis, ce lo fa gratis, me lo fa gratis
    we zien ervan af, ik zie ervan af, gaat niet door, het gaat niet door, toch maar niet, toch niet meer, laat maar zitten, vergeet alles, deixa para lá, deixe para lá, esqueça tudo, esquece tudo, mudei de ideias, mudámos de ideias, mudei de ideia, mudamos de ideia, já não quero, já não queremos, não vamos avançar, vazgeçtik, vazgeçtim, rezygnujemy, rezygnuję
  `,
  dismissal: `
    forget it, forget about it, forget the whole thing, never mind, nevermind, vergessen sie es, vergiss es, vergesst es, lassen wir es, lassen wir das, olvídelo, olvídalo, olvidadlo, déjelo, déjalo, laissez tomber, laisse tomber, oubliez, oublie, lascia perdere, laat maar
    never mind then, nevermind then, no deal, leave it then, ill leave it then, well leave it then, then ill leave it, then well leave it, lets leave it, just leave it, drop it, just drop it, lets drop it, hard pass, dann lassen wir es, dann lasse ich es, dann lass ich es, dann eben nicht, dann halt nicht, dann lieber nicht, lass gut sein, lassen sie es, lassen sie es gut sein, lassts, schwamm drüber, olvídese, olvidalo, olvidelo, déjalo estar, dejalo, dejelo, nada olvídalo, laissez, oublie ça, oubliez ça, oubliez cela, lasci perdere, lasciate perdere, lascia stare, lasciamo, niente lasci, fa niente, laat zitten, esquece, esqueça
    ill pass then, well pass then, ill pass thanks, ill pass on this, ill pass on it, ill have to pass, well have to pass, have to pass, ill leave it thanks, ill leave it there, ill leave it at that
    vergessen sies, vergessts, vergisses, wir lassen das, wir lassen es, wir lassens, ich lasse es, ich lass es, lassen das ganze, wir lassen das ganze, lassens bleiben, lass mas, lass mas bleiben, lasst es, lassts gut sein, lasst es gut sein
  `,
  dismissesLess:
    'forget it for now, forget it for the moment, never mind that, never mind the, never mind about, never mind how, never mind what',
  plan: `
    project, projects, plans, idea, budget, money, funding, whole thing, investment, projekt, vorhaben, mittel, förderung, proyecto, presupuesto, projet, enveloppe, progetto, projeto
  `,
  ended: `
    killed, just killed, axed, canned, binned, scrapped, shelved, stopped, been shelved, was shelved, on ice, put on ice, auf eis, is cancelled, is canceled, was cancelled, was canceled, been cancelled, been canceled, got cancelled, got canceled, cancelled, canceled, called off, is dead, is gone, is all gone, is off, been scrapped, was scrapped, is scrapped, been axed, was axed, been dropped, was dropped, been stopped, was stopped, fell through, fallen through, wont come, abgesagt, gestorben, abgeblasen, gestrichen, eingestellt, ist weg, geplatzt, cancelado, anulado, descartado, annulé, abandonné, abandonnée, supprimé, annullato
  `,
  takesBack: `
    scrap that, scratch that, strike that, cancel that, forget that, disregard that, ignore that, delete that, changed my mind, changed our minds, changed our mind, ive changed my mind, weve changed our minds, vergiss das, vergessen sie das, vergesst das, streich das, streichen sie das, lass das, olvida eso, olvide eso, olvidad eso, borra eso, oublie ça, oubliez ça, annulez ça, lascia stare questo, dimentichi quello
  `,
  chose: `
    went with, gone with, going with, go with, signed with, signed up with, already signed, found, hired, booked, chose, chosen, opted for, settled on, picked, given it to, gave it to, giving it to, took, taken, entschieden, beauftragt, genommen, vergeben, gefunden, elegido, escogido, contratado, encontrado, fichado, firmado con, choisi, signé avec, trouvé, pris, confié, scelto, firmato, trovato, affidato, preso, gekozen, getekend, escolhi, escolhemos, contratámos, contratei
  `,
  another: `
    someone else, somebody else, some one else, another agency, another company, someone cheaper, somebody cheaper, someone local, somebody local, other agency, other company, the other lot, the other guys, your competitor, a competitor, competitors, elsewhere, jemand anderen, jemand anders, jemand anderes, wen anders, andere agentur, anderer anbieter, anderen anbieter, woanders, anderswo, die konkurrenz, alguien más, otra agencia, otra empresa, la competencia, quelqu un d autre, autre agence, ailleurs, la concurrence, qualcun altro, altrove, iemand anders, een ander, outra empresa
    another one, another provider, another supplier, another firm, another studio, another developer, another designer, another freelancer, another shop, a different agency, a different company, a different provider, a different firm, a different developer, other people for it, einen anderen anbieter, eine andere firma, eine andere agentur, otro proveedor, otro estudio, un autre prestataire, une autre agence, une autre boîte, un altro fornitore, un altra agenzia
  `,
  doer: `
    nephew, niece, son, daughter, brother, sister, cousin, uncle, dad, father, husband, wife, boyfriend, girlfriend, flatmate, friend, mate, buddy, neighbour, neighbor, colleague, intern, local guy, local bloke, local lady, freelancer, it guy, in house, inhouse, partner, neffe, nichte, sohn, tochter, bruder, schwester, schwager, vetter, onkel, mann, frau, kumpel, freund, bekannter, kollege, azubi, praktikant, sobrino, sobrina, hijo, hija, hermano, hermana, primo, prima, cuñado, amigo, vecino, marido, compañero, neveu, nièce, fils, fille, frère, sœur, beau frère, ami, copain, pote, voisin, collègue, mari, nipote, figlio, figlia, fratello, sorella, cugino, cugina, cognato, amico, vicino, collega, marito, neef, zoon, broer, sobrinho, filho, irmão
  `,
  does: `
    making it, making one, making us one, does it, does it for, doing it, doing ours, done it, did it, building it, building one, building us one, builds it, built it, built us one, will do it, ll do it, hell do it, shell do it, make it for us, make one for us, made it, made one, made us one, sorting it, sorts it, sorted it, takes care of it, taking care of it, can do it, offered to do it, agreed to do it, macht es, macht das, macht uns, macht mir, macht jetzt, baut es, baut uns, baut mir, baut das, übernimmt es, übernimmt das, kümmert sich, gebaut, gemacht, lo hace, la hace, lo va a hacer, la va a hacer, lo hará, la hará, se encarga, ya la ha hecho, lo ha hecho, le fait, la fait, le fera, la fera, va le faire, va la faire, s en charge, s en occupe, l a fait, lo fa, la fa, lo farà, la farà, se ne occupa, l ha fatto, l ha fatta, doet het, maakt het, faz isso, vai fazer
  `,
  cue: `
    change of plan, change of plans, plans changed, plans have changed, thanks anyway, thank you anyway, thanks all the same, no thanks, no thank you, so no, after all, instead, all good now, turns out, it turns out, good news for us, dont need you, trotzdem danke, danke trotzdem, danke dennoch, nein danke, doch nicht, planänderung, hat sich geändert, gracias igualmente, gracias de todos modos, no gracias, al final, cambio de planes, merci quand même, non merci, finalement, changement de programme, grazie lo stesso, grazie comunque, comunque grazie, no grazie, alla fine, cambio di programma, toch bedankt, obrigado na mesma, obrigada na mesma, afinal
  `,
  theirs: `they, theyve, theirs, them, he, hes, she, shes, client, clients, customer, customers, competitor of ours, neighbour, neighbor, friend, kunde, kunden, cliente, clientes, client à moi`,
  past: 'last year, last time, years ago, back then, at the time, previous, old, first, letztes jahr, damals, our last agency, last agency, previous agency, last company, old agency, el año pasado, l année dernière, before, already tried, disaster, useless, vanished, disappeared, ghosted, regret, regretted, went bust, terrible, never again, vorher, früher, katastrophe, antes, avant, prima',
})

/** Words that dismiss a matter do so where they stand nearly alone. */
const DISMISSES_WITHIN = 6

function isRetraction(clause: Clause): boolean {
  if (clause.question || clause.hypothetical) return false
  const tags = new Set(affirmed(clause, find))
  if (tags.has('past')) return false
  if (tags.has('over')) return true
  if (tags.has('chose') && tags.has('another') && !tags.has('theirs')) return true
  if (tags.has('dismissal')) return wordsIn(clause) <= DISMISSES_WITHIN
  // an answer to a question about money or dates that is taken back is followed by a better one
  if (tags.has('takesBack'))
    return wordsIn(clause) <= DISMISSES_WITHIN && !clause.asked.has('budget') && !clause.asked.has('timeline')
  return !clause.others && tags.has('plan') && tags.has('ended')
}

/** What somebody says who wants something else instead. */
const findAnew = tagger({
  anew: `
    instead, rather have, rather do, we need, we do need, i need, i do need, we want, i want, we still want, we still need, what about, how about, can you, could you, but maybe, stattdessen, lieber, wir brauchen, ich brauche, brauchen wir, könnt ihr, können sie, en su lugar, en cambio, necesitamos, necesito, podéis, plutôt, à la place, il nous faut, on a besoin, pouvez vous, invece, piuttosto, ci serve, abbiamo bisogno, potete
  `,
})

/** Where a visitor takes back all that they wanted, and what they say before and after that. */
export interface Retraction {
  messageId: string
  before: readonly Clause[]
  after: readonly Clause[]
}

/** Whether somebody else does it now: who does it is told where a message takes leave, and not where it tells how things are. */
const isDoneByAnother = (clause: Clause, clauses: readonly Clause[]) => {
  if (clause.question || clause.hypothetical) return false
  const tags = affirmed(clause, find)
  if (!tags.includes('doer') || !tags.includes('does') || tags.includes('past')) return false
  return clauses.some(
    (next) => next.messageId === clause.messageId && find(next.words).some(({ value }) => value === 'cue'),
  )
}

/** The last time a visitor takes back all that they wanted; what they say in later messages counts again, or of something else at once. */
export function retraction(clauses: readonly Clause[]): Retraction | null {
  const opening = clauses[0]?.messageId
  const at = clauses.findLastIndex(
    (clause) => clause.messageId !== opening && (isRetraction(clause) || isDoneByAnother(clause, clauses)),
  )
  const clause = clauses[at]
  if (!clause) return null
  const { messageId, sentence } = clause
  const rest = clauses.slice(at + 1)
  const because = rest.filter((next) => next.messageId === messageId && next.sentence !== sentence)
  const isAnew = because.some((next) => affirmed(next, findAnew).length > 0)
  const after = rest.filter((next) => next.messageId !== messageId || (isAnew && next.sentence !== sentence))
  return { messageId, before: clauses.slice(0, at), after }
}
