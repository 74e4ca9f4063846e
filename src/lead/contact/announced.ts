import { plain } from '../language/plain.ts'
import { ALSO_WORDS, asName, type NameFound, speaksFor, TITLES, wordsAt } from './naming.ts'
import { isDescribedAsOther, namesOtherPerson } from './owner.ts'
import { isPlace } from './places.ts'
import { isCapital, looksLikeName, type Segment } from './segment.ts'
import { sentencesOf } from './sentences.ts'
import type { Statement } from './statement.ts'
import { isFirstName } from './words.ts'

/** Nothing but a greeting: what follows begins the message. */
const GREETED =
  /^\W*(?:hi|hiya|hey|hello|hallo|moin|servus|tach|hola|ciao|hoi|hej|bonjour|salut|good \w{3,9}|guten \w{3,6})(?: there| all| team)?[ !.,]{1,4}$/i
/** As many sentences are read. */
const MAX_TRIED = 40
const HERE = /^\p{L}[\p{L}'-]*(?: \p{L}[\p{L}'-]*){0,3} (?:here|hier)$/u

/** Without one of these nobody announces themself. */
const MAY_ANNOUNCE =
  /here|hier|här|hér|again|wieder|nochmal|actually|eigentlich|from|vom|von|by the|btw|übrigens|por cierto|d'ailleurs|au fait|proposito|tra l'altro|trouwens|aliás/i
/** What somebody says that they add a name by. */
const MARKS =
  /^(?:(?:here|hier|här|hér|again|wieder|nochmal|actually|eigentlich|btw|übrigens|trouwens|aliás|d'ailleurs) |by the |por cierto |au fait |a proposito |tra l'altro )/iu
/** "…, Jana Behrends übrigens, …": a whole name, as others may be spoken of by their first one. */
const ASIDE =
  /^\p{Lu}[\p{L}'-]*(?: \p{Ll}{2,3}){0,2}(?: \p{Lu}[\p{L}'-]*){1,2} (?:btw|by the way|übrigens|trouwens|aliás|d'ailleurs|por cierto|au fait|a proposito|tra l'altro)$/u

/** "Priya here from marketing told me", "Julia, by the way, is our designer": they are spoken of. */
const SPOKEN_OF =
  /^(?: from| vom| von)?(?: (?!and |und |i |ich |we |wir )[\p{L}&'-]{1,20}){0,3} (?:told|said|says|wants?|asked|thinks?|recommended|recommends|suggested|promised|called|gave|sent|built|made|set|decides|meint|sagt|sagte|was|were|is|has|had|ist|war|hat|will|möchte|wollte)(?!\p{L})|^(?:,? btw|,? by the way| the way|,? übrigens)?,? (?:is|was|ist|war|has|hat) (?:our|my|your|the|an?|unser\p{L}*|mein\p{L}*|eine?|die|der)(?!\p{L})/iu

/** "Tom here", "Ines, by the way" at a sentence's beginning. */
export function announced(
  { text, asked, heard }: Statement,
  segments: readonly Segment[],
  emails: readonly string[],
): NameFound[] {
  const found: NameFound[] = []
  const speaks = (read: readonly { word: string }[]) =>
    emails.some((email) =>
      speaksFor(
        email,
        read.map(({ word }) => word),
      ),
    )
  const within = segments.flatMap(({ text: said, start, before }) => {
    const at = text.indexOf(said, start)
    const here = HERE.test(said)
    const aside = !here && ASIDE.test(said) && isFirstName(said.split(' ')[0])
    if (before.trim() === '' || !(here || aside)) return []
    return aside && (namesOtherPerson(before) || isDescribedAsOther(text.slice(at + said.length)))
      ? []
      : [{ text: said, start: at }]
  })
  for (const sentence of [...sentencesOf(text), ...within].slice(0, MAX_TRIED)) {
    if (!MAY_ANNOUNCE.test(sentence.text)) continue
    const opening =
      /^\s*(?:(?:hi|hiya|hey|hello|hallo|tach|grüezi|hoi|hej|salut|bonjour|ciao|olá|oi|hola|yes|sure|ok|moin|servus|so|good (?:morning|afternoon|evening|day)|(?:schönen )?guten (?:tag|morgen|abend)|grüß gott)(?: there| again)?[,!.]{0,3} )?(?:(?:der|die|da|de) )?/i.exec(
        sentence.text,
      )?.[0] ?? ''
    const title = TITLES.exec(sentence.text.slice(opening.length, opening.length + 40))?.[0] ?? ''
    const greets = /^\s*(?!yes|sure|so|ok)\p{L}/iu.test(opening) || GREETED.test(text.slice(0, sentence.start))
    const words = wordsAt(sentence.text, opening.length + title.length)
    const here = words.findIndex(({ word }, index) => MARKS.test(`${word} ${words[index + 1]?.word ?? ''} `))
    const from = words.findIndex(({ word }) => /^(?:from|vom|von)$/.test(word))
    const saysHere = /^[^.!?\n]{0,40} (?:here|hier|speaking|again)(?!\p{L})/iu.test(
      sentence.text.slice(words[from]?.end),
    )
    const theirs = /^ (?:your|my|our|his|her|their) /.test(sentence.text.slice(words[from]?.end))
    const at =
      !theirs &&
      from > (asked.name || saysHere || speaks(words.slice(0, 1)) ? 0 : 1) &&
      (here < 0 || from < here) &&
      (isFirstName(words[0]?.word) || speaks(words.slice(0, from)) || (greets && saysHere))
        ? from
        : here
    const before = words.slice(0, at < 0 ? undefined : at)
    const last = before.at(-1)
    if (!last) continue
    const names = before.map(({ word }) => word)
    const after = sentence.text.slice(last.end, last.end + 14)
    if (SPOKEN_OF.test(sentence.text.slice(at < 0 ? last.end : words[at]?.end))) continue
    const marked =
      at > 0 ||
      /^,? (?:by the way|btw|übrigens|by the|trouwens|por cierto|d'ailleurs|au fait|aliás|actually|eigentlich)/i.test(
        after,
      )
    const known = isFirstName(names[0]) && !ALSO_WORDS.test(isCapital(names[0] ?? '') ? '' : plain(names[0] ?? ''))
    const small = names.length === 1 && known
    // "Will here."
    const month =
      names.length === 1 && /^(?:Will|May|June|August|Mark)$/.test(names[0] ?? '') && /^ here[.,!]/.test(after)
    const isName = month || (looksLikeName(names, { lowerCase: small }) && !isPlace(names.join(' ')))
    // "Anna again." may be about anybody.
    const again = /^ (?:again|wieder|nochmal)(?!,| from| vo[nm])/.test(after) && !greets
    if (!marked || names.length > 4 || !isName || again) continue
    const value = asName(names)
    if (
      heard(value) ||
      !(
        known ||
        month ||
        (here > 0 && speaks(before)) ||
        (greets && saysHere) ||
        ((title !== '' || (greets && /^ (?:here|hier|again|här|hér) ?(?:[^\p{L}\s]|$)/u.test(after))) && here > 0) ||
        (asked.name && isCapital(names[0] ?? '')) ||
        (names.length > 1 && isCapital(names[1] ?? ''))
      )
    )
      continue
    found.push({ value, start: sentence.start + opening.length, end: sentence.start + last.end })
  }
  return found
}
