import { matches } from '../language/matches.ts'
import { CONNECTORS, isCompany, TRAILING } from './company-check.ts'
import { HOUSES } from './company-start.ts'
import { companyLabel } from './email.ts'
import { isPlace } from './places.ts'
import { isBusinessWord, isCapital, isLegalForm } from './segment.ts'
import type { Statement } from './statement.ts'
import { isCommon, isFirstName, squashed } from './words.ts'

/** Legal forms that some write with spaces: "Holzpellet e. V.", "Versicherung a. G.". */
const SPACED_FORM =
  /^(,? ?)([eE]\. (?:V|K|G|U)\.|a\. ?G\.|d\. o\. o\.|m\. b\. H\.|S\. (?:L|A)\.(?: U\.)?|S\. (?:r|R)\. (?:l|L)\.|B\. V\.|N\. V\.|z o\. o\.|\((?:Pvt|Private|Pty)\.?\) (?:Ltd|Limited))(?!\p{L})/u

/** The same where the words around leave no doubt: "Paws on the Tyne". */
const LINKS = /^(?:on|by|with|auf|unter|unterm|sous|sul|sob|op|aan|bij|i|på|w|na|pod)$/i

/** "Pvt. Ltd.", "Zwaan & Zn.": the dot belongs to it where no sentence ends there. */
const ABBREVIATED = /^(?:ltd|ltda|lda|pvt|pty|zn|bros|gebr|nig|şti|tic|san|cía|cia|hnos)\.$/iu
const GOES_ON = /^(?:[,)]|\n| [\p{Ll}&]| ?(?:Ltd|Şti|Co|Inc)(?!\p{L}))/u
/** Punctuation that is dictated. */
const SPOKEN = /^(?:punkt|komma|point|virgule|period|comma|punto|coma|virgola|fragezeichen|ausrufezeichen)$/i
/** "Kafe'nin": what Turkish adds to a name. */
const SUFFIX = /'(?:n?[iıuü]n|[dt][ae]n?|[yn]?[iıuü]|[yn][ae]|l[ae])$/u

/** What is counted rather than part of a name: "Großhandel 50 Mann". */
const COUNTED =
  /^(?:mann|leute|mitarbeiter\p{L}*|beschäftigte|people|ppl|persons?|staff|employees|sites|stores|shops|branches|betten|beds|rooms|zimmer|filialen|standorte|personas|empleados|personnes|salariés|persone|dipendenti|mensen|medewerkers|pessoas|years|jahre|años|ans)$/iu
/** The words of a company's name, and where they end in a text. */
export interface Phrase {
  words: string[]
  end: number
}

const OFFICE =
  /^(?:geschäftsführer|inhaber|leiter|vorstand|prokurist|gesellschafter|gründer|gerente|directora?|directeur|directrice|gérante?|titolare|eigenaar|owner|founder|manager|ceo|cto|coo)(?:in)?$/i
/** "Kunden von": who speaks of another's house. */
const OF_OTHERS =
  /^(?:kund(?:en?|in)|fans?|freund(?:e|in)?|mitglied(?:er)?|nachbarn?|partner|klant(?:en)?|vriend(?:en)?)$/iu
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
      (isLegalForm(raw) && /\.\p{L}|^(?:sp|co)\.$/iu.test(raw)) ||
      (ABBREVIATED.test(raw) &&
        /^\p{Lu}|^zn/u.test(raw) &&
        (GOES_ON.test(text.slice(from + match[0].length)) || read.at(-1)?.word.endsWith('.'))) ||
      (raw.endsWith('-') && /^ (?:und|u\.|&|en) \p{Lu}/u.test(text.slice(from + match[0].length))) ||
      (/s'$/.test(raw) && /^ \p{Lu}/u.test(text.slice(from + match[0].length)))
        ? raw
        : raw.replace(/[.!'/-]+$/, '')
    const legal = isLegalForm(raw) || isLegalForm(bare)
    if (lowerCase && SPOKEN.test(raw)) break
    if (match[1]?.startsWith(',') && !(legal && /^\p{Lu}|^s\.|^sp/u.test(raw))) break
    if (!bare) break
    from += match[0].length
    // "Co., Ltd."
    const last = read.at(-1)
    if (last && match[1]?.startsWith(',') && (isLegalForm(last.word) || /^ltda|^lda/i.test(bare))) last.word += ','
    const suffix = SUFFIX.exec(bare)?.[0].length ?? 0
    read.push({ word: bare.slice(0, bare.length - suffix), end: from - (raw.length - bare.length) - suffix })
    if (suffix > 0) break
    if (bare !== raw && !/^(?:st|dr|co|sp|mr|bros|pty|pvt|nig|gebr|ets|intl|f\.lli)$/i.test(bare)) break
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
    else if (
      lowerCase &&
      (!isCommon(word) ||
        (taken.length > 0 &&
          (isBusinessWord(word) ||
            (/^(?:des?|du|de[lr]|di|van|zu[mr]|am|&|y)$/.test(word) && next && !isCommon(next)))))
    )
      taken.push(item)
    else if (
      lowerCase &&
      index === 0 &&
      /^(?:l[ae]s?|el|los|il|de|het|die|der|das|the|chez|da|zum|zur)$/i.test(word) &&
      next &&
      !isCommon(next)
    )
      taken.push(item)
    // "Muddy Paws by Jen"
    else if (taken.length > 0 && word === 'by' && isFirstName(next) && CLOSED.test(text.slice(read[index + 1]?.end)))
      taken.push(item)
    else if (
      taken.length > 0 &&
      (CONNECTORS.test(word) ||
        (joined && taken.length === 1 && LINKS.test(word) && !isBusinessWord(taken[0]?.word ?? '')))
    ) {
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
      if (
        /^(?:in|to|for|auf|an|from|im|i|på)$/.test(word) &&
        !rest.some((other) => isBusinessWord(other) || isLegalForm(other))
      )
        break
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
  // "Kalle vom Studio Rotkehlchen": who is of the house.
  const link = taken.findIndex(({ word }, index) => index > 0 && /^(?:vom|von|van|på|hos|bei)$/.test(word))
  const isPerson =
    (link > 1 || (link > 0 && isFirstName(taken[0]?.word))) &&
    !taken.slice(0, link).some(({ word }) => isBusinessWord(word) || OF_OTHERS.test(word))
  if (isPerson && taken.slice(link + 1).some(({ word }) => isBusinessWord(word) || isLegalForm(word)))
    taken.splice(0, link + (/^(?:der|dem|den|de|het)$/.test(taken[link + 1]?.word ?? '') ? 2 : 1))
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
