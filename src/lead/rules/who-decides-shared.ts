import type { Clause } from '../language/clauses.ts'
import { type Hit, setOf } from '../language/phrases.ts'
import { SELF_WORDS } from './who-decides-answer-words.ts'
import { isWantedByTwo } from './who-decides-others.ts'
import { isOfMine, isPair, isPairWithin, isWithMine } from './who-decides-people.ts'
import type { Tag } from './who-decides-tags.ts'
import {
  AND,
  ARTICLES,
  ASKING,
  KIN,
  KNOWN,
  ME,
  MINE,
  MINE_BY_END,
  NUMBER,
  OTHER_PERSON,
  WITH,
} from './who-decides-words.ts'

/** Who decides with those of whom there are as many: "three partners", "dos socias". */
const PARTNERS =
  /^(?:(?:co)?(?:partner|owner|founder|director|shareholder|sibling|brother|sister|cousin)s|(?:geselschafter|inhaber|geschaftsfuhrer|teilhaber|eigentumer)(?:in|inen)?|partner(?:in|inen)?|geschwister|bruder|schwestern|soci[oae]s?|soci|herman[oa]s|dueñ[oa]s|duen[oa]s|as+ocie+s?|freres|soeurs|gerantes?|gerants|fratel[il]|sorele|titolari|venoten|eigenaren|broers|zusen|irmaos|irmas|wspolnikow|wspolników|wspolnicy|bracia|delagare)$/
const OURS = setOf(
  'we us our i me wir uns ich nosotros nosotras somos yo nous on moi je noi siamo io wij ons ik nós somos eu my jestem vi',
)
/** What each of them gives: "it takes four nods". */
const CONSENTS = setOf('nods signatures yeses ayes votes voices unterschriften firmas votos signatures voix firme voti handtekeningen stemmen assinaturas podpisy') // biome-ignore format: a list
/** Whether as many partners decide: "we're four partners", "takes four nods", "seven of us on the committee". */
function isOfPartners(words: readonly string[], all: readonly Hit<Tag>[]): boolean {
  return words.some((word, at) => {
    if (!NUMBER.test(word) || /^\d{2,}$/.test(word)) return false
    // "the two partners" are others, "we, the two partners" are not
    if (ARTICLES.has(words[at - 1] ?? '') && !words.some((each) => OURS.has(each))) return false
    if (all.some(({ value, start, end }) => value === 'decides' && start <= at && at < end)) return false
    const [next = '', behind = ''] = [words[at + 1], words[at + 2]]
    if (PARTNERS.test(next) || (PARTNERS.test(behind) && /^(?:equal|managing|junior|senior|business)$/.test(next)))
      return true
    if (CONSENTS.has(next)) return true
    return (
      next === 'of' &&
      behind === 'us' &&
      all.some(({ value, start }) => value === 'superior' && start > at && start <= at + 6)
    )
  })
}

/** Without whom nothing is decided: a partner, or others of whom is spoken without a name. */
const WITHOUT = /^(?:without|ohne|sin|sans|senza|zonder|sem|bez)$/
const WHOSE = setOf('her his their him them den die dem der ihn sie ihr ihre ihren sein seine seinen su sus él ella son sa lui elle el ela suo sua lei hem haar zijn seu') // biome-ignore format: a list
/** What is not done then, and by whom. */
const NOT_DONE = [
  /^(?:no|not|never|nothing|cant|canot|dont|wont|doesnt|nichts|nix|nicht|nie|keine?|nada|nunca|ne|rien|pas|non|niente|mai|niets|niet|nao|nic)$/,
  /^(?:sign|decid|buy|order|agre|commit|mov|approv|spend|unterschreib|entscheid|kauf|bestel|beschlies|mach|firm|compr|hag|achet|fai|fac|tek|ko|beslis|doe|assin|vale|val|count|gilt|go|lauf|geht)\p{L}{0,4}$/u,
  /^(?:i|il|ich|yo|je|j|io|ik|eu|me|mir|mich|moi|mij|firmo|decido|hago|compro|facio|asino|mio|mia)$/,
]

/** Whether nothing is done without a partner: "ohne den unterschreib ich nix", "I can't sign without my husband". */
function needsPartner(words: readonly string[]): boolean {
  const at = words.findIndex((word) => WITHOUT.test(word))
  const isPartner = words.slice(at + 1, at + 4).some((word) => KIN.has(word)) || WHOSE.has(words[at + 1] ?? '')
  const rest = [...words.slice(0, at), ...words.slice(at + 2)]
  return at >= 0 && isPartner && NOT_DONE.every((part) => rest.some((word) => part.test(word)))
}

/** What is agreed with a partner: "that's agreed with my business partner", "hab ich mit meiner Frau so vereinbart". */
const AGREED =
  /\b(?:agreed|settled|cleared|squared|vereinbart|abgesprochen|abgestimmt|ausgemacht|besprochen|acordad[oa]|pactad[oa]|hablad[oa]|convenu|concordat[oa]|decis[oa]|afgesproken|overlegd)\b/
/** "The manager and the controller sign off together": it is they who are together. */
const TOGETHER = setOf('together jointly zusammen gemeinsam miteinander juntos juntas ensemble insieme samen')

/** "I'm on the committee that picks the vendor", "ich sitze im Beirat": as many words may stand between. */
const BOARD_WITHIN = 4
const SITS =
  /(?:^| )(?:im|i am|i sit|i serve|sit|ich sitze?|sitze?|bin|je siege|estoy|siedo|ik zit) (?:on|in|im|au|en|nel|sur)$/
const isOnBoard = (words: readonly string[], all: readonly Hit<Tag>[]): boolean =>
  words.some(
    (_, at) =>
      SITS.test(words.slice(Math.max(0, at - 2), at + 1).join(' ')) &&
      all.some(
        ({ value, start, end }) =>
          value === 'superior' && start > at && start <= at + BOARD_WITHIN && BOARD.test(words[end - 1] ?? ''),
      ),
  )
const BOARD =
  /^(?:board|comite|panel|jury|council|trust|beirat|gremium|auschus|komision|vorstand|kuratorium|aufsichtsrat|stadtrat|gemeinderat|kirchenrat|conseil|consejo|junta|consiglio|bestur|zarzad|styrelsen)$/

/** An answer to "what is your role?" is no longer. */
const ROLE_WITHIN = 12

/** What one clause says of who decides, as far as it takes to see who shares in it. */
interface Sharing {
  clause: Clause
  words: readonly string[]
  all: readonly Hit<Tag>[]
  hits: readonly Hit<Tag>[]
  others: readonly Hit<Tag>[]
  count: number
  acts: boolean
  isAnswer: boolean
  isAsked: boolean
  opens: boolean
  settled: boolean
}

/** Whether the visitor is one of those who decide. */
export function isShared({
  clause,
  words,
  hits,
  all,
  acts,
  others,
  isAnswer,
  isAsked,
  opens,
  count,
  settled,
}: Sharing): boolean {
  const isTheirs = others.length > 0 && !words.some((word) => SELF_WORDS.has(word))
  const has = (...tags: Tag[]) =>
    hits.some(
      ({ value, start, end }) =>
        tags.includes(value) &&
        !(isTheirs && value === 'joint' && TOGETHER.has(words[start] ?? '') && !WITH.has(words[end] ?? '')),
    )
  // "das entscheid ich auch selber"
  if (others.length === 0 && has('iAct') && has('alone') && !has('shares')) return false
  const pair = isPair(words, all)
  const ours = hits.some(
    ({ end, value }) =>
      value === 'decides' &&
      MINE_BY_END.has(words[end - 1] ?? '') &&
      AND.has(words[end] ?? '') &&
      // "é meu e só meu" is nobody else's
      words.slice(end + 1, end + 3).some((word, at) => MINE.has(word) && /^\p{L}/u.test(words[end + at + 2] ?? '')),
  )
  if (has('shares') || ours || isWantedByTwo(words, all)) return true
  if (isOfPartners(words, all) || needsPartner(words) || isOnBoard(words, all)) return true
  if (pair && has('joint') && count > 4) return true
  if (isAsked && isPairWithin(words, all)) return true
  if (has('joint') && isAsked && opens && count <= ROLE_WITHIN) return true
  // "con mis dos hermanas", "with my husband"
  if (isAnswer && others.length > 0 && isWithMine(words) && !acts) return true
  // "We own a house, my husband and I", "Vreni and me"
  const [one = '', and = '', two = ''] = words
  if (isAnswer && count <= 4 && AND.has(and) && ME.has(two) && !KNOWN.has(one)) return true
  const named = (hit: Hit<Tag>, people: ReadonlySet<string>) =>
    words.slice(hit.start, hit.end).some((word) => people.has(word))
  if (hits.filter(({ value }) => value === 'joint').length > 1) return true
  const isMine = (hit: Hit<Tag>) =>
    hit.value === 'joint' && words.slice(hit.start, hit.end).some((word) => MINE.has(word))
  if (hits.some(isMine) && AGREED.test(clause.sentence)) return true
  if (has('talks') && hits.some((hit) => hit.value === 'joint' && isOfMine(words, hit))) return true
  const kin = others.some((hit) => named(hit, KIN))
  const asks = hits.some((hit) => hit.value === 'defers' && named(hit, ASKING))
  // "yes, me. Well, my wife has to agree too"
  if (kin && ((settled && acts) || (pair && count <= 4))) return true
  if (kin && (has('talks') || asks || (pair && has('weak')))) return true
  if (has('withMe') && acts && (others.length > 0 || OTHER_PERSON.has(words[0] ?? '') || count > 3)) return true
  if ((has('joint') || pair) && (acts || has('iAct', 'decides', 'runs') || isAnswer)) return true
  return others.length > 0 && has('too') && (acts || has('weak'))
}
