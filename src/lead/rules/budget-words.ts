import type { Phrases } from '../language/tags.ts'

export type BudgetTag =
  | 'money'
  | 'own'
  | 'foreign'
  | 'aside'
  | 'approved'
  | 'ready'
  | 'planned'
  | 'pending'
  | 'hoped'
  | 'past'
  | 'guess'
  | 'none'
  | 'gone'
  | 'vague'
  | 'little'
  | 'limit'
  | 'matter'
  | 'some'
  | 'fits'
  | 'accepts'
  | 'dear'
  | 'secret'
  | 'object'

/** What visitors say of money; a language or a thought a line. */
export const BUDGET_PHRASES: Phrases<BudgetTag> = {
  money: `
    loan, mortgage, budget, budgets, bugdet, budjet, budgeted, money, fund, funds, funding, funded, cash, finances, finance, grant, grants, subsidy, sum, amount, envelope, spend, spending, capex, savings, investment, invest, investing, figure, pot, kitty, purse
    kredit, darlehen, finanzierung, préstamo, crédito, crédit, prêt, mutuo, geld, mittel, etat, betrag, summe, förder*, kasse, voranschlag, haushalt, rahmen, stutz, ausgeben, investieren, investition*, presupuesto, dinero, fondos, subvención, importe, partida, argent, fonds, enveloppe, montant, subvention, dépenser, soldi, denaro, fondi, verba, orçamento, dinheiro, budsjett*, penger, pengar
  `,
  own: `
    i have, we have, ive got, weve got, i got, we got, have about, have around, have up to, have maybe, there is, theres, got about, we hold, at our disposal, my money is, available, on hand, left, sitting
    up to, upto, max, maximum, at most, at the most, no more than, not more than, not over, cap, ceiling, is the limit, limit, tops, go to, go up to, go higher, can go, stretch to, stretch, can pay, could pay, can spend, could spend, can do, can put in, could put in, can invest, could accept, will pay, would pay, willing to pay, willing to spend, ready to pay, happy to pay, happy to spend, prepared to, want to spend, like to spend, planning to spend, plan to spend, looking to spend, looking at roughly, wed be looking at, we are looking at, were looking at, can give, could give, enough, is enough, cover it, get this done, get it done, done for, done with, do it for, do this for, build it for, make it for, hear from us, reichen, reicht, machen für, hinkriegen, le faire pour, faire pour, hacerlo por, afford, work with, in mind, thinking, thinking of, thought of, we thought, i thought, calculated with, our number, number is, is what weve got, dedicated to, for it, for this, for that, for the project, for everything, for all, for the site, for the website, shall we say, lets say, is doable, is feasible, for the whole, from our side, comfortable with, comfortable, to work with, chipped in, put in, pull together, scrape together, could be found, i could find, can manage, is fine, is ok, would do, shelled out
    liegen, dafür, drin, wäre drin, wären drin, gehen, geht, bis zu, bis, maximal, höchstens, haben wir, wir haben, ich habe, hätten wir, habe ich, hatten an, gedacht, gedacht habe, rechne mit, rechnen mit, rechne ich mit, rechnen wir mit, kalkulier*, gerechnet, können wir, könnten wir, aufbringen, zur verfügung, legen wir, lege, recht, mir recht, stehen
    tengo, tenemos, disponemos, dispongo, contamos con, unos, hasta, como mucho, podría llegar, podemos, había pensado, pensado en, más o menos, j ai, nous avons, on a, jusqu, max, on dispose, nous disposons, je pensais, dans les, pouvons, abbiamo, ho, fino a, hebben, heb, tot, temos, tenho, até
  `,
  foreign: `
    get a loan, take a loan, take out a loan, loan from, pay off, paying off, repay, repaying, owes us, owes me, owe us, owe me, schuldet uns, schuldet mir, schulden uns, nous doit, nous doivent, me doit, me doivent, nos debe, nos deben, me debe, me deben, we make, we made, we generate, we bring in, quote of, a quote, another company, other company, another agency, other quote, cost, a fine, normal, typical, usual, realistic, joke, euro company, dollar company, a company has, to this account, handle payments, payments up to, payments, transactions, more than the others, the others, hosting is, sold, your site, site says, website says, you could, homework, send, zu viel überwiesen, handle, should handle, quoted, quotes me, quoted me, quoted us, they quote, charge, charges, charged, charging, costs, cost us, cost me, costing, price, priced, prices, paid, pay you, payd, we pay, i pay, were paying, paying, per hour, hourly, an hour, day rate, per ticket, per seat, per person, per head, per item, per unit, each, apiece, ticket, tickets, fee, fees, rate, revenue, revenues, turnover, sales, we sell, sell for, sold for, earn, earns, earned, salary, wage, wages, income, profit, worth, value, valued, rent, lost, losing, lose, spent, he spent, save us, saves us, refund, invoice, invoices, owe, owes, owed, debt, deposit of, commission, order value, basket, discount, you said, you say, you ask, you want, you charge, your price, starting at, starts at, packages, a gift of, donation, turn, guaranteed, seed, seed round, closed a, raised, series a, valuation, buy a car, marketing budget, is nothing, products, members, orders, customers, visitors, pages, people, users, pupils, students, plots, dealers, suggested, not more than that, instead of, relates to, different pot, another pot, authority, sign for, signing, iso, for the building, for the van, for the kiln
    kostet uns, kostet, kosten, gekostet, preis, preise, bezahlt, bezahlen, gezahlt, wir zahlen, zahlen wir, zahlen derzeit, zahlen aktuell, pro stunde, pro stück, pro person, pro nacht, umsatz, jahresumsatz, verdien*, miete, gehalt, schulden, rechnung, anderen angebot, anderes angebot, verlangt, mitglieder, kunden, artikel, produkte, statt, facturamos, facturación, vendemos, ventas, cuesta, cuestan, cobra*, cobran, pagamos, pagué, precio, salario, alquiler, por hora, coûte, coûtent, prix, payons, payé, par heure, par personne, chiffre d affaires, salaire, loyer, prezzo, costa, kost, kosten, omzet, preço, koster
  `,
  aside: `
    for hosting, for the hosting, for photos, for the photos, for ads, for advertising, for marketing, for maintenance, for upkeep, for its upkeep, for care, a month after, per month after, monthly for, separately, dazu, für die wartung, für werbung, extra
  `,
  approved: `
    gave the ok, gave its ok, gave us the ok, gave his ok, gave her ok, gave their ok, given the ok, given its ok, given us the ok, bank has agreed, bank agreed, board agreed, board has agreed, approved, approves, signed it, has signed, already signed, signed by, won a grant, won the grant, aprobó, aprobaron, aproved, apporved, pre approved, preapproved, signed off, signd off, signs off on it, green light, greenlit, green lit, greenlighted, authorised, authorized, sanctioned, ratified, okayed, voted, voted on it, board said yes, said yes, was granted, been granted, has granted, have granted, granted us, granted, awarded, released, cleared, confirmed, secured, committed, agreed, is agreed, its agreed, is final, passed, bank said yes, decision for, has decided, have decided, decided, letter came, given the go ahead, go ahead for, rubber stamped, done deal, in writing, bag secured, notice
    kreditzusage, finanzierungszusage, zusage der bank, zusage von der bank, finanzierung steht, freigegeben, genehmigt, bewilligt, abgesegnet, abgenickt, zugesagt, zusage ist, zugestimmt, hat zugestimmt, beschlossen, ist durch, bestätigt, steht fest, das steht, abgestimmt, abgmacht, grünes licht, zuwendungsbescheid, freigabe liegt, unterschrieben, überwiesen
    concedió, concedieron, dado el visto bueno, dado su visto bueno, donné son accord, donné leur accord, a dit oui, aprobado, aprobada, aprobados, aprobadas, hemos aprobado, ha aprobado, autorizad*, concedid*, luz verde, visto bueno, confirmad*, validé, validée, validés, approuvé*, accordé, accordés, a accordé, accordée, feu vert, est d accord, voté, votée, signé, débloqué*, approvat*, autorizzat*, confermat*, goedgekeurd, akkoord, aprovad*, godkj*, bevilg*, bevilj*
  `,
  ready: `
    ready, set aside, put aside, set it aside, put it aside, put by, put away, laid aside, ringfenced, ring fenced, in the bank, in our bank, in my bank, in the account, on the account, on my account, on our account, bank account, money is there, money is ready, is ready, in cash, cash in hand, saved up, saved, have save, i have saved, ive saved, been saving, already separate, already paid in, paid in, sitting there, sitting in, its there, is sitting, gifted me, left me, inherited, arrived on my, ready to spend, ready to go, in hand, available now, available immediately, on the table, bloqués, already there
    zurückgelegt, zurückgestellt, zur seite, auf die seite, uf de siite, beiseite, auf dem konto, liegt bereit, liegen bereit, steht bereit, stehen bereit, bereitgestellt, geld ist da, ist da, sind da, vorhanden, hinterlassen, gespart, angespart
    apartad*, en la cuenta, en el banco, ahorrad*, guardad*, de côté, mis de côté, sur le compte, à la banque, économis*, bloqué*, da parte, sul conto, opzij, op de rekening, de lado, na conta, til side, satt av
  `,
  planned: `
    allocated, earmarked, reserved, budgeted, planned, assigned, set the budget, fixed, in the plan, in our plan, in this years, in this year s, in next years, foreseen, provided for, presupuestados, previst*, destinad*, reservad*, eingeplant, eingestellt, vorgesehen, reserviert, im haushalt, im wirtschaftsplan, wirtschaftsplan, im voranschlag, zweckgebunden, festgelegt, prévu*, réservé*, begroot, gereserveerd, disposed
  `,
  pending: `
    subject to, depends, depending on, pending, waiting for, wait for, waiting on, awaiting, under reserve, once the, once we, if my, if the, if our, if we get, if he, if she, if they, hasnt been approved, not approved, isnt approved, unapproved, not been approved, not yet approved, yet to be approved, to be approved, needs approval, need approval, needs to be approved, must be approved, still needs, still need, not final, isnt final, not confirmed, not released, not decided, not voted, nothing has been, not fixed, must ask, have to ask, need to ask, must persuade, persuade, convince, has to say yes, has to vote, would have to vote, must vote, to ok it, the bank says, what the bank, bank does, ask the bank, see what the bank, check with, need to check, must check, in the draft, draft budget, loan is not, spoken of, mentioned in, said something, still thinking, still deciding, still discussing, still considering, needs sign off, needs signoff, needs the sign, needs the approval, awaiting, decision in, asked for, run it past, run it by, needs to approve, has to approve, must approve, needs to sign off, has to sign off, must sign off, to be signed off, say yes, says yes we
    noch nicht, nicht freigegeben, muss noch, müssen noch, muss ich noch, vorbehaltlich, wenn der, wenn die, falls, sofern, sobald, hängt von, hängt davon, abstimmen, im gespräch, steht aus, steht noch aus, haushaltsentwurf, muss darüber
    pendiente, falta, si me, si nos, cuando nos, hay que, esperando, tengo que preguntar, attend, attends, attendons, on attend, pas sûr, sous réserve, ne la votera, votera, doit, si on, dipende, in attesa, se la, wacht op, moet nog, ik moet
  `,
  hoped: `
    applied for, applied to, application for, apply for, hope to get, hoping for, hoping to get, expecting, expect to get, might get, may get, investors will, if we win, round closes, talking of, talks of, promised maybe, may not come, if we raise, looking for a sponsor, beantragt, ob sie kommen, hoffen auf, solicitado, demandé une subvention
  `,
  past: `
    year before, last year, that was last, originally, at first, initially, used to, in the past, until recently, früher, zuerst, ursprünglich, letztes jahr, al principio, el año pasado, au début, l année dernière
  `,
  guess: `
    maybe, perhaps, probably, i think, i guess, something like, something around, somewhere around, ballpark, or so, ish, not sure, roughly, vielleicht, ungefähr, so um, glaube, quizá, quizás, o así, peut être, environ, forse, circa, misschien
  `,
  none: `
    no budget, no real budget, zero budget, no money, no funds, no funding, no cash, dont have a budget, dont have any budget, dont have budget, do not have a budget, do not have budget, dont have money, dont have any money, dont have the money, do not have money, do not have any money, havent got a budget, havent got any money, have not fixed a budget, without a budget, without budget, there is no budget, theres no budget, theres no money, isnt a budget, isnt any budget, budget is zero, no budget yet, no spare, cant afford, can not afford, cannot afford, couldnt afford, not afford, broke, skint, nothing is reserved, no sponsor, money we have not, not a penny to, no figure yet, nothing set aside, no money set aside
    kein budget, keine mittel, kein geld, keinerlei budget, kein etat, ohne budget, noch kein budget, nicht leisten, sin presupuesto, no hay presupuesto, no tenemos presupuesto, no tengo presupuesto, sin dinero, no tengo dinero, no tenemos dinero, no hay dinero, pas de budget, aucun budget, sans budget, pas d argent, pas un sou, pas les moyens, nessun budget, senza budget, non abbiamo budget, geen budget, geen geld, sem orçamento, sem verba
  `,
  gone: `
    is gone, is all gone, was cut, got cut, cut it, has been cut, is cut, been cut, axed, frozen, froze, was cancelled, was canceled, got cancelled, been cancelled, pulled, withdrawn, withdrew, lost the funding, lost our funding, lost funding, lost the budget, lost our budget, pulled out, backed out, fell through, fallen through, scrapped, used up, spent it, rejected, turned down, refused, vetoed, no longer available, no longer have, gestrichen, eingefroren, abgelehnt, ist weg, nicht mehr da, sind für das, are for the, those are for, cancelad*, recortad*, rechazad*, est annulé, été annulé, été supprimé, été refusé, cancellat*
  `,
  vague: `
    tight budget, small budget, limited budget, modest budget, low budget, little budget, little money, shoestring, budget is tight, budget is limited, budget is small, budget is modest, budget is low, limited funds, a few thousand, few thousand, a couple of thousand, couple of thousand, couple thousand, some thousand, few hundred, a thousand or two, invest generously, can invest generously, spend generously, reasonable budget, decent budget, healthy budget, generous budget, budget is flexible, price range, budget range
    kleines budget, begrenztes budget, knappes budget, überschaubar*, budget ist klein, budget ist knapp, budget ist begrenzt, ein paar tausend, paar tausender, presupuesto limitado, presupuesto ajustado, poco presupuesto, unos miles, petit budget, budget limité, budget serré, quelques milliers, piccolo budget, budget limitato, klein budget
  `,
  little: `
    limited, not much, not a lot, flexible, low twenties, low thirties, mid twenties, half of that, maybe the half, the half, half of it
  `,
  limit: `
    more than, going above, go above, going over, go over, over, above, exceed, mehr als, über, más de, plus de, meer dan, più di
  `,
  matter: `
    design, designs, branding, logo, draft, drafts, copy, menu, dish, orders, order, texts, documents, posts, comments, listings, products, members, permit, visa, domain, concept, entwurf, konzept
  `,
  some: `
    training fund, training budget, project budget, annual budget, yearly budget, theres a budget, there is a budget, theres money, there is money, theres a fund, there is a fund, hay un presupuesto, gibt ein budget, il y a un budget, some budget, have budget, have a budget, have funding, we have funding, got a budget, budget set, budget for it, budget for this, some money, have the money, got the money, have money, have the budget, have funds, have funding, got funding, funding is, donor is paying, somebody pays, covered, thats covered, money is not, money is no, budget is there, budget is available, budget is set, budget available, some savings, enough money, decent chunk, good chunk, money will be, could sell, algo ahorrado, hay presupuesto, tenemos presupuesto, budget ist da, budget vorhanden, budget haben wir, etwas geld, genug geld, on a un budget, on a du budget, nous avons un budget, abbiamo un budget
  `,
  fits: `
    we can talk about it, can talk about it, can talk about that, can work with, i can work with, works for us, works for me, that works, within budget, within our budget, in our budget, in budget, in the budget, dans le budget, fits our budget, fits the budget, is in our range, in our range, sounds fair, seems fair, is fair, fair price, sounds reasonable, seems reasonable, is alright, thats alright, probably alright, is acceptable, fair enough, fine with me, price is fine, price is ok, price is okay, is what i expected, what we expected, what i expected, expected that, as expected, expected more, less than i feared, no trouble, is correct price, not a problem, no problem with, thats ok, is ok, thats fine, is fine, affordable, doable, we look at it, could work, sounds good
    nous convient, me convient, se puede hablar, on peut en parler, darüber kann man reden, darüber können wir reden, passt, passt uns, das passt, im rahmen, einverstanden, ist klar, ist in ordnung, damit gerechnet, in der größenordnung, in ordnung, machbar, lo miramos, me parece bien, está bien, es lo que imaginaba, me parece correcto, me paraît juste, ça me va, c est dans, correct, va bene, prima, oké
  `,
  accepts: `
    fine, ok, okay, yes, yep, yeah, sure, alright, all right, agreed, deal, perfect, good, great, go ahead, do it, ja, gut, klar, gern, gerne, vale, de acuerdo, perfecto, sí, oui, d accord, parfait, va bene, certo
  `,
  dear: `
    más de lo que, plus que prévu, plus que ce que, mehr als gedacht, mehr als ich dachte, mehr als wir dachten, mehr als erwartet, too expensive, too much, thats a lot, a lot of money, is a lot, lot of, much for me, much for us, steep, pricey, expensive, more than i, more than we, more than expected, out of our, over our, over budget, above our, princely, ouch, cheaper, smaller version, payment plan, instalments, installments, in stages, per month possible, a discount, discount, can you do it for less, ratenzahlung, viel geld, zu teuer, teuer, zu viel, in raten, teilen, stemmen, contaba con menos, mucho dinero, caro, demasiado, cher, trop cher, c est beaucoup, caro, troppo, duur
  `,
  secret: `
    rather not say, rather not tell, prefer not to, cant disclose, cannot disclose, not disclose, confidential, cant quote the sum, before i tell you mine, id rather see, depends on the offer, depends on your offer, depends on the quote, fix it with your, je le fixerai, avec votre devis, open to suggestions, want to see the quote first, you tell me, depends on the price, depends on what, what it costs, whatever it costs, whatever it takes
    vertraulich, möchte ich nicht sagen, hängt vom angebot, confidencial, confidentiel
  `,
  object: `
    no object, not an object, price is secondary, money is no issue, money isnt an issue, budget is no issue, budget isnt an issue, budget is not an issue, budget isnt a problem, budget is not a problem, budget is no problem, money is not an issue, money is not a problem, cost is not an issue, cost is no issue, price is not an issue, price isnt an issue, price is no issue, unlimited budget, deep pockets, spare no expense, geld spielt keine rolle, koste es was es wolle, cueste lo que cueste, prix n est pas, peu importe le prix
  `,
}

/** A sum of every month. */
export const MONTHLY =
  /(?<!\p{L})(?:per month|a month|monthly|\/ ?mo|im monat|monatlich|al mes|mensual\p{L}*|par mois|por m[eê]s|mensuel\p{L}*|per maand|al mese)(?!\p{L})/u

/** What may follow a small number that stands for thousands. */
export const SUM_ENDS =
  /^\s?(?:$|[!?)\u2026-]|[.,](?!\s?[\p{L}\p{N}])|(?:and|but|or|for|max|maximum|tops|net|plus|to|in|at|left|available|is|would|max|maybe|perhaps|i|so|all|set|twenty|und|aber|für|dafür|oder|netto|brutto|maximal|höchstens|zur|übrig|sind|wären|y|para|pero|o|et|pour|mais|ou|bis)(?!\p{L}))/u
