import { plain } from '../language/plain.ts'
import { ANSWERS, DOES_FOR, ENDS_AFTER } from './company-own.ts'
import { type Certainty, companyAt, isCompany, type Phrase } from './company-phrase.ts'
import type { NameFound } from './naming.ts'
import { isPlace } from './places.ts'
import { isBusinessWord, isLegalForm, type Segment } from './segment.ts'
import type { Statement } from './statement.ts'
import { isCommon, isFirstName, ROLES } from './words.ts'

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
      const named = follows && /^(?:[.;\n]|$)/.test(text.slice(phrase.end)) && isCompany(phrase.words, 'owned', emails)
      const sure =
        (legal || named || own || asked.name || asked.contact || isSignature(text, name, start)) &&
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
  /^\s*(?:rather not|i'd rather|not (?:yet|telling|saying|important)|why|does it matter|none of|no name|warum|wozu|noch kein|(?:das )?sag(?:e)? ich|lieber nicht|tut nichts|geheim|erst (?:mal|der|die|das)|todavía|aún no|prefiero no|por qué|para qué|pas encore|pourquoi|d'abord|je préfère|on verra|non ancora|perché|preferisco|prima |nog geen|nog niet|waarom|liever niet|ainda não|prefiro não|secret|first)(?!\p{L})/iu

/** The company as the answer to a question for it: "It's called Blue Bottle", "John Smith, Acme". */
export function takeAnswer({ text, segments, names, take }: Search): void {
  if (WITHHOLDS.test(text.slice(0, 40))) return
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

/** A house beside the visitor's address or number, where nobody is named: "08022 9155 20, Gasthof Zum Adler". */
export function takeBesideAnchor({ text, segments, take }: Search): void {
  for (const [index, { text: said, start, anchor }] of segments.entries()) {
    if (anchor || !(segments[index - 1]?.anchor?.own || segments[index + 1]?.anchor?.own)) continue
    const at = text.indexOf(said, start)
    const phrase = companyAt(text, at)
    const isHouse = phrase !== null && phrase.words.length > 1 && phrase.words.some((word) => isBusinessWord(word))
    if (isHouse && phrase.end >= at + said.length - 1 && !isFirstName(phrase.words[0])) take(at, 'owned')
  }
}
