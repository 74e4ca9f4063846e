import { matches } from '../language/matches.ts'
import { plain } from '../language/plain.ts'
import { companyLabel } from './email.ts'
import { isPlace } from './places.ts'
import { isBusinessWord, isCapital, isLegalForm, isParticle } from './segment.ts'
import type { Statement } from './statement.ts'
import { isCommon, isFirstName, PRODUCTS, ROLES, squashed } from './words.ts'

const CONNECTORS =
  /^(?:of|du|de|del|des|do|dos|das|der|am|im|an|la|le|les|el|los|y|e|et|und|and|the|van|von|vom|for|di|da|della|zum|zur|für|to|auf|in|sur|&|\+)$/i
const TRAILING =
  /^(?:gmbh|ltd|sons?|co|co\.|partners?|söhne|sohn|töchter|tochter|company|associates|daughters?|brothers?|sisters?|hijos?|hijas?|fils|filles?|zo?nen|zoon|dochters?|figli[oae]?|filhos?)$/i

/** Legal forms that some write with spaces: "Holzpellet e. V.", "Versicherung a. G.". */
const SPACED_FORM =
  /^(,? ?)([eE]\. (?:V|K|G|U)\.|a\. ?G\.|d\. o\. o\.|m\. b\. H\.|S\. (?:L|A)\.(?: U\.)?|S\. (?:r|R)\. (?:l|L)\.|B\. V\.|N\. V\.|z o\. o\.)(?!\p{L})/u

/** What is counted rather than part of a name: "Großhandel 50 Mann". */
const COUNTED =
  /^(?:mann|leute|mitarbeiter\p{L}*|beschäftigte|people|ppl|persons?|staff|employees|sites|stores|shops|branches|betten|beds|rooms|zimmer|filialen|standorte|personas|empleados|personnes|salariés|persone|dipendenti|mensen|medewerkers|pessoas|years|jahre|años|ans)$/iu
/** Words that a name may begin with, although they are none by themselves: "The Salty Dog", "Chez Marthe", "Zur Linde". */
const OPENERS =
  /^(?:the|chez|le|la|les|el|los|las|il|lo|gli|der|die|das|het|de|zum|zur|am|im|an|beim|da|dal|au|aux|du|o|os|my|mein|meine)$/iu

/** Words that stand before a house's name in small letters: "lo studio Ferrante Dossi". */
const HOUSES =
  /^(?:studio|ristorante|albergo|hotel|trattoria|pizzeria|osteria|cabinet|atelier|librairie|boulangerie|pharmacie|restaurante|clínica|taller|bodega|librería|panadería|farmacia|libreria|agriturismo|cantina|ikastola|colegio|bufete|despacho|gestoría|garage|auberge|camping)$/u

/** The words of a company's name, and where they end in a text. */
export interface Phrase {
  words: string[]
  end: number
}

const OFFICE =
  /^(?:geschäftsführer|inhaber|leiter|vorstand|prokurist|gesellschafter|gründer|gerente|directora?|directeur|directrice|gérante?|titolare|eigenaar|owner|founder|manager|ceo|cto|coo)(?:in)?$/i
/** What follows a name of two joined words: "Barro y Fuego,". */
const CLOSED = /^(?:[.,;!\n)]|$)/

/**
 * Reads a company's name at a place in a text.
 * @param joined whether the words around leave no doubt that "Barro y Fuego" is one
 */
export function companyAt(text: string, at: number, lowerCase = false, joined = false): Phrase | null {
  const quote = /^["“„«]([^"“”„«»\n]{2,60})["”“»]/.exec(text.slice(at, at + 64))
  if (quote?.[1]) return { words: quote[1].trim().split(' '), end: at + quote[0].length }
  const read: { word: string; end: number }[] = []
  let from = at
  for (let count = 0; count < 9; count += 1) {
    const match =
      SPACED_FORM.exec(text.slice(from, from + 16)) ??
      /^(,? ?)([\p{L}\p{M}\p{N}'’&+./!-]{1,40})/u.exec(text.slice(from, from + 44))
    const raw = match?.[2]
    if (!match || !raw || text[from + match[0].length] === '@') break
    // "Angelverein Boddin e.V. Unsere Mitglieder": the dot of a legal form may end the sentence too.
    if (text[from - 1] === '.' && isLegalForm(read.at(-1)?.word ?? '') && !isLegalForm(raw) && /^\p{Lu}/u.test(raw))
      break
    const bare =
      /^(?:Dr|Prof|Ste?|Dept|Inst|Univ)\.$/.test(raw) ||
      raw.includes(' ') ||
      (isLegalForm(raw) && /\.\p{L}|^(?:sp|co)\.$/iu.test(raw))
        ? raw
        : raw.replace(/[.!'/-]+$/, '')
    const legal = isLegalForm(raw) || isLegalForm(bare)
    if (match[1]?.startsWith(',') && !(legal && /^\p{Lu}|^s\.|^sp/u.test(raw))) break
    if (!bare) break
    from += match[0].length
    read.push({ word: bare, end: from - (raw.length - bare.length) })
    if (bare !== raw && !/^(?:st|dr|co|sp|mr|bros)$/i.test(bare)) break
    if (raw.includes(' ')) break
  }
  const taken: typeof read = []
  for (const [index, item] of read.entries()) {
    const { word } = item
    const next = read[index + 1]?.word ?? ''
    const house =
      index === 0 &&
      ((/^(?:de|du|des|del|della|of|für|van|der)$/.test(next) && isBusinessWord(word)) ||
        (HOUSES.test(word) && isCapital(next) && !isCommon(next)))
    // "École de voile Bréhat", "Scuola di danza Arabesque": what is taught there is in small letters.
    const taught =
      taken.length > 1 &&
      /^\p{Ll}{3,}$/u.test(word) &&
      /^(?:de|d|di|del|des|du|da)$/.test(read[index - 1]?.word ?? '') &&
      isBusinessWord(taken[0]?.word ?? '') &&
      isCapital(next) &&
      !isCommon(next)
    if (/^\d+$/.test(word) && COUNTED.test(next)) break
    const starts = house || taught || /^[\p{Lu}\p{N}]/u.test(word) || isCapital(word)
    if (
      starts &&
      taken.length > 0 &&
      (/^(?:I|I'm|I'd|We|My|Our|Mail|Email|Tel|Telefon|Phone|Call|Please|Can|And|CEO|CTO)$/.test(word) ||
        // "Thornby Council TWICE"
        (/^\p{Lu}{4,}$/u.test(word) && isCommon(word) && /\p{Ll}/u.test(taken[0]?.word ?? '')))
    )
      break
    if (starts || (taken.length > 0 && isLegalForm(word) && !/^(?:as|se|co|eg|no|ab)$/.test(word))) taken.push(item)
    else if (lowerCase && (!isCommon(word) || (taken.length > 0 && isBusinessWord(word)))) taken.push(item)
    else if (taken.length > 0 && CONNECTORS.test(word)) {
      const joins = /^(?:and|und|y|e|et)$/i.test(word)
      const rest = read.slice(index + 1).map((other) => other.word)
      const capital =
        /^[\p{Lu}\p{N}]/u.test(next) ||
        (taken.length === 1 &&
          /^(?:de|di)$/.test(word) &&
          isBusinessWord(taken[0]?.word ?? '') &&
          /^\p{Ll}{3,}$/u.test(next) &&
          isCapital(rest[1] ?? '') &&
          !isCommon(rest[1] ?? '')) ||
        (/^(?:la|le|les|los|der|the|den)$/.test(next) && /^\p{Lu}/u.test(rest[1] ?? ''))
      if (/^(?:in|to|for|auf|an|from|im)$/.test(word) && !rest.some((other) => isBusinessWord(other))) break
      if (!capital && !isLegalForm(next) && !(/^[&+]$/.test(word) && next)) break
      const isHouse = isBusinessWord(taken[0]?.word ?? '')
      // "Café Sol y Sombra", "Institute of Arts and Crafts"
      const whole = isHouse && (/^(?:y|e|et)$/.test(word) || taken.some(({ word: part }) => part === 'of'))
      const one = joined && CLOSED.test(text.slice(read[index + 1]?.end)) && !isFirstName(next)
      if (
        joins &&
        !whole &&
        !one &&
        !TRAILING.test(next) &&
        !rest.some((other) => /^\p{Lu}/u.test(other) && isBusinessWord(other))
      )
        break
      taken.push(item)
    } else break
  }
  // "Geschäftsführer Demir Bau GmbH": what somebody is there is no part of the name.
  while (taken.length > 2 && OFFICE.test(taken[0]?.word ?? '')) taken.shift()
  while (taken.length > 0 && /^[\p{Ll}&+]/u.test(taken.at(-1)?.word ?? '') && CONNECTORS.test(taken.at(-1)?.word ?? ''))
    taken.pop()
  // "Pasticceria Cattaneo di Bergamo": where it is.
  const where = taken.length - 2
  if (where > 1 && /^(?:di|de|da|à|en|in|aus)$/.test(taken[where]?.word ?? '') && isPlace(taken.at(-1)?.word ?? ''))
    taken.length = where
  const end = taken.at(-1)?.end
  return end === undefined ? null : { words: taken.map(({ word }) => word), end }
}

const title = (word: string) =>
  /^\p{Ll}/u.test(word) ? word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : word

/** Writes a company in small letters as companies are written; legal forms with dots stay. */
export function asCompany(words: readonly string[]): string {
  const small = !words.some((word) => /\p{Lu}/u.test(word))
  return words.map((word) => (small && !CONNECTORS.test(word) && !word.includes('.') ? title(word) : word)).join(' ')
}

/** Whether an address's domain is made of a company's words. */
export function ownsDomain(words: readonly string[], emails: readonly string[]): boolean {
  const said = words.filter((word) => !isLegalForm(word))
  const names = [said, said.filter((word) => !CONNECTORS.test(word))].map((parts) => squashed(parts.join('')))
  return emails.some((email) => {
    const label = squashed(companyLabel(email) ?? '')
    return names.some((name) => label.length >= 3 && name.length >= 3 && (name.includes(label) || label.includes(name)))
  })
}

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
  if (phrase.length < 2 || words.length > 8 || /^[\d.,/+-]+$/.test(phrase)) return false
  if (words.every((word) => isCommon(word) || CONNECTORS.test(word) || isLegalForm(word))) return false
  if (legal) return true
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
  const owned = ownsDomain(words, emails)
  if (/^(?:partners|friends|fans|members|customers|clients|owners|part)$/i.test(first) && words[1] === 'of')
    return false
  if (/^(?:I|We|You|He|She|It|My|Our|Your|This|That|A|An)$/.test(first)) return marked && owned
  if (WHOSE.test(first) && certainty !== 'labelled' && certainty !== 'named') return marked && owned
  if (PRODUCTS.has(plain(first)) && !owned && certainty !== 'labelled' && certainty !== 'after role') return false
  if (/^\p{Lu}\p{Ll}{2,}(?:ing|ed|ly)$/u.test(first) && !marked && !owned && certainty === 'labelled') return false
  const opened = OPENERS.test(first) && isCapital(words[1] ?? '') && !isCommon(words.at(-1) ?? '')
  if (isCommon(first) && !(marked || owned || opened || (words.length > 1 && isParticle(first)))) return false
  if (isPlace(phrase)) return marked && words.length > 1 && (certainty !== 'after from' || owned || words.length > 2)
  if (certainty === 'labelled' || certainty === 'after role') return true
  if (owned || marked) return true
  if (certainty === 'named') return !isFirstName(first) && !ROLES.has(plain(first)) && isCapital(first)
  const several = words.filter((word) => !CONNECTORS.test(word)).length > 1
  if (certainty === 'owned') return several && words.length > 2
  if (certainty === 'after from') return several || /^\p{Lu}\p{Ll}+\p{Lu}/u.test(first) || isBusinessWord(first)
  return several || isBusinessWord(first) || /^(?!Ma?c\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u.test(first)
}

/** Where a word begins. */
const BEGINNING = /(?<![\p{L}\p{N}@.'/-])\p{L}/gu

/** What kind of house it is, right before its name: "Hotel", "municipality of", "École de". */
function houseBefore(text: string, at: number): string[] | undefined {
  const before = text.slice(Math.max(0, at - 60), at)
  const match =
    /(?:^|(?<whose>my|our|mein|unser|mi|mon|notre|mio|il mio) |[^\p{L}])(?<noun>[\p{L}'-]{4,24}) (?:(?<link>of|de|du|di|del|der|des|d[ae]l?) )?$/iu.exec(
      before,
    )
  const { whose, noun = '', link } = match?.groups ?? {}
  if (!isBusinessWord(noun) || isLegalForm(noun)) return undefined
  if (!(isCapital(noun) || (!whose && (link === 'of' || HOUSES.test(noun))))) return undefined
  return link ? [noun, link] : [noun]
}

/** A company that a message names anywhere and the visitor's own address is of: "Little Oak Toys", noor@littleoak.example. */
export function companyOfDomain(
  { text, heard }: Statement,
  email: string,
  name: string | undefined,
): string | undefined {
  const label = squashed(companyLabel(email) ?? '')
  if (label.length < 5) return undefined
  for (const { index } of matches(text, BEGINNING)) {
    if (!squashed(text.slice(index, index + 2 * label.length)).startsWith(label)) continue
    const small = /^\p{Ll}/u.test(text.slice(index))
    const own = companyAt(text, index, small)?.words ?? []
    const house = houseBefore(text, index)
    const words = house && own.length > 0 ? [...house, ...own] : own
    const isName = words.every((word) => name?.toLowerCase().includes(word.toLowerCase()))
    // In small letters, what is more than a word of the language: "scheldeline logistics".
    if (
      small &&
      !(
        own.length > 1 &&
        (squashed(own.join('')) === label || own.slice(1).some(isBusinessWord)) &&
        (house || !isBusinessWord(own[0] ?? ''))
      )
    )
      continue
    if (!isName && squashed(own.join('')).startsWith(label) && isCompany(words, 'labelled', [email])) {
      const value = asCompany(words)
      if (!heard(value)) return value
    }
  }
  return undefined
}
