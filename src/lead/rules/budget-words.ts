import { type Phrases, phrasesOf } from '../language/tags.ts'

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
  | 'one'
  | 'whether'
  | 'condition'
  | 'until'
  | 'modal'
  | 'wish'
  | 'unset'
  | 'unknown'
  | 'yet'

/** Every combination of a phrase of each list. */
const each = (...lists: readonly string[]): string =>
  lists
    .map(phrasesOf)
    .reduce((before, list) => before.flatMap((phrase) => list.map((next) => `${phrase} ${next}`)))
    .join(', ')

/** What visitors say of money; a language or a thought a line. */
export const BUDGET_PHRASES: Phrases<BudgetTag> = {
  money: `
    loan, mortgage, budget, budgets, bugdet, budjet, money, fund, funds, funding, funded, cash, finances, finance, grant, grants, subsidy, sum, amount, envelope, spend, spending, capex, savings, investment, invest, investing, figure, pot, kitty, purse
    kredit, darlehen, finanzierung, préstamo, crédito, crédit, prêt, mutuo, geld, mittel, etat, betrag, summe, förder*, kasse, voranschlag, haushalt, rahmen, stutz, ausgeben, investieren, investition*, presupuesto, dinero, fondos, subvención, importe, partida, argent, fonds, enveloppe, montant, subvention, dépenser, soldi, denaro, fondi, verba, orçamento, dinheiro, budsjett*, penger, pengar
    cifra, bütçe, budżet, pieniądze, quantia, bedrag, geldmittel, finanzmittel, eigenmittel, eigenkapital, trésorerie, pognon, knete, kohle, dough
    moneys, budgetary, gelds, moneten, zaster, pelas, fric, thune, quattrini, centen
    gastar, gastarnos, spendere, uitgeven, spenderen
  `,
  own: `
    i have, we have, ive got, weve got, i got, we got, have about, have around, have up to, have maybe, there is, theres, got about, we hold, at our disposal, my money is, available, on hand, left, sitting
    up to, upto, max, maximum, at most, at the most, no more than, not more than, not over, cap, ceiling, is the limit, limit, tops, go to, go up to, go higher, can go, stretch to, stretch, can pay, could pay, can spend, could spend, can do, can put in, could put in, can invest, could accept, will pay, would pay, willing to pay, willing to spend, ready to pay, happy to pay, happy to spend, prepared to, want to spend, like to spend, planning to spend, plan to spend, looking to spend, looking at roughly, wed be looking at, we are looking at, were looking at, can give, could give, enough, is enough, cover it, get this done, get it done, done for, done with, do it for, do this for, build it for, make it for, hear from us, reichen, reicht, machen für, hinkriegen, le faire pour, faire pour, hacerlo por, afford, work with, in mind, thinking, thinking of, thought of, we thought, i thought, calculated with, our number, number is, is what weve got, dedicated to, for it, for this, for that, for the project, for everything, for all, for the site, for the website, shall we say, lets say, for the whole, from our side, comfortable with, comfortable, to work with, chipped in, put in, pull together, scrape together, could be found, i could find, would do, shelled out
    liegen, dafür, drin, wären drin, gehen, geht, bis zu, bis, maximal, höchstens, haben wir, wir haben, ich habe, hätten wir, habe ich, hatten an, gedacht, gedacht habe, rechne mit, rechnen mit, rechne ich mit, rechnen wir mit, kalkulier*, gerechnet, können wir, könnten wir, aufbringen, zur verfügung, legen wir, lege, recht, mir recht, stehen
    tengo, tenemos, disponemos, dispongo, contamos con, unos, hasta, como mucho, podría llegar, podemos, había pensado, pensado en, más o menos, j ai, nous avons, on a, jusqu, max, on dispose, nous disposons, je pensais, dans les, pouvons, abbiamo, ho, fino a, hebben, heb, tot, temos, tenho, até
    scrape, direi, dico, je dirais, diría, yo diría, würde sagen, würd sagen, id say, i would say, id put, wed put, i would put, we would put, contaba con, contábamos con, je comptais, comptais sur, on comptait, je pensais mettre, mettre, metter, ik had, we hadden, ik heb, had ik, ich hätte, ich hab, hab ich, hab i, ham ma, hamma, on est sur, on serait sur
    i put, ive put, i have put, we put, weve put, we have put, could swing, can swing, swing, could probably swing, i could spend, gerechnet hab, hab gerechnet, er staat, hob i
    there s, got to spend, is what there is, thats all there is, thats it, and thats it, and not a penny more, is the most, as the most, call it, make it, we re at, ill be spending, be spending, gonna spend, going to spend, let it cost, may cost, can cost, darf es kosten, darfs kosten, kosten dürfen, ausgeben wollen, ausgeben können, wollen wir ausgeben, hinlegen, springen lassen, locker machen, lockermachen, übrig, aufwenden, lo dejo en, llegar a, llego a, llegamos a, puedo poner, podemos poner, poner, mon maximum, notre maximum, je peux mettre, on peut mettre, on monte, on peut monter, monter à, arrivo a, arriviamo a, posso mettere, possiamo mettere, vorrei spendere, pensato a, avrei pensato, abbiamo pensato, wil uitgeven, gastar até
    could do, i could do, could go to, could go up to, could manage, could put, could give, can manage, can put, can give, könnt ma, könnte ich, kann ich, können ma, podría, podríamos, puedo, podría poner, pourrais, pourrions, peux mettre, potrei, potremmo, posso, kan ik, kunnen we
  `,
  foreign: `
    get a loan, take a loan, take out a loan, loan from, pay off, paying off, repay, repaying, owes us, owes me, owe us, owe me, schuldet uns, schuldet mir, schulden uns, nous doit, nous doivent, me doit, me doivent, nos debe, nos deben, me debe, me deben, we make, we made, we generate, we bring in, quote of, a quote, another company, other company, another agency, other quote, cost, a fine, normal, typical, usual, realistic, joke, euro company, dollar company, a company has, to this account, handle payments, payments up to, payments, transactions, more than the others, the others, hosting is, sold, your site, site says, website says, you could, homework, send, zu viel überwiesen, handle, should handle, quoted, quotes me, quoted me, quoted us, they quote, charge, charges, charged, charging, costs, cost us, cost me, costing, price, priced, prices, paid, pay you, payd, we pay, i pay, were paying, paying, per hour, hourly, an hour, day rate, per ticket, per seat, per person, per head, per item, per unit, each, apiece, ticket, tickets, fee, fees, rate, revenue, revenues, turnover, sales, we sell, sell for, sold for, earn, earns, earned, salary, wage, wages, income, profit, worth, value, valued, rent, lost, losing, lose, spent, he spent, save us, saves us, refund, invoice, invoices, owe, owes, owed, debt, deposit of, commission, order value, basket, discount, you said, you say, you ask, you want, you charge, your price, starting at, starts at, packages, a gift of, donation, turn, guaranteed, closed a, raised, series a, valuation, buy a car, marketing budget, is nothing, products, members, orders, customers, visitors, pages, people, users, pupils, students, plots, dealers, suggested, not more than that, instead of, relates to, different pot, another pot, authority, sign for, signing, iso, for the building, for the van, for the kiln
    kostet uns, kostet, kosten, gekostet, preis, preise, bezahlt, bezahlen, gezahlt, wir zahlen, zahlen wir, zahlen derzeit, zahlen aktuell, pro stunde, pro stück, pro person, pro nacht, umsatz, jahresumsatz, verdien*, miete, gehalt, schulden, rechnung, anderen angebot, anderes angebot, verlangt, mitglieder, kunden, artikel, produkte, statt, facturamos, facturación, vendemos, ventas, cuesta, cuestan, cobra*, cobran, pagamos, pagué, precio, salario, alquiler, por hora, coûte, coûtent, prix, payons, payé, par heure, par personne, chiffre d affaires, salaire, loyer, prezzo, costa, kost, kosten, omzet, preço, koster
    gone, down the drain, wasted, blown, burned, burnt, burned through, flushed, ripped off, in den sand gesetzt, verbrannt, verpulvert, tirados, perdidos, perdus, outstanding, all in all owed, overdue, unpaid, still owed, ausstehend, offen seit, ausstehende, offene rechnungen, impagad*, impayé*, claim, claims, damages, compensation, settlement, forderung, schadenersatz, abfindung
    seed round of, closed our, closed the, funding round
    turned over, turn over, we take in, we took in, takings
    client has, clients has, of my clients, my client has, kunde hat, anything over, anything above, anything under, anything below, everything over, everything above, signing authority, alles über, alles ab, alles unter, todo lo que pase, al di sopra di, blew, pissed away, flushed away, fined, fine of, bußgeld, strafe, multa, amende
    we invested, i invested, have invested, invested in, haben investiert, investiert hatten, invertimos, avons investi, abbiamo investito
  `,
  aside: `
    for hosting, for the hosting, for photos, for the photos, for ads, for advertising, for marketing, for maintenance, for upkeep, for its upkeep, for care, a month after, per month after, monthly for, separately, dazu, für die wartung, für werbung, extra
    drauf, obendrauf, on top, encima, en plus, in più
  `,
  approved: `
    gave the ok, gave its ok, gave us the ok, gave his ok, gave her ok, gave their ok, given the ok, given its ok, given us the ok, bank has agreed, bank agreed, board agreed, board has agreed, approved, approves, signed it, has signed, already signed, signed by, won a grant, won the grant, aprobó, aprobaron, aproved, apporved, pre approved, preapproved, signed off, signd off, signs off on it, green light, greenlit, green lit, greenlighted, authorised, authorized, sanctioned, ratified, okayed, voted, voted on it, board said yes, said yes, was granted, been granted, has granted, have granted, granted us, granted, awarded, released, cleared, confirmed, secured, committed, agreed, is agreed, its agreed, is final, passed, bank said yes, decision for, has decided, have decided, decided, letter came, given the go ahead, go ahead for, rubber stamped, done deal, in writing, bag secured
    kreditzusage, finanzierungszusage, zusage der bank, zusage von der bank, finanzierung steht, freigegeben, genehmigt, bewilligt, abgesegnet, abgenickt, zugesagt, zusage ist, zugestimmt, hat zugestimmt, beschlossen, ist durch, bestätigt, steht fest, das steht, abgestimmt, abgmacht, grünes licht, zuwendungsbescheid, freigabe liegt, unterschrieben, überwiesen
    concedió, concedieron, dado el visto bueno, dado su visto bueno, donné son accord, donné leur accord, a dit oui, aprobado, aprobada, aprobados, aprobadas, hemos aprobado, ha aprobado, autorizad*, concedid*, luz verde, visto bueno, confirmad*, validé, validée, validés, approuvé*, accordé, accordés, a accordé, accordée, feu vert, est d accord, signé, débloqué*, approvat*, autorizzat*, confermat*, goedgekeurd, akkoord, aprovad*, godkj*, bevilg*, bevilj*
    nodded through, given us the nod, gave us the nod, gave the nod, gave it the nod, rubberstamped, backed by the board, backed it, board backs it, has backed, underwritten, bewilligung, bescheid ist da, bescheid liegt vor, förderbescheid, zugesichert, durchgewunken, durchgegangen, unter dach und fach, acordado, acordada, firmado, resolución favorable, ya está firmado, validado, acté, actée, entériné*, acquis, acquise, accordo firmato, deliberat*, stanziat* e approvat*, toegekend, toegezegd, concedido, liberado, liberada, onaylandı, zatwierdz*, godkänd, godkendt
    board gave us, boss gave, gave us, gave me, given us, has given us, were given, we were given, got given, came through, has come through, came in last, is through, money is in, grant is in, went through, got the nod, got the ok, got the okay, got the go ahead, got the green light, got approval, have approval, have the approval, have the go ahead, have the ok, with approval, bewilligt bekommen, genehmigt bekommen, zusage haben wir, zusage liegt, zusage von, hat ja gesagt, haben ja gesagt, nos han dado, nos dieron, nos han concedido, on nous a accordé, nous a accordé, ci hanno dato, ci hanno concesso, hebben we gekregen, deram nos
    signed it off, signd it off, signed this off, signed the money off, signed them off, put their hands up, hands went up, raised their hands, hand gehoben, hände gehoben, die hand gehoben, stands in the minutes, in the minutes, minuted, im protokoll, durchgewinkt, durchgekriegt, durch gekriegt, durchbekommen, durchgebracht, durch den vorstand, durch den gemeinderat, hat der vorstand, all signed, have signed, gave the thumbs up, thumbs up, the nod from, nod from, cleared with, waved through, waved it through, nodded it through, has been nodded, ours to spend, mine to spend, free to spend, verabschiedet, abgezeichnet, en acta, votado, han votado, está firmada, levantaron la mano, voté à l unanimité, adopté, adoptée, main levée, deliberato, votato, firmato, via libera, semaforo verde, goedkeuring, groen licht, hamerstuk, aprovou, aprovaram, autorizaram
    ont voté, avons voté, été voté, voté à
    board gave the, board gave its, board gave it, okd, okd it, oked it, ok d it, has okd, have okd
    waved, voté par, votée par, votés par, votado por, votato da, gestemd
    firmad*, validad*
  `,
  ready: `
    ready, set aside, put aside, set it aside, put it aside, put by, put away, laid aside, ringfenced, ring fenced, in the bank, in our bank, in my bank, in the account, on the account, on my account, on our account, bank account, money is there, money is ready, is ready, in cash, cash in hand, saved up, saved, have save, i have saved, ive saved, been saving, already separate, already paid in, paid in, sitting there, sitting in, its there, is sitting, gifted me, left me, inherited, arrived on my, ready to spend, ready to go, in hand, available now, available immediately, on the table, bloqués, already there
    zurückgelegt, zurückgestellt, zur seite, auf die seite, uf de siite, beiseite, auf dem konto, liegt bereit, liegen bereit, steht bereit, stehen bereit, bereitgestellt, geld ist da, ist da, sind da, vorhanden, hinterlassen, gespart, angespart
    apartad*, en la cuenta, en el banco, ahorrad*, guardad*, de côté, mis de côté, sur le compte, à la banque, économis*, bloqué*, da parte, sul conto, opzij, op de rekening, de lado, na conta, til side, satt av
    aside, stashed, tucked away, squirrelled away, squirreled away, earmarked and sitting, sitting in the account, lying in the account, in the pot, in the kitty, put to one side, to one side, on standby, from selling, weggelegt, beiseitegelegt, auf der seite, auf der hohen kante, am konto, aufm konto, auf'm konto, bereit, parat, bereitliegen, bei der bank liegen, im topf, liegen schon, tengo apartado, reservado en el banco, juntado, ahorré, j'ai mis de côté, en réserve, épargn*, messi da parte, ho da parte, opzijgezet, gespaard, guardei, juntei, poupad*, odłożon*
    put seven, apart, apart voor, staat klaar, ligt klaar, auf d seitn, auf die seitn, auf der seitn, seitn, glegt, auf d seite, put it by, by after, left over from, from the sale, what s left of, whats left of
    cash is there, funds are there, money is here, geld liegt, geld liegt bereit, dinero está, argent est là
    allocated, earmarked, reserved, ringfence*, assigned, zweckgebunden, reserviert, rückgestellt, rücklage, rücklagen, réservé*, gereserveerd, reservad*, destinad*, riservat*, vincolat*, accantonat*
    extrakonto, extra konto, eigenen konto, eigenes konto, separaten konto, separates konto, sonderkonto, sparkonto, sparbuch, sparschwein, sparstrumpf, spardose, tagesgeld, tagesgeldkonto, festgeld, separate account, savings account, deposit account, own account, in a jar, in the jar, in a tin, in the tin, in a drawer, in the drawer, in the safe, in my safe, in our safe, in a shoebox, in the biscuit tin, piggy bank, rainy day, nest egg, under the mattress, under the bed, in savings, from savings, from my savings, from our savings, out of savings, of savings
    cuenta aparte, cuenta separada, en una cuenta, en la hucha, hucha, en el cajón, compte séparé, compte à part, sur un compte, tirelire, bas de laine, de réserve, conto a parte, conto separato, su un conto, sul libretto, salvadanaio, nel cassetto, aparte rekening, spaarrekening, spaarpot, spaarvarken, conta separada, na poupança
    parked, kept back, held back, kept aside, lying there, lying around, lies there, is lying, are lying, laying there, waiting there, waiting for this, sits there, sits in, sits on, has been sitting, been sitting, moved over, moved across, set to one side, laid by, put on one side, salted away, banked, liegt dafür, liegen dafür, liegt da, liegen da, liegt schon, liegen schon, liegt rum, geparkt, beiseite gelegt, auf die hohe kante, auf der kante, aufgespart, z seitn, zur seitn, zrugglegt, zrückglegt, ufem konto, uf em konto, uf der site, parados, los tengo, los tenemos, lo tengo aparte, tengo ahorrado, me quedan, nos quedan, qui dorment, qui attendent, on les a, je les ai, messo via, messi via, ho messo via, ho risparmiato, risparmiati, risparmi, li ho, li abbiamo, ce li ho, weggelegd, apart gezet, liggen klaar, ligt er, staat er
    ${each('i, ive, i have, we, weve, we have', 'put', 'aside, by, away, it by, it away, to one side')}
    qui dort, qui dorment
    kept
  `,
  planned: `
    budgeted, planned, set the budget, fixed, in the plan, in our plan, in this years, in this year s, in next years, foreseen, provided for, presupuestados, previst*, eingeplant, eingestellt, vorgesehen, im haushalt, im wirtschaftsplan, wirtschaftsplan, im voranschlag, festgelegt, prévu*, begroot, disposed
    gepland, ingepland, uitgetrokken, gerekend op, pianificat*, stanziat*, messo a budget, a bilancio, penciled in, pencilled in, put down for, down for it, provisioned, calculated for it, in the annual plan, in this year's plan, in next year's plan, veranschlagt, angesetzt, im investitionsplan, im budgetplan, im plan, budgetiert, contemplado*, contemplad*, en el presupuesto de este año, en el plan, budgété*, inscrit au budget, au budget, planejad*, planead*, zaplanowan*
    planned on, planned for, we planned, i planned, geplant, geplant haben, am plane, simmer am plane, jahresplan, jahresplanung, investitionsplanung, years plan, year s plan, year plan, annual plan, business plan, plan of investments, plan for the year, plan for this year, plan for it, plan for this, in my plan, into the plan, pencilled, penciled, jotted, jotted down, marked down for, wirtschaftsjahr, au plan, au budget, nel piano, nel budget, preventivat*, messo in conto, messi in conto, en el plan, en los planes, plan anual, plan annuel, in het plan, in de planning, no plano
    im etat, stehen im budget, steht im budget, im budget stehen
  `,
  pending: `
    subject to, depends, depending on, pending, waiting for, wait for, waiting on, awaiting, under reserve, hasnt been approved, not approved, isnt approved, unapproved, not been approved, not yet approved, yet to be approved, to be approved, needs approval, need approval, needs to be approved, must be approved, still needs, still need, not final, isnt final, not confirmed, not released, not decided, not voted, nothing has been, not fixed, must ask, have to ask, need to ask, must persuade, persuade, convince, has to say yes, has to vote, would have to vote, must vote, to ok it, the bank says, what the bank, bank does, ask the bank, see what the bank, check with, need to check, must check, in the draft, draft budget, loan is not, spoken of, mentioned in, said something, still thinking, still deciding, still discussing, still considering, needs sign off, needs signoff, needs the sign, needs the approval, awaiting, decision in, asked for, run it past, run it by, needs to approve, has to approve, must approve, needs to sign off, has to sign off, must sign off, to be signed off, say yes, says yes we
    noch nicht, nicht freigegeben, muss noch, müssen noch, muss ich noch, vorbehaltlich, hängt von, hängt davon, abstimmen, im gespräch, steht aus, steht noch aus, haushaltsentwurf, muss darüber
    pendiente, falta, hay que, esperando, tengo que preguntar, attend, attends, attendons, on attend, pas sûr, sous réserve, ne la votera, votera, doit, dipende, in attesa, wacht op, moet nog, ik moet
    to be decided, to be determined, to be agreed, to be confirmed, to be fixed, to be set, tbd, tbc, tba, still open, still up in the air, up in the air, not set yet, not settled, not settled yet, still being discussed, under discussion, being discussed, hasnt been set, hasnt been fixed, hasnt been decided, havent decided, havent decided yet, havent fixed, havent set, no number yet, no figures yet, no figure set, not sure yet what, not been set, will be set, will be decided, will be fixed, gets decided, gets set, still working out, working it out, working that out, decide that later, figure that out, figuring that out, figuring it out, waiting on the bank, waiting to hear, not through yet, not in yet, has not come through, hasnt come through, still with the bank
    klären wir noch, klären wir gerade, müssen wir klären, noch klären, noch zu klären, zu klären, noch offen, offen, steht noch nicht fest, noch nicht fest, wird noch, wird erst, noch festgelegt, noch festlegen, müssen wir noch, wird gerade, noch unklar, ist unklar, noch in klärung, in abstimmung, in diskussion, noch nicht entschieden, noch nicht besprochen, reden wir noch
    por definir, sin definir, por decidir, por determinar, por concretar, aún no, todavía no, aún por, está por ver, lo tenemos que, lo estamos viendo, lo estamos mirando, tenemos que verlo, hay que verlo, falta que, falta por, depende de, queda por
    à définir, à déterminer, à fixer, à voir, à discuter, reste à, pas encore, pas fixé, n est pas fixé, pas décidé, en discussion, dépend de, dépendra, doit encore, da definire, da decidere, da stabilire, da vedere, ancora da, non ancora, dipende da, nog te bepalen, nog niet, nog bepalen, nog overleggen, ligt nog, a definir, por definir ainda, ainda vou, ainda não, ainda vamos, falta definir, depende do
    yet to sign, has yet to, have yet to, still has to, still have to, still must, needs to be signed, has to be signed, must be signed, not signed yet, isnt signed, unsigned, we asked for, i asked for, have asked for, requested, have requested, put into the request, in the request, reste à décider, encore à décider, muss noch unterschreiben, noch unterschreiben, muss noch unterschrieben, beantragt haben, tiene que firmar, falta la firma, doit signer, doit encore signer
    has to be ok, has to agree, must agree, needs to agree, has to be happy, has to be on board, has the last word, needs to ok, needs to okay, has to ok, has to okay, needs the nod, without an answer, no answer yet, still no answer, havent heard back, not heard back, asked finance, asked the board, asked my boss, asked head office, put in a request, request is in, havent thought about it, havent thought about that, not thought about it, not thought about that, havent got that far, not got that far, muss zustimmen, muss einverstanden, muss ja sagen, muss mitmachen, muss mitspielen, muss das okay, noch keine antwort, noch keine gedanken, noch nicht überlegt, noch nicht drüber, noch nicht darüber, zu bestätigen, tiene que estar de acuerdo, tiene que dar, tiene que aprobar, no lo hemos pensado, no lo he pensado, por confirmar, sin respuesta, doit être d accord, doit donner, doit approuver, à confirmer, à valider, pas de réponse, pas réfléchi, pas encore réfléchi, deve approvare, da confermare, non ci ho pensato, moet akkoord, moet nog akkoord, nog te bevestigen, nog niet over nagedacht, tem que aprovar, tem de aprovar, a confirmar, não pensei
    if he, if she, if they, wenn er, lying with, still lying with, sitting with the, is with my, is with our, still with the, their nod, his nod, her nod, the nod of, chewing on it, still chewing, mulling it, mull it over, asked them for, asked him for, asked her for, not set, not yet, past our, past my, past the, past him, past her, past them, price past, wants to see offers, want to see offers, put a figure on, put a number on, still to be, to be signed, ball is with, up to the vote, goes to the vote, big question mark, question mark, no final number, isnt final
    steht allerdings noch aus, allerdings noch aus, noch aus, noch durch, aber noch durch, noch durchwinken, noch durchgehen, durch die gremien, erst noch, muss erst, muass erst, müssen erst, muess erst, erst klären, erst fragen, erst besprechen, erst mit, weiß i no ned, no ned, noch nich, noch net, no nix, no nöd, noch nix, hängt noch
    va ancora, deve ancora, devono ancora, ancora approv*, ancora da approv*, ancora decis*, da approvare, da decidere, bisogna sentire, devo sentire, devo chiedere, dobbiamo chiedere, falta aprobar*, falta que lo, lo tiene que, tienen que aprobar*, a falta de, por aprobar, lo aprueben, lo arma, está por verse, por verse, tengo que hablarlo, doit encore voter, doivent encore, reste à voter, reste à valider, à faire valider, en attente, je dois demander, pas voté, moet nog door, moet nog langs, nog goedgekeurd, nog niet goedgekeurd, ainda falta, falta aprovar
    when money is there, when the money is there, once the money is there, when there is money, once there is money, wenn geld da ist, wenn das geld da ist, sobald geld da ist, sobald das geld da ist, cuando haya dinero, quand il y aura de l argent, quando ci saranno i soldi, als er geld is
    is voting, are voting, voting on, will vote, to be voted, votes next, stimmt nächste, stimmen nächste, stimmt noch, have to discuss, need to discuss, must discuss, discuss it, discuss that, talk it over, talk to my, speak to my, speak with my, talk with my, run it by, sleep on it, besprechen, bespreche ich, mit meinem mann, mit meiner frau, mit meinem partner, en parler, en discuter, parlarne, ne parlo, overleggen, conversar com, falar com
    ${each('muss, müssen, muass, soll', 'genehmigt, freigegeben, bewilligt, abgesegnet, genehmigen, freigeben, absegnen, abnicken, unterschreiben')}
    ${each('deve, devono, debe, deben, doit, doivent, tiene que, tienen que, moet, moeten, deve ainda', 'approv*, aprob*, approuv*, valid*, firm*, sign*, autoriz*, goedk*')}
    hablarlo con, consultarlo con, comentarlo con, lo tengo que, tengo que consultar*, tenemos que consultar*, tengo que hablar*, tenemos que hablar*
  `,
  hoped: `
    applied for, applied to, application for, apply for, hope to get, hoping for, hoping to get, expecting, expect to get, might get, may get, investors will, talking of, talks of, promised maybe, may not come, looking for a sponsor, beantragt, ob sie kommen, hoffen auf, solicitado, demandé une subvention
    hope the grant, hope for a grant, fingers crossed, if the grant, if we get the grant, if the funding, crowdfunding, kickstarter, hängt an einem zuschuss, hängt vom zuschuss, hängt von der förderung, wenn der zuschuss, wenn die förderung, ob die förderung, si nos dan la ayuda, si sale la subvención, si conseguimos, si la subvention, si on obtient, se arriva il finanziamento, als we subsidie, se conseguirmos
    `,
  past: `
    year before, last year, that was last, originally, at first, initially, used to, in the past, until recently, früher, zuerst, ursprünglich, letztes jahr, al principio, el año pasado, au début, l année dernière
    au départ, all inizio, anfangs, zunächst, am anfang, in principio, eerst, no início, an earlier figure, earlier figure
  `,
  guess: `
    maybe, perhaps, probably, i think, i guess, something like, something around, somewhere around, ballpark, or so, ish, not sure, roughly, vielleicht, ungefähr, so um, glaube, quizá, quizás, o así, peut être, environ, forse, circa, misschien
    a guess, at a guess, guesstimate, just a guess, wild guess, finger in the air, ball park, give or take, in the region of, thereabouts, or thereabouts, dont hold me to it, something in the area of, i reckon, maybe around, gefühlt, so grob, grob, grob geschätzt, schätzungsweise, schätze, pi mal daumen, über den daumen, a ojo, a bulto, calculo que, aproximadamente, à vue de nez, au pif, à la louche, disons, a occhio, a spanne, grosso modo, circa circa, ongeveer, zoiets, ruwweg, mais ou menos, talvez, chutando
    id guess, i would guess, my guess, best guess, educated guess, würde schätzen, würde tippen, ich tippe
  `,
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
  `,
  fits: `
    we can talk about it, can talk about it, can talk about that, can work with, i can work with, works for us, works for me, that works, within budget, within our budget, in our budget, in budget, in the budget, dans le budget, fits our budget, fits the budget, is in our range, in our range, sounds fair, seems fair, is fair, fair price, sounds reasonable, seems reasonable, is alright, thats alright, probably alright, is acceptable, fair enough, fine with me, price is fine, price is ok, price is okay, is what i expected, what we expected, what i expected, expected that, as expected, expected more, less than i feared, no trouble, is correct price, not a problem, no problem with, thats ok, is ok, thats fine, is fine, affordable, doable, we look at it, could work, sounds good
    nous convient, me convient, se puede hablar, on peut en parler, darüber kann man reden, darüber können wir reden, passt uns, das passt, im rahmen, einverstanden, ist klar, ist in ordnung, damit gerechnet, in der größenordnung, in ordnung, machbar, lo miramos, me parece bien, está bien, es lo que imaginaba, me parece correcto, me paraît juste, ça me va, c est dans, correct, va bene, oké
    would be ok, would be okay, would be alright, would be all right, would be fine, would be acceptable, would be good, would be doable, would work, would suit, would suit us, would suit me, would fit, ok with us, ok with me, okay with us, okay with me, ok for us, ok for me, okay for us, okay for me, fine by me, fine by us, fine for us, fine for me, fine with us, all right with me, alright with us, alright by me, good for us, good with us, good with me, cool with that, cool with it, happy with that, happy with the price, happy with it, live with that, live with it, manage that, manage it, can manage, can do that, could do that, can stretch to that, stretch to that, sits well, sits ok, sits okay, sits fine, manageable, reasonable, sounds ok, sounds okay, sounds right, sounds about right, sounds alright, sounds doable, about right, in line with, matches our, what i had in mind, what we had in mind, what i had planned, what we had planned, what i thought, what we thought, in the ballpark, no issue with, no issues with, no objection, no complaints, i accept, we accept, accept it, accept that, accept the price, agree to, agree with the price, that price is, price works, price suits, price fits, suits us, suits me, fits us, fits me, it fits, that fits, within reach, within range, within our range, budgeted for that, less than i thought, less than we thought, cheaper than i thought, cheaper than expected, not bad
    wäre ok, wäre okay, wäre in ordnung, wäre gut, wäre machbar, wäre drin, ist ok, ist okay, ist gut, ist machbar, ist drin, geht klar, geht in ordnung, das geht, ginge, das ginge, würde passen, würd passen, passt schon, passt für uns, passt mir, passt so, kriegen wir hin, bekommen wir hin, können wir stemmen, kann ich stemmen, kann ich mir leisten, können wir uns leisten, können wir uns vorstellen, kann ich mir vorstellen, damit können wir leben, damit kann ich leben, habe ich erwartet, hab ich erwartet, hatten wir erwartet, hatte ich gedacht, wie erwartet, wie gedacht, hält sich im rahmen, akzeptabel, annehmbar, klingt fair, klingt gut, klingt vernünftig, klingt machbar, weniger als gedacht, kein problem, preis passt, preis ist ok, geht für uns, geht für mich
    me cuadra, nos cuadra, nos encaja, me encaja, encaja, encajaría, me va bien, nos va bien, nos vale, me vale, me sirve, nos sirve, razonable, aceptable, sin problema, entra en, entra dentro, dentro de lo previsto, dentro de lo que, de acuerdo con el precio, el precio está bien, el precio me parece, me parece justo, me parece razonable, nos parece bien, estaría bien, podemos asumirlo, lo podemos asumir, lo podemos pagar, puedo pagarlo, me lo esperaba, lo esperado, menos de lo que pensaba, conforme
    nous va, me va, ça va, ça nous va, ça irait, ça passe, ça passerait, ça rentre, rentre dans, c est bon, c est ok, c est bon pour, ok pour moi, ok pour nous, raisonnable, acceptable, correspond, pas de souci, pas de problème, d accord pour, je m y attendais, on s y attendait, ce que je pensais, ce qu on pensait, moins que prévu, me semble correct, nous semble correct, me semble raisonnable, on peut suivre, on peut assumer, faisable, jouable
    ci sta, mi sta bene, ci sta bene, ci va bene, mi va bene, andrebbe bene, per me va bene, accettabile, ragionevole, ce lo aspettavamo, valt mee, dat valt mee, dat past, akkoord, is goed, dat is goed, te doen, haalbaar, redelijk, cabe, cabe sim, está bom, está ótimo, tudo bem, aceitável, razoável, serve para
    we can pay that, i can pay that, can pay that, can pay it, thats our budget, thats what we have, deal, its a deal, you have a deal, youve got a deal, trato hecho, hecho, affare fatto, abgemacht, marché conclu, conclu, fechado, por esse valor, beleza, combinado, no surprise, is no surprise, bracing for, braced for, bracing for that, was expecting that, was expecting, were expecting that, were expecting, keine überraschung, hab ich mir gedacht, ce à quoi je m attendais, no me sorprende
    no problem, no problem there, no problem with that, expected about that, expected that much, expected so, expected something like that, pode ser, tranquilo, sem problema, não há problema, geen probleem, nessun problema, ningún problema, aucun problème
    is grand, that s grand, thats grand, be grand, go with that, we ll go with that, well go with that, ill go with that, go with it, take it, ill take it, well take it, ill pay it, ill pay that, well pay that, pay it gladly, happy to pay that, ill manage, well manage, can swallow, can live with, could live with, can bear, lebe ich mit, kann ich leben, können wir leben, zahl ich, zahle ich gern, das zahl ich, die zahl ich, zahlen wir gern, nehmen wir, nehm ich, is mir recht, wär ok, wär okay, wär drin, waar drin, des passt, basst, isch ok, isch guet, gaht für mich, lo pago, lo pagamos, me lo quedo, nos lo quedamos, adelante con eso, vamos con eso, je prends, on prend, on part là dessus, on part sur ça, lo prendo, lo prendiamo, procediamo, ci sto, ci stiamo, doen we, prima zo, fechamos, pode fechar
    ${each('fine, ok, okay, good, alright, all right, acceptable, grand, cool, happy, doable, perfect, reasonable', 'for, with, by', 'us, me, that, it, this, the price, that price, this price')}
    ${each('price, the price, that, it, this', 'is, seems, sounds, looks', 'fine, ok, okay, good, alright, all right, acceptable, grand, cool, fair, doable, perfect, reasonable, right')}
    das passt, passt gut, passt in, passt perfekt, passt prima, passt wunderbar, ja passt, ist fair, is prima, ist prima
    might manage, may manage, could just about, can just about, just about manage, zur not, gerade noch, gerade so, would stretch, podría ser, se puede hacer, peut se faire, si può fare, kan wel, dá para
  `,
  accepts: `
    fine, ok, okay, yes, yep, yeah, sure, alright, all right, agreed, deal, perfect, good, great, go ahead, do it, ja, gut, klar, gern, gerne, vale, de acuerdo, perfecto, sí, oui, d accord, parfait, va bene, certo
    of course, certainly, absolutely, definitely, exactly, np, no prob, cool, works, natürlich, sicher, passt, genau, in ordnung, claro, por supuesto, bueno, bien sûr, entendu, ça marche, certamente, perfetto, prima, goed, akkoord, claro que sim, combinado, tamam, olur, jasne, dobrze
    go on then, go for it, thats grand, thats alright, that s alright, jo, jawohl, passt scho, basst, ok dann, venga, dale, hecho, sipi, ouais, ok ça marche, dai, ci sta, top, doe maar
  `,
  one: `
    there is one, theres one, we do, we have one, we do have one, weve got one, ive got one, i have one, one exists, haben wir eins, haben wir, gibt es eins, gibts, gibt es, ist da, ham wir, hamma, lo hay, lo tenemos, uno tenemos, sí hay, hay uno, on en a un, nous en avons un, il y en a un, ce l abbiamo, uno c è, l abbiamo, hebben we, is er, die is er, temos, há um
  `,
  whether: `
    whether, ob, ob das, if that fits, if it fits, if that, if it, dont know if, not sure if, si eso, si le prix, si ça, se va bene, of dat
  `,
  condition: `
    if my, if the, if our, if we get, if we win, if we raise, if a, once the, once we, once my, once he, once she, once they, provided, assuming, unless, until we close, should the, wenn der, wenn die, wenn das, wenn mein*, wenn unser*, wenn er, wenn sie, wenn wir, wenns, falls, sofern, sobald, vorausgesetzt, si me, si nos, si la, si el, si mi, si le, si les, si on, si ça, si mon, si ma, si notre, siempre que, dès que, à condition, se la, se il, se lo, se mi, se ci, se mio, se mia, appena, als de, als het, als mijn, als we, zodra, mits, se o, se a
    if i, if we, se arriva, se vinciamo, se vendo, si sale, si llega, si toca, si vendo, si ganamos, wenn ich, wenn i, als ik, si je, si j
  `,
  until: `
    when, once, until, till, as soon as, after, sobald, nachdem, erst wenn, cuando, quand, quando, dès que, zodra, wanneer
  `,
  modal: `
    needs, need, must, has to, have to, should, requires, muss, müssen, soll, muass, tiene que, tienen que, debe, deben, hace falta que, deve, devono, doit, doivent, moet, moeten
  `,
  wish: `
    hope, hoping, hopefully, pray, praying, fingers crossed, looking for, searching for, search for, need to find, have to find, must find, trying to find, find, counting on, applied, applying, hoffen, hoffe, hoffentlich, suchen, suche, gesucht, beworben, bewerben, rechnen auf, espero, esperamos, ojalá, buscamos, buscando, busco, espère, espérons, cherchons, cherche, candidaté, speriamo, spero, cerchiamo, cerco, hopen, hoop, zoeken, esperamos, procuramos
  `,
  unset: `
    determined, settled, worked out, work it out, figured out, discussed, talked about, thought about, defined, established, worked it out, no figure, besprochen, geklärt, überlegt, hablado, decidido, definido, fijado, deciso, definito, stabilito, discusso, fissato, bepaald, besloten, besproken, definido, discutido
  `,
  unknown: `
    dont know, do not know, dunno, no idea, no clue, havent a clue, not sure about, not sure how much, not sure what, weiß nicht, weiß ich nicht, keine ahnung, weiß net, weiß ned, no sabemos, no lo sé, no lo sabemos, no sé nada, ne sais pas, sais pas, on ne sait pas, ne savons pas, non so, non lo so, non sappiamo, weet niet, geen idee, não sei, não sabemos
    keine ahnung, no sé, je ne sais pas, non saprei, not known, unknown, couldnt say, couldnt tell, haven t a clue, noch nicht klar, nicht bekannt, geen flauw idee
    weiß es nicht, weiß das nicht, weiß i net, weiß i ned, woas i ned
  `,
  yet: `
    yet, so far, as yet, thus far, noch, bisher, bislang, derzeit noch, todavía, aún, por ahora, encore, pour l instant, ancora, per ora, ainda, nog
  `,
  dear: `
    más de lo que, plus que prévu, plus que ce que, mehr als gedacht, mehr als ich dachte, mehr als wir dachten, mehr als erwartet, too expensive, too much, thats a lot, a lot of money, is a lot, lot of, much for me, much for us, steep, pricey, expensive, more than i, more than we, more than expected, out of our, over our, over budget, above our, princely, ouch, cheaper, smaller version, payment plan, instalments, installments, in stages, per month possible, a discount, discount, can you do it for less, ratenzahlung, viel geld, zu teuer, teuer, zu viel, in raten, teilen, stemmen, contaba con menos, mucho dinero, caro, demasiado, cher, trop cher, c est beaucoup, caro, troppo, duur
    robbery, daylight robbery, a fortune, costs a bomb, arm and a leg, way too much, way above, too high, high for us, high for me, quite high, rather high, pretty high, bit high, bit much, a bit much, hefty, salty, extortion*, out of reach, out of my reach, cant stretch, beyond our, beyond my, beyond what, crazy money, wow that, wucher, happig, heftig, saftig, stolzer preis, ganz schön viel, ziemlich viel, zu hoch, übersteigt, sprengt, nicht leisten, unbezahlbar, carísimo, carísima, un pastón, una barbaridad, un dineral, se me va, se nos va, fuera de mi, excesivo, hors de prix, du vol, exorbitant, trop élevé, trop haut, au dessus de, hors budget, hors de portée, excessif, troppo caro, carissimo, fuori budget, costoso, te duur, veel geld, te veel, muito caro, caro demais, puxado, pahalı, çok pahalı, drogo, za drogo
    cant afford, can not afford, cannot afford, couldnt afford, not afford, can hardly afford, ist viel, das ist viel, ganz schön happig, way over, well over, well above, over what, above what, more than what, higher than, far too, bisschen viel, is mucho, es mucho, es bastante, beaucoup trop, fait cher, un peu cher, è tanto, è troppo, is veel, dat is veel, é muito, é caro
    too costly, costly, too dear, so dear, dear for us, zu deier, zdeier, z deier, ztür, z tür, zu tür, gulp, yikes, blimey, ridiculous, a joke, thats a joke, is a joke, rip off, ripoff, having a laugh, taking the mick, taking the piss, you re joking, youre joking, must be joking, are you kidding, you kidding, insane, spinnt, ihr spinnt, wahnsinn, abzocke, unverschämt, frechheit, nie im leben, more than i have, more than we have, more than i can, more than we can, haven t got that, dont have that, dont have that much, not have that much, havent got that much, out of my league, out of our league, un timo, un robo, ni de coña, ni loco, ni loca, se pasa, se me escapa, pasada, una locura, c est cher, pas donné, ça pique, la vache, une arnaque, abusé, une folie, che botta, un furto, una follia, una fucilata, pazzesco, fuori di testa, belachelijk, pittig, stevig, absurdo, salgado
    too rich, no way, not a chance, no chance, not happening, price range is lower, out of my, out of our, outside our, outside my, keine chance, geht gar nicht, auf keinen fall, de ninguna manera, ni hablar, pas question, hors de question, neanche per sogno, non se ne parla, geen sprake
  `,
  secret: `
    rather not say, rather not tell, prefer not to, cant disclose, cannot disclose, not disclose, confidential, cant quote the sum, before i tell you mine, id rather see, depends on the offer, depends on your offer, depends on the quote, fix it with your, je le fixerai, avec votre devis, open to suggestions, want to see the quote first, you tell me, depends on the price, depends on what
    vertraulich, möchte ich nicht sagen, hängt vom angebot, confidencial, confidentiel
    not putting a number, not putting a figure, not giving a number, not giving a figure, not giving you a number, not going to say, not going to tell, not telling, wont say, wont tell, will not say, wont disclose, not saying, not say how much, not sharing, dont want to say, dont want to tell, do not want to say, dont like to say, dont wish to say, not allowed to say, not allowed to name, may not say, may not name, must not name, keep that to myself, keep it to myself, keep that to ourselves, between us and, none of your business, that is private, thats private, cant say, cannot say, cant tell, cannot tell, cant share, cannot share, you first, give me your price first, name your price first, tell me your price first, quote first, offer first, see the offer first, see your offer first
    nicht nennen, nicht sagen, nicht verraten, verrate ich nicht, sage ich nicht, sag ich nicht, will ich nicht sagen, möchte ich nicht nennen, darf ich nicht, dürfen wir nicht, behalte ich für mich, behalten wir für uns, keine zahl, keine zahlen, keine summe, nenne ich nicht, nennen wir nicht, erst das angebot, erst ihr angebot, zuerst das angebot, keine angaben, keine auskunft
    prefiero no decirlo, prefiero no decir, preferimos no decir*, no lo digo, no voy a decir*, no quiero decir*, no puedo decir*, no podemos decir*, me lo reservo, nos lo reservamos, primero la oferta, primero su oferta, primero su precio, no lo comparto
    préfère ne pas, préférons ne pas, je ne dirai pas, je ne dis pas, ne peux pas dire, ne peux pas le dire, ne veux pas dire, ne souhaite pas, ne souhaitons pas, je le garde pour, d abord votre, d abord le devis, votre devis d abord, pas communiquer, ne communique pas, preferisco non, non lo dico, non posso dir*, prima il preventivo, zeg ik liever niet, liever niet, prefiro não, não posso dizer, não quero dizer
    none of your, mind your own, geht sie nichts an, geht dich nichts an, geht euch nichts an, no es asunto, ça ne vous regarde pas, non sono affari
    hier nicht, nicht schreiben, aquí no, pas ici, non qui
    show my cards, dont show my cards, show our cards, dont show our cards, my cards, cards on the table first, before ive seen yours, before i see yours, before we see yours, until i see yours, until ive seen yours, once i see yours, number from me, figure from me, no number from, no figure from, giving you a number, giving you a figure, at liberty to say, not at liberty, thats my business, is my business, in die karten, keine karten, erst ihre zahl, zuerst ihre zahl, sagen sie zuerst, sie zuerst, usted primero, primero usted, vous d abord, prima lei, prima voi, noem ik nog niet, noem ik niet, zeg ik niet
    préfère pas, ne préfère pas, keeping that to, keep that to, keeping it to
  `,
  object: `
    no object, not an object, price is secondary, money is no issue, money isnt an issue, budget is no issue, budget isnt an issue, budget is not an issue, budget isnt a problem, budget is not a problem, budget is no problem, money is not an issue, money is not a problem, cost is not an issue, cost is no issue, price is not an issue, price isnt an issue, price is no issue, unlimited budget, deep pockets, spare no expense, geld spielt keine rolle, koste es was es wolle, cueste lo que cueste, prix n est pas, peu importe le prix
    money isnt the issue, money isnt the problem, money is not the issue, money is not the problem, money isnt a problem, moneys no object, moneys not the issue, moneys not a problem, money wont be a problem, money wont be an issue, not short of money, not the money, its not about the money, not about money, budget isnt the issue, budget isnt the problem, budget is not the problem, budget is not the issue, budget wont be a problem, budget is no concern, budget is not a concern, budget is not a constraint, cost isnt an issue, cost isnt a problem, cost is not a problem, cost doesnt matter, costs dont matter, price doesnt matter, price does not matter, dont care what it costs, dont care about the price, do not care what it costs, whatever the cost, at any price, sky is the limit, skys the limit
    am geld scheitert es nicht, am geld scheiterts nicht, am geld wird es nicht scheitern, am geld soll es nicht, am geld soll es nicht scheitern, am geld soll es nicht liegen, am geld solls nicht, am geld liegt es nicht, am geld liegts nicht, am budget scheitert es nicht, am budget soll es nicht, geld ist kein problem, geld ist nicht das problem, geld ist kein thema, budget ist kein problem, budget ist kein thema, preis ist egal, preis ist zweitrangig, kosten sind egal, kosten sind zweitrangig, kosten spielen keine rolle, preis spielt keine rolle, egal was es kostet
    dinero no es problema, dinero no es un problema, dinero no es el problema, presupuesto no es problema, presupuesto no es un problema, por dinero no es, por dinero no será, el precio no importa, el precio da igual, da igual lo que cueste, sin límite de presupuesto
    argent n est pas un problème, argent n est pas le problème, argent n est pas un souci, budget n est pas un problème, budget n est pas un souci, pas une question d argent, prix importe peu, peu importe le coût, il prezzo non è un problema, i soldi non sono un problema, geld is geen probleem, geld speelt geen rol, prijs maakt niet uit, dinheiro não é problema, preço não importa
    whatever it costs, whatever it takes, what ever it costs, whatever the price, costi quel che costi, quoi qu il en coûte, kost wat het kost, custe o que custar, coûte que coûte, geld haben wir genug, geld habe ich genug, plenty of money, more money than time
    por dinero no va, no va a ser por dinero, no será por dinero, pas pour une question d argent
  `,
}

/** Who has to agree to a sum, how one may come in and from where: looked for near a condition or a wish. */
export const CONDITIONS: Phrases<'agrees' | 'decider' | 'arrives' | 'source' | 'offered'> = {
  agrees: `
    yes, agree, agrees, agreed, approve, approves, approved, sign, signs, oks, vote, votes, nod, nods, lets, puts in, chips in, contributes, goes halves, pays half, sign off, approval, blessing
    zustimmt, zustimmen, ja sagt, ja sagen, freigibt, freigeben, genehmigt, genehmigen, unterschreibt, unterschreiben, bewilligt, abnickt, abnicken, absegnen, durchwinken, mitmacht, mitspielt, mitzahlt, dazugibt, beteiligt
    aprueba, aprueban, aprobar, aprobarlo, aprobarlos, aporta, firma, firmar, firmarlo, autoriza, autorizar, vota, dice que sí, decir que sí, valide, valider, signe, signer, accepte, vote, d accord, dire oui, approva, approvare, approvarlo, approvarli, firma, firmare, dire di sì, dice di sì, d accordo, tekent, tekenen, goedkeuren, akkoord, aprovar, assinar
  `,
  decider: `
    bank, boss, board, committee, council, trustees, governors, partners, directors, management, head office, finance, husband, wife, vorstand, chef, chefin, gemeinderat, gremium, hausbank, geschäftsführung, gesellschafter, jefe, jefa, junta, consejo, dirección, banco, conseil, banque, patron, banca, consiglio, direzione, bestuur, baas, directie
  `,
  arrives: `
    comes, come, on board, comes on board, sell, close, closes, works out, pans out, pays off, sends, sells, wins, win, takes us, takes me, lands, pays, raise, goes through, inherit, investor, investors, accelerator, client, deal
    klappt, klappen, kommt, reinkommt, zustande, verkauft, verkaufe, verkaufen, gewinnen, gewinne, erbe, investoren, zahlt, durchgeht
    llega, sale, sale bien, toca, vende, vendo, vendemos, inversor, inversores, ganamos, passe, marche, vend, vends, gagne, arrive, investisseurs, arriva, va in porto, vendo, vinciamo, vinco, verkoop, verkocht, lukt, chega
  `,
  source: `
    grant, grants, funding, stipend, scholarship, lottery, loto, lotto, lotería, inheritance, crowdfunding, kickstarter, zuschuss, zuschüsse, förderung, fördermittel, stipendium, gründerstipendium, erbschaft, ayuda, subvención, beca, subvention, bourse, mécène, contributo, bando, finanziamento, subsidie, apoio, spenden, donations, donors, spender, sponsors, sponsoren
    ${each('a, an, some, our, another, ein, einen, eine, un, uno, una, een, um', 'donor, sponsor, patron, backer, angel, investor, donation, spender, spenderin, spende, gönner, patrocinador, donante, mecenas, inversor, donateur, parrain, investisseur, donatore, mecenate, investitore, investeerder, doador')}
  `,
  offered: `
    site, website, web, shop, store, app, portal, price, offer, quote, design, quality, result, system, angebot, preis, seite, qualität, ergebnis, tienda, página, precio, oferta, prix, devis, offre, sito, negozio, prezzo, preventivo, prijs, offerte
  `,
}

/** Of what somebody says that it does not stand in the way. */
export const PURSE =
  'money moneys cost costs price budget funds funding finances geld kosten preis budget finanzielle dinero presupuesto precio coste argent prix coût soldi denaro prezzo costo prijs dinheiro preço'
export const WORRY =
  'problem problems issue issues obstacle concern concerns constraint worry worries factor hurdle showstopper bottleneck stops stop stopping holds matter matters rolle thema hindernis sorge sorgen scheitert scheiterts scheitern problema problemas inconveniente obstáculo importa problème problèmes souci soucis frein ostacolo probleem rol'
export const NOT =
  'no not isnt arent wont doesnt dont least kein keine keinen nicht ned net nit nid nöd koa kei ka pas ne n non sin nessun geen niet não'

/** A sum of every month. */
export const MONTHLY =
  /(?<!\p{L})(?:per month|a month|monthly|\/ ?mo|im monat|monatlich|al mes|mensual\p{L}*|par mois|por m[eê]s|mensuel\p{L}*|per maand|al mese)(?!\p{L})/u

/** What may follow a small number that stands for thousands. */
export const SUM_ENDS =
  /^\s?(?:$|[!?)\u2026-]|[.,](?!\s?[\p{L}\p{N}])|(?:and|but|or|if|when|once|because|cos|ish|put|reserved|planned|saved|gerechnet|eingeplant|zurückgelegt|beiseite|gedacht|geplant|ausgeben|investieren|hinlegen|wenn|falls|apart|si|for|max|maximum|tops|then|altogether|in total|total|geht|gehen|ginge|wird|sollte|net|plus|to|in|at|left|available|is|would|max|maybe|perhaps|i|so|all|set|twenty|und|aber|für|dafür|oder|netto|brutto|maximal|höchstens|zur|übrig|sind|wären|y|para|pero|o|et|pour|mais|ou|bis)(?!\p{L}))/u

/** What is said of money without a sum: the highest counts. */
export const WITHOUT_SUM = [
  { tag: 'some', points: 8, label: 'available, no figure' },
  { tag: 'fits', points: 9, label: 'the price fits' },
  { tag: 'object', points: 8, label: 'no obstacle' },
  { tag: 'vague', points: 6, label: 'limited, no figure' },
  { tag: 'little', points: 6, label: 'limited, no figure' },
  { tag: 'pending', points: 5, label: 'to be decided' },
  { tag: 'hoped', points: 5, label: 'only hoped for' },
  { tag: 'secret', points: 3, label: 'not disclosed' },
  { tag: 'dear', points: 4, label: 'the price is high' },
] as const satisfies readonly { tag: BudgetTag; points: number; label: string }[]
/** A yes to the question whether there is a budget. */
export const THERE_IS =
  /^(?:there is|it is|plenty|enough|some|genug|bastante|assez|abbastanza|genoeg)[.!]?$|^(?:yes|yep|yeah|yup|ja|jo|jep|s[i\u00ed]|oui|sim|tak|evet)(?!\p{L}),?\s\S{1,12}\s\S/u
