import { fold, setOf } from '../language/phrases.ts'
import type { Phrases } from '../language/tags.ts'

/** How an answer begins that says yes or no; a language a line. */
export const POLARITY_PHRASES: Phrases<'filler' | 'yes' | 'no' | 'nobody' | 'own' | 'since' | 'somewhat' | 'neither'> =
  {
    filler: `
    100, hundred percent, hundertprozentig, cien por cien, cent pour cent, al cento per cento, honderd procent, oh, ah, aw, well, god, good god, oh god, lord, heavens, goodness, gosh, blimey, ha, haha, hehe, lol, lmao, hm, erm, er, um, uh, so, look, honestly, to be honest, tbh, frankly, sadly, alas, unfortunately, regrettably, im afraid, thank god, thank heavens, luckily, fortunately, mate, hi, hello, hey, strictly speaking, technically, actually, basically, in short, simply, in fact
    ach, och, naja, na, tja, mei, mensch, leider, ehrlich gesagt, gott sei dank, zum glück, eigentlich, im grunde, streng genommen, puh, hallo
    pues, bueno, hombre, uy, ay, la verdad, en realidad, por suerte, por desgracia, desgraciadamente, hola, mire, ben, bah, hélas, malheureusement, heureusement, en fait, bonjour, beh, mah, purtroppo, eh, allora, per fortuna, in realtà, guardi, nou, gelukkig, eigenlijk, infelizmente, bom, olha, niestety, cóż, no cóż, tyvärr, nja, desværre, dessverre
  `,
    yes: `
    every single one, every one of them, you take it right, you got it, you guessed it, yes, yep, yeah, yea, yup, aye, sure, surely, of course, course, obviously, certainly, absolutely, definitely, naturally, indeed, correct, thats right, that is right, exactly, precisely, entirely, totally, completely, fully, wholly, i do, i am, i can, i may, i have, it is, it does, it would, there is, theres always, there always is, he will, she will, they will, they do, he does, she does, he is, she is, who else, every inch, every bit, every last, lock stock, you bet, guilty, the very same, for my sins, afraid so
    ja, jawohl, jo, joa, jep, jap, jaja, freilich, gewiss, sicher, sicherlich, klar, na klar, natürlich, selbstverständlich, selbstredend, genau, stimmt, richtig, korrekt, logisch, eh klar, wer sonst, wer denn sonst, mit haut und haar, mit leib und seele, voll und ganz, bin ich, tu ich, tue ich, kann ich, darf ich, das bin ich
    sí, claro, claro que sí, por supuesto, desde luego, efectivamente, en efecto, exacto, así es, correcto, quién si no, lo soy, oui, ouais, bien sûr, évidemment, tout à fait, exactement, absolument, effectivement, en effet, c est ça, qui d autre, je le suis
    certo, certamente, sicuro, esatto, eccome, altroché, ovvio, ovviamente, chi altro, lo sono, natuurlijk, jazeker, zeker, klopt, dat klopt, uiteraard, wie anders, ben ik, ja hoor, sim, isso, com certeza, exato, claro que sim, tak, oczywiście, pewnie, zgadza się, ja visst, jadå, jajamän, visst, absolut, javisst, det är det, det gör jag, det är jag, jo da, selvfølgelig, evet, tabii
  `,
    no: `
    not since, not that i know, none that, afraid not, im afraid not, sadly not, unfortunately not, alas no, lamentablemente no, malheureusement pas, malheureusement non, tristemente no, no, nope, nah, naw, god no, heavens no, not really, not exactly, not quite, not yet, not any more, not anymore, no longer, not me, not at all, not likely, no way, no chance, never, hardly, i wish, we wish, if only, chance would be, dream on, in my dreams, dont i wish, i do not, i dont, im not, i am not, i cant, i cannot, it isnt, its not, it is not, not so far, far from it
    nein, nee, na na, net, ned, nit, noch nicht, nicht mehr, ned mehr, nimmer, schon lange nicht, nicht wirklich, nicht ganz, leider nein, leider nicht, überhaupt nicht, gar nicht, absolut nicht, nie, niemals, kaum, schön wär s, schön wärs, schön wäre, wär schön, wäre schön, wenns so wär, mitnichten, keineswegs, keinesfalls
    qué más quisiera, ya me gustaría, eso quisiera yo, no no, qué va, para nada, en absoluto, todavía no, aún no, ya no, ya quisiera, ojalá, nunca, jamás, non, pas du tout, pas vraiment, pas encore, plus maintenant, point du tout, si seulement, jamais, hélas non
    macché, magari, purtroppo no, non ancora, non più, per niente, nient affatto, nee hoor, helaas niet, nog niet, niet meer, niet echt, was het maar, nooit, não, ainda não, já não, quem me dera, nada disso, jeszcze nie, już nie, nigdy, nej, inte alls, inte ännu, inte längre, tyvärr inte, aldrig, nei, ikke, hayır
  `,
    nobody: `
    nobody, no one, noone, not a soul, not a one, no one else, nobody else, nobody at all, no body, niemand, niemanden, niemandem, niemands, neamd, koana, keiner, keinen, keinem, mit keinem, niemand sonst, nadie, a nadie, con nadie, nadie más, ninguno, personne, personne d autre, aucun, nessuno, nessun altro, ninguém, nikt, nikogo, z nikim, ingen, kimse
  `,
    own: `
    mine, all mine, its mine, meiner, meins, mir, mío, mía, es mío, es mía, à moi, moi seul, moi seule, è mio, è mia, van mij, é meu, é minha, min egen, moje własne
  `,
    since: 'since, seit, depuis, desde, dal, sinds, od, sedan, siden',
    somewhat: `
    a small one, a tiny one, a modest one, not much, not a lot, enough, plenty, etwas, ziemlich, einigermaßen, begrenzt, bedingt, algo sí, bastante, quelque peu, un tantinet, conta, conta abbastanza, best wel, redelijk, some, somewhat, a bit, a little, a fair bit, sometimes, now and then, usually, always, often, mostly, to a degree, up to a point, schon, immer, meistens, manchmal, ein wenig, ein bisschen, bissi, bissl, pesa, siempre, a veces, un poco, algo, toujours, parfois, un peu, assez, sempre, a volte, un po, abbastanza, altijd, soms, een beetje, às vezes, um pouco, zawsze, czasem, trochę, alltid, ibland, lite
  `,
    neither: `
    no problem, no worries, no idea, no clue, no matter, no question, no doubt, no need, no vote but, no boss, no bosses, yes and no, yes but, yeah but, yes no, jein, keine ahnung, kein problem, ja und nein, ja aber, sí y no, sí pero, ni idea, oui et non, oui mais, aucune idée, sì e no, sì ma, non lo so, no lo sé, geen idee, ja en nee, ja maar, sim e não, tak i nie, ja och nej, not alone, not only me, not just me, not me alone, nicht allein, nicht alleine, nicht nur ich, no solo yo, no sola, pas seul, pas seule, pas tout seul, non da solo, non solo io, niet alleen, nie sam, inte ensam, inte själv, never mind, is mir, ne pas
  `,
  }

/** Not even these have a say: who names them decides alone. */
export const JESTS = setOf(
  fold(
    'bees sheep seagull seagulls pigeons ducks duck crow crows tractor oven fridge freezer dough anvil stars mortgage divorce calculator diary spreadsheet ego stomach toaster teapot boiler wind rain frog fish sourdough bicycle dog dogs puppy hound terrier cat cats kitten horse pony goat goats sheep cow cows hens chicken chickens parrot goldfish hamster rabbit donkey pig pigs bees pillow mirror conscience wallet purse plants houseplant cactus teddy shadow coin reflection toothbrush wardrobe kettle face overdraft lorry weather tax taxman almighty bicycle ghost ghosts ' +
      'bienen möwen enten ofen kühlschrank teig amboss mond sterne hypothek kontostand taschenrechner wind regen bauch bauchgefühl magen kaffeemaschine hund hunde hundi dackel katze kater pferd gaul ziege ziegen hahn hühner wellensittich papagei kissen kopfkissen spiegel spiegelbild gewissen geldbeutel zimmerpflanze kaktus herrgot finanzamt schatten teddybär kuh kühe schafe ' +
      'abejas ovejas luna hipoteca calculadora nevera horno viento gato gata caballo yegua cabra cabras gallina gallinas loro burro almohada espejo conciencia cartera hacienda sombra vacas ovejas ' +
      'abeilles mouettes canards lune enclume hypothèque frigo calculette chien chienne chat chatte cheval chèvre chèvres poules perroquet oreiller miroir conscience portefeuille ombre vaches ' +
      'luna mutuo forno frigo incudine vento cane gatto cavallo capra capre galline pappagallo cuscino specchio coscienza portafoglio ombra ' +
      'bijen schapen hypotheek oven koelkast wind hond kat poes paard geit geiten kippen papegaai kussen spiegel geweten portemonnee koeien ' +
      'cão cachorro travesseiro espelho consciência kot lustro sumienie katt häst kudden spegeln samvetet katten hunden',
  ),
)

/** "Only the face I shave": behind these nobody else is left. */
export const ONLY = setOf(
  'only just nur blos hochstens allenfals solo acaso seulement juste part sauf soltanto aleen hoguit apart except unles',
)

/** What one may own without deciding anything: "the proud owner of a slow website". */
export const PETTY = setOf(
  fold(
    'website websites site webseite seite homepage page domain blog laptop computer iphone phone car bike headache headaches sitio página sito katzen hunde gatos perros chats chiens gatti cani house garden',
  ),
)

/** How one begins who is not the visitor: "the committee", "unser Vorstand", "a dona". */
export const DETERMINERS = setOf(
  'the a an my our his her their der die das de d dr dem den mein meine meiner meinem unser unsere unserer unserem eine ein einer el la los las mi mis nuestro nuestra su un una le les l mon ma mes notre nos son sa une il lo i gli mio mia nostro nostra het mijn mn onze ons een o os a meu minha noso nosa um uma moj moja nasz nasza min mit vart var vores',
)
/** Who speaks of themself speaks of nobody else alone. */
export const SELF_WORDS = setOf(
  'i im ive id ill me mine myself we us weve were ours ich mich mir wir uns yo conmigo nosotros nosotras soy somos je j moi nous suis sommes io me sono noi siamo ik mij wij ons eu comigo nos sou somos jag mig vi jeg jestem',
)
