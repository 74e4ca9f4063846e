import { type Clause, isDenied, wordsIn } from '../language/clauses.ts'
import type { Hit } from '../language/phrases.ts'
import { type Phrases, tagger } from '../language/tags.ts'
import type { Signal } from '../signal.ts'
import type { Found } from '../transcript.ts'
import { cap } from './intent.ts'
import { AUTHORITY_PHRASES } from './qualification-words.ts'

const LEVELS = {
  decides: { points: 8, label: 'decides' },
  shares: { points: 5, label: 'decides with others' },
  chief: { points: 7, label: 'a chief' },
  owns: { points: 3, label: 'own business' },
  leads: { points: 4, label: 'has a say' },
  defers: { points: 1, label: 'somebody else decides' },
} as const
type Level = keyof typeof LEVELS

const CONTACT_POINTS: readonly { field: keyof ContactGiven; label: string; points: number }[] = [
  { field: 'name', label: 'gave a name', points: 2 },
  { field: 'email', label: 'gave an email address', points: 3 },
  { field: 'phone', label: 'gave a phone number', points: 3 },
  { field: 'company', label: 'named the company', points: 4 },
]

/** What was found of the visitor's contact details. */
export interface ContactGiven {
  name: Found<string> | null
  email: Found<string> | null
  phone: Found<string> | null
  company: Found<string> | null
}

type Tag = keyof typeof AUTHORITY_PHRASES
const findPlain = tagger<Tag>(AUTHORITY_PHRASES)
const finders = new WeakMap<readonly string[], typeof findPlain>()

/** A finder that knows a configuration's own words too, made once for each. */
function finderFor(own: readonly string[]): typeof findPlain {
  if (own.length === 0) return findPlain
  const phrases: Phrases<Tag> = { ...AUTHORITY_PHRASES, decides: [AUTHORITY_PHRASES.decides, ...own].join('\n') }
  const find = finders.get(own) ?? tagger<Tag>(phrases)
  finders.set(own, find)
  return find
}

/** Words before a role that make it somebody else's. */
const NOT_MINE = new Set(
  'my our his her their your ask asking tell mein meine meinen meinem unser unsere unserem unseren mi nuestro nuestra mon ma notre from an by for with'.split(
    ' ',
  ),
)
const MINE = new Set(
  'my me mein meine meinen meinem meiner mei mi mis mon ma mes mio mia meu minha mijn moj moja'.split(' '),
)
/** How far before a business `my` may stand: "my small dog grooming business". */
const MINE_REACH = 4
const ARTICLES = new Set('the der die den dem das el la le il de'.split(' '))
const OFFICES: readonly Tag[] = ['role', 'chief', 'leads']
const MARK = /^[,.;:!?…]$/
const RELATIVE =
  /^(?:bos|friend|mate|wife|husband|mother|father|mum|mom|dad|sister|brother|uncle|aunt|cousin|parent|daughter|son|client|neighbour|neighbor|girlfriend|boyfriend|partner|employer|colleague)s?$/
/** A role that stands nearly alone is the visitor's own: a signature, an answer. */
const FEW_WORDS = 8
/** Somebody else who is named as the answer in so many words decides. */
const NAMED_WITHIN = 6

/** Whether a business is the visitor's own, and not their sister's. */
function isMine(words: readonly string[], { start }: Hit<Tag>): boolean {
  const before = words.slice(Math.max(0, start - MINE_REACH), start)
  const mine = before.findLastIndex((word) => MINE.has(word))
  return (
    mine >= 0 && !before.slice(mine + 1).some((word) => NOT_MINE.has(word) || MARK.test(word) || RELATIVE.test(word))
  )
}

/** What a clause says of who decides. */
function levelIn(clause: Clause, find: typeof findPlain): Level | null {
  const { words, question, others, hypothetical, asked } = clause
  if (others) return null
  const all = find(words)
  const owns = all.some((hit) => hit.value === 'business' && isMine(words, hit))
  if (question || hypothetical) return owns ? 'owns' : null
  const hits = all.filter((hit) => !isDenied(clause, hit))
  const has = (tag: Tag) => hits.some(({ value }) => value === tag)
  const isShort = wordsIn(clause) <= FEW_WORDS
  const isAnswer = (asked.has('authority') || asked.has('others')) && isShort
  const isAlone = isAnswer && asked.has('others') && !asked.has('budget') && !asked.has('timeline')
  const isTheirs = ({ start }: Hit<Tag>) => NOT_MINE.has(words[start - 1] ?? '')
  const isNamed = ({ start }: Hit<Tag>) => ARTICLES.has(words[start - 1] ?? '')
  const isOwn = (hit: Hit<Tag>) =>
    !isTheirs(hit) &&
    (all.some(({ value, start }) => (value === 'self' || value === 'me') && start < hit.start) ||
      (isShort && !isNamed(hit) && !has('verb')))
  const own = (tag: Tag) => hits.some((hit) => hit.value === tag && isOwn(hit))
  const isAnother = hits.some((hit) => hit.value === 'superior' || (OFFICES.includes(hit.value) && !isOwn(hit)))
  if (has('shares') || (has('joint') && (has('verb') || isAnswer))) return 'shares'
  if (has('say')) return 'leads'
  if (has('defers')) return 'defers'
  if (has('decides') || own('role')) return 'decides'
  if (isAlone && all.some(({ value }) => value === 'no')) return 'decides'
  if (isAlone && !has('verb') && (has('yes') || isAnother)) return 'shares'
  const isNamedAlone = isAnswer && wordsIn(clause) <= NAMED_WITHIN && !clause.text.includes('@')
  if (isAnother && (has('verb') || isNamedAlone)) return 'defers'
  if (isAnswer && (has('me') || (asked.size === 1 && has('yes')))) return 'decides'
  if (isAnswer && asked.size === 1 && has('no')) return 'defers'
  if (own('chief')) return 'chief'
  if (owns || has('owns')) return 'owns'
  return own('leads') ? 'leads' : null
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

  const find = finderFor(configured)
  const said = clauses.flatMap((clause, at) => {
    const level = levelIn(clause, find)
    return level ? [{ level, at, messageId: clause.messageId }] : []
  })
  const best = said.reduce<(typeof said)[number] | undefined>(
    (best, next) => (best && LEVELS[best.level].points >= LEVELS[next.level].points ? best : next),
    undefined,
  )
  const deferred = said.findLast(({ level }) => level === 'defers')
  const last = best && deferred && deferred.at > best.at ? deferred : best
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
