import { type Clause, isDenied, wordsIn } from '../language/clauses.ts'
import type { Hit } from '../language/phrases.ts'
import { hasPaidOff, isAcquired } from './who-decides-acquired.ts'
import { answered, isBeforeSmile, isJest, namesOther } from './who-decides-answer.ts'
import { levelAside } from './who-decides-aside.ts'
import { ALONE, isAsked, isRoleAsked, type Quest, questOf } from './who-decides-asked.ts'
import { isHeard, isPreparing } from './who-decides-heard.ts'
import { isForUse, isLeftToThird, isManager, isOpen, isReferred, isTurn } from './who-decides-others.ts'
import { hasBusiness, isDoneByMe, isJunior, isMe } from './who-decides-own.ts'
import {
  asksMyself,
  doesThird,
  endsWithMe,
  hasNobody,
  hasPartner,
  isAskedOfNobody,
  isGroup,
  isLeftToMe,
  isNobodyButMe,
  isPersonMe,
  isTheOne,
  runsNamed,
} from './who-decides-people.ts'
import { FEW_WORDS, isOwnPost, isVote } from './who-decides-post.ts'
import { isShared } from './who-decides-shared.ts'
import type { Level, Tag } from './who-decides-tags.ts'
import { DOES, GONE, HAVING, NOT_MINE, OBJECT, OFFICES, OTHER_PERSON, SUBJECT } from './who-decides-words.ts'

/** "Leite ich", "lo dirijo": what is led needs no "I" before it. */
const LEADS = /^(?:leite|dirigo|dirijo)$/
/** Somebody else who is named as the answer in so many words decides. */
const NAMED_WITHIN = 6
/** They stand at its beginning, but for "no, it's the". */
const NAMED_AT = 3
/** How far a person may stand from what they do: "the board will have to decide". */
const ACTS_WITHIN = 6

/** Where a clause stands in what a visitor says. */
export interface Place {
  /** A message begins with it, but for "well" and "oh god". */
  opens: boolean
  /** It was said already that the visitor decides. */
  settled: boolean
  /** The same message has said that somebody else decides. */
  deferred: boolean
  /** The visitor's name stands right before it: "Ana Ruiz, la directora". */
  named: boolean
  /** The folded words of the visitor's company. */
  company: readonly string[]
}

/** What one clause says of who decides. */
class Saying {
  readonly words: readonly string[]
  /** All that the table knows, and what of it is not denied. */
  readonly all: readonly Hit<Tag>[]
  readonly hits: readonly Hit<Tag>[]
  readonly count: number
  /** Whether it is a short answer to a question for who decides. */
  readonly isAnswer: boolean
  /** Whether somebody decides at all. */
  readonly acts: boolean
  /** The persons that are not the visitor. */
  readonly others: readonly Hit<Tag>[]
  readonly clause: Clause
  /** What the assistant has asked of who decides, and whether it has asked at all. */
  readonly quest: Quest
  readonly isAsked: boolean
  /** Whether the answer begins here, and whether it has been said already that the visitor decides. */
  readonly opens: boolean
  readonly settled: boolean
  readonly place: Place
  private readonly deferred: boolean

  constructor(clause: Clause, all: readonly Hit<Tag>[], place: Place) {
    const { opens, settled, deferred } = place
    this.place = place
    this.clause = clause
    this.words = clause.words
    this.all = all
    this.hits = all.filter((hit) => !isDenied(clause, hit))
    this.count = wordsIn(clause)
    this.quest = questOf(clause)
    this.opens = opens
    this.settled = settled
    this.deferred = deferred
    this.isAsked = isAsked(clause)
    this.isAnswer = this.isAsked && !isRoleAsked(this.quest) && this.count <= FEW_WORDS
    this.acts = this.has('verb', 'act') || isVote(this.words)
    const gone = this.words.some((word) => GONE.has(word))
    this.others = this.hits.filter(
      (hit) => !gone && (hit.value === 'superior' || (OFFICES.has(hit.value) && !this.isOwn(hit))),
    )
  }

  level(): Level | null {
    const { clause, isAnswer, opens, quest } = this
    const { asked } = clause
    const isJoking =
      !this.deferred && this.others.length === 0 && isJest(clause, quest) && !hasPartner(this.words, this.hits)
    if ((clause.question && !isBeforeSmile(clause)) || (clause.hypothetical && !isTurn(this.words)))
      return levelAside(clause, this.all)
    if (isJoking) return 'decides'
    if (hasPaidOff(this.words, this.all)) return 'decides'
    if (isLeftToMe(this.words) && clause.negations.length === 0) return 'entrusted'
    if (isShared(this)) return 'shares'
    if (this.isAsked && isGroup(this.words)) return 'group'
    if (this.hasSay()) return 'says'
    if (this.isLeftToVisitor()) return 'decides'
    if (isAskedOfNobody(this.hits, this.all, clause.negations) || isNobodyButMe(this.words, this.all)) return 'decides'
    const final = this.all.find(({ value }) => value === 'finalSay')
    if (final) return this.hasFinal(final) ? 'decides' : 'defers'
    if (isAcquired(this.words, this.all, clause.negations)) return 'decides'
    const defers = this.hits.some((hit) => hit.value === 'defers' && !isForUse(this.words, hit))
    if ((defers || isJunior(this.words, this.hits, this.isAsked)) && !endsWithMe(this.words, this.hits)) return 'defers'
    if (this.hits.some((hit) => isTheOne(this.words, hit))) return 'defers'
    // "so I decide on my own"
    if (this.has('decides') || this.actsMyself() || (this.has('iAct') && this.has('alone'))) return 'decides'
    const office = this.hits.filter((hit) => hit.value === 'role' && this.isOwn(hit))
    if (office.length > 0) return office.every((hit) => isManager(this.words, hit)) ? 'manages' : 'office'
    if (runsNamed(this.words, this.place.company)) return 'decides'
    if (this.has('founded') && this.words.includes('ich')) return 'decides'
    // "la trésorière, pas moi. Croyez-moi": who has named somebody else says no more of themself in passing
    if (this.deferred && !OBJECT.has(this.words[0] ?? ''))
      return this.isOthers() || this.has('merely') ? 'defers' : this.isFirm()
    if (this.isNotAlone()) return 'agrees'
    const answer = opens || this.count <= 2 ? answered(clause, quest) : null
    if (answer) return answer
    const isAlone = isAnswer && asked.has('others') && !asked.has('budget') && !asked.has('timeline')
    if (isAnswer && this.has('nobody')) return 'decides'
    if (isAlone && this.all.some(({ value }) => value === 'no')) return 'decides'
    if (isAlone && !this.acts && (this.has('yes') || this.others.length > 0)) return 'agrees'
    if (this.isOthers()) return 'defers'
    if (this.isAsked && this.has('merely')) return 'defers'
    if (this.isAlone()) return 'decides'
    if (isAnswer && !quest.aims.has('how') && (this.has('withMe') || isMe(this.words, this.hits) || this.isYes()))
      return quest.aims.has('say') && !quest.aims.has('who') ? 'says' : 'decides'
    if (this.isNo()) return 'defers'
    return this.isFirm()
  }

  /** What somebody is or has, whoever decides. */
  private isFirm(): Level | null {
    const { quest } = this
    if (this.own('chief') || this.own('heads') || (quest.aims.has('role') && this.leadsItself())) return 'chief'
    if (hasBusiness(this.words, this.all) || this.has('owns')) return 'owns'
    return this.own('leads') ? 'leads' : null
  }

  /** "I run the marketing department": not a manager alone. */
  private leadsItself(): boolean {
    return this.hits.some(
      ({ value, start, end }) =>
        value === 'leads' && (SUBJECT.has(this.words[start] ?? '') || LEADS.test(this.words[end - 1] ?? '')),
    )
  }

  /** Whether nobody else is left who could decide: "no partners", "the committee is me". */
  private isLeftToVisitor(): boolean {
    const { words, all, isAsked } = this
    if (isPersonMe(words, all)) return true
    return (
      (isAsked && asksMyself(words)) ||
      ((isAsked || words.filter((word) => word === 'no').length > 1) && hasNobody(words, all))
    )
  }

  /** "Alone", "ganz allein", and nobody else spoken of. */
  private isAlone(): boolean {
    const isMine = this.others.length === 0 && !this.words.some((word) => OTHER_PERSON.has(word))
    return this.isAnswer && isMine && this.has('alone')
  }

  /** "Non decido da solo", "I can't decide that on my own". */
  private isNotAlone(): boolean {
    const { clause, words, all } = this
    const alone = all.some(
      (hit) => isDenied(clause, hit) && words.slice(hit.start, hit.end).some((word) => ALONE.has(word)),
    )
    const isShort = this.isAnswer && this.count <= 3
    if (isShort && clause.negations.length > 0 && words.some((word) => ALONE.has(word))) return true
    return alone && (isShort || all.some(({ value }) => /^(?:decides|act|verb|iAct)$/.test(value)))
  }

  /** A mere yes, where nothing but who decides was asked. */
  private isYes(): boolean {
    const { aims, options } = this.quest
    const asks = aims.size === 0 || aims.has('you') || aims.has('owner') || (aims.has('who') && aims.size === 1)
    return (
      (this.opens || this.count <= 2) && this.clause.asked.size === 1 && asks && options.length === 0 && this.has('yes')
    )
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

  /** Whether an office is the visitor's. */
  private isOwn(hit: Hit<Tag>): boolean {
    return isOwnPost(this, hit)
  }

  private hasSay(): boolean {
    const isTold =
      this.deferred ||
      this.quest.aims.has('say') ||
      this.quest.aims.has('how') ||
      (this.quest.aims.has('who') && this.others.length > 0)
    if (isTold && isHeard(this.words, this.clause.negations, this.deferred)) return true
    if (isPreparing(this.words, this.clause.negations, this.deferred)) return true
    const isDeniedHere = (hit: Hit<Tag>) => this.clause.negations.some((at) => at < hit.start && hit.start - at <= 2)
    return this.all.some((hit) => hit.value === 'say' && !isDeniedHere(hit))
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
    // figures are no words: "the board must still approve the 12,000"
    const far = (from: number, to: number) => words.slice(from, to).filter((word) => /^\p{L}/u.test(word)).length
    const isNear = (other: Hit<Tag>) =>
      hits.some(
        ({ value, start, end }) =>
          (value === 'verb' || value === 'act' || (value === 'weak' && isAnswer)) &&
          (start >= other.end ? far(other.end, start) : far(end, other.start)) < ACTS_WITHIN,
      )
    const titled = hits.filter(({ value }) => value === 'titled')
    if ([...others, ...titled].some((other) => isVote(this.words) || isNear(other))) return true
    const [other] = others
    const isNamed =
      !this.settled && other !== undefined && (other.start <= NAMED_AT || NOT_MINE.has(words[other.start - 1] ?? ''))
    if (isNamed && isAnswer && count <= NAMED_WITHIN && !clause.text.includes('@')) return true
    if (this.isAsked && !isRoleAsked(this.quest) && doesThird(words, hits)) return true
    if (!this.isAsked && isLeftToThird(words)) return true
    if (isReferred(words, others)) return true
    if (this.opens && !this.has('me', 'withMe') && !isOpen(words) && namesOther(clause, this.quest)) return true
    const [first = '', second = ''] = words
    return (
      isAnswer &&
      clause.asked.has('authority') &&
      OTHER_PERSON.has(first) &&
      (count <= 2 || this.acts || DOES.has(second))
    )
  }
}

/** What a clause says of who decides. */
export function levelIn(clause: Clause, find: (words: readonly string[]) => Hit<Tag>[], place: Place): Level | null {
  if (clause.others && !(isAsked(clause) && wordsIn(clause) <= NAMED_WITHIN)) return null
  const all = find(clause.words)
  return new Saying(clause, all, place).level()
}
