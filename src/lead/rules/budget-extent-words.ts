import { each } from '../language/combinations.ts'
import type { Phrases } from '../language/tags.ts'

/** What is said of whether there is money, and how much, without a sum. */
export const EXTENT_PHRASES: Phrases<'none' | 'gone' | 'vague' | 'little' | 'limit' | 'matter' | 'some'> = {
  none: `
    no budget, no real budget, zero budget, no money, no funding, no cash, dont have a budget, dont have any budget, dont have budget, do not have a budget, do not have budget, dont have money, dont have any money, dont have the money, do not have money, do not have any money, havent got a budget, havent got any money, have not fixed a budget, without a budget, without budget, there is no budget, theres no budget, theres no money, isnt a budget, isnt any budget, budget is zero, no spare, broke, skint, nothing is reserved, no sponsor, money we have not, not a penny to, nothing set aside, no money set aside
    kein budget, keine mittel, kein geld, keinerlei budget, kein etat, ohne budget, sin presupuesto, no hay presupuesto, no tenemos presupuesto, no tengo presupuesto, sin dinero, no tengo dinero, no tenemos dinero, no hay dinero, pas de budget, aucun budget, sans budget, pas d argent, pas un sou, pas les moyens, nessun budget, senza budget, non abbiamo budget, geen budget, geen geld, sem orçamento, sem verba
    havent set anything aside, have not set anything aside, not set anything aside, nothing put aside, havent put anything aside, nichts zurückgelegt, nichts eingeplant, nada apartado, nada ahorrado, rien de côté, rien mis de côté, niente da parte
    n y a plus rien, plus rien pour, plus un rond, nothing left, nix mehr da, nichts mehr da, kein cent, keinen cent, no queda nada, ya no hay, non c è più, niente soldi, niente budget, ni dinero, ni hay dinero, ni presupuesto, ni argent, ni budget, né soldi, no dosh, no dough, no money to speak of, dont have the cash, not have the cash, dont have the funds, no funds, funds are zero, pot is empty, kitty is empty, haben kein, hamma ka geld, koa geld, ka geld, kei geld, kes geld
  `,
  gone: `
    is gone, is all gone, was cut, got cut, cut it, has been cut, is cut, been cut, axed, frozen, froze, was cancelled, was canceled, got cancelled, been cancelled, pulled, withdrawn, withdrew, lost the funding, lost our funding, lost funding, lost the budget, lost our budget, pulled out, backed out, fell through, fallen through, scrapped, used up, spent it, rejected, turned down, refused, vetoed, no longer available, no longer have, gestrichen, eingefroren, abgelehnt, ist weg, nicht mehr da, sind für das, are for the, those are for, cancelad*, recortad*, rechazad*, est annulé, été annulé, été supprimé, été refusé, cancellat*
    moved elsewhere, put elsewhere, put it elsewhere, mis ailleurs, mise ailleurs, parti ailleurs, needed elsewhere, need the money for, need that money for, brauche das geld für, geld brauche ich, geld brauchen wir, soldi mi servono, soldi ci servono, necesito el dinero, argent me sert, j ai besoin de l argent, umgewidmet
    anderweitig verplant, anderweitig gebraucht, anderweitig ausgegeben, geld woanders
    it went into, that went into, it all went, all went, draufgegangen, drauf gegangen, se fue en, est parti dans, sono finiti, se los llevó
  `,
  vague: `
    tight budget, small budget, limited budget, modest budget, low budget, little budget, little money, shoestring, budget is tight, budget is limited, budget is small, budget is modest, budget is low, limited funds, a few thousand, few thousand, a couple of thousand, couple of thousand, couple thousand, some thousand, few hundred, a thousand or two, invest generously, can invest generously, spend generously, reasonable budget, decent budget, healthy budget, generous budget, budget is flexible, price range, budget range
    kleines budget, begrenztes budget, knappes budget, überschaubar*, budget ist klein, budget ist knapp, budget ist begrenzt, ein paar tausend, paar tausender, presupuesto limitado, presupuesto ajustado, poco presupuesto, unos miles, petit budget, budget limité, budget serré, quelques milliers, piccolo budget, budget limitato, klein budget
    limited means, limited resources, means are limited, funds are limited, money is tight, moneys tight, money is really tight, money is very tight, money is short, cash is tight, strapped for cash, short on cash, tight for money, tight on money, limited with money, watching every penny, every penny counts, on a tight budget, not much to spend, not much money, cant spend much, dont have much, not a big budget, no big budget, no huge budget, not a huge budget, on the cheap, as little as possible
    wenig geld, nicht viel geld, wenig budget, begrenzte mittel, mittel sind begrenzt, mittel sind knapp, geld ist knapp, knapp bei kasse, klamm, budget ist schmal, schmales budget, budget ist überschaubar, sparen müssen, jeder euro, jeden euro, müssen aufs geld schauen
    presupuesto es limitado, presupuesto es ajustado, presupuesto muy limitado, presupuesto muy ajustado, presupuesto es pequeño, presupuesto pequeño, pocos recursos, recursos limitados, medios limitados, poco dinero, vamos justos, andamos justos, vamos muy justos, no tenemos mucho, no mucho dinero, mirando cada euro
    moyens limités, moyens sont limités, budget est limité, budget est serré, budget très serré, budget restreint, peu de moyens, pas beaucoup de moyens, pas beaucoup de budget, pas un gros budget, pas de gros budget, pas beaucoup d argent, peu d argent, petits moyens, on est juste
    budget ridotto, budget è limitato, pochi soldi, risorse limitate, poco budget, beperkt budget, budget is beperkt, weinig geld, weinig budget, krap budget, orçamento limitado, orçamento apertado, pouco dinheiro, orçamento é limitado, orçamento curto
    dinheiro anda curto, dinheiro curto, anda curto, esticar muito, geld sitzt nicht, nicht so dicke, geht nicht viel, el dinero anda justo, el dinero justo, l argent manque, à court d argent, soldi pochi
    a small one, only a small one, ein kleines, nur ein kleines, uno pequeño, un petit, as cheap as possible, as cheap as you can, as low as possible, as little as we can, so billig wie, so günstig wie, möglichst günstig, möglichst billig, lo más barato, lo más económico, lo menos posible, le moins cher, le moins possible, il meno possibile, zo goedkoop mogelijk, o mais barato
    couple of grand, couple grand, few grand, a grand or two, a bit of cash, not a fortune, next to nothing, almost nothing, hardly anything, barely anything, peanuts, casi nada, cuatro duros, apenas nada, presque rien, quasi niente, poco o niente, fast nichts, so gut wie nichts, kaum was, kaum geld, bijna niets, quase nada, justo de dinero, justos de dinero, ando justo, andamos justos, voy justo, vamos justos, mal de dinero, corto de dinero, cortos de dinero, limited with money, careful with money, careful with the money, bit skint, a bit skint, rather broke, bissl knapp, klamm bei kasse, kas is klamm, knapp mit geld, am limit, serré niveau, un peu juste, fauché, a corto di soldi, tirati, stretti con i soldi, krap bij kas, dinheiro apertado
    ${each('no tenemos, no tengo, no hay', 'casi nada, apenas nada, mucho, gran cosa')}
    ${each('on n a, nous n avons, je n ai', 'presque rien, pas grand chose, pas beaucoup')}
    ${each('non abbiamo, non ho', 'quasi niente, molto, granché')}
    ${each('every, each, jeden, jede, cada, chaque, ogni', 'penny, cent, pfennig, euro, rappen, pound, dollar, céntimo, centime, centesimo, sou')}
    ${each('muy, bastante, ando, andamos, voy, vamos, estoy, estamos, un poco', 'justo, justa, justos, justas, justito, justita, justitos, justitas, apretados, cortos')}
    ${each('bleibt, ist, haben wir, hab ich, habe ich, gibts', 'wenig, kaum was, nicht viel, net viel, ned viel, ned vui')}
    ${each('viel, vui, vil', 'ham mer net, hamma net, hamma ned, ham ma ned, haben wir nicht, hab ich nicht, habe ich nicht, hab i ned, hab i net, ist nicht da, ist nicht drin, ist es nicht, is ned da, isch es nöd, hämmer nöd, hend mer nöd, bleibt nicht')}
    soldi sono pochi, pochi soldi, restare bassi, stare bassi, poco dinero, peu d argent, peu de moyens, wenig geld, kleines geld, kleiner geldbeutel, schmaler geldbeutel, purse strings, tight purse, günstig bleiben, nicht zu teuer, auf den preis achten, aufs geld schauen, aufs geld achten, auf den cent, il faut compter, faut faire attention, siamo stretti, siamo tirati, dobbiamo stare attenti
    skint, strapped, strapped for cash, hard up, serrés, serrées, un peu serré, un peu serrés, nicht die welt, klamm, knapp bei kasse, sans le sou, al verde, a dos velas
  `,
  little: `
    limited, not much, not a lot, flexible, low twenties, low thirties, mid twenties, half of that, maybe the half, the half, half of it
    tight, modest, stretched, scarce, not huge, not massive, minimal, knapp, begrenzt, bescheiden, klein, limitad*, ajustad*, justos, escas*, serré, restreint, maigre, limitat*, ridott*, beperkt, krap, apertad*
    nicht viel, nit viel, ned viel, ned vui, net viel, nid vil, nicht so viel, no mucho, no gran cosa, non molto, non tanto, pas énorme, pas grand chose, pas beaucoup, pas des masses, niet veel, niet zo veel, não muito, not too much, not very much, not a great deal, not loads, not tons
    very little, only a little, sehr wenig, ganz wenig, muy poco, très peu, molto poco, pochissimo, heel weinig, muito pouco
  `,
  limit: `
    more than, going above, go above, going over, go over, over, above, exceed, mehr als, über, más de, plus de, meer dan, più di
  `,
  matter: `
    design, designs, branding, logo, draft, drafts, copy, menu, dish, orders, order, texts, documents, posts, comments, listings, products, members, permit, visa, domain, concept, entwurf, konzept
    be ready, get ready, ready by, ready to start, ready to begin, fertig
  `,
  some: `
    training fund, training budget, project budget, annual budget, yearly budget, theres a budget, there is a budget, theres money, there is money, theres a fund, there is a fund, hay un presupuesto, gibt ein budget, il y a un budget, some budget, have budget, have a budget, have funding, we have funding, got a budget, budget set, budget for it, budget for this, some money, have the money, got the money, have money, have the budget, have funds, have funding, got funding, funding is, donor is paying, somebody pays, covered, thats covered, money is not, money is no, budget is there, budget is available, budget is set, budget available, some savings, enough money, decent chunk, good chunk, money will be, could sell, algo ahorrado, hay presupuesto, tenemos presupuesto, budget ist da, budget vorhanden, budget haben wir, etwas geld, genug geld, on a un budget, on a du budget, nous avons un budget, abbiamo un budget
    budget exists, budget is in place, budget in place, money is in place, funds are there, funds are available, money is available, money is around, money set aside, geld haben wir, geld hätten wir, geld wäre da, budget wäre da, budget gibt es, budget steht, geld steht, ein budget steht, mittel sind da, mittel sind vorhanden, hay dinero, tenemos dinero, presupuesto tenemos, algo de presupuesto, le budget est là, l argent est là, on a les moyens, nous avons les moyens, on a l argent, c è un budget, un budget c è, i soldi ci sono, er is budget, er is geld, temos orçamento, há orçamento
    wat geld, wel geld, er is wel, ce lo siamo dato, ce lo siamo dati
    ${each('budget, money, the budget, the money, funding, the funding', 'exists, does exist, is around, is allowed for, is provided')}
    ${each('ein budget, budget, geld, mittel, das geld, das budget', 'gibts, gibt es, gibt s, wäre da, ist da, haben wir, hätten wir, ist eingeplant, ist vorhanden, ham wir, hamma')}
    ${each('dinero, presupuesto, un presupuesto, fondos', 'hay, tenemos, sí hay, lo hay, existe')}
    ${each('hay, tenemos, contamos con', 'dinero, presupuesto, un presupuesto, fondos, algo de dinero')}
    ${each('il y a, y a, on a, nous avons', 'un budget, du budget, de l argent, des fonds, un peu d argent')}
    ${each('abbiamo, c è, ho', 'un budget, i soldi, un po di soldi, dei soldi, dei fondi')}
    ${each('there is, theres, there s, have, weve got, got, its, is', 'a pot, a kitty, an envelope, a fund, a pot of money, money in the pot, some put by')}
    algo hay, il y a une enveloppe, y a une enveloppe, on a une enveloppe, nous avons une enveloppe, c è un fondo, un fondo c è, una partida, hay una partida, topf gibt es, einen topf, gibt einen topf, da ist ein topf
    ${each('budgets, budget is, moneys, money is, fundings, funding is, cash is', 'sorted, taken care of, in place, arranged, accounted for')}
  `,
}
