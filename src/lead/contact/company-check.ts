import { plain } from '../language/plain.ts'
import { companyLabel } from './email.ts'
import { isPlace } from './places.ts'
import { isBusinessWord, isCapital, isLegalForm, isParticle } from './segment.ts'
import { BUSINESS, isCommon, isFirstName, PRODUCTS, ROLES, squashed } from './words.ts'

// Whether words are what a company is called.

/** Words that stand within a name. */
export const CONNECTORS =
  /^(?:of|du|de|del|des|do|dos|das|der|am|im|an|la|le|les|el|los|y|e|et|und|and|the|van|von|vom|for|di|da|della|zum|zur|für|to|auf|in|sur|i|på|&|\+)$/i
export const TRAILING =
  /^(?:gmbh|ltd|sons?|co|co\.|partners?|söhne|sohn|töchter|tochter|company|associates|daughters?|brothers?|sisters?|hijos?|hijas?|fils|filles?|zo?nen|zoon|dochters?|figli[oae]?|filhos?)$/i

/** Words that a name may begin with, although they are none by themselves: "The Salty Dog", "Chez Marthe", "Zur Linde". */
const OPENERS =
  /^(?:the|chez|le|la|les|el|los|las|il|lo|gli|der|die|das|het|de|zum|zur|am|im|an|beim|da|dal|au|aux|du|o|os|my|mein|meine)$/iu

/** Whether an address's domain is made of a company's words. */
export function ownsDomain(words: readonly string[], emails: readonly string[]): boolean {
  const said = words.filter((word) => !isLegalForm(word))
  const names = [said, said.filter((word) => !CONNECTORS.test(word))].map((parts) => squashed(parts.join('')))
  return emails.some((email) => {
    const label = squashed(companyLabel(email) ?? '')
    return names.some((name) => label.length >= 3 && name.length >= 3 && (name.includes(label) || label.includes(name)))
  })
}

/** A domain without what many add to a name: "kettle-online", "kettlegmbh". */
const DOMAIN_OF = /^(.{3,}?)(?:gmbh|ltd|inc|hq|app|online|group|shop|store|web|team|uk)?$/u
/** What a house is rather than is called, by how the word ends. */
const GENERIC =
  /.(?:vereins?|verband(?:e?s)?|schule|praxis|kanzlei|agentur|klinik|gemeinde|verwaltung|gesellschaft|betriebe?s?|bedrijf|abteilung|unternehmens?|büros?|amte?s?)$/iu

/** What has a number and is no house: "Auftrag 2211", "order 4411". */
const NUMBERED =
  /^(?:auftrag\p{L}*|bestell\p{L}*|rechnung\p{L}*|kunden\p{L}*|vorgang\p{L}*|ticket|order|invoice|case|reference|ref|booking|quote|offer|angebot\p{L}*|contract|vertrag\p{L}*|commande|facture|dossier|devis|pedido|factura|ordine|fattura|room|unit|apartment|flat|zimmer|plot|lot|model|version|phase|haus|house|no|nr|number|nummer)\.? (?:no\.? |nr\.? |number |nummer )?[#\p{Lu}\d][\d./-]*$/iu

const STREET = /^\d+ \p{Lu}|(?:street|road|avenue|lane|drive|square|stra(?:ß|ss)e|platz|allee)$/iu

/** How much the words around a phrase say already of its being a company. */
export type Certainty = 'named' | 'labelled' | 'after role' | 'after from' | 'owned' | 'beside'

/** "Unser Verein", "notre École": whose it is, and not yet what it is called. */
const WHOSE =
  /^(?:uns(?:er|ere[mnrs]?)|euer|eure|mein(?:e[mnrs]?)?|mei|mia?|nuestr[oa]s?|notre|nos|mon|ma|mes|mio|nostr[oaie]|mijn|onze?|meu|minha|noss[oa]s?)$/i

/** Whether words are a company's name, by how much the words around them say already. */
export function isCompany(words: readonly string[], certainty: Certainty, emails: readonly string[]): boolean {
  const [first = ''] = words
  const phrase = words.join(' ')
  // "Hesketh and Son"
  const family =
    words.length > 2 && /^(?:and|und|y|et|e|en|&)$/.test(words.at(-2) ?? '') && TRAILING.test(words.at(-1) ?? '')
  const marked = words.length > 1 && (family || words.some((word) => isBusinessWord(word)))
  const legal = words.length > 1 && words.some((word) => isLegalForm(word))
  if (phrase.length < 2 || words.length > 8 || /^[\d.,/+ -]+$|\d[\d ]{6}/.test(phrase)) return false
  if (words.every((word) => isCommon(word) || CONNECTORS.test(word) || isLegalForm(word))) return false
  if (legal) return true
  // "A gymnasium", "cabinet de 4", "Chief Technology Officer": what it is, or somebody is there.
  if (words.length === 1 && BUSINESS.has(plain(first)) && !ownsDomain(words, emails)) return false
  // "Herr Dr. Karg", "our own"
  if (!marked && /^(?:herrn?|frau|mrs?|ms|dr|mme|monsieur|señora?|sig)\.?$/i.test(first)) return false
  if (words.length === 1 && /^(?:unser|mein|eigen|our|my)/i.test(first)) return false
  // "Black Friday"
  if (words.length === 2 && isCommon(words[1] ?? '') && !marked && certainty !== 'labelled') return false
  // "Die Seite für Weingut Tiefental", "des Heimatvereins"
  if (/^(?:web)?(?:seite|site|shop|page|homepage|logo|app|sito|sitio)$/i.test(first) && CONNECTORS.test(words[1] ?? ''))
    return false
  if (words.length === 1 && GENERIC.test(first) && !ownsDomain(words, emails)) return false
  if (ROLES.has(plain(first)) && CONNECTORS.test(words[1] ?? '') && words[1] !== '&') return false
  if (/ de \d+$|^\d+ ?h |^[\p{L}-]+-(?:listed|based|owned|run|led|wide)$/u.test(phrase)) return false
  if (ROLES.has(plain(words.at(-1) ?? '')) && words.every((word) => isCommon(word) || BUSINESS.has(plain(word))))
    return false
  // "Graham and Sue"
  if (
    words.length === 3 &&
    isFirstName(first) &&
    isFirstName(words[2]) &&
    /^(?:and|und|y|e|et|en)$/.test(words[1] ?? '')
  )
    return false
  if (STREET.test(phrase) || NUMBERED.test(phrase)) return false
  if (isFirstName(first) && words.length === 2 && !marked && certainty !== 'labelled' && !ownsDomain(words, emails))
    return false
  // "Litia here from Savusavu", litia@savusavudive.com: a single word may be where somebody is, unless it is the whole of the domain.
  const isWhole = () =>
    emails.some((email) => DOMAIN_OF.exec(squashed(companyLabel(email) ?? ''))?.[1] === squashed(first))
  const owned = ownsDomain(words, emails) && !(words.length === 1 && certainty === 'after from' && !isWhole())
  if (
    /^(?:[\p{L}-]*(?:händler|hersteller|anbieter|dienstleister|betreiber|vermieter|spezialist(?:en)?|lieferant(?:en)?|produzent(?:en)?)|partners|friends|fans|members|customers|clients|owners|part|kund(?:en?|in)|freunde?|mitglied(?:er)?|nachbarn?|klant(?:en)?|vriend(?:en)?)$/iu.test(
      first,
    ) &&
    CONNECTORS.test(words[1] ?? '')
  )
    return false
  if (/^(?:I|We|You|He|She|It|My|Our|Your|This|That|A|An)$/.test(first)) return marked && owned
  if (WHOSE.test(first) && certainty !== 'labelled' && certainty !== 'named') return marked && owned
  if (PRODUCTS.has(plain(first)) && !owned && certainty !== 'after role') return false
  if (
    /^\p{Lu}\p{Ll}{2,}(?:ing|ed|ly)$/u.test(first) &&
    !(words.length > 2 && words.every(isCapital)) &&
    !marked &&
    !owned &&
    certainty === 'labelled'
  )
    return false
  const opened =
    (OPENERS.test(first) || (certainty === 'labelled' && words.every(isCapital))) &&
    isCapital(words[1] ?? '') &&
    !isCommon(words.at(-1) ?? '')
  if (isCommon(first) && !(marked || owned || opened || (words.length > 1 && isParticle(first)))) return false
  // "Le Petit Souk", where "Le Mans" is a town.
  const articled = /^(?:l[ae]s?|los)$/i.test(first) && (words.length > 2 || certainty === 'labelled')
  if (isPlace(phrase) && !articled)
    return marked && words.length > 1 && (certainty !== 'after from' || owned || words.length > 2)
  if (certainty === 'labelled' || certainty === 'after role') return true
  if (owned || marked) return true
  if (certainty === 'named') return !isFirstName(first) && !ROLES.has(plain(first)) && isCapital(first)
  const several = words.filter((word) => !CONNECTORS.test(word)).length > 1
  if (certainty === 'owned') return several && words.length > 2
  if (certainty === 'after from') return several || /^\p{Lu}\p{Ll}+\p{Lu}/u.test(first) || isBusinessWord(first)
  return several || isBusinessWord(first) || /^(?!Ma?c\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u.test(first)
}
