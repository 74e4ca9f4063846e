import { expect, test } from 'vitest'
import { visitorClauses } from '../../src/lead/language/clauses.ts'
import { budgetSignals } from '../../src/lead/rules/budget.ts'
import { chatOf } from '../lead/chat.ts'

/** What somebody gets who says these lines; a line of the assistant begins with `A:`. */
const pointsOf = (lines: string): number =>
  budgetSignals(visitorClauses(chatOf(lines.split(' | '), new Date('2026-03-02T10:00:00Z'))))[0]?.points ?? 0

test.each([
  // a sum for the work, or set apart
  ['We need an online shop for our bakery, 9000 euros', 14],
  ['Ich denk mal so um die 15.000 für die Website, nur aus dem Bauch', 13],
  ['Für den Shop sind 12.000 Euro beantragt, der Chef hat noch nicht unterschrieben.', 12],
  ['18k for the app, but head office has to approve it first', 12],
  ['Ho chiesto alla direzione 15.000 euro per il sito, manca la firma.', 12],
  // what they would get for it
  ['Was kriegen wir bei euch für 12.000 Euro?', 14],
  ['¿Qué me podéis hacer por 7000 euros?', 14],
  ['website | A: Websites start at EUR 6,000. | what do I get for the 6000?', 0],
  ['what would a company get for 100,000?', 0],
  ['I can build you an app for 5000 dollars', 0],
  // told before it is asked
  ['I have 400 saved for a website, can you do it?', 3],
  ['Das Geld liegt bereit, wann könnt ihr anfangen?', 10],
  ['The budget has been approved, can we talk?', 10],
  // what is hoped for
  ['If we win the grant we hope to get 20,000 from it.', 5],
  ['I hope we can somehow get 8000 together for a new website', 5],
  ['I hope we can get 5000 visitors together for the website', 0],
  // not much
  ['No puedo gastar mucho, necesito una web', 6],
  ['Viel Geld haben wir dafür nicht.', 6],
  ['Il budget è ridotto.', 6],
  ["I can't spend a lot of time on this", 0],
  ['We are a small company with a small shop.', 0],
  // the company's own prices
  ['I looked at your prices. 12,000 for a shop is too expensive for us.', 4],
  ['I read your page, looks good. My old hoster is too expensive.', 0],
  ["I'm not going to talk about budget at this stage.", 3],
  ['website | A: Websites start at EUR 6,000. Is that too much for you? | not too much', 9],
  ['website | A: Websites start at EUR 6,000. Is that too much for you? | yes, sadly', 4],
  ['site | A: As lojas começam em EUR 12.000. Consegue? | não consigo pagar isso', 4],
  ['Webseite | A: Ab 6.000 EUR. Wäre das etwas für Sie? | ja das passt', 9],
  ['shop | A: A shop is from EUR 12,000. Is that in reach? | a bit less than half of that is what we can pay', 8],
  ['website, 6.000 EUR | A: Websites beginnen bei 6.000 EUR. | kann man das auch in Raten zahlen?', 14],
  // of others
  ['I heard the bakery got a 5,000 grant for their website.', 0],
  ['They want 9000 for the website, is that too much?', 0],
  ["A customer hasn't paid us 3 invoices, about 26k in total. What would you charge to chase it?", 0],
  ["I'm comparing agencies for a client of mine. They have 60k approved. What would you charge?", 0],
  // a sum in a question, which is there
  ["Is 8,200 possible? That's what I've got.", 14],
  ['¿Con 28.000 me llega? Es lo que me acaba de conceder el banco.', 19],
  ["Is 8,200 possible? That's not what I have.", 0],
  // still to be decided, or only hoped for
  ['site | A: Is there a budget? | Kwota jest jeszcze do ustalenia.', 5],
  ['site | A: What budget do you have? | idk yet, need to sit down with the numbers', 5],
  // later words
  ["25k approved | A: Shall we talk? | wait, I just checked, it isn't approved yet", 12],
  ['J’avais prévu 5 000 euros. | A: Pour quand ? | Il doit être prêt pour Noël.', 16],
  ['our budget is 9000 | A: When? | the opening is planned for May', 14],
])('unasked or answered, %s: %i', (lines, points) => expect(pointsOf(lines)).toBe(points))
