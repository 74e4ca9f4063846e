import { anyOf, END, START } from '../language/clauses.ts'

/** A word of one of the languages as it may be misspelt. */
const BUDGET = 'bu[dgj]{1,3}[ei]{0,2}t(?:s|ed|ing|ary)?'
const APPROVED =
  "ap{1,2}r?o{1,2}ve?d|signe?d[- ]?of+|singed[- ]?of+|green[- ]?li(?:t|ghted)|okayed|ok['e]?d|authori[sz]ed|sanctioned|ratified"
const APPROVAL =
  'approval|sign-?off|blessing|green light|go-?ahead|ok|okay|nod|consent|permission|authori[sz]ation|thumbs up'
const DE_APPROVED = 'freigegeben|genehmigt|bewilligt|abgesegnet|abgenickt|zugesagt|zugestimmt|unterschrieben'
const ES_APPROVED = 'aprob\\p{L}+|autorizad\\p{L}+|visto bueno|luz verde|concedid\\p{L}+'
const FR_APPROVED = 'valid[ée]e?s?|approuv[ée]e?s?|accord[ée]e?s?|feu vert|donn[ée] (?:son|leur) accord'
const OTHER_APPROVED =
  'approvat\\p{L}+|autorizzat\\p{L}+|goedgekeurd|vrijgegeven|akkoord|aprovad\\p{L}+|autorizad\\p{L}+|godkj?en[dt]t?|godkänd?t?|bevil[gj]\\p{L}+|beviljat|zatwierdz\\p{L}+|schválen\\p{L}*'
const SOLID = [APPROVED, DE_APPROVED, ES_APPROVED, FR_APPROVED, OTHER_APPROVED].join('|')

/** Up to so many words in between. */
const gap = (words: number) => `(?:\\s\\S{1,30}){0,${words}}?\\s`

/** Patterns of whole words or phrases, with commas in between. */
const phrases = (list: TemplateStringsArray, ...inserted: string[]) =>
  String.raw(list, ...inserted)
    .trim()
    .split(/,\s+/)

/** One pattern for all of the places where it says so. */
const everyOf = (phrases: readonly string[]) => new RegExp(anyOf(phrases).source, 'gu')

/** What is said of money that somebody has for something. */
export const MONEY_NOUN = anyOf(phrases`
  ${BUDGET}, budget*, money, funds?, funding, cash, finances?, grant, subsidy, sum, amount, envelope, spend, capex, savings,
  investment, \p{L}*budgets?, geld*, mittel, etat, betrag, summe, förder\p{L}+, presupuesto, dinero, fondos,
  subvenci[oó]n, importe, argent, fonds, enveloppe, montant, subvention, soldi, denaro, fondi, orçamento, verba,
  dinheiro, budsjett?, penger, pengar, penge
`)

/** Near a sum these tell that the visitor has it for the project. */
export const OWN = everyOf(phrases`
  ${BUDGET}, budget*, (?:das|es) für, geht für, rechnen? mit, kalkulier*, covers? (?:it|that|this), works? for (?:us|me),
  (?:is|are) (?:fine|ok|okay|doable|feasible|possible) (?:for|with) (?:us|me), will .{1,25} do, fits?, within, money, cash, funds?, funding, funded, grant(?:ed|s)?, subsidy, envelope, savings?, saved(?: up)?,
  spend(?:ing)?, (?:be|to be) spent, invest(?:ing|ment)?, afford, capex, price range,
  (?:put|set|laid) (?:aside|by|away), put in, pull together, scrape together, chip(?:ped)? in, paid in, allocat*,
  earmark*, reserved, ring[- ]?fenced, to work with, work with, go (?:up to|to|as high as|as far as), stretch,
  (?:do|make|build|create|develop|deliver|manage|finish|have|get|something|anything|possible|feasible|doable|realistic)(?: (?:it|this|that|one|something|anything|everything|all of it|the \p{L}+|us|done|ready))?(?: done)? (?:for|with|on|under|within|around|below),
  enough, enuf, suffic\p{L}+, get us, buy us, get me, goes? how far, get for,
  (?:we|i)(?: \p{L}+)? (?:can|could|would|will|might)(?: \p{L}+)? (?:pay|do|accept|offer|give|go|manage|commit|cover|handle),
  (?:(?:we|i)'(?:d|ll)|willing to|ready to|happy to|prepared to|want to|able to|looking to|planning to|hoping to|wish to|like to) (?:\p{L}+ )?(?:pay|spend|invest|commit|put),
  for (?:it|this|that|everything|all|phase one|(?:the|this|that|our|my) (?:\p{L}+ )?(?:project|site|website|webshop|shop|store|app|portal|work|job|job|build|thing|temporary|whole|first|redesign|platform|tool|system)),
  calculat\p{L}+ with, planned, (?:set|fixed) (?:the|at|a), price tag we, purse, pockets?, tops,
  (?:should|must|may|can|could)(?:n't| not)? (?:not )?cost (?:us |me )?(?:no |not )?(?:more|over|above|up)?, draft,
  it is, ${SOLID}, ${APPROVAL}, released, cleared, confirmed, secured, agreed, decided, in the (?:bank|account), on the table,
  \p{L}*budgets?, geld, mittel, etat, ausgeben, investieren, anlegen, aufbringen, zurückgelegt, zur seite, beiseite,
  auf die seite, gespart, angespart, eingeplant, eingestellt, vorgesehen, reserviert, bereit*, zur verfügung,
  stemmen, leisten, drin, rahmen, reichen, reicht, im gespräch, locker machen, dafür, beschlossen, konto,
  schmerzgrenze, obergrenze, limit, investitions\p{L}+, dürfen .{0,12}kosten, darf .{0,60}kosten,
  zahlen (?:können|wollen|möchten), (?:können|könnten|wollen|möchten|würden) wir,
  wir (?:können|könnten|wollen|würden|möchten), ich (?:kann|könnte|will|würde|möchte), kriegt man, bekomme ich,
  bekommen wir, machbar, hinkriegen, machen .{0,20}für, presupuesto, dinero, fondos, gastar*, invertir*,
  inversi[oó]n, (?:puedo|podemos|podr[ií]amos|podr[ií]a) (?:pagar|llegar|poner), disponemos, dispongo, contamos con,
  ahorrad\p{L}+, reservad\p{L}+, destinad\p{L}+, apartad\p{L}+, alcanza, suficientes?, subvenci[oó]n,
  para (?:esto|ello|todo|el proyecto|la web|la tienda), hacer(?:lo)? por, llegar (?:a|hasta), enveloppe, d[ée]penser,
  investir, mettre, (?:pouvons|peux|pourrions|pourrais|peut|pourrait) (?:payer|aller|mettre), mis de côt[ée],
  de côt[ée], bloqu[ée]s?, d[ée]bloqu[ée]s?, prévus?, prévue?s?, suffi*, assez, subvention, disposons, dispose,
  pour (?:ce projet|cela|ça|tout|le site|le projet), faire pour, économis[ée]s?, soldi, spendere, a disposizione,
  disponiamo, bastano, messo da parte, messi da parte, besteden, uitgeven, beschikbaar, opzij, gespaard, genoeg,
  gastar, orçamento, verba, disponíve(?:l|is), chegam?, budsjett?*, bruke, bruge, satt av, sat af, afsat, avsatt,
  lagt til side, lägga, nok, räcker
`)

/** These do so only where nothing else explains the sum. */
export const HOLDS = anyOf(phrases`
  (?:have|has|having|got|get|had|'ve|own|there is|there's|there are|left|available|remain\p{L}*|holding|sitting),
  number is, it's(?: now)?(?! an? ), hav, hve, ahve, haev, hv, more like, letter came, ceiling, my (?:limit|max|maximum|number|figure),
  our (?:limit|max|maximum|number|figure), haben, habe, hab, hätten, hätte, gibt es, übrig, tenemos, tengo, hay,
  quedan, j'ai, avons, on a, il y a, reste, abbiamo, ho, hebben, heb, temos, tenho, har, mamy, ist möglich,
  wären möglich
`)

/** How far somebody would go; a question with one of these asks for a price. */
export const LIMITS = anyOf(phrases`
  going (?:above|over|beyond), go (?:above|over|beyond),
  dépass*, superar, übersteigen, überschreiten, exceed, comfortable, region,
  max*, up to, at (?:the )?most, no more than, not more than, not a (?:penny|cent|euro) more, not over, cap,
  capped, limit, ceiling, range, somewhere (?:around|between), ballpark, upper end, absolute, höchstens, bis zu,
  maximal, nicht mehr als, máximo, como mucho, hasta, tope, no más de, maximum, jusqu'à, pas plus de, grand max,
  massimo, fino a, hoogstens, tot, niet meer dan, no máximo, até, maks*, højst, høyst, högst
`)

/** Near a sum these tell that it is something else. */
export const FOREIGN = everyOf(phrases`
  turnover, revenues?, due (?:\p{L}+ )?(?:weeks|days|months) ago, overdue, packages? (?:from|at), to this account, hosting is, (?:year|time) before, (?:had|have) asked, was turned down, that was last year, paid (?:you|them|him|her|us), off (?:me|us), (?:other|another|anderen?|anderes) (?:offer|quote|angebot|proposal), budget for (?:the )?(?:other|another),  vouchers?, coupons?, gutschein*, discounts?, normal, usual, typical, realistic for (?:such|an?), payments?, transactions?, purchases?,
  (?:products?|items?|articles?|goods|bags?|produkte|artikel|productos|produits) (?:from|between|at|for|of|around|starting|von|zwischen|für|de|entre|à),
  (?:i|we)(?:'d| can| could| would|'ll| will) (?:do|make|build|develop|create|fix|offer|deliver)(?: \p{L}+){0,3} (?:for|at), authority, sign for, signing, sales, sells?, sold, selling, priced?, prices, pricing, costs?(?! ceiling), cost (?:us|me),
  costing, charg\p{L}+, quot\p{L}+, invoic\p{L}+, bill(?:ed|s)?, refund*, money back, owes?, owed, paid(?! in),
  paying, pays, debts?, mortgage, loans?, overdraft, (?:we|i) (?:(?:currently|already|now|still|only) )?pay,
  (?:you|they|customers?|clients?|guests?|he|she|people|members?|students?|visitors?|patients?|users?|who|each|which) (?:(?:can|could|will|must|should|may|would|have to|already|usually) )?(?:pay|spend|buy|order|invest|afford|have|get|got),
  you can pay, (?:do|did|have) you(?: have| got)?, salar(?:y|ies), wages?, rent, tickets?, fares?, fees?, fined?,
  per (?:hour|day|ticket|seat|person|head|item|piece|unit|customer|user|order|booking|night|guest|licen[cs]e|student|course),
  hourly, an hour, day rate, rates?, profits?, earn*, income, los(?:t|e|ing|ses|s), worth, (?<!be )spent, each,
  apiece, average, basket, order value, prize, commission, stolen, stole, fraud, deposit of, donat\p{L}+, valued?,
  valuation, starts? (?:at|from|with), (?:site|page|website|it|bot|chatbot|list) says, an? (?:company|firm) has,
  the (?!company|firm|board|boss|team|club|association|school|church|parish|committee|foundation|business|owner|family|partners|management|department|council|budget|project|charity|hospital|hotel)\p{L}+ (?:has|had|got|have), you (?:said|say|wrote|mentioned|told|ask|want), your, advertis\p{L}+,
  rip-?off, robbery, pension, we offer, our (?:rate|service|offer|price), only for, can fix this for, make us, save us,
  saves us, fix this for, \p{L}*umsatz*, verkauf*, \p{L}*preis*, kostet*, kosten, gekostet,
  \p{L}*rechnung*, erstattung, gehalt, miete, gezahlt, bezahlt, bezahlen,
  zahlen (?:derzeit|aktuell|wir|jetzt|momentan), wir zahlen, ich zahle, zahle ich,
  pro (?:stunde|stück|person|nacht|tag|ticket), gewinn, verdien*, ausgegeben, verloren, schulden, stundensatz,
  jahresumsatz, das stück, abzocke, wucher, facturaci[oó]n, facturamos, ventas, vend(?:emos|o|en|ons|s|ez|ent),
  precios?, cuestan?, cobr\p{L}+, facturas?, salario, sueldo, alquiler, pagamos, pagu[ée], pago, pagan, por hora,
  cada uno, perdimos, gastamos, ganamos, chiffre d'affaires, ventes, prix, coût*, factur\p{L}+, salaire, loyer,
  payons, paie, payé, paient, par heure, par personne, chacune?, perdu, remboursement, tarifs?, fatturato, prezz[oi],
  costan?o?, vendiamo, paghiamo, omzet, prijs, kost, verkopen, betalen (?:we|nu), we betalen, faturamento, preços?,
  custam?, omsetning, omsætning, omsättning, koster, kostar, betaler, betalar
`)

/** A sum that is denied, given up or too much. */
export const DENIED_BEFORE = new RegExp(
  `${START}(?:not|no|never|\\p{L}+n't|cannot|dont|cant|nicht|kein\\p{L}*|sin|pas|geen|niet|ikke|inte|scrap|forget|drop|skip|instead of|rather than|vergiss|vergessen sie|statt|anstatt|en lugar de|olvida|au lieu de|oublie[zr]?)${'(?:\\s(?!more|than|over|above|exceed|mehr|über|más|mas|plus|meer|mer|dépasser|superar|sobrepasar|pasar|übersteigen|überschreiten|just|only|nur|sure|maybe|know|below|less|under|quite|far|bad|much|but)\\S{1,20}){0,3}'}\\s$`,
  'u',
)
export const DENIED_AFTER =
  /^\s(?:(?:for|on) .{1,30}\s)?(?:(?:is|was|are|would be|it's|ist|sind|wäre|wären|es|son|c'est|sont|serait|seems|sounds|sound|feels?)\s)?(?:(?:way|far|much|a bit|just|totally|completely|viel|un)\s)?(?:(?:a|an awful) lot|more than the|(?:company|firm|business)|too (?:much|expensive|high|steep|dear|rich)|a (?:rip-?off|joke)|rip-?off|out of (?:reach|the question|budget|our)|daylight|crazy|insane|mad|ridiculous|outrageous|obscene|beyond|more than (?:we|i)|off the table|(?:over|above) (?:our|my|the) (?:budget|limit)|exceeds?|in(?:to)? your (?:company|agency|business|firm|startup)|impossible|not (?:possible|happening|there|an option)|(?:aus dem anderen angebot |waren |war |mir |uns )*zu (?:viel|teuer|hoch)|haben wir (?:leider )?nicht|habe ich (?:leider )?nicht|(?:kann|können) (?:ich|wir) (?:uns |mir )?(?:leider )?nicht|geht nicht|demasiado|mucho para|muy caro|trop|no longer|gone)(?!\p{L})/u

/** What somebody else has spoken of. */
export const HEARD = anyOf(phrases`
  (?:spoken|speaking|talking|talked) of, (?:said|says|mentioned) something (?:like|about|around),
  (?:he|she|they) (?:says?|said|tells?|told me|thinks?)
`)
/** What has been applied for, and may never come. */
export const HOPED = anyOf(phrases`
  (?:applied|applying|apply) (?:for|to) (?:an?|the|some|our) (?:\p{L}+ )?(?:grant|funding|subsidy|loan)
`)
/** A sum for something on the side. */
export const ASIDE = anyOf(phrases`
  (?:per|a|each|every|the|/) ?(?:month|mo|year), monthly, yearly, annually, im monat, monatlich, im jahr, jährlich,
  al mes, mensual*, par mois, mensuel*, per maand, al mese, por mês,
  for (?:the )?(?:photos?|photography|ads|advertising|marketing|hosting|maintenance|care|texts?|copy|logo|print\p{L}*|seo|training|translations?|later|phase two|the second phase),
  für (?:die )?(?:fotos|werbung|marketing|wartung|hosting|texte)
`)
export const MONTHLY = anyOf(phrases`
  (?:per|a|each|every|the|/) ?(?:month|mo), monthly, im monat, monatlich, al mes, mensual*, par mois,
  mensuel*, per maand, al mese, por mês
`)

/** The whole of which another sum is the part for this project. */
export const WHOLE_BEFORE =
  /(?:out of|part of|from|aus|von|de|sur|within)\s(?:a|an|our|the|total|einem|unserem|un|nuestro|notre)\s(?:\S{1,20}\s){0,2}$/u

/** What might be, where the clause alone does not tell. */
export const MIGHT = anyOf(phrases`
  homework, assignment, if (?:an?|the|some) (?:company|firm|business|client|customer)${gap(2)}(?:has|have|had), case study, pretend*,
  (?:if|say|suppose|imagine|wenn|falls|angenommen|si|se|als)${gap(5)}(?:had|won|were|hätten?|hätt|wären?|tuvi\p{L}+|avais|avait|avions|avessi\p{L}*|hadden?)
`)
export const IN_REALITY = anyOf(phrases`
  (?:but|actually|really|reality|truth|fact|realistically|aber|tatsächlich|wirklich|eigentlich|pero|realidad|mais|réalité|maar)
`)

/** The decision has been taken, or nobody needs to take it. */
export const APPROVES = anyOf(phrases`
  green light,
  ${SOLID}, (?:got|received|gave|given|have|has|had)(?: (?:it|us|me))?(?: (?:the|a|an|our|their|his|her|full|final|formal|written|already|board|my|\p{L}+'s)){0,4} (?:${APPROVAL}),
  (?:${APPROVAL}) (?:is |was |has been |has )?(?:there|given|done|in|here|granted|received|come|came|through),
  (?:said|says) yes, waved (?:it )?through, (?:went|gone|go|came) through, (?:passed|voted) (?:it|the|for|through),
  (?:has|have|had) cleared, cleared (?:it|by|the|this), is (?:cleared|final|official), grünes licht,
  freigabe (?:ist|liegt|habe|haben|da|erteilt), (?:hat|haben) (?:ja|ok|okay) gesagt, dieron el ok, dio el ok, il ok,
  dato l'ok, donn[ée] le feu vert
`)
/** The same where the talk is of the money. */
export const GRANTED = anyOf(phrases`
  (?:won|got|received) (?:a|the|our) (?:\p{L}+ )?(?:grant|subsidy|funding),
  released, granted, secured, confirmed, committed, cleared, awarded, voted, signed, (?:decision|that) is final,
  letter came, beschlossen, bestätigt, gesichert, bewilligung, zusage, confirmad\p{L}+, firmad\p{L}+, conseguid\p{L}+,
  confirm[ée]e?s?, vot[ée]e?s?, sign[ée]e?s?, d[ée]bloqu[ée]e?s?, bloqu[ée]e?s?, obtenue?s?, confermat\p{L}+,
  stanziat\p{L}+, toegekend, bevestigd, confirmad\p{L}+, bekreftet, bekræftet, bekräftad, potwierdz\p{L}+
`)
/** The money is there. */
export const READY = anyOf(phrases`
  (?:in|on|into) (?:the|our|my|a) (?:\p{L}+ )?(?:bank|account), in the bank,
  money (?:is|was) (?:there|ready|here|in|available|waiting), cash (?:is )?(?:ready|in hand|there),
  ready (?:to go|to spend|and waiting|now), is ready, (?:put|set|laid) [^.]{0,30}(?:aside|by|away),
  (?:put|set) (?:it )?(?:aside|by|away), aside, ring[- ]?fenced, paid in, real money, zurückgelegt, (?:zur|auf die) seite,
  beiseite, auf dem konto, liegt? bereit, liegen bereit, steht bereit, stehen bereit, bereitgestellt, ist da, sind da,
  apartad\p{L}+, en la cuenta, en el banco, guardad\p{L}+, de côt[ée], sur le compte, à la banque, da parte, sul conto,
  accantonat\p{L}+, opzij*, apart gezet, op de rekening, de lado, na conta,
  (?:satt|sat|lagt) (?:av|af|til side|undan), avsatt, afsat, på kont\p{L}+, undanlagt
`)
/** It is planned. */
export const PLANNED = anyOf(phrases`
  reserved, allocat*, earmark*, saved(?: up)?, savings, agreed, decided?, fixed, budgeted,
  in (?:the|our|this year's)${gap(2)}(?:plan|budget), eingeplant, eingestellt, vorgesehen, (?:an)?gespart*,
  reserviert, festgelegt, einig, entschieden, previst\p{L}+, destinad\p{L}+, ahorrad\p{L}+, decidid\p{L}+,
  reservad\p{L}+, acordad\p{L}+, prévue?s?, économis[ée]e?s?, épargn[ée]e?s?, décidé*, réserv[ée]e?s?,
  decis[oai], risparmiat\p{L}+, begroot, gespaard, gereserveerd, budsjettert, spart, sparat, besluttet, beslutat
`)

/** Somebody still has to decide. */
export const PENDING = anyOf(phrases`
  antrag läuft, beantragt, applied for, (?<!had )(?:asked|applied) for (?:it|(?:the )?money|funding|a grant|[\d€$£]\S{0,12}), in two minds,
  (?:not|no|never|nobody|\p{L}+n't|dont|hasnt|isnt|yet to be)${gap(3)}(?:${APPROVED}|confirmed|released|granted|decided|fixed|final|finali[sz]ed|agreed|secured|settled|official|certain|signed|cleared),
  (?:not|\p{L}+n't) (?:${APPROVED}|confirmed|released|granted|decided|fixed|final|agreed|secured|cleared),
  (?:once|if|when|until|unless|as soon as|after|hop\p{L}+|expect\p{L}*|will|must|should|may|might|needs?|has|have|had|assuming|provided)${gap(5)}(?:to be|be|get|gets|is|are|being)${gap(1)}?(?:${APPROVED}|confirmed|released|granted|cleared),
  (?:to|will|must|should|may|might|would) be (?:${APPROVED}|confirmed|released|granted|cleared),
  (?:once|if|when|until|unless|as soon as|assuming|provided|whether)${gap(5)}(?:approves?|agrees?|oks?|signs (?:it|off)|says? (?:yes|ok)|gives?|grants?|decides?|allows?|accepts?|clears?|comes? through|lets? (?:me|us)),
  (?:wait\p{L}*|await\p{L}*|pending|subject to|depend\p{L}*)${gap(4)}(?:${APPROVAL}|decision|vote|plan|board|boss|owner|investor|grant|yes),
  (?:needs?|require\p{L}*|without|outstanding|missing|lack\p{L}*|seek\p{L}*|asking for|hoping for|to get)${gap(4)}(?:${APPROVAL}),
  (?:pending|awaiting|subject to) (?:${APPROVAL}|decision|vote),
  (?:${APPROVAL}) (?:is |was )?(?:still |not )?(?:pending|outstanding|missing|open|to come),
  (?:must|have to|has to|need to|still) (?:persuade|convince|ask),
  still (?:thinking|deciding|considering|needs?|has to|have to|must|to be|open|waiting|discussing|under discussion|being),
  (?:would|will|must|have to|has to|needs? to) (?:have to |need to )?(?:vote|decide|agree),
  under discussion, unapproved, thinking about it, probably,
  (?:noch nicht|nicht|noch|kein\p{L}*|nie)(?:${gap(4)}|\s)(?:${DE_APPROVED}|beschlossen|fest|entschieden|sicher),
  (?:muss|müssen|soll\p{L}*|wird|werden|wenn|sobald|falls|sofern|bevor|warte\p{L}*|hoff\p{L}*|brauch\p{L}*|vorbehaltlich)(?:${gap(6)}|\s)(?:${DE_APPROVED}|zustimm\p{L}*|genehmig\p{L}*|freig\p{L}*|entscheid\p{L}*|absegn\p{L}*|abstimm\p{L}*|ok|okay|bewillig\p{L}*|beschl\p{L}*),
  im gespräch, fest ist .{0,20}nichts, noch offen, freigabe (?:fehlt|steht .{0,10}aus),
  (?:no|sin|todavía|aún|falta\p{L}*|pendientes?|si|cuando|esper\p{L}*|debe\p{L}*|tienen? que|hasta)(?:${gap(5)}|\s)(?:${ES_APPROVED}|aprueb\p{L}*|confirm\p{L}*|autoric\p{L}*|decid\p{L}*),
  (?:pas|attend\p{L}*|attente|si|quand|doit|doivent|faut|manque|reste|réserve)(?:${gap(6)}|\s)(?:${FR_APPROVED}|valid\p{L}*|approuv\p{L}*|accord|confirm\p{L}*|vot\p{L}*|débloqu\p{L}*|décid\p{L}*),
  (?:non|niet|não|ikke|inte|nog|ainda|ancora|ennå|endnu|ännu)(?:${gap(5)}|\s)(?:${OTHER_APPROVED}|confermat\p{L}+)
`)
/** `We need no approval.` */
export const FREE_TO_DECIDE = anyOf(phrases`
  (?:no|not|\p{L}+n't|without|keine)(?:${gap(4)}|\s)(?:${APPROVAL}|genehmigung|freigabe)
`)
/** What is approved here is not the money. */
export const OTHER_OBJECT = anyOf(phrases`
  designs?, logo, drafts?, mock-?ups?, texts?, copy, wording, permit, planning, building, visa, domain, fleets?,
  vendors?, suppliers?, photos?, app store, refunds?, orders?, listings?, products?, members?, users?, candidates?,
  brief, concept, layout, colou?rs?, posts?, menus?, dish(?:es)?, comments?, documents?, workflow, patients?, invoices?, bookings?, pre, entwurf,
  konzept, diseño, maquette, therap\p{L}+, certificat*
`)

/** What speaks of a decision on money by itself. */
export const DECISION = anyOf(phrases`
  ap{1,2}r?ov\p{L}+, ${APPROVAL}, ${SOLID}, zustimm*, freigabe, genehmig*, bewillig*, aprob*, aprueb*,
  valid*, accord, approuv*
`)

/** There is no money, or not any more. */
export const NONE = anyOf(phrases`
  (?:no|zero|without(?: a| any)?|(?:don't|dont|do not|doesn't|didn't|haven't|havent|hasn't)(?: really| yet| currently)?(?: have| got)?(?: a| any| the| much)?|isn't (?:a|any)|lack(?:ing)?)(?: (?:real|actual|set|own|proper|spare|extra|dedicated|separate))? (?:${BUDGET}|money|funds|funding|cash),
  (?:${BUDGET}|money)(?: is| was|:)? (?:none|zero|nil|gone|nonexistent),
  (?:${BUDGET}|funding|money|funds|grant|it|that|they|finance|board|boss|investor)(?: \p{L}+)? (?:got |been |being )?(?:cut|axed|frozen|froze|pulled|cancel+ed|withdr[ae]wn?|scrapped|killed|vetoed|refused|rejected|turned (?:it |us |that )?down|denied|declined|backed out|pulled out|fell through|fallen through|said no)(?: it| that| us| the ${BUDGET}| our ${BUDGET})?,
  (?:it|that|money|all)(?:'s| is| was)? (?:all |already )?(?:gone|used up), broke, skint, penniless,
  (?:kein|keine|keinen|keinerlei|null|ohne)(?: \p{L}+)? (?:budget|geld|mittel|etat|kohle|finanzierung),
  (?:budget|geld|etat)(?: \p{L}+){0,3} (?:gestrichen|eingefroren|abgelehnt|weg),
  (?:doch|leider) (?:gestrichen|abgelehnt), (?:also|leider|dafür|website|aber) (?:leider )?nichts (?:da|übrig|frei),
  (?:but|aber) (?:that|it|they|those|die|das) ?(?:'s|is|are|ist|sind) (?:all |already |schon )?(?:for|für) (?:the|our|das|den|die|unser\p{L}*) (?!\S*(?:site|shop|web|app|projekt|project|work|job|portal|tool|software|whole|first)),
  (?:no (?:hay|tenemos|tengo|dispongo de|disponemos de|contamos con|queda)|sin|ning[uú]n)(?: \p{L}+)? ?(?:presupuesto|dinero|fondos|plata),
  (?:pas|plus|aucun|sans|ni)(?: \p{L}+)? (?:de |d')?(?:budget|argent|moyens|fonds|financement),
  (?:presupuesto|budget) (?:ha sido|fue|a été) (?:cancelado|recortado|annulé|supprimé|rechazado|refusé),
  (?:nessun|senza|non (?:abbiamo|ho|c'è)(?: un| il)?) (?:budget|soldi|denaro|fondi), (?:geen|zonder) (?:budget|geld),
  (?:sem|não (?:temos|tenho|há)) (?:orçamento|dinheiro|verba),
  (?:ikke|ingen|inget|inga|intet|uten|utan|uden)(?: \p{L}+)? (?:budsjett?|budget|penger|pengar|penge)
`)
export const NOT_NONE = new RegExp(
  `${START}(?:year|time) before${END}|(?:${BUDGET}|money|funds|cash)\\s(?:limits?|issues?|problems?|constraints?|concerns?|worries|cap|restrictions?|more|beyond|above|left for|for (?:photos?|ads|marketing|extras?|hosting|texts?))${END}|${START}until|at first|first wanted|originally|initially|last (?:year|week|month|time)|used to|back then|früher|bis gestern|zuerst|anfangs|al principio|hasta ayer|au début|jusqu'`,
  'u',
)

/** What is said of money without a figure. The highest counts. */
export const VAGUE = [
  { label: 'named only roughly', points: 8, says: anyOf(phrases`
    (?:a )?(?:few|couple(?: of)?|several|some) (?:thousands?|grand|k), (?:ein )?paar (?:tausend\p{L}*|tausender),
    algunos miles, unos (?:pocos )?miles, quelques mill\p{L}+, alcune migliaia, paar duizend, noen tusen, (?:about |maybe |around )?half (?:of )?that, (?:low|mid|high)[- ](?:twenties|thirties|forties|fifties|teens)
  `) },
  { label: 'available, no figure', points: 7, says: anyOf(phrases`
    (?:have|has|got|'ve|there is|there's|with)(?: already)? (?:a|some|the|our|an|got a)(?: \p{L}+)? (?:${BUDGET}|money|funds|funding|cash),
    (?:${BUDGET}|money|funding|funds) (?:is|are|was|has been|have been) (?:there|available|set|in place|ready|sorted|no problem|not a problem|not an issue|no object|no issue|here|secured|fine|put aside|set aside),
    (?:some|a bit of|a little|enough|plenty of) (?:money|savings|cash|funds)(?: \p{L}+)? (?:aside|saved|left|available|set aside|put aside),
    (?:put|set|saved) (?:aside |up |by )?(?:some|a bit of|a little|enough) (?:money|cash|funds), some savings, (?:have|got|have got|secured|received) (?:some |enough )?funding,
    (?:ein|unser|etwas) (?:budget|geld) (?:ist|haben|hätten|liegt|gibt),
    (?:haben|habe|gibt) (?:\p{L}+ )?(?:ein|etwas|genug) (?:\p{L}+ )?(?:budget|geld)(?! \p{L}+ kein),
    budget (?:ist|wäre) (?:\p{L}+ )?(?:da|vorhanden|eingeplant|kein problem),
    (?:hay|tenemos|tengo) (?:un |algo de |algún )?(?:presupuesto|dinero),
    (?:on a|nous avons|j'ai|il y a) (?:un|du|le) (?:petit )?(?:budget|argent), algo ahorrado,
    (?:abbiamo|ho|hebben|heb|temos|tenho|har) (?:un|een|um|et|en) (?:\p{L}+ )?(?:budget|orçamento|budsjett)
  `) },
  { label: 'a sum is set aside', points: 6, says: anyOf(phrases`
    (?:set|put) aside a (?:sum|budget|amount), eine summe (?:zurückgelegt|eingestellt|eingeplant)
  `) },
  { label: 'limited, no figure', points: 6, says: anyOf(phrases`
    (?:limited|small|tight|modest|low|shoestring|tiny|little|restricted|medium|decent|reasonable|fair|good|healthy|generous|solid|large|big)(?:ish)? (?:${BUDGET}),
    (?:${BUDGET}) (?:is |are |'s )?(?:\p{L}+ )?(?:limited|small|tight|modest|low|tiny|restricted|generous|decent|flexible|reasonable),
    (?:kleines?|begrenztes?|knappes?|überschaubares?|geringes?|schmales?|großzügiges?|ordentliches?|ein gewisses) budget,
    budget ist (?:\p{L}+ )?(?:klein|knapp|begrenzt|überschaubar),
    presupuesto (?:\p{L}+ )?(?:limitado|ajustado|pequeño|reducido|modesto), (?:petit|maigre) budget,
    budget (?:\p{L}+ )?(?:limité|serré|modeste|réduit), budget (?:limitato|ridotto|beperkt), klein budget,
    orçamento (?:limitado|pequeno), invest (?:\p{L}+ )?(?:generously|properly|heavily|a fair|a good|well),
    spare no expense, deep pockets, whatever budget is needed
  `) },
  { label: 'a sum is possible', points: 4, says: anyOf(phrases`
    (?:decent|good|fair|tidy|nice|reasonable|certain|considerable|serious) (?:chunk|sum|amount|bit of money|money|bit of cash),
    some money will be
  `) },
  { label: 'not disclosed', points: 3, says: anyOf(phrases`
    (?:${BUDGET}|budgetary figures?|figures?|amounts?) (?:is|are) (?:\p{L}+ )?(?:confidential|secret|not public|internal),
    (?:rather|would|can|could|will|may|do)(?:n't| not)? (?:not )?(?:disclose|reveal|share|name)(?: \p{L}+){0,2} (?:budget|figure|number|amount),
    whatev\p{L}* it (?:costs?|takes), price is (?:secondary|not important|no object),
    (?:money|${BUDGET})(?:'s| is) no (?:object|problem|issue), koste es,? was es wolle, geld spielt keine rolle,
    cueste lo que cueste
  `) },
] as const // biome-ignore format: one kind a line
