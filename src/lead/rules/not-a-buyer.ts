import { anyOf } from '../language/any-of.ts'
import { affirmed, type Clause, isDenied, turns, wordsIn } from '../language/clauses.ts'
import { once } from '../language/once.ts'
import type { Hit } from '../language/phrases.ts'
import { setOf } from '../language/phrases.ts'
import { tagger } from '../language/tags.ts'
import {
  JOKES,
  LEARNS,
  LEARNS_ELSEWHERE,
  LOST_TO_OTHERS,
  OF_THIRD,
  PRICES_FOR_YOU,
  SEEKS_JOB,
  SELLS_TO_YOU,
  WAITS,
} from './not-a-buyer-ways.ts'
import { CLEAR_ERRANDS, type Errand, type Pitch, POSSIBLE_ERRANDS } from './not-a-buyer-words.ts'

const findClear = tagger(CLEAR_ERRANDS)
const findPossible = tagger(POSSIBLE_ERRANDS)
/** Whose errands a visitor may tell of: whom they serve, and with whom they quarrel. */
const findParty = tagger({
  served: `
    kids, children, learners, trainees, teenagers, i tutor, we tutor, we teach, i train, we train, pupils, our school, my school needs, i teach, our teachers, year 9, our apprentices, pupils, students, candidates, applicants, customers, clients, patients, members, users, visitors, guests, parents, people, readers, tickets, most of them, emails a day, mails a day, calls a day, applications a week, applications a day, our jobs, asking, they ask, folk, folks, subscribers, tenants
    sprachschule, musikschule, fahrschule, nachhilfe, akademie, lernplattform, wir unterrichten, academia, notre école, nostra scuola, schüler, studenten, studierende, bewerber, kandidaten, kunden, patienten, mitglieder, besucher, gäste, eltern, leute, azubis, mieter, leser
    alumnos, estudiantes, candidatos, clientes, pacientes, socios, usuarios, gente, élèves, étudiants, candidats, clients, patients, membres, utilisateurs, les gens, locataires, studenti, alunni, candidati, clienti, pazienti, soci, utenti, klanten, leerlingen, alunos
  `,
  opponent: `
    my employer, our employer, my boss, my ex, my landlord, our landlord, my supplier, our supplier, a supplier, my client, our client, my customer, our customer, my tenant, our tenant, a contractor, our contractor, my contractor, the builder, a builder, our builder, my builder, our installer, my installer, installer we had, agency we had, developer we had, company we had, our plumber, our old installer, our last installer, the last installer, the last agency, our last developer, the seller, a seller, a company in, unser handwerker, der handwerker, unser installateur, der alte installateur, die alte agentur, unsere alte agentur, notre artisan, notre ancien, l ancienne agence, nuestro antiguo, la antigua agencia, il vecchio fornitore, an airline, the airline, my insurer, our insurer, my old firm, my former firm, my last developer, my old developer, my former developer, our old agency, our last agency, our former agency, my old agency, my old installer, the other side, my business partner, my co founder
    mein arbeitgeber, meinem arbeitgeber, mein chef, mein vermieter, ein lieferant, unser lieferant, unser kunde, mein kunde, ein mieter, mein mieter, mein ex, die gegenseite, mon employeur, mon patron, mon propriétaire, un fournisseur, notre fournisseur, notre client, mon associé, mi jefe, mi empresa no, mi casero, un proveedor, nuestro proveedor, mi socio, il mio datore, il mio capo, un fornitore, il nostro fornitore, il mio socio
  `,
})
const OF_OPPONENTS: ReadonlySet<string> = new Set<Errand>(['job seeker', 'customer with a complaint'])
const OF_OTHERS: ReadonlySet<string> = new Set<Errand>(['student', 'job seeker', 'customer with a complaint'])

/** Whether it is the company that a clause reproaches: whom they ask for help they call "you" as well. */
const isToYou = ({ words }: Clause) =>
  /(?:^| )(?<!(?:can|could|would|wil|do) )(?:you|your|youve|ihr|euer|eure|vous|vosotros) /.test(`${words.join(' ')} `)

/** The number of an order, where a thought ends. */
const ORDER =
  /(?<![\p{L}\p{N}])(?:order|auftrag|bestellung|commande|pedido|ordine|kundennr|auftragsnummer|ticket)(?: (?:no|nr|number|nummer))?\.? ?[#°]?(?:\d{3,}|\d{2,6}[-/]\d{2,8})[.!?,]?$/u

/** What was bought of the company, or taken from an account. */
const BOUGHT =
  /(?<!\p{L})(?:your \p{L}{2,15}(?: that| which)? (?:we|i) (?:bought|ordered|paid)|you (?:just |people |guys |lot |have )?(?:took|taken|debited|deducted|charged) .{0,10}\d[\d.,]*.{0,15} (?:from|off|to) (?:my|our) (?:account|card))(?!\p{L})/u

/** What the company put in or made for them, some time ago. */
const MADE = anyOf([
  '(?:die|den|das|was) (?:ihr|e?ure leute|ihre leute|e?ure monteure|ihre monteure|e?ure techniker|ihre techniker)(?! für) .{0,25}(?:eingebaut|montiert|installiert|geliefert|angeschlossen|aufgestellt|eingerichtet|programmiert) (?:habt|haben|hat)',
  '(?:die|den|das) sie (?:uns|mir|bei uns|bei mir) .{0,25}(?:eingebaut|montiert|installiert|gebaut|geliefert|angeschlossen|aufgestellt|eingerichtet|programmiert) haben',
  '(?:you|you lot|you guys|you people|your (?:lot|people|lads|team|fitters)) (?:built|made|fitted|installed|put in|put up|delivered|set up|did) (?:for us |for me |us |here |at ours )?(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|last (?:year|month|week|spring|summer|autumn|winter))',
  '(?:die|dat) (?:jullie|u) (?:voor ons|voor mij|bij ons|bij mij|ons|mij) .{0,25}(?:gebouwd|gemaakt|geleverd|geplaatst|geïnstalleerd)',
]) // biome-ignore format: one language a line

const FOR = setOf('for für para pour per voor')
const US = setOf('us me my our uns mich unser unsere nosotros nous noi ons mij nos mim')
/** "The shop you built for the cheese people" is what they saw, and not what they bought. */
const isMadeForElse = (words: readonly string[], end: number) =>
  BUILT.has(words[end - 1] ?? '') &&
  FOR.has(words[end] ?? '') &&
  end + 1 < words.length &&
  !US.has(words[end + 1] ?? '')
const BUILT = setOf('built made did designed delivered hicisteis fait fato')

/** Who seeks a job speaks for nobody else, and of nothing that is theirs: "my nephew is an intern; I need a page for my joinery". */
const HOUSE =
  /(?<!\p{L})(?:we|our|us|wir|unser\p{L}{0,2}|nous|notre|on (?:a besoin|veut|voudrait|cherche)|nosotros|nuestr[oa]s?|necesitamos|queremos|buscamos|noi|nostr[oaei]|vogliamo|cerchiamo|wij|onze|nós|noss[oa]s?|precisamos|(?:for|für|para|pour|per|voor) (?:(?:il|la|a|o) )?(?:my|meine?n?|mi|mon|ma|mi[oa]|mijn|minha|meu))(?!\p{L})/u

const PITCH: ReadonlySet<string> = new Set<Pitch>(['offers', 'aims', 'needs', 'asksNeed'])

/** What a buyer with money and a date may say once: "my professor and I decide", "we'd have to pay every penny back". */
const ONCE: ReadonlySet<string> = new Set<Errand>(['student', 'customer with a complaint', 'press'])

/**
 * Why the visitor is no buyer: they want a job, help with homework, to sell something, their money back.
 * @param serious whether they told of money and of a date
 * @param wants whether they also want something of the business, which outweighs what a buyer may say in passing
 * @param isBuyers whether what they say besides would make a buyer, in spite of an aside
 * @returns what they are instead, or null
 */
export function notABuyer(
  clauses: readonly Clause[],
  serious: boolean,
  wants: boolean,
  isBuyers: (rest: readonly Clause[], aside: Errand) => boolean,
): Errand | null {
  const own = clauses.filter(({ others, text }) => !others || TO_YOU.test(text))
  const hits = own.flatMap((clause) =>
    findClear(clause.words).flatMap((hit) =>
      isDenied(clause, hit) ? (hit.value === 'only playing' ? [{ clause, hit }] : []) : [{ clause, hit }],
    ),
  )
  const needs = hits.some(({ hit }) => hit.value === 'needs')
  const disputes = once(() => own.some((clause) => affirmed(clause, findParty).includes('opponent')))
  const isTheirs = ({ clause, hit }: { clause: Clause; hit: Hit<Errand | Pitch> }) =>
    (hit.value === 'customer with a complaint' &&
      (isMadeForElse(clause.words, hit.end) || LOST_TO_OTHERS.test(clause.text))) ||
    (hit.value === 'vendor' && SELLS_NOTHING.test(clause.text)) ||
    (hit.value === 'job seeker' && LEARNS_ELSEWHERE.test(clause.text)) ||
    (OF_OPPONENTS.has(hit.value) && !isToYou(clause) && disputes()) ||
    ((needs || !isToYou(clause)) &&
      OF_OTHERS.has(hit.value) &&
      findParty(clause.words).some(({ start }) => start < hit.start))
  const stated = hits.filter((found) => !isTheirs(found))
  const said = stated.map(({ hit }) => hit.value)
  const isPitch = said.includes('offers') && said.includes('aims') && !said.includes('needs')
  const saidOf = (of: Clause): Errand[] => [
    ...stated.flatMap(({ clause, hit }) => (clause === of && isErrand(hit.value) ? [hit.value] : [])),
    ...(WANTS_BACK.test(of.text) && !disputes() ? (['customer with a complaint'] as const) : []),
    ...(WAITS.test(of.text) && !OF_THIRD.test(of.sentence) && !disputes()
      ? (['customer with a complaint'] as const)
      : []),
    ...WAYS.flatMap(([pattern, errand]) => (pattern.test(of.text) ? [errand] : [])),
  ]
  const byClause = own.map((clause) => ({ clause, errands: saidOf(clause) }))
  const joke = endsInJoke(own)
  const errands = [...byClause.flatMap((each) => each.errands), ...(joke ? (['only playing'] as const) : [])]
  const clear = mostOf(errands)
  const possible = own.flatMap((clause) =>
    findPossible(clause.words).flatMap((hit) =>
      isDenied(clause, hit) || isTheirs({ clause, hit }) ? [] : [hit.value],
    ),
  )
  // "we sell seo services and need a homepage"
  const isForSeller = () => clear === 'vendor' && wants && needs && !said.includes('aims') && !own.some(isToYou)
  const isAside = () => {
    if (clear === null || clear === 'vendor' || joke) return false
    const asides = new Set(byClause.flatMap((each) => (each.errands.length > 0 ? [each.clause.sentence] : [])))
    // "my son looks for an internship, but I want a website"
    const isBeside = (clause: Clause) => !asides.has(clause.sentence) || (turns(clause) && saidOf(clause).length === 0)
    const rest = clear === 'press' ? clauses : clauses.filter(isBeside) // a newspaper buys as well
    const isHouse = clear !== 'job seeker' || rest.some(({ text }) => HOUSE.test(text))
    return asides.size === 1 && isHouse && isBuyers(rest, clear)
  }
  const isPassing =
    clear !== null &&
    ((((serious && ONCE.has(clear)) || isForSeller()) &&
      [...errands, ...possible].filter((each) => each === clear).length === 1) ||
      isAside())
  return (
    (isPassing ? null : clear) ??
    (isPitch || own.some(({ text }) => OFFERS_TO_YOU.test(text)) ? 'vendor' : null) ??
    (wants ? null : mostOf(possible))
  )
}

const WAYS: readonly (readonly [RegExp, Errand])[] = [
  [ORDER, 'customer with a complaint'],
  [BOUGHT, 'customer with a complaint'],
  [MADE, 'customer with a complaint'],
  [SEEKS_JOB, 'job seeker'],
  [LEARNS, 'student'],
  [PRICES_FOR_YOU, 'vendor'],
  [SELLS_TO_YOU, 'vendor'],
]

/** So many words may follow: "just kidding, sorry". */
const AFTER_JOKE = 2
/** Whether somebody ends by saying that they joke: who jokes in between goes on. */
const endsInJoke = (clauses: readonly Clause[]) => {
  const at = clauses.findLastIndex(({ text }) => JOKES.test(text))
  return at >= 0 && clauses.slice(at + 1).reduce((sum, clause) => sum + wordsIn(clause), 0) <= AFTER_JOKE
}

/** Who wants money back: "I want our February invoice of 840 back". */
const WANTS_BACK =
  /(?<!\p{L})(?:want|give|pay|will|vill|quero|wil|wollen|geben sie|quiero|voglio)(?!\p{L}).{0,40}(?:\d|my last|our last|money|invoice|cash|deposit|geld|dinheiro|pengar\p{L}{0,3}|rechnung|anzahlung|dinero|soldi).{0,30}(?<!\p{L})(?:back(?! (?:end|up|office))|refunded|reimbursed|zurück|erstattet|terug|tillbaka|de volta|de vuelta|indietro)(?!\p{L})|(?<!\p{L})(?:żądam|chcę|proszę o) zwrot\p{L}{0,1} (?:pieniędzy|zaliczki|kosztów)/u

/** "Get me to the top of Google" is a wish, and "I'm not here to sell you backlinks" no offer. */
const SELLS_NOTHING =
  /(?<!\p{L})(?:(?:get|put|bring|push|move) (?:me|us)|(?:not|n't|never) (?:(?:here|trying|looking|going|about|want|wanting|one of those) )?(?:to )?(?:sell|selling|pitch|pitching|flog|offer|offering)|nichts (?:zu )?(?:verkaufen|anbieten)|(?:no|non|ne|n') ?(?:\p{L}{2,7} )?(?:(?:a|de|per) )?(?:vender|vend|ofrec|propos|offr)\p{L}{0,5}|niets verkopen)(?!\p{L})/u

/** Who offers something to the company itself. */
const OFFERS_TO_YOU =
  /(?<!\p{L})(?:(?:ihnen|euch)(?!\p{L}).{0,80}(?<!\p{L})(?:anbieten|anzubieten)|ofreceros|ofrecerles? nuestr[oa]s|vous (?:proposer|offrir) nos|(?:offrir|propor)(?:vi|le) (?:i nostri|le nostre)|oferecer-?(?:vos|lhes) (?:os )?nossos)(?!\p{L})/u

/** What "you" did is said to the company, and not of others. */
const TO_YOU = /(?<!\p{L})you (?:charge|still|owe|broke|sold)/u

const isErrand = (tag: Errand | Pitch): tag is Errand => !PITCH.has(tag)

function mostOf(errands: readonly Errand[]): Errand | null {
  const counts = new Map<Errand, number>()
  for (const errand of errands) counts.set(errand, (counts.get(errand) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}
