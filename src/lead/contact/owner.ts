import { matches } from '../language/matches.ts'

const PEOPLE = `somebody|someone|jemand|quelqu'un|alguien|qualcuno|iemand|alguém|tenant|mieter|boss|chief|manager|colleagues?|co-?worker|husband|wife|partner|brother|sister|father|mother|dad|mum|mom|son|
  daughter|friend|cousin|nephew|niece|uncle|aunt|neighbou?r|landlord|assistant|secretary|accountant|lawyer|developer|
  designer|advis[eo]r|intern|clients?|customers?|supplier|provider|agency|predecessor|director|ceo|cto|cfo|teacher|receptionist|bookkeeper|contractor|vendor|driver|girlfriend|boyfriend|spouse|employee|trainee|
  professor|competitor|chef|chefin|vorgesetzter?n?|kolleg(?:e|en|in)|mann|frau|bruder|schwester|vater|mutter|sohn|tochter|
  freund|freundin|kollega|kompis|steuerberater|steuerberaterin|anwalt|mitarbeiter|mitarbeiterin|assistent|assistentin|assistenz|nachbar|
  kunde|kunden|kundin|lieferant|lieferanten|clientes?|proveedor|fournisseur|jefe|jefa|compañer[oa]|colega|marido|mujer|hermano|hermana|padre|madre|amig[oa]|soci[oa]|patron|patronne|collègue|mari|
  femme|frère|sœur|père|mère|ami|amie|associée?|capo|collega|marito|moglie|fratello|sorella|baas|vrouw|broer|zus|vriend`

const OTHER_PERSON = new RegExp(
  `(?<!\\p{L})(?:my|our|his|her|their|unser\\p{L}{0,2}|mein\\p{L}{0,2}|mi|mis|mon|ma|notre|nuestr[oa]|mio|mia|mijn|onze|min|vår) ` +
    `(?:[\\p{L}-]{1,20} )?(?:${PEOPLE.replace(/\s+/g, '')})(?!\\p{L})`,
  'giu',
)
const PERSON = new RegExp(`(?<!\\p{L})(?:${PEOPLE.replace(/\s+/g, '')})(?!\\p{L})`, 'iu')
const FIRST_PERSON =
  /(?<!\p{L})(?:me|i|i'm|my|mine|myself|mich|mir|ich|mij|mig|mein\p{L}{0,2}|mi|yo|soy|moi|mon|je|io|mio|ik|mijn)(?!\p{L})/iu

const REACH = 'e-?mails?|mail|address|adresse|number|nummer|phone|mobile|cell|line|telefon|handy|correo|teléfono|numéro'
const YOURS = new RegExp(
  '(?<!\\p{L})(?:your|eure[rmns]?|euer|ihre?[rmn]?|deine?[rmn]?|votre|vos|vuestr[oa]s?|uw|jullie) ' +
    `(?:own |old )?(?:colleagues?|kolleg(?:e|in|en)|team|support|sales|service|competitors?|competitor's|${REACH}|inbox|website|site|` +
    'office|büro|hotline|contact|company|domain|server|ad|advert|flyer|leaflet|listing|firma|partner|boss|chef|ceo|konkurrent|konkurrenz|web(?:site|seite))(?!\\p{L})',
  'iu',
)
const YOUR_SANDRA =
  /(?<!\p{L})(?:[Yy]our|[Ee]ure[rn]?|[Ii]hre[rmn]?|[Vv]otre) (?:Mr\.? |Ms\.? |Mrs\.? |Herrn? |Frau )?\p{Lu}\p{Ll}+ (?:at|on|under|unter|via|an|\(|from)/u
const TALKED =
  /(?<!\p{L})(?:wrote|(?:have|had|has|i've|we've) written|(?<!be )(?:e-?mailed|mailed|sent)|contacted|tried|(?<!(?:is|was|are|it|'s|company|studio|shop|business|firm) )called|rang|phoned|received|got an? (?:\p{L}{2,12} ){0,2}(?:letter|call|e-?mail|mail|message|sms|text)|heard from|spoke|talked|geschrieben|schrieb|angerufen|kontaktiert|erhalten|bekommen|escribí|llamé|écrit|appelé|contacté|scritto|gebeld|gemaild)(?!\p{L})/iu
/** German puts what somebody did behind the address. */
const TALKED_AFTER =
  /^ (?:\p{L}{1,15} ){0,2}(?:geschrieben|gemailt|geschickt|gesendet|kontaktiert|angerufen|geantwortet|bekommen|erhalten)(?!\p{L})/iu
const FROM_ME =
  /(?<!\p{L})(?:from|von|desde|depuis|de|da|van)(?: my (?:[\p{L}-]{1,20} )?(?:address|mail|account|e-?mail|number)?,?)? ?$/iu
const THEIRS = new RegExp(
  `(?<!\\p{L})(?:his|their|(?!(?:name|here|that|it|what|mobile|cell|phone|there)'s)\\p{L}{2,20}'s|seine|sein|leur|son) (?:${REACH})(?!\\p{L})|(?<!\\p{L})(?:her (?:${REACH})(?!\\p{L})|(?:he|she)(?:'s| is|'ll be) (?:\\p{L}{4,10} )?(?:on|at|under|via)(?!\\p{L})|er ist (?:unter|auf)(?!\\p{L}))`,
  'iu',
)
/** "0171 2345678 is his number." */
const THEIRS_AFTER =
  /^[\s,(-]{0,3}(?:is|was|'s|ist|war|es|est|è) (?:his|her|hers|their|theirs|sein\p{L}{0,2}|deren|su|leur|suo|sua|zijn|haar)(?!\p{L})/iu
const CONTACT_HER =
  /(?<!\p{L})(?:[Cc]ontact|[Aa]sk|[Ee]-?mail|[Mm]ail|[Cc]all|[Rr]ing|[Tt]ext|[Ww]rite to|[Rr]each|[Ss]peak to|[Tt]alk to|[Cc][Cc]|[Cc]opy|[Ff]orward (?:this|it|them|that) to|[Ff]rag|[Ff]ragen Sie|[Kk]ontaktieren Sie) (?:him|her|them|(?!Me|I)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?= |:|,)/u
/** A question: "is it info@firma.de?", "and is 0800 1234567 free?" */
const IS_IT =
  /(?<!\p{L})(?:is (?:it|that|this)|ist (?:das|es)|est-ce) $|^\s*(?:(?:and|und|so|but|y|et|hi|hello|ok),? )?(?:is|was|ist|war|es|è) (?:the |die |el |il )?$/iu
const COMPETITION =
  /competitor|konkurren|mitbewerber|competidor|competenc|concurren|for example|e\.g\.|something like|(?:address|adress|mail|account|direccion|correo)\p{L}{0,4} (?:like|such as|wie|como|comme|come|zoals)|zum beispiel|z\.b\./iu
const NOT_BEFORE =
  /(?<!\p{L})(?:(?:old|previous|former|alte[rn]?) (?:number|e-?mail|mail|address|one|nummer|adresse)(?: was| is| war)? $|(?:reach|call|contact|ring|phone|e-?mail|find|get) (?:you|u|sie|euch) (?:on|at|under|via|by|unter|through) $|(?:spam|mails?|e-?mails?|messages?|calls?|letters?) from $|(?:customer (?:service|support|care)|helpdesk|hotline) (?:at|on|under) $|(?:deliver(?:ed)?|bounced?(?: back)?|returned|undeliverable|failed|zustell\p{L}{2,5}|zustellung) (?:to|from|at|by|an|von) $|(?:remove|delete|unsubscribe|ta bort|lösch\p{L}{0,3}|entfern\p{L}{0,3}|streich\p{L}{0,3}|supprim\p{L}{1,3}|elimin\p{L}{1,3}|borr\p{L}{1,3}|verwijder\p{L}{0,2}) (?:(?:the|my|die|das|bitte|le|la|el|il|het) ){0,2}(?:\p{L}{4,8} )?$|(?:nummer|number|adresse?|mail) (?:bitte )?(?:wieder )?(?:löschen|entfernen|streichen|vergessen)[^.!?\d]{0,20}$)|(?<!\p{L})(?:not|don't use|do not use|nicht|no longer|never|instead of|rather than|statt|anstatt|pas|non|niet|without)[\s:,]{1,2}(?:(?:the|to|at|an|die|der|auf|à|a|my|old|number|mail|email|on|is|mehr|longer|more|plus|más|più|meer) ){0,4}$|(?<!\p{L})(?:your|eure?|ihre?|votre|vuestr[oa]|uw|jullie) $|(?<!\p{L})(?:set(?:ting)? up|create|mailbox|postfach|inbox|should forward to|alias)(?: (?:an?|the|for))? $/iu
const NOT_AFTER =
  /^ your(?:s|(?= ))|^[\s,("'-]{0,3}(?:(?:that|this|which|it|das|die) )?(?:is|was|'s|isn't|doesn't|no longer|does not|ist|war|funktioniert|geht|gilt|bounces|won't)(?: [\p{L}']{1,12}){0,2}? ?(?:wrong|old|outdated|dead|work|works|valid|anymore|incorrect|falsch|ungültig|invalid|inválid[oa]|invalide|ongeldig|unbekannt|veraltet|nicht mehr|not mine|yours|your)(?!\p{L})|^ (?:off|from|aus|von|de|dalla|van|ur) (?:(?:your|the|our|my|eure[rm]?|ihre[rm]|der|dem|la|votre|tu|su|vuestra|vostra|jullie) ){0,1}(?:mailing ?)?(?:list(?:e|a)?|lijst|listan|verteiler|newsletter)(?!\p{L})|^>? ?,? (?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|escreveu|skrev)(?= ?:)|^[\s,(-]{0,3}(?:gibt(?:'s| es)|existiert|bestaat) (?:nicht|niet)(?!\p{L})|^[\s,(-]{0,3}(?:doesn't exist|does not exist|no longer exists|n'existe|ya no existe|non esiste)(?!\p{L})/iu
const SOMEBODY_AFTER = new RegExp(
  `^[\\s,(-]{0,4}(?:(?:that|he|she|it)(?:'s| is) |is |(?:of|von) |ist |(?:das|er|sie) ist |es |(?:c'|(?:il|elle) )est |è )?(?:my|our|mein\\p{L}{0,2}|unser\\p{L}{0,2}|mi|nuestr[oa]|mon|ma|notre|il mio|la mia|mijn|onze) (?:(?:former|old|ex|ehemalige[rsn]?|frühere[rsn]?|ancien(?:ne)?) )?(?:${PEOPLE.replace(/\s+/g, '')})(?!\\p{L})`,
  'iu',
)

/** "His phone is off, so use mine": what is said before the turn is about another one. */
const TURN =
  /(?:^|[ ,.;–-])(?:but|so|instead|aber|sondern|stattdessen|also|mais|donc|pero|sino|así que|ma|quindi|maar|dus|mas)(?!\p{L})/giu
function sinceTurn(near: string): string {
  const turn = matches(near, TURN).at(-1)
  const since = near.slice(turn?.index ?? 0)
  return FIRST_PERSON.test(since) && !/(?<!\p{L})(?:not|nicht|pas|no|niet)(?!\p{L})/iu.test(since) ? since : near
}

/**
 * Whether an address or a number is somebody else's, or taken back, by the words around it in its sentence.
 * @param before the sentence up to the value
 * @param after what follows the value
 */
export function isSomebodyElses(before: string, after: string): boolean {
  const near = sinceTurn(before.slice(-120))
  const following = after.slice(0, 60)
  if (NOT_BEFORE.test(near) || NOT_AFTER.test(following) || SOMEBODY_AFTER.test(following)) return true
  if (YOURS.test(near) || YOUR_SANDRA.test(near) || COMPETITION.test(near) || CONTACT_HER.test(near)) return true
  if (IS_IT.test(near)) return true
  if (THEIRS.test(near) || THEIRS_AFTER.test(following)) return true
  if ((TALKED.test(near) || TALKED_AFTER.test(following)) && !FROM_ME.test(near)) return true
  return namesOtherPerson(near)
}

/** Whether somebody speaks of themself at all: "I did". */
export const speaksOfSelf = (said: string): boolean => FIRST_PERSON.test(said)

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
