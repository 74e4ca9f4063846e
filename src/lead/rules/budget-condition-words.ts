import { each } from '../language/combinations.ts'
import type { Phrases } from '../language/tags.ts'

/** What is said of money that is still to come, or still to be decided. */
export const CONDITION_PHRASES: Phrases<'condition' | 'if' | 'until' | 'modal' | 'wish' | 'unset' | 'unknown' | 'yet'> =
  {
    condition: `
    if my, if the, if our, if we get, if we win, if a, once the, once we, once my, once he, once she, once they, provided, assuming, unless, until we close, should the, wenn der, wenn die, wenn das, wenn mein*, wenn unser*, wenn sie, wenn wir, wenns, falls, sofern, sobald, vorausgesetzt, si me, si nos, si la, si el, si mi, si le, si les, si on, si mon, si ma, si notre, siempre que, dès que, à condition, se la, se il, se lo, se mi, se ci, se mio, se mia, appena, als de, als het, als mijn, als we, zodra, mits, se o, se a
    if i, if we, se arriva, se vinciamo, se vendo, si sale, si llega, si toca, si vendo, si ganamos, wenn ich, wenn i, als ik, si je, si j
    ${each('if', 'dad, mum, grandad, grandpa, grandma, gran, uncle, aunt')}
  `,
    if: `
    if, wenn, sollte, sollten, se, als, indien, om, jeśli
  `,
    until: `
    when, once, until, till, as soon as, after, nachdem, erst wenn, cuando, quand, quando, wanneer
  `,
    modal: `
    needs, need, must, has to, have to, should, requires, muss, müssen, soll, muass, tiene que, tienen que, tem de, tem que, precisa de, musi, måste, ska, debe, deben, hace falta que, deve, devono, doit, doivent, moet, moeten
  `,
    wish: `
    hope, hoping, hopefully, pray, praying, looking for, searching for, search for, need to find, have to find, must find, find, counting on, applied, applying, hoffen, hoffe, hoffentlich, suchen, suche, gesucht, beworben, bewerben, beantragt, rechnen auf, espero, esperamos, buscamos, buscando, busco, espère, espérons, cherchons, cherche, candidaté, speriamo, spero, cerchiamo, cerco, hopen, hoop, zoeken, procuramos
    rêve de, wishing, wish for, dreaming, dream of, chasing, bidding, bid for, träumen von, träume von, soñamos con, sueño con, rêvons, sogniamo, dromen van, sonhamos
    nadzieję, hoppas
    fundraising for, appealing for, appeal for
  `,
    unset: `
    determined, settled, worked out, work it out, figured out, discussed, talked about, thought about, defined, established, worked it out, no figure, besprochen, geklärt, überlegt, hablado, decidido, definido, fijado, deciso, definito, stabilito, discusso, fissato, bepaald, besloten, besproken, discutido
  `,
    unknown: `
    dont know, do not know, dunno, no idea, no clue, havent a clue, not sure about, not sure how much, not sure what, weiß nicht, weiß ich nicht, keine ahnung, weiß net, weiß ned, no sabemos, no lo sé, no lo sabemos, no sé nada, ne sais pas, sais pas, on ne sait pas, ne savons pas, non so, non lo so, non sappiamo, weet niet, geen idee, não sei, não sabemos
    no sé, je ne sais pas, non saprei, not known, unknown, couldnt say, couldnt tell, haven t a clue, noch nicht klar, nicht bekannt, geen flauw idee
    weiß es nicht, weiß das nicht, weiß i net, weiß i ned, woas i ned
  `,
    yet: `
    yet, so far, thus far, noch, bisher, bislang, todavía, aún, por ahora, encore, pour l instant, ancora, per ora, ainda, nog
  `,
  }

/** Who has to agree to a sum, how one may come in and from where: looked for near a condition or a wish. */
export const CONDITIONS: Phrases<'agrees' | 'decider' | 'gathered' | 'arrives' | 'giver' | 'source' | 'offered'> = {
  agrees: `
    yes, agree, agrees, agreed, approve, approves, approved, sign, signs, oks, vote, votes, nod, nods, lets, puts in, chips in, contributes, goes halves, pays half, sign off, approval, blessing
    zustimmt, zustimmen, mitzieht, mitziehen, einverstanden, dafür ist, on board, goes along, plays along, se apunta, ci sta, meedoet, ja sagt, ja sagen, freigibt, freigeben, genehmigt, genehmigen, unterschreibt, unterschreiben, bewilligt, abnickt, abnicken, absegnen, durchwinken, mitmacht, mitspielt, mitzahlt, dazugibt, beteiligt
    aprueba, aprueban, aprobar, aprobarlo, aprobarlos, aporta, firma, firmar, firmarlo, autoriza, autorizar, vota, dice que sí, decir que sí, valide, valider, signe, signer, accepte, d accord, dire oui, approva, approvare, approvarlo, approvarli, firmare, dire di sì, dice di sì, d accordo, tekent, tekenen, goedkeuren, akkoord, aprovar, assinar
  `,
  decider: `
    bank, boss, board, committee, council, trustees, governors, partners, directors, management, head office, finance, husband, wife, vorstand, chef, chefin, gemeinderat, gremium, hausbank, geschäftsführung, gesellschafter, jefe, jefa, junta, consejo, dirección, banco, conseil, banque, patron, banca, consiglio, direzione, bestuur, baas, directie
  `,
  gathered: `
    together, raise, scrape, gather, collect, muster, zusammen, zusammenkriegen, zusammenbekommen, zusammenbringen, aufbringen, aufzutreiben, auftreiben, sammeln, juntar, reunir, recaudar, racimolar, conseguir, rassembler, récolter, trouver, raccogliere, mettere insieme, racimolare, bij elkaar, bijeen, ophalen, arranjar, angariar, ihop, zebrać, uzbierać
  `,
  arrives: `
    comes, come, comes on board, sell, close, closes, works out, pans out, sends, sells, wins, win, takes us, takes me, lands, turns up, shows up, drops, pays, goes through, inherit, accelerator, client, deal
    klappt, klappen, kommt, reinkommt, zustande, verkauft, verkaufe, verkaufen, gewinnen, gewinne, erbe, zahlt, durchgeht
    llega, sale, sale bien, toca, vende, vendo, vendemos, ganamos, passe, marche, vend, vends, gagne, arrive, arriva, va in porto, vinciamo, vinco, verkoop, verkocht, lukt, chega
  `,
  giver: `
    investor, investors, sponsor, sponsors, lottery fund, foundation, ministry, mayor, grandma, grandad, gran, granny, aunt, uncle, crowdfunding campaign, crowdfunder, kickstarter, angel, godfather, inheritance, legacy
    investoren, stiftung, sparkassenstiftung, kampagne, ministerium, oma, opa, großmutter, erbtante, bürgermeister, erbschaft, lotto, förderung, zuschuss, spender
    inversor, inversores, inversora, patrocinador, fundación, ministerio, abuela, abuelo, herencia, investisseur, investisseurs, fondation, ministère, grand mère, grand père, mécène, héritage
    investitore, investitori, fondazione, ministero, regione, nonna, nonno, eredità, investeerder, stichting, erfenis, investidor, fundação, avó, herança, investerare, stiftelse, inwestor, fundacja
  `,
  source: `
    cagnotte, tax refund, bonus, steuererstattung, steuerrückzahlung, rimborso, grant, grants, funding, stipend, scholarship, lottery, lotería, crowdfunding, zuschüsse, fördermittel, stipendium, gründerstipendium, ayuda, subvención, beca, subvention, bourse, gründerzuschuss, gründungszuschuss, existenzgründerzuschuss, landeszuschuss, bundesförderung, heritage fund, contributo, bando, finanziamento, subsidie, apoio, spenden, donations, donors, sponsoren
    ${each('a, an, some, our, another, ein, einen, eine, un, uno, una, een, um', 'donor, sponsor, patron, backer, angel, investor, donation, spender, spenderin, spende, gönner, patrocinador, donante, mecenas, inversor, donateur, parrain, investisseur, donatore, mecenate, investitore, investeerder, doador')}
  `,
  offered: `
    site, website, web, shop, store, app, portal, price, offer, quote, design, quality, result, system, angebot, preis, seite, qualität, ergebnis, tienda, página, precio, oferta, prix, devis, offre, sito, negozio, prezzo, preventivo, prijs, offerte
  `,
}
