import { type Clause, isDenied, wordsIn } from '../language/clauses.ts'
import type { Hit } from '../language/phrases.ts'
import { answered, isJest, namesOther } from './who-decides-answer.ts'
import { JESTS, PETTY } from './who-decides-answer-words.ts'
import { type Quest, questOf } from './who-decides-asked.ts'
import { hasBusiness, isDoneByMe, isMe } from './who-decides-own.ts'
import { doesThird, isGroup, isPair, isPairWithin } from './who-decides-people.ts'
import type { Level, Tag } from './who-decides-tags.ts'
import {
  AND,
  ARTICLES,
  ASKING,
  DOES,
  EXCEPT,
  GONE,
  HAVING,
  KIN,
  KNOWN,
  ME,
  MINE,
  MINE_BY_END,
  NOT_MINE,
  OFFICES,
  OTHER_PERSON,
  SUPPOSING,
  TOWARDS,
} from './who-decides-words.ts'

/** A role that stands nearly alone is the visitor's own: a signature, an answer. */
const FEW_WORDS = 8
/** Somebody else who is named as the answer in so many words decides. */
const NAMED_WITHIN = 6

/** How far a person may stand from what they do: "the board will have to decide". */
const ACTS_WITHIN = 6
/** An answer to "what is your role?" names it within so many words, and near its beginning. */
const ROLE_WITHIN = 12
const ROLE_STARTS = 5

/** How far behind "I am" an office may stand. */
const SELF_WITHIN = 8

/** Whether it was asked who decides. */
const isAsked = (clause: Clause) =>
  clause.asked.has('authority') ||
  clause.asked.has('others') ||
  [...questOf(clause).aims].some((aim) => aim !== 'elsewhere')

/** Whether only the visitor's role was asked for. */
const isRoleAsked = ({ aims }: Quest) =>
  aims.has('role') && [...aims].every((aim) => aim === 'role' || aim === 'elsewhere')

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
  /** What the assistant has asked of who decides, and whether it has asked at all. */
  private readonly quest: Quest
  private readonly isAsked: boolean
  /** Whether the answer begins here. */
  private readonly opens: boolean

  constructor(clause: Clause, all: readonly Hit<Tag>[], opens: boolean) {
    this.clause = clause
    this.words = clause.words
    this.all = all
    this.hits = all.filter((hit) => !isDenied(clause, hit))
    this.count = wordsIn(clause)
    this.quest = questOf(clause)
    this.opens = opens
    this.isAsked = isAsked(clause)
    this.isAnswer = this.isAsked && !isRoleAsked(this.quest) && this.count <= FEW_WORDS
    this.acts = this.has('verb', 'act') || this.isVote()
    const gone = this.words.some((word) => GONE.has(word))
    this.others = this.hits.filter(
      (hit) => !gone && (hit.value === 'superior' || (OFFICES.has(hit.value) && !this.isOwn(hit))),
    )
  }

  level(): Level | null {
    const { clause, isAnswer, opens, quest } = this
    const { asked } = clause
    if (clause.question || clause.hypothetical) return this.levelAside()
    if (this.isShared()) return 'shares'
    if (this.isAsked && isGroup(this.words)) return 'group'
    if (this.hasSay()) return 'says'
    if (this.isAskedOfNobody() || this.isNobodyButMe()) return 'decides'
    const final = this.all.find(({ value }) => value === 'finalSay')
    if (final) return this.hasFinal(final) ? 'decides' : 'defers'
    if (this.has('defers') && !this.endsWithMe()) return 'defers'
    if (this.has('decides') || this.actsMyself() || this.own('role')) return 'decides'
    if (this.has('founded') && this.words.includes('ich')) return 'decides'
    if (this.others.length === 0 && isJest(clause, quest)) return 'decides'
    const answer = opens ? answered(clause, quest) : null
    if (answer) return answer
    const isAlone = isAnswer && asked.has('others') && !asked.has('budget') && !asked.has('timeline')
    if (isAnswer && this.has('nobody')) return 'decides'
    if (isAlone && this.all.some(({ value }) => value === 'no')) return 'decides'
    if (isAlone && !this.acts && (this.has('yes') || this.others.length > 0)) return 'agrees'
    if (this.isOthers()) return 'defers'
    if (isAnswer && (this.has('withMe') || isMe(this.words, this.hits) || this.isYes())) return 'decides'
    if (this.isNo()) return 'defers'
    if (this.own('chief') || (quest.aims.has('role') && this.own('heads'))) return 'chief'
    if (this.isAsked && this.has('merely')) return 'defers'
    if (hasBusiness(this.words, this.all) || this.has('owns')) return 'owns'
    return this.own('heads') || this.own('leads') ? 'leads' : null
  }

  /** "It rests with whoever pays the rent, and that's this guy": what was left to another is the visitor's in the end. */
  private endsWithMe(): boolean {
    const last = this.hits.findLast(({ value }) => value === 'decides' || value === 'defers')
    return last?.value === 'decides' && this.words.slice(0, last.start).some((word) => AND.has(word))
  }

  /** A mere yes, where nothing but who decides was asked. */
  private isYes(): boolean {
    const { aims, options } = this.quest
    const asks = aims.size === 0 || aims.has('you') || aims.has('owner') || (aims.has('who') && aims.size === 1)
    return this.clause.asked.size === 1 && asks && options.length === 0 && this.has('yes')
  }

  /** A mere no. */
  private isNo(): boolean {
    const { aims } = this.quest
    return (
      this.isAnswer &&
      this.clause.asked.size === 1 &&
      (aims.size === 0 || aims.has('you') || aims.has('say')) &&
      this.count <= 3 &&
      this.hits.some(({ value, start }) => value === 'no' && start === 0)
    )
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
    // "Mit wem spreche ich?" "Mit dem Rektor."
    const isNamed = this.quest.aims.has('role') && hit.start <= 2
    if ((NOT_MINE.has(before) && !isNamed) || (ARTICLES.has(before) && TOWARDS.has(earlier) && !isNamed)) return false
    if (
      words[hit.end] === 'of' &&
      words.slice(hit.end + 1, hit.end + 5).some((word) => PETTY.has(word) || JESTS.has(word))
    )
      return false
    const told = this.all.some(
      ({ value, start }) =>
        start < hit.start &&
        ((value === 'self' && hit.start - start <= SELF_WITHIN) || (value === 'me' && hit.start - start <= 2)),
    )
    if (told || before === 'as' || before === 'als' || words[hit.start] === 'as') return true
    if (this.quest.aims.has('role') && count <= ROLE_WITHIN && hit.start < ROLE_STARTS) return !this.has('verb', 'act')
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
    return owns || hasBusiness(words, all) ? 'owns' : null
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
        // "é meu e só meu" is nobody else's
        words.slice(end + 1, end + 3).some((word, at) => MINE.has(word) && /^\p{L}/u.test(words[end + at + 2] ?? '')),
    )
    if (this.has('shares') || ours) return true
    if (this.isAsked && isPairWithin(words, this.all)) return true
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

  /** "No one gets a vote but me", "nadie más que yo". */
  private isNobodyButMe(): boolean {
    const { words, all } = this
    const nobody = all.find(({ value }) => value === 'nobody')
    return (
      nobody !== undefined &&
      words.some((word, at) => at >= nobody.end && EXCEPT.has(word) && ME.has(words[at + 1] ?? ''))
    )
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
    const titled = hits.filter(({ value }) => value === 'titled')
    if ([...others, ...titled].some((other) => this.isVote() || isNear(other))) return true
    if (others.length > 0 && isAnswer && count <= NAMED_WITHIN && !clause.text.includes('@')) return true
    if (this.isAsked && !isRoleAsked(this.quest) && doesThird(words, hits)) return true
    if (this.opens && !this.has('me', 'withMe') && namesOther(clause, this.quest)) return true
    const [first = '', second = ''] = words
    return (
      isAnswer &&
      clause.asked.has('authority') &&
      OTHER_PERSON.has(first) &&
      (count <= 2 || this.acts || DOES.has(second))
    )
  }
}

/**
 * What a clause says of who decides.
 * @param opens whether a message begins with it, but for "well" and "oh god"
 */
export function levelIn(clause: Clause, find: (words: readonly string[]) => Hit<Tag>[], opens: boolean): Level | null {
  if (clause.others) return null
  const all = find(clause.words)
  return all.length === 0 && !isAsked(clause) ? null : new Saying(clause, all, opens).level()
}
