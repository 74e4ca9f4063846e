import { matches } from '../language/matches.ts'
import { plain } from '../language/plain.ts'
import { isGoods, takeAnswer, takeBeside, takeBesideAnchor } from './company-beside.ts'
import { type Certainty, isCompany, ownsDomain } from './company-check.ts'
import { isHouse, roleIn, takeAfterRole, takeOwn, takeSpokenFor } from './company-for.ts'
import {
  ADVISERS,
  DEPARTMENT,
  DOES_AT,
  ENDS_AFTER,
  FOUNDED,
  HAILS,
  INSTITUTION,
  IT_IS,
  isBusinessNoun,
  LOCATED,
  MINE_IS,
  NO_NAME,
  OPENS,
  SELF_BEHIND,
  STUDIES,
  THEY,
  WISHED,
  WISHES,
} from './company-own.ts'
import { linkBehind, takeOwned } from './company-owned.ts'
import {
  CALLED,
  FIELD,
  FROM_SMALL,
  IN_BRACKETS,
  IS_MINE,
  LABELLED,
  NOUN_CALLED,
  OWN_BUSINESS,
  ROLE_OF,
  SAYS_I,
  WE_AT,
} from './company-patterns.ts'
import { asCompany, companyAt } from './company-phrase.ts'
import { takeSaid } from './company-speaks.ts'
import { startOfHouse } from './company-start.ts'
import type { NameFound } from './naming.ts'
import { namesOtherPerson } from './owner.ts'
import { isBusinessWord, isCapital, type Segment } from './segment.ts'
import type { Statement } from './statement.ts'
import { BUSINESS, isCommon, isFirstName, ROLES } from './words.ts'

/** A company in a message, and where it begins there. */
export interface CompanyFound {
  value: string
  start: number
}

const MAX_TRIED = 40
const OWNED = /(?:my|our|meine?|unsere?|mi|nuestr[oa]|mon|notre|mi[oa]|nostr[oa]|mijn|onze)(?: [\p{L}-]{1,20})? $/iu
/** Finds the companies that a visitor speaks for in a message, in order. */
export function companiesIn(
  { text, heard, asked }: Statement,
  segments: readonly Segment[],
  names: readonly NameFound[],
  emails: readonly string[],
): CompanyFound[] {
  const found: CompanyFound[] = []
  let tried = 0
  const take = (said: number, certainty: Certainty, lowerCase = false): boolean => {
    tried += 1
    const at = startOfHouse(text, said)
    const isRead = tried <= MAX_TRIED * 4 && !STUDIES.test(before(at))
    const phrase = isRead ? companyAt(text, at, lowerCase, certainty === 'labelled') : null
    if (!phrase || !isCompany(phrase.words, certainty, emails)) return false
    // "Kettle & Crane's building"
    if (
      /'s$/.test(phrase.words.at(-1) ?? '') &&
      /^ \p{Ll}{4}/u.test(text.slice(phrase.end)) &&
      !ENDS_AFTER.test(text.slice(phrase.end, phrase.end + 12))
    )
      return false
    const value = asCompany(phrase.words)
    if (heard(value) || names.some((name) => name.value === value)) return false
    found.push({ value, start: at })
    return true
  }

  /** A house in small letters, by its own words: "vom café zuckerbrot", "from saffron lane catering". */
  const takeSmall = (at: number): boolean => {
    const phrase = /^\p{Ll}/u.test(text.slice(at)) ? companyAt(text, at, true) : null
    if (!phrase || phrase.words.some(isCapital) || !ENDS_AFTER.test(text.slice(phrase.end, phrase.end + 12)))
      return false
    const [first = '', last = ''] = [phrase.words[0], phrase.words.at(-1)]
    // "bike&coffee", "garage des tilleuls"
    if (phrase.words.length === 1 && /\p{L}&\p{L}/u.test(first)) return take(at, 'labelled', true)
    const parts = phrase.words.filter(
      (word) => !/^(?:des?|du|de[lr]|di|van|zu[mr]|am|the|die|das|la|le|el|il)$/.test(word),
    )
    const leads = parts.length === 2 && isBusinessWord(first) && !isBusinessWord(last)
    const ends = parts.length > 2 && !isBusinessWord(first) && isBusinessWord(last)
    return (leads || ends) && take(at, 'after from', true)
  }
  const before = (index: number) => text.slice(Math.max(0, index - 80), index)
  const others = (index: number) => {
    const sentence =
      before(index)
        .split(/[.!?\n]/)
        .at(-1) ?? ''
    // "My wife and I run": who says so is one of them.
    const mine = /^(?:i|we|ich|wir|yo|je|nous|io|noi|ik|wij)(?!\p{L})/iu.test(text.slice(index, index + 8))
    return (
      (!mine && namesOtherPerson(sentence)) || /(?<!\p{L})(?:your|not|nicht|no|competitor)(?:'s)? $/iu.test(sentence)
    )
  }
  const search = { text, asked, segments, names, emails, take }
  const mayBeCalled = /called|name|hei(?:ß|ss)t|llama|appelle|chiama|chama|heet|goes by/i.test(text)
  if (mayBeCalled)
    for (const match of matches(text, CALLED))
      if (!others(match.index)) take(match.index + match[0].length, 'labelled', true)
  const clauseBefore = (index: number) =>
    before(index)
      .split(/[.!?,;:()\n]/)
      .at(-1) ?? ''
  for (const pattern of [...(mayBeCalled ? [NOUN_CALLED] : []), ...(/[(,]/.test(text) ? [IN_BRACKETS] : [])])
    for (const match of matches(text, pattern)) {
      const [said, noun = ''] = match
      const named = names.some((name) => name.end === match.index + noun.length && name.value.includes(' '))
      const within = said.includes(', ')
      const end = within ? companyAt(text, match.index + said.length)?.end : undefined
      if (within && (named || !/^(?:[,.!?)\n]|$| (?:in|aus|from|near|te|bei) \p{Lu})/u.test(text.slice(end)))) continue
      const clause = clauseBefore(match.index)
      if (within && isGoods(text.slice(match.index + said.length, end), text.slice(end), before(match.index))) continue
      if (within && ADVISERS.test(noun) && OWNED.test(clause)) continue
      if (
        within &&
        /^(?:software|platform|app|system|bank|insurance|hosting|market|marketing|web|products?)$/i.test(noun)
      )
        continue
      const isSite =
        /^(?:website|site|webshop|web|shop|page|seite|webseite|homepage|laden|tienda|sito|boutique)$/i.test(noun)
      const own =
        (isSite && said.endsWith('(') && OWNED.test(clause)) ||
        named ||
        (isBusinessNoun(noun) && OWN_BUSINESS.test(clause) && !/\p{L}'s (?:\p{L}{1,14} )?$/u.test(clause))
      const sure = named || (within && clause.trim() !== '') ? 'named' : within ? 'owned' : 'labelled'
      if (own) take(match.index + said.length, sure, pattern === NOUN_CALLED)
    }
  if (/ (?:my|our|mein|unser|mi|nuestra|mon|notre|mia|mijn|name|nombre|nom|nome)/.test(text))
    for (const match of matches(text, IS_MINE)) take(match.index, 'after role')
  for (const match of matches(text, WE_AT)) {
    const certainty = /hei(?:ß|ss)e|llamamos|appel|chiamiamo|heten/i.test(match[0])
      ? 'named'
      : /^it/i.test(match[0])
        ? 'owned'
        : /at|bei|called|named|go by/i.test(match[0])
          ? 'after role'
          : 'owned'
    if (!others(match.index)) take(match.index + match[0].length, certainty)
  }
  if (/[:?]/.test(text)) for (const match of matches(text, FIELD)) take(match.index + match[0].length, 'labelled', true)
  for (const match of matches(text, LABELLED)) {
    // "The company is Huber Bau, they never finished"
    if (THEY.test(text.slice(companyAt(text, match.index + match[0].length)?.end ?? 0).slice(0, 12))) continue
    // "Business Plus"
    if (/^(?:Business|Company|Firm|Organi[sz]ation) $/.test(match[0])) continue
    // "The company is Ferrer Charter SL": what is a company by its own words.
    const states =
      /(?: is| ist| es| est|:) $/i.test(match[0]) &&
      /(?:^|[.,;!\n] ?|and )(?:the|die|la|l'|il|het) ?$/iu.test(before(match.index))
    if (states && !others(match.index) && take(match.index + match[0].length, 'owned')) continue
    if (/ (?:is|ist|es|est) $/i.test(match[0]) && !others(match.index)) {
      const small = companyAt(text, match.index + match[0].length, true)
      if (small && ownsDomain(small.words, emails) && take(match.index + match[0].length, 'labelled', true)) continue
    }
    if (
      !others(match.index) &&
      !/(?<!\p{L})(?:an?|the|your|this|that|other|another|(?:my|our) (?:parent|sister|partner|former|old|previous)|of the|die|eine[rn]?|una|une)(?: \p{L}{1,14})? $|\p{L}'s $/iu.test(
        before(match.index),
      )
    ) {
      const at = match.index + match[0].length
      const end = companyAt(text, at)?.end ?? at
      const mine = /^(?:my|our) /i.test(match[0])
      const closed = / (?:is|ist|es|est) $/i.test(match[0])
        ? ENDS_AFTER.test(text.slice(end, end + 12))
        : /^ ?(?:$|[.,;!\n)/|]|and |und |y |et )/i.test(text.slice(end, end + 5))
      if (mine || text[end - 1] === '.' || closed) take(at, 'labelled')
    }
  }
  takeOwned(search, others, takeSmall)
  for (const match of matches(text, ROLE_OF)) {
    const role = roleIn(match[1] ?? '')
    const sentence =
      before(match.index)
        .split(/[.!?\n]/)
        .at(-1) ?? ''
    const area = /(?:head|director|vp|lead|manager) (?:of|for) (?:\p{L}{2,20} )?$/iu.test(sentence)
    if (
      !(ROLES.has(role) || area) ||
      (area && !ROLES.has(role) && isCapital(match[1] ?? '') && isBusinessWord(match[1] ?? '')) ||
      (/^(?:hr|it|sales|marketing|operations|lead|chef|kunde|kundin|socio)$/.test(role) &&
        !/(?:head|director|vp|i'm|i work|leiter|leiterin|of)(?: of)?(?: in)? ?$/i.test(sentence)) ||
      (/^(?:student|fan|teacher|profes|insegnant|lehrer|docente|leraar)/.test(role) &&
        / (?:of|de|für|di|d[aeo]|van) /.test(match[0]))
    )
      continue
    const introduced =
      (names.length > 0 || asked.name) && /(?:^|[,;(–-] ?)(?:\p{L}[\p{L}-]{0,20} ){0,4}$/u.test(sentence.trimStart())
    const mine = introduced || SAYS_I.test(sentence)
    if (mine && !others(match.index) && !/(?<!\p{L})(?:your|their|his|her|former)(?!\p{L})/iu.test(sentence))
      take(match.index + match[0].length, /^(?:in|im|am|en)$/.test(match[2] ?? '') ? 'owned' : 'after role')
  }
  for (const match of matches(text, DOES_AT)) {
    const at = match.index + match[0].length
    // "I do the marketing for Bramble, we've five pubs"
    const ours = /^, (?:we|wir|nous|on|somos|tenemos|siamo|wij)(?!\p{L})/iu.test(
      text.slice(companyAt(text, at)?.end ?? at),
    )
    const sure = ours || /^(?:at|@|bei|beim|chez|bij|presso)$/i.test(match[1] ?? '')
    if (!others(match.index)) take(at, sure ? 'after role' : 'owned')
  }
  takeOwn(search, others)
  for (const { text: said, start, before: sentence } of segments) {
    const words = said.split(' ')
    const signs = /^(?:here|hier)$/.test(words.at(-1) ?? '') && /^(?:\s*|[\p{L} ß]{2,22}[,!] ?)$/u.test(sentence)
    const known = words.slice(0, -1).some((word) => !isCommon(word) && !isBusinessWord(word) && !isFirstName(word))
    const at = text.indexOf(said, start)
    if (signs && known && isCapital(words[0] ?? '') && companyAt(text, at)?.words.length === words.length - 1)
      take(at, 'owned')
  }
  for (const match of matches(text, MINE_IS)) {
    // "Der Chef von X hat mir": somebody else.
    if (/^(?:chef|boss|inhab|besitz)/i.test(match[0]) && !SAYS_I.test(`${clauseBefore(match.index)} `)) continue
    const at = match.index + match[0].length
    const small = /^\p{Ll}/u.test(text.slice(at))
    const phrase = companyAt(text, at, small)
    const sure = !small || (phrase && phrase.words.length > 1 && isBusinessWord(phrase.words[0] ?? ''))
    if (phrase && sure && ENDS_AFTER.test(text.slice(phrase.end, phrase.end + 12))) take(at, 'after from', small)
  }
  const wish = WISHES.exec(text.slice(0, 160))
  if (wish) {
    const phrase = companyAt(text, wish[0].length)
    const first = phrase?.words[0] ?? ''
    const behind = phrase ? text.slice(phrase.end, phrase.end + 60) : ''
    const certain = INSTITUTION.test(first) || /^St\.? \p{Lu}.*'s?$/u.test(phrase?.words.join(' ') ?? '')
    if (phrase && !isFirstName(first) && WISHED.test(behind)) take(wish[0].length, certain ? 'after role' : 'owned')
  }
  const opening = OPENS.exec(text.slice(0, 120))
  if (opening) {
    const at = startOfHouse(text, opening[0].length)
    const phrase = companyAt(text, at)
    const located = opening[0].trim() !== '' && phrase !== null && isHouse(phrase.words)
    const institution = phrase && (INSTITUTION.test(phrase.words[0] ?? '') || opening[1] !== undefined)
    const behind = phrase ? text.slice(phrase.end, phrase.end + 70) : ''
    const office = SELF_BEHIND.exec(behind)?.[1]?.split(' ') ?? []
    const serves = office.some((word) => ROLES.has(plain(word)))
    // "Who is your supplier?" "Stadtwerke Ulm"
    const answers = behind !== '' || asked.name || asked.company || asked.whom || asked.contact
    if (
      answers &&
      phrase &&
      !HAILS.test(phrase.words[0] ?? '') &&
      (institution || serves || DEPARTMENT.test(behind.slice(0, 40)) || (located && LOCATED.test(behind)))
    )
      take(at, 'owned')
  }
  takeSpokenFor(search, others)
  takeSaid(search, others)
  takeAfterRole(search)
  if (asked.company || asked.whom) takeAnswer(search)
  if (names.length === 0 && found.length === 0) takeBesideAnchor(search)
  if (asked.contact || asked.name || asked.company)
    for (const match of matches(text, IT_IS)) {
      const phrase = companyAt(text, match.index + match[0].length)
      if (phrase && isCapital(phrase.words[0] ?? '') && ENDS_AFTER.test(text.slice(phrase.end, phrase.end + 12)))
        take(match.index + match[0].length, 'owned')
    }
  for (const match of matches(text, FOUNDED)) {
    const [, between = '', name = ''] = match
    if (NO_NAME.test(between) || isCommon(name) || BUSINESS.has(plain(name)) || isFirstName(name) || heard(name))
      continue
    found.push({ value: asCompany([name]), start: match.index + match[0].indexOf(name) })
  }
  for (const name of names.slice(0, MAX_TRIED)) {
    // "He's Viktor Hahn from Hahn Metallbau"
    if (
      /(?<!\p{L})(?:s?he|er|sie|il|elle|él|ella|lui|lei|hij|zij)(?:'s| is| ist| est| es| è) $/iu.test(
        before(name.start),
      )
    )
      continue
    const link = linkBehind(text, name)
    if (link === null || !take(link, 'after from')) {
      const small = FROM_SMALL.exec(text.slice(name.end, name.end + 30))
      if (small) takeSmall(name.end + small[0].length)
    }
    takeBeside(search, name)
  }
  // "Papierkunst" of "Museum für Papierkunst"
  const within = ({ value: part, start: at }: CompanyFound) =>
    !part.includes(' ') && found.some(({ value, start }) => start < at && at < start + value.length)
  return found.filter((one) => !within(one)).sort((a, b) => a.start - b.start)
}
