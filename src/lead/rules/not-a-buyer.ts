import { anyOf, type Clause } from '../language/clauses.ts'

/** Who writes to a company without wanting to buy from it, and what they say. */
const kinds: readonly { kind: string; says: RegExp }[] = [
  { kind: 'job seeker', says: anyOf([
    '(?:your|any|open|job|looking for (?:a )?|for an?|the) (?:jobs?|vacanc(?:y|ies)|openings?|positions?|internships?|apprenticeships?|werkstudent\\p{L}*)', 'are you hiring', 'you(?:\'re| are)? hiring', '(?:my|attached) (?:cv|resume|portfolio)', 'apply for', 'application for (?:a|the) (?:job|position)', 'i am a (?:junior|senior|freelance)? ?(?:developer|designer|programmer) (?:looking|searching|seeking|with)', 'work for you', 'hire me', 'salary', 'bewerb(?:en|ung)', 'praktikum', 'ausbildungsplatz', 'stellen(?:angebot|anzeige)?', 'freie stelle\\p{L}*', 'lebenslauf', 'trabajo con vosotros', 'curr\u00edculum', 'pr\u00e1cticas', 'emploi', 'stage chez', 'mon cv', 'recrutez',
  ]) },
  { kind: 'student', says: anyOf([
    'homework', 'my (?:thesis|dissertation|essay|assignment|school project|class|teacher|professor|coursework)', '(?:for|writing) (?:my|a|an) (?:bachelor\\p{L}*|master\\p{L}*|phd|thesis|essay|school|university|uni|class|course)\\s?\\p{L}*', 'school (?:project|assignment)', 'for (?:my|a) (?:uni|university|college|school) (?:project|course|assignment|class|paper)', 'hausaufgabe\\p{L}*', 'bachelorarbeit', 'masterarbeit', 'referat', 'seminararbeit', 'deberes', 'mi tesis', 'mes devoirs', 'mon m\u00e9moire', 'expos\u00e9',
  ]) },
  { kind: 'vendor', says: anyOf([
    'we (?:offer|provide|can offer|are offering) (?:you|seo|link|backlinks|leads|developers|our|rate|outsourc\\p{L}*|white)', 'guest posts?', 'critical errors', '(?:noticed|found|reviewed|analy[sz]ed) (?:your|that your|some) (?:website|site|page)', 'our (?:\\p{L}+ )?packages', 'do ?follow', 'casino|cassino', 'backlinks?', 'link building', 'seo services', 'first page of google', 'our developers', 'developers on bench', 'outsourc\\p{L}*', 'white ?label', 'your overflow', 'partner with (?:you|your)', 'increase your (?:traffic|sales|ranking)', 'rank(?:ing)? (?:your|higher)', 'business loan', 'crypto', 'bitcoin', 'casino', 'earn \\$', 'email list', 'sell you', 'are offering rate', 'sponsored (?:post|article)', 'unsere dienstleistungen anbieten', 'bieten ihnen', 'ofrecemos', 'nous vous proposons',
  ]) },
  { kind: 'customer with a complaint', says: anyOf([
    'refunds?', 'money back', 'charged (?:me |us )?twice', 'double charged', 'invoice (?:no|number|nr|#|is|was|\\d|from)', 'wrong invoice', 'unpaid', 'owes? me', 'still owe', 'not a client', 'my (?:invoice|fee)', 'cancel (?:my|our|the) (?:contract|subscription|order|plan|account)', 'my (?:order|ticket|account|login|password|subscription) ', '(?:can\'t|cannot) log ?in', 'locked out', "(?:your|the) (?:customer|client) since", 'where is my', 'complain(?:t|ing)', 'chargeback', 'my lawyer', 'r\u00fcckerstattung', 'geld zur\u00fcck', 'rechnung (?:nr|nummer|ist|war|\\d)', 'mahnung', 'k\u00fcndig\\p{L}*', 'reklamation', 'beschwerde', 'reembolso', 'devuelv\\p{L}*', 'factura (?:n\u00famero|est\u00e1|\\d)', 'remboursement', 'rembours\\p{L}*', 'facture (?:n|num\u00e9ro|est)',
  ]) },
  { kind: 'press', says: anyOf(['journalist', 'i report on', 'for an? (?:trade )?(?:magazine|newspaper|podcast|article)', 'interview (?:with|your|a)', 'reporter', 'redaktion']) },
  { kind: 'by mistake', says: anyOf(['wrong (?:tab|window|chat|company|number|site|website)', 'falsche(?:r|s)? (?:seite|chat|firma|fenster)', 'wrong place']) },
] // biome-ignore format: one kind a block

/**
 * Why the visitor is no buyer: they want a job, help with homework, to sell something, their money back.
 * @param wants whether they also say that they want something of the business, which outweighs a passing word
 * @returns what they are instead, or null
 */
export function notABuyer(clauses: readonly Clause[], wants: boolean): string | null {
  for (const { kind, says } of kinds) {
    const saying = clauses.filter(({ text, negated, others }) => says.test(text) && !negated && !others)
    if (saying.length > (wants ? 1 : 0)) return kind
  }
  return null
}
