import { anyOf } from '../language/any-of.ts'
import { type Hit, isMark, setOf } from '../language/phrases.ts'
import { DETERMINERS, JESTS, SELF_WORDS } from './who-decides-answer-words.ts'
import type { Tag } from './who-decides-tags.ts'
import {
  AND,
  ARTICLES,
  EXCEPT,
  GROUP_BEFORE,
  IS,
  ME,
  MINE,
  NOT_MINE,
  NUMBER,
  OFFICES,
  OTHER_PERSON,
  SOME,
  SUBJECT,
  THIRD,
  WITH,
} from './who-decides-words.ts'

/** "My board and I": as many words before "and" are no sentence of their own. */
const PAIR_WITHIN = 6

/** Whether a person is named at a place of a clause. */
const personAt = (all: readonly Hit<Tag>[], at: number, side: 'start' | 'end') =>
  all.some((hit) => hit[side] === at && (hit.value === 'superior' || hit.value === 'titled' || OFFICES.has(hit.value)))

/** Where two are spoken of, the visitor being one of them: "the vestry and I", "me and my brother". */
export function isPair(words: readonly string[], all: readonly Hit<Tag>[]): boolean {
  return words.some((word, at) => {
    if (!AND.has(word)) return false
    const [before = '', after = ''] = [words[at - 1], words[at + 1]]
    if (ME.has(before) && before !== 'i')
      return MINE.has(after) || NOT_MINE.has(after) || (at <= 1 && SOME.test(after)) || personAt(all, at + 1, 'start')
    const begins = words.slice(0, at)
    const isMe = ME.has(after) || (OF.test(after) && ME.has(words[at + 2] ?? '')) // "von meinem Vater und von mir"
    return (
      isMe &&
      at > 0 &&
      at <= PAIR_WITHIN &&
      !begins.some((word) => SUBJECT.has(word) || isMark(word)) &&
      (personAt(all, at, 'end') ||
        (at <= 3 &&
          begins.some((word) => NOT_MINE.has(word) || MINE.has(word)) &&
          // "it's my shop now and I decide"
          !begins.some((word) => IS.has(word))))
    )
  })
}

const OF = /^(?:of|from|by|von|vom|de|du|del|di|da|van|do)$/

/** The same anywhere in an answer: "nothing gets bought before Mum and I are both happy". */
export const isPairWithin = (words: readonly string[], all: readonly Hit<Tag>[]): boolean =>
  words.some(
    (word, at) =>
      AND.has(word) &&
      (ME.has(words[at + 1] ?? '') || (OF.test(words[at + 1] ?? '') && ME.has(words[at + 2] ?? ''))) &&
      (personAt(all, at, 'end') ||
        OTHER_PERSON.has(words[at - 1] ?? '') ||
        // "my partner in crime and me"
        (at + 2 >= words.length && MINE.has(words[0] ?? '') && personAt(all, 1, 'start'))),
  )

const WE = setOf('we were wir somos nous siamo wij somos')
/** Whether so many are spoken of, the visitor among them: "seven of us", "somos diez", "wir sind sechs". */
export const isGroup = (words: readonly string[]): boolean =>
  words.some((word, at) => {
    if (!NUMBER.test(word)) return false
    if (words[at + 1] === 'of' && words[at + 2] === 'us') return true
    const before = words[at - 1] ?? ''
    // "we are a committee of five"
    if (OF.test(before) && words.slice(0, at).some((each) => WE.has(each))) return true
    return GROUP_BEFORE.test(words.slice(Math.max(0, at - 2), at).join(' '))
  })

/** "She always decides": how far behind the pronoun. */
const DOES_WITHIN = 2

/** Whether somebody without a name decides: "she picks", "the woman who owns it calls the shots". */
export function doesThird(words: readonly string[], hits: readonly Hit<Tag>[]): boolean {
  if (words.some((word) => SELF_WORDS.has(word))) return false
  // "Die Firma heißt": an Italian signs
  const does = hits.filter(({ start, value }) => (value === 'act' || value === 'verb') && words[start] !== 'firma')
  if (does.length === 0) return false
  return (
    DETERMINERS.has(words[0] ?? '') ||
    does.some(({ start }) => words.slice(Math.max(0, start - DOES_WITHIN), start).some((word) => THIRD.has(word)))
  )
}

/** Whether it is the visitor's own partner who is spoken of: "my business partner", "the wife and I". */
export const isOfMine = (words: readonly string[], { start, end }: Hit<Tag>): boolean =>
  MINE.has(words[start] ?? '') || ME.has(words[end - 1] ?? '')

/** "No one gets a vote but me", "nadie más que yo". */
export function isNobodyButMe(words: readonly string[], all: readonly Hit<Tag>[]): boolean {
  const nobody = all.find(({ value }) => value === 'nobody')
  return (
    nobody !== undefined &&
    words.some((word, at) => at >= nobody.end && EXCEPT.has(word) && ME.has(words[at + 1] ?? ''))
  )
}

/** "It rests with whoever pays the rent, and that's this guy": what was left to another is the visitor's in the end. */
export function endsWithMe(words: readonly string[], hits: readonly Hit<Tag>[]): boolean {
  const last = hits.findLast(({ value }) => value === 'decides' || value === 'defers')
  return last?.value === 'decides' && words.slice(0, last.start).some((word) => AND.has(word))
}

/** A partner who is no dog: "my partner and I toss a coin". */
export const hasPartner = (words: readonly string[], hits: readonly Hit<Tag>[]): boolean =>
  hits.some(
    ({ value, end }) =>
      value === 'shares' || (value === 'joint' && !words.slice(end, end + 2).some((word) => JESTS.has(word))),
  )

const FIRST = setOf('i im id ill me that thats this mine')
/** "She will be the one deciding", "Tom is the one who decides": and not "I'm the one who decides". */
export const isTheOne = (words: readonly string[], { start, value }: Hit<Tag>): boolean => {
  if (value !== 'decides' || words[start] !== 'the' || words[start + 1] !== 'one') return false
  const before = words.slice(Math.max(0, start - 4), start)
  return !before.some((word) => FIRST.has(word)) && /^(?:is|be|was|are)$/.test(before.at(-1) ?? '')
}

/** "I run Thistle & Clay", "ich führe die Nordholz Tischlerei": what is run is the visitor's own company. */
export function runsNamed(words: readonly string[], company: readonly string[]): boolean {
  if (company.length === 0) return false
  const at = words.findIndex((_, start) => company.every((word, index) => words[start + index] === word))
  const before = words.slice(0, Math.max(0, at))
  while (ARTICLES.has(before.at(-1) ?? '') || before.at(-1) === 'die') before.pop()
  const verb = before.pop() ?? ''
  const who = before.pop() ?? ''
  return RUNNING.test(verb) && (SUBJECT.has(who) || who === 'ive' || AND.has(who) || (who === '' && PRO_DROP.has(verb)))
}
const RUNNING =
  /^(?:run|own|founded|started|opened|fuhre|betreibe|besitze|grundete|dirijo|regento|fonde|possede|dirige|gestisco|dirigo|run|bezit)$/
const PRO_DROP = setOf('dirijo regento gestisco dirigo')

/** "With my husband", "con mis dos hermanas". */
export const isWithMine = (words: readonly string[]): boolean => WITH.has(words[0] ?? '') && MINE.has(words[1] ?? '')

/** "Nobody to ask but the dog", "no tengo que preguntar a nadie". */
export function isAskedOfNobody(
  hits: readonly Hit<Tag>[],
  all: readonly Hit<Tag>[],
  negations: readonly number[],
): boolean {
  const nobody =
    hits.some(({ value }) => value === 'nobody') ||
    (negations.length > 0 && all.some(({ value }) => value === 'anyone'))
  return nobody && all.some(({ value }) => value === 'ask' || value === 'defers')
}

/** "The committee is me", "la direction, c'est moi", "mon associé, c'est le frigo". */
export const isPersonMe = (words: readonly string[], all: readonly Hit<Tag>[]): boolean =>
  all.some(({ value, end }) => {
    if (value !== 'superior' && value !== 'joint' && !OFFICES.has(value)) return false
    const behind = words.slice(end).filter((word) => !isMark(word))
    return (
      BEING_ME.test(behind.slice(0, 3).join(' ')) ||
      (IS_ONE.test(behind[0] ?? '') && behind.slice(1, 4).some((word) => JESTS.has(word)))
    )
  })
const IS_ONE = /^(?:is|ist|es|est|c|e)$/
const BEING_ME =
  /^(?:here |hier |aqui |ici )?(?:(?:is|that is|thats|would be) (?:me|myself|yours truly)|bin (?:ja )?ich|(?:c )?est moi|soy yo|sono io|sou eu|ben ik)(?: |$)/

/** "I'd have to hold a meeting with myself", "they let me choose alone": who is asked is the visitor. */
const MYSELF = anyOf(['(?:with|to|from|by|of|ask|asking|asked|convince|consult|answer|permission) myself', 'mi(?:r|ch) (?:ja )?sel(?:bst|ber)', '(?:a|avec) moi meme', '(?:con|a) ?mi(?:go)? mism[oa]', '(?:con|a) me stes[oa]', '(?:met|aan) mezelf', '(?:comigo|a mim) mesm[oa]']) // biome-ignore format: a list
const LET_ME = anyOf(['mir (?:[a-z]{1,14} ){0,4}uberlasen', 'uberlas(?:t|en) (?:das |es |ales |die [a-z]{1,14} ){0,2}(?:ganz |allein )?mir', '(?:left|leaves?|handed|hands) (?:(?:over )?(?:it|this|that|everything|such maters|the (?:whole |entire )?(?:thing|mater|choice|decision|project|selection|lot|job)) )(?:[a-z]{1,12} ){0,3}to me(?: |$)', 'm a laise (?:le choix|decider|faire|la main|carte blanche)', 'lo (?:ha dejado|dejan?) (?:todo )?a mi', '(?:lasciato|lasciano?) (?:tuto|la scelta|la decisione) a me', '(?:aan mij|mij) overgelaten', '(?:they|he|she|all) (?:[a-z]{1,12} ){0,3}lets? me (?:chose|decide|pick)', '(?:que|qui|ils|elles|elle|il|todos|tous|tuti|mi|me) (?:me |mi )?(?:laisent|laise|dejan|deja|lasciano|lascia|deixam) (?:[a-z]{1,10} ){0,2}(?:choisir|decider|trancher|elegir|decidir|escoger|scegliere|decidere|escolher)', 'las(?:en|t) mich .{0,20}(?:entscheiden|ausuchen|auswahlen|bestimen)', 'laten mij .{0,20}(?:kiezen|beslisen)', '(?:gives?|gave|given|leaves?|left) me (?:a |the )?(?:fre hand|fre rein|carte blanche|final say)', 'me laise(?:nt)? (?:la main|carte blanche|les mains libres)', 'las(?:en|t) mir (?:da |dabei |hier |vole )?(?:freie hand|frei)', 'me (?:deja|dejan|da|dan) (?:carta blanca|mano libre|las manos libres)', 'mi (?:lascia|lasciano|da|dano) (?:carta bianca|mano libera|campo libero)', 'geven? mij? de vrije hand|(?:geft|geven) me de vrije hand', 'me (?:dao|da|deixam?) carta branca', '(?:daje|daja) mi wolna reke']) // biome-ignore format: a list
export const asksMyself = (words: readonly string[]): boolean => MYSELF.test(words.join(' '))
export const isLeftToMe = (words: readonly string[]): boolean => LET_ME.test(words.join(' '))

/** "No partners", "kein Chef, kein Teilhaber", "ni patron ni associé": there is nobody who could decide. */
export function hasNobody(words: readonly string[], hits: readonly Hit<Tag>[]): boolean {
  const people = hits.filter(({ value }) => value === 'superior' || value === 'role' || value === 'joint')
  return (
    people.length > 0 &&
    people.every(({ start, end }) => NO.test(words[start - 1] ?? '') && THEN.test(words[end] ?? ''))
  )
}
const NO =
  /^(?:no|nae|kein|keinen?|ningun|ninguna|sin|aucune?|sans|ni|nesun|nesuna|senza|gen|zonder|nenhum|nenhuma|sem|nor|brak|inget?)$/
/** Behind them nothing is said of them. */
const THEN =
  /^(?:|[,.;!?:…]|no|nae|nor|ni|kein|keine|sin|sans|senza|or|oder|and|und|y|et|e|to|above|over|here|hier|ici|aqui|involved|either|who|mehr|au|encima)$/
