import { anyOf, latin, weekdays } from '../language/calendar.ts'
import type { Clause } from '../language/clauses.ts'
import { maySpeakOfTime } from '../language/date-stems.ts'
import { findDates, NAMES_MONTH, type SpokenDate } from '../language/dates.ts'
import { CONTACT, LAUNCH, START } from './timeline-phrases.ts'

/** What the assistant said of when just before, for answers that lean on it. */
export interface Heard {
  /** The times that its questions name, in order. */
  asked: readonly SpokenDate[]
  /** The times that it names at all. */
  named: readonly SpokenDate[]
  /** It asks whether there is a hurry; `calm` if it takes for granted that there is none. */
  haste: 'asked' | 'calm' | null
  /** It asks whether the date is fixed; `movable` if it asks whether it can be moved. */
  fixed: 'asked' | 'movable' | null
}

export const NOTHING_HEARD: Heard = { asked: [], named: [], haste: null, fixed: null }

const ASKS_HASTE = anyOf([
  'urgent(?:ly)?', 'urgency', '(?<!the )rush', 'hurry', 'time pressure', 'pressing', 'dringend', 'dringlich', 'eilig', 'eilt', 'pressiert', 'presst', 'zeitdruck', 'urgente', 'urge', 'urgencia', 'prisa', 'fretta', 'pressée?s?', 'presse', 'urgence', 'haast', 'spoed', 'bråttom', 'haster', 'pressa', 'urgência', 'pilne', 'acil',
]) // biome-ignore format: a list
const CALM = anyOf([
  '(?:eilt|pressiert|drängt) (?:\\p{L}{1,6} )?nicht', "pas d'urgence", "(?:no|not any|isn't any|not in a|without) (?:rush|hurry|urgency)", 'not urgent', "(?:isn't|is not) urgent", 'kein(?:e)? (?:eile|zeitdruck)', 'nicht (?:eilig|dringend)', 'no (?:hay|corre|tenéis|tiene) prisa', 'sin prisa', 'pas pressé', 'pas urgent', 'nessuna fretta', 'geen haast',
]) // biome-ignore format: a list
const ASKS_FIXED = anyOf([
  '(?:is|are) (?:that|this|the|it) (?:\\p{L}{1,10} ){0,3}(?:fixed|firm|hard|set|binding|final)', 'hard (?:deadline|date)', 'set in stone', '(?:ist|steht) (?:das|der|dieser|es) (?:\\S{1,10} ){0,4}(?:fix|fest|gesetzt|verbindlich)', 'fecha (?:fija|cerrada)', 'es fij[oa]', 'inamovible', 'date (?:est-elle )?(?:ferme|fixe)', 'data (?:è )?(?:fissa|tassativa)', 'staat (?:die|de) datum vast',
]) // biome-ignore format: a list
export const ASKS_MOVABLE = anyOf([
  '(?:any|some) (?:flexibility|leeway|slack|room|wiggle room|give)', 'flexible', '(?:can|could|may|might|would) (?:it|that|this|the (?:date|deadline|opening|launch)) (?:be (?:moved|shifted|pushed|postponed|later)|move|shift|slip|wait)', 'movable', 'spielraum', 'verschiebbar', 'flexibel', 'hay margen', 'flexible[s]?', 'de la marge', 'margine', 'flessibile', 'speling',
]) // biome-ignore format: a list
/** A question of so few words names nothing itself. */
const REFERS_WORDS = 3
/** Two times to choose from. */
const OR =
  /,?\s(?:or|oder|o|ou|(?<!(?:ends?|middle|mid|beginning|start|course|first|last|second|third|fourth|half|week|weeks|days?|quarter|part|close|\dst|\dnd|\drd|\dth)\s)of|eller|czy)\s(?:rather |else |doch |eher |lieber |bien |liever )?/
/** "8 to 14 weeks": the first number has the unit of the second. */
const RANGE =
  /(\d{1,3}|\p{L}{3,8})\s?(?:-|to|bis|a|à|tot|till|or|oder|o|ou|of)\s?(?:in |en |dans )?(\d{1,3}|\p{L}{3,8})[\s-](weeks?|months?|days?|wochen|monaten?|tagen?|semanas|meses|días|semaines|mois|jours|settimane|mesi|giorni|weken|maanden|dagen)(?!\p{L})/u

/** The times of a text, each of two that it offers. */
function datesIn(text: string, at: Date): SpokenDate[] {
  const [range, low, high, unit] = RANGE.exec(text) ?? []
  const both = range ? [`${low} ${unit}`, `${high} ${unit}`].flatMap((span) => findDates(span, at)) : []
  if (both.length === 2) return both
  return text.split(OR).flatMap((part) => findDates(part, at))
}

/** "May we call you on Thursday?", "Thursday at ten?" is no time for the project. */
const isOfContact = (text: string) =>
  !LAUNCH.test(text) && !START.test(text) && (CONTACT.test(text) || A_DAY_SOON.test(text))
const A_DAY_SOON = latin(
  `(?<!\\p{L})(?:${weekdays.join('|')}|today|tomorrow|heute|morgen|hoy|mañana|aujourd'hui|demain|oggi|domani|vandaag)(?!\\p{L})`,
)
/** Whether a question is of money or of people, whatever times it names; "would that suit you?" may be of either. */
const isOfOtherThings = (asked: Clause['asked'], priced: number) =>
  asked.has('authority') || asked.has('others') || (asked.has('budget') && (!asked.has('price') || priced > 0))

/** Without one of these no sentence is of when: looked for before its times are. */
const MAY_BE_OF_TIME = (text: string) =>
  maySpeakOfTime(text) ||
  /dat[aeu]|term|fecha|fix|fest|firm|hard|set|gesetz|move|schieb|spiel|flex|piln|acil|bråd|hast|press|eil|urg/.test(
    text,
  )

/** What was heard before a message, from any clause of it. */
export function heardBefore({ heard, at, asked, priced }: Clause): Heard {
  if (!heard.some((sentence) => MAY_BE_OF_TIME(sentence.toLowerCase()))) return NOTHING_HEARD
  const spoken = heard
    .map((sentence) => sentence.toLowerCase())
    .filter((sentence) => (sentence.includes('?') || MAY_BE_OF_TIME(sentence)) && !isOfContact(sentence))
  const questions = spoken.filter((sentence) => sentence.includes('?'))
  const question = questions.join(' ')
  // "Which one?" asks of what the sentence before it names
  const refers = question !== '' && question.split(' ').length <= REFERS_WORDS
  const hasDates = !asked.has('call') && (asked.has('timeline') || !isOfOtherThings(asked, priced))
  const haste = ASKS_HASTE.test(question)
  return {
    asked: hasDates ? (refers ? spoken : questions).flatMap((text) => datesIn(text, at)) : [],
    named: hasDates ? spoken.flatMap((text) => datesIn(text, at)) : [],
    haste: haste ? (CALM.test(question) ? 'calm' : 'asked') : null,
    fixed: ASKS_FIXED.test(question) ? 'asked' : ASKS_MOVABLE.test(question) ? 'movable' : null,
  }
}

/** In whose month "the twelfth" is that answers. */
export const monthHeard = ({ asked }: Heard): number | undefined => {
  const [only, other] = asked.filter(({ text }) => NAMES_MONTH.test(text))
  return other ? undefined : only?.days
}
