import { foldedPattern, setOf } from '../language/phrases.ts'
import type { Reading } from './budget-reading.ts'

/** Money, and what is done with it. */
const SPENDING = setOf(`
  spend spending pay afford invest budget money funds cash ausgeben zahlen bezahlen investieren leisten hinlegen geld budget mittel
  gastar gastarme gastarnos pagar invertir permitirme permitirnos dinero presupuesto dépenser payer investir mettre argent moyens budget
  spendere pagare investire permettermi permetterci soldi denaro uitgeven besteden betalen investeren geld gastar pagar dinheiro verba
  spendera betala pengar wydać zapłacić pieniędzy`)

/** What money is called, not what is done with it. */
const MONEY = setOf(`
  budget budgets money moneys funds cash geld mittel etat dinero presupuesto argent moyens soldi denaro fondi dinheiro verba orçamento pengar pieniędzy`)

const MUCH = setOf(`
  lot lots much fortune loads heaps tons viel vui vil allzuviel mucho mucha demasiado beaucoup énorme molto molti tanto tanti granché veel muito mycket dużo wiele huge big`)

/** Before `much` this asks. */
const HOW = setOf('how wie so hoe')

/** What else there may be not much of, or what is said of a problem. */
const ELSE = setOf(`
  time zeit tiempo temps tempo tijd effort aufwand information experience erfahrung problem issue more mehr más plus less per pro`)

const HAVING = foldedPattern(
  /(?<!\p{L})(?:i|we|ich|wir|ma|hamma|i m|tengo|tenemos|puedo|podemos|quiero|queremos|je|j|on|nous|ho|abbiamo|posso|possiamo|ik|we|wij|tenho|temos|podemos|jag|vi|cant|cannot|dont|can t)(?!\p{L})/u,
)

/** Of whom else it may be said. */
const OURS = setOf(`
  we us our ours ons onze wij uns unser wir nous notre nosotros nuestro nuestra noi nostra nós nosso nossa`)
const THIRD = setOf('he she they his her their er ihr seine seinem ella ellos elle ils lui lei loro hij zij')

/** `I can't spend a lot`, `viel Geld haben wir nicht`. */
function isNotMuch({ clause: { words, negations, question, priced, others } }: Reading): boolean {
  if (question || others || negations.length === 0 || words.length > 24) return false
  const much = words.findIndex((word, at) => MUCH.has(word) && !HOW.has(words[at - 1] ?? ''))
  const spending = words.findIndex((word) => SPENDING.has(word))
  if (much < 0 || spending < 0 || Math.abs(much - spending) > 4 || words.some((word) => ELSE.has(word))) return false
  if (priced > 0 && !HAVING.test(words.join(' '))) return false
  return negations.some((at) => Math.abs(at - much) <= 6)
}

/** How many words may stand between money and what makes it small. */
const BESIDE = 2

/** `Il budget è ridotto`, `a tiny budget`. */
function isSmallMoney({ clause: { words, question, negations, others }, hits }: Reading): boolean {
  if (question || others || negations.length > 0) return false
  return hits.some(
    ({ value, start, end }) =>
      (value === 'small' || value === 'little') &&
      words.some((word, at) => MONEY.has(word) && (at < start ? start - at - 1 <= BESIDE : at >= end && at === end)),
  )
}

/** Where money is kept or carried, and what tells that there is little of it in there. */
const PURSE = setOf(`
  wallet wallets purse purses pocket pockets kitty coffers piggy kasse kassen vereinskasse tasche taschen geldbeutel portemonnaie sparschwein bolsillo bolsillos cartera monedero caja arcas poche poches caisse caisses portefeuille bourse tirelire tasche tasca portafoglio portafogli cassa casse salvadanaio kas portemonnee spaarpot bolso bolsos carteira cofre plånbok kassa portfel kieszeń`)
const EMPTY = setOf(`
  empty bare thin threadbare tight hole holes lint moths moth feathers leer leere leerer leeren dünn dünne schmal flach loch löcher löchern ebbe motten vacío vacíos vacía vacías roto rotos agujero agujeros flaca vide vides plate trou trous percé percées trouées vuoto vuota vuote vuoti bucata bucate leeg lege dun gat gaten vazio vazios vazia furado furados tom tomma pusty puste`)

/** `Hardly any money`, `kaum Geld`. */
const HARDLY = setOf('hardly barely scarcely kaum apenas guère nauwelijks knappt ledwo')
const isHardlyAny = ({ clause: { words, question, others } }: Reading): boolean =>
  !question &&
  !others &&
  words.some((word, at) => HARDLY.has(word) && words.slice(at + 1, at + 4).some((each) => MONEY.has(each)))

/** How many words may stand between a purse and what it is like. */
const INSIDE = 4

/** `Threadbare wallet`, `le tasche vuote`, `mit leerer Kasse`. */
const isEmptyPurse = ({ clause: { words, question, negations, others } }: Reading): boolean =>
  !question &&
  !others &&
  negations.length === 0 &&
  words.some(
    (word, at) => PURSE.has(word) && words.slice(Math.max(0, at - INSIDE), at + INSIDE).some((each) => EMPTY.has(each)),
  )

/** `More ideas than money`, `mehr Herz als Geld`; `we can't afford a designer`. */
const SHORT_OF = foldedPattern(
  /(?<!\p{L})(?:more|mehr|más|plus|più|meer|mais|rather|lieber|full of) .{2,40} (?:than|als|que d?|che|dan|do que) ?(?:money|cash|budget|geld|dinero|argent|soldi|dinheiro)(?!\p{L})|(?<!\p{L})(?:we|i) (?:really |just )?(?:can ?t|cannot|can not|couldnt|can barely|can hardly) (?:even |really )?aford (?:to (?:fix|buy|hire|pay)|an?|any|much) (?!mistake|delay)|(?:können uns|kann mir|können wir uns|kann ich mir) (?:kein|keine|keinen|nicht mal) .{2,40} leisten/u,
)
const isShort = ({ clause: { words, priced, question, others } }: Reading): boolean =>
  !question && !others && priced === 0 && SHORT_OF.test(words.slice(0, 40).join(' '))

/** Whether it is said that there is not much money. */
export const isLimited = (reading: Reading): boolean =>
  (!reading.clause.words.some((word) => THIRD.has(word)) || reading.clause.words.some((word) => OURS.has(word))) &&
  (isNotMuch(reading) || isHardlyAny(reading) || isSmallMoney(reading) || isEmptyPurse(reading) || isShort(reading))
