import { affirms, anyOf, type Clause } from '../language/clauses.ts'
import type { Signal } from '../signal.ts'
import type { Found } from '../transcript.ts'
import { cap } from './intent.ts'

/** Who decides. The strongest that the visitor says of themself counts, unless somebody else turns out to decide. */
const authority: readonly { label: string; points: number; says: RegExp }[] = [
  { label: 'decides alone', points: 9, says: anyOf([
    "i (?:decide|own|founded|started|run (?:the|this|a|my|our|it)|can decide|make the (?:decision|call)|sign|hold the purse|chair|approve)", 'i only am approving', "i'm (?:the|a|an) ?(?:sole |only |managing |proud |solo |co-?|commercial |executive )?(?:owner\\p{L}*|founder|founding|boss|ceo|md|managing|president|proprietor|partner|principal|decision|decider)", 'i am (?:the |a |one of the )?(?:two |three )?(?:sole |only |managing |solo |co-?|commercial |executive )?(?:owners?|founders?|boss|ceo|md|president|proprietor|partner|principal|decision|managing director)', '(?:we are|we\'re) (?:the )?(?:two |three )?(?:owners|founders|partners)', "(?:it's|its|is) my (?:call|decision|shop|company|business|own|money|place|firm)", "(?:it's|its) mine", 'no one above me', 'senior partner', '(?:as|one of (?:the )?(?:two|three)) managing (?:partner|director)s?', 'general manager', 'decision is (?:by )?(?:me|mine)', 'final (?:say|word) is mine', 'i have the (?:final|last) (?:say|word)', '(?:final|last) say', 'name on the door', 'full authority', 'empowered to', 'i do own', 'we both own', '(?:two|three) of us (?:owners|founders|partners)', 'chef bin ich', 'keinen fragen', 'geh\u00f6rt (?:mir|uns)', 'meines (?:notariats|betriebs|ladens|unternehmens)', 'belongs to me', 'es (?:m\u00edo|m\u00eda)', 'niemanden fragen', 'ich \u00fcbernehme .{0,30}(?:praxis|firma|laden|betrieb|kanzlei)', 'it\'s me who', 'i am the one who', 'nobody else talks', 'signed by me', 'i can sign', 'i\'d be the one paying', 'my wife and me', 'chairman', 'chairwoman', 'buck stops (?:here|with me)', 'i happen to be', 'nobody above me', 'no board', 'just me', "(?:my|me) (?:alone|own boss|decision)", 'solo founder', '(?<!(?:the|our|my|your|his|her|their|an?|need|ask|with) )(?:founder|owner|ceo|md|managing director|managing partner|president|proprietor|co-?founder)(?<!(?:website|site|domain) owner)(?: here| of| at| and| und| y| et| & |$)', '(?:as|the) (?:owner|founder|ceo|managing director|head of)', 'all decision is me', 'authoris(?:ed|ing)', 'authorized', 'sole signing', 'my own (?:company|business|practice|shop|studio|firm)', 'delegated (?:the choice|it|this) to me', '(?:up to me|mine to make|my wife and i|my husband and i|my husband and me|my sister and me|my sister and i|my brother and i|my father and i|me and my (?:wife|husband|sister|brother)|i and my (?:wife|husband|sister|brother|father|mother|son|partner))', '(?:is|are) ours', 'meine (?:frau|schwester|mutter) und ich', 'mein (?:mann|bruder|vater) und ich', 'my own (?:spending|budget)', 'own pocket', 'my savings', "i've saved", 'we own', 'i am owner', 'self-employed', 'freelanc\\p{L}*',
    'inhaber\\p{L}*', 'gesch\u00e4ftsf\u00fchr\\p{L}*', 'chefin?', 'gr\u00fcnder\\p{L}*', 'mein (?:laden|betrieb|unternehmen|gesch\u00e4ft)', 'meine (?:firma|praxis|kanzlei)', 'entscheide (?:ich|selbst|allein\\p{L}*)', 'ich entscheide', 'selbst\u00e4ndig', 'selbstst\u00e4ndig', 'eigent\u00fcmer\\p{L}*', 'ich bin (?:der |im )?vorstand', 'due\u00f1[oa]s?', 'propietari[oa]', 'fundador\\p{L}*', 'director general', 'gerente', 'decido yo', 'yo decido', 'mi (?:empresa|negocio|tienda)', 'fondat\\p{L}*', 'g\u00e9rante?', 'dirigeante?', 'patronne?', 'je d\u00e9cide', "c'est moi qui d\u00e9cide", 'mon entreprise', 'ma (?:soci\u00e9t\u00e9|boutique)', 'titolare', 'fondatore', 'eigenaar', 'oprichter', 's\u00f3cio', 'dono',
  ]) },
  { label: 'decides with others', points: 5, says: anyOf([
    "i'm (?:the |a |an )?(?:\\p{L}+ )?(?:director|chief|head|cto|coo|cfo|cmo)", 'i am (?:the |a |an )?(?:\\p{L}+ )?(?:director|chief|head|cto|coo|cfo|cmo)', 'soy (?:el|la) director\\p{L}*', 'my (?:\\p{L}+ ){0,2}(?:business|shop|company|practice|studio|salon|store|restaurant|caf\u00e9|bakery|agency|startup|gym|hotel|driving school)',
    'we (?:decide|decided)', 'decide (?:jointly|together)', 'my (?:business )?partner and (?:i|me)', 'i own (?:one )?half', 'one of the (?:owners|partners|directors|founders)', 'of which i am a member', 'on my recommendation', 'i (?:recommend|shortlist)', 'director of', 'marketing director', 'head of', 'vp of', 'vice president', 'i lead', 'i manage', 'manager', "i'm (?:the )?(?:manager|bursar|secretary)", 'in charge', '(?:i have|i\'ve got|i got|ich habe?|tengo|j\'ai|ho) (?:a|an|the|my|two|eine?n?|un[ae]?) .{0,30}(?:hotel|restaurants?|shops?|store|studios?|company|business|practice|salon|gym|bakery|caf\u00e9|fahrschule|praxis|laden|firma|tienda|negocio|boutique|farm|bar|pub|garage|clinic|guesthouse)', 'ich bin (?:notar|anw\u00e4lt|anwalt|arzt|\u00e4rzt|zahnarzt|architekt|steuerberater|fotograf|yogalehrer)\\p{L}*', "i'm (?:a|an) (?:freelance )?(?:notary|lawyer|dentist|doctor|vet|architect|photographer|osteopath|physio\\p{L}*|therapist|plumber|roofer|electrician|florist|midwife)",'responsible for', 'commercial lead', 'team lead', 'zust\u00e4ndig', 'leiter\\p{L}*', 'verantwortlich\\p{L}*', 'entscheiden (?:zu zweit|wir|gemeinsam)', 'wir entscheiden', 'director(?:a)? de', 'responsable', 'directrice?', 'our board', 'the partners',
  ]) },
] // biome-ignore format: one rule a block

/** The answer to the question who decides. */
const MYSELF =
  /^(?:yes,? |yep,? |ja,? |na,? |well,? |s\u00ed,? |oui,? )?(?:me|myself|i do|i am|it's me|that's me|that would be me|ich|ich selbst|das bin ich|yo|yo mismo|yo misma|moi|c'est moi|io|ik)[.!]*$/

/** Somebody else decides. */
const SOMEBODY_ELSE = anyOf([
  '(?:ask|asking|check with|talk to|speak to|tell|convince|run it (?:by|past)) (?:my|the|our) (?:boss|manager|ceo|director|chief|owner|board|committee|superior|supervisor|husband|wife|team|cto|partner)', '(?:my|our|the) (?:boss|manager|ceo|director|chief|owner|board|committee|supervisor|cto|trustees|landlord|husband|wife|treasurer|parents|dad|mum|mom) (?:decides?|has to|have to|must|will|signs?|makes?|wants?|needs to|takes?|asked|told|said|is)', '(?:he|she|they) (?:decides?|signs?|has to (?:ok|approve|sign)|makes? the (?:decision|call)|decieds?)', "he'd decide", "she'd decide", 'not (?:my|up to me|mine)(?: decision| call| to decide)?', "(?:it's|it is) not (?:up to me|my (?:call|decision))", "i don't (?:decide|sign)", 'not the (?:decision[- ]maker|one who decides)', "can't decide", 'from the boss', 'have to ask', 'bring it to the', 'on behalf of', 'on my boss', 'only the (?:intern|assistant|secretary)', 'just the (?:intern|assistant)', 'governors', "owner's (?:blessing|approval|ok)", 'the (?:president|board|owner) .{0,30}(?:decides?|approves?|signs?)', 'm(?:uss|\u00fcssen) .{0,20}abstimmen', 'yearly meeting', 'must vote', '(?:has|have) to (?:say yes|ok|approve|agree|sign)', 'my superior', 'merely the', 'i only (?:run|translate|ask|collect)', 'not at liberty', 'de directie', 'mijn baas', 'my cousin', '(?:he|she|they|ceo|boss) only has to say', 'my boss', 'meinen? chef\\p{L}*', 'mit (?:meinem|dem) chef', 'der chef (?:entscheidet|muss|will)', 'die chefin', 'entscheide nicht', 'vorgesetzt\\p{L}*', 'mi jefe', 'mi jefa', 'mon (?:chef|patron|boss)', 'ma (?:cheffe|patronne)', 'il mio capo', 'mijn baas', 'nicht ich',
]) // biome-ignore format: one language a line

export interface ContactGiven {
  name: Found<string> | null
  email: Found<string> | null
  phone: Found<string> | null
  company: Found<string> | null
}

const CONTACT_POINTS: readonly { field: keyof ContactGiven; label: string; points: number }[] = [
  { field: 'name', label: 'gave a name', points: 2 },
  { field: 'email', label: 'gave an email address', points: 3 },
  { field: 'phone', label: 'gave a phone number', points: 3 },
  { field: 'company', label: 'named the company', points: 3 },
]

/** Whether the visitor can decide, and can be reached. */
export function qualificationSignals(
  clauses: readonly Clause[],
  contact: ContactGiven,
  extraPhrases: readonly string[],
): Signal[] {
  const signals: Signal[] = []
  const add = (label: string, points: number, messageId: string) =>
    signals.push({ component: 'QUALIFICATION', label: `Qualification: ${label}`, points, messageId })

  const answer = clauses.find(({ asked, text }) => asked.has('authority') && MYSELF.test(text))
  const statements = clauses.filter(({ hypothetical }) => !hypothetical)
  const levels =
    extraPhrases.length > 0 ? [...authority, { label: 'decides', points: 9, says: anyOf(extraPhrases) }] : authority
  const found = levels
    .flatMap(({ label, points, says }) => {
      const clause = statements.findLast((clause) => !clause.others && !clause.question && affirms(clause, says))
      return clause && !SOMEBODY_ELSE.test(clause.text) ? [{ label, points, clause }] : []
    })
    .concat(answer ? [{ label: 'decides alone', points: 9, clause: answer }] : [])
    .sort((a, b) => b.points - a.points)[0]
  const deferred = statements.findLast(({ text, question }) => !question && SOMEBODY_ELSE.test(text))
  const overruled =
    found && deferred && (found.points < 9 || statements.indexOf(deferred) > statements.indexOf(found.clause))
  if (found) {
    const points = overruled ? Math.min(found.points, 2) : found.points
    add(overruled ? `${found.label}, but asks somebody else` : found.label, points, found.clause.messageId)
  }
  for (const { field, label, points } of CONTACT_POINTS) {
    const given = contact[field]
    if (given) add(label, points, given.messageId)
  }
  return cap(signals)
}
