import { plain } from '../language/plain.ts'
import { type Certainty, isCompany, ownsDomain } from './company-check.ts'
import { ANSWERS, DOES_FOR, ENDS_AFTER, LOCATED } from './company-own.ts'
import { companyAt, type Phrase } from './company-phrase.ts'
import { startOfHouse } from './company-start.ts'
import type { NameFound } from './naming.ts'
import { isPlace } from './places.ts'
import { isBusinessWord, isLegalForm, type Segment } from './segment.ts'
import type { Statement } from './statement.ts'
import { isCommon, isFirstName, PRODUCTS, ROLES } from './words.ts'

/** A message that is searched for companies. */
export interface Search {
  text: string
  asked: Statement['asked']
  segments: readonly Segment[]
  names: readonly NameFound[]
  emails: readonly string[]
  /** Takes what stands at a place for a company, if it can be one. */
  take(at: number, certainty: Certainty, lowerCase?: boolean): boolean
}

/** The segments after a name, and the one before it: "Anna Kowalski, owner, Blue Studio, anna@…". */
export function takeBeside({ text, segments, names, emails, asked, take }: Search, name: NameFound): void {
  const index = segments.findIndex(({ start, text: words, anchor }) => !anchor && start + words.length + 2 >= name.end)
  const own = segments.some(({ anchor }) => anchor?.own)
  if (index < 0) return
  for (const segment of segments.slice(index + 1, index + 5)) {
    if (segment.anchor) continue
    const does = DOES_FOR.exec(segment.text)
    if (
      does &&
      take(
        text.indexOf(segment.text, segment.start) + does[0].length,
        / (?:at|@|bei|beim|chez|bij) $/.test(does[0]) ? 'after from' : 'owned',
      )
    )
      return
    if (
      names.some(
        (other) =>
          other !== name && other.start >= segment.start && other.end <= segment.start + segment.text.length + 1,
      )
    )
      return
    const said = text.indexOf(segment.text, segment.start)
    // "Salvatore Iovine, pizzeria Da Totò a Monaco"
    const start = startOfHouse(text, said)
    const house = start > said ? companyAt(text, start) : null
    const behind = house ? text.slice(house.end) : ''
    if (house && (LOCATED.test(behind) || /^[.,;\n]|^$/.test(behind)) && take(start, 'after role')) return
    const words = segment.text.split(' ')
    const phrase = companyAt(text, start, !/\p{Lu}/u.test(segment.text))
    const covers =
      phrase !== null &&
      (phrase.end >= start + segment.text.length - 1 ||
        (/^\.? \p{Lu}/u.test(text.slice(phrase.end)) && /\.\p{L}\.?$/u.test(phrase.words.at(-1) ?? '')))
    if (phrase && covers && !words.every((word) => isCommon(word))) {
      const small = !/\p{Lu}/u.test(segment.text)
      const follows = /^(?: here| hier| speaking| this side)?, $/.test(text.slice(name.end, start))
      const legal = follows && words.length > 1 && words.some((word) => isLegalForm(word))
      const named = follows && /^(?:[.;\n]|$)/.test(text.slice(phrase.end)) && isCompany(phrase.words, 'owned', emails)
      // "Xiomara, night shift, Bluebonnet Inn": what stands between is no name.
      const apart =
        /^, \p{Ll}[^,.\n]{2,24}\.?, $/u.test(text.slice(name.end, start)) && isCompany(phrase.words, 'owned', emails)
      const sure =
        (legal || named || apart || own || asked.name || asked.contact || isSignature(text, name, start)) &&
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

/** Who begins like this gives no name. */
const WITHHOLDS =
  /^\s*(?:rather not|i'd rather|not (?:yet|telling|saying|important)|why|does it matter|none|no(?: own)? (?:name|company|firm|business)|nothing|oops|sorry|ups|privat|private|warum|wozu|noch kein|keine?r?|(?:das )?sag(?:e)? ich|lieber nicht|tut nichts|geheim|erst (?:mal|der|die|das)|todavía|aún no|prefiero no|ningun[oa]|por qué|para qué|pas encore|pourquoi|d'abord|aucune?|je préfère|on verra|non ancora|nessun[oa]?|perché|preferisco|prima |nog geen|nog niet|geen|waarom|liever niet|ainda não|prefiro não|nenhuma?|secret|first)(?!\p{L})/iu
const DOMAIN = /\p{L}{3}\.[a-z]{2,7}$/u
/** What may stand behind the house in the same breath: where it is, and who speaks. */
const BEHIND =
  /^,? ?(?:$|please|bitte|por favor|grazie|thanks|danke|(?:up |down |over |out )?(?:aus|in|from|near|by|bei|at|à|en|a|di|de|te|uit|im|i|em|we're|wir sind|i'm|und|and|y|et|e|since|seit|desde|depuis|dal|sinds)(?!\p{L}))|^, (?:we|wir|i|ich|nous|on|somos|siamo|wij)(?!\p{L})/iu

/** The company as the answer to a question: for it ("It's called Blue Bottle"), or for whom something is. */
export function takeAnswer({ text, asked, segments, names, emails, take }: Search): void {
  if (WITHHOLDS.test(text.slice(0, 40))) return
  for (const [index, { text: said, start, anchor }] of segments.slice(0, 3).entries()) {
    const at = text.indexOf(said, start)
    if (text.slice(0, at).includes('?')) return
    if (anchor || names.some((name) => name.start <= at && at < name.end)) continue
    const opened = ANSWERS.exec(said)?.[0] ?? ''
    // "la salvia": in small letters the article may be a part of it.
    // "La Petite Ourse": with a capital it is a part of it too.
    const ownArticle = /^(?:L[ae]s?|El|Los|Il) (?=\p{Lu})/u.exec(said)?.[0] === opened
    const skipped =
      opened.length -
      (/\p{Lu}/u.test(said)
        ? ownArticle && !isBusinessWord(said.split(' ')[1] ?? '')
          ? opened.length
          : 0
        : (/(?:l[ae]|el|il|die|der|das|de|het) $/.exec(opened)?.[0].length ?? 0))
    const small =
      index === 0 && asked.company && !asked.whom && !/\p{Lu}/u.test(said.slice(skipped)) && said.split(' ').length <= 4
    const from = startOfHouse(text, at + skipped)
    const phrase = companyAt(text, from, small, asked.company)
    const rest = phrase ? said.slice(phrase.end - at) : said
    if (!phrase || !BEHIND.test(rest)) continue
    const isHouse =
      phrase.words.length > 1 &&
      (phrase.words.includes('&') ||
        ([phrase.words[0], phrase.words.at(-1)].some((word) => isBusinessWord(word ?? '')) &&
          !isCommon(phrase.words.at(-1) ?? '')))
    if (!(asked.company || isHouse) || phrase.words.some((word) => DOMAIN.test(word))) continue
    if (PRODUCTS.has(plain(phrase.words[0] ?? '')) && !ownsDomain(phrase.words, emails)) continue
    if (take(from, asked.company ? 'labelled' : 'owned', small)) return
  }
}

/** Whether a name and what follows it stand on lines of their own. */
function isSignature(text: string, name: NameFound, start: number): boolean {
  const between = text.slice(name.end, start)
  const role = /^, (?:[\p{L}-]{1,20} ){0,3}([\p{L}-]{2,20}), $/u.exec(between)?.[1]
  const lines = /^ ?\n ?([\p{L}&./ -]{2,40})(?:,|\n|\|) ?$/u.exec(between)?.[1]
  const isRole = (said: string | undefined) => said?.split(/[ &/-]/).some((word) => ROLES.has(plain(word)))
  return /^\s*\n\s*$/.test(between) || /^, $/.test(between) || (isRole(role) ?? isRole(lines) ?? false)
}

/** Whether what somebody founded is called so: "I founded Kekswerk", "we run the Gilded Fern". */
export function mayBeFounded(text: string, phrase: Phrase | null, atLeast: number): boolean {
  return (
    phrase !== null &&
    phrase.words.length >= atLeast &&
    !phrase.words.some((word) => isCommon(word)) &&
    !isPlace(phrase.words.join(' ')) &&
    ENDS_AFTER.test(text.slice(phrase.end, phrase.end + 12))
  )
}

/** Who wants a shop says what for: "we need a shop, honey, candles". */
const WANTED =
  /(?<!\p{L})(?:needs?|wants?|looking for|like|bräuchten?|brauchen?|suchen?|möchten?|hätten?|wollen|will|quier\p{L}{1,5}|quer\p{L}{1,4}|necesit\p{L}{1,5}|busc\p{L}{1,5}|cherch\p{L}{1,4}|voudr\p{L}{1,5}|veu\p{L}{1,2}|voulons|cerc\p{L}{1,5}|vorr\p{L}{1,5}|vogli\p{L}{1,4}|zoek\p{L}{0,2}|wil|willen|precis\p{L}{1,5})(?!\p{L})/iu

/**
 * Whether what stands behind "a shop," is what it sells rather than its name.
 * @param before what stands before the shop
 */
export function isGoods(phrase: string, behind: string, before: string): boolean {
  // "candles, mead": the shop itself is one of a list.
  if (/\p{L}, $/u.test(before)) return true
  const clause = before.split(/[.!?,;:()\n]/).at(-1) ?? ''
  const listed =
    /^[\p{L}-]+$/u.test(phrase) &&
    /^,? (?:(?:und|and|y|et|e|en) )?\p{Lu}[\p{L}-]*(?:,|\.|$| (?:und|and|y|et|e|en) )/u.test(behind)
  const mine =
    /(?<!\p{L})(?:my|our|meine?[nr]?|unsere?[nr]?|mi|nuestr[oa]|mon|ma|notre|mi[oa]|nostr[oa]|mijn|onze?|minha|meu|noss[ao])(?: [\p{L}-]{1,20})? $/iu
  return listed ? !isPlace(behind.replace(/^,? /, '')) : WANTED.test(clause) && !mine.test(clause)
}

/** Where a town stands behind its code; "ca 4000 Artikel" are none. */
const TOWN = /(?<!\p{L}{2}\.? )\d{2} ?\d{2} \p{Lu}/u

/** A house beside the visitor's address or number, where nobody is named: "08022 9155 20, Gasthof Zum Adler". */
export function takeBesideAnchor({ text, segments, take }: Search): void {
  for (const [index, { text: said, start, anchor }] of segments.entries()) {
    const before = segments[index - 1]
    const beside = [before, segments[index + 1], before && isPlace(before.text) ? segments[index - 2] : undefined]
    if (anchor || !beside.some((segment) => segment?.anchor?.own || (segment && TOWN.test(segment.text)))) continue
    const at = text.indexOf(said, start)
    const phrase = companyAt(text, at)
    const isHouse = phrase !== null && phrase.words.length > 1 && phrase.words.some((word) => isBusinessWord(word))
    if (isHouse && phrase.end >= at + said.length - 1 && !isFirstName(phrase.words[0])) take(at, 'owned')
  }
}
