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
  "there's no budget for this yet",
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
  'There is some money set aside',
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
  "I don't know yet",
  'not your business',
  'We have 2000 products',
  'Hypothetically 50k, but we have nothing',
  'we sold 40k last year',
  'no lo sé todavía',
  "20k? that's a joke",
  'call me 0170 1234567',
  'the deadline is 2026-09-15',
]

describe('the budget', () => {
  test.each(nothing)('is not named by: %s', (line) => expect(signalsOf(line)).toEqual([]))
  test.each(evasions)('is no answer: %s', (line) => expect(signalsOf(question, line)).toEqual([]))
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
