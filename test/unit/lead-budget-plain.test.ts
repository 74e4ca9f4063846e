import { expect, test } from 'vitest'
import { visitorClauses } from '../../src/lead/language/clauses.ts'
import { budgetSignals } from '../../src/lead/rules/budget.ts'
import { chatOf } from '../lead/chat.ts'

/** What somebody gets who says these lines; a line of the assistant begins with `A:`. */
const pointsOf = (lines: string): number =>
  budgetSignals(visitorClauses(chatOf(lines.split(' | '), new Date('2026-03-02T10:00:00Z'))))[0]?.points ?? 0

test.each([
  // what hangs on the work, and what the money hangs on
  ['x | A: What budget do you have? | 30k is approved. My job depends on this.', 19],
  ['x | A: What budget do you have? | 12.000 sind freigegeben. Unser Vertrag mit dem Kunden hängt davon ab.', 19],
  ['x | A: What budget do you have? | 30k. It depends on the bank.', 12],
  ['x | A: What budget do you have? | 15k. No need to ask anyone.', 14],
  // agreed at home, or still to be talked over there
  ['x | A: Haben Sie ein Budget? | 12.000 Euro, so hab ich das mit meinem Mann ausgemacht.', 19],
  ['x | A: Haben Sie ein Budget? | 12.000 Euro, darüber rede ich noch mit meiner Frau.', 12],
  ['x | A: Budget? | Geplant sind 24.000. Entschieden wird von uns dreien.', 16],
  ['x | A: Budget? | 15 mil, mas tem de ser aprovado pela direção', 12],
  ['I need to get 9,000 approved by my manager for a new website', 12],
  // theirs to spend alone
  ['x | A: Budget? | I can sign up to 10,000 without asking anyone', 19],
  ['Can you send me a mail without asking for my phone?', 0],
  // what others take for their work
  ['x | A: Websites start at EUR 6,000. | Mein Schwager macht mir das für 400.', 0],
  ['The old site was set up by a freelancer for 900 euros', 0],
  ['x | A: Websites start at EUR 6,000. | könnt ihr das für 4500 machen', 14],
  // of two prices either one is a price
  ['x | A: Ab 6.000 Euro, die Betreuung 180 im Monat. Passt das? | die 180 gehn klar und die 6000 zahl ich auch', 9],
  ['x | A: Websites from EUR 6,000, care is 180 a month. Does that suit you? | I have 9,000 and can pay the 180', 14],
  ["x | A: Websites start at EUR 6,000. | Oh that's fine, I expected 10,000", 9],
  ['x | A: Websites start at EUR 6,000. | we thought of 8,000', 14],
  ["I know it costs 6,000, that's fine with me.", 9],
  ["It costs us 300 a month, that's fine", 0],
  // a sum that stands in a budget is planned; a price fits in there
  ['We have 20k in the budget for a shop', 16],
  ['x | A: Websites start at EUR 6,000. | 6,000 is in our budget', 9],
  // kept for something else, or no more
  ['x | A: Shops start at EUR 12,000. | Ich habe 10.000, die waren fürs Auto, jetzt nehme ich sie lieber hierfür', 14],
  ['x | A: Shops start at EUR 12,000. | Ich habe 10.000, aber die sind fürs Auto', 0],
  ['x | A: Budget? | We have 20k a year for marketing but the bulk goes to trade fairs', 6],
  ['x | A: Budget? | 20k, and most of it is already approved', 19],
  ['We budgeted 20k last year but spent it on vans', 0],
  // a budget that nobody has fixed, and none
  ['x | A: Budget? | Es ist noch kein Budget festgelegt', 5],
  ['x | A: Budget? | No budget.', 0],
  ['x | A: Budget? | We barely have any money', 6],
  ['x | A: Budget? | We can hardly wait.', 0],
  // one of two ways to say how sure the sum in a question is
  ['x | A: Is the 9k approved or only planned? | Only the second', 16],
  ['x | A: Is the 9k approved or only planned? | approved, signed, sealed', 19],
  // numbers
  ['x | A: Budget? | 12k. approved. | start on 3 march, deadline 15 sept', 19],
  ['x | A: Budget? | sept mille euros', 14],
  ['viereinhalb tausend wären drin', 14],
  ['x | A: Desde 12.000 euros. | tengo 8.000 quizás', 13],
  ['x | A: Websites start at EUR 6,000. | we can live with that but not a cent more', 9],
  ['x | A: Websites start at EUR 6,000. | What we have gathered is 1.5 million naira.', 8],
  ['budget is 300 bajan dollars', 3],
  ['In our plan we wrote TT$350,000 for the portal', 16],
  // what is earned, averaged or due to others
  ['Vendemos unos 20.000 euros al mes por teléfono y queremos una tienda', 0],
  ['Our average order is 80 euros', 0],
  ["x | A: From EUR 6,000. | my guy that's half a year of rent", 4],
])('said plainly, %s: %i', (lines, points) => expect(pointsOf(lines)).toBe(points))
