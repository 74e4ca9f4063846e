import { type Clause, wordsIn } from '../language/clauses.ts'
import { foldedWords, setOf } from '../language/phrases.ts'
import type { Signal } from '../signal.ts'
import type { Found } from '../transcript.ts'
import { cap } from './intent.ts'
import { levelIn } from './who-decides.ts'
import { isFiller, isThatsMe } from './who-decides-answer.ts'
import { questOf } from './who-decides-asked.ts'
import { type Level, whoDecidesFinder } from './who-decides-tags.ts'

const LEVELS = {
  decides: { points: 8, label: 'decides' },
  entrusted: { points: 8, label: 'decides' },
  office: { points: 8, label: 'decides' },
  shares: { points: 5, label: 'decides with others' },
  group: { points: 5, label: 'decides with others' },
  agrees: { points: 5, label: 'decides with others' },
  chief: { points: 7, label: 'a chief' },
  manages: { points: 7, label: 'a chief' },
  owns: { points: 3, label: 'own business' },
  says: { points: 4, label: 'has a say' },
  leads: { points: 4, label: 'has a say' },
  defers: { points: 1, label: 'somebody else decides' },
} as const satisfies Record<Level, { points: number; label: string }>

/** What is said of a decision tells more than an office of as many points. */
const rank = (level: Level) => LEVELS[level].points + (level === 'says' ? 0.5 : level === 'office' ? -0.5 : 0)

const CONTACT_POINTS: readonly { field: keyof ContactGiven; label: string; points: number }[] = [
  { field: 'name', label: 'gave a name', points: 2 },
  { field: 'email', label: 'gave an email address', points: 3 },
  { field: 'phone', label: 'gave a phone number', points: 3 },
  { field: 'company', label: 'named the company', points: 4 },
]

/** Levels that whose money it is says nothing against. */
const HOLDS: ReadonlySet<Level> = new Set(['chief', 'manages', 'office', 'decides', 'entrusted'])
/** Behind these it needs no saying that the visitor decides. */
const SETTLES: ReadonlySet<Level> = new Set(['decides', 'entrusted', 'office', 'manages', 'shares', 'group'])
/** What somebody is, without a word of who decides. */
const isOffice = (level: Level) => level === 'chief' || level === 'manages' || level === 'office'

/** What was found of the visitor's contact details. */
export interface ContactGiven {
  name: Found<string> | null
  email: Found<string> | null
  phone: Found<string> | null
  company: Found<string> | null
}

const SELF = setOf('i im ich yo soy je io sono ik eu sou ja jestem jag jeg')
/** Whether who decides was answered with an office alone, and the visitor tells in the next clause what they are themself. */
const isBareOffice = (level: Level, office: Clause | undefined, next: Clause) =>
  isOffice(level) &&
  office !== undefined &&
  questOf(office).aims.has('who') &&
  wordsIn(office) <= 3 &&
  !office.words.some((word) => SELF.has(word)) &&
  SELF.has(next.words[0] ?? '')

/** What clauses say of who decides, in order. */
function sayings(clauses: readonly Clause[], find: ReturnType<typeof whoDecidesFinder>, contact: ContactGiven) {
  const said: { level: Level; at: number; messageId: string; isAside: boolean }[] = []
  const company = foldedWords(contact.company?.value ?? '')
  const name = contact.name?.value.toLowerCase()
  let opening = ''
  let opened = false
  /** By what was asked: its answer says already that the visitor decides. */
  const settled = new Set<Clause['asked']>()
  for (const [at, clause] of clauses.entries()) {
    const { messageId, asked } = clause
    if (messageId !== opening) {
      opening = messageId
      opened = false
    }
    const opens = !opened
    const deferred = said.some((earlier) => earlier.messageId === messageId && earlier.level === 'defers')
    opened ||= !isFiller(clause)
    const isBeside = (last: Clause | undefined) =>
      name !== undefined && last?.sentence === clause.sentence && last.text.includes(name)
    const before = said.at(-1)
    // "The education team proposes, and that's me": who was spoken of is the visitor.
    const isMe = before?.messageId === messageId && before.at === at - 1 && isThatsMe(clause)
    const level = isMe
      ? before.level === 'defers'
        ? 'decides'
        : before.level
      : levelIn(clause, find, {
          opens,
          settled: settled.has(asked),
          deferred,
          named: isBeside(clauses[at - 1]),
          company,
        })
    // Whose money it is tells less of who decides than what was asked for.
    const isAside = asked.has('budget') && !asked.has('authority') && !asked.has('others')
    // "Owner. I'm the cook.": the one who was named is somebody else.
    const named = said.at(-1)
    if (
      level === null &&
      named?.at === at - 1 &&
      named.messageId === messageId &&
      isBareOffice(named.level, clauses[at - 1], clause)
    )
      named.level = 'defers'
    if (level) said.push({ level, at, messageId, isAside })
    if (level && SETTLES.has(level)) settled.add(asked)
  }
  return said
}

/** Whether the visitor can decide, and can be reached. */
export function qualificationSignals(
  clauses: readonly Clause[],
  contact: ContactGiven,
  configured: readonly string[],
): Signal[] {
  const signals: Signal[] = []
  const add = (label: string, points: number, messageId: string) =>
    signals.push({ component: 'QUALIFICATION', label: `Qualification: ${label}`, points, messageId })

  const find = whoDecidesFinder(configured)
  const said = sayings(clauses, find, contact)
  const best = said.reduce<(typeof said)[number] | undefined>(
    (best, next) => (best && rank(best.level) > rank(next.level) ? best : next),
    undefined,
  )
  // What is said of deciding with others, or of somebody else who does, tells more than an office or a firm of one's own.
  const holds = best !== undefined && HOLDS.has(best.level)
  const corrected = said.findLast(
    ({ level, isAside }) => (level === 'defers' && !(isAside && holds)) || level === 'shares' || level === 'group',
  )
  const corrects =
    corrected !== undefined &&
    best !== undefined &&
    (corrected.level === 'shares' || corrected.level === 'group'
      ? corrected.at > best.at ||
        best.level === 'office' ||
        (corrected.level === 'shares' && corrected.messageId === best.messageId && best.level !== 'entrusted')
      : best.level === 'leads' ||
        (corrected.at > best.at && best.level !== 'says' && best.level !== 'shares' && best.level !== 'group'))
  // Who is heard by those who decide tells more of themself than of them, and more than an office does.
  const heard = said.findLast(({ level }) => level === 'says')
  const isHeard =
    heard && (corrects ? corrected?.level === 'defers' : best && isOffice(best.level) && heard.at > best.at)
  // "I'm one of five on the board, and the board decides"
  const among = said.find(
    ({ level, messageId }) =>
      corrects &&
      corrected?.level === 'defers' &&
      messageId === corrected.messageId &&
      (level === 'shares' || level === 'group'),
  )
  const last = among ?? (isHeard ? heard : corrects ? corrected : best)
  if (last) add(LEVELS[last.level].label, LEVELS[last.level].points, last.messageId)
  for (const { field, label, points } of CONTACT_POINTS) {
    const given = contact[field]
    if (given) add(label, points, given.messageId)
  }
  return cap(signals)
}

const DECIDING: ReadonlySet<string> = new Set(
  Object.values(LEVELS).flatMap(({ label }) => (label === LEVELS.owns.label ? [] : [`Qualification: ${label}`])),
)

/** Whether a signal is about who decides, and not about how to reach them. */
export const saysWhoDecides = ({ label }: Signal): boolean => DECIDING.has(label)
