/** Words around sums of money, as lists. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
export const BETWEEN = words('between zwischen entre tra fra tussen mellem mellom mellan')
export const AND = words('and und y et e en og och to')
export const OR = words('- to or bis oder a à o ou till until tot til hasta al')
export const NUMBER_JOINER = words('- and y e et')
/** After these a small number is a time. */
export const TIME_BEFORE = words('at by before after since until till past vor nach seit las alle om')
/** After these `2000` is a year. */
export const YEAR_BEFORE = words(
  'in since from before after year years until till seit jahr jahre ab vor nach anno en desde año hasta depuis dal nel sinds',
)
/** Joins hundreds to thousands: `quatro mil e quinhentos`. */
export const NUMBER_AND = words('and e y et und en')
/** What may end with a full stop in front of a currency. */
export const ABBREVIATED = words('tys tis tsd mio')
export const PART = words('% percent percents prozent procent cent')

/** What may follow `10k` when it is money; any plural or one of the counted things says that it is none. */
const FOLLOWS = words(
  'is was fits works suits feels looks makes takes exceeds needs wants gets comes goes sits lies stays includes covers depends remains means seems as has does this us plus less tops maximum minimum yes his its les des das was es los las pas mas plus dans sans nous vous as ours yours costs falls stands hangs rests waits lives belongs counts starts ends helps seems goes always pounds days ist bis als aus uns sonst alles höchstens etwas para por pour für for hands-off works across thus gross perhaps sounds minus unless besides max eigens bereits fürs ins ans übers jeweils allerdings meistens mindestens wenigstens bestens nochmals erstens sous mes nos vos leurs toujours depuis alors hors vers moins puis menos tras todos dos nas nos reeds steeds eens ergens towards others afterwards says presupuestados apartados aprobados reservados ahorrados bloqués réservés prévus',
)
const COUNTED = words(
  'kwh kw kwp mwh watt watts feet foot ft acres kilos kilo kg tonnes tons litres liters liter metres meters meter metros mètres metri quadratmeter hours minutes stunden horas heures ore people visitors users customers clients patients followers subscribers members products items orders articles skus employees staff hits views visits downloads miles km kilometres words lines rows records pages leads contacts emails square sqm sq children kids men women tickets units pieces copies bottles steps besucher kunden nutzer artikel produkte mitglieder mitarbeiter bestellungen einwohner abonnenten seiten patienten klienten stück datensätze leute menschen schüler leser personas clientes usuarios visitantes productos pedidos seguidores habitantes artículos clients utilisateurs visiteurs produits commandes abonnés habitants personnes clienti utenti prodotti visitatori persone klanten bezoekers gebruikers producten leden kunder brukere produkter besøkende',
)
/** `Guardados`, `bloqués`: what was done with it, and not what it is; `quizás`, `après` are no plurals. */
const PARTICIPLE = /(?:[ai]d[oa]s|stos|é?és|[áàè]s)$/
const isPlural = (word: string) =>
  word.length > 3 && word.endsWith('s') && !FOLLOWS.has(word) && !word.endsWith('ss') && !PARTICIPLE.test(word)
export const isCounted = (word: string | undefined) => word !== undefined && (COUNTED.has(word) || isPlural(word))
/** `19k on insta`: people who follow. */
export const ON = words('on auf bei en su sur op no')
export const SOCIAL = words('insta instagram ig tiktok facebook fb youtube linkedin twitter twitch pinterest')
/** What begins another thought, and so cannot be what is counted. */
export const LINKS = words(
  'for to in is and or but if as at on from with so then we i it the this that which not no can could would will are was all total set put would max für in und oder aber von mit wir ich es das sind wäre por para en y o pero con que es son pour et ou mais avec que est sont il on di per e o ma con voor en of maar met of our your my each by until und available enough budget total tops thats its theres el los las le les il der die den dem het',
)
