import { each } from '../language/combinations.ts'

/** What is said of whether there is money, and how much, without a sum. */
export const EXTENT_PHRASES = {
  none: `
    no budget, no real budget, zero budget, no money, no funding, no cash, dont have a budget, dont have any budget, dont have budget, do not have a budget, do not have budget, dont have money, dont have any money, dont have the money, do not have money, do not have any money, havent got a budget, havent got any money, have not fixed a budget, without a budget, without budget, there is no budget, theres no budget, theres no money, isnt a budget, isnt any budget, budget is zero, no spare, broke, nothing is reserved, no sponsor, money we have not, not a penny to, nothing set aside, no money set aside
    kein budget, keine mittel, kein geld, keinerlei budget, kein etat, ohne budget, sin presupuesto, no hay presupuesto, no tenemos presupuesto, no tengo presupuesto, sin dinero, no tengo dinero, no tenemos dinero, no hay dinero, pas de budget, aucun budget, sans budget, pas d argent, pas les moyens, nessun budget, senza budget, non abbiamo budget, geen budget, geen geld, sem orçamento, sem verba
    havent set anything aside, have not set anything aside, not set anything aside, nothing put aside, havent put anything aside, nichts zurückgelegt, nichts eingeplant, nada apartado, nada ahorrado, rien de côté, rien mis de côté, niente da parte
    n y a plus rien, plus rien pour, plus un rond, nothing left, nix mehr da, nichts mehr da, kein cent, no queda nada, ya no hay, non c è più, niente soldi, niente budget, ni dinero, ni hay dinero, ni presupuesto, ni argent, ni budget, né soldi, no dosh, no dough, no money to speak of, dont have the cash, not have the cash, dont have the funds, no funds, funds are zero, pot is empty, kitty is empty, haben kein, hamma ka geld, koa geld, ka geld, kei geld, kes geld
    ${each('not a, not one, not a single, havent a, haven t a, have not a, havent got a, keinen, keinen müden, keinen roten, nicht einen, ni un, ni un solo, pas un, pas un seul, neanche un, nemmeno un, geen, geen rode, nem um, inte ett', 'cent, penny, bean, dime, farthing, sou, duro, céntimo, centime, radis, centesimo, soldo, rappen, heller, groschen, tostão, öre')}
    aktuell null, null da, ist null, gleich null, null euro, nothing in the pot, nothing in the kitty, nothing in the bank, nothing in the budget, leere kassen, kasse ist leer, caja vacía, caisses vides, casse vuote, kas is leeg, este año no hay nada, cette année rien, dieses jahr nichts
  `,
  gone: `
    is gone, is all gone, was cut, got cut, cut it, is cut, been cut, axed, frozen, froze, was cancelled, got cancelled, been cancelled, pulled, withdrawn, withdrew, lost the funding, lost our funding, lost funding, lost the budget, lost our budget, backed out, fell through, fallen through, scrapped, used up, spent it, rejected, turned down, refused, vetoed, no longer available, no longer have, gestrichen, eingefroren, abgelehnt, ist weg, nicht mehr da, sind für das, are for the, those are for, cancelad*, recortad*, rechazad*, est annulé, été annulé, été supprimé, été refusé, cancellat*
    geflossen, versenkt, sunk into, sunk in, already spent, schon ausgegeben, bereits ausgegeben, ya gastad*, déjà dépensé*, già spes*, al uitgegeven, já gast*, moved elsewhere, put elsewhere, put it elsewhere, mis ailleurs, mise ailleurs, parti ailleurs, needed elsewhere, need the money for, need that money for, brauche das geld für, geld brauche ich, geld brauchen wir, soldi mi servono, soldi ci servono, necesito el dinero, argent me sert, j ai besoin de l argent, umgewidmet
    anderweitig gebraucht, anderweitig ausgegeben, geld woanders
    it went into, that went into, all went, draufgegangen, drauf gegangen, se fue en, est parti dans, sono finiti, se los llevó
    tumbaron, tumbado, denegad*, knocked back, knocked it back, shot down, shot it down, binned, struck off, taken back, took it back, einkassiert, wieder kassiert, gekippt, gekillt, zurückgezogen, zurückgenommen, weggenommen, été retiré, ont retiré, a refusé, rejeté*, supprimé*, annulé*, annullat*, ritirat*, bocciat*, ingetrokken, afgewezen, geschrapt, afgekeurd, recusad*, indraget, avslag, avslagen, odrzucon*, cofnięt*
    spoken for, se fueron, se nos fue, se nos fueron, se han ido, sont passés dans, se ne sono andati, foram se, went on the van, verplant, sind futsch, ist futsch, un approved, unapproved it, got swallowed, swallowed by, ate it, eaten up
    ${each('we had, i had, had, teníamos, avions, hatten', 'went on, went into, went to, got spent')}
    ${each('we hadden, ik had, we had, i had, wir hatten', 'is op, zijn op, is weg, sind weg, is gone, are gone')}
    hadden is op, hadden zijn op, hadden is weg, hatten sind weg
  `,
  vague: `
    shoestring, few thousand, couple of thousand, couple thousand, some thousand, few hundred, invest generously, can invest generously, spend generously, reasonable budget, decent budget, healthy budget, generous budget, price range, budget range
    kleines budget, begrenztes budget, knappes budget, überschaubar*, ein paar tausend, paar tausender, unos miles, budget limité, quelques milliers
    limited means, limited resources, means are limited, strapped for cash, short on cash, dont have much, not a big budget, no big budget, no huge budget, not a huge budget, on the cheap, as little as possible
    begrenzte mittel, klamm, schmales budget, budget ist überschaubar, sparen müssen, jeder euro, müssen aufs geld schauen
    pocos recursos, recursos limitados, medios limitados, vamos muy justos
    moyens limités, moyens sont limités, budget est limité, peu de moyens, pas un gros budget, pas de gros budget, peu d argent, petits moyens, on est juste
    risorse limitate
    anda curto, esticar muito, geld sitzt nicht, nicht so dicke, geht nicht viel, el dinero anda justo, el dinero justo, l argent manque, à court d argent
    a small one, ein kleines, uno pequeño, un petit, as cheap as possible, as cheap as you can, as low as possible, as little as we can, so billig wie, so günstig wie, möglichst günstig, möglichst billig, lo más barato, lo más económico, lo menos posible, le moins cher, le moins possible, il meno possibile, zo goedkoop mogelijk, o mais barato
    couple of grand, couple grand, few grand, a bit of cash, not a fortune, next to nothing, almost nothing, hardly anything, barely anything, peanuts, casi nada, cuatro duros, apenas nada, presque rien, quasi niente, poco o niente, fast nichts, so gut wie nichts, kaum was, bijna niets, quase nada, justo de dinero, mal de dinero, corto de dinero, cortos de dinero, careful with money, careful with the money, rather broke, bissl knapp, klamm bei kasse, am limit, serré niveau, un peu juste, fauché, a corto di soldi, tirati, krap bij kas
    ${each('no tenemos, no tengo, no hay', 'casi nada, apenas nada, mucho, gran cosa')}
    ${each('on n a, nous n avons, je n ai', 'presque rien, pas grand chose, pas beaucoup')}
    ${each('non abbiamo, non ho', 'quasi niente, molto, granché')}
    ${each('every, each, jeden, jede, cada, chaque, ogni', 'penny, cent, pfennig, euro, rappen, pound, dollar, céntimo, centime, centesimo, sou')}
    ${each('muy, bastante, ando, andamos, voy, vamos, estoy, estamos, un poco', 'justo, justa, justos, justas, justito, justita, justitos, justitas, apretados, cortos')}
    ${each('bleibt, ist, haben wir, hab ich, habe ich, gibts', 'wenig, kaum was, nicht viel, net viel, ned viel, ned vui')}
    ${each('viel, vui, vil', 'ham mer net, hamma net, hamma ned, ham ma ned, haben wir nicht, hab ich nicht, habe ich nicht, hab i ned, hab i net, ist nicht da, ist nicht drin, ist es nicht, is ned da, isch es nöd, hämmer nöd, hend mer nöd, bleibt nicht')}
    ${each('little, not much, not a lot, hardly anything', 'left, to spare')}, queda poco, reste peu, resta poco, restare bassi, stare bassi, kleines geld, kleiner geldbeutel, schmaler geldbeutel, purse strings, günstig bleiben, nicht zu teuer, auf den preis achten, aufs geld schauen, aufs geld achten, auf den cent, il faut compter, faut faire attention, siamo stretti, dobbiamo stare attenti
    ${each('dont have, don t have, do not have, havent got, haven t got, have not got', 'a lot of money, a lot of cash, a lot to spend, a lot of budget, loads of money, loads to spend, a big budget, a huge budget, a large budget, much to spend')}
    exactly made of money, not exactly made of money, not made of money, isnt made of money, arent made of money, no soy rico, no somos ricos, no soy millonario, nage nicht am, schwimme nicht im geld, schwimmen nicht im geld, kein geldscheißer, keinen goldesel, große sprünge kann, große sprünge können, keine großen sprünge, keine großen sprünge machen, nado en la abundancia, no me sobra el dinero, no nos sobra el dinero, roule pas sur l or, ne roulons pas sur l or, non navigo nell oro, non navighiamo nell oro, no pool of money, on a shoestring, shoestring budget
    skint, strapped, hard up, serrés, un peu serré, nicht die welt, sans le sou, al verde, a dos velas
  `,
  little: `
    limited, not much, not a lot, flexible, low twenties, low thirties, mid twenties, half of that, maybe the half, the half, half of it
    tight, stretched, scarce, not huge, not massive, minimal, knapp, begrenzt, bescheiden, klein, limitad*, ajustad*, justos, escas*, serré, restreint, maigre, limitat*, ridott*, beperkt, krap, apertad*
    nicht viel, nit viel, ned viel, ned vui, net viel, nid vil, nicht so viel, no mucho, no gran cosa, non molto, non tanto, pas énorme, pas grand chose, pas beaucoup, pas des masses, niet veel, niet zo veel, não muito, not too much, not very much, not a great deal, not loads, not tons
    only a little, ganz wenig, muy poco, très peu, molto poco, pochissimo, muito pouco
    skintish, pennies, pennypinching, thrifty, frugal, meagre, meager, pocket money, pittance, small change, loose change, nowt much, lean times, minibudget, mini budget, tiny budget, kleinstbudget, minimalbudget, taschengeld, kleingeld, sparsam, sparflamme, mager, große sprünge, großen sprünge, große sprünge können wir nicht, große sprünge kann ich nicht, große sprünge sind nicht, nicht üppig, kleine brötchen, reichtümer
    poca cosa, poquito, poquita, pelados, pelado, apretado, stretti, apretadito, cuatro perras, modest*, riquiqui, ric rac, chiche, trois sous, deux sous, bolletta, stretto, risicat*, all osso, quattro soldi, piccolo piccolo, zuinig, zuinigjes, weinig, schraal, smalle beurs, apertadinh*, pouquinho, uns trocos, magra tider, småpengar, lite pengar, knapert, skromn*, niewiele, niewielki, krucho
    has to stretch, fonds de tiroir, racle les, bare bones, ce n è poco, scraping by, make ends meet, stretched thin, scraping together, zusammenkratzen, kratzen zusammen, fins de mois, apretándonos, apretarnos, tirare la cinghia, stringere la cinghia, broekriem, apertar o cinto, snåla, ciasno, pinch, pinching, thin pockets, shallow pockets, economizar, on a diet
    finanziell eng, gürtel enger, trois fois rien, pas bien lourd, student budget, startup budget, beer budget, bootstrapped, bootstrapping, hand to mouth, von der hand in den mund, a duras penas, lo justo, au centime près, au plus juste, al minimo, nur das nötigste, sparbudget, no frills, as cheap as, as little as, so wenig wie, lo mínimo, le minimum, il minimo, het minimum, o mínimo, reducid*, réduit*, restreints, contad*, comptés, contati, ce ne sono pochi, sono pochi
    studentenbudget, vereinsbudget, hungerbudget, schülerbudget, azubibudget
    ${each('assez, très, plutôt, bien, fort, hyper, plus que', 'limité, limités, limitée, modeste, serré, juste, court')}
    ${each('quite, rather, very, pretty, fairly, extremely, really', 'small, low, limited, tight, modest, little')}
    ${each('sehr, recht, eher, ziemlich, echt, total', 'klein, knapp, begrenzt, gering, schmal, niedrig, wenig, überschaubar')}
    ${each('muy, bastante, más bien', 'bajo, corto, pequeño, limitado, ajustado, escaso, justo, modesto')}
    ${each('molto, piuttosto, abbastanza', 'basso, piccolo, limitato, ridotto, modesto, risicato')}
  `,
  limit: `
    more than, over, above, exceed, mehr als, über, más de, plus de, meer dan, più di, oltre, boven, acima de, au delà, au dessus, pasamos de, paso de, pasar de, superare, überschreiten, drüber, mais de, mer än, więcej niż
  `,
  matter: `
    design, designs, branding, logo, draft, drafts, copy, menu, dish, order, texts, documents, posts, comments, listings, permit, visa, domain, concept, entwurf, konzept
    opening, opens, grand opening, launch, launching, relaunch, the move, eröffnung, eröffnen, umzug, neustart, apertura, inauguración, lanzamiento, mudanza, ouverture, lancement, déménagement, inaugurazione, lancio, trasloco, verhuizing, abertura, inauguração
    be ready, get ready, ready by, ready to start, ready to begin, fertig
  `,
  some: `
    training fund, training budget, project budget, annual budget, yearly budget, gibt ein budget, some budget, have budget, have a budget, have funding, got a budget, budget set, budget for it, budget for this, some money, have the money, got the money, have money, have the budget, have funds, got funding, funding is, donor is paying, somebody pays, covered, money is not, money is no, budget is there, budget is available, budget is set, budget available, some savings, enough money, decent chunk, good chunk, money will be, could sell, algo ahorrado, budget vorhanden, etwas geld, genug geld
    budget in place, funds are available, money is available, budget steht, geld steht, mittel sind da, mittel sind vorhanden, algo de presupuesto, le budget est là, l argent est là, on a les moyens, nous avons les moyens, i soldi ci sono
    wat geld, wel geld, er is wel, ce lo siamo dato, ce lo siamo dati
    ${each('budget, money, the budget, the money, funding, the funding', 'exists, does exist, is around, is allowed for, is provided')}
    ${each('ein budget, budget, geld, mittel, das geld, das budget', 'gibts, gibt es, gibt s, wäre da, ist da, haben wir, hätten wir, ist eingeplant, ist vorhanden, ham wir, hamma')}
    ${each('dinero, presupuesto, un presupuesto, fondos', 'hay, tenemos, sí hay, lo hay, existe')}
    ${each('il y a, y a, on a, nous avons', 'un budget, du budget, de l argent, des fonds, un peu d argent')}
    ${each('abbiamo, c è, ho', 'un budget, i soldi, un po di soldi, dei soldi, dei fondi')}
    ${each('there is, theres, there s, have, weve got, got, its, is', 'a pot, a kitty, an envelope, a fund, a pot of money, money in the pot, some put by')}
    algo hay, y a une enveloppe, on a une enveloppe, nous avons une enveloppe, c è un fondo, un fondo c è, una partida, hay una partida, topf gibt es, einen topf, da ist ein topf
    ${each('budgets, budget is, moneys, money is, fundings, funding is, cash is', 'sorted, taken care of, in place, arranged, accounted for')}
    ${each('ein budget dafür, budget dafür, geld dafür, das geld dafür, mittel dafür, ein budget hierfür, ein kleines budget dafür', 'gibt es, gibts, ist da, haben wir, hätten wir, ist vorhanden, steht')}
    ${each('a budget for it, a budget for this, a budget for that, money for it, money for this, money for that', 'exists, is there, is available')}
    haylo, hay de sobra, haben ein budget, hab ein budget, ham ein budget, finns pengar
    ${each('wir haben, ich habe, ich hab, mir händ, mir hend, wir hätten', 'ein budget, etwas budget, budget dafür, mittel dafür, geld dafür')}
  `,
  limitless: `
    as much as it takes, as much as needed, so viel wie nötig, ${each('no, without, without a, without any, kein, keine, ohne, sin, sans, aucun, aucune, pas de, senza, nessun, geen, zonder, sem, utan, ingen, bez', 'limit, limits, ceiling, cap, upper limit, obergrenze, grenze, limite, límite, tope, plafond, limiti, tetto, limiet, bovengrens, teto, gräns, limitu')}
    ${each('take, use, spend, charge, pay, bill', 'what you need, whatever you need, what you have to, what you like, what it needs, whatever it needs, what is needed')}
    whatever is needed, whats needed, what you think is right, blank cheque, blank check, open cheque, carte blanche, carta bianca, carta blanca, freie hand, was ihr braucht, was sie brauchen, ce qu il faut, ce qu il faudra, ce que ça coûte, lo que haga falta, lo que sea necesario, quello che serve, quel che serve, wat nodig is, o que for preciso, o que achar, vad som krävs, ile trzeba, no skimping, nicht am falschen ende, nebensache, nebensächlich, zweitrangig, accessoire, secondario, bijzaak, secundário, drugorzędne, best there is, best money can buy, nur das beste, aus dem vollen, only the best, lo mejor de lo mejor
    ${each('peu importe, no importa, egal, non importa, maakt niet uit, não importa', 'le montant, le prix, la somme, el importe, el precio, was es kostet, wieviel, il prezzo, quanto costa, de prijs, o preço')}
    por dinero que no quede, que no quede por dinero, geld is da, cost what it may, costs what it costs, splash out, splash the cash, klotzen, nicht kleckern, casa por la ventana, mettre le paquet, geen geldgebrek, olho a despesas, olhamos a gastos, oavsett pris, kosta vad det kosta vill, nie grają roli, keine kompromisse, no corners cut, top shelf
    l ultimo dei problemi, ultimo dei miei problemi, last of my worries, last of our worries, last thing, kleinste problem, kleinstes problem, menor de los problemas, menor de mis problemas, cadet de mes soucis, kleinste zorg, menor dos problemas, minsta problemet, najmniejszy problem
  `,
  small: `
    lean, small, tiny, little, low, thin, slim, narrow, short, bare, titchy, paltry, schmal, gering, niedrig, dünn, winzig, mini, pequeño, pequeña, bajo, bajito, escaso, chico, chiquito, petit, petite, faible, mince, piccolo, piccola, basso, poco, pochi, pochino, laag, karig, baixo, pouco, liten, litet, mały, mała, niski, eng, wenig, kaum, justito, justita, corto, curto, court, kort, begränsad*, begränsat, ograniczon*, beperkte, exigu, ristretto, ridotto, exíguo, cheap, cheapest, billig, billigste, barato, pas cher, bon marché, economico, economica, goedkoop, goedkoopste, billigt, tanio, tanie
  `,
  big: `
    big, large, huge, high, great, massive, fat, fortune, fortunes, groß, großes, großen, hoch, viel, üppig, grande, alto, gran, élevé, énorme, lourd, groot, groots, hoog, stor, mycket, duży, dużo, wysoki
  `,
}
