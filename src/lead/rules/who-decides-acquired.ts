import { anyOf } from '../language/any-of.ts'
import { type Hit, setOf } from '../language/phrases.ts'
import type { Tag } from './who-decides-tags.ts'
import { MINE, OFFICES, OTHER_PERSON, SUBJECT, SUPPOSING } from './who-decides-words.ts'

/** What people have done who tell how a business became theirs, folded. */
const DEEDS = anyOf([
  '(?<!.)(?:bought|inherited|founded|purchased|acquired)', '(?:ive|i have) (?:run|ran|kept|ben running)',
  'i(?:ve)? (?:[a-z]{1,12} ){0,3}(?:bought|purchased|acquired|inherited|founded|started|opened|reopened|launched|built|established|created|registered|began|tok (?:[a-z]{1,12} ){0,4}over|set (?:[a-z]{1,12} ){0,4}up)',
  '(?:ich|habe?|hob) .{0,80}(?:gekauft|erworben|ubernomen|ubernoma|gerbt|geerbt|gegrundet|aufgebaut|aufgezogen|hochgezogen|erofnet|aufgemacht|gepachtet|ersteigert|fuhre|betreibe)',
  'j?ai (?:[a-z]{1,12} ){0,3}(?:achete|rachete|repris|monte|fonde|cre|ouvert|rouvert|herite|lance)',
  'ho (?:[a-z]{1,12} ){0,3}(?:rilevat|apert|riapert|comprat|acquistat|fondat|aviat|ereditat|creat|mes|tirat)[oaie]',
  'he (?:comprado|abierto|montado|fundado|heredado|adquirido)', 'compre', 'abri', 'monte', 'funde', 'herede', 'adquiri', 'levante', 'empece', 'comprei', 'montei', 'fundei', 'herdei', 'criei', 'comecei',
  '(?:ik|heb) .{0,80}(?:overgenomen|gekocht|opgericht|geopend|begonen|georven|geerfd|opgebouwd)',
  'kupił[ea]m', 'założył[ea]m', 'otworzył[ea]m', 'przejałem', 'przejełam', 'odziedziczył[ea]m', 'jag (?:kopte|startade|opnade|grundade|arvde)',
]) // biome-ignore format: one language a line
/** What stands for the business where it is not named: "lo compré al antiguo dueño", "I started it in 2009", "empecé yo sola". */
const IT = /(?:^| )(?:it|this|l|lo|la|le)(?: |$)/
const FROM_NOTHING = anyOf(['alone', 'from scratch', 'from nothing', 'alein', 'sol[oa]', 'de cero', 'seule?', 'de rien', 'da zero', 'dal niente', 'sozinh[oa]', 'nichts']) // biome-ignore format: a list
const LONG_AGO = /(?:^| )(?:years?|jahr|jahren|ans|anos|ani|jar|(?:19|20)\d\d)(?: |$)/
/** Businesses that only those call so who have come by them, and shares of one. */
const PREMISES = setOf('joint place lease freehold premises affaire fonds affari attività locale anteile anteil quota aandelen shares stake casa quinta') // biome-ignore format: a list
/** What is no business behind the name of one, and what stands before one where something is done: "a shop plugin", "in your shop". */
const NO_PREMISES = setOf('website websites site webseite seite page pages app plugin theme project projekt account konto software system template url domain newsletter link online list order ticket') // biome-ignore format: a list
const NOT_IT = setOf('your ihr ihre ihrem ihren euer eure eurem su tu votre vos uw jullie sua in im on at about from with mit bei auf über für for en dans chez nel nella con per pour para op bij voor em no na') // biome-ignore format: a list
/** What something is opened on that is no business then: "abrí la tienda en el móvil". */
const DEVICES = setOf('móvil phone mobile handy tablet browser navegador laptop computer ordenador ordinateur') // biome-ignore format: a list

/** "The licence hangs on my name", "the debts are officially mine". */
const IN_MY_NAME = anyOf(['(?:on|in|under|to) my (?:own )?name', 'registered to me', '(?:auf|in) meine[nm] namen?', 'auf mich', 'a mon nom', 'a mi nombre', 'a nome mio', 'op mijn nam', 'no meu nome', 'em meu nome']) // biome-ignore format: a list
const DEED_OF = setOf('license licence lease papers contract mortgage loan channel kredit vertrag konzession gewerbe gewerbeschein mietvertrag licencia contrato bail contrat licenza contratto vergunning shares anteile') // biome-ignore format: a list
const MINE_NOW = /(?:^| )(?:is|are|its) (?:now|al|[a-z]{3,12}ly) mine(?: |$)/

/** "She left me the shop", "sie hat mir die Boutique überschrieben", "the whole thing was handed to me". */
const HANDED = setOf('handed passed signed sold left transferred überschrieben übergeben vererbt vermacht übertragen hinterlassen cedió traspasó dejó cedido traspasado cédé légué transmis laissé ceduto lasciato donato overgedragen nagelaten passou deixou cedeu przepisał przepisała') // biome-ignore format: a list
const TO_ME = setOf('me mir mi m mij mnie')
const ESTATE = setOf('shares anteile participaciones thing choice decision budget ownership deeds everything alles todo tout tutto') // biome-ignore format: a list
/** "Ich hab den Bruder ausgezahlt", "I bought her out". */
const PAID_OFF = anyOf(['ausbezahlt', 'ausgezahlt', 'rausgekauft', 'herausgekauft', 'uitgekocht', 'liquidato', '(?:bought|paid) (?:[a-z]{1,12} ){1,5}out']) // biome-ignore format: a list
/** "I walked out of a banking job to start this", "I sold my flat to buy the first tents". */
const GAVE_UP = anyOf(['(?:left|quit|gave|walked|sold|mortgaged|gekundigt|geschmisen|aufgegeben|deje|quite|lache|lasciato|molato|larguei|deixei) .{0,40}(?:job|career|flat|house|stele|beruf|trabajo|boulot|emploi|lavoro|emprego) .{0,40}(?:start|open|run|set|aufzumachen|erofnen|grunden|abrir|montar|ouvrir|monter|lancer|aprire|aviare)']) // biome-ignore format: a list

type Hits = readonly Hit<Tag>[]

/** Whether somebody is named from whom one may have it. */
const hasGiver = (words: readonly string[], all: Hits) =>
  all.some(({ value }) => value === 'superior' || value === 'joint' || OFFICES.has(value)) ||
  words.some((word) => OTHER_PERSON.has(word))

/** Whether a business is named as what is acquired, and not as where something is done. */
function hasPremises(words: readonly string[], all: Hits): boolean {
  const businesses = all.filter(
    ({ value, start }) => value === 'business' || (value === 'owns' && MINE.has(words[start] ?? '')),
  )
  const named = words.flatMap((word, start) => (PREMISES.has(word) ? [{ start, end: start + 1 }] : []))
  return [...businesses, ...named].some(
    ({ start, end }) =>
      !NO_PREMISES.has(words[end] ?? '') &&
      !words.slice(Math.max(0, start - 2), start).some((word) => NOT_IT.has(word)),
  )
}

/** Whether the others have been paid off. */
export const hasPaidOff = (words: readonly string[], all: Hits): boolean =>
  PAID_OFF.test(words.join(' ')) &&
  words.some((word) => SUBJECT.has(word) || /^(?:habe?|ho)$/.test(word)) &&
  hasGiver(words, all)

/** Whether a visitor tells how a business came to be theirs: "since I bought the freehold", "papa left me the shop". */
export function isAcquired(words: readonly string[], all: Hits, negations: readonly number[]): boolean {
  const said = words.join(' ')
  const isNamed = hasPremises(words, all)
  if (MINE_NOW.test(said) || GAVE_UP.test(said)) return true
  if (IN_MY_NAME.test(said) && (isNamed || words.some((word) => DEED_OF.has(word)))) return true
  const isHanded = words.some((word, at) => HANDED.has(word) && !SUBJECT.has(words[at - 1] ?? ''))
  if (isHanded && words.some((word) => TO_ME.has(word)) && (isNamed || words.some((word) => ESTATE.has(word))))
    return true
  if (!DEEDS.test(said)) return false
  const isSupposed = words.some((word) => (SUPPOSING.has(word) && word !== 'when') || DEVICES.has(word))
  // "aus dem Nichts aufgebaut" denies nothing
  if (isSupposed || negations.some((at) => words[at - 1] !== 'dem')) return false
  const isIt =
    IT.test(said) && !words.some((word) => NO_PREMISES.has(word)) && (LONG_AGO.test(said) || hasGiver(words, all))
  return isNamed || isIt || FROM_NOTHING.test(said)
}
