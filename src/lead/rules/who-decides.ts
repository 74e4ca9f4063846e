import { type Clause, isDenied, wordsIn } from '../language/clauses.ts'
import { type Hit, isMark } from '../language/phrases.ts'
import type { AUTHORITY_PHRASES } from './qualification-words.ts'

export type Tag = keyof typeof AUTHORITY_PHRASES
/** How much of the decision is the visitor's. */
export type Level = 'decides' | 'shares' | 'agrees' | 'chief' | 'owns' | 'says' | 'leads' | 'defers'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Words before a role that make it somebody else's. */
const NOT_MINE = setOf(
  'my our his her their your ask asking tell mein meine meinen meinem unser unsere unserem unseren mi nuestro nuestra mon ma notre from an by for with',
)
const MINE = setOf('my me mein meine meinen meinem meiner mei mi mis mon ma mes mio mia meu minha mijn moj moja')
/** How far before a business `my` may stand: "my small dog grooming business". */
const MINE_REACH = 4
const ARTICLES = setOf('the der die den dem das el la le il de')
/** "Assistant to the owner" is no owner. */
const TOWARDS = setOf('to of for with from an von zu zum bei del al du au per')
const OFFICES: readonly Tag[] = ['role', 'chief', 'leads']
const RELATIVE =
  /^(?:bos|friend|mate|wife|husband|mother|father|mum|mom|dad|sister|brother|uncle|aunt|cousin|parent|daughter|son|client|neighbour|neighbor|girlfriend|boyfriend|partner|employer|colleague|nan|nana|gran|grany|granma|nephew|niece|stepdad|stepmum|flatmate|roomate|tante|onkel|muter|vater|schwester|bruder|freundin|freund|kumpel|oma|opa|cousine|tia|tio|madre|padre|hermano|hermana|primo|prima|suegro|suegra|abuelo|abuela|amigo|amiga|jefe|marido|mujer|mere|pere|soeur|frere|copine|copain|oncle|ami|amie|zia|zio|sorela|fratelo|amico|amica|moglie|marito)s?$/
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
  'he she him her they them el ella ellos ellas ela elos elas lui ele eles elle il ils elles er sie lei loro hij zij ze ihm ihr',
)
/** "Gehört mir und meiner Schwester", "è mio e di mio cognato". */
const MINE_BY_END = setOf('mir me mine mio mia moi meu minha mi own us')
const ASKING = setOf('ask check talk speak run fragen preguntar demander chiedere vragen consultarlo')
/** Who is asked at home decides as well: "I'll talk to my wife". */
const KIN = setOf(
  'hubby misus wifey wife husband partner partners sister brother girlfriend boyfriend cofounder mann frau freundin schwester bruder partnerin socio socia marido mujer esposo esposa hermano hermana mari femme associe asocie frere soeur moglie marito fratelo sorela compagnon kompagnon schwager cousin cunado cognato man vrouw broer zus',
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

/** Whether what is decided is decided by the visitor: "I sign", "that I choose myself". */
function isDoneByMe(words: readonly string[], { start, end, value }: Hit<Tag>): boolean {
  const known = (at: number) => BEFOREHAND.has(words[at] ?? '')
  if (value === 'iAct') return !known(start - 1) && !known(start - 2)
  let at = start - 1
  while (at >= start - 4 && BETWEEN.has(words[at] ?? '')) at -= 1
  if (SUBJECT.has(words[at] ?? '')) return !known(at - 1)
  let behind = end
  while (behind < end + 3 && TURNED.has(words[behind] ?? '')) behind += 1
  return words[behind] === 'ich' || words[behind] === 'ik' || (behind > end && words[behind] === 'i')
}

/** Words that are no person before "and me". */
const KNOWN = setOf('yes no ja nein jo si oui ok sure and und me ich yo moi io')
/** What makes "to me" tell of a decision. */
const FALLS = setOf('leave leaves left come comes fall falls belong belongs up down goes boils uberlast liegt hangt')
const DOES = setOf('would wil does do only solo')
/** How far behind "I am" an office may stand. */
const SELF_WITHIN = 8

/** Between what is decided and who decides: "entscheiden tu nur ich". */
const TURNED = setOf('tu tue tua tuan due nur kann darf werde alein aleine halt ja eh')
/** Nobody who has died decides. */
const GONE = setOf(
  'verstorben gestorben tot late died dead deceased widow widowed witwe witwer pased decede decedee mort morte veuf veuve murio falecio falecido viudo viuda morto morta mancato vedova vedovo overleden',
)
/** As many others as decide with the visitor: "myself and four others". */
const SOME =
  /^(?:\d|a|an|another|others?|one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|funf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|quatro|twe|drie|vier|noch|andere|otros|autres|altri)$/

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
