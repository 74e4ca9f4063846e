import { type Hit, isMark } from '../language/phrases.ts'
import { DETERMINERS } from './who-decides-answer-words.ts'
import {
  DECIDES,
  ENDS_WITH,
  FOR_USE,
  KNOWING,
  NO_PERSON,
  OPEN,
  PREPOSITION,
  RELATIVE,
  TURN,
  WANTING,
} from './who-decides-others-words.ts'
import type { Tag } from './who-decides-tags.ts'
import { AND, ARTICLES, KIN, ME, THIRD } from './who-decides-words.ts'

/** Whoever runs a house for its owners. */
const MANAGER =
  /^(?:ceo|gm|chief exec(?:utive)?(?: oficer)?|md|managing (?:director|partner)|general manager|geschaftsfuhrer(?:in|der)?|directora? general|directeur|gerente|pdg|administradora?|aministratore|vorstand|prokurist\p{L}*)$/u

/** Whether an office is that of a manager, which says less than an owner's. */
export const isManager = (words: readonly string[], { start, end }: Hit<unknown>): boolean =>
  MANAGER.test(words.slice(start, end).join(' '))

/** Whether a clause turns from what might be to what is: "aber entscheiden tut er". */
export const isTurn = (words: readonly string[]): boolean => TURN.has(words[0] ?? '')

/** Whether a clause says that it is not known yet who decides: "das wird sich noch zeigen". */
export const isOpen = (words: readonly string[]): boolean => words.some((word) => OPEN.has(word))

/** Whether nothing follows but words that say "alone" or "that". */
const ends = (words: readonly string[], at: number) => {
  const next = words[at] ?? ''
  return next === '' || isMark(next) || ENDS_WITH.has(next)
}

/** "Entscheiden tut er", "entscheidet sie", "decide lui". */
const TURNED = /^(?:er|hij|zij|lui|ela|ele|el|andere|andre|otros|altri|anderen)$/

/** Whether somebody who is spoken of decides: "until then he decides", "de tandarts beslist", "entscheiden tut er". */
export function isLeftToThird(words: readonly string[]): boolean {
  if (words.some((word) => FOR_USE.has(word))) return false
  return words.some((word, at) => {
    const isDone = word === 'entscheiden' && words[at + 1] === 'tut'
    if (isDone && (TURNED.test(words[at + 2] ?? '') || words[at + 2] === 'sie')) return ends(words, at + 3)
    if (!DECIDES.has(word)) return false
    if (TURNED.test(words[at + 1] ?? '')) return ends(words, at + 2)
    if (!ends(words, at + 1)) return false
    const [before = '', earlier = ''] = [words[at - 1], words[at - 2]]
    if (THIRD.has(before)) return !ARTICLES.has(before) && before !== 'die' && before !== 'who'
    const opens = at === 2 || AND.has(words[at - 3] ?? '') || isMark(words[at - 3] ?? ',')
    return opens && DETERMINERS.has(earlier) && !NO_PERSON.has(before) && !ME.has(before) && !isMark(before)
  })
}

/** Whether a person is only named as one who will use what is wanted: "eine App, in der der Chef die Stunden sieht". */
export const isForUse = (words: readonly string[], { start }: Hit<unknown>): boolean =>
  words.slice(Math.max(0, start - 2), start).some((word) => FOR_USE.has(word)) ||
  (start === 2 && PREPOSITION.has(words[0] ?? '') && RELATIVE.has(words[1] ?? ''))

/** "I'd have to take it to", "ich bereite das für", "voy a enseñárselo a": before whom it is brought. */
const BRINGS =
  /(?:^| )(?:(?:i|id|il|im|ive|we|wel) (?:[a-z]{1,12} ){0,4}(?:take|taking|bring|bringing|put|puting|run|show|showing|present|presenting|pas|clear|prepare|preparing|colect|colecting|gather|gathering) (?:[a-z]{1,12} ){1,3}(?:to|by|past|with|before|for)|(?:ich|muss|werde) (?:[a-z]{1,12} ){0,3}(?:bereite|stele|samle|hole|zeige|lege|trage) (?:[a-z]{1,12} ){1,3}(?:fur|bei|vor)|je (?:dois |vais )?(?:prepare|presente|presenter|soumetre|montrer) (?:[a-z]{1,12} ){1,3}(?:a|pour)|(?:preparo|presento|muestro|presentarlo|enseñarlo|mostro) (?:[a-z]{1,12} ){0,3}(?:a|para|per|al)) (?:my|our|the|den|die|das|dem|der|meine[nmr]?|unsere[nmr]?|mon|ma|la|le|notre|mi|el|nuestr[oa]|il|mio)$/
/** "He'd want to see it first", "will das noch sehen": who looks at it before anything is done. */
const LOOKS =
  /(?:want|wants|like|likes|neds|has|have|wil|mochte|mus|veut|voudra|doit|quiere|vuole|deve) (?:[a-z]{1,12} ){0,4}(?:se|lok|aprove|sehen|anschauen|ansehen|drauf schauen|prufen|voir|regarder|ver|verlo|revisar|vedere|vederlo)(?: |$)/
const FIRST = /(?:^| )(?:first|before|zuerst|zunachst|vorher|bevor|noch|avant|d abord|antes|primero|prima)(?: |$)/
const THEY = /(?:^| )(?:(?:he|she|they)(?: (?:wil|would|has|have))?|hed|shed|theyd|hel|shel|er|sie|il|elle)(?: |$)/

/** Whether it goes before somebody else: brought by the visitor, or because they want to see it first. */
export function isReferred(words: readonly string[], others: readonly Hit<Tag>[]): boolean {
  const said = words.join(' ')
  if (others.some(({ start }) => BRINGS.test(words.slice(0, start).join(' ')))) return true
  if (others.some(({ end }) => words[end] === 'to' && words[end + 1] === 'say')) return true // "that's for the board to say"
  const looks = LOOKS.exec(said)
  return looks !== null && FIRST.test(said) && (others.length > 0 || THEY.test(said.slice(0, looks.index + 1)))
}

/** As many words before what two people want are who they are: "me and my business partner want". */
const PAIR_WITHIN = 6

/** Whether the visitor and a partner want it, or have a business, together: "Mein Mann und ich haben einen Hofladen". */
export function isWantedByTwo(words: readonly string[], all: readonly Hit<Tag>[]): boolean {
  const want = words.findIndex((word) => WANTING.has(word))
  if (want < 3 || want > PAIR_WITHIN || words.some((word) => KNOWING.has(word))) return false
  const who = words.slice(0, want)
  const hasPartner = who.some((word) => KIN.has(word) || word.endsWith('partner') || word.endsWith('partnerin'))
  const withMe = who.some((word, at) => AND.has(word) && (ME.has(who[at + 1] ?? '') || ME.has(who[at - 1] ?? '')))
  if (!hasPartner || !withMe || who.some(isMark)) return false
  const has = /^ha(?:ve|ben|vem)$|^(?:tenemos|avons|abiamo|heben|temos)$/.test(words[want] ?? '')
  return !has || all.some(({ value, start }) => value === 'business' && start > want)
}
