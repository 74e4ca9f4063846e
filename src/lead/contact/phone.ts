import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js'
import { matches } from '../language/matches.ts'
import type { Anchor } from './anchor.ts'
import { isSomebodyElses } from './owner.ts'
import { countryIn, homeIn, isPlace } from './places.ts'
import { sentencesOf } from './sentences.ts'
import type { Statement } from './statement.ts'
import { isFirstName } from './words.ts'

/** A number as people write it: digits with at most a few signs between them. */
const WRITTEN = /[+(]{0,2}\d[\d ()./–-]{4,30}\d/g
const MAX_TRIED = 60

const CUE =
  /(?<!\p{L})(?:give (?:us|me) a|(?:i'm|i am|im|you'll get me|get me|catch me) (?:on|at|under)|bimmel\p{L}*|(?:durch|an)?klingel\p{L}*|buzz|coup de fil|joignable|localizable|squillo|toque|erreichbar|reachable|tel|ph|mob|telefon\p{L}*|phone|telephone|mobile?|mobil\p{L}*|handy\p{L}*|cell|call|ring|text|whats ?app|wh?ats?app|wasap|guasap|signal|telegram|threema|erreich\p{L}*|reach|anruf\p{L}*|anzurufen|ruft?|rufst|rufen|durchwahl|line|landline|festnetz|móvil|teléfono|llam\p{L}*|appel\p{L}*|portable|numéro|cellulare|chiam\p{L}*|telefono|gsm|bel|bellen|telefoon|tlf|tfno|tél|sms|my number|meine nummer|mi número|number is|number was|new (?:one|number)|nummer ist|number's|contact me|contact (?:no|number)|my no|direct dial|direct|no\.?(?= ?:)|rufnummer|mobilnummer|fernsprecher|cel|celular|contacto|fijo|telemóvel|telemovel|ligar?|fisso|vaste lijn|vast)(?!\p{L})/giu
const OTHER_NUMBER =
  /(?<!\p{L})(?:order|invoice|ticket|rechnung\p{L}*|bestell\p{L}*|auftrag\p{L}*|kundennummer|kunden-?nr|customer (?:no|number|id)|iban|konto\p{L}*|account|bic|vat|ust\p{L}*|steuer\p{L}*|tax|vin|serial|sku|artikel\p{L}*|item|part|version|booking|buchung\p{L}*|reservation|reference|ref|case|tracking|sendung\p{L}*|contract|vertrag\p{L}*|policy|licen[cs]e|zip|plz|registration|hrb|hra|isbn|ean|factura|pedido|commande|facture|fattura|ordine|bestelling|factuur|siret|siren|nif|cif|kvk|btw|iva|tva|budget|price|umsatz|revenue|fax|telefax|card|id|imei|duns|protokoll\p{L}*|vorgang\p{L}*|aktenzeichen|az|fin|seriennummer|zimmer|room|raum|kenteken|placa|matricul\p{L}*|expediente|dossier|dni|nie|ssn|pin|code|passwor[dt]|meter|zähler\p{L}*|grid ref|coordinates|po|p\.?o\.? box|postfach|model|modell)(?!\p{L})/giu
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d{2}[-./]\d{2}[-./]\d{2})(?!\d|\.\d\d\.\d\d$)/
const MONEY_BEFORE = /(?:€|\$|£|eur|usd|chf|gbp|kr|zł) ?$/i
const MONEY_AFTER =
  /^ ?(?:€|\$|£|%|(?:eur|euros?|usd|dollars?|chf|gbp|pounds?|kč|zł|kr|kronor|kroner|netto|brutto|k|m|mio|million|pcs|units?|stück)(?!\p{L}))/iu

/** Where a country's domain says which country's numbers somebody writes without a prefix. */
const WORLDWIDE = new Set(['IO', 'CO', 'AI', 'ME', 'TV', 'CC', 'LY', 'GG', 'FM', 'LA', 'TO'])

/** The country whose domain an e-mail address has. */
function regionOfDomain(email: string | undefined): CountryCode | undefined {
  const ending = email?.split('.').at(-1)?.toUpperCase() ?? ''
  const country = ending === 'UK' ? 'GB' : ending
  return isSupportedCountry(country) && !WORLDWIDE.has(country) ? country : undefined
}

/** Money that is one country's. */
const MONEY_OF: readonly [money: RegExp, country: CountryCode][] = [
  [/£|\b(?:GBP|quid)\b/, 'GB'],
  [/\b(?:CHF|Franken|Stutz)\b/, 'CH'],
]

/** The countries whose numbers somebody may write without a prefix, likeliest first. */
export function regionsOf(texts: readonly string[], email: string | undefined, defaultRegion: string): CountryCode[] {
  const last = (placeIn: (text: string) => CountryCode | undefined) =>
    texts.map(placeIn).findLast((country) => country !== undefined)
  const paid = MONEY_OF.find(([money]) => texts.some((text) => money.test(text)))?.[1]
  const german = texts.some((text) => /(?<!\p{L})(?:ich|wir|bitte|rufen|ruft)(?!\p{L})/iu.test(text)) ? 'DE' : undefined
  const usual = isSupportedCountry(defaultRegion) ? defaultRegion : undefined
  // Who writes German may well speak of places abroad.
  const named = last((text) => countryIn(text, 'last'))
  const likely: (CountryCode | undefined)[] = [
    last(homeIn),
    regionOfDomain(email),
    paid,
    ...(german === usual ? [usual, named] : [named, usual]),
    german,
  ]
  return likely.filter((country) => country !== undefined)
}

/** A part of a run of digits, up to what divides it from another number. */
const PART = /\S(?:(?! [/–-] ).)*/g

const lastOf = (cue: RegExp, text: string) => matches(text, cue).at(-1)
const digitsOf = (text: string) => text.replace(/\D/g, '')

/** A number in E.164. */
interface Parsed {
  value: string
  /** Whether it was written with its country. */
  international: boolean
  /** Whether its country has such numbers, rather than only ones of this length, as the "555" of films. */
  valid: boolean
}

/**
 * Reads a number as one of a country's.
 * @param said the countries that the visitor names beside it: their numbers may lack the leading 0
 * @param likely countries that its sentence says nothing of
 */
function parsed(written: string, said: readonly CountryCode[], likely: readonly CountryCode[]): Parsed | null {
  const bare = written.replace(/^\((?=\+)/, '').replace(/^\(?00 ?(?=[1-9])/, '+')
  if (bare.startsWith('+')) {
    const number = parsePhoneNumberFromString(bare.replace(/\(0\)/, ''))
    return number?.isPossible() && (number.isValid() || digitsOf(bare).length >= 10)
      ? { value: number.number, international: true, valid: number.isValid() }
      : null
  }
  for (const region of [...said, ...likely]) {
    const number = parsePhoneNumberFromString(written, region)
    const named = said.includes(region)
    if (!number || !(number.isValid() || (named && number.isPossible()))) continue
    // The library forgives a missing 0; a count of something is no number to call.
    const dialled = digitsOf(number.formatNational())
    const whole = digitsOf(written)
    const indian = region === 'IN' && whole === number.nationalNumber
    const complete = indian || whole === dialled || (number.countryCallingCode === '1' && whole === `1${dialled}`)
    if (complete || (named && whole === number.nationalNumber))
      return { value: number.number, international: false, valid: number.isValid() }
  }
  return null
}

/** How North Americans write a number, and hardly anybody else. */
const NORTH_AMERICAN = /^(?:1[ .-]?)?\(?[2-9]\d\d\)?[ .-]{1,2}[2-9]\d\d[ .-]\d{4}$/

/** "Prefijo 34", "con el 34 delante", "mit der 43 davor". */
const DIALLED_BEFORE =
  /^[\s,(-]{0,3}(?:(?:prefijo|prefix|prefisso|prefixo|indicatif|vorwahl|landesvorwahl|ländervorwahl|landcode|country code|código(?: de país)?)(?: (?:is|ist|es|est|è))?|(?:con|with|mit|avec|col|met|com)(?: (?:el|the|der|dem|le|il|de|o|a))?) (?:00)?(\d{1,3})(?!\d)/iu

/** The country that is said behind a number: "512-555-0147 (US, +1)", "020 7946 0018, UK number". */
function regionBehind(after: string): CountryCode | undefined {
  const code = (/^[^\d+]{1,40}\+(\d{1,3})(?![\d ]*\d)/.exec(after) ?? DIALLED_BEFORE.exec(after))?.[1]
  const country = code && getCountries().find((other) => getCountryCallingCode(other) === code)
  return country || countryIn(/^[^\d\n]{0,40}/.exec(after)?.[0] ?? '', 'first')
}

/** The numbers in a run of digits: "0521 / 12345678" is one, and "030 901820 / 0171 2345678" are two. */
function partsOf(run: string): { text: string; index: number }[] {
  const parts = matches(run, PART).map(({ 0: text, index }) => ({ text, index }))
  const isWhole = (text: string) => digitsOf(text).length >= (text.startsWith('+') ? 10 : 7)
  const whole = parts.every(({ text }) => isWhole(text)) ? parts : [{ text: run, index: 0 }]
  return whole.map(({ text, index }) => {
    const written = text.replace(/^[/–-] ?/, '')
    return { text: written, index: index + text.length - written.length }
  })
}

/** Whether the words before a number in its sentence say that it is one to call, or one of something else. */
function meaningOf(before: string): 'call' | 'other' | null {
  const other = lastOf(OTHER_NUMBER, before)
  const cue = lastOf(CUE, before)
  // "My tax number is": which number it is stands before.
  const joined = other && cue && cue.index - (other.index + other[0].length) <= 1 && cue.index >= other.index
  if (joined && /^(?:number|nummer|numéro|n[ºo])/iu.test(cue[0])) return 'other'
  if (other && other.index > (cue?.index ?? -1)) {
    const between = before.slice(other.index + other[0].length)
    if (between.length <= 30 && !/[,;@]|(?<!\p{L})(?:so|also|donc|quindi|dus) /u.test(between)) return 'other'
  }
  return cue ? 'call' : null
}

/** What says behind a number that it is one to call. */
const CALLED_AFTER =
  /^,? ?(?:is (?:my|best|the best|mine)|ist meine|\(?(?:mobile|cell|mobil|handy|phone|direct|whatsapp|wapp|landline|festnetz|work|office)(?!\p{L})|works best|(?:any ?time|mornings?|afternoons?|evenings?|weekdays?) ?(?:is|are|please|$|[.,!)])|bitte (?:um )?(?:rückruf|(?:zurück|an)rufen)|(?:please )?call me|es mi|es el mío|c'est mon|è il mio|is mijn|ext\.? ?\d|x\d)/iu

/** "Call me:", "my mobile is", or "mobile" at the beginning: whatever else was asked, the number is the visitor's. */
const MINE =
  /(?<!\p{L})(?:(?:call|ring|text|reach|phone|contact|whatsapp|message) me|(?:erreich\p{L}{1,4}|ruft?|rufen sie) (?:\p{L}{2,9} )?mich|moi|my \p{L}{2,12}|mein\p{L}{0,2} \p{L}{2,12})(?!\p{L})[^.!?\d]{0,14}$|(?:^|[,;.] ?)(?:tel|mobile|handy|phone)(?: (?:number|no|nr))?\.?:? ?$/iu

/** A few words of which all may belong to a name: "Kalle 0176 1234567". */
const ONLY_NAMES = /^\s*(?:\p{Lu}[\p{L}'.-]{1,24}[ ,:]{1,2}){0,4}$/u

/** "come round, Xaver Fichtl, 0171 3345566": a name of several words in a stretch of its own. */
const NAMED = /(?:^ ?|[,;:.–-] )(\p{Lu}[\p{L}'-]{1,24})(?: \p{Lu}[\p{L}'.-]{0,24}){1,2}[ ,:]{1,2}$/u

/**
 * Finds all phone numbers of a message, and which of them are the visitor's.
 * @param regions the countries whose numbers the visitor may write without a prefix, likeliest first
 */
export function phonesIn(
  statement: Statement,
  emails: readonly Anchor[],
  regions: () => readonly CountryCode[],
): Anchor[] {
  const { text, asked, heard } = statement
  if (!/\d/.test(text)) return []
  const found: Anchor[] = []
  let tried = 0
  for (const sentence of sentencesOf(text)) {
    for (const match of matches(sentence.text, WRITTEN)) {
      const said = sentence.text.slice(Math.max(0, match.index - 120), match.index)
      // The words of an address say nothing of a number: "anna@postfach.example or 0160 …".
      const before = said.includes('@')
        ? said.replace(/[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,64}(?= )/gu, '@')
        : said
      const after = sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 80)
      if (/[\p{L}\p{N}_@#€$£%+=/-]$/u.test(before) || /[\d.,]$|\d:$/.test(before) || /^[\p{L}\p{N}_@]/u.test(after))
        continue
      const plus = /(?<!\p{L})plus $/iu.test(before) && /^\d{2,3} /.test(match[0])
      if (MONEY_BEFORE.test(before) || MONEY_AFTER.test(after) || DATE.test(match[0])) continue
      for (const part of partsOf(match[0])) {
        const written = plus ? `+${part.text}` : part.text
        const digits = digitsOf(written).length
        if (digits < 6 || digits > 17 || tried >= MAX_TRIED) continue
        tried += 1
        const behind = regionBehind(after)
        const ahead = countryIn(/[^\d\n]{0,50}$/.exec(before)?.[0] ?? '', 'last')
        const shaped: CountryCode | undefined =
          NORTH_AMERICAN.test(written) && !parsed(written, [], regions())?.valid ? 'US' : undefined
        const beside = [behind, ahead, shaped].filter((country) => country !== undefined)
        const number = parsed(written, beside, regions())
        if (number === null) continue
        const start = sentence.start + match.index + part.index
        const end = start + part.text.length
        const meaning = meaningOf(before)
        const named = NAMED.exec(before)?.[1]
        const behindName = named !== undefined && isFirstName(named) && !isPlace(named)
        const alone =
          (/^[+(0]/.test(written) || shaped !== undefined) && /^[\s.!?)]*$/.test(after) && ONLY_NAMES.test(before)
        const called =
          meaning === 'call' ||
          (asked.contact && meaning === null) ||
          alone ||
          (behindName && meaning === null) ||
          behind !== undefined ||
          (ahead !== undefined &&
            (/\p{L}: ?$/u.test(before) || (number.valid && digits >= 8 && /\p{L}, ?$/u.test(before)))) ||
          // nobody writes anything else that is a whole number of the country, with its 0
          (meaning === null &&
            number.valid &&
            !/ask for|fragen sie nach|verlangen sie/i.test(before) &&
            /^\(?0[1-9]/.test(written) &&
            digits >= 10 &&
            !/^\d{10,}$/.test(written)) ||
          emails.some((email) => email.own && Math.abs(email.start - start) < 120) ||
          CALLED_AFTER.test(after)
        const own =
          meaning !== 'other' &&
          !(asked.wrong && sentence.start === 0) &&
          ((number.international && (number.valid || written.startsWith('+'))) ||
            (called && (behindName || !asked.number || (number.valid && MINE.test(before))))) &&
          !isSomebodyElses(before, after) &&
          !heard(written) &&
          !heard(number.value)
        found.push({ kind: 'phone', start, end, value: number.value, own })
      }
    }
  }
  return found
}
