import { companyLabel } from './email.ts'
import type { NameFound } from './naming.ts'
import { namesOtherPerson } from './owner.ts'
import { isBusinessWord, isCapital, isLegalForm, isParticle, type Segment } from './segment.ts'
import type { Statement } from './statement.ts'
import { isCommon, isPlace, plain, ROLES, squashed } from './words.ts'

/** A company in a message, and where it begins there. */
export interface CompanyFound {
  value: string
  start: number
}

/** "My company is called": whatever follows is the company, in small letters too. */
const CALLED =
  /(?<!\p{L})(?:(?:my|our|the) (?:company|firm|business|shop|store|agency|studio|practice|startup|start-up|restaurant|hotel|brand|organi[sz]ation|bakery|clinic)(?:'s name| name)?(?: is called|'s called| is named|, called| called| goes by)|name of (?:the|my|our) (?:company|firm|business|shop) is|(?:my|our) (?:company|firm|business)(?:'s)? name(?: is|'s|:)|company name(?: is|:)?|(?:meine|unsere) (?:firma|agentur|praxis) hei(?:ß|ss)t|(?:mein|unser) (?:unternehmen|laden|betrieb|geschäft|hotel|restaurant|verein|studio) hei(?:ß|ss)t|(?:mi|nuestra) empresa se llama|(?:mon|notre) entreprise s'appelle|(?:ma|notre) société s'appelle|la mia azienda si chiama)(?!\p{L}):? ?/giu
/** "Company X", "our company, X,": a capital has to follow. */
const LABELLED =
  /(?<!\p{L})(?:(?:my|our) )?(?:company|firma|firm|business|unternehmen|empresa|entreprise|société|azienda|bedrijf|employer|organi[sz]ation)(?: is|:|,| ist|'s| es| est)? (?=["“„«]?[\p{Lu}\d])/giu
/** "I own X", "we are X": only what is a company by its own words. */
const OWNS =
  /(?<!\p{L})(?:(?:i|we) (?:(?:also|now|just|currently|recently) )?(?:co-)?(?:own|run|founded|started|opened|manage|represent|lead|established|set up)|(?:i|we) work (?:for|at)|(?:i'm|i am|we're|we are|writing|calling) (?:calling |writing |here )?(?:from|with|at|on behalf of)|on behalf of|we are|we're|ich (?:arbeite|bin) (?:bei|für)|(?:ich|wir) (?:leite|führe|betreibe|leiten|führen|betreiben)(?: die| das| den)?|wir sind(?: die| das| der)?|ich bin von(?: der)?|ich komme von(?: der)?|im auftrag (?:von|der|des)|trabajo (?:en|para)|somos|tengo|llevo(?: la| el)?|dirijo|je travaille (?:chez|pour)|nous sommes|je dirige|lavoro (?:per|in|alla)|siamo|ik werk (?:bij|voor)|wij zijn)(?!\p{L}) ?/giu
/** "founder of X", "CTO at X". */
const ROLE_OF =
  /(?<!\p{L})([\p{L}-]{2,24}) (?:of|at|@|for|with|bei|beim|von|vom|der|des|de|del|di|della|van|bij|chez|en) (?:the (?=\p{Lu})|the company |company |der |dem |la |el |l')?(?=["“„«]?[\p{Lu}\d])/gu
const PLACE_VERB = /^(?:own|place|thing|business|company|shop|store)$/i
const AFTER_NAME =
  /^[,\s(]{1,3}(?:(?:and )?(?:i'm |i am |we're |we are |calling |writing |speaking |here |again )?(?:from|at|with|of|@|representing|for|on behalf of|currently (?:of|at|with)|vo[nm]|zu|bei|beim|der|de|del|desde|da|di|van|bij|chez|aus(?: dem hause)?)) (?:the |company |firm |der |dem |den |la |el |l'|firma |team of )?(?=["“„«]?[\p{Lu}\d])/iu

/** "I'm the", with a few words of what somebody is. */
const SAYS_I = /(?<!\p{L})(?:i'm|i am|ich bin|soy|je suis|sono|ik ben|me)(?:,? \p{L}[\p{L}-]{0,20}){0,5} ?$/iu

const MAX_TRIED = 40
const CONNECTORS =
  /^(?:of|du|de|del|des|der|am|im|an|la|le|les|el|los|y|e|et|und|and|the|van|von|vom|for|di|da|della|zum|zur|für|to|auf|in|sur|&|\+)$/i
const TRAILING =
  /^(?:gmbh|ltd|sons|co|co\.|partners?|söhne|company|associates|daughters|brothers|hijos|fils|zonen|figli)$/i

interface Phrase {
  words: string[]
  end: number
}

/** Reads a company's name at a place in a text. */
function companyAt(text: string, at: number, lowerCase = false): Phrase | null {
  const quote = /^["“„«]([^"“”„«»\n]{2,60})["”“»]/.exec(text.slice(at, at + 64))
  if (quote?.[1]) return { words: quote[1].trim().split(' '), end: at + quote[0].length }
  const read: { word: string; end: number }[] = []
  let from = at
  for (let count = 0; count < 9; count += 1) {
    const match = /^(,? ?)([\p{L}\p{M}\p{N}'’&+./!-]{1,40})/u.exec(text.slice(from, from + 44))
    const raw = match?.[2]
    if (!match || !raw) break
    const bare =
      /^(?:Dr|Prof)\.$/.test(raw) || (isLegalForm(raw) && /\.\p{L}|^(?:sp|co)\.$/iu.test(raw))
        ? raw
        : raw.replace(/[.!'/-]+$/, '')
    const legal = isLegalForm(raw) || isLegalForm(bare)
    if (match[1]?.startsWith(',') && !(legal && /^\p{Lu}|^s\.|^sp/u.test(raw))) break
    if (!bare) break
    from += match[0].length
    read.push({ word: bare, end: from - (raw.length - bare.length) })
    if (bare !== raw && !/^(?:st|dr|co|sp|mr)$/i.test(bare)) break
  }
  const taken: typeof read = []
  for (const [index, item] of read.entries()) {
    const { word } = item
    const next = read[index + 1]?.word ?? ''
    const starts = /^[\p{Lu}\p{N}]/u.test(word) || isCapital(word)
    if (
      starts &&
      taken.length > 0 &&
      /^(?:I|I'm|I'd|We|My|Our|Mail|Email|Tel|Telefon|Phone|Call|Please|Can|And|CEO|CTO)$/.test(word)
    )
      break
    if (starts || (taken.length > 0 && isLegalForm(word) && !/^(?:as|se|co|eg|no|ab)$/.test(word))) taken.push(item)
    else if (lowerCase && !isCommon(word)) taken.push(item)
    else if (taken.length > 0 && CONNECTORS.test(word)) {
      const joins = /^(?:and|und|y|e|et)$/i.test(word)
      const rest = read.slice(index + 1).map((other) => other.word)
      const capital =
        /^[\p{Lu}\p{N}]/u.test(next) || (/^(?:la|le|les|los|der|the|den)$/.test(next) && /^\p{Lu}/u.test(rest[1] ?? ''))
      if (/^(?:in|to|for|auf|an|from|im)$/.test(word) && !rest.some((other) => isBusinessWord(other))) break
      if (!capital && !isLegalForm(next) && !(/^[&+]$/.test(word) && next)) break
      const whole = taken.some(({ word: part }) => part === 'of') && isBusinessWord(taken[0]?.word ?? '')
      if (
        joins &&
        !whole &&
        !TRAILING.test(next) &&
        !rest.some((other) => /^\p{Lu}/u.test(other) && isBusinessWord(other))
      )
        break
      taken.push(item)
    } else break
  }
  while (taken.length > 0 && CONNECTORS.test(taken.at(-1)?.word ?? '')) taken.pop()
  const end = taken.at(-1)?.end
  return end === undefined ? null : { words: taken.map(({ word }) => word), end }
}

const title = (word: string) =>
  /^\p{Ll}/u.test(word) ? word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : word

/** Writes a company in small letters as companies are written; legal forms with dots stay. */
function asCompany(words: readonly string[]): string {
  const small = !words.some((word) => /\p{Lu}/u.test(word))
  return words.map((word) => (small && !CONNECTORS.test(word) && !word.includes('.') ? title(word) : word)).join(' ')
}

/** Whether an address's domain is made of a company's words. */
function ownsDomain(words: readonly string[], emails: readonly string[]): boolean {
  const name = squashed(words.filter((word) => !isLegalForm(word)).join(''))
  return emails.some((email) => {
    const label = squashed(companyLabel(email) ?? '')
    return label.length >= 3 && name.length >= 3 && (name.includes(label) || label.includes(name))
  })
}

type Certainty = 'labelled' | 'after role' | 'after from' | 'owned' | 'beside'

/** Whether words are a company's name, by how much the words around them say already. */
function isCompany(words: readonly string[], certainty: Certainty, emails: readonly string[]): boolean {
  const [first = ''] = words
  const phrase = words.join(' ')
  const marked = words.length > 1 && words.some((word) => isBusinessWord(word))
  const legal = words.length > 1 && words.some((word) => isLegalForm(word))
  if (phrase.length < 2 || words.length > 8 || /^[\d.,/+-]+$/.test(phrase)) return false
  if (words.every((word) => isCommon(word) || CONNECTORS.test(word) || isLegalForm(word))) return false
  if (legal) return true
  const owned = ownsDomain(words, emails)
  if (/^(?:I|We|You|He|She|It|My|Our|Your|This|That|A|An)$/.test(first)) return marked && owned
  if (isCommon(first) && !(marked || owned || (words.length > 1 && isParticle(first)))) return false
  if (isPlace(phrase)) return marked && words.length > 1 && (certainty !== 'after from' || owned || words.length > 2)
  if (certainty === 'labelled' || certainty === 'after role') return true
  if (owned || marked) return true
  const several = words.filter((word) => !CONNECTORS.test(word)).length > 1
  if (certainty === 'owned') return several && words.length > 2
  if (certainty === 'after from') return several || /^\p{Lu}\p{Ll}+\p{Lu}/u.test(first) || isBusinessWord(first)
  return several || isBusinessWord(first)
}

/** Finds the companies that a visitor speaks for in a message, in order. */
export function companiesIn(
  { text, heard, asked }: Statement,
  segments: readonly Segment[],
  names: readonly NameFound[],
  emails: readonly string[],
): CompanyFound[] {
  const found: CompanyFound[] = []
  let tried = 0
  const take = (at: number, certainty: Certainty, lowerCase = false): boolean => {
    tried += 1
    const phrase = tried > MAX_TRIED * 4 ? null : companyAt(text, at, lowerCase)
    if (!phrase || !isCompany(phrase.words, certainty, emails)) return false
    const value = asCompany(phrase.words)
    if (heard(value) || names.some((name) => name.value === value)) return false
    found.push({ value, start: at })
    return true
  }

  const before = (index: number) => text.slice(Math.max(0, index - 80), index)
  const others = (index: number) => {
    const sentence =
      before(index)
        .split(/[.!?\n]/)
        .at(-1) ?? ''
    return namesOtherPerson(sentence) || /(?<!\p{L})(?:your|not|nicht|no|competitor)(?:'s)? $/iu.test(sentence)
  }
  for (const match of text.matchAll(CALLED))
    if (!others(match.index)) take(match.index + match[0].length, 'labelled', true)
  for (const match of text.matchAll(LABELLED)) {
    // "The company is Ferrer Charter SL": what is a company by its own words.
    const states =
      /(?: is| ist| es| est|:) $/i.test(match[0]) &&
      /(?:^|[.,;!\n] ?|and )(?:the|die|la|l'|il|het) ?$/iu.test(before(match.index))
    if (states && !others(match.index) && take(match.index + match[0].length, 'owned')) continue
    if (
      !others(match.index) &&
      !/(?<!\p{L})(?:an?|the|your|this|that|other|another|of the|die|eine[rn]?|una|une)(?: \p{L}{1,14})? $/iu.test(
        before(match.index),
      )
    ) {
      const at = match.index + match[0].length
      const end = companyAt(text, at)?.end ?? at
      const mine = /^(?:my|our) /i.test(match[0])
      if (mine || text[end - 1] === '.' || /^ ?(?:$|[.,;!\n)/|]|and |und |y |et )/i.test(text.slice(end, end + 5)))
        take(at, 'labelled')
    }
  }
  for (const match of text.matchAll(OWNS)) {
    const at = match.index + match[0].length
    const colon = /^the (?:[\p{L}]{1,12} ){0,2}([\p{L}]{3,10}): /iu.exec(text.slice(at, at + 50))
    if (colon && PLACE_VERB.test(colon[1] ?? '')) take(at + colon[0].length, 'labelled')
    else {
      const skipped =
        /^(?:the |a (?:company|business|shop|firm|studio|store) called |an agency called )?/i.exec(
          text.slice(at, at + 30),
        )?.[0] ?? ''
      const works = /^(?:i|we) work |trabajo|travaille|lavoro|ik werk/i.test(match[0])
      take(at + skipped.length, / called $/.test(skipped) ? 'labelled' : works ? 'after role' : 'owned')
    }
  }
  for (const match of text.matchAll(ROLE_OF)) {
    const role = plain(match[1] ?? '')
    const sentence =
      before(match.index)
        .split(/[.!?\n]/)
        .at(-1) ?? ''
    const area = /(?:head|director|vp|lead|manager) (?:of|for) (?:\p{L}{2,20} )?$/iu.test(sentence)
    if (
      !(ROLES.has(role) || area) ||
      (area && !ROLES.has(role) && isCapital(match[1] ?? '') && isBusinessWord(match[1] ?? '')) ||
      (/^(?:hr|it|sales|marketing|operations|lead|chef|kunde|kundin|socio)$/.test(role) &&
        !/(?:head|director|vp|i'm|leiter|leiterin|of)(?: of)?(?: in)? ?$/i.test(sentence))
    )
      continue
    const introduced =
      (names.length > 0 || asked.name) && /(?:^|[,;(–-] ?)(?:\p{L}[\p{L}-]{0,20} ){0,4}$/u.test(sentence)
    const mine = introduced || SAYS_I.test(sentence)
    if (mine && !others(match.index) && !/(?<!\p{L})(?:your|their|his|her|former)(?!\p{L})/iu.test(sentence))
      take(match.index + match[0].length, 'after role')
  }
  for (const name of names.slice(0, MAX_TRIED)) {
    const link = AFTER_NAME.exec(text.slice(name.end, name.end + 60))
    if (link) take(name.end + link[0].length, 'after from')
    beside(name)
  }
  return found.sort((a, b) => a.start - b.start)

  /** The segments after a name, and the one before it: "Anna Kowalski, owner, Blue Studio, anna@…". */
  function beside(name: NameFound): void {
    const index = segments.findIndex(
      ({ start, text: words, anchor }) => !anchor && start + words.length + 2 >= name.end,
    )
    const own = segments.some(({ anchor }) => anchor?.own)
    if (index < 0) return
    for (const segment of segments.slice(index + 1, index + 5)) {
      if (segment.anchor) continue
      if (
        names.some(
          (other) =>
            other !== name && other.start >= segment.start && other.end <= segment.start + segment.text.length + 1,
        )
      )
        return
      const start = text.indexOf(segment.text, segment.start)
      const words = segment.text.split(' ')
      const phrase = companyAt(text, start, !/\p{Lu}/u.test(segment.text))
      const covers = phrase !== null && phrase.end >= start + segment.text.length - 1
      if (phrase && covers && !words.every((word) => isCommon(word))) {
        const small = !/\p{Lu}/u.test(segment.text)
        const sure =
          (own || asked.name || asked.contact || isSignature(name, start)) &&
          (!small || words.some((word) => isLegalForm(word)))
        if (sure && take(start, 'beside', small)) return
      }
      if (words.length > 8) break
    }
    // "Tischlerei Endres, Korbinian Endres, 0171 …": the segment before the name.
    const first = segments.findLast(({ start, anchor }) => !anchor && start <= name.start)
    const earlier = first && segments[segments.indexOf(first) - 1]
    if (!earlier || earlier.anchor || !(own || asked.name || asked.contact)) return
    const start = text.indexOf(earlier.text, earlier.start)
    const phrase = companyAt(text, start)
    const covers = phrase !== null && phrase.end >= start + earlier.text.length - 1
    if (covers && phrase.words.length > 1 && phrase.words.some((word) => isBusinessWord(word))) take(start, 'beside')
  }

  /** Whether a name and what follows it stand on lines of their own. */
  function isSignature(name: NameFound, start: number): boolean {
    return /^\s*\n\s*$/.test(text.slice(name.end, start)) || /^, $/.test(text.slice(name.end, start))
  }
}
