import { matches } from '../language/matches.ts'

const PEOPLE = `boss|chief|manager|colleagues?|co-?worker|husband|wife|partner|brother|sister|father|mother|dad|mum|mom|son|
  daughter|friend|cousin|nephew|niece|uncle|aunt|neighbou?r|landlord|assistant|secretary|accountant|lawyer|developer|
  designer|advis[eo]r|intern|clients?|customers?|supplier|provider|agency|predecessor|director|ceo|cto|cfo|teacher|receptionist|bookkeeper|contractor|vendor|driver|girlfriend|boyfriend|spouse|employee|trainee|
  professor|competitor|chef|chefin|vorgesetzter?n?|kolleg(?:e|en|in)|mann|frau|bruder|schwester|vater|mutter|sohn|tochter|
  freund|freundin|steuerberater|steuerberaterin|anwalt|mitarbeiter|mitarbeiterin|assistent|assistentin|assistenz|nachbar|
  kunde|kunden|kundin|lieferant|lieferanten|clientes?|proveedor|fournisseur|jefe|jefa|compañer[oa]|colega|marido|mujer|hermano|hermana|padre|madre|amig[oa]|soci[oa]|patron|patronne|collègue|mari|
  femme|frère|sœur|père|mère|ami|amie|associée?|capo|collega|marito|moglie|fratello|sorella|baas|vrouw|broer|zus|vriend`

const OTHER_PERSON = new RegExp(
  `(?<!\\p{L})(?:my|our|his|her|their|unser\\p{L}{0,2}|mein\\p{L}{0,2}|mi|mis|mon|ma|notre|nuestr[oa]|mio|mia|mijn|onze) ` +
    `(?:[\\p{L}-]{1,20} )?(?:${PEOPLE.replace(/\s+/g, '')})(?!\\p{L})`,
  'giu',
)
const PERSON = new RegExp(`(?<!\\p{L})(?:${PEOPLE.replace(/\s+/g, '')})(?!\\p{L})`, 'iu')
const FIRST_PERSON =
  /(?<!\p{L})(?:me|i|i'm|my|mine|myself|mich|mir|ich|mein\p{L}{0,2}|mi|yo|soy|moi|mon|je|io|mio|ik|mijn)(?!\p{L})/iu

const REACH = 'e-?mails?|mail|address|adresse|number|nummer|phone|mobile|cell|line|telefon|handy|correo|teléfono|numéro'
const YOURS = new RegExp(
  '(?<!\\p{L})(?:your|eure[rmns]?|euer|ihre?[rmn]?|deine?[rmn]?|votre|vos|vuestr[oa]s?|uw|jullie) ' +
    `(?:own |old )?(?:colleagues?|kolleg(?:e|in|en)|team|support|sales|service|competitors?|competitor's|${REACH}|inbox|website|site|` +
    'office|büro|hotline|contact|company|firma|partner|boss|chef|ceo|konkurrent|konkurrenz|web(?:site|seite))(?!\\p{L})',
  'iu',
)
const YOUR_SANDRA =
  /(?<!\p{L})(?:[Yy]our|[Ee]ure[rn]?|[Ii]hre[rmn]?|[Vv]otre) (?:Mr\.? |Ms\.? |Mrs\.? |Herrn? |Frau )?\p{Lu}\p{Ll}+ (?:at|on|under|unter|via|an|\(|from)/u
const TALKED =
  /(?<!\p{L})(?:wrote|(?:have|had|has|i've|we've) written|(?<!be )(?:e-?mailed|mailed|sent)|contacted|tried|(?<!(?:is|was|are|it|'s|company|studio|shop|business|firm) )called|rang|phoned|received|heard from|spoke|talked|geschrieben|schrieb|angerufen|kontaktiert|erhalten|bekommen|escribí|llamé|écrit|appelé|contacté|scritto|gebeld|gemaild)(?!\p{L})/iu
/** German puts what somebody did behind the address. */
const TALKED_AFTER =
  /^ (?:\p{L}{1,15} ){0,2}(?:geschrieben|gemailt|geschickt|gesendet|kontaktiert|angerufen|geantwortet|bekommen|erhalten)(?!\p{L})/iu
const FROM_ME =
  /(?<!\p{L})(?:from|von|desde|depuis|de|da|van)(?: my (?:[\p{L}-]{1,20} )?(?:address|mail|account|e-?mail|number)?,?)? ?$/iu
const THEIRS = new RegExp(
  `(?<!\\p{L})(?:his|their|\\p{L}{2,20}'s|seine|sein|leur|son) (?:${REACH})(?!\\p{L})|(?<!\\p{L})her (?:${REACH})(?!\\p{L})`,
  'iu',
)
/** Those that speak of an address as what is the visitor's own, which `THEIRS` would take for a possessive. */
const NOT_THEIRS = /(?:name|here|that|it|what|mobile|cell|phone|there)'s /i
const CONTACT_HER =
  /(?<!\p{L})(?:[Cc]ontact|[Aa]sk|[Ee]-?mail|[Mm]ail|[Cc]all|[Rr]ing|[Tt]ext|[Ww]rite to|[Rr]each|[Ss]peak to|[Tt]alk to|[Cc][Cc]|[Cc]opy|[Ff]orward (?:this|it|them|that) to|[Ff]rag|[Ff]ragen Sie|[Kk]ontaktieren Sie) (?:him|her|them|(?!Me|I)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?= |:|,)/u
/** A question back: "is it info@firma.de?" */
const IS_IT = /(?<!\p{L})(?:is (?:it|that|this)|ist (?:das|es)|est-ce) $/iu
const COMPETITION =
  /competitor|konkurren|mitbewerber|competidor|competenc|concurren|for example|e\.g\.|something like|zum beispiel|z\.b\./iu
const NOT_BEFORE =
  /(?<!\p{L})(?:(?:old|previous|former|alte[rn]?) (?:number|e-?mail|mail|address|one|nummer|adresse)(?: was| is| war)? $|(?:reach|call|contact|ring|phone|e-?mail|find|get) (?:you|u|sie|euch) (?:on|at|under|via|by|unter|through) $|(?:spam|mails?|e-?mails?|messages?|calls?|letters?) from $|(?:customer (?:service|support|care)|helpdesk|hotline) (?:at|on|under) $)|(?<!\p{L})(?:not|don't use|do not use|nicht|no longer|never|instead of|rather than|statt|anstatt|pas|non|niet|without)[\s:,]{1,2}(?:(?:the|to|at|an|die|der|auf|à|a|my|old|number|mail|email|on|is) ){0,4}$/iu
const NOT_AFTER =
  /^ your(?:s|(?= ))|^[\s,(-]{0,3}(?:(?:that|this|which|it|das|die) )?(?:is|was|'s|isn't|doesn't|no longer|does not|ist|war|funktioniert|geht|gilt|bounces|won't)(?: [\p{L}']{1,12}){0,2}? ?(?:wrong|old|outdated|dead|work|works|valid|anymore|incorrect|falsch|veraltet|nicht mehr|not mine|yours|your)(?!\p{L})/iu
const SOMEBODY_AFTER = new RegExp(
  `^[\\s,(-]{0,4}(?:(?:that|he|she|it)(?:'s| is) |is |ist |(?:das|er|sie) ist |es |(?:c'|(?:il|elle) )est |è )?(?:my|our|mein\\p{L}{0,2}|unser\\p{L}{0,2}|mi|nuestr[oa]|mon|ma|notre|il mio|la mia|mijn|onze) (?:${PEOPLE.replace(/\s+/g, '')})(?!\\p{L})`,
  'iu',
)

/**
 * Whether an address or a number is somebody else's, or taken back, by the words around it in its sentence.
 * @param before the sentence up to the value
 * @param after what follows the value
 */
export function isSomebodyElses(before: string, after: string): boolean {
  const near = before.slice(-120)
  const following = after.slice(0, 60)
  if (NOT_BEFORE.test(near) || NOT_AFTER.test(following) || SOMEBODY_AFTER.test(following)) return true
  if (YOURS.test(near) || YOUR_SANDRA.test(near) || COMPETITION.test(near) || CONTACT_HER.test(near)) return true
  if (IS_IT.test(near)) return true
  if (THEIRS.test(near) && !NOT_THEIRS.test(near)) return true
  if ((TALKED.test(near) || TALKED_AFTER.test(following)) && !FROM_ME.test(near)) return true
  return namesOtherPerson(near)
}

/** Whether words speak of some other person at all: "A friend." */
export const mentionsPerson = (said: string): boolean => PERSON.test(said)

/** Whether what follows a value says whose it is: "Lisa Meyer, my assistant". */
export const isDescribedAsOther = (after: string): boolean => SOMEBODY_AFTER.test(after.slice(0, 60))

/** Whether words end in speaking of another person, such as "my colleague": what follows is about that person. */
export function namesOtherPerson(before: string): boolean {
  const last = matches(before.slice(-120), OTHER_PERSON).at(-1)
  if (last === undefined) return false
  const since = before.slice(-120).slice(last.index + last[0].length)
  return since.length <= 45 && !FIRST_PERSON.test(since)
}
