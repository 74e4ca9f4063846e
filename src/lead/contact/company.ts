import { matches } from '../language/matches.ts'
import { plain } from '../language/plain.ts'
import { isGoods, mayBeFounded, takeAnswer, takeBeside, takeBesideAnchor } from './company-beside.ts'
import { roleIn, takeAfterRole, takeSpokenFor, WRITES_OF } from './company-for.ts'
import {
  DEPARTMENT,
  DOES_AT,
  ENDS_AFTER,
  FOUNDED,
  HAILS,
  INSTITUTION,
  IT_IS,
  isBusinessNoun,
  MINE_IS,
  NO_NAME,
  OPENS,
  OWN_IS,
  OWN_NOUN,
  SELF_BEHIND,
  SUPPLIES,
  WISHED,
  WISHES,
} from './company-own.ts'
import {
  AFTER_NAME,
  CALLED,
  FIELD,
  FROM_SMALL,
  IN_BRACKETS,
  IS_MINE,
  LABELLED,
  NOUN_CALLED,
  OWN_BUSINESS,
  OWNS,
  PLACE_VERB,
  ROLE_OF,
  SAYS_I,
  WE_AT,
} from './company-patterns.ts'
import { asCompany, type Certainty, companyAt, isCompany, ownsDomain } from './company-phrase.ts'
import type { NameFound } from './naming.ts'
import { namesOtherPerson } from './owner.ts'
import { isPlace } from './places.ts'
import { isBusinessWord, isCapital, type Segment } from './segment.ts'
import type { Statement } from './statement.ts'
import { BUSINESS, isCommon, isFirstName, ROLES } from './words.ts'

/** A company in a message, and where it begins there. */
export interface CompanyFound {
  value: string
  start: number
}

const MAX_TRIED = 40
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
    const phrase = tried > MAX_TRIED * 4 ? null : companyAt(text, at, lowerCase, certainty === 'labelled')
    if (!phrase || !isCompany(phrase.words, certainty, emails)) return false
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
    const leads = phrase.words.length === 2 && isBusinessWord(first) && !isBusinessWord(last)
    const ends = phrase.words.length > 2 && !isBusinessWord(first) && isBusinessWord(last)
    return (leads || ends) && take(at, 'after from', true)
  }
  const before = (index: number) => text.slice(Math.max(0, index - 80), index)
  const others = (index: number) => {
    const sentence =
      before(index)
        .split(/[.!?\n]/)
        .at(-1) ?? ''
    return namesOtherPerson(sentence) || /(?<!\p{L})(?:your|not|nicht|no|competitor)(?:'s)? $/iu.test(sentence)
  }
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
      if (within && (named || !/^(?:[,.!?)\n]|$)/.test(text.slice(end)))) continue
      const clause = clauseBefore(match.index)
      if (within && isGoods(text.slice(match.index + said.length, end), text.slice(end), before(match.index))) continue
      const own =
        named || (isBusinessNoun(noun) && OWN_BUSINESS.test(clause) && !/\p{L}'s (?:\p{L}{1,14} )?$/u.test(clause))
      if (own) take(match.index + said.length, named || within ? 'named' : 'labelled', pattern === NOUN_CALLED)
    }
  if (/ (?:my|our|mein|unser|mi|nuestra|mon|notre)/.test(text))
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
  if (text.includes(':'))
    for (const match of matches(text, FIELD)) take(match.index + match[0].length, 'labelled', true)
  for (const match of matches(text, LABELLED)) {
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
      !/(?<!\p{L})(?:an?|the|your|this|that|other|another|of the|die|eine[rn]?|una|une)(?: \p{L}{1,14})? $|\p{L}'s $/iu.test(
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
  for (const match of matches(text, OWNS)) {
    const at = match.index + match[0].length
    const colon = /^the (?:[\p{L}]{1,12} ){0,2}([\p{L}]{3,10}): /iu.exec(text.slice(at, at + 50))
    if (colon && PLACE_VERB.test(colon[1] ?? '')) take(at + colon[0].length, 'labelled')
    else {
      const skipped =
        /^(?:the |a (?:company|business|shop|firm|studio|store) called |an agency called |(?:la|el|lo|il|le|der|die|das|den|dem) (?=\p{L})|l')?/iu.exec(
          text.slice(at, at + 30),
        )?.[0] ?? ''
      if (/^[^.!?\n]{0,40} (?:day job|hauptberuf\p{L}*|tagsüber)(?!\p{L})/iu.test(text.slice(at, at + 60))) continue
      const has = /^(?:i|we).* ?(?:have|keep|got) $/i.test(match[0])
      if (has && !isCapital(text.slice(at + skipped.length))) continue
      const works = /^(?:i|we) work |trad(?:e|ing) as|under the name|firmieren|trabajo|travaille|lavoro|ik werk/i.test(
        match[0],
      )
      const phrase = /^(?:we are|we're|somos|siamo|wir sind|nous sommes|wij zijn)/i.test(match[0])
        ? companyAt(text, at + skipped.length)
        : null
      // "We're Little Acorns", "somos Cervezas Trasgu de Gijón"
      const isFounded = /^(?:i|we) .*(?:founded|opened|started|set up|established)/i.test(match[0])
      const isKept = /^(?:i|we) .*(?:own|run)/i.test(match[0]) && / ?the $/.test(skipped)
      const founded =
        (isFounded || isKept) && mayBeFounded(text, companyAt(text, at + skipped.length), isFounded ? 1 : 2)
      const closed =
        phrase &&
        phrase.words.length > 1 &&
        !isFirstName(phrase.words[0]) &&
        /^ ?(?:$|[.,;!\n)]|(?:from|in|de|aus|di|à|and|und|y)(?!\p{L}))/iu.test(text.slice(phrase.end, phrase.end + 8))
      if (takeSmall(at + skipped.length)) continue
      take(
        at + skipped.length,
        / called $/.test(skipped)
          ? 'labelled'
          : works
            ? 'after role'
            : closed || WRITES_OF.test(match[0])
              ? 'after from'
              : founded
                ? isKept
                  ? 'labelled'
                  : 'named'
                : 'owned',
      )
    }
  }
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
      (/^(?:student|fan|teacher)$/.test(role) && / of /.test(match[0]))
    )
      continue
    const introduced =
      (names.length > 0 || asked.name) && /(?:^|[,;(–-] ?)(?:\p{L}[\p{L}-]{0,20} ){0,4}$/u.test(sentence.trimStart())
    const mine = introduced || SAYS_I.test(sentence)
    if (mine && !others(match.index) && !/(?<!\p{L})(?:your|their|his|her|former)(?!\p{L})/iu.test(sentence))
      take(match.index + match[0].length, /^(?:in|im|am|en)$/.test(match[2] ?? '') ? 'owned' : 'after role')
  }
  for (const match of matches(text, DOES_AT)) {
    const sure = /^(?:at|@|bei|beim|chez|bij|presso)$/i.test(match[1] ?? '')
    if (!others(match.index)) take(match.index + match[0].length, sure ? 'after role' : 'owned')
  }
  for (const match of matches(text, OWN_IS)) {
    const at = match.index + match[0].length
    const end = companyAt(text, at, false, true)?.end ?? at
    const { mine, noun = '', named } = match.groups ?? {}
    if (!isBusinessNoun(noun) || SUPPLIES.test(noun) || others(match.index)) continue
    if (ENDS_AFTER.test(text.slice(end, end + 12))) take(at, mine || named ? 'labelled' : 'owned')
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
    if (named && ENDS_AFTER.test(text.slice(phrase.end, phrase.end + 12))) take(at, isCapital(noun) ? 'owned' : 'named')
  }
  for (const { text: said, start, before: sentence } of segments) {
    const words = said.split(' ')
    const signs = /^(?:here|hier)$/.test(words.at(-1) ?? '') && /^(?:\s*|[\p{L} ß]{2,22}[,!] ?)$/u.test(sentence)
    const known = words.slice(0, -1).some((word) => !isCommon(word) && !isBusinessWord(word) && !isFirstName(word))
    const at = text.indexOf(said, start)
    if (signs && known && isCapital(words[0] ?? '') && companyAt(text, at)?.words.length === words.length - 1)
      take(at, 'owned')
  }
  for (const match of matches(text, MINE_IS)) {
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
    const at = opening[0].length
    const phrase = companyAt(text, at)
    const institution = phrase && (INSTITUTION.test(phrase.words[0] ?? '') || opening[1] !== undefined)
    const behind = phrase ? text.slice(phrase.end, phrase.end + 70) : ''
    const office = SELF_BEHIND.exec(behind)?.[1]?.split(' ') ?? []
    const serves = office.some((word) => ROLES.has(plain(word)))
    if (phrase && !HAILS.test(phrase.words[0] ?? '') && (institution || serves || DEPARTMENT.test(behind.slice(0, 40))))
      take(at, 'owned')
  }
  const search = { text, asked, segments, names, emails, take }
  takeSpokenFor(search, others)
  takeAfterRole(search)
  if (asked.company) takeAnswer(search)
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
    const link = AFTER_NAME.exec(text.slice(name.end, name.end + 60))
    if (!link || !take(name.end + link[0].length, 'after from')) {
      const small = FROM_SMALL.exec(text.slice(name.end, name.end + 30))
      if (small) takeSmall(name.end + small[0].length)
    }
    takeBeside(search, name)
  }
  return found.sort((a, b) => a.start - b.start)
}
