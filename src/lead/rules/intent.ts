import { anyOf, type Clause } from '../language/clauses.ts'
import { MAX_POINTS, type Signal } from '../signal.ts'
import type { Found } from '../transcript.ts'

/** A buying signal: of several in one group only the strongest counts. */
interface IntentRule {
  group: 'need' | 'price' | 'quote' | 'step' | 'contact' | 'scope'
  label: string
  points: number
  says: RegExp
}

/** What a buyer says, in the languages that visitors write in. */
const rules: readonly IntentRule[] = [
  { group: 'need', label: 'looking for a supplier', points: 3, says: anyOf([
    '(?:looking|searching|hunting) for', 'look for', 'in search of', '(?:need|needs|needed|require|requires|want|wants|wanna)', "(?:'d|would|should) (?:like|love|need|want)",
    'intend*', 'plan(?:s|ning)? to', 'wish(?:es)? to', 'commission', 'rebuild', 'redo(?:ing)?', 'redesign', 'replace', 'relaunch', 'migrate', 'move it', 'fed up', 'have to (?:get|have)',
    "(?:we're|i'm|i am|we are) after", 'in the market for', 'outgrown', 'take (?:over|this off)', 'should like', 'make it new', 'in need of', 'keen (?:on|to)', 'thinking (?:of|about) (?:redoing|a|having|getting|rebuilding)', '(?:is|looks?|are) (?:tired|dated|outdated|ancient|ugly|awful|a mess|embarrassing|from (?:19|20)\\d\\d)', 'replacement', 'upgrade', 'moderni[sz]e', 'overhaul', 'set up', 'get (?:a|an|our|rid)', 'build (?:us|me|a|an|our)', 'br\u00e4ucht\\p{L}*', 'brauch\\p{L}*', 'ben\u00f6tig\\p{L}*', 'such(?:e|en)', '(?:m\u00f6chte|m\u00f6chten|wollen|will|soll|sollen|h\u00e4tten gerne?)', 'planen', 'w\u00fcnschen',
    'necesit\\p{L}*', 'busc(?:o|amos|ando)', 'quer\\p{L}*', 'quisi\u00e9ramos', 'me gustar\u00eda', 'nos gustar\u00eda',
    'cherch\\p{L}*', '(?:avons|ai|a) besoin', 'voudr\\p{L}*', 'voulons', 'souhait\\p{L}*', 'il (?:me|nous) faut', 'cerchiamo', 'cerco', 'abbiamo bisogno', 'vorrei', 'vorremmo', 'zoeken?', 'nodig', 'procuro', 'precis\\p{L}*',
  ]) },
  { group: 'price', label: 'asks about price, process or fit', points: 2, says: anyOf([
    'how much', 'how long', 'how soon', 'how do(?:es)? (?:you|it|this|that)', 'how (?:would|many)', 'prices?', 'pricing', 'costs?', 'cost me', 'expensive', 'rates?', 'do you (?:do|build|offer|make|take|work|have|support|handle|also|deal|develop|create|know|host)', 'can (?:you|your|it|we|this|that|people|customers|guests|one)',
    'could (?:you|your|it|we|people)', 'would (?:you|it|that|this|guests|clients)', 'is (?:that|it|this) (?:possible|doable|included|part|enough|easy|you)', 'are you able', 'what does', 'what (?:would|do) (?:you|we|i)', 'possible', 'doable', 'references?', 'payment (?:plan|schedule)', 'what happens', 'what is', 'which', 'who owns', 'does (?:it|that|this)', 'included',
    'kostet?', 'kosten', 'preise?', 'wie (?:lange|viel|teuer|l\u00e4uft|funktioniert)', 'k\u00f6nn(?:en|t|tet|ten) (?:sie|ihr|man|wir)', 'kann man', 'machen sie', 'macht ihr', 'bieten sie', '\u00fcbernehmen sie', 'geht das', 'ist das', 'm\u00f6glich',
    'cu\u00e1nto', 'cuesta*', 'pueden?', 'pod\u00e9is', 'hac\u00e9is', 'hacen', 'precios?', 'combien', 'co\u00fbt\\p{L}*', 'faites[- ]vous', 'pouvez[- ]vous', 'prix', 'tarifs?', 'quanto', 'prezzo', 'hoeveel', 'kunnen jullie', 'quanto custa',
  ]) },
  { group: 'quote', label: 'asks for a quote', points: 5, says: anyOf([
    'quot(?:e|es|ation|ations|ed? for|ing)', 'offer (?:from|on|please|by|to|for|in)', '(?:an?|the|your|formal|written|binding|take|send|make|give|us|do) offer', 'offers', 'proposals?', 'estimat(?:e|es|ed)', 'ballpark', 'tender', 'fixed price', 'something in writing', 'price for (?:this|that|it|us|our)', 'order form', 'what would (?:that|this|it|one) cost', 'what (?:does|would) .{3,40} cost', 'shortlist',
    'angebot\\p{L}*', 'kostenvoranschlag', 'offerte', 'festpreis', 'was w\u00fcrde .{0,40}kosten', 'was kostet', 'presupuesto (?:para|formal|por)', '(?:un|el|mandarme|enviarme|send me el|dar) presupuesto', 'oferta', 'cotizaci\u00f3n', 'devis', 'preventivo', 'or\u00e7amento', 'proposta',
  ]) },
  { group: 'step', label: 'wants the next step', points: 5, says: anyOf([
    '(?:book|schedule|arrange|set up|have|get|propose|plan|fix|do|jump on|hop on|want|like|need|offer|for|make) (?:me |us |you )?(?:in|a|an|the|some|one|two)?\\s?(?:\\p{L}+ )?(?:call|meeting|demo|appointment|visit|video call|video conference|chat|slot|workshop|kick-?off|consultation|dates)', 'kick-?off',
    'meet (?:on|next|this|you|in|us|with)', 'on-site', 'come (?:by|over|and see)', '(?:can|could|shall|let\'s) (?:we|us)? ?(?:meet|talk|speak)',
    "let's (?:do|go|start|get|begin|sign)", 'do it then', "i'm in", 'we\'re in', '(?:can|could|when can|when could) (?:you|we|your team|it)\\s?\\p{L}* (?:start|begin)', 'start (?:now|today|tomorrow|immediately|next|this|right|straight|within|as soon|in|on|work)', 'begin (?:now|today|in|this|next|within|as soon|with|immediately)', 'want to (?:start|begin|hire|sign|order|buy|go ahead|proceed|move)', 'ready to (?:sign|start|go|buy|order|move|commit)', 'sign (?:something|this|a|the|when|on|before|off on|today|here|it|up with you)', '(?:the|a|draft|proper|your|send|sign) (?:standard )?(?:contract|agreement)', 'make (?:a |the )?contract', '(?:the|that) (?:damn|bloody) contract', 'order it', 'hire you', 'go ahead', 'place (?:an|the) order', 'send (?:me|us|over)? ?(?:the|a|an|el|draft) (?:contract|agreement|order|papers?|paperwork|invoice|forms?)', 'invoice me', 'bank details', 'deposit to you', 'commence', 'where do i sign', 'buy (?:it|this|now|from you)', 'award', 'available at once', 'purchase order',
    '(?:einen|ein|zum|f\u00fcr einen) (?:termin|treffen|anruf|call|gespr\u00e4ch|telefonat)', 'erstgespr\u00e4ch', '(?:den|einen) vertrag (?:schicken|zu|unter\\p{L}*)', 'beauftrag\\p{L}*', 'loslegen', '(?:wann|sofort|k\u00f6nn\\p{L}*|m\u00f6chten?|wollen) .{0,30}(?:starten|anfangen|beginnen)', 'unterschreib\\p{L}*', 'telefonieren', 'vorbeikommen', 'kennenlern\\p{L}*', 'telefonieren',
    'reuni\u00f3n', 'cita', 'contrato', 'empezar', 'firmar', 'contratar', 'videollamada', 'rendez-vous', 'contrat', 'commencer', 'signer', 'appuntamento', 'firmare', 'afspraak', 'reuni\u00e3o',
  ]) },
  { group: 'contact', label: 'wants to hear from us', points: 3, says: anyOf([
    'call (?:me|us|my)', 'ring me', 'ring (?:on|us|\\+)', 'phone me', 'give (?:me|us) a (?:call|ring|bell)', 'somebody call', 'someone call', 'contact me', 'get (?:in touch|back to me)', 'write to me', 'e?-?mail me', 'talk (?:to|with) (?:someone|somebody|a human|a person|you)', 'rufen sie', 'ruf(?:t)? mich', 'melden sie sich', 'send (?:me|us|over) (?:your|what|it|something)', 'rappel\\p{L}*', 'll\u00e1m\\p{L}*', 'appel\\p{L}*', 'chiam\\p{L}*', 'bel me', 'ligue',
  ]) },
  { group: 'scope', label: 'describes the project', points: 2, says: anyOf([
    "(?:our|we|we've|my|i've|i run|i have|i own) .{0,60}(?:\\d|customers?|clients?|members?|patients?|products?|orders?|guests?|students?|visitors?|users?|pupils?|drivers?|team)", '\\d[\\d.,]* (?:\\p{L}+ ){0,2}(?:products?|items?|customers?|clients?|members?|patients?|orders?|users?|pages?|people|rooms?|beds?|shops?|stores?|sites?|restaurants?|locations?|bikes?|boats?|employees|staff|bookings|articles|texts|cars|schools|locales|vinos|produkte|artikel|kunden|mitarbeiter|leute|zimmer)',
    '(?:connect|connected|integrat\\p{L}*|sync\\p{L}*|import|export|api|erp|crm|sap|stripe|paypal|login|single sign-on|checkout|multilingual|languages?|stock|inventory|barcodes?|calendar|upload|payments?|subscriptions?|migrat\\p{L}*|responsive|accessib\\p{L}*)', 'should (?:also )?(?:be able|show|let|have|look|be)', 'must (?:be|have|also|show|know|work|not|charge|talk)', 'needs? to (?:talk|be|show|work|have|handle)', 'we (?:are|run|have|sell|make|ship|offer|operate|rent|manage|manufacture|teach|publish|do)', "(?:we're|i run|i own|i have|i teach|i sell)", 'wir (?:sind|haben|verkaufen|betreiben|machen)', 'somos', 'tenemos', 'vendemos', 'nous (?:sommes|avons|vendons)', 'je suis', 'j\'ai',
  ]) },
] // biome-ignore format: one rule a block

/** What takes the intent back while it is the last word on it. */
const CURIOUS = anyOf([
  'just (?:curious|looking|browsing|asking|wondering|comparing|dreaming|exploring|want(?:ed)? to know)',
  'only (?:curious|looking|browsing|asking|exploring)',
  'not (?:buying|ready|looking to buy|a customer|interested|now|planning|shopping|yet)',
  'not going to (?:buy|happen)',
  'window shopping',
  "(?:don't|do not|dont) (?:need|want) (?:a |any )?(?:quote|offer|call|sales|it|anything)",
  'no intention',
  'out of curiosity',
  'changed (?:my|our) mind',
  'forget it',
  'never mind',
  'no thanks',
  'some reading',
  'nur (?:mal )?(?:schauen|gucken|neugierig|umsehen|umschauen|informieren)',
  'aus neugier',
  'kein interesse',
  's\u00f3lo (?:mirando|curioseando)',
  'solo (?:mirando|curioseando|quer\u00eda saber)',
  'simple curiosit\u00e9',
  'je regarde',
  'juste (?:une question|regarder)',
  'think about it',
  'voy a pensar',
  '\u00fcberlege? es mir',
])

const SERVICE_POINTS = 6
const UNNAMED_POINTS = 3

/**
 * How much the visitor wants to buy: which of the business's services they are after, and what they ask for.
 * @param services the services found in their words
 */
export function intentSignals(
  clauses: readonly Clause[],
  services: readonly Found<string>[],
  extraPhrases: readonly string[],
): Signal[] {
  const signals: Signal[] = []
  const add = (label: string, points: number, messageId: string) =>
    signals.push({ component: 'INTENT', label: `Intent: ${label}`, points, messageId })
  const [service] = services
  if (service) add(`interested in ${services.map(({ value }) => value).join(', ')}`, SERVICE_POINTS, service.messageId)

  let need: Clause | undefined
  let more = false
  const curious = clauses.findLast(({ text }) => CURIOUS.test(text))
  const all = extraPhrases.length > 0 ? [...rules, { ...extra, says: anyOf(extraPhrases) }] : rules
  for (const group of new Set(all.map((rule) => rule.group))) {
    const found = all
      .filter((rule) => rule.group === group)
      .flatMap((rule) => {
        const clause = clauses.find((clause) => counts(rule, clause))
        return clause ? [{ rule, clause }] : []
      })
      .sort((a, b) => b.rule.points - a.rule.points)[0]
    if (
      !found ||
      (curious &&
        (group === 'quote' || group === 'step' || group === 'contact') &&
        !after(clauses, found.clause, curious))
    )
      continue
    // Without a service of this business, a question may be about anything.
    const points = service || group !== 'price' ? found.rule.points : 1
    add(found.rule.label, points, found.clause.messageId)
    if (group === 'need' && !service) need = found.clause
    if (group === 'quote' || group === 'step' || group === 'contact') more = true
  }
  if (need && more) add('wants something without naming a service', UNNAMED_POINTS, need.messageId)
  return cap(signals)
}

const extra = { group: 'step', label: 'says what this business listens for', points: 5 } as const

function counts({ group, says }: IntentRule, clause: Clause): boolean {
  if (!says.test(clause.text)) return false
  if (clause.negated && group !== 'scope' && group !== 'price') return false
  return !clause.others && !(clause.hypothetical && (group === 'quote' || group === 'step'))
}

const after = (clauses: readonly Clause[], one: Clause, other: Clause) => clauses.indexOf(one) > clauses.indexOf(other)

/** Keeps the sum within a component's points, the first signals first. */
export function cap(signals: readonly Signal[]): Signal[] {
  let left = MAX_POINTS
  return signals.flatMap((signal) => {
    const points = Math.min(signal.points, left)
    left -= points
    return points > 0 ? [{ ...signal, points }] : []
  })
}
