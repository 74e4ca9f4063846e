import { each } from '../language/combinations.ts'
import type { Phrases } from '../language/tags.ts'

const QUOTES = 'quote, quotes, quotation, offer, offers, proposal, estimate, paperwork, sales patter'
const TALKS =
  'call, calls, phone call, phone calls, phone, phones, meeting, meetings, appointment, appointments, visit, visits, demo, zoom, hotline'
const HAS =
  'had, ive, weve, i already have, we already have, have already, already have, already had, already got, ive got, weve got, just had, signed, have signed, from, during, another'
const A = 'a, an, the, my, our, that, this'
const BUSY = 'call, calls, meeting, appointment, consultation, demo, video call, phone call, contract, chat'

/** How somebody refuses a quote or a call, or takes back that they asked for one. */
export const STEP_PHRASES: Phrases<'noQuote' | 'noCall' | 'speaks' | 'undoes' | 'limits'> = {
  noQuote: `
    ${each('no, no more, forget, forget about, skip, never mind, drop, scrap, leave, cancel, spare me, dont need, dont want, dont send, no need for, without', 'a, an, any, the, your, that, my request for a, my request for an', QUOTES)}
    ${each('no, skip, cancel, never mind, forget, without', QUOTES)}
    ${each('kein, keine, keinerlei, ohne, brauche kein, brauchen kein, vergessen sie das, vergessen sie ihr', 'angebot, angebote, offerte, kostenvoranschlag')}
    ${each('sin, ningún, ninguna, nada de, olvide el, olvida el, olvidad el, pas de, aucun, sans, oubliez le, oublie le, niente, nessun, senza, lasci stare il, geen, laat de, sem, nenhum, esqueça o, bez', 'presupuesto, oferta, devis, offre, preventivo, offerta, offerte, orçamento, proposta, wyceny, oferty')}
    kein angebot mehr, angebot brauch ich nicht, angebot brauchen wir nicht, angebot nicht, mein wunsch nach einem angebot, my request for an offer, my request for a quote, ingen offert, inget anbud
  `,
  noCall: `
    ${each('no, no more, forget, forget about, skip, never mind, drop, scrap, cancel, dont need, dont want, no need for, without', 'a, an, any, the, your, that, sales', TALKS)}
    ${each('no, skip, cancel, without, no sales', TALKS)}
    ${each('dont, do not, please dont, never, no need to, not, better not, nobody need, nobody should', 'call, ring, phone, telephone, visit, come round')}
    no phone please, not by phone, not on the phone, not to ring, not to call, calls no, stop calling, stop ringing
    ${each('kein, keine, keinen, ohne, bitte kein, bitte keine, bitte keinen', 'anruf, anrufe, anrufen, telefonat, telefonate, termin, termine, gespräch, besuch, rückruf, treffen, hotline')}
    ${each('nicht, nöd, nid, net, ned, niemals, bloß nicht, bitte nicht', 'anrufen, telefonieren, anläuten, aalüte, aalüüte, vorbeikommen, zurückrufen')}
    rufen sie nicht an, ruf nicht an, ruft nicht an, rufen sie mich nicht an, telefonieren will ich nicht, telefonieren nicht, telefonieren kostet, anrufen nicht, anrufen brauchen sie nicht, anrufen müssen sie nicht, anrufen muss niemand, aalüte müend ihr nöd, aalüte müend ihr nid
    no me llamen, no me llame, no me llaméis, no nos llamen, no llamen, no llame, no hace falta llamar, nada de llamadas, sin llamadas, ni llamadas, sin reuniones, nada de reuniones, llamar no
    ne m appelez pas, ne m appelle pas, n appelez pas, ne nous appelez pas, ne pas appeler, pas d appel, pas d appels, pas de rendez vous, pas de réunion, pas de téléphone, pas par téléphone, pas besoin d appeler, appeler non, sans appel
    non chiamate, non mi chiami, non mi chiamate, non chiami, niente telefonate, niente chiamate, niente appuntamenti, niente riunioni, senza telefonate, chiamare no
    niet bellen, bellen nee, bellen niet, bellen hoeft niet, bel niet, bel me niet, geen gesprek, geen afspraak, geen telefoontje, geen telefoontjes, niet gebeld
    não liguem, não ligue, não me liguem, não me ligue, sem chamadas, nada de chamadas, sem reuniões, ligar não, nie dzwonić, dzwonić nie trzeba, proszę nie dzwonić, bez telefonów, inget möte, inga möten, inga samtal, ring inte, ikke ring
  `,
  speaks: `
    call, calls, ring, rings, phone, telephone, talk, talking, speak, speaking, chat, meet, meeting, meetings, appointment, visit, zoom, hotline, gespräch, gespräche, anruf*, angerufen, telefon*, termin, termine, treffen, reden, sprechen, rückruf, vorbeikommen
    llamad*, llamar*, llame*, hablar, reunión, reuniones, cita, teléfono, appel*, rappel*, parler, rendez vous, rdv, réunion, réunions, téléphon*, visio, chiam*, telefon*, incontr*, appuntament*, riunion*, parlare, gesprek*, bellen, bel, afspraak, chamada*, ligar, ligação, reunião, dzwonić, ringa, möte
  `,
  undoes: `
    scrap that, scratch that, strike that, forget that, cancel that, ignore that, no wait, no hang on, actually no, on second thoughts, on second thought, no dont, wait no, vergessen sie das, vergiss das, streich das, ach nein, halt nein, nein doch nicht, doch nicht, lieber doch nicht, non attendez, ah non, en fait non, finalement non, oubliez ça, oublie ça, mejor no, no espera, no espere, olvida eso, olvide eso, anzi no, no aspetti, no aspetta, lasci stare, toch niet, nee wacht, laat maar, melhor não, esqueça isso
  `,
  limits:
    'centre, center, centres, centers, queue, queues, menu, robot, before, until, till, earlier than, vor, bevor, erst ab, avant, antes, prima, voor',
}

/** Quotes, calls and contracts of others, and words that only sound like them: who says these asks for nothing. */
export const NO_STEPS = `
    ${each('keep, keeping, keeps, kept, guard, guarding', 'my number, my number to myself, our number, my figure')}
    my number to myself, my number is none, telling you my number, tell you my number, give you my number so, reparaties melden, schäden melden, schaden melden, störungen melden, mängel melden, probleme melden, krank melden, krankmelden, defecten melden, klachten melden, storingen melden, zu melden, anmelden und melden, agreed it in writing, agreed in writing, confirmed it in writing, confirmed in writing, have it in writing, got it in writing, promised in writing, both sign for, sign for these, sign for things, sign for those, sign for anything, sign for everything, we both sign, purchase order for, purchase order is, purchase order has, purchase order was, po is issued
    reunión de la directiva, reunión directiva, reunión del ayuntamiento, reunión del consejo, reunión de la comunidad, réunion de bureau, réunion de famille, réunion de l association, réunion de copropriété, riunione di condominio, riunione del direttivo, riunione di famiglia, reunião de condomínio, reunião da direção, reunião da diretoria, youd only quote, you would only quote, youd just quote, you would just quote, youll just quote, youll only quote, only quote me that, just quote me that, the spring meeting, the autumn meeting, the winter meeting, the summer meeting
    kaum noch bestellungen, kaum bestellungen, keine bestellungen, kommen bestellungen, weniger bestellungen, bestellungen kommen, bestellungen gehen, die bestellungen, unsere bestellungen, meine bestellungen, bestellungen per, bestellungen über, bestellungen laufen, bestellungen verwalten, viele bestellungen, mehr bestellungen, online bestellungen
    ${each('uns, mir', 'ein angebot über, ein angebot gemacht, ein angebot geschickt, ein angebot vorgelegt, schon ein angebot, bereits ein angebot')}
    nos hizo un presupuesto, nos ha hecho un presupuesto, nos dio un presupuesto, nos pasó un presupuesto, me hizo un presupuesto, me dio un presupuesto, nous a fait un devis, m a fait un devis, nous a envoyé un devis, ci ha fatto un preventivo, mi ha fatto un preventivo, ci hanno fatto un preventivo, heeft ons een offerte, gaf ons een offerte, fez nos um orçamento, deu nos um orçamento
    ${each('the, at the, this, our, their, the next, at our, until the, after the, before the', 'january meeting, february meeting, march meeting, april meeting, may meeting, june meeting, july meeting, august meeting, september meeting, october meeting, november meeting, december meeting, monthly meeting, quarterly meeting, annual meeting, general meeting, members meeting, trustees meeting, budget meeting, family meeting, shareholders meeting, partners meeting, parish meeting, church meeting, club meeting, pta meeting, vestry meeting, governors meeting')}
    ${each('réunion, reunión, riunione, reunião', 'de janvier, de février, de mars, d avril, de mai, de juin, de juillet, d août, de septembre, d octobre, de novembre, de décembre, du conseil, du bureau, du comité, des associés, de enero, de febrero, de marzo, de abril, de mayo, de junio, de julio, de agosto, de septiembre, de octubre, de noviembre, de diciembre, de socios, de la junta, de vecinos, del consejo, di gennaio, di febbraio, di marzo, di aprile, di maggio, di giugno, di luglio, di settembre, di ottobre, di novembre, di dicembre, del consiglio, dei soci, de janeiro, de fevereiro, de março, de maio, de junho, de julho, de setembro, de outubro, de novembro, de dezembro, da direção, de sócios')}
    ${each('lottery, grant, funding, our, the, a, their, its, your first, highest, winning', 'bid fails, bid lands, bid gets, bid through, bid goes, bid is, bid comes, bid for, bid succeeds, bid works, bid wins')}
    lottery bid, grant bid, funding bid, a bid for funding, bid for a grant, opening bid, council bid
    quote exactly that, quote me exactly that, quote exactly the same, quote just that, quote precisely that, quote the lot, quote the maximum, number so you can quote, budget so you can quote, figure so you can quote, sum so you can quote, number for you to quote, can i quote, may i quote, quote you on, quote me on, quoting you
    ${each('before i, before we, before she, before he, before they, until i, until we, once i, once we, unless we, that i, that we, i already, we already', 'sign it, sign that, sign anything, signed it, sign the lease, sign a lease')}
    ${each('look over, look through, look at, check, check over, check through, go over, go through, read, read over, read through, cast an eye over, run an eye over, review, vet, proofread', 'the contract, a contract, this contract, my contract, our contract, the contracts, contracts, the agreement, their contract, the papers')}
    bevor ich unterschreibe, bevor ich unterschreib, bevor wir unterschreiben, bevor ich das unterschreibe, eh ich unterschreib, ehe ich unterschreibe, bevor ich den vertrag unterschreibe, vertrag prüfen, vertrag durchsehen, vertrag anschauen, vertrag ansehen, vertrag durchlesen, vertrag gegenlesen, einen vertrag prüfen, den vertrag prüfen, antes de firmar, antes de firmarlo, antes de que firme, revisar el contrato, revisar un contrato, mirar el contrato, leer el contrato, avant de signer, avant que je signe, avant que nous signions, relire le contrat, relire un contrat, regarder le contrat, vérifier le contrat, vérifier un contrat, prima di firmare, prima che firmi, controllare il contratto, rivedere il contratto, leggere il contratto, voordat ik teken, voordat we tekenen, voor ik teken, het contract nakijken, een contract nakijken, contract controleren, antes de assinar, rever o contrato, ver o contrato, revisar o contrato, zanim podpiszę, sprawdzić umowę
    we sit together for, sit together for such, sit together for things, we sit together every, sit together and decide, we sit down together and decide, we talk it through together, we talk it over together, we talk it over at, draw up the shortlist, draw up a shortlist, draw up the list, draw up a list, draw up the accounts, draw up the budget, draw up the specs
    ${each('his, her, their, his own, the other, the old, another', 'quote, quotes, quotation, offer, proposal, estimate')}
    ${each('had a, had an, got a, got an, have a, have an, has a, already have a, already have an, they sent a, sent us a, sent me a, gave us a, gave me a', 'quote from, quotation from, offer from, proposal from, estimate from, quote already, offer already, quotation already, proposal already')}
    mein angebot, meinem angebot, meines angebots, unsere angebote, unseren angeboten, my offer, my offers, our offer, our offers, our own offers, our quotes, our quotation, special offer, special offers, weekly offers, daily offers, mi oferta, mis ofertas, nuestras ofertas, mon offre, mes offres, nos offres, le mie offerte, le nostre offerte, onze aanbiedingen,
    ${each(
      'have, already have, have already, have had, got, received, collected, habe, haben, tengo, tenemos, ai, avons, ho, abbiamo, heb, hebben',
      'two, three, four, five, several, some, enough, a few, zwei, drei, mehrere, genug, dos, tres, varios, suficientes, deux, trois, plusieurs, assez de, due, tre, abbastanza, twee, drie, genoeg',
    )
      .split(', ')
      .flatMap((had) =>
        [
          'quotes',
          'offers',
          'proposals',
          'estimates',
          'angebote',
          'presupuestos',
          'ofertas',
          'devis',
          'offres',
          'preventivi',
          'offerte',
          'offertes',
        ].map((noun) => `${had} ${noun}`),
      )
      .join(', ')}
    good offer you, nice offer you, great offer you, offer you have, offer youve got, offer on your, offer of yours, your offer on, your offer is, your offer was, offer looks, quote you made, quote you gave, quote you sent, offer you made, offer you sent, to quote, quote unquote, as my late, quote marks, quote of the day, offer to our, offer our, offer their, offer its, offer them, offers its, offers our, on offer, an offer i cant
    angebot hab ich schon, angebot haben wir schon, angebot liegt, angebot auf ihrer, ihr angebot auf, im angebot, schönes angebot, gutes angebot, unser angebot, unserem angebot, deren angebot
    presupuesto ya, oferta ya, ya tengo un presupuesto, ya tengo presupuesto, mi presupuesto, nuestro presupuesto, otro presupuesto, de oferta, en oferta, nuestra oferta, su oferta de, devis déjà, j ai déjà un devis, on a déjà un devis, le devis de l autre, un devis d un, notre offre, leur devis, leur offre, son devis, offerta ce l, preventivo ce l, un'offerta ce l, un preventivo ce l, ho già un preventivo, ho già un'offerta, la nostra offerta, il suo preventivo, hebben al een offerte, heb al een offerte, já tenho orçamento, à proposition de
    ${each(HAS, A, BUSY)}
    ${each('in, after, before, from, the, a, last, todays, yesterdays, another', 'board meeting, staff meeting, team meeting, sales meeting, committee meeting, council meeting, parents meeting')}
    signed the contract, signed a contract, signed our contract, signed the lease, contract for our new, contract with, contract has, contract is up, contract runs, contract ran, contract expired, contract ended, contract ends, contract expires, contract of employment, our contract, my old contract, old contract, their contract, his contract, her contract, hosting contract, phone contract, rental contract, the contract with, a contract with
    ${each('an, the, our', 'appointment page, appointment tool, appointment system, appointment app, appointment book, appointment calendar, appointment form, appointment online, appointment booking')}
    ${each('lawyer, accountant, solicitor, doctor, bank, landlord, supplier, teacher, boss, wife, husband, mother, customer, client, patient', 'wants a call, wants a meeting, called, is calling, rang, is ringing, called me, phoned, wants to talk, wants to meet')}
    call me old, call me mad, call me crazy, call me stupid, call me cynical, call me paranoid, call me picky, call me vain, call it a, call it an, call it what, call it vanity, call itself, call ourselves, call myself, so to call, call of duty, call of nature, close call, on call, calling, wake up call, casting call, phone call from, a call from, call came, call centre, call center, cold call, cold calls, ring binder, ring road, rings a bell, wedding ring, boxing ring, visit to the doctor, visit to the dentist, doctors appointment, dentist appointment, sign of, sign on the, a sign that, signs of, next step on, first step
    der vertrag mit, den vertrag mit, vertrag mit unserem, vertrag mit unserer, vertrag mit der, vertrag mit dem, unser vertrag, alter vertrag, mietvertrag, vertrag läuft, vertrag ist ausgelaufen, vertrag endet, schon einen termin, hab einen termin, habe einen termin, hatte einen termin, haben einen termin, hatten einen termin, termin beim, termin bei meinem, einen termin beim, ein gespräch mit meiner, ein gespräch mit meinem, ein gespräch mit der bank, telefonat mit meinem, telefonat mit der, nenn mich altmodisch, nennen sie mich
    el contrato con, contrato con la, contrato con el, nuestro contrato, mi contrato, he tenido una reunión, tengo una reunión, tuve una reunión, tenía una reunión, tengo cita con, tengo cita en, una llamada de, llámame loco, llámame antiguo, llámeme antiguo
    le contrat avec, notre contrat, mon contrat, contrat avec, une réunion avec mon, une réunion avec notre, j ai déjà une réunion, j ai une réunion, j avais une réunion, j ai rendez vous, j ai un rendez vous, un rendez vous chez, rendez vous chez le, un appel de, appelez ça, appelez moi vieux
    il contratto con, contratto con, nostro contratto, mio contratto, ho una riunione, avevo una riunione, ho un appuntamento dal, ho appuntamento, una telefonata da, chiamatemi antiquato, mi chiamo, si chiama, si chiamano, het contract met, contract met, ons contract, heb een afspraak, had een afspraak, een afspraak bij de, o contrato com, contrato com, nosso contrato, tenho uma reunião, tive uma reunião, me chamo, chamo me
`

/** Who would like to know something wants nothing yet: what they would like to know tells. */
export const KNOWS = `
    ${each('would like to, id like to, wed like to, want to, wanted to, would love to, id love to, wish to, only want to, just want to, wanted just to, curious to, like to', 'know, hear, find out, learn, understand, ask')}
    could you tell me, can you tell me, could u tell me, can u tell me, can somebody tell me, can anyone tell me, tell me, explain to me, können sie mir sagen, können sie mir kurz sagen, können sie mir verraten, können sie mir erklären, könnt ihr mir sagen, könnt ihr mir erklären, könnten sie mir sagen, kannst du mir sagen, sagen sie mir, me podéis decir, me podrías decir, me puede decir, me pueden decir, podría decirme, pouvez vous me dire, vous pouvez me dire, pourriez vous me dire, mi può dire, mi potete dire, potete dirmi, può dirmi, kunt u mij zeggen, kunnen jullie zeggen, pode dizer me, podem dizer me
    would interest me, interested to know, interested to hear, interested in knowing, interested in hearing, interested in how, interested in what, keen to know, keen to hear, wondering what, wondering how, wondering whether you, wondering if you
    mich würde interessieren, würde mich interessieren, würd mich interessieren, interessiert mich, mich interessiert, interessieren würde mich, mich tät interessieren, würde uns interessieren, uns würde interessieren, wüsste gern, wüsste gerne, wüssten gern, möchte wissen, möchten wissen, will wissen, wollte wissen, wollen wissen, würde gern wissen, würde gerne wissen, würden gern wissen, möchte gern wissen, möchte gerne wissen, hätte gern gewusst, hätt gern gewusst, hätt gern gwusst, hätte gern erfahren, hätt gern gwüsst, möcht wissen, will nur wissen, i hätt gern gwusst
    quisiera saber, me gustaría saber, nos gustaría saber, querría saber, me interesa saber, me interesaría saber
    je voudrais savoir, voudrais savoir, on voudrait savoir, j aimerais savoir, aimerais savoir, aimerions savoir, je veux savoir, m intéresserait de savoir, souhaiterais savoir
    vorrei sapere, vorremmo sapere, volevo sapere, mi interessa sapere, mi piacerebbe sapere, zou graag weten, graag weten, wil weten, wil graag weten, wou weten, gostaria de saber, gostava de saber, queria saber, quero saber, chciałbym wiedzieć, chciałabym wiedzieć, skulle vilja veta
`

/** How it is done today: a call of others is no step. */
export const PRESENT = `
    ${each('book, books, order, orders, booking, bookings, ordering, appointments, refunds, refund, reservations, reserve, everything, it all, all done, done, goes, run, runs, happens, taken, handled, them, us', 'by phone, over the phone, on the phone')}
    ${each('buchen, bestellen, reservieren, alles, läuft, laufen, geht, gehen, reservierungen, bestellungen, buchungen, termine, anfragen', 'telefonisch, am telefon, per telefon')}
    ${each('van, va, reservas, pedidos, citas, todo, reservan, reservar, piden, pedir', 'por teléfono')}
    ${each('passe, passent, réservent, réserver, commandent, commander, tout, réservations, commandes', 'par téléphone, au téléphone')}
    ${each('puissent, peuvent, pouvoir, clients, gens, können, könnten, sollen, kunden, gäste, puedan, pueden, clientes, possano, possono, clienti, kunnen, klanten, moeten, possam, podem', 'commander, bestellen, pedir, encargar, ordinare, encomendar, llamar, telefonieren, chiamare, bellen, appeler, unterschreiben')}
    commander en ligne, ordinare online, pedir online, encargar online, online bestellen, online te bestellen
    ${each('tutto, prenotano, prenotare, prenotazioni, ordini, ordinano, va, vanno', 'per telefono, al telefono')}
    ${each('per, pour, para, om te, zum, zu, um zu, online, im netz, selbst', 'ordinare, commander, encargar, pedir, bestellen, ordenar, comprar')}
    ${each('folk, folks, people, customers, clients, guests, they, who, parents, patients, members', 'want to order, want to book, wish to order, wish to book, like to order, like to book, want to buy, can order, can book, could order, could book')}
    voor afspraken, afspraken online, afspraken maken, online afspraken, para citas, para pedir cita, pour les rendez vous, pour rendez vous, prise de rendez vous, per appuntamenti, per gli appuntamenti, für termine, für die termine, order ahead, to order ahead, make an appointment with our, make appointments, book appointments, book a table, book a room, book a class, book a lesson, book a slot themselves, book a slot online, book a course, book a place
`
