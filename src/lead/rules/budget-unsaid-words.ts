import { each } from '../language/combinations.ts'

/** What is said where somebody is asked for a budget and names none. */
export const UNSAID_PHRASES = {
  reveals: `
    say, saying, tell, telling, name, naming, disclose, reveal, share, sharing, show, showing, mention, discuss, go into, get into, give away, give out, put out, talk about, talk money, talk numbers, answer, let on, commit to, volunteer, spell out, put it, put that, enter, publish, write, state
    auf die nase binden, binden, lesen lassen, auf den tisch, auf den tisch legen, give you, get a number, get a figure, sagen, sag, sage, nennen, nenn, nenne, verraten, verrat, verrate, rausrücken, herausrücken, preisgeben, rausgeben, äußern, reden, rede, sprechen, spreche, zeigen, offenlegen, aufdecken, mitteilen, schreiben, schauen, blicken, ausplaudern, beantworten
    decir*, digo, decimos, contar*, cuento, revelar*, revelo, enseñar*, enseño, soltar*, suelto, hablar*, comentar*, compartir*, dar cifras, dar números, mostrar*
    dire, dis, disons, révéler, révèle, dévoiler, dévoile, donner, donne, parler, communiquer, montrer, avancer, préciser, répondre, divulguer
    dir*, dico, dicono, rivel*, svel*, parlar*, parlo, scoprir*, comunicar*, espormi, sbilanciar*
    zeggen, zeg, noemen, noem, verklappen, verklap, delen, prijsgeven, vertellen, vertel, laten zien
    dizer, revelar, contar, falar, mostrar, adiantar, divulgar
    säga, säger, berätta, avslöja, gå in på, nämna, uppge, prata, fortelle, si, sige, oplyse, powiedzieć, powiem, mówić, zdradzić, zdradzać, zdradzę, podać, podawać, ujawniać
  `,
  unwilling: `
    rather, rather not, sooner, sooner not, prefer, prefer to keep, refuse, decline, pass on, skip that, skip this, reluctant, uncomfortable, ungern, lieber nicht, ungerne, prefiero, preferiría, preferimos, preferiríamos, préfère, préférerais, préférons, préférerions, preferisco, preferirei, preferiamo, preferiremmo, liever, prefiro, preferia, preferíamos, helst, hellre, wolę, wolimy, wolałbym, wolałabym
  `,
  mine: `
    to myself, to ourselves, between me and, between us and, stays with me, stays with us, stays between, private, confidential, secret, keep schtum, under wraps, under our hat, under my hat, close to the chest, off the record, my business, our business, our own business, not your business, none of your, no business of yours, my affair, regards me, leave money out, leave that out, leave the money out, leave it out
    bleibt bei mir, bleibt bei uns, bleibt unter uns, geheim, geheimnis, vertraulich, intern, privatsache, meine sache, unsere sache, mein bier, unser bier, in die karten, karten
    me lo guardo, nos lo guardamos, me la guardo, me reservo, nos reservamos, las cartas, mis cartas, nuestras cartas, confidencial, secreto, es cosa mía, es cosa nuestra, asunto mío, asunto nuestro
    ça me regarde, me regarde, nous regarde, entre moi et, entre nous, confidentiel, mes cartes, nos cartes, je garde ça, on garde ça, je le garde, on le garde
    lo tengo per me, le carte, le mie carte, riservato, riservata, segreto, affar mio, affari miei, affari nostri, tra me e
    in de kaart, mijn zaak, onze zaak, onder ons, vertrouwelijk, segredo, só comigo, cá comigo, hemligt, hemlighet, tajemnica, poufne, moja sprawa
  `,
  keeps: `
    keep, keeping, kept, behalte, behalt, behalten, houd, hou, houden, garde, gardons, garder, guardo, guardamos, tengo, teniamo, håller, behåller, zachowam, zatrzymam
  `,
  myself: `
    für mich, für uns, para mí, para nosotros, pour moi, pour nous, per me, per noi, voor me, voor mezelf, voor mij, voor ons, voor onszelf, para mim, comigo, för mig, för oss, dla siebie
  `,
  whether: `whether, if we, if it, ob, ob wir, si se, si lo, si hacemos, s il, si on, of we, of het, se fare`,
  until: `
    until, till, before, once, first, after, when, unless, bevor, erst, erst wenn, bis, sobald, wenn, nachdem, zuerst, erst mal, hasta que, antes, cuando, primero, una vez, avant, quand, une fois, d abord, lorsque, après, tant que, finché, prima, quando, dopo, una volta, voordat, als, zodra, pas als, wanneer, primeiro, depois de, innan, när, först, tills, najpierw, dopóki, jak
  `,
  offer: `
    ${each('your, youre, a, an, the, some, any', 'offer, quote, quotation, proposal, price, prices, number, numbers, figure, figures, estimate, rates, pricing')}
    yours, youve quoted, you ve quoted, you quote, you ve shown, youve shown, you tell me, tell me yours, show me yours, you go first, you first, after you, what you charge, what you ask, what you offer
    ${each('ihr, ihre, ihren, ihrem, euer, eure, euren, eurem, ein, das, den, ein erstes', 'angebot, angebots, preis, preise, kostenvoranschlag, offerte, zahl')}
    ${each('su, vuestra, vuestro, tu, una, un, la, el', 'oferta, presupuesto, precio, propuesta, cifra')}
    ${each('votre, vos, ton, un, le, une', 'devis, offre, prix, tarif, tarifs, proposition, chiffre')}
    ${each('il vostro, la vostra, il suo, la sua, un, una', 'preventivo, offerta, prezzo, proposta, cifra')}
    ${each('uw, jullie, je, een, de', 'offerte, prijs, voorstel, aanbod')}
    ${each('o vosso, a vossa, a sua, o seu, uma, um', 'orçamento, proposta, preço')}
    er pris, ert pris, er offert, offerten, waszą ofertę, oferty, wycenę
  `,
  decides: `
    budget round, budget talks, budget meeting, budget planning, budgetrunde, haushaltsplanung, haushaltsberatung*, decide, decides, deciding, decided, settle, settles, settled, fix, fixes, fixing, fixed, set, sets, determine, determines, agree, agrees, discusses, talk it over, talk it through, talking it over, talk about it, thrash, thrashed out, hammered out, hash out, come up with, comes up with, rule on, rules on, sort out, sorted out, sort it out, figure out, figured out, nail down, pin down, vote on, votes on, debate, debated, put a figure, put a number, give me a figure, give us a figure, give me a number, give us a number, work out, worked out, work it out, thinking about it, look at it, talked about, talked money, spoken about, ironed out, argue, arguing, wrangling, streiten, hablaremos, hablarlo, parleremo, discutera, ${each('well, ill, theyll, hell, shell, will, only', 'know, see, hear')}, know more, hear more, wissen wir, weiß ich, sehen wir, sehn ma, sabremos, sabré, on saura, saurons, saurai, sapremo, saprò, weten we, weet ik, saberemos, vet vi, allocate, allocates, make up our minds, make up my mind, sit down about it, reden wir erst, darüber reden wir, drüber reden wir, sprechen wir erst, darüber sprechen wir, on en parle, se habla, hablado, parlé, parlato, gesproken, falado,
    entscheiden, entscheidet, entschieden, festlegen, festgelegt, legt, legen, fest, bestimmen, bestimmt, beschließen, beschließt, besprechen, besprochen, bespricht, klären, klärt, geklärt, abklären, ausmachen, abmachen, ausgemacht, beraten, berät, zusammensetzen, bereden, ausdiskutieren, verhandelt, diskutiert, diskutieren, überlegen, ausrechnen, rechnen wir
    decidir*, deciden, decidimos, decida, decidan, fijar*, fija, fijan, fijamos, acordar*, acuerda, acordamos, resolver*, resuelve, resuelven, resolvemos, concretar*, concretamos, hablamos, veremos, lo vemos, lo miramos, definir*, define, definen, definimos, resolve, establec*, marca, marcan, marcaremos
    décider*, décident, décidons, fixe, fixer*, fixent, fixons, arrête, arrêter, tranche, tranchent, trancher*, discute, discuter*, discutons, en parle, en parlera, en parlons, verra, verrons, voir avec, vois ça, vois avec, voit ça, voit avec, déterminer*, définit
    decidono, decidiamo, decideremo, decideranno, decidere, stabiliamo, stabilire, stabilisce, stabiliscono, stabiliremo, stabiliranno, fissiamo, fissare, fisseremo, fissa, vediamo, vedremo, si vedrà, se ne parla, ne parliamo, ne parleremo, parlarne, discutiamo, discuteremo, concordiamo, definiamo, definiremo, deciso, deciderà
    bepalen, bepaalt, bepaald, beslissen, beslist, besluiten, besluit, vaststellen, vastgesteld, stellen vast, overleggen, bespreken, besproken, bekijken, zien we, afspreken
    decidem, decidiremos, decidirá, definiremos, definirá, resolvem, vamos ver, combinar, combinamos, fixamos, acertar
    bestämmer, bestäms, bestämma, bestämt, beslutar, beslutas, beslutet, diskuterar, diskuteras, avgör, avgörs, ustalimy, ustalić, ustalamy, ustala, zdecyduje, zdecydujemy, decyduje, decydujemy, omówimy, uzgodnimy
  `,
  later: `
    will, ll, gets, get, going to, to be, is to, still, yet, next, soon, later, tomorrow, this week, meeting, depends, depend, have to, has to, need to, needs to, must, want to, not, no, nothing, havent, hasnt, dont, didnt, tonight, monday, tuesday, wednesday, thursday, friday, weekend, in the, at the, in january, in february, in march, in may, in june, in july, in august, in september, in october, in november, in december, spring, summer, autumn, winter, easter, christmas
    wird, werden, wir, noch, nach, im, am, beim, nächste*, morgen, bald, später, muss, müssen, hängt, nicht, nix, nichts
    en, el, después, luego, todavía, aún, tenemos que, hay que, mañana, próxim*, depende
    à la, au, lors, on, encore, demain, prochain*, pas, rien, il faut, doit, ensuite
    a fine, in, nel, nella, ancora, domani, prossim*, dipende, non, dobbiamo, poi
    na, nog, volgende, straks, moet, moeten, we, depois, ainda, em, amanhã, vamos, temos que, não
    efter, på, nästa, sen, måste, inte, i, po, jeszcze, kiedy, dopiero, nie, musimy, w
  `,
  decider: `
    board, council, councillors, committee, trustees, governors, partners, partner, directors, director, management, boss, bosses, owners, owner, husband, wife, assembly, members, group, treasurer, finance, head, principal, family, dad, mum, brother, sister
    vorstand, chef, chefin, gemeinderat, gremium, geschäftsführung, gesellschafter, mann, frau, versammlung, kassier, vereinssitzung, familie, träger, leitung
    jefe, jefa, junta, consejo, dirección, socio, socios, socia, marido, mujer, asamblea, familia, gerencia
    conseil, patron, patronne, direction, associé, associés, mari, femme, assemblée, bureau, trésorier, famille
    consiglio, direzione, soci, marito, moglie, assemblea, capo, famiglia, titolare
    bestuur, baas, directie, vennoot, vrouw, vergadering, direção, mulher, assembleia, chefe, styrelsen, chefen, årsmötet, zarząd, szef, szefowa, wspólnik, mąż, żona
  `,
  open: `
    ${each('there will, there ll, therell', 'be one, be some')}, habrá uno, il y en aura, ce ne sarà, gibt es erst, gibts erst, kommt erst, we ll see, por ver, à voir, da vedere, te bezien, up for debate, up for discussion, in discussion, in der diskussion, anyone s guess, wait and see, remains to be seen, schauen wir mal, mal sehen, mal schauen, schau ma mal, ya veremos, on verra bien, we zullen zien, logo se vê, vamos a ver, får se, zobaczymy, no decision, keine entscheidung, in der schwebe, en el aire, in forse, in alto mare, no ar, working on it, arbeiten dran, estamos en ello, ci stiamo lavorando, open question, anybodys guess, in den sternen, rien d arrêté, rien de décidé, nada decidido, niente di deciso, noch nichts entschieden
  `,
  other: 'set aside, set up, set of, a set, fixed price, put aside',
  self: 'i decide, i set, i fix, i settle, my decision, ich entscheide, entscheide ich, das entscheide, bestimme ich, decido yo, lo decido, je décide, decido io, ik beslis, decido eu',
}
