import { matches } from '../language/matches.ts'
import {
  ANSWERS,
  DEPARTMENT,
  DOES_AT,
  DOES_FOR,
  ENDS_AFTER,
  FOUNDED,
  INSTITUTION,
  IT_IS,
  isBusinessNoun,
  MINE_IS,
  NO_NAME,
  OPENS,
  OWN_IS,
  OWN_NOUN,
  SUPPLIES,
  WISHED,
  WISHES,
} from './company-own.ts'
import { asCompany, type Certainty, companyAt, isCompany, ownsDomain, type Phrase } from './company-phrase.ts'
import type { NameFound } from './naming.ts'
import { namesOtherPerson } from './owner.ts'
import { isPlace } from './places.ts'
import { isBusinessWord, isCapital, isLegalForm, type Segment } from './segment.ts'
import type { Statement } from './statement.ts'
import { BUSINESS, isCommon, isFirstName, plain, ROLES } from './words.ts'

/** A company in a message, and where it begins there. */
export interface CompanyFound {
  value: string
  start: number
}

/** "My company is called": whatever follows is the company, in small letters too. */
const CALLED =
  /(?<!\p{L})(?:(?:my|our|the) (?:company|firm|business|shop|store|agency|studio|practice|startup|start-up|restaurant|hotel|brand|organi[sz]ation|bakery|clinic)(?:'s name| name)?(?: is called|'s called| is named|, called| called| goes by)|name of (?:the|my|our) (?:company|firm|business|shop) is|(?:my|our) (?:company|firm|business)(?:'s)? name(?: is|'s|:)|company name(?: is|:)?|(?:meine|unsere) (?:firma|agentur|praxis) hei(?:ß|ss)t|(?:mein|unser) (?:unternehmen|laden|betrieb|geschäft|hotel|restaurant|verein|studio) hei(?:ß|ss)t|(?:mi|nuestra) empresa se llama|(?:mon|notre) entreprise s'appelle|(?:ma|notre) société s'appelle|la mia azienda si chiama|(?:a )?minha empresa (?:se chama|chama-se)|(?:mijn|ons) bedrijf heet|das unternehmen heißt|die firma heißt)(?!\p{L}):? ?/giu
/** "A bakery called X", "our studio is now called X": the noun before has to be a business. */
const NOUN_CALLED =
  /(?<![\p{L}-])([\p{L}-]{2,24})(?: is| was)?(?: now)?,? (?:called|named|heißt|se llama|s'appelle|si chiama|heet|se chama|chama-se) (?=\S)/giu
/** What stands before that noun where it is the visitor's own business. */
const OWN_BUSINESS =
  /^\s*(?:(?:so|and|but|hi|well),? )?(?:(?:the|el|la|das|der|die|le|il|het) )?$|(?<!\p{L})(?:my|our|meine?|unsere?|mi|nuestra|mon|ma|notre|mio|mia|mijn|onze)(?: [\p{L}'-]{1,20}){0,4} $|(?<!\p{L})(?:from|at|it's|with|(?:i|we)(?:'m|'re|'ve| am| are)?(?! (?:use|found|saw|tried|buy|bought|know|like|love|need|want|hired|visited))(?: \p{L}{1,12}){0,3}) (?:an?|the|my|our|this|eine?[mnr]?|una?|une?)(?: [\p{L}-]{1,20}){0,3} $|(?<!\p{L})(?:(?:ich|wir) (?:bin|sind|habe|haben|f[üu]hren?|betreiben?|leiten?)|tengo|tenemos|soy|somos|j'ai|je suis|nous (?:avons|sommes)|ho|abbiamo|sono|siamo|(?:ik|wij?|we) (?:heb|hebben|ben|zijn)|tenho|temos|sou) (?:eine?[mnr]?|una?|une?|een|uma?|die|der|das)(?: [\p{L}-]{1,20}){0,2} $/iu
/** "Our salon (Jacky's Hairport)", "a startup, Foozle.io, in", "Peter Gibbons (Initech)". */
const IN_BRACKETS = /(?<![\p{L}-])([\p{L}-]{2,24})(?: \(|, )(?:(?:the|die|das|der|le|la|el|il) )?(?=[\p{Lu}\d"“„])/gu
/** "Foo Industries is my company". */
const IS_MINE =
  /((?:(?<![\p{L}'])\p{Lu}[\p{L}\p{N}'&.-]{0,30} (?:(?:&|of|and|de|der|von) )?){1,5})(?:is|ist|es|est) (?:my|our|meine?|unsere?|mi|nuestra|mon|notre) (?:own )?(?:company|business|firm|shop|store|startup|start-up|agency|studio|firma|unternehmen|laden|empresa|entreprise)(?!\p{L})/gu
/** "We're now called X", "we at X", "at X we". */
const WE_AT =
  /(?<!\p{L})(?:(?:we're|we are|we) (?:now )?(?:called|go by|named)(?: now)?|(?:we|us|here|wir|hier) (?:at|bei)|(?<=(?:^|[.!?\n] ?))(?:at|bei)(?= [^.!?,\n]{2,40},? (?:we|our|wir)(?!\p{L}))|it(?:'s| is) called|(?:wir|mir) hei(?:ß|ss)(?:en|e|ed)|nos llamamos|on s'appelle|nous nous appelons|ci chiamiamo|wij heten|or rather|i mean|correction:|make that|beziehungsweise)(?!\p{L}) ?/giu
/** "Company X", "our company, X,": a capital has to follow. */
const LABELLED =
  /(?<!\p{L})(?:(?:my|our) )?(?:company|firma|firm|business|unternehmen|empresa|entreprise|société|azienda|bedrijf|employer|organi[sz]ation)(?: is|:|,| ist|'s| es| est)? (?=["“„«]?[\p{Lu}\d])/giu
/** A line of a form. */
const FIELD =
  /(?<=^|[\n,;|] ?)(?:company|firma|firm|business|organi[sz]ation|empresa|entreprise|azienda|bedrijf)(?: name)?: ?(?=\S)/giu
/** "I own X", "we are X": only what is a company by its own words. */
const OWNS =
  /(?<!\p{L})(?:(?:i|we) (?:(?:also|now|just|currently|recently|have|'ve) ){0,2}(?:co-)?(?:own and run|run and own|own|run|founded|started|opened|manage|represent|lead|established|set up|(?:have )?joined)|(?:i|we) (?:have|keep|(?:'ve |have )got)(?= the \p{Lu})|(?:i|we) work (?:for|at)|(?:i'm|i am|we're|we are|writing|calling) (?:calling |writing |here )?(?:from|with|at|on behalf of)|on behalf of|scriv(?:o|iamo) (?:per|da|dall[ao]?)|escrib(?:o|imos) para|ich schreibe für|j(?:e vous |')écris pour(?: la| le| les)?|dirigo|gestisco|gestionamos|regento|regentamos|je (?:gère|tiens)|nous (?:gérons|tenons)|(?:we )?trad(?:e|ing) as|(?:we )?operat(?:e|ing) (?:as|under the name(?: of)?)|hello from|greetings from|au nom d[ue]|de parte de|en representación de|represent(?:o a|o|amos a|amos|ing)|hier (?:ist|schreibt|spricht)(?: die| das| der)?|ici|wir,? (?:die|das|der|vom|von der)|firmieren (?:unter|als)|im namen (?:von|der|des)|en nombre de|a nome di|we are|we're|ich (?:arbeite|bin) (?:bei|für)|(?:ich|wir) (?:leite|führe|betreibe|leiten|führen|betreiben)(?: die| das| den)?|wir sind(?: die| das| der)?|ich bin von(?: der)?|ich komme von(?: der)?|(?:(?:le|les|os) )?escrib(?:o|imos) (?:de|desde)(?! parte)(?: la| el)?|je vous écris (?:de|d[ue])(?: la)?|(?:ich schreibe|wir schreiben)(?: ihnen)? (?:von|für)(?: der| die| das)?|im auftrag (?:von|der|des)|trabajo (?:en|para)|somos|tengo|llevo(?: la| el)?|dirijo|je travaille (?:chez|pour|à|au|dans)(?: la| le)?|nous sommes|je dirige|lavoro (?:per|in|alla)|siamo|ik werk (?:bij|voor)|wij zijn)(?!\p{L}) ?/giu
/** "founder of X", "CTO at X". */
const ROLE_OF =
  /(?<!\p{L})([\p{L}-]{2,24})(?: (?:général|générale|generale?|commerciale?|technique|comercial|ejecutiv[oa]|adjointe?))? (of|at|@|for|with|in|im|am|bei|beim|von|vom|vo|vum|fo|der|des|de|du|del|di|della|van|bij|chez|en) (?:the (?=\p{Lu})|da |dr |the company |company |der |dem |la |el |l')?(?=["“„«]?[\p{Lu}\d])/gu
const PLACE_VERB = /^(?:own|place|thing|business|company|shop|store)$/i
const AFTER_NAME =
  /^[,\s(]{1,3}(?:(?:and )?(?:i'm |i am |we're |we are |(?:calling|writing|speaking|here|again),? )?(?:from|at|with|of|@|representing|for|on behalf of|currently (?:of|at|with)|vo[nm]|zu|bei|beim|der|de|du|des|del|desde|da|do|di|dell[ao]|van|bij|chez|aus(?: dem hause)?)) (?:the |company |firm |der |dem |den |la |el |l'|firma |cabinet |société |empresa |team of )?(?=["“„«]?[\p{Lu}\d])/iu

const FROM_SMALL = /^,? (?:vom|von der|from|of|de(?: la)?|de l'|du|della|del|dello|dell'|bij|van) (?=\p{Ll})/u

/** "I'm the", with a few words of what somebody is. */
const SAYS_I = /(?<!\p{L})(?:i'm|i am|i work|ich bin|soy|je suis|sono|ik ben|me)(?:,? \p{L}[\p{L}-]{0,20}){0,5} ?$/iu

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
      const founded = (isFounded || isKept) && mayBeFounded(companyAt(text, at + skipped.length), isFounded ? 1 : 2)
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
            : closed
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
    if (signs && known && words.slice(0, -1).every(isCapital) && companyAt(text, at)?.words.length === words.length - 1)
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
    if (phrase && (institution || DEPARTMENT.test(text.slice(phrase.end, phrase.end + 40)))) take(at, 'owned')
  }
  if (asked.company) answer()
  if (names.length === 0 && found.length === 0) besideAnchor()
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
    beside(name)
  }
  return found.sort((a, b) => a.start - b.start)

  /** Whether what somebody founded is called so: "I founded Kekswerk", "we run the Gilded Fern". */
  function mayBeFounded(phrase: Phrase | null, atLeast: number): boolean {
    return (
      phrase !== null &&
      phrase.words.length >= atLeast &&
      !phrase.words.some((word) => isCommon(word)) &&
      !isPlace(phrase.words.join(' ')) &&
      ENDS_AFTER.test(text.slice(phrase.end, phrase.end + 12))
    )
  }

  /** A house beside the visitor's address or number, where nobody is named: "08022 9155 20, Gasthof Zum Adler". */
  function besideAnchor(): void {
    for (const [index, { text: said, start, anchor }] of segments.entries()) {
      if (anchor || !(segments[index - 1]?.anchor?.own || segments[index + 1]?.anchor?.own)) continue
      const at = text.indexOf(said, start)
      const phrase = companyAt(text, at)
      const isHouse = phrase !== null && phrase.words.length > 1 && phrase.words.some((word) => isBusinessWord(word))
      if (isHouse && phrase.end >= at + said.length - 1 && !isFirstName(phrase.words[0])) take(at, 'owned')
    }
  }

  /** The segments after a name, and the one before it: "Anna Kowalski, owner, Blue Studio, anna@…". */
  function beside(name: NameFound): void {
    const index = segments.findIndex(
      ({ start, text: words, anchor }) => !anchor && start + words.length + 2 >= name.end,
    )
    const own = segments.some(({ anchor }) => anchor?.own)
    if (index < 0) return
    for (const segment of segments.slice(index + 1, index + 5)) {
      if (segment.anchor) continue
      const does = DOES_FOR.exec(segment.text)
      if (does && take(text.indexOf(segment.text, segment.start) + does[0].length, 'owned')) return
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
        const follows = /^(?: here| hier| speaking| this side)?, $/.test(text.slice(name.end, start))
        const legal = follows && words.length > 1 && words.some((word) => isLegalForm(word))
        const named =
          follows && /^(?:[.;\n]|$)/.test(text.slice(phrase.end)) && isCompany(phrase.words, 'owned', emails)
        const sure =
          (legal || named || own || asked.name || asked.contact || isSignature(name, start)) &&
          (!small ||
            words.some((word) => isLegalForm(word)) ||
            (asked.name && words.length > 1 && isBusinessWord(words.at(-1) ?? '')))
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

  /** The company as the answer to a question for it: "It's called Blue Bottle", "John Smith, Acme". */
  function answer(): void {
    for (const { text: said, start, anchor } of segments.slice(0, 3)) {
      const at = text.indexOf(said, start)
      if (anchor || names.some((name) => name.start <= at && at < name.end)) continue
      const skipped = ANSWERS.exec(said)?.[0].length ?? 0
      const small = !/\p{Lu}/u.test(said.slice(skipped)) && said.split(' ').length <= 4
      const phrase = companyAt(text, at + skipped, small)
      const covers = phrase !== null && phrase.end >= at + said.length - 1
      if (covers && take(at + skipped, 'labelled', small)) return
    }
  }

  /** Whether a name and what follows it stand on lines of their own. */
  function isSignature(name: NameFound, start: number): boolean {
    const between = text.slice(name.end, start)
    const role = /^, (?:[\p{L}-]{1,20} ){0,3}([\p{L}-]{2,20}), $/u.exec(between)?.[1]
    const lines = /^ ?\n ?([\p{L}&./ -]{2,40})(?:,|\n|\|) ?$/u.exec(between)?.[1]
    const isRole = (said: string | undefined) => said?.split(/[ &/-]/).some((word) => ROLES.has(plain(word)))
    return /^\s*\n\s*$/.test(between) || /^, $/.test(between) || (isRole(role) ?? isRole(lines) ?? false)
  }
}
