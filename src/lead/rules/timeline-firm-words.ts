import type { Phrases } from '../language/tags.ts'

/** Idioms of how a time is meant: to the day, roughly, or no longer. */
export const MEANT: Phrases<
  | 'firm'
  | 'loose'
  | 'vague'
  | 'corrects'
  | 'retracts'
  | 'disowns'
  | 'supposed'
  | 'of others'
  | 'of a former'
  | 'only asked'
  | 'begins'
  | 'nothing'
> = {
  firm: `
    no way round, no way around, no two ways, doesnt go live at all, dont go live at all, not go live at all, or not at all, or its off, or bust, cant run over, cannot run over, must not run over, pulls the plug, pull the plug, pulling the plug, pulled the plug, plug gets pulled, no plan b, door closes, doors close, gates close, shutters come down, absolute limit, very last day, last possible, drop dead, its a must, is a must, nothing can shift, wont shift, wont budge, doesnt budge, no grace, no mercy, no reprieve, fined from, we are fined, get fined, face a fine, fine from, penalty from, is void, becomes void, null and void, being late is not, late is not an option, late isnt an option, later is not an option, not a day after, not one day after, no second chance, shut us, shuts us, close us down, closes us down, switched off for good, delete everything, deletes everything, gets deleted, set in concrete, carved in stone, cast in stone, hell or high water, no matter what, whatever it takes, no slack, no ifs or buts, no ifs and buts, thats the end of it, thats it for us, were toast, we are toast, were sunk, we are sunk, were finished, its game over, its curtains, its over for us, dead and buried, grants dead, the grants gone, lose the grant, lose the funding, court order, statutory deadline, legal deadline, by law, after that its no use, good for nothing, one day after that, any later and, a day too late, the ship has sailed, train has left
    auf keinen fall später, später geht nicht, später geht auf keinen, später gehts nicht, später ist nicht, später bringts, oder gar nicht, sonst gar nicht, den hahn zu, den stecker, kein plan b, keinen plan b, aufschub gibt es keinen, aufschub gibts keinen, keinen aufschub, kein aufschub, aufschub ist nicht, ist schluss, schluss mit lustig, wirklich schluss, ende gelände, greift das gesetz, tritt das gesetz, in stein gemeißelt, in beton gegossen, um jeden preis, komme was wolle, da fährt die eisenbahn drüber, verfällt der, ist das geld weg, ist der zuschuss weg, ist die förderung weg, nicht zu rütteln, führt kein weg vorbei, gibts kein pardon, gibt es kein pardon, kann ich mir das ganze sparen, können wir es lassen, können wirs lassen, steht und fällt, keine gnade, bußgeld, strafe fällig
    sin falta, se pierde, se nos pierde, lo perdemos, la perdemos, perdemos la subvención, se acabó, llegamos tarde, ni un día, sin excusas, no hay vuelta de hoja, pase lo que pase, a toda costa, no admite demora, no admite retraso, inaplazable, o nada, cueste lo que cueste, nos multan, hay multa
    impossible de décaler, ou rien, coûte que coûte, quoi qu il arrive, sans faute, non négociable, pas de seconde chance, trop tard, c est mort, on perd la subvention, la date butoir, sous peine de, pas une minute de plus, ça ne bougera pas, ne bougera pas
    oltre quella data, non serve più, non ha più senso, non un giorno, tassativo, tassativamente, a tutti i costi, costi quel che costi, o niente, termine ultimo, scade il bando, perdiamo il contributo, improrogabile, senza proroghe, niente proroghe
    geen dag later, geen uitstel, uitstel is er niet, koste wat kost, anders hoeft het niet, uiterste datum, dan is het te laat, senast, allra senast, absolut senast, ikke senere, sem falta, nem um dia, custe o que custar, data limite, najpóźniej, ani dnia później
  `,
  loose: `
    few days either way, day either way, days either way, week either way, day or two either way, few days over, days late wouldnt, days late wont, few days later is fine, week later is fine, later is fine, later would be fine, wouldnt kill, would not kill, wont kill, wont hurt, wouldnt hurt, would not hurt, not the end of the world, isnt the end of the world, not be the end of the world, wouldnt be the end of the world, wouldnt be a disaster, wont be a disaster, not be a disaster, no disaster, some leeway, bit of leeway, little leeway, some slack, some wiggle room, bit of wiggle room, not set in stone, isnt set in stone, can move a bit, could move a bit, not carved in stone
    kein drama, auch kein drama, keine drama, kein beinbruch, kein weltuntergang, nicht tragisch, nicht so tragisch, nicht schlimm, da ist luft, ist noch luft, haben wir luft, etwas spielraum, bisschen spielraum, darf auch später, kann auch später, tage drüber, woche drüber, nicht in stein gemeißelt
    no pasa nada, no sería un drama, no es un drama, hay margen, tenemos margen, algo de margen, pas un drame, pas dramatique, pas grave, un peu de marge, on a de la marge, non è un dramma, non sarebbe un dramma, un po di margine, poco male, geen ramp, geen drama, mag ook later, gör inget om, inte hela världen
  `,
  vague: `
    hold me to it, hold me to that, hold us to it, hold us to that, quote me on, pin me down, pin us down, or thereabouts, thereabouts, something like that, something along those lines, give or take, round about, round abouts, ball park, ballpark, tell you exactly, say exactly, be exact, be precise, not exactly sure, finger in the air, at a guess, hard to say, who knows exactly, couldnt swear, wouldnt swear, cant swear, swear to it
    leg mich nicht, legen sie mich nicht, nicht drauf fest, nicht darauf fest, nageln sie mich nicht, nagel mich nicht, genauer weiß, genau weiß, genaues weiß, weiß ich nicht genau, weiß keiner genau, kann ich nicht genau, über den daumen, pi mal daumen, so in der gegend, plus minus, in etwa, schwer zu sagen
    no lo tengo claro, no lo tengo muy claro, no lo sé seguro, no sabría decir, arriba abajo, día arriba, semana arriba, mes arriba, o por ahí, o por ahi, por ahí, a ojo, no me comprometo, no me tome la palabra
    à vue de nez, grosso modo, à la louche, à peu près, plus ou moins, ou dans ces eaux, je ne sais pas exactement, ne me prenez pas au mot, difficile à dire, sans garantie
    più o meno, o giù di lì, a occhio, a spanne, non saprei dire, difficile dirlo, non prendetemi in parola, su per giù
    pin me er niet, niet op vast, zo ongeveer, grofweg, plus minus, ungefär, cirka, på ett ungefär, sådär, około, mniej więcej, mais ou menos, por volta, mais coisa menos coisa
  `,
  corrects: `
    sry, typo, autocorrect, autocorect, auto correct, oops, ooops, whoops, pardon, i meant, i ment, we meant, i mean the, wrong month, wrong date, wrong year, my mistake, my bad, hold on, hang on, wait no, no wait, scratch that, scrap that, let me correct, correction, misread, i misspoke, slip of the tongue, fat fingers, brought forward, pulled forward, moved forward, moved up, change of plan, changed their mind, changed our mind, changed my mind
    vertippt, verschrieben, vertan, verguckt, verlesen, verschaut, versehen, falscher monat, falsches datum, ich meinte, meinte natürlich, nachtrag, kommando zurück, ach nee, ach nein, moment mal, halt nein, quatsch, verzeihung, vorgezogen, vorverlegt, verschoben worden, anders überlegt, korrigiere, berichtigung
    perdón, perdona, me he equivocado, me equivoqué, quería decir, quise decir, mejor dicho, errata, corrijo, se ha adelantado, se adelanta, se ha retrasado, cambio de planes, ahora que lo pienso
    erreur de ma part, je me suis trompé, je me suis trompée, je voulais dire, faute de frappe, au temps pour moi, autant pour moi, a été avancé, a été avancée, avancé au, rectification, changement de programme
    mi correggo, ho sbagliato, volevo dire, mi sono sbagliato, mi sono sbagliata, errore mio, scusate, scusi, è stato anticipato, è stata anticipata, cambio di programma
    nee toch, toch niet, vergissing, foutje, ik bedoel, ik bedoelde, tikfout, bij nader inzien, desculpe, enganei me, queria dizer, ursäkta, jag menar, jag menade, fel av mig, pomyłka, przepraszam
  `,
  retracts: `
    forget the whole thing, forget the lot, forget it all, forget about it, whole things off, called off, called it off, has been cancelled, has been canceled, have been cancelled, just been cancelled, just cancelled, event is off, struck the date, struck it out, struck out the date, scrubbed the date, dropped the date, date is gone, no site needed, no longer need a site, kidding, just messing, only messing, im having you on, pulling your leg, only teasing
    wurde abgesagt, ist abgesagt, worden abgesagt, haben abgesagt, fällt flach, ins wasser gefallen, ist gestorben, hat sich erledigt, hat sich erübrigt, war ein witz, war nur spaß, scherz beiseite, termin gestrichen, datum gestrichen, vom tisch
    se ha cancelado, se ha anulado, lo han cancelado, la han cancelado, era broma, es broma, queda sin efecto, a été annulé, a été annulée, est annulé, est annulée, tombe à l eau, c était pour rire, je plaisante, è stato annullato, è stata annullata, hanno annullato, è saltato, è saltata, scherzavo, afgelast, gaat niet door, grapje, foi cancelado, foi cancelada, är inställt, skojar, odwołane, żartuję
  `,
  disowns: `
    nothing to do with the site, nothing to do with the website, nothing to do with it, nothing to do with this, nothing to do with our site, nothing to do with your, not for the site, not for the website, not the websites, not the sites, thats her lookout, thats his lookout, thats their lookout, thats her problem, thats his problem, thats their problem, thats her business, thats his business, nix zu tun, nichts zu tun, net zu tun, nada que ver, rien à voir, niente a che fare, niente a che vedere, niets mee te maken, niets te maken, nada a ver
  `,
  supposed: `
    per ipotesi, in via ipotetica, in teoria, mettiamo che, facciamo finta, supongamos, supongamos que, pongamos que, imaginemos, en teoría, por suponer, es un suponer, hipotéticamente, imaginons, admettons, supposons, par hypothèse, en théorie, théoriquement, stel dat, theoretisch, nehmen wir an, gesetzt den fall, was wäre wenn, was wär wenn, was wäre denn wenn, suponhamos, imaginemos que, if ever, ever passed, ever gets, ever comes off, just supposing, supposing, purely theoretical, asking for a friend
  `,
  'only asked': `
    purely hypothetical, purely hypothetically, just hypothetically, just out of interest, just out of curiosity, only out of curiosity, rein theoretisch, rein hypothetisch, nur interessehalber, nur so gefragt, nur aus neugier, solo por saber, solo curiosidad, es solo curiosidad, è solo curiosità, solo curiosità, solo per sapere, solo per curiosità, juste pour savoir, juste par curiosité, simple curiosité, puur theoretisch, alleen uit nieuwsgierigheid, só por curiosidade, só curiosidade
  `,
  'of a former': `
    the last lot, the previous lot, the last people, fornitore di prima, agenzia di prima, fornitore precedente, agenzia precedente, der vorige, die vorige, vorheriger anbieter, proveedor anterior, agencia anterior, los anteriores, ancien prestataire, agence précédente, prestataire précédent, vorige bureau, vorige partij, fornecedor anterior, agência anterior
  `,
  'of others': `
    at the last place, at my last place, at my last job, at my old job, in my last job, at my old place, my old boss, my last boss, my former boss, bei meinem letzten, mein alter chef, mein früherer chef, mi antiguo jefe, mi anterior jefe, mon ancien patron, il mio vecchio capo, mijn vorige baas, as if it were
  `,
  begins: `
    free from, free as of, start is this, your start is, its your start, thats your start, may begin, can begin, set off, gehts los, geht es los, gehts dann los, anfangen wollen, starten wollen, beginnen wollen, starten wir, cominciamo, si comincia, si parte, partiamo, iniziamo, empezamos, arrancamos, on commence, on démarre, on y va, démarrons, commençons, começamos, arrancar, kunnen we beginnen, willen we beginnen, aan de slag, börja, startar, zacząć, zaczynamy, ruszyć, ruszamy, get cracking, lets roll, get rolling, get stuck in, underway, under way
  `,
  nothing: 'till the end of the world, to the end of the world, free from bugs, free from errors',
}
