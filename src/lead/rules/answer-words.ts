import { each } from '../language/combinations.ts'
import type { Phrases } from '../language/tags.ts'

/** What somebody answers who is asked for a call or an offer; a language a line. */
export const ANSWER_PHRASES: Phrases<'yes' | 'when' | 'no' | 'busy' | 'writes' | 'neither'> = {
  yes: `
    yes, yep, yeah, yea, yup, ya, aye, sure, surely, ok, okay, alright, all right, please, please do, pls, plz, go on, go ahead, do so, yes do, gladly, happily, happy to, of course, why not, by all means, absolutely, definitely, certainly, deal, lets, would help, it would, that would, would be great, would be good, would be nice, sounds good, sounds great, lovely, fine, perfect, great, brilliant, works, works for me, suits me, suits, any time, anytime, whenever, call, ring, phone, try me, reach me, send it, send it to, send them
    ja, jo, joa, jep, jawohl, gern, gerne, gärn, klar, bitte, passt, freilich, sicher, natürlich, jederzeit, unbedingt, machen wir, können wir, warum nicht, am liebsten, ruf, rufen, rufts, ruafts, meldet, melden, schicken, schick
    sí, claro, vale, por supuesto, cuando quiera, cuando quieras, cuando queráis, de acuerdo, perfecto, adelante, encantado, encantada, me parece bien, estupendo, llámame, llámeme, llamadme, llámenme
    oui, ouais, volontiers, d accord, bien sûr, avec plaisir, ça marche, ça me va, s il vous plaît, svp, pourquoi pas, parfait, quand vous voulez, allez y, appelez moi
    certo, certamente, volentieri, va bene, quando vuole, quando volete, per favore, perfetto, mi chiami, chiamatemi, magari, sim, claro que sim, pode ser, com certeza, por favor, graag, prima, is goed, natuurlijk, tak, poproszę, evet, tamam
    affirmative, be my guest, fire away, feel free, you may, you can, they may, they can, he may, she may, wouldnt say no, would not say no, wont say no, not say no, cant hurt, couldnt hurt, wouldnt hurt, cant do any harm, no harm in, no objection, no objections, nothing against, dont mind if, id like that, wed like that, love that, id love one, id love to, much obliged, kindly, im up for, up for that, up for it, im game, count me in, you bet, too right, suits us, suit me, suit us, thatll do, that will do, would do nicely, would do, will do nicely, do nicely, is grand, s grand, grand, mondays good, lets have it, let me have it, let us have it, let us have one, let me have one, send one, send one over, send one round, send away, ping it, mail it, email it, pop it over, post it, put it together, draw one up, crack on, make it, roger, ok do, go for it, thumbs up, shoot, music to my ears, thought youd never ask, of the essence, indeed, quite, agreed, yes indeed, i would, we would, i should, we should, indeed i would, if you would, if you could, if you like, if youd like, if you dont mind, if you must, if its no bother, if its no trouble
    nur zu, nur her damit, her damit, immer her damit, nichts dagegen, hab nichts dagegen, gerne doch, na klar, aber klar, aber gern, aber gerne, aber sicher, sicher doch, na gut, von mir aus, meinetwegen, einverstanden, in ordnung, geht klar, geht in ordnung, tun sie das, tu das, mach das, machen sie das, machts das, machts ruhig, machen sie ruhig, das wäre, wär super, wär gut, wäre gut, wäre nett, wäre schön, kann nicht schaden, schadet nicht, sagen wir, dürfen sie, darf er, darf sie, kannst du, könnt ihr, wenns sein muss, ja eh, eh klar, gescheit, sowieso, logo, logisch, jup, jau, jawoll, basst, des passt, isch guet, isch rächt, gärn gscheh, sehr gern, sehr gerne, soll mir recht sein, ist mir recht, sowieso gern
    venga, dale, bueno, eso, eso mismo, eso es, sí sí, cómo no, claro que sí, faltaría más, por favor sí, hágalo, hazlo, hacedlo, mándelo, mándamelo, mándemelo, mandádmelo, envíelo, envíamelo, envíemelo, me vendría bien, nos vendría bien, genial, encantados, pues sí, ok perfecto, órale, ándele, ándale, ya lo creo, trato hecho, perfectamente, cuando guste, no diría que no, no me importaría
    n est pas de refus, pas de refus, ne dis pas non, dis pas non, ne dirais pas non, dirais pas non, n ai rien contre, n avons rien contre, je veux bien, on veut bien, nous voulons bien, entendu, c est parti, banco, tout à fait, évidemment, mais oui, mais bien sûr, faites donc, faites, faites le, envoyez, envoyez le, envoyez toujours, ce serait bien, ce serait gentil, ce serait parfait, ça m arrange, ça m arrangerait, nous convient, me convient, ça roule, carrément, grave, allez, allons y, absolument, oui oui, comme vous voulez, quand ça vous arrange, je ne dis pas non, avec joie
    ma certo, sì, sì sì, sì grazie, ma sì, perché no, come no, magari sì, ben volentieri, d accordo, mi farebbe piacere, faccia pure, fate pure, facciamo, mandi pure, mandate pure, me lo mandi, lo mandi, ottimo, benissimo, con piacere, s intende, ovvio, ovviamente, eccome
    doe maar, doe maar ja, ja hoor, ja graag, stuur maar, bel maar, belt u maar, goed hoor, is prima, lijkt me goed, lijkt me prima, akkoord, zeker, tuurlijk, laat maar komen, kom maar door, dat mag, mag altijd, waarom niet, oké
    bora, podem, pode sim, faça isso, mande, manda, mandem, envie, enviem, combinado, perfeito, com todo o gosto, com muito gosto, claro, óptimo, ótimo, fechado, está bem, tá bom, beleza, vamos, vamos nessa
    jasne, oczywiście, chętnie, dobrze, pewnie, zgoda, proszę, tak tak, ja tack, gärna, javisst, absolut, visst, gjerne, ja takk, ja tak, gerne tak, mielellään, kyllä, tabii, olur
  `,
  when: `
    monday*, tuesday*, wednesday*, thursday*, friday*, tomorrow, tonight, this evening, this afternoon, this week, next week, morning, mornings, afternoon, afternoons, evenings, after lunch, weekdays
    montag*, dienstag*, mittwoch*, donnerstag*, freitag*, morgen, vormittag*, nachmittag*, abends, nächste woche
    lunes, martes, miércoles, jueves, viernes, mañana, por la tarde, lundi, mardi, mercredi, jeudi, vendredi, demain, matin, après midi, lunedì, martedì, mercoledì, giovedì, venerdì, domani, mattina, pomeriggio, maandag, dinsdag, woensdag, donderdag, vrijdag
    saturday*, sunday*, noon, midday, lunchtime, half past, oclock, o clock, after work, before work, after school, at teatime, teatime, after tea, wednesdays, samstag*, sonnabend*, sonntag*, mittag*, übermorgen, feierabend, sábado, domingo, mediodía, por las tardes, por las mañanas, samedi, dimanche, midi, après demain, en soirée, le soir, sabato, domenica, domattina, dopodomani, mezzogiorno, di sera, zaterdag, zondag, morgenochtend, morgenmiddag, overmorgen, segunda feira, terça, quarta feira, quinta, sexta, amanhã, de manhã, à tarde, poniedziałek, wtorek, środa, czwartek, piątek, jutro, måndag, tisdag, onsdag, torsdag, fredag, imorgon
  `,
  no: `
    no, nope, nah, naw, not, dont, wont, cant, never, rather, prefer, instead, later, perhaps, maybe, leave the, no need, not yet, first i, think about it, come back to you, get back to you, let me
    nein, nee, ne, nö, nicht, kein, keine, lieber, besser, später, vielleicht, erst mal, erstmal, muss erst, noch nicht, melde mich, melden uns
    mejor, prefiero, luego, más tarde, más adelante, quizá, quizás, todavía, aún, ya os, ya le, ya les, non, pas, plutôt, plus tard, peut être, préfère, meglio, preferisco, più tardi, forse, per ora, não, depois, talvez, nee liever, liever, later misschien, misschien
    ok whatever, okay whatever, whatever
    negative, no thanks, no ta, no way, not on your life, spare me, spare us, hold off, hold fire, hold your horses, keep your, you can keep, save your, save yourself, hmm, hm, dunno, sleep on it, think it over, ill shout, well shout, ill be in touch, well be in touch, ill come to you, before i speak, before we speak, not handing, rather they didnt, rather you didnt, rather we didnt, rather not, id rather not, sooner not, steady on, one thing at a time, too soon, bit soon, ask me again, another time, some other time, we ll see, well see, need to check, have to check, have to ask, need to ask, must ask
    um himmels willen, um gottes willen, bloß nicht, bloss nicht, ja nicht, bitte nicht, auf keinen fall, lassen sie mal, lass mal, lasst mal, lassen sie stecken, lassens, stecken, sparen sie sich, spar dir, brauchts nicht, brauchs nicht, gar nicht, gar net, nöd, nid, nüt, net, ned, erst im neuen leben, ein andermal, mal sehen, mal schauen, überleg, überlege, überlegs mir, muss fragen, muss noch, muss ich, ich meld mich, wir melden uns, warten sie, langsam
    nada de, ni hablar, ni se moleste, no hace falta, quita quita, qué va, ahora no, ya veremos, ya veré, ya llamo yo, ya llamaré, lo pienso, lo pensaré, déjelo, espere, espera, de momento, tengo que
    surtout pas, pas maintenant, pas la peine, pas besoin, inutile, jamais, une autre fois, on verra, je réfléchis, je vais réfléchir, laissez, attendez, un instant, pas tout de suite, il faut que, faut que, je vous rappellerai
    no no, no grazie, macché, niente, per carità, lasci stare, lasciate stare, non ora, un'altra volta, vedremo, ci penso, devo, aspetti, un attimo, nee, neen, nee dank, niet, geen, nog niet, hoeft niet, laat maar, straks, eerst, even wachten, agora não, ainda não, deixe, deixa, vou pensar, logo vejo, nie, nie trzeba, na razie nie, później, nej, inget, inte, ikke, ei, hayır
  `,
  busy: `
    have one already, already have one, already have an, already have a, weve one already, have had one, got one already, already got one, already got, already have, i had a call, had a call, had a meeting, had calls, have a meeting with my, ive a meeting, have another, got another, beim zahnarzt, done with talking, done talking, talked out
    schon einen termin, schon ein angebot, habe schon, hab schon, hab ich schon, habe ich schon, haben wir schon, haben schon, liegt schon vor, liegt uns schon vor, bereits ein, bereits eins, bereits einen
    ya tengo, ya tenemos, ya me, ya lo tengo, la tengo ya, tengo ya, j ai déjà, on a déjà, nous avons déjà, déjà un, déjà une, ho già, abbiamo già, ce l ho già, ce l abbiamo già, già uno, già una, heb al, hebben al, heb ik al, hebben we al, já tenho, já temos, mam już, har redan
  `,
  writes: `
    just email, just email me, please just email, please email, please email me, please just write, please write, email please, email only, by email, by mail, via email, email is better, email is fine, email works, rather email, rather by email, prefer email, prefer emails, drop me an email, send me an email, write to me, please mail, in writing, per mail, per e mail, bitte schriftlich, schriftlich bitte, lieber per, lieber schriftlich, schreiben sie mir, schreibt mir, schreib mir, mailen sie mir, por correo, por email, por escrito, escríbame, escríbanme, escribidme, par mail, par e mail, par courriel, par écrit, écrivez moi, via mail, per email, scrivetemi, mi scriva, per iscritto
    mail reicht, mail genügt, mail tuts, mail mir, mailt mir, mailen ja, mail me, emails fine, email will do, stick to email, here on the chat, back here on the chat, hier im chat, chat reicht, por aquí, por el chat, por mail, mejor por escrito, un mail suffit, un courriel suffit, basta una mail, basta un email, mailen, mail volstaat, mail is prima, por e mail, mailowo, mailem
  `,
  neither:
    'no problem, no problems, no worries, not a problem, whenever you like, kein problem, keine frage, sin problema, pas de problème, pas de souci, nessun problema, why not, por qué no, pourquoi pas, perché no, warum nicht, no matter, no bother, no trouble, no hay problema, sem problema, geen probleem, inga problem',
}

const SPEAKING = `
  call, calls, ring, phone, telephone, talk, speak, chat, conversation, meeting, meet, appointment, zoom, speaking, talking, gespräch, anruf, telefonat, telefonieren, termin, treffen, reden, sprechen, anrufen, rückruf, beratung
  llamada, hablar, reunión, cita, teléfono, quedar, appel, parler, rendez vous, rdv, réunion, téléphone, entretien, visio, chiamata, telefonata, telefono, incontro, appuntamento, parlare, sentirci, gesprek, bellen, afspraak, telefoontje, chamada, ligação, conversa, reunião, rozmowa, rozmowę, telefon, samtal, möte, spotkanie
`
const WRITING = `
  offer, quote, quotation, proposal, estimate, written, writing, paper, numbers, figures, price first, the price, angebot, offerte, offert, schriftlich, schriftliche, schriftliches, kostenvoranschlag, oferta, presupuesto, propuesta, por escrito, devis, offre, écrit, chiffrage, preventivo, offerta, proposta, iscritto, offerte, schriftelijk, orçamento, proposta, wycena, wycenę, ofertę, offert, anbud
`
const THE = 'the, das, der, die, den, el, la, lo, le, il, de, het, o'

/** Which of two things somebody picks who may have either. */
export const CHOICE_PHRASES: Phrases<'first' | 'second' | 'both' | 'none' | 'call' | 'quote' | 'aside'> = {
  first: `
    ${each(THE, 'first, former, first one, first option, first thing, erste, ersten, erstere, ersteren, primero, primera, premier, première, primo, prima, eerste, primeiro, primeira')}
    first one, first option, first please, former, ersteres, erstere, ersteren, erstes, erster vorschlag, nummer eins, variante eins, variante a, option a, number one, option one, no 1, nr 1, numéro un, número uno, lo primero, opción a, numero uno, opzione a, optie a, pierwsze, pierwszą, första, det första
  `,
  second: `
    ${each(THE, 'second, latter, second one, second option, last one, other one, zweite, zweiten, letztere, letzteren, segundo, segunda, second, seconde, deuxième, secondo, seconda, tweede, laatste, segundo, segunda')}
    second one, second option, second please, latter, letzteres, letztere, zweiteres, zweites, zweiter vorschlag, nummer zwei, variante zwei, variante b, option b, number two, option two, no 2, nr 2, numéro deux, deuxième, número dos, lo segundo, opción b, numero due, opzione b, optie b, drugie, drugą, andra, det andra
  `,
  both: `
    both, both please, either, either one, either way, either will do, both of them, one and the other, beides, beide, alle beide, beiderlei, sowohl als auch, ambas, ambos, las dos, los dos, les deux, l un et l autre, entrambi, entrambe, tutti e due, tutte e due, allebei, beide, os dois, as duas, oba, obie, båda
  `,
  none: `
    neither, neither one, none of them, none of these, none of that, weder noch, keins von beiden, keines von beiden, nichts davon, ninguna, ninguno, ninguna de las dos, ninguno de los dos, ni lo uno ni lo otro, ni l un ni l autre, aucun des deux, nessuno dei due, nessuna delle due, né l uno né l altro, geen van beide, nenhum, nenhuma, żadne, ingen av
  `,
  call: SPEAKING,
  quote: WRITING,
  aside: `
    call me old, call me mad, at first, first of all, in the first, the first week, the first of, the second week, the first half, the first quarter
  `,
}
