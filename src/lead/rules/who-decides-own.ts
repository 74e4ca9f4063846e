import { type Hit, isMark, setOf } from '../language/phrases.ts'
import type { Tag } from './who-decides-tags.ts'
import { FALLS, MINE, NOT_MINE, OBJECT, SUBJECT, TOWARDS } from './who-decides-words.ts'

/** How far before a business `my` may stand: "my small dog grooming business". */
const MINE_REACH = 5
/** People whose business it is where they stand behind "my": "my sister's bakery". */
const RELATIVE =
  /^(?:bos|friend|mate|wife|husband|mother|father|mum|mom|dad|sister|brother|uncle|aunt|cousin|parent|daughter|son|client|customer|landlord|landlady|tenant|teacher|hairdreser|barber|dentist|acountant|lawyer|supplier|competitor|vermieter|kunde|kundin|lehrer|lehrerin|friseur|neighbour|neighbor|girlfriend|boyfriend|partner|employer|colleague|nan|nana|gran|grany|granma|nephew|niece|stepdad|stepmum|flatmate|roomate|tante|onkel|muter|vater|schwester|bruder|freundin|freund|kumpel|oma|opa|cousine|tia|tio|madre|padre|hermano|hermana|primo|prima|suegro|suegra|abuelo|abuela|amigo|amiga|jefe|marido|mujer|mere|pere|soeur|frere|copine|copain|oncle|ami|amie|zia|zio|sorela|fratelo|amico|amica|moglie|marito)s?$/
/** What somebody else may do with a business: "my landlord owns four shops". */
const OWNING = /^(?:owns|has|runs|opens|likes|loves|neds|hat|fuhrt|besitzt|betreibt|tiene|leva|tient|heft|prowadzi)$/
/** What may stand between "I" and what I do. */
const BETWEEN = setOf(
  'can may will would do did just always usually normally also alone d ll am the one who to get solely personally simply m kan darf werde allein selbst peux vais puedo poso mag only',
)
/** What makes a decision one that is still to come: "before I decide". */
const BEFOREHAND = setOf(
  'before until till if when once unless whether so that bevor bis wen ob damit avant quand si cuando antes hasta se quando prima che voor als',
)
/** Between what is decided and who decides: "entscheiden tu nur ich". */
const TURNED = setOf('tu tue tua tuan due nur kann darf werde alein aleine halt ja eh')

/** "I have a question about your shop". */
const YOURS = setOf(
  'your his her their about question frage fragen pregunta domanda vraag pergunta uber sobre ihr ihre ihrem ihren euer eure eurem suo sua su tu votre vos uw jullie seu',
)

/** Whether a business is the visitor's own, and not their sister's. */
function isMine(words: readonly string[], { start }: Hit<string>): boolean {
  const before = words.slice(Math.max(0, start - MINE_REACH), start)
  // "me shop", but "me he equivocado de estudio"
  const mine = before.findLastIndex((word, at) => MINE.has(word) && (word !== 'me' || at === before.length - 1))
  return (
    mine >= 0 &&
    !before
      .slice(mine + 1)
      .some((word) => NOT_MINE.has(word) || isMark(word) || RELATIVE.test(word) || OWNING.test(word))
  )
}

/** How languages that put words together end that of a business, folded. */
const BUSINESS_COMPOUND =
  /.{2}(?:praxis|praktijk|winkel|zak|bedrijf|geschaft|laden|studio|salon|werkstat|schule|betrieb|kanzlei|imbis|buchhandlung|weinhandlung|kunsthandlung|[bghklmnst]erei|agentur|firma|restaurant|hotel|cafe|klinik|apotheke|[a-z]{2}eria|[a-z]{2}erie|butik|verkstad|salong|byra|restaurang|skola|pension|gasthof|bauernhof|reiterhof|weingut|manufaktur|klinik|atelier|galerie)$/

/** What ends so and is none. */
const NO_BUSINESS = setOf(
  'bateria baterie materia miseria serie historia feria artilerie batterie materie kategorie theorie',
)

/** "My bakery", "I have a small bakery", "mijn fysiopraktijk". */
export function hasBusiness(words: readonly string[], all: readonly Hit<Tag>[]): boolean {
  const told = all.some(
    (hit) =>
      (hit.value === 'business' && isMine(words, hit)) ||
      (hit.value === 'have' &&
        all.some(
          ({ value, start }) =>
            value === 'business' &&
            start >= hit.end &&
            start <= hit.end + MINE_REACH &&
            !words.slice(hit.end, start).some((word) => YOURS.has(word)),
        )),
  )
  return (
    told ||
    words.some(
      (word, at) =>
        BUSINESS_COMPOUND.test(word) &&
        !NO_BUSINESS.has(word) &&
        isMine(words, { start: at, end: at + 1, value: 'business' }),
    )
  )
}

/** Whether what is decided is decided by the visitor: "I sign", "that I choose myself". */
export function isDoneByMe(words: readonly string[], { start, end, value }: Hit<string>): boolean {
  const known = (at: number) => BEFOREHAND.has(words[at] ?? '')
  if (value === 'iAct') return !known(start - 1) && !known(start - 2)
  let at = start - 1
  while (at >= start - 4 && BETWEEN.has(words[at] ?? '')) at -= 1
  if (words[at] === 'il' && /^(?:signe|choisit|tranche|valide|autorise|aprouve)$/.test(words[start] ?? '')) return false // no "I'll"
  if (SUBJECT.has(words[at] ?? '')) return !known(at - 1)
  let behind = end
  while (behind < end + 3 && TURNED.has(words[behind] ?? '')) behind += 1
  return words[behind] === 'ich' || words[behind] === 'ik' || (behind > end && words[behind] === 'i')
}

/** What may stand behind "I do" where it says who decides. */
const ALONE = setOf('alone myself personally and with al the as of for solely only so here it now')

/** "Please email an offer to me", but not "he leaves it to me". */
const isSentTo = (words: readonly string[], at: number) =>
  words.filter((word) => !isMark(word)).length > 3 &&
  TOWARDS.has(words[at - 1] ?? '') &&
  !words.some((word) => FALLS.has(word))

/** "Ask for me", "preguntad por mí", "trust me": who is called, and believed. */
const CALLED =
  /^(?:ask|cal|ring|trust|believe|fragen?|fragt|rufen?|ruft|verlangen|glaub\p{L}{0,3}|pregunt(?:ad|e|en|a)|llam(?:ad|e|en|a)(?:me)?|cre(?:a|e|ed)me|demande[zr]|apele[zr]|croye[zr]|chied(?:a|ete|ere)|chiam(?:i|ate|are)(?:mi)?|cred(?:a|ete)mi|vra(?:ag|gt)|bel|geloof|pergunt(?:em?|ar)|ligu?em?|zapytac|pytac|fraga)$/u

/** Whether the visitor names themself: "me", "ich selbst", "that would be me". */
export function isMe(words: readonly string[], hits: readonly Hit<Tag>[]): boolean {
  if (words.some((word) => CALLED.test(word))) return false
  const last = words.findLastIndex((word) => !isMark(word)) + 1
  return hits.some(({ value, start, end }) => {
    if (value !== 'me') return false
    // "I do that scoring" is no answer
    if (words[start] === 'i' && end - start > 1 && end !== last && !ALONE.has(words[end] ?? '')) return false
    // "yo solo pido precios" only asks
    if ((end === last && !isSentTo(words, start)) || (end - start > 1 && !/^sol[oa]$/.test(words[end - 1] ?? '')))
      return true
    const agrees = hits.some((hit) => hit.value === 'yes')
    return start === 0 && ((OBJECT.has(words[0] ?? '') && !SUBJECT.has(words[1] ?? '')) || agrees)
  })
}

/** What stands before a post that is told of in hardly more than its name: "just the assistant". */
const BARELY = setOf('the a an just only no bin nur der die la el le il una un une de')
/** What may stand behind it: "assistant to the CEO". */
const TO_WHOM = setOf('to of at here in for vom von der des im bei hier de del du della di van')

/** Whether the visitor only works for those who decide: "I'm the secretary", but not "my secretary will call you". */
export function isJunior(words: readonly string[], hits: readonly Hit<Tag>[], isAnswer: boolean): boolean {
  return hits.some(({ value, start, end }) => {
    if (value !== 'junior' || words[start - 1] === 'and' || words[start - 2] === 'and') return false
    const self = hits.find(
      (hit) => (hit.value === 'self' || hit.value === 'merely') && hit.end <= start && start - hit.end <= 2,
    )
    if (self && !words.slice(self.end, start).some((word) => word.endsWith('ing'))) return true
    const [before = ''] = [words[start - 1]]
    const begins =
      start === 0 || (start === 1 && BARELY.has(before)) || /^(?:as|als|como)$/.test(words[start - 2] ?? '')
    const next = words[end] ?? ''
    return begins && (next === '' || isMark(next) || TO_WHOM.has(next)) && (isAnswer || next !== 'for')
  })
}
