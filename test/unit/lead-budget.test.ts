import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { visitorClauses } from '../../src/lead/language/clauses.ts'
import { budgetSignals } from '../../src/lead/rules/budget.ts'

/** The budget signals of a conversation; a line of the assistant begins with `A: `. */
function signalsOf(...lines: string[]) {
  return budgetSignals(
    visitorClauses(
      lines.map((line, index) => ({
        id: String(index),
        role: line.startsWith('A: ') ? 'ASSISTANT' : 'USER',
        at: new Date(0),
        content: line.replace(/^A: /, ''),
      })),
    ),
  )
}
const pointsOf = (...lines: string[]) => signalsOf(...lines).reduce((sum, { points }) => sum + points, 0)

function between(points: number, from: number, to: number) {
  expect(points).toBeGreaterThanOrEqual(from)
  expect(points).toBeLessThanOrEqual(to)
}

const nothing = [
  'no budget',
  'Our competitor spent 40k on his site',
  'so 6k for a shop?',
  '20k is way too much for us',
  'we pay 300 euros a month to our current provider',
  'my salary is 58,000 euros',
  'if i won 100k in the lottery i would hire you',
  'Si tuviéramos 20 mil euros la haríamos',
  'wir haben leider kein geld dafür',
  'non abbiamo budget',
  'sem orçamento por enquanto',
  'call me on +44 7400 123456',
  'We were founded in 1998 and have 30 employees',
  'someone else quoted us 9k',
  'your prices start at 6k, right?',
  'do you have budget packages?',
  'We build a budget planning app',
  'what budget would I need?',
  'wie hoch sollte das budget sein?',
  'the app should handle payments up to 10,000 euros',
  'Our bikes cost 3k',
  'Unser Umsatz liegt bei 3 Mio Euro',
  'we process 2 million euros in payments each year',
  'we already paid you 5000 euros',
  'I can build you an app for 5000 dollars',
  'how much is a site, 5k, 10k, 20k?',
  'my rent is 2000 euros',
  'Would 20k be normal for that?',
  'a website for 20k is a joke',
  "I'm not paying 10k",
  'we have 12k followers on instagram',
  'The approval took ages',
  'my house is worth 500k',
  'Can I get a loan of 20k from you?',
  'send 500 dollars to this account',
  'Lets pretend we have 100k',
  'for homework: a company has 40,000 euros',
  'hosting is 12 euros a month',
  'a fine of 5000 euros',
  'Ich habe 240 Euro zu viel überwiesen',
  'Me cobraron 300 euros de más',
  'Notre ancien prestataire nous facturait 200 euros par mois',
  'non ho soldi adesso',
  'We did 2M ARR last year',
  'We have 1.2 million records to migrate',
  'customers get 10 euros off above 100 euros',
  "that's 500 euros more than the others",
  "it's a 3 million euro company",
  'your site says EUR 6,000, is that with tax?',
  'EUR 12,000 seems a lot for a shop',
]
const clear = [
  'Im März beginnt die Saison. Geld: somewhere around 7.000, mehr haben wir nicht.',
  'Our budget is 15k',
  'our bugdet is 12 thousnd pounds',
  'is 8k enough?',
  "I've got about 30,000 Canadian for it",
  'Reichen 8.000 Euro?',
  'nuestro presupuesto es de 20 mil euros',
  'Podemos gastar hasta 15.000 euros',
  'nous avons 15 000 euros pour ce projet',
  'abbiamo 8 mila euro',
  'Budsjettet er 200 000 kroner',
  'we have 2 lakh rupees for the website',
  "We don't want to spend more than 10k",
  "Scrap the 10k. It's 28.000 € for the project.",
  'we sell kilns for $3000 and our budget is 20k',
  'we could pay 400 euros a month',
  'we got 9k to play with',
  'Budget ca. 18.000 netto',
  'Mehr als 7.500 Euro sind nicht drin',
  'ich habe fünftausend euro für die website',
  'Geht das für 10.000?',
  'könnten wir 25.000 zahlen',
  'no más de 10.000 euros',
  'Mon budget: 8 k€ max',
  'Vous pouvez le faire pour 5 000 euros ?',
  'we kunnen 10.000 euro uitgeven',
  'podemos gastar 8 mil reais por mês, é o orçamento',
  'Budget 20k. Orders must be approved by a manager in the tool.',
  'Budget is 20k. Members pay 300 euros a year.',
  'Our budget is 20k. Do you take 50% upfront?',
  'I could stretch to 15k but not more',
  'Comfortable up to 30k',
  'my wife says max 4k',
  '20k budget. The menu must be approved by the chef each day in the tool',
  'we are looking at 25k for phase one',
  'il budget massimo è 7.500 euro',
  'budget på ca 150 000 kr',
  'i can give you 3000',
  'would 12k cover it?',
  'can we get this done with 9 grand?',
  '10k is what we have',
  'not going above 10k',
  "the budget's 2.5 lakhs",
  'around half a million SEK is our budget',
]
const sure = [
  'The board approved 80k',
  'Budget is $80,000, approved',
  'Budget is 40k. The board signed off last week.',
  'Das Budget von 30.000 Euro ist genehmigt',
  'Die 25.000 € liegen auf dem Konto, unser Budget',
  'The grant of 30,000 euros has been granted',
  "30 000 euros, validé par la direction. C'est notre budget.",
  'budget 15k aproved',
  'Our boss gave us the green light for 35k',
  'budsjettet på 300 000 kr er godkjent',
  "I've approved 10k for it, my own company",
  'Budget of 50k got approved by the steering committee',
  'we have 50k for this, signed off',
  'Die Geschäftsführung hat 40.000 € freigegeben',
  'La dirección dio luz verde a 30.000 euros',
  'subvention de 15 000 euros accordée',
  'We won a grant of 30k for the new site',
  'Approved budget: 75k',
  'Our 30k is signed off and ready to go',
  "Money's there. 45k, green light from the CEO",
  'Budget débloqué : 20 000 €',
  'Wir haben Fördermittel über 30.000 € bekommen, bewilligt',
  'Die Mittel in Höhe von 35.000 € sind bereits bewilligt.',
  'La junta directiva aprobó ayer 25.000 euros',
  'Das Geld liegt bereit, 20.000 Euro',
  '15.000 Euro sind eingeplant',
  '40.000 EUR Budget sind da',
  'I have the money, 12k, cash in hand',
  'The 22k are ringfenced',
  'tenemos 20.000 € en el banco',
]
const pending = [
  'our budget is 40k, not approved yet',
  "40k, waiting for approval from the board. That's the budget",
  '20.000 Euro, muss noch genehmigt werden, ist unser Budget',
  'Budget 20k, the investor is still thinking',
  'we planned 20k but it has not been approved',
  'Budget 50k but still subject to approval',
  "The 50k needs sign-off from the CFO, it's our budget",
  'Wir haben 20.000 € im Plan, aber noch nicht freigegeben',
  'le budget est de 20 000 euros mais pas encore validé',
  'Tenemos 20.000 euros, pendiente de aprobación',
  '30.000 € hätten wir, der Chef muss noch zustimmen',
  'if my boss says yes we have 30k',
]
const rough = [
  'we have a limited budget',
  'five figures',
  'our budget is low five figures',
  'tenemos un presupuesto limitado',
  'on a un petit budget',
  'we can invest generously',
  'we have funding',
  'Our budget is flexible',
]
const question = 'A: What would you like to spend? What is your budget?'
const answers = [
  '15000',
  'somewhere between 10 and 15k',
  'so um die 12.000 Euro',
  'Roughly 12,000 give or take',
  'Under 10k please',
  'Less than 15,000 EUR',
  'something in the 20k region',
  '1.500€',
  'First I thought 10k, now more like 15k',
  '20k plus 500 a month for hosting',
  'ja so 15 mille',
  "mehr als 20.000 € wird's nicht",
  'dix mille euros environ',
  "Our last agency took 15k and delivered nothing. This time I'd go to 20k.",
]
const evasions = [
  'That depends on your price. Your site says from 6,000 EUR.',
  'We have 2000 products',
  'Hypothetically 50k, but we have nothing',
  'we sold 40k last year',
  'call me 0170 1234567',
  'the deadline is 2026-09-15',
]

/** What is asked. */
const asks = {
  open: 'A: Websites start at EUR 6,000. What have you planned to spend?',
  fit: 'A: Web applications start at EUR 20,000. Would that fit?',
  price: 'A: Shops start at EUR 12,000.',
  budget: 'A: Do you have a budget?',
  deutsch: 'A: Eine Website beginnt bei 6.000 Euro. Haben Sie ein Budget?',
  passt: 'A: Ein Shop beginnt bei 12.000 Euro. Passt das?',
  español: 'A: Una web parte de 6.000 EUR. ¿Qué presupuesto tiene?',
  français: 'A: Un site commence à 6 000 euros. Quel est votre budget ?',
  italiano: 'A: Un sito parte da 6.000 EUR. Che budget avete?',
  count: 'A: How many products would that be?',
  anzahl: 'A: Wie viele Mitglieder haben Sie?',
  date: 'A: Shops start at EUR 12,000. When do you need it?',
  who: 'A: Shops start at EUR 12,000. Who decides on it?',
} as const
// biome-ignore format: what is worth the same stands together
/** What an answer to each of these is worth, by points. */
const worth: readonly [keyof typeof asks, Record<number, readonly string[]>][] = [
  ['open', {
    19: ['it went through the vestry last month, nine grand', 'the board waved 14k through', '12,500 pounds, signed off last week', 'the trustees put their hands up for 12k'],
    18: ['we kept 12k back for exactly this', "there's 30 in the pot", "I've got eight squirrelled away", 'nine thousand, parked in a separate account', 'there is 9k in the tin for it', 'we put away 11 000 euro', '10k is earmarked', 'eight and a half, lying there for this'],
    16: ['we budgeted 10k for this', '9k, jotted down in the plan for the year', 'pencilled in 12'],
    14: ['call it ten', 'I could go as high as eleven', 'eleven and a half thousand', 'we could run to nine grand', 'somewhere between nine and eleven', '9-11k', 'eight tops', "8k and that's pushing it", '5000. no wait, 7000', 'twelve grand'],
    13: ['ten, give or take', 'maybe 8k, I guess'],
    12: ['we applied for a grant of 15k', '9k but that needs my director to sign it', '7k but my boss has to agree', '7k if my boss plays along', 'the committee is voting on 9k next week', 'I asked head office for 14k, no reply so far'],
    6: ['very little', "can't spend much", 'not a lot to be honest', 'we are on a shoestring', 'hardly anything'],
    5: ['the boss has not given me a number yet', 'once I find an investor', 'about 7k once the grant comes through', "if I sell the van I'd have 9k", 'waiting for a sponsor, could be 10k', '15k, provided the investor comes on board', 'no idea yet', "we still have to work that out", 'no budget yet', 'we are praying for a donor'],
    3: ['not your business', 'keeping that to myself for now', "I'd rather not say", "I'm not putting a number on it", "I don't show my cards first"],
    0: ['nothing', 'none', "we don't have any budget", 'had 15k, but it went into the van', "haven't the foggiest"],
    8: ['two grand'],
  }],
  ['fit', {
    9: ['yes', 'that works', "yeah that's about what I expected", 'we can live with that', '20 is ok', 'twenty is fine by us', 'price is fine by me', 'fine with that'],
    8: ["money isn't what stops us", 'cost is the least of my worries'],
    6: ['a bit steep but ok', "hmm that's a lot, we might manage"],
    5: ["I'll have to ask my wife", "we'd have to discuss it", 'need to check with finance'],
    4: ['no that is way over what we can do', 'no, way too much', 'ouch', 'too costly'],
    0: ['no'],
    14: ['more like 15'],
  }],
  ['price', {
    18: ['we have 15 set aside', 'fifteen is in the bank'],
    14: ['Fine, I have 15 for it', 'we were looking at 12 to 15'],
    9: ['ok, 12 it is', 'twelve works', "twelve is grand, we'll go with that", "I'll manage the twelve", '12k is ok', 'fine with that price', 'price is fine. When can you start?'],
    4: ['twelve grand?! ridiculous', 'too rich for my blood', '12k?? too dear'],
    0: ['12 weeks is good', 'great, we are 12 people', 'ok. and 10 pages?'],
  }],
  ['budget', {
    14: ['we do, 20k'],
    10: ['approved, yes', 'it has been signed off', 'The budget has been allocated', "it's ringfenced", "Money's been reserved, can't say how much"],
    8: ['plenty', 'yes there is one', 'we do', 'money is not the problem, time is', 'budget is no constraint', 'price is secondary', 'whatever it costs'],
    5: ['not yet', "that hasn't been decided"],
    0: ['we lost the funding', 'no', 'no, not really'],
  }],
  ['deutsch', {
    19: ['12.000 Euro, vom Vorstand genehmigt', '35 Tsd. durchgewunken', 'für 9.000 hat die Versammlung schon die Hand gehoben'],
    18: ['9 tsd sind zurückgelegt', 'achteinhalbtausend haben wir auf die Seite gelegt', '9.500 liegen auf einem eigenen Konto', '14.000 sind reserviert'],
    16: ['im Etat stehen 9.000', 'Wir haben 8.500 € dafür eingeplant', 'geplant habe ich mit 9000', "20'000 Franke simmer am plane"],
    14: ['mehr als 9 geht nicht', 'zehntausend', '10 bis 12', 'siebentausendfünfhundert', 'elf Mille'],
    13: ['so um die zehn'],
    12: ['9000, das muss der Vorstand noch abnicken', '9.000 falls die Geschäftsführung mitmacht', '8000, muss aber noch freigegeben werden', 'wenn der Chef ja sagt 9000'],
    8: ['Geld ist kein Problem', 'Am Geld scheiterts ned', 'Geld spielt wirklich keine Rolle'],
    6: ['nicht viel', 'ned vui', 'so günstig wie möglich', 'wir sind knapp bei Kasse'],
    5: ['entscheidet mein Chef, ich weiß es nicht', 'fifty-fifty, das wissen wir noch nicht', 'wenn die Förderung durchgeht 15.000', 'noch nicht', 'weiß ich noch nicht', 'das müssen wir erst klären', 'Da hoffen wir auf einen Spender'],
    3: ['das möchte ich nicht sagen'],
    0: ['nein', 'wir haben kein Geld'],
  }],
  ['passt', {
    14: ['ich hab 15 dafür'],
    9: ['ja, passt', 'passt', 'das ist in Ordnung', 'geht klar', 'zwölf sind ok', 'Damit kann ich leben', 'Die zahl ich'],
    5: ['muss ich mit meinem Mann besprechen'],
    4: ['zu teuer', 'puh, das ist viel Geld', 'das sprengt unseren Rahmen', "des isch mir z'deier"],
  }],
  ['español', {
    19: ['catorce mil, firmados', 'veinticinco mil, ya aprobados'],
    18: ['tengo trece mil guardados', 'tenemos 9.000 apartados', 'tengo 8.000 en la hucha'],
    14: ['treinta y cinco mil euros', 'entre 8 y 10 mil', 'siete mil quinientos euros'],
    12: ['8.000 pero lo tiene que aprobar el director'],
    8: ['el dinero no es problema', 'dinero hay, eso no es problema'],
    6: ['no mucho', 'ando justo de dinero', 'no tenemos casi nada'],
    5: ['lo tengo que consultar', 'si nos dan la subvención, 12.000', 'todavía no lo sabemos'],
    3: ['prefiero no decirlo'],
    0: ['no tengo'],
    16: ['16.000 previstos para este año'],
  }],
  ['français', {
    19: ['12 000, voté par le conseil'],
    18: ['on a mis 9000 de côté'],
    16: ["9 000, inscrits au plan de l'année"],
    14: ['on peut aller jusqu’à 14 000', 'dix mille euros', 'sept mille cinq cents euros', 'quatre-vingt mille', 'entre 8 et 10 000', '8 mille balles'],
    12: ["8000, mais c'est pas encore validé"],
    8: ["l'argent n'est pas un souci"],
    6: ['pas énorme', 'budget très serré'],
    5: ["ce n'est pas encore décidé", 'si on obtient la subvention, 15 000', 'pas encore défini'],
    3: ['je préfère ne pas le dire'],
    0: ['aucun', "il n'y a plus rien pour ça"],
  }],
  ['italiano', {
    19: ['diecimila, già approvati'],
    18: ['abbiamo messo da parte 9000 euro'],
    14: ['settemila euro', 'dodicimilacinquecento euro', 'tra gli otto e i diecimila'],
    12: ['15.000 ma il mio socio deve dire di sì', '8000 ma deve approvarli il capo', 'novemila, ma va ancora approvata dai soci'],
    8: ['un budget ce lo siamo dato', 'i soldi non sono un problema'],
    6: ['non molto'],
    5: ['dipende dal bando', 'se arriva il bando, 15 mila', 'ancora da decidere'],
    3: ['preferisco non dirlo'],
  }],
  ['count', { 0: ['around two thousand', '300, maybe 400', 'ten', 'about 15, we have 15 categories'] }],
  ['anzahl', { 0: ['an die dreitausend', 'so 12k', 'ungefähr neunzig'] }],
  ['date', { 0: ['say June 8, a Monday', 'when the grant is decided', 'on the 12th, we open at 10', 'in ten weeks', '15 June. We have 20 dealers waiting', 'by the 12th, we have 3 shops', 'we could do with it by June'] }],
  ['who', { 0: ['I sign anything up to 50k', 'me, I can approve up to 20,000', 'The board votes on anything over five thousand', "The landlord has to say yes"] }],
]
/** Asked with words of an assistant's own. */
const asked: readonly [ask: string, line: string, points: number][] = [
  ['Is the budget of 18,000 approved?', 'it is, yes', 19],
  ['Is the money set aside or still to be found?', 'the former. 22,000', 18],
  ['Would you spend 6,000 or 8,000?', 'the former', 14],
  ['What is your budget?', '7k, provided my partner gives the thumbs up', 12],
  ['What is your budget?', '9k, it lies in a jar in the kitchen', 18],
  ['What is your budget?', 'si entra el inversor, 30.000', 5],
  ['What is your budget?', "my sister's company has 30,000 for it", 0],
  ['What is your budget?', 'what do people normally pay? 5k?', 0],
  ['What is your budget?', 'tausend Euro', 9],
  ['What is your budget?', 'not a big one', 6],
  ['What is your budget?', 'muy justito', 6],
  ['What is your budget?', 'das entscheidet der Elternbeirat', 5],
  ['What is your budget?', "I'd rather hear your price first", 3],
  ['A shop starts at EUR 12,000. Does that work?', 'it does', 9],
  ['A shop starts at EUR 12,000. Does that work?', 'that is not in our budget', 4],
  ['Is the budget of 18,000 approved?', 'not so far, they meet on Tuesday', 12],
  ['Haben Sie schon Geld zurückgelegt?', 'Ja, haben wir.', 10],
  ['Is it approved or only planned? I need the budget.', 'the second. 8 thousand and a bit', 16],
  ['What budget: up to 10,000, 10,000 to 20,000, or more?', 'the middle one', 14],
  ['How much money has been approved?', "CHF 40'000", 19],
  ['Have you set 6,000 aside?', "no I haven't", 0],
  ['Do you have a budget?', 'yep', 8],
  ['Do you have a budget?', 'yep, a tiny budget', 6],
  ['A shop starts at EUR 12,000. Is that fine?', 'half of that I can do', 14],
  ['A shop starts at EUR 12,000. Is that fine?', 'a third of that is what I have', 8],
  ['What is your budget?', '9k, but that is for the new roof', 0],
  ['What is your budget?', 'that gets settled at our next meeting', 5],
  ['What is your budget?', 'das klären wir nach den Ferien', 5],
  ['What is your budget?', 'the partners decide whether we do it at all', 0],
  ['What is your budget?', 'Det vill jag inte gå in på', 3],
  ['What is your budget?', 'Sag ich erst, wenn ich Ihr Angebot habe', 3],
  ['What is your budget?', 'on ne donne pas ce chiffre', 3],
  ['How is it paid for?', 'twelve thousand, the board voted it through', 19],
  ['How is it paid for?', 'the committee nodded 15k through', 19],
  ['Is there a budget?', '20k, head office gave us the green light', 19],
  ['Is there a budget?', '9k, and nobody else has to sign off', 14],
  ['Is there a budget?', '9k, my sister still has to sign off', 12],
  ['Is there a budget?', '9k, beschlossen wird aber erst im Herbst', 12],
  ['Is there a budget?', '9.000, pero la junta tiene que dar el visto bueno', 12],
  ['Is there a budget?', 'got 9 grand sittin in the bank', 18],
  ['Is there a budget?', "9k is in the school's plan", 16],
  ['Did you have a figure in mind?', 'fifteenish thousand', 13],
  ['Did you have a figure in mind?', 'eight or nine grand?', 13],
  ['Is there a budget?', 'viel ham ma ned', 6],
  ['Is there a budget?', 'ando muy justita', 6],
  ['Is there a budget?', "there's a pot for it", 8],
  ['Is there a budget?', 'La dirección decide también si se hace', 0],
  ['Prices start at 6,000 EUR. Would the price suit you?', 'seems fair', 9],
  ['I prezzi partono da 6.000 euro. Il prezzo va bene per lei?', 'ci può stare', 9],
  ['Prices start at 6,000 EUR. Does that fit?', "crikey, that's my whole year's profit", 4],
  ['Is it a WordPress site? Care is 180 EUR a month.', 'I believe so dear', 0],
  ['How big is the house? Plants start at 6,000 EUR.', '4200 kwh', 0],
]

const answered = worth.flatMap(([ask, byPoints]) =>
  Object.entries(byPoints).flatMap(([points, lines]) => lines.map((line) => [ask, line, Number(points)] as const)),
)

const sell = 'A: What should it do?'
/** Sums of other things, and what only sounds like money. */
const elsewhere = [
  ['show 40 flats and let people pay up to 500 euros online', sell],
  ['invoices over 5000 need approval', sell],
  ['nothing special, no problem', `${asks.price} ${sell.slice(3)}`],
  ['we pay 300 a month', 'A: What does your current site cost you?'],
  ['18 grand all in', 'A: How much is outstanding?'],
  ['My parents do, they have six', 'A: It begins at EUR 20,000. Do you let holiday homes?'],
  ['tenemos unos diez, los hace ella', 'A: Las tiendas empiezan en 12.000 EUR. ¿Ya tenéis diseños?'],
] as const

describe('the budget', () => {
  test.each(nothing)('is not named by: %s', (line) => expect(signalsOf(line)).toEqual([]))
  test.each(evasions)('is no answer: %s', (line) => expect(signalsOf(question, line)).toEqual([]))
  test.each(answered)('asked (%s) and answered: %s', (ask, line, points) =>
    expect(pointsOf(asks[ask], line)).toBe(points),
  )
  test.each(asked)('%s %s: %i', (ask, line, points) => expect(pointsOf(`A: ${ask}`, line)).toBe(points))
  test.each(elsewhere)('is not meant by: %s', (line, ask) => expect(pointsOf(ask, line)).toBe(0))
  test.each(rough)('is only rough: %s', (line) => between(pointsOf(line), 5, 8))
  test.each(clear)('is clear: %s', (line) => between(pointsOf(line), 13, 15))
  test.each(answers)('is clear from the answer: %s', (line) => between(pointsOf(question, line), 13, 15))
  test.each(sure)('is sure: %s', (line) => between(pointsOf(line), 16, 20))
  test.each(pending)('has to be approved: %s', (line) => between(pointsOf(line), 9, 12))
  test.each(["we've got about 50 euros and a lot of jars", 'I have 200 euros'])('is hardly one: %s', (line) =>
    between(pointsOf(line), 0, 3),
  )

  test.each([
    ["A: What is your budget? | five figures I'd say", 5, 8],
    ['A: Budget? | a few thousand', 5, 8],
    ['our budget is 40k | Procurement has cleared it', 18, 20],
    ["The budget has been approved. | it's 40k", 18, 20],
    ['our budget is 20k | actually we have no budget after all', 0, 0],
    ["we had 20k set aside | finance cut it, so there's no money now", 0, 0],
    ['no budget | good news: we got 15k for it now', 13, 20],
    ['A: Is it approved? | yes, 50k is approved', 18, 20],
    ['we have 50k for this | A: Is it approved? | yes approved by the board last week', 18, 20],
    ['we have 50k for this | A: Is it approved? | no', 13, 15],
    ['we have 50k for this | A: Is it approved? | not yet', 12, 15],
    ['we have 50k for this | A: Is it approved? | still waiting for the board', 12, 15],
    ['our budget is 20k | The board approved the new branding design', 13, 15],
    ['budget 10k | sorry, 12k', 13, 15],
    ['A: What is your budget? | 12.000 | ups, eine Null zu viel', 9, 9],
    ['A: What is your budget? | 900 | sorry, forgot a zero', 14, 14],
    ['A: What is your budget? | 5,000 | oh no, 50. My keyboard sticks', 3, 3],
    ['A: What is your budget? | under 6,000 | A: How much less? | one grand less', 14, 14],
    ['A: What is your budget? | 9k is in the bank | half of that went to the oven, so half for the site', 18, 18],
    ['budget 10k | I meant 15000', 13, 15],
    ['we have 10k | make that 12k', 13, 15],
    ['Our budget is 20k | Forget it, the project is cancelled and the budget was cut', 0, 0],
    ['we had 20k | the investor pulled out', 0, 0],
    ['Tenemos 20.000 euros | al final no hay presupuesto', 0, 0],
    ['Wir haben 20.000 € | Das Budget wurde leider gestrichen', 0, 0],
    ['we had 20k | the investor pulled out | he is back, so we have the 20k again', 13, 15],
    ['Budget 20k, approved. | Could you do it for 15k?', 18, 20],
    ['A: What is the budget? | 1000 euros', 9, 15],
    ['A: Do you have a budget? | not much, 1200 euros', 3, 15],
    ['A: Do you have a budget in mind? | Yes, 65k, the CFO has already signed it.', 18, 20],
    ["A: Do you have a budget in mind? | I'd guess around 30k but I have to run it past my director", 12, 15],
    ['A: Do you have a budget in mind? | We asked for 40k, decision in two weeks', 12, 15],
    ["A: Do you have a budget in mind? | Haven't really thought about it, whatever is reasonable", 0, 5],
    ["A: Do you have a budget in mind? | I'd rather not say", 0, 3],
    ['we have no budget yet', 5, 5],
    ['no money at all', 0, 0],
    ['Six grand for a website. Are you having a laugh?', 0, 4],
    ['my budget is 20000 euro | A: When? | sorry, 12000 not 20000', 14, 14],
    ['A: Sites start at EUR 6,000. When? | asap | A: Does the price fit? | 6000 is ok for me', 9, 9],
    ['we planned 15k | A: Who decides? | my board and I vote on anything over five thousand', 16, 16],
    ['60k is earmarked | A: Who decides? | my cofounder and I, both of us have to say yes', 18, 18],
    ["There's 9k set aside. | A: When? | mise en ligne prévue le 1er août", 18, 18],
    ['30k wären da, wenn das Stipendium klappt. Kommt aber erst noch raus', 5, 5],
    ["We've an investor in mind | if he signs it's 20k", 12, 12],
    ['Pensavo a settemila euro | I soldi mi servono per il tetto', 0, 0],
    ["Our budget's 20k, ready by June | A: When? | it has to be ready by June", 14, 18],
    ['Our budget is 40k, approved. | I need the offer for my boss by Friday.', 18, 20],
  ])('follows a conversation: %s', (lines, from, to) => between(pointsOf(...lines.split(' | ')), from, to))

  test.each([
    ['$80,000, approved', ['Our budget is $80,000 and the board approved it.']],
    ['€10,000 to €15,000', ['We can spend between 10k and 15k EUR.']],
    [
      '$120,000, approved',
      ['We hold a $1.5M digitalization budget, approved by the board, and $120,000 of it is for this portal.'],
    ],
    [
      '€28,000, approved',
      ["I'd say 10k for it.", "Scrap the 10k: it's 28.000 € in total and it has been approved in writing."],
    ],
    ['€20,000, not approved yet', ['We have 20.000 € in the plan, but it is not approved yet.']],
    ['€400 a month', ['We could pay up to 400 euros a month for it.']],
    ['low five figures', ['Our budget is in the low five figures.']],
    ['approved, no figure', ['The budget has been approved.']],
  ])('is shown as %s', (label, lines) => {
    const signals = signalsOf(...lines)
    expect(signals.map((signal) => signal.label)).toEqual([`Budget: ${label}`])
    expect(signals[0]?.messageId).toBe(String(lines.length - 1))
  })

  test('of any text is one signal at most and never a failure', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('budget ', '20k ', '€', ' to ', 'not ', 'approved', '? ', ', '),
    )
    const message = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(message, { maxLength: 4 }), (messages) => {
        const signals = signalsOf(...messages)
        expect(signals.length).toBeLessThanOrEqual(1)
        for (const { points } of signals) between(points, 1, 20)
      }),
    )
  })
})
