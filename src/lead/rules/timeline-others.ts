import { anyOf, latin } from '../language/calendar.ts'

/** A trade that is called in a hurry: "24 hour emergency plumbing", "je fais du dépannage en urgence". */
const TRADE = latin(
  [
    '(?:emergency|urgent) (?:\\p{L}{3,12} )?(?:plumb|locksmith|electric|call[- ]?outs?|service|repair|vet|dent|care|number|line|doctor|glaz|heating|boiler|department|room|contact|towing|roofing|appointments?|orders?|deliver|cases?|jobs?|cover|work)\\p{L}{0,6}',
    '(?:plumb|locksmith|electric|repairs?|call[- ]?outs?|boiler|vet|dentist)\\p{L}{0,6} (?:for |in |and )?emergenc(?:y|ies)',
    'emergencies',
    '\\p{L}{0,16}(?:notdienst|notfalldienst|notfälle[nr]?|notfallnummer|notfallpraxis|notfallservice|notfalleinsätze[nr]?|eildienst|schlüsseldienst)\\p{L}{0,3}',
    "(?:dépannages?|interventions?|interviens|intervenons|plomberie|plombier|serrurerie|serrurier|soins|réparations?|livraisons?)(?: \\p{L}{2,12}){0,2} (?:en urgence|d urgence|d'urgence|urgente?s?)",
    'urgences (?:dentaires?|vétérinaires?|médicales?|7j|24h|\\d)',
    '(?:fontaner|cerrajer|electricist|veterinari|dentist|reparacion|servicio|atenci|asistenc)\\p{L}{0,4}(?: \\p{L}{2,12}){0,2} (?:de urgencias?|urgentes?|de emergencias?)|urgencias|emergencias',
    'pronto (?:intervento|soccorso)|(?:interventi|riparazioni|consegne) (?:\\p{L}{2,12} )?urgenti|urgenze|emergenze',
    'spoed(?:dienst|service|gevallen|reparatie|klussen|nummer|zorg)\\p{L}{0,3}|storingsdienst',
    'urgências|emergências|(?:serviços?|reparações|entregas) urgentes?',
  ]
    .map((one) => `(?<!\\p{L})(?:${one})(?!\\p{L})`)
    .join('|'),
  'g',
)

/** Whose need it is, what they need, and no word of the site between: "people need someone urgently". */
const CUSTOMERS = latin(
  '(?<!\\p{L}|for |für |para |pour |per |voor )(?:people|customers?|clients?|patients?|guests?|users?|folks?|tenants?|motorists?|drivers?|callers?|kunden|leute|patienten|gäste|mieter|menschen|clientes|gente|pacientes|personas|gens|clienti|persone|pazienti|mensen|klanten|patiënten|pessoas)\\s(?:\\S{1,12}\\s){0,6}?(?:needs?|wants?|requires?|must|has to|have to|look(?:ing)? for|calls?|brauch\\p{L}{1,2}|woll\\p{L}{1,3}|such\\p{L}{1,2}|müssen|necesit\\p{L}{1,3}|busc\\p{L}{1,3}|quier\\p{L}{1,3}|besoin|cherch\\p{L}{1,3}|veulent|appell\\p{L}{1,3}|bisogno|cerc\\p{L}{1,3}|vogliono|chiam\\p{L}{1,4}|nodig|zoek\\p{L}{1,2}|willen|bellen|precis\\p{L}{1,2}|procur\\p{L}{1,2})\\s(?!(?:it|this|that|them|the)\\s)(?:\\S{1,12}\\s){0,5}$',
)
/** Of the visitor's own after all. */
const OWN =
  /(?:^|\s)(?:i|we|us|our|my|ich|wir|uns|je|nous|on|yo|nos|noi|ci|ik|we|wij|eu|nós|site|website|shop|store|app|portal|page|system|seite|webseite|web|tienda|sito|boutique|página|loja|webshop|and|und|so)\s/
const CUSTOMER_WORD = /people|custom|client|patient|guest|user|folk|tenant|motor|driver|caller|kunden|leute|gäste|mieter|mensch|gente|paciente|person|gens|pazient|mensen|klant|pessoa/ // biome-ignore format: one pattern

/** A text without the haste of a trade; the same text where there is none. */
export const withoutTrade = (text: string): string => text.replace(TRADE, (trade) => ' '.repeat(trade.length))

/** Whether the haste that stands at an index is that of the visitor's customers. */
export function isOfCustomers(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 100), index)
  if (!CUSTOMER_WORD.test(before)) return false
  const said = CUSTOMERS.exec(before)
  return said !== null && !OWN.test(said[0])
}

/** What was ordered and has not come: whoever waits for it is in a hurry for that. */
export const MY_ORDER = anyOf([
  'my (?:order|parcel|package|delivery|shipment|refund|replacement) (?:should|has|hasn\'?t|have|haven\'?t|had|did|didn\'?t|never|still|is|isn\'?t|was|from|which|that|got|arrived|came)',
  "(?:i|we) (?:ordered|bought) (?:\\S{1,12} ){1,6}(?:from you|on your|in your|and (?:it|nothing))",
  'meine (?:bestellung|lieferung|sendung) (?:ist|war|hätte|hat|kam|kommt|sollte|wurde|vom|fehlt|von)',
  'mein (?:paket|päckchen) (?:ist|war|hätte|hat|kam|kommt|sollte|wurde|vom|fehlt|von)',
  'mi (?:pedido|paquete|envío) (?:no|tenía|debía|debería|sigue|todavía|aún|llegó|del|de)',
  "(?:ma commande|mon colis|ma livraison) (?:n|ne|aurait|devait|est|devrait|du|de)(?:'\\p{L}{2,5})?",
  '(?:il mio (?:ordine|pacco)|la mia (?:consegna|spedizione)) (?:non|doveva|dovrebbe|è|era|del|di)',
  'mijn (?:bestelling|pakket|pakje|levering) (?:is|was|had|zou|komt|van|kwam|moest)',
  '(?:a minha encomenda|minha encomenda|o meu pedido|meu pedido) (?:não|devia|ainda|deveria|está|era|chegou|de)',
]) // biome-ignore format: one language a line

/** Whoever looks for work says when they could begin. */
export const SEEKS_WORK = anyOf([
  '(?:looking|searching|applying) for (?:an? )?(?:\\p{L}{3,12} )?(?:internship|apprenticeship|traineeship|work experience|job|position|work placement)(?! (?:board|portal|site|page|app|platform))',
  '(?:suche|such) (?:nach )?(?:eine?[nr]? )?(?:\\p{L}{3,14} )?(?:praktikum(?:splatz)?|praktikumsstelle|ausbildung(?:splatz)?|ausbildungsstelle|lehrstelle|nebenjob|job|stelle|werkstudentenstelle)(?! für)',
  'busco (?:\\p{L}{2,9} )?(?:prácticas|trabajo|empleo|una beca)',
  '(?:je )?cherche (?:une? )?(?:\\p{L}{3,12} )?(?:stage|alternance|emploi|apprentissage|poste)',
  'cerco (?:uno? )?(?:\\p{L}{3,12} )?(?:lavoro|tirocinio|stage|impiego)',
  'zoek (?:een )?(?:\\p{L}{3,12} )?(?:stage(?:plek|plaats)?|baan|werkplek|bijbaan)',
  'procuro (?:um )?(?:estágio|emprego|trabalho)',
]) // biome-ignore format: one language a line
