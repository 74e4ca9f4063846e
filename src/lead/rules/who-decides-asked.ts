import type { Clause } from '../language/clauses.ts'
import { foldedWords, type Hit, isMark, setOf } from '../language/phrases.ts'
import { tagger } from '../language/tags.ts'
import { AIM_PHRASES, OPTION_PHRASES, ORDINAL_PHRASES } from './who-decides-asked-words.ts'
import { whoDecidesFinder } from './who-decides-tags.ts'
import { OFFICES } from './who-decides-words.ts'

/** What an assistant may want to know of who decides. */
export type Aim = keyof typeof AIM_PHRASES
/** What one of the answers that an assistant offers says of who decides. */
export type Option = keyof typeof OPTION_PHRASES

/** What the assistant has just asked of who decides. */
export interface Quest {
  aims: ReadonlySet<Aim>
  /** The answers to choose from, in order; none where nothing is offered. */
  options: readonly Option[]
  /** Whether the visitor alone is asked for: "entscheiden Sie allein?" */
  isAlone: boolean
}

const findAims = tagger(AIM_PHRASES)
const findOptions = tagger(OPTION_PHRASES)
const findOrdinals = tagger(ORDINAL_PHRASES)

/** What stands between two answers to choose from. */
const EITHER = setOf('or oder o ou eller albo czy lub')
/** The same in Dutch, which is another word in English. */
const DUTCH_EITHER = 'of'
/** "Together with your partner" is together, "your manager" somebody else, and "do you decide" alone: what tells most comes first. */
const TELLING: readonly Option[] = ['together', 'other', 'alone']

/** The answers that a question offers: "do you decide, your manager, or both of you?" */
function optionsIn(words: readonly string[]): readonly Option[] {
  const isDutch = !words.some((word) => EITHER.has(word))
  const isEither = (word: string) => (isDutch ? word === DUTCH_EITHER : EITHER.has(word))
  if (!words.some(isEither)) return []
  const parts: string[][] = [[]]
  for (const word of words) {
    if (isEither(word) || isMark(word)) parts.push([])
    else parts.at(-1)?.push(word)
  }
  const options = parts.flatMap((part) => {
    const said = new Set(findOptions(part).map(({ value }) => value))
    return TELLING.find((option) => said.has(option)) ?? []
  })
  return new Set(options).size > 1 ? options : []
}

const NONE: Quest = { aims: new Set(), options: [], isAlone: false }

export const ALONE = setOf('alone alein aleine solo sola seul seule aleen sozinho sozinha sam sama ensam')
/** "And you are?" */
const YOU_ARE =
  /(?:you are|you're|sie sind(?: dort)?|vous êtes|usted es|es usted|lei è|u bent|du är|pani? jest)[ .…]*\?/u
const findAll = whoDecidesFinder([])
const ACTS: ReadonlySet<string> = new Set(['act', 'verb', 'finalSay'])

/** Whether it is asked that somebody else decides: "und das letzte Wort hat der Bürgermeister?" */
function isOfOthers(words: readonly string[]): boolean {
  const hits = findAll(words)
  return (
    hits.some(({ value }) => value === 'superior' || OFFICES.has(value)) &&
    hits.some(({ value }) => ACTS.has(value)) &&
    !words.some((word) => ADDRESSED.has(word))
  )
}
/** Who is asked is spoken to. */
const ADDRESSED = setOf(
  'you your u sie ihre ihr du usted su tu vous votre lei suo sua ti voce senhor senhora pan pani u uw je jij who wer quien qui chi wie quem kto vem',
)

/** All clauses of an answer share what was asked: the last one is kept. */
let latest: { questions: string; quest: Quest } = { questions: '', quest: NONE }

/** What the assistant has asked of who decides before a clause. */
export function questOf({ questions: asked, heard }: Clause): Quest {
  // "Then it's your decision alone." is answered too
  const isTold = asked === ''
  const questions = isTold ? (heard.at(-1) ?? '').toLowerCase() : asked
  if (latest.questions === questions) return latest.quest
  const words = foldedWords(questions)
  const told = findAims(words).map(({ value }) => value)
  const aims = new Set(isTold ? told.filter((aim) => aim === 'you' || aim === 'owner') : told)
  if (!isTold && YOU_ARE.test(questions)) aims.add('role')
  if (!isTold && aims.size === 0 && isOfOthers(words)) aims.add('third')
  const isAlone = words.some((word) => ALONE.has(word))
  const quest = aims.size === 0 ? NONE : { aims, options: optionsIn(words), isAlone }
  latest = { questions, quest }
  return quest
}

/** Words beside the one that says which answer it is: "the second, I'm afraid". */
const FILLERS = setOf(
  'the option opcion optie opzione opcao variante antwort alternativ respuesta reponse risposta answer one it is its its i im afraid guess think well so hm oh that would be probably sadly please the das die der ist es el la lo le il de het o a c',
)

/** Which of the offered answers somebody takes who says no more than that: "the second", "b)", "letzteres". */
export function chosen(words: readonly string[], options: readonly Option[]): Option | null {
  if (options.length === 0) return null
  const said = words.filter((word) => !isMark(word))
  const [hit] = findOrdinals(said)
  if (!hit || !isAllOf(said, hit)) return repeated(said, options)
  if (hit.value === 'both') return options.includes('alone') ? 'together' : null
  return (hit.value === 'last' ? options.at(-1) : options[Number(hit.value) - 1]) ?? null
}

/** An answer that is given back: "jemand anders", "jointly". */
function repeated(words: readonly string[], options: readonly Option[]): Option | null {
  if (words.length > REPEATED_WITHIN) return null
  const said = new Set(findOptions(words).map(({ value }) => value))
  return TELLING.find((option) => said.has(option) && options.includes(option)) ?? null
}
const REPEATED_WITHIN = 3

const isAllOf = (words: readonly string[], { start, end }: Hit<unknown>) =>
  words.every((word, at) => (at >= start && at < end) || FILLERS.has(word))

/** Whether it was asked who decides. */
export function isAsked(clause: Clause): boolean {
  const aims = [...questOf(clause).aims]
  const isTopic = clause.asked.has('authority') || clause.asked.has('others')
  return aims.length > 0 ? aims.some((aim) => aim !== 'elsewhere') : isTopic
}

/** Whether only the visitor's role was asked for. */
export const isRoleAsked = ({ aims }: Quest) =>
  aims.has('role') && [...aims].every((aim) => aim === 'role' || aim === 'elsewhere')
