import { matches } from '../language/matches.ts'
import { mayBeFounded, type Search } from './company-beside.ts'
import { type Certainty, ownsDomain } from './company-check.ts'
import { WRITES_OF } from './company-for.ts'
import { ENDS_AFTER } from './company-own.ts'
import { AFTER_NAME, OWNS, PLACE_VERB } from './company-patterns.ts'
import { companyAt } from './company-phrase.ts'
import { startOfHouse } from './company-start.ts'
import type { NameFound } from './naming.ts'
import { isBusinessWord, isCapital } from './segment.ts'
import { isFirstName } from './words.ts'

/** What stands before the name: an article, or "a company called". */
const SKIPPED =
  /^(?:[Tt]he (?=\p{Ll})|the |a (?:company|business|shop|firm|studio|store) called |an agency called |(?:la|el|lo|il|le|der|die|das|den|dem) (?=\p{L})|[Ll]')?/u
/** What somebody does besides. */
const DAY_JOB = /^[^.!?\n]{0,40} (?:day job|hauptberuf\p{L}*|tagsüber)(?!\p{L})/iu
const WORKS =
  /^(?:i|we) work |trad(?:e|ing) (?:as|under)|under the name|firmieren|trabaj|travaill|lavor|ik werk|wij werken/i
/** "We're Little Acorns", "somos Cervezas Trasgu de Gijón". */
const ARE = /^(?:we are|we're|somos|siamo|wir (?:selbst |selber )?sind|nous sommes|on est|wij zijn)/i
const ENDS = /^ ?(?:$|[.,;!\n)]|(?:from|in|de|aus|di|à|and|und|y)(?!\p{L}))/iu
const FOUNDED = /^(?:i|we) .*(?:founded|opened|started|set up|established)/i
/** "We run diving courses": without an article nothing in small letters is a house. */
const KEEPS = /(?:own|run|manage|lead|tengo|llevo|gestisco|führe|leite)n? $/i
/** What somebody does with a house of their own: "I run Tin Lantern", "im Namen der Sägmühle Talbach". */
const KEPT =
  /(?:own|run|manage|lead|represent\p{L}*|keep|on behalf of|dirig[eo]|gestisco|gestionamos|regent(?:o|amos)|gère|tiens|gérons|tenons|leiten?|führen?|betreiben?|tengo|dirijo|llevo(?: la| el)?|namens|im namen (?:von|der|des)|im auftrag (?:von|der|des)|de parte de|en nombre de|au nom d[eu]|a nome di|wir,? von)(?: die| das| den)? ?$/iu
/** "I'm with Barclays Bank and they will not lend": who serves them. */
const SERVED =
  /^[^.!?\n]{0,60}(?<!\p{L})(?:they|them|their|costs?|switch|leav(?:e|ing)|at the moment|currently)(?!\p{L})/iu
/** "From the Black Forest", "ich bin von der Alb": where somebody is, rather than whose. */
const PLACED = /(?<!\p{L})(?:from|at|with|bin|sind|komm\p{L}*|are|we're)(?!\p{L})/iu
const ARTICLE = /(?<!\p{L})(?:the|die|der|das|den|dem|la|el|il|le|l') ?$/iu

/** Houses that somebody owns, runs, speaks or works for. */
export function takeOwned(
  { text, emails, take }: Search,
  others: (index: number) => boolean,
  takeSmall: (at: number) => boolean,
): void {
  for (const match of matches(text, OWNS)) {
    const [said] = match
    const begins = match.index + said.length
    const colon = /^the (?:[\p{L}]{1,12} ){0,2}([\p{L}]{3,10}): /iu.exec(text.slice(begins, begins + 50))
    if (colon && PLACE_VERB.test(colon[1] ?? '')) {
      take(begins + colon[0].length, 'labelled')
      continue
    }
    const behind = text.slice(begins, begins + 30)
    const skipped =
      (/^somos/i.test(said) && /^[ao]s? (?=\p{Lu})/u.exec(behind)?.[0]) || (SKIPPED.exec(behind)?.[0] ?? '')
    const at = begins + skipped.length
    if (/ with $/i.test(said) && SERVED.test(text.slice(begins, begins + 80))) continue
    if (DAY_JOB.test(text.slice(begins, begins + 60))) continue
    if (/^(?:i|we).* ?(?:have|keep|got) $/i.test(said) && !isCapital(text.slice(at))) continue
    if (/(?:not|nicht|no|non|pas|niet) $/i.test(text.slice(Math.max(0, match.index - 6), match.index))) continue
    if (!(KEEPS.test(said) && skipped === '') && takeSmall(at)) continue
    const phrase = companyAt(text, at, false, ARE.test(said))
    if (!phrase) continue
    // "Ich leite das Heimatmuseum": what kind of house it is
    const [kind = ''] = phrase.words
    const isKind = phrase.words.length === 1 && ARTICLE.test(said + skipped) && /^\p{Lu}\p{Ll}+$/u.test(kind)
    if (isKind && isBusinessWord(kind) && !ownsDomain(phrase.words, emails)) continue
    const several = phrase.words.length > 1 && !isFirstName(phrase.words[0])
    const certainty = (): Certainty => {
      if (skipped.endsWith(' called ')) return 'labelled'
      if (WORKS.test(said)) return 'after role'
      if (/^(?:i|we) .*(?:own|run)/i.test(said) && skipped === 'the ' && mayBeFounded(text, phrase, 2))
        return 'labelled'
      if (FOUNDED.test(said) && mayBeFounded(text, phrase, 1)) return 'named'
      if (ARE.test(said) && several && ENDS.test(text.slice(phrase.end, phrase.end + 8)))
        return /^(?:and|und|y|et|e|en)$/.test(phrase.words[1] ?? '') ? 'labelled' : 'after from'
      const sure = KEPT.test(said) || (ARTICLE.test(said + skipped) && !PLACED.test(said))
      if (sure && ENDS_AFTER.test(text.slice(phrase.end, phrase.end + 12)) && !others(match.index)) return 'after from'
      return WRITES_OF.test(said) ? 'after from' : 'owned'
    }
    take(at, certainty())
  }
}

/** Where the house begins that follows a name: behind "from", or the last one of "Sanne van der Meulen van Fietsen De Spaak". */
export function linkBehind(text: string, { value, end: first }: NameFound): number | null {
  const again = text.indexOf(value, first)
  for (const end of again < 0 ? [first] : [first, again + value.length]) {
    const link = AFTER_NAME.exec(text.slice(end, end + 60))
    // "Marloes Hendrix, Van Dijk & Hendrix": a capital begins the house itself.
    const at = link && !/[,(] ?\p{Lu}\p{Ll}/u.test(link[0]) ? startOfHouse(text, end + link[0].length) : null
    const phrase = at === null ? null : companyAt(text, at)
    if (at === null || !phrase) continue
    const inner = /^((?:de|van|von|del?|da|di)(?: (?:der?|den|la|los))?) /u.test(link?.[0].trimStart() ?? '')
      ? / (?:van|von|from|at|bei|de|da) (?=\p{Lu})/u.exec(text.slice(at, phrase.end + 20))
      : null
    const house = inner && companyAt(text, at + inner.index + inner[0].length)
    return house &&
      !isBusinessWord(phrase.words[0] ?? '') &&
      house.words.length > 1 &&
      house.words.some((word) => isBusinessWord(word))
      ? at + inner.index + inner[0].length
      : at
  }
  return null
}
