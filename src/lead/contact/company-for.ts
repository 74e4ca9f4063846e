import { matches } from '../language/matches.ts'
import { plain } from '../language/plain.ts'
import type { Search } from './company-beside.ts'
import { TRAILING } from './company-check.ts'
import { ENDS_AFTER, isBusinessNoun, OWN_IS, OWN_NOUN, SUPPLIES, THEY } from './company-own.ts'
import { IS_THE_FIRM, IT_IS_MINE, MINE_CALLED, SAYS_I } from './company-patterns.ts'
import { companyAt } from './company-phrase.ts'
import { isDescribedAsOther } from './owner.ts'
import { isPlace } from './places.ts'
import { isBusinessWord, isCapital, isLegalForm } from './segment.ts'
import { isCommon, isFirstName, ROLES } from './words.ts'

/** "I work in the tourist office of X", "lavoro all'ufficio turismo del X": the office is small, the house is not. */
const WORKS_IN =
  /(?<!\p{L})(?:[Ii](?:'m| am)? work(?:ing)?|[Ii]ch (?:arbeite|bin)|[Tt]rabajo|[Tt]rabalho|[Jj]e travaille|[Ll]avoro|[Ii]k werk) (?:(?:in|at|im|en|au|dans|nel|presso|op|bij|no|na|all[ao]|nell[ao]|à)(?: (?:the|der|el|la|le|het|de))? |(?:all'|nell'|à l'))[\p{L}-]{3,20}(?: [\p{L}-]{1,20}){0,4}? (?:of(?: the)?|der|des|von(?: der)?|vom|del|de la|de|du|della|dello|di|van(?: de| het)?|da|do) (?=\p{Lu})/gu
/** "Head of marketing at X", "responsabile della comunicazione del X": what somebody answers for, and where. */
const ANSWERS_FOR =
  /(?<![\p{L}-])([\p{L}-]{2,24}) (?:(?:of|for|de(?: la)?|del|della|dello|du|des|di|für|van(?: de)?|voor|da|do) |(?:de l'|dell'|d'))\p{Ll}[\p{L}-]{2,20}(?: (?:(?:e|y|et|en|and|und) )?\p{Ll}[\p{L}-]{1,20}){0,2} (?:of(?: the)?|at(?: the)?|for(?: the)?|bei(?: der)?|beim|vom|del|de la|de|du|della|dello|di|chez|bij|van(?: de| het)?|da|do) (?=\p{Lu})/gu
/** "It's for Bevan & Bramble", "es para Talleres Ruiz". */
const IT_IS_FOR =
  /(?<!\p{L})(?:[Ii]t's|[Ii]t is|[Tt]his is|(?:[Dd]as|[Ee]s) (?:ist|wäre)|[Ee]s|[Cc]'est|[Èè]|[Hh]et is|[Éé]) (?:all )?(?:for|für|para|pour|per|voor) (?:the |die |den |das |la |el |le |il |de |het |a |o )?(?=\p{Lu})/gu
/** "You charged Great Thornby Parish Council twice": who pays is who writes. */
const CHARGED =
  /(?<!\p{L})(?:[Yy]ou(?:'ve| have)? (?:\p{L}{2,10} )?(?:charged|billed|invoiced|overcharged|debited)|[Vv]ous avez (?:\p{L}{2,10} )?(?:facturé|débité)(?: à)?|(?:[Hh]an|[Hh]abéis|[Hh]a) (?:cobrado|facturado)(?: dos veces)? a|[Aa]vete (?:addebitato|fatturato)(?: due volte)? a(?:lla|l|llo)?|[Jj]ullie hebben|[Ss]ie haben|[Ii]hr habt) (?:the |la |le |el |der |dem |de |het )?(?=\p{Lu})/gu
/** Those which may do anything else to the house as well, unless it is money that follows. */
const MAY_CHARGE = /(?:hebben|haben|habt) (?:\p{L}{2,3} )?$/iu
const CHARGED_BEHIND = /^ (?:[\p{L}\d.,€]{1,10} ){0,4}(?:gefactureerd|belast|berechnet|abgebucht|fakturiert)(?!\p{L})/iu
/** "Hier de Bond van Boekbinders", "aquí la Panadería Ruiz", at a sentence's beginning. */
const HERE_THE =
  /(?<=^|[.!?,\n] ?)(?:[Hh]ier (?:de|het|die|das|der)|[Aa]quí (?:la|el)|[Qq]ui (?:la|il)|[Aa]qui (?:é )?[ao]|[Ii]ci (?:la|le)) (Firma |Fa\. )?(?=\p{Lu})/gu
const GUILD =
  /^(?:bond|vakbond|genootschap|gilde|orde|kring|gremio|ordine|ordre|syndicat|sindicato|colegio|consorzio)$/iu

/** "Just me", "I do", "nur ich": who decides, with the house behind it. */
const ME =
  /^(?:(?:nope|no|nein|yes|ja|sí|si|oui) )?(?:(?:just|only|it's|that's|that would be|nur|bloß|das bin|das mache|das entscheide|solo|sólo|só|soy|sono|sou|c'est|juste|alleen|dat ben) )?(?:me|myself|i do|i am|ich|yo|moi|io|ik|eu)(?: (?:alone|myself|allein|alleine|selbst|selber|solo|sola|seule?|alleen|sozinh[oa]))?$/iu
/** "It's my company": the house behind it is theirs where it is one beyond doubt. */
const MINE =
  /^(?:(?:it(?:'s| is)|this is|that's|das ist|ist|c'est|es|è|het is|is|é)(?: all)? )?(?:my|meine?|mon|ma|mi|la mia|il mio|mijn|[oa]? ?(?:meu|minha)) (?:own )?(?<noun>[\p{L}-]{3,14})$/iu
const isMine = (said: string) => {
  const noun = MINE.exec(said)?.groups?.noun ?? ''
  return isBusinessNoun(noun) && !SUPPLIES.test(noun)
}
/** Words that tell of a part of a house rather than of one. */
const PART =
  /^(?:department|dept|division|team|office|unit|branch|bookings?|enquiries|reception|abteilung|büro|departamento|ufficio|afdeling)$/iu

/** "Escribo de Pinturas Navarro": behind other words for writing a place may follow. */
export const WRITES_OF = /^(?:l[eo]s? |os )?escrib(?:o|imos) de /i

/** What somebody is, by one of a word's parts: "sócia-gerente". */
export const roleIn = (said: string): string =>
  plain(said)
    .split('-')
    .find((part) => ROLES.has(part)) ?? plain(said)

const isRole = (said: string) => {
  const words = said.split(' ')
  return (
    words.length <= 4 &&
    !/^(?:the|our|my|your|der|die|das|unser|mein|el|la|le|il|los|nuestr[oa]|notre|mon|de|het|onze)(?:e|er)? /iu.test(
      said,
    ) &&
    words.some((word) => ROLES.has(plain(word)))
  )
}

/** Whether words are a house by one of them, and have a name besides. */
export const isHouse = (words: readonly string[]) =>
  words.length > 1 &&
  (words.some((word) => isBusinessWord(word)) || TRAILING.test(words.at(-1) ?? '')) &&
  words.some((word) => !isCommon(word) && !isBusinessWord(word)) &&
  !words.some((word) => PART.test(word))

/**
 * Houses that somebody speaks for by what they do there, or that the matter is for.
 * @param others whether the words before a place speak of somebody else
 */
export function takeSpokenFor({ text, names, asked, take }: Search, others: (index: number) => boolean): void {
  const house = (at: number) => {
    const phrase = companyAt(text, at)
    return phrase !== null && isHouse(phrase.words) && !isDescribedAsOther(text.slice(phrase.end))
  }
  for (const pattern of [WORKS_IN, IT_IS_FOR, CHARGED])
    for (const match of matches(text, pattern)) {
      const at = match.index + match[0].length
      if (pattern === CHARGED && MAY_CHARGE.test(match[0]))
        if (!CHARGED_BEHIND.test(text.slice(companyAt(text, at)?.end ?? at).slice(0, 60))) continue
      if (house(at) && !others(match.index)) take(at, 'owned')
    }
  for (const match of matches(text, ANSWERS_FOR)) {
    const before = text.slice(Math.max(0, match.index - 80), match.index)
    const introduced = (names.length > 0 || asked.name) && /(?:^|[,;(–-] ?)$/u.test(before)
    const at = match.index + match[0].length
    if (ROLES.has(plain(match[1] ?? '')) && (introduced || SAYS_I.test(before)) && house(at) && !others(match.index))
      take(at, 'owned')
  }
  for (const match of matches(text, IS_THE_FIRM)) take(match.index, 'named')
  for (const match of matches(text, MINE_CALLED))
    if (isBusinessNoun(match[1] ?? '')) take(match.index + match[0].length, 'labelled')
  for (const match of matches(text, IT_IS_MINE)) {
    const at = match.index + match[0].length
    const house = companyAt(text, at)
    const isWhole = house && isCapital(house.words[0] ?? '') && ENDS_AFTER.test(text.slice(house.end, house.end + 12))
    if (isBusinessNoun(match[1] ?? '') && isWhole && !isFirstName(house.words[0])) take(at, 'labelled')
  }
  for (const match of matches(text, HERE_THE)) {
    const at = match.index + match[0].length
    const first = companyAt(text, at)?.words[0] ?? ''
    if (match[1]) take(at, 'labelled')
    else if (isBusinessWord(first) || GUILD.test(first)) take(at, 'owned')
  }
}

/** The visitor's own house by what it is: "my bakery is Kekswerk", "unser Hotel Waldruh". */
export function takeOwn({ text, take }: Search, others: (index: number) => boolean): void {
  for (const match of matches(text, OWN_IS)) {
    const at = match.index + match[0].length
    const end = companyAt(text, at, false, true)?.end ?? at
    const { mine, noun = '', named } = match.groups ?? {}
    if (!isBusinessNoun(noun) || SUPPLIES.test(noun) || others(match.index)) continue
    if (!THEY.test(text.slice(end, end + 12)) && ENDS_AFTER.test(text.slice(end, end + 12)))
      take(at, mine || named ? 'labelled' : 'owned')
  }
  for (const match of matches(text, OWN_NOUN)) {
    const { noun = '' } = match.groups ?? {}
    const start = match.index + match[0].length
    const at = isCapital(noun) ? start : start + noun.length + 1
    const phrase = companyAt(text, at)
    const own = phrase?.words.filter((word) => word !== noun) ?? []
    if (!phrase || own.length === 0 || !isBusinessNoun(noun) || SUPPLIES.test(noun) || others(match.index)) continue
    const named =
      own.some((word) => !isCommon(word)) && !isPlace(own.join(' ')) && !(own.length === 1 && isFirstName(own[0]))
    if (named)
      take(at, isCapital(noun) || !ENDS_AFTER.test(text.slice(phrase.end, phrase.end + 12)) ? 'owned' : 'named')
  }
}

/** A house by itself behind what somebody is: "I do. Managing director, Crumb & Kettle Ltd". */
export function takeAfterRole({ text, segments, take }: Search): void {
  for (const [index, { text: said, start, anchor }] of segments.slice(0, 8).entries()) {
    const earlier = segments.slice(0, index)
    const last = earlier.at(-1)
    if (anchor || !last || earlier.some((segment) => segment.anchor)) continue
    const isSelf = (segment: { text: string }) => ME.test(segment.text) || isMine(segment.text) || isRole(segment.text)
    // What stands between may say "only one", and nothing that has a name.
    const short = earlier.every(
      (segment) => isSelf(segment) || (segment.text.split(' ').length <= 7 && !/\p{Lu}/u.test(segment.text.slice(1))),
    )
    if (!(isSelf(last) || (short && earlier.some(isSelf)))) continue
    const at = text.indexOf(said, start)
    const phrase = companyAt(text, at)
    const covers = phrase !== null && phrase.end >= at + said.length - 1
    if (!covers || !isHouse(phrase.words)) continue
    // "Just me. Solar Panels, Heat Pump": what they want.
    const certain = TRAILING.test(phrase.words.at(-1) ?? '') || phrase.words.some((word) => isLegalForm(word))
    const joined = phrase.words.some((word) => /^(?:and|und|y|et|en|e)$/.test(word))
    const alone = !joined && (/^ ?(?:[.\n]|$)/.test(text.slice(phrase.end)) || /, ?$/.test(text.slice(0, at)))
    if (!(certain || alone || isRole(last.text))) continue
    const person = isFirstName(phrase.words[0]) && !phrase.words.some((word) => isLegalForm(word) || word === '&')
    if (!(person && phrase.words.length < 3)) take(at, 'owned')
  }
}
