import { type Clause, wordsIn } from '../language/clauses.ts'
import { isMark } from '../language/phrases.ts'
import { tagger } from '../language/tags.ts'
import { DETERMINERS, JESTS, ONLY, POLARITY_PHRASES, SELF_WORDS } from './who-decides-answer-words.ts'
import { type Aim, chosen, type Option, type Quest } from './who-decides-asked.ts'
import type { Level } from './who-decides-tags.ts'
import { SUBJECT } from './who-decides-words.ts'

const findPolarity = tagger(POLARITY_PHRASES)

/** How an answer begins. */
type Polarity = Exclude<keyof typeof POLARITY_PHRASES, 'filler'>

/** How a clause begins that answers, behind "well" and "oh god". */
function polarityOf(words: readonly string[]): Polarity | null {
  let at = 0
  for (const { start, end, value } of findPolarity(words)) {
    while (isMark(words[at] ?? '')) at += 1
    if (start !== at) return null
    if (value !== 'filler') return value
    at = end
  }
  return null
}

/** Whether a clause is no more than "well" or "oh god": the answer is still to come. */
export const isFiller = ({ words }: Clause): boolean => {
  const hits = findPolarity(words)
  return words.every(
    (word, at) => isMark(word) || hits.some((hit) => hit.value === 'filler' && at >= hit.start && at < hit.end),
  )
}

/** "That's me", "ese soy yo", by itself. */
const THATS_ME =
  /^(?:(?:and|und|y|et|e|en|which|who|also|donc|cioe|so) )?(?:thats me|that is me|is me|das bin ich|bin ich|ich|ese soy yo|esa soy yo|soy yo|c est moi|moi|sono io|io|dat ben ik|ben ik|sou eu|to ja|det ar jag)$/
export const isThatsMe = ({ words }: Clause): boolean => THATS_ME.test(words.filter((word) => !isMark(word)).join(' '))

/** Of several things asked at once the first of these is what a yes or a no answers. */
const AIMS: readonly Aim[] = ['others', 'above', 'say', 'third', 'owner', 'office', 'you', 'whose', 'who']

/** "Meu.", "moja": words that are more often "my" in longer answers. */
const OWN = /^(?:mio|mia|meu|minha|meine?|moj|moja|moje|min|mit)$/

/** An answer that ends in a yes. */
const DO = /(?:^| )(?:i (?:am|do|can|may)|(?:bin|kann|darf) ich|lo soy|je le suis|lo sono|ben ik)$/
const NOT = /(?:^| )(?:not|no|wish|nicht|nein|nur wen|no|pas|non|niet)(?: |$)/

type Levels = Partial<Record<Aim, Level>>
const YES: Levels = {
  you: 'decides',
  owner: 'decides',
  third: 'defers',
  others: 'agrees',
  above: 'defers',
  office: 'chief',
  say: 'says',
}
const NO: Levels = { you: 'defers', owner: 'defers', say: 'defers', others: 'decides', above: 'decides' }
const CHOICE: Record<Option, Level> = { alone: 'decides', together: 'shares', other: 'defers' }

/** What a yes or a no, or one of the answers that were offered, says of who decides. */
export function answered({ words }: Clause, { aims, options, isAlone }: Quest): Level | null {
  const choice = chosen(words, options)
  if (choice) return CHOICE[choice]
  if ((aims.has('owner') || aims.has('whose')) && OWN.test(words.filter((word) => !isMark(word)).join(' ')))
    return 'decides'
  const aim = AIMS.find((aim) => aims.has(aim))
  // "For this amount I am."
  const ends = aim === 'you' && !NOT.test(words.join(' ')) && DO.test(words.filter((word) => !isMark(word)).join(' '))
  const polarity = ends ? 'yes' : aim && polarityOf(words)
  if (!aim || !polarity || options.length > 0) return null
  switch (polarity) {
    case 'yes':
      return YES[aim] ?? null
    case 'no':
      // "Do you decide alone?" "No."
      return aim === 'you' && isAlone ? 'agrees' : (NO[aim] ?? null)
    case 'nobody':
      return aim === 'others' || aim === 'above' || aim === 'who' ? 'decides' : null
    case 'own':
      return aim === 'owner' || aims.has('whose') || aims.has('you') ? 'decides' : null
    case 'since':
      return aim === 'owner' ? 'decides' : aim === 'office' ? 'chief' : null
    case 'somewhat':
      return aim === 'say' ? 'says' : null
    default:
      return null
  }
}

/** A short answer that names who decides has no more words. */
const NAMED_WITHIN = 9
/** And one with which somebody jokes. */
const JEST_WITHIN = 14

/** Whether somebody else is named as the one who decides: "the committee", "a dona", "der Schulträger". */
export function namesOther(clause: Clause, { aims }: Quest): boolean {
  if (!(aims.has('who') || aims.has('whose')) || aims.has('elsewhere') || wordsIn(clause) > NAMED_WITHIN) return false
  const [first = '', second = ''] = clause.words
  return (
    DETERMINERS.has(first) && second !== '' && !isMark(second) && !clause.words.some((word) => SELF_WORDS.has(word))
  )
}

/** Whether nobody has a say but "the dog", "my conscience" or "the face I shave". */
export const isJest = (clause: Clause, { aims }: Quest): boolean =>
  (aims.has('others') || aims.has('above') || aims.has('you') || aims.has('who') || aims.has('whose')) &&
  wordsIn(clause) <= JEST_WITHIN &&
  (clause.words.some((word) => JESTS.has(word)) ||
    // "only the one I see in the glass"
    (ONLY.has(clause.words[0] ?? '') && clause.words.some((word) => SUBJECT.has(word))))

/** Whether a clause stands before a smile, and its sentence asks only behind it: "nur ich :) Wann geht es los?" */
export function isBeforeSmile({ text, sentence }: Clause): boolean {
  const smile = sentence.search(/[:;]-?\)+ /)
  return smile >= 0 && sentence.indexOf(text) < smile
}
