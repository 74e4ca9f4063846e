import { type Clause, isDenied, wordsIn } from '../language/clauses.ts'
import { type Hit, isMark } from '../language/phrases.ts'
import { type Phrases, tagger } from '../language/tags.ts'
import type { Signal } from '../signal.ts'
import type { Found } from '../transcript.ts'
import { cap } from './intent.ts'
import { AUTHORITY_PHRASES } from './qualification-words.ts'

const LEVELS = {
  decides: { points: 8, label: 'decides' },
  shares: { points: 5, label: 'decides with others' },
  agrees: { points: 5, label: 'decides with others' },
  chief: { points: 7, label: 'a chief' },
  owns: { points: 3, label: 'own business' },
  says: { points: 4, label: 'has a say' },
  leads: { points: 4, label: 'has a say' },
  defers: { points: 1, label: 'somebody else decides' },
} as const
type Level = keyof typeof LEVELS

/** What is said of a decision tells more than an office of as many points. */
const rank = (level: Level) => LEVELS[level].points + (level === 'says' ? 0.5 : 0)

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
/** "Assistant to the owner" is no owner. */
const TOWARDS = new Set('to of for with from an von zu zum bei del al du au per'.split(' '))
const OFFICES: readonly Tag[] = ['role', 'chief', 'leads']
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
  return mine >= 0 && !before.slice(mine + 1).some((word) => NOT_MINE.has(word) || isMark(word) || RELATIVE.test(word))
}

const setOf = (words: string) => new Set(words.split(' '))
const AND = setOf('and und n u y e et en i plus')
/** The visitor, as one of two who decide, or as who does something. */
const ME = setOf('i me ich mir mi mich myself meself yo moi io me ik mij eu')
/** Who has the last word. */
const HAVING = setOf('i ive id ich mir hab habe me mine myself yo tengo mia conmigo moi j io ho ik heb eu tenho')
const OBJECT = setOf('me myself meself mir moi')
const SUBJECT = setOf('i id ill im ich yo je j io ik eu')
/** What may stand between "I" and what I do. */
const BETWEEN = setOf(
  'can may will would do did just always usually normally also alone d ll am the one who to get solely personally simply m kan darf werde allein selbst peux vais puedo poso mag only',
)
/** What makes a decision one that is still to come: "before I decide". */
const BEFOREHAND = setOf(
  'before until till if when once unless whether so that bevor bis wen ob damit avant quand si cuando antes hasta se quando prima che voor als',
)
const SUPPOSING = setOf(
  'if wen fals si se suppose imagine say pretend angenomen once when cuando quand day tag dia jour theory hypothetically dream would could',
)
const OTHER_PERSON = setOf(
  'he she him her they them el ella ellos ellas lui ele eles elle il ils elles er sie lei loro hij zij ze ihm ihr',
)
/** "Gehört mir und meiner Schwester", "è mio e di mio cognato". */
const MINE_BY_END = setOf('mir me mine mio mia moi meu minha mi own us')
const ASKING = setOf('ask check talk speak run fragen preguntar demander chiedere vragen consultarlo')
/** Who is asked at home decides as well: "I'll talk to my wife". */
const KIN = setOf(
  'wife husband partner partners sister brother girlfriend boyfriend cofounder mann frau freundin schwester bruder partnerin socio socia marido mujer esposo esposa hermano hermana mari femme associe asocie frere soeur moglie marito fratelo sorela compagnon kompagnon schwager cousin cunado cognato man vrouw broer zus',
)
/** How far a person may stand from what they do: "the board will have to decide". */
const ACTS_WITHIN = 6
/** "My board and I": as many words before "and" are no sentence of their own. */
const PAIR_WITHIN = 6

/** Where two are spoken of, the visitor being one of them: "the vestry and I", "me and my brother". */
function isPair(words: readonly string[], all: readonly Hit<Tag>[]): boolean {
  return words.some((word, at) => {
    if (!AND.has(word)) return false
    const [before = '', after = ''] = [words[at - 1], words[at + 1]]
    const person = (at: number, side: 'start' | 'end') =>
      all.some((hit) => hit[side] === at && (hit.value === 'superior' || OFFICES.includes(hit.value)))
    if (ME.has(before) && before !== 'i') return MINE.has(after) || NOT_MINE.has(after) || person(at + 1, 'start')
    const begins = words.slice(0, at)
    return (
      ME.has(after) &&
      at > 0 &&
      at <= PAIR_WITHIN &&
      !begins.some((word) => SUBJECT.has(word) || isMark(word)) &&
      (person(at, 'end') || (at <= 3 && begins.some((word) => NOT_MINE.has(word) || MINE.has(word))))
    )
  })
}

/** Whether what is decided is decided by the visitor: "I sign", "that I choose myself". */
function isDoneByMe(words: readonly string[], { start, end, value }: Hit<Tag>): boolean {
  const known = (at: number) => BEFOREHAND.has(words[at] ?? '')
  if (value === 'iAct') return !known(start - 1) && !known(start - 2)
  let at = start - 1
  while (at >= start - 4 && BETWEEN.has(words[at] ?? '')) at -= 1
  if (SUBJECT.has(words[at] ?? '')) return !known(at - 1)
  return words[end] === 'ich' || words[end] === 'ik'
}

/** What a clause says of who decides. */
function levelIn(clause: Clause, find: typeof findPlain): Level | null {
  const { words, question, others, hypothetical, asked } = clause
  if (others) return null
  const all = find(words)
  const owns = all.some(
    (hit) =>
      (hit.value === 'business' && isMine(words, hit)) ||
      (hit.value === 'have' &&
        all.some(({ value, start }) => value === 'business' && start >= hit.end && start <= hit.end + MINE_REACH)),
  )
  const isTheirs = ({ start }: Hit<Tag>) =>
    NOT_MINE.has(words[start - 1] ?? '') ||
    (ARTICLES.has(words[start - 1] ?? '') && TOWARDS.has(words[start - 2] ?? ''))
  const isSelf = ({ value, start }: Hit<Tag>, office: Hit<Tag>) =>
    start < office.start &&
    ((value === 'self' && office.start - start <= 8) || (value === 'me' && office.start - start <= 2))
  if (question || hypothetical) {
    // "I'm the owner, what would it cost?", "I've owned the farm for years and one day I might"
    const told = all.some(
      (hit) =>
        (question
          ? hit.value === 'role' &&
            all.some((other) => other.value === 'self' && other.start < hit.start && hit.start - other.end <= 1)
          : hit.value === 'decides' && !words.slice(0, hit.start).some((word) => SUPPOSING.has(word))) &&
        !isDenied(clause, hit),
    )
    if (told && !(question && hypothetical)) return 'decides'
    if (all.some(({ value, start }) => value === 'owns' && MINE.has(words[start] ?? ''))) return 'owns'
    return owns ? 'owns' : null
  }
  const hits = all.filter((hit) => !isDenied(clause, hit))
  const has = (...tags: Tag[]) => hits.some(({ value }) => tags.includes(value))
  const count = wordsIn(clause)
  const isShort = count <= FEW_WORDS
  const isAnswer = (asked.has('authority') || asked.has('others')) && isShort
  const isAlone = isAnswer && asked.has('others') && !asked.has('budget') && !asked.has('timeline')
  const isNamed = ({ start }: Hit<Tag>) => ARTICLES.has(words[start - 1] ?? '')
  const votes = words.includes('ab') && words.some((word) => word === 'stimt' || word === 'stimen')
  const acts = has('verb', 'act') || votes
  const isOwn = (hit: Hit<Tag>) =>
    !isTheirs(hit) &&
    (all.some((other) => isSelf(other, hit)) ||
      (isShort && !clause.text.includes('@') && !isNamed(hit) && !acts && !has('weak')))
  const own = (tag: Tag) => hits.some((hit) => hit.value === tag && isOwn(hit))
  const isKin = ({ value, start, end }: Hit<Tag>) =>
    value === 'superior' && words.slice(start, end).some((word) => KIN.has(word))
  const asks = ({ value, start, end }: Hit<Tag>) =>
    value === 'defers' && words.slice(start, end).some((word) => ASKING.has(word))
  const anothers = hits.filter((hit) => hit.value === 'superior' || (OFFICES.includes(hit.value) && !isOwn(hit)))
  const actsNear = anothers.some(
    (other) =>
      votes ||
      hits.some(
        ({ value, start, end }) =>
          (value === 'verb' || value === 'act' || (value === 'weak' && isAnswer)) &&
          (start >= other.end ? start - other.end : other.start - end) < ACTS_WITHIN,
      ),
  )
  const mine = hits.some((hit) => (hit.value === 'act' || hit.value === 'iAct') && isDoneByMe(words, hit))
  const nobody = has('nobody') || (clause.negations.length > 0 && has('anyone'))
  const pair = isPair(words, all)
  const withMe = hits.some(
    ({ end, value }) =>
      value === 'decides' &&
      MINE_BY_END.has(words[end - 1] ?? '') &&
      AND.has(words[end] ?? '') &&
      words.slice(end + 1, end + 3).some((word) => MINE.has(word)),
  )
  if (has('shares') || withMe) return 'shares'
  if (hits.some(isKin) && (has('talks') || hits.some(asks) || (pair && has('weak')))) return 'shares'
  if (has('withMe') && acts && (anothers.length > 0 || OTHER_PERSON.has(words[0] ?? '') || count > 3)) return 'shares'
  if ((has('joint') || pair) && (acts || has('iAct', 'decides', 'runs') || isAnswer)) return 'shares'
  if (anothers.length > 0 && has('too') && (acts || has('weak'))) return 'shares'
  if (all.some((hit) => hit.value === 'say' && !clause.negations.some((at) => at < hit.start && hit.start - at <= 2)))
    return 'says'
  if (nobody && all.some(({ value }) => value === 'ask' || value === 'defers')) return 'decides'
  const final = all.find(({ value }) => value === 'finalSay')
  if (final) {
    const me = words.some((word) => HAVING.has(word))
    return me && !isDenied(clause, final) && clause.negations.length === 0 ? 'decides' : 'defers'
  }
  if (has('defers')) return 'defers'
  if (has('decides') || mine || own('role') || (has('founded') && words.includes('ich'))) return 'decides'
  if (isAnswer && has('nobody')) return 'decides'
  if (isAlone && all.some(({ value }) => value === 'no')) return 'decides'
  const isAnother = anothers.length > 0
  if (isAlone && !acts && (has('yes') || isAnother)) return 'agrees'
  const isNamedAlone = isAnswer && count <= NAMED_WITHIN && !clause.text.includes('@')
  if (actsNear || (isAnother && isNamedAlone)) return 'defers'
  if (
    isAnswer &&
    asked.has('authority') &&
    OTHER_PERSON.has(words[0] ?? '') &&
    (count <= 2 || acts || /^(?:would|wil|does?|only|solo)$/.test(words[1] ?? ''))
  )
    return 'defers'
  const last = words.findLastIndex((word) => !isMark(word)) + 1
  const isMe = hits.some(
    ({ value, start, end }) =>
      value === 'me' &&
      (end === last ||
        // "yo solo pido precios" only asks
        (end - start > 1 && !/^sol[oa]$/.test(words[end - 1] ?? '')) ||
        (start === 0 && ((OBJECT.has(words[0] ?? '') && !SUBJECT.has(words[1] ?? '')) || has('yes')))),
  )
  if (isAnswer && (has('withMe') || isMe || (asked.size === 1 && has('yes')))) return 'decides'
  if (isAnswer && asked.size === 1 && count <= 3 && hits.some(({ value, start }) => value === 'no' && start === 0))
    return 'defers'
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
    (best, next) => (best && rank(best.level) >= rank(next.level) ? best : next),
    undefined,
  )
  // What is said of deciding with others, or of somebody else who does, tells more than an office or a firm of one's own.
  const corrected = said.findLast(({ level }) => level === 'defers' || level === 'shares')
  const corrects =
    corrected !== undefined &&
    best !== undefined &&
    (corrected.level === 'shares'
      ? corrected.at > best.at || corrected.messageId === best.messageId
      : best.level === 'leads' || (corrected.at > best.at && best.level !== 'says' && best.level !== 'shares'))
  const last = corrects ? corrected : best
  if (last) add(LEVELS[last.level].label, LEVELS[last.level].points, last.messageId)
  for (const { field, label, points } of CONTACT_POINTS) {
    const given = contact[field]
    if (given) add(label, points, given.messageId)
  }
  return cap(signals)
}
