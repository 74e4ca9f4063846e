import { type Clause, isDenied, wordsIn } from '../language/clauses.ts'
import { type Hit, isMark } from '../language/phrases.ts'
import type { AUTHORITY_PHRASES } from './qualification-words.ts'
import { isDoneByMe, isMine, MINE_REACH } from './who-decides-own.ts'
import {
  AND,
  ARTICLES,
  ASKING,
  DOES,
  FALLS,
  GONE,
  HAVING,
  KIN,
  KNOWN,
  ME,
  MINE,
  MINE_BY_END,
  NOT_MINE,
  OBJECT,
  OTHER_PERSON,
  SOME,
  SUBJECT,
  SUPPOSING,
  TOWARDS,
} from './who-decides-words.ts'

/** What the table of phrases tells of a word. */
export type Tag = keyof typeof AUTHORITY_PHRASES
/** How much of the decision is the visitor's. */
export type Level = 'decides' | 'shares' | 'agrees' | 'chief' | 'owns' | 'says' | 'leads' | 'defers'

const OFFICES: readonly Tag[] = ['role', 'chief', 'leads']
/** A role that stands nearly alone is the visitor's own: a signature, an answer. */
const FEW_WORDS = 8
/** Somebody else who is named as the answer in so many words decides. */
const NAMED_WITHIN = 6

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
    if (ME.has(before) && before !== 'i')
      return MINE.has(after) || NOT_MINE.has(after) || (at <= 1 && SOME.test(after)) || person(at + 1, 'start')
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

/** How far behind "I am" an office may stand. */
const SELF_WITHIN = 8

/** What one clause says of who decides. */
class Saying {
  private readonly words: readonly string[]
  /** All that the table knows, and what of it is not denied. */
  private readonly all: readonly Hit<Tag>[]
  private readonly hits: readonly Hit<Tag>[]
  private readonly count: number
  /** Whether it is a short answer to a question for who decides. */
  private readonly isAnswer: boolean
  /** Whether somebody decides at all. */
  private readonly acts: boolean
  /** The persons that are not the visitor. */
  private readonly others: readonly Hit<Tag>[]
  private readonly clause: Clause

  constructor(clause: Clause, all: readonly Hit<Tag>[]) {
    this.clause = clause
    this.words = clause.words
    this.all = all
    this.hits = all.filter((hit) => !isDenied(clause, hit))
    this.count = wordsIn(clause)
    this.isAnswer = (clause.asked.has('authority') || clause.asked.has('others')) && this.count <= FEW_WORDS
    this.acts = this.has('verb', 'act') || this.isVote()
    const gone = this.words.some((word) => GONE.has(word))
    this.others = this.hits.filter(
      (hit) => !gone && (hit.value === 'superior' || (OFFICES.includes(hit.value) && !this.isOwn(hit))),
    )
  }

  level(): Level | null {
    const { clause, isAnswer, count } = this
    const { asked } = clause
    if (clause.question || clause.hypothetical) return this.levelAside()
    if (this.isShared()) return 'shares'
    if (this.hasSay()) return 'says'
    if (this.isAskedOfNobody()) return 'decides'
    const final = this.all.find(({ value }) => value === 'finalSay')
    if (final) return this.hasFinal(final) ? 'decides' : 'defers'
    if (this.has('defers')) return 'defers'
    if (this.has('decides') || this.actsMyself() || this.own('role')) return 'decides'
    if (this.has('founded') && this.words.includes('ich')) return 'decides'
    const isAlone = isAnswer && asked.has('others') && !asked.has('budget') && !asked.has('timeline')
    if (isAnswer && this.has('nobody')) return 'decides'
    if (isAlone && this.all.some(({ value }) => value === 'no')) return 'decides'
    if (isAlone && !this.acts && (this.has('yes') || this.others.length > 0)) return 'agrees'
    if (this.isOthers()) return 'defers'
    if (isAnswer && (this.has('withMe') || this.isMe() || (asked.size === 1 && this.has('yes')))) return 'decides'
    if (
      isAnswer &&
      asked.size === 1 &&
      count <= 3 &&
      this.hits.some(({ value, start }) => value === 'no' && start === 0)
    )
      return 'defers'
    if (this.own('chief')) return 'chief'
    if (this.hasBusiness() || this.has('owns')) return 'owns'
    return this.own('leads') ? 'leads' : null
  }

  private has(...tags: Tag[]): boolean {
    return this.hits.some(({ value }) => tags.includes(value))
  }

  private own(tag: Tag): boolean {
    return this.hits.some((hit) => hit.value === tag && this.isOwn(hit))
  }

  /** Whether an office is the visitor's: "I am the owner", or hardly more than the word. */
  private isOwn(hit: Hit<Tag>): boolean {
    const { words, count, clause } = this
    const [before = '', earlier = ''] = [words[hit.start - 1], words[hit.start - 2]]
    if (NOT_MINE.has(before) || (ARTICLES.has(before) && TOWARDS.has(earlier))) return false
    const told = this.all.some(
      ({ value, start }) =>
        start < hit.start &&
        ((value === 'self' && hit.start - start <= SELF_WITHIN) || (value === 'me' && hit.start - start <= 2)),
    )
    if (told || before === 'as' || before === 'als' || words[hit.start] === 'as') return true
    const isAlone = count <= FEW_WORDS && !clause.text.includes('@') && !ARTICLES.has(before)
    return isAlone && !this.has('verb', 'act', 'weak') && !this.isVote()
  }

  /** In a question, and in what is only supposed: "I'm the owner, what would it cost?" */
  private levelAside(): Level | null {
    const { words, all, clause } = this
    const { question, hypothetical } = clause
    const told = all.some((hit) => {
      if (isDenied(clause, hit)) return false
      if (!question) return hit.value === 'decides' && !words.slice(0, hit.start).some((word) => SUPPOSING.has(word))
      const isTold = ({ value, start, end }: Hit<Tag>) => value === 'self' && start < hit.start && hit.start - end <= 1
      return hit.value === 'role' && all.some(isTold)
    })
    if (told && !(question && hypothetical)) return 'decides'
    const owns = all.some(({ value, start }) => value === 'owns' && MINE.has(words[start] ?? ''))
    return owns || this.hasBusiness() ? 'owns' : null
  }

  /** "My bakery", "I have a small bakery". */
  private hasBusiness(): boolean {
    const { words, all } = this
    return all.some(
      (hit) =>
        (hit.value === 'business' && isMine(words, hit)) ||
        (hit.value === 'have' &&
          all.some(({ value, start }) => value === 'business' && start >= hit.end && start <= hit.end + MINE_REACH)),
    )
  }

  /** "Stimmt der Vorstand ab". */
  private isVote(): boolean {
    return this.words.includes('ab') && this.words.some((word) => word === 'stimt' || word === 'stimen')
  }

  /** Whether the visitor is one of those who decide. */
  private isShared(): boolean {
    const { words, hits, acts, others } = this
    const pair = isPair(words, this.all)
    const ours = hits.some(
      ({ end, value }) =>
        value === 'decides' &&
        MINE_BY_END.has(words[end - 1] ?? '') &&
        AND.has(words[end] ?? '') &&
        words.slice(end + 1, end + 3).some((word) => MINE.has(word)),
    )
    if (this.has('shares') || ours) return true
    // "We own a house, my husband and I", "Vreni and me"
    const [one = '', and = '', two = ''] = words
    if (this.isAnswer && this.count <= 4 && AND.has(and) && ME.has(two) && !KNOWN.has(one)) return true
    const named = (hit: Hit<Tag>, people: ReadonlySet<string>) =>
      words.slice(hit.start, hit.end).some((word) => people.has(word))
    const kin = others.some((hit) => named(hit, KIN))
    const asks = hits.some((hit) => hit.value === 'defers' && named(hit, ASKING))
    if (kin && pair && this.count <= 4) return true
    if (kin && (this.has('talks') || asks || (pair && this.has('weak')))) return true
    if (this.has('withMe') && acts && (others.length > 0 || OTHER_PERSON.has(words[0] ?? '') || this.count > 3))
      return true
    if ((this.has('joint') || pair) && (acts || this.has('iAct', 'decides', 'runs') || this.isAnswer)) return true
    return others.length > 0 && this.has('too') && (acts || this.has('weak'))
  }

  private hasSay(): boolean {
    const isDeniedHere = (hit: Hit<Tag>) => this.clause.negations.some((at) => at < hit.start && hit.start - at <= 2)
    return this.all.some((hit) => hit.value === 'say' && !isDeniedHere(hit))
  }

  /** "Nobody to ask but the dog", "no tengo que preguntar a nadie". */
  private isAskedOfNobody(): boolean {
    const nobody =
      this.has('nobody') || (this.clause.negations.length > 0 && this.all.some(({ value }) => value === 'anyone'))
    return nobody && this.all.some(({ value }) => value === 'ask' || value === 'defers')
  }

  private hasFinal(final: Hit<Tag>): boolean {
    return (
      this.words.some((word) => HAVING.has(word)) && this.clause.negations.length === 0 && !isDenied(this.clause, final)
    )
  }

  private actsMyself(): boolean {
    return this.hits.some((hit) => (hit.value === 'act' || hit.value === 'iAct') && isDoneByMe(this.words, hit))
  }

  /** Whether somebody else decides: "the board votes", "her", "my father". */
  private isOthers(): boolean {
    const { words, hits, isAnswer, count, others, clause } = this
    const isNear = (other: Hit<Tag>) =>
      hits.some(
        ({ value, start, end }) =>
          (value === 'verb' || value === 'act' || (value === 'weak' && isAnswer)) &&
          (start >= other.end ? start - other.end : other.start - end) < ACTS_WITHIN,
      )
    if (others.some((other) => this.isVote() || isNear(other))) return true
    if (others.length > 0 && isAnswer && count <= NAMED_WITHIN && !clause.text.includes('@')) return true
    const [first = '', second = ''] = words
    return (
      isAnswer &&
      clause.asked.has('authority') &&
      OTHER_PERSON.has(first) &&
      (count <= 2 || this.acts || DOES.has(second))
    )
  }

  /** "Please email an offer to me", but not "he leaves it to me". */
  private isSentTo(at: number): boolean {
    return this.count > 3 && TOWARDS.has(this.words[at - 1] ?? '') && !this.words.some((word) => FALLS.has(word))
  }

  /** "Me", "ich selbst", "that would be me". */
  private isMe(): boolean {
    const { words, hits } = this
    const last = words.findLastIndex((word) => !isMark(word)) + 1
    return hits.some(({ value, start, end }) => {
      if (value !== 'me') return false
      // "yo solo pido precios" only asks
      if ((end === last && !this.isSentTo(start)) || (end - start > 1 && !/^sol[oa]$/.test(words[end - 1] ?? '')))
        return true
      return start === 0 && ((OBJECT.has(words[0] ?? '') && !SUBJECT.has(words[1] ?? '')) || this.has('yes'))
    })
  }
}

/** What a clause says of who decides. */
export function levelIn(clause: Clause, find: (words: readonly string[]) => Hit<Tag>[]): Level | null {
  if (clause.others) return null
  const all = find(clause.words)
  return all.length === 0 && !clause.asked.has('authority') ? null : new Saying(clause, all).level()
}
