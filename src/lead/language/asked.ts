import { anyOf } from './any-of.ts'
import { findAmounts } from './money.ts'

const proposals = ['call', 'quote'] as const
const topics = ['budget', 'price', 'timeline', 'start', 'call', 'authority', 'others'] as const

/** What an assistant may have proposed in the message before. */
export type Proposal = (typeof proposals)[number]

/** What an assistant may have asked for in the message before. */
export type Topic = (typeof topics)[number] | 'count' | 'something else'

/** What an assistant says just before a visitor speaks, as far as an answer needs it. */
export interface Asked {
  /** What it asked for. */
  asked: ReadonlySet<Topic>
  /** The highest price that it named; 0 without one. */
  priced: number
  /** What it proposed, in order. */
  proposed: ReadonlySet<Proposal>
  /** It asked whether anything speaks against that: "no" is a yes. */
  opposed: boolean
  /** It asked what they have so far. */
  present: boolean
  /** Its sentences, for what an answer leaves out: "yes, the second one". */
  heard: readonly string[]
  /** Its questions, in small letters: for rules that have to know more of them than the topic. */
  questions: string
}

/** Before anything was asked. */
export const NOTHING_ASKED: Asked = {
  asked: new Set(),
  priced: 0,
  proposed: new Set(),
  opposed: false,
  present: false,
  heard: [],
  questions: '',
}

/** The sums in what an assistant says: a number without a currency is none. */
const pricesIn = (sentence: string) =>
  findAmounts(sentence).flatMap(({ high, currency }) => (currency === null ? [] : [high]))

/** What is paid so far is no budget. */
const AT_PRESENT = anyOf([
  '(?:pay|cost|spend) .{0,30}(?:now|today|currently|at the moment|at present|so far)',
  '(?:current|existing|old|present) .{0,30}(?:cost|costs)',
  '(?:zahlen|kostet) .{0,30}(?:derzeit|aktuell|bisher|heute)',
  '(?:derzeit|aktuell\\p{L}*|bisher\\p{L}*) .{0,30}(?:zahlen|kostet|kosten)',
  '(?:paga|pagan|cuesta) .{0,30}(?:ahora|actual\\p{L}*)',
  '(?:payez|coûte) .{0,30}(?:maintenant|actuel\\p{L}*|aujourd.hui)',
  '(?:pagate|paga|costa) .{0,30}(?:adesso|attual\\p{L}*|oggi)',
])

/** How many of something there are: the answer is no sum of money. */
const COUNT = anyOf([
  'how (?:many|big|large|often|old|long)',
  'wie ?viele?',
  'wie (?:groß|oft|alt)',
  'cu[aá]nt[oa]s',
  'combien (?:de|d|sont|seraient|y)',
  'quant[ie]',
  'quant[oa]s',
  'hoeveel',
  '(?:ile|ilu)(?= (?:\\p{L}{2,8} ){0,2}\\p{L}+\\?)',
  'h(?:u|vo)r m[åa]ng[ae]',
  '(?:outstanding|owed|unpaid)',
  'number of',
])

const TOPICS: Record<(typeof topics)[number], RegExp> = {
  price: anyOf(['(?:ok|okay|alright|all right|fine|agreed|passt|geht|in ordnung|vale|de acuerdo|d.accord|akkoord|goed|tudo bem|bien)(?=\\s?\\?)', 'go along', 'live with', 'sound (?:ok|okay|fine|right|reasonable|fair)', 'would that (?:work|suit|fit)', 'agree(?:able)? (?:to|with) (?:that|the|eur|\u20ac|\\d)', 'happy with', 'doable', 'manageable', 'realistic', 'manage', 'scare', 'put you off', 'machbar', 'leistbar', 'denkbar', 'vorstellbar', 'leben können', 'faisable', 'jouable', 'asumible', 'viable', 'fattibile', 'può andare', 'viável', 'rimligt', 'pode ser', 'går det', 'funkar', 'pasuje', 'odpowiada', 'może być', 'consegue\\p{L}*', 'serve para', 'too (?:much|expensive|dear|high|steep)', 'zu viel', 'zu teuer', 'trop cher', 'demasiado', 'troppo', '(?:is|wäre|est|es) (?:that|this|it|das|ce|eso) within', "(?:does|is|would|will|can|could) (?:the|that|this|it|such a)(?: price| sum| amount)? (?:be |be in |in |with)?(?:fit|work|suit|ok|okay|possible|fine|acceptable|alright|all right|feasible|reach|order|your reach|your range|your budget|agreeable|doable)", '(?:with)?in (?:your |the )?(?:range|budget|reach|price range|frame)', '(?:ist|wäre|liegt) (?:das|der preis)(?: für (?:sie|euch|dich))? (?:ok|okay|in ordnung|machbar|im rahmen|drin|denkbar)', '(?:passt|geht) (?:das|der preis)', 'passt (?:ihnen|dir|euch)', 'in (?:ihrem|ihren|deinem|eurem) rahmen', 'vous convien\\p{L}*', 'vous va', 'te va', 'dentro de lo', 'les? (?:parece|encaja|cuadra|va bien)', '(?:te|os) (?:parece|encaja|cuadra|va bien)', 'le va bene', 'vi va bene', 'ti va bene', 'past dat', 'cabe no', '(?:the|that|this|der|dieser|el|ese|este|le|ce|il|questo|quel|de|o) (?:price|preis|precio|prix|prezzo|prijs|preço)(?! (?:list|logic|of|for your|comparison))', 'va bene per (?:lei|voi)', 'va bene(?=\\s?\\?)', '(?:le|te|os|les) iría bien', 'haalbaar', 'einverstanden', 'passt der',  '(?:le|vi|ti) (?:sta|torna|andrebbe) bene'])  ,
  budget: anyOf(['budget', 'belopp', 'beløb', 'wie ?viel (?:habt|haben|hast|hätten|wollen|möchten|dürfen|darf|könnt|können|soll|ist|wäre)', 'cuánto (?:ten|hay|quier|pued|pon|dispon)\\p{L}*', 'combien (?:avez|as-tu|voul|pouv|mett)\\p{L}*', 'quanto (?:avete|ha|hai|vuol|può|vorrebbe|pens|tem|têm|pode|quer)\\p{L}*', 'hoeveel (?:heeft|heb|wil|kunt)', '(?:put|set|laid) (?:something|anything|money|some|some money|a sum) (?:by|aside|away)', 'saved up', 'savings', 'approved', 'agreed', 'steht (?:das|der|die|es) (?:\\p{L}{2,8} )?fest', 'signed off', 'authori[sz]ed', 'green-?lit', 'sanctioned', 'been through', 'beschlossen', 'abgesegnet', 'zugesagt', 'acordado', 'accordé', 'voté', 'deliberat[oa]', 'toegekend', 'ballpark', '(?:rough|price) range', 'rechnung', '\\p{L}+(?:rahmen|budget)', 'obergrenze', 'schmerzgrenze', 'preisvorstellung', 'fourchette', 'orde van grootte', 'prijsklasse', 'ordine di grandezza', 'ordre de grandeur', 'orden de magnitud', 'freigegeben', 'genehmigt', 'bewilligt', 'aprobad[oa]s?', 'validée?s?', 'approvat[oaie]', 'goedgekeurd', 'aprovad[oa]s?', 'budżet', 'orçamento', 'begroting', 'invertir\\p{L}*', 'inversión', 'ceiling', 'bracket', "what(?:'s| is) (?:your|the) (?:range|number)(?=\\s?\\?)", 'größenordnung', 'was wäre drin', 'was haben sie sich vorgestellt', 'kosta', 'finanzierung', '(?:mess|metter)\\p{L}{1,2} (?:già )?da parte', 'de côté', 'de lado', 'um valor', 'opzij', 'allocated', 'eingeplant', 'quantia', 'con qué cantidad', 'money', 'paid(?: for)?', 'funded', 'financed?', 'put in(?:to)?', 'bezahlt', 'finanziert', 'financiad[oa]', 'pagar\\p{L}{0,2}', 'financée?', 'payer', 'pagat[oa]', 'pagare', 'wallet', 'spendable', 'put towards', 'go up to', 'funds?', 'funding', 'pay', 'rahmen', 'kosten', 'mittel', 'gastar', 'dépenser', 'enveloppe', 'invest*', 'spend', 'figure', 'afford', 'price range', 'summe', 'betrag', 'frame', 'spesa', 'spendere', 'importo', 'dépense', 'gasto', 'kitty', 'purse', 'confirmed', 'set aside', 'put aside', 'foreseen', 'vorgesehen', 'zurückgelegt', 'importe', 'cifra', 'montant', 'somme', 'somma', 'how much(?! (?:is|was|are) (?:outstanding|owed|due|missing|unpaid)| (?:do|does) (?:they|he|she|it|the) )', 'geld', 'ausgeben', 'spare', 'dinero', 'argent', 'soldi', 'verba', 'dinheiro', 'besteden', 'bedrag', 'bütçe', 'spend(?:ing)?', 'presupuesto', 'costs?', 'limit', 'sum', 'amount', 'in mind', "(?:is|would) (?:that|this|it) (?:be )?(?:in order|ok|okay|alright|all right|fine|acceptable|feasible)", 'does (?:that|this|it) (?:fit|work|suit)', '(?:ist|wäre) das (?:ok|okay|in ordnung|machbar)', 'passt (?:das|ihnen|dir|euch)', 'vous convien\\p{L}*', 'vous va', 'dentro de lo', 'le (?:parece|encaja)']),
  others: anyOf(['any(?:body|one) else', 'some(?:body|one) else', 'others? (?:who|to)', 'noch jemand(?:en)?', 'sonst (?:noch )?jemand(?:en)?', 'alguien más', "quelqu'un d'autre", "d'autres personnes", 'qualcun altro', 'iemand anders', 'nog iemand', 'mais alguém']),
  timeline: anyOf(['when', 'date', 'deadline', 'launch', 'schedule', 'timeline', 'by what', 'how soon', 'wann', 'termin', 'cuándo', 'quand', 'quando', 'fecha', 'plazo', 'délai', 'échéance', '(?:una|che|qualche) data', 'scadenza', 'zeitpunkt', 'zeitplan', 'frist', '(?:a|what|which|certain) day (?:in mind|it|you|by)', 'timetable', 'timing', 'a time(?! slot)', 'and time', 'by then', 'urgent', 'dringend', 'eilig', 'urgente', 'season', 'start', 'begin', 'kick off', 'get going', 'bis wann', 'wanneer', 'när', 'når', 'hvornår', 'kiedy', 'kdy', 'ne zaman', 'termine', 'para que data', 'datum', 'timeframe', 'time frame', 'how long (?:have (?:we|you) got|do we have|until)', 'how much time', 'quanto tempo (?:abbiamo|avete|temos|têm)', 'cuánto tiempo (?:ten|hay)\\p{L}*', 'combien de temps (?:avons|avez|a-t-on)\\p{L}*', 'wie ?viel zeit', 'hur lång tid', 'hoeveel tijd', '(?:any|in a|the|no|big|a) (?:rush|hurry)', 'time pressure', 'pressing', 'eilt', 'pressiert', 'presst', 'zeitdruck', 'prisa', 'fretta', 'pressée?s?', 'urgence', 'haast', 'spoed', 'bråttom', 'pressa', 'due (?:by|when|on|for)', '(?:it|this|that) due', 'go live', 'goes? into use', 'ready (?:by|in|on|for|before)', 'live (?:by|in|on|for|before)', 'online (?:right |just |shortly )?(?:after|by|before|in time|when)', 'wait (?:until|for|till)', 'in time for', 'rechtzeitig', 'op tijd', 'a tiempo', 'à temps', 'in tempo per', 'target date', "what's the target", 'the target', 'horizon', 'horizont', 'cut-?off']),
  start: anyOf(['(?:you|we|work|project|it|that) (?:\\p{L}{2,6} ){0,3}(?:start|begin|kick off|commence|get (?:going|started|cracking))(?! selling)', 'start (?:date|right|straight)', 'time to start', 'losgehen', 'loslegen', 'loszulegen', '(?:ihr|sie|wir|es|du) (?:\\p{L}{2,8} ){0,2}(?:anfangen|beginnen|starten|anzufangen)', 'empezar', 'empezamos', 'comenzar', 'arrancar', 'démarrer', 'commencer', 'débuter', 'départ', 'iniziare', 'cominciare', 'partire', 'si comincia', 'si parte', 'cominciamo', 'da quando', 'começar', 'começamos', '(?:on|vous|nous) démarr\\p{L}*', 'démarre', 'démarrons', 'arrancamos', 'empezáis', 'zacząć', 'zaczynamy', 'ruszyć', 'börja', 'starta', 'begynde', 'begynne', 'beginnen we', 'we beginnen', 'kunnen we beginnen', 'aan de slag', 'wann (?:soll|geht|können|wollen)(?:en)? (?:es |wir )?los(?:gehen|legen)?', 'to (?:begin|start|kick off)', "geht'?s (?:\\p{L}{1,6} )?los", 'geht es los', 'beginn', 'startschuss', 'starttermin', 'arranque', 'comienzo', 'inizio', 'kick off', 'work to begin']),
  call: anyOf(['(?:when|what time|which day|wann|cuándo|quand|quando)[^?,]{0,30} (?:call|ring|phone|talk|speak|meet|reach|visit|good time|suit|anrufen|erreich\\p{L}*|sprechen|telefonieren|treffen|melden|gespräch|telefonat|rückruf|llam\\p{L}*|hablar|appeler|joindre|rappeler|entretien|rendez-vous|chiam\\p{L}*|sentir\\p{L}*|bellen|decided?|decides|decision|vote|meeting|board|committee|entscheid\\p{L}*|entschieden|sitzung|versammlung|tagt|decid\\p{L}*|reúne|réunit|réunion|terrà|riunione|assemblea)']),
  authority: anyOf(['decides?', 'your (?:call|decision)', 'says? yes', 'up to you', 'last word', 'letzte wort', 'dernier mot', 'décision', 'decisión', 'decisione', 'última palabra', 'ultima parola', 'agree', 'any(?:body|one) else', 'sign off', 'final say', 'calls? the shots', 'choos(?:e|es|ing)', 'mitentscheid\\p{L}*', 'noch jemand(?:en)?', 'alguien más', "quelqu'un d'autre", 'beslis\\p{L}*', 'decide', 'decidirá', 'decision', 'decision[- ]maker', 'who (?:signs|else)', 'entscheide\\p{L}*', 'decide', 'approve*', 'involved', 'wer', 'decid[ei]*', 'décid*', 'decida', 'firma', 'signe', 'firman', 'qui', 'quién', 'your (?:role|function|position)', 'gehör\\p{L}*', 'unterschreib\\p{L}*', 'beauftragt', 'are you the (?:owner|right person|one)', 'sign (?:the|it|off)', 'in charge', 'with whom', 'mit wem', 'belong', 'your (?:own )?(?:company|business)', 'contact person', 'counterpart', 'ansprechpartner', 'who (?:acts|handles|is responsible|pays|owns)', 'handelt', 'your house', 'the owner', 'is (?:it|the house|the roof|the home) yours', 'casa es suya']),
} // biome-ignore format: one topic a line

/** Words of an assistant's question that proposes a call or an offer; of the sentences beside it too where it asks how to reach somebody. */
const PROPOSALS: Record<Proposal, RegExp> = {
  call: anyOf([
    '(?<!what (?:should|can|may|shall|do|could|might) (?:i|we) |your |whose )calls?', 'ring', '(?<!by )phone(?! (?:number|or via|or online))', 'talk', 'speak', 'chat with', 'conversations?', 'meet', 'meetings?', 'appointment', 'consultation', 'demo', 'visit', 'come by', 'discuss',
    'anruf\\p{L}*', 'anrufen', 'telefon(?!num|ní)\\p{L}*', '\\p{L}*gespräch\\p{L}*', 'sprechen', 'termin vereinbaren', 'beratungstermin', '(?:uns )?zusammensetzen', 'sit down', 'treffen', 'rückruf', 'vorbeikommen',
    'llamad\\p{L}*', 'llam(?:ar\\p{L}*|amos|emos)', 'hablar\\p{L}*', 'hablamos', 'reunión', 'cita', 'appel', 'appeler', 'appelle', 'rappel\\p{L}*', 'parler', 'rendez-vous', 'téléphon\\p{L}*', 'entretien',
    'chiamat\\p{L}*', 'chiamar\\p{L}*', 'telefon\\p{L}*', 'sentir\\p{L}*', 'sentiamo', 'incontr\\p{L}*', 'appuntamento', 'parlarne', 'bellen', 'gesprek', 'afspraak', 'ligar', 'ligue', 'ligamos', 'ligação', 'chamada', 'conversar', 'conversa', 'falar(?:mos)?', 'reunião',
    '(?:shall|should|may|can|could|would you like) (?:we|i|someone|somebody|us|our \\p{L}{2,12}|one of us) (?:to )?(?:come|pop|drop|stop|swing|look) (?:\\p{L}{2,6} )?(?:in|by|round|over|out|and (?:have|take|see|look))', 'come and (?:see|look|have a look|take a look)', '(?:vorbeischauen|anschauen kommen|ansehen kommen|vor ort ansehen|vor ort anschauen|vorbeikommen)', 'kommen (?:\\p{L}{3,8} )?vorbei', 'schlage ich (?:\\p{L}{3,6} )?(?:\\p{L}{3,12}termin|termin|telefonat|gespräch|treffen|anruf)', 'we (?:can |could |will |would )?(?:gladly |happily )?come (?:round|out|by|over)', 'besichtig\\p{L}*', 'ortstermin', 'pas(?:ar|amos|emos) (?:a ver\\p{L}{0,3}|por)', '(?:venir|passer|passions|venions) (?:vous |le |la |les )?voir', '(?:venire|passare|passiamo|veniamo) a (?:ved|dare)\\p{L}*', 'sopralluogo', 'langskomen', 'visita\\p{L}{0,3}', 'visite', 'passar aí',
    'telephone', 'zoom', 'sit together', '(?:send|draw up|prepare|mail|email)(?: you| over)? (?:the|a|our|your) contract', '(?:the|a|our|your) contract (?:sent|drawn|prepared|mailed)', 'vertrag (?:zu)?(?:schicken|senden)', 'envoi\\p{L}* (?:le|un) contrat', '(?:env|mand)\\p{L}* el contrato', 'mand\\p{L}* il contratto', 'rozmow\\p{L}{1,2}', 'zadzwonić', 'porozmawiać', 'spotkani\\p{L}{1,2}', 'samtal', 'möte', 'ringa',
    '\\p{L}{2,12}(?:meeting|call|telefonat|gesprek)', '(?:video|kennenlern|online|vor-ort-|telefon)-?termin', 'kennismak\\p{L}*', '(?:le|les|os|te|lo) llam[aeo]n?', 'richiam\\p{L}*', '(?:vi|la) chiam(?:o|i|iamo)', 'zadzwoni\\p{L}{1,3}', 'spotka\\p{L}{1,4}',
  ]),
  quote: anyOf([
    '(?:offer|quote) (?:first|or)', '(?:prepare|draw up|put together|work out|write up) something', 'etwas (?:vorbereiten|ausarbeiten|zusammenstellen)', '(?:prepar|mand)\\p{L}{2,4} algo', 'prépar\\p{L}{1,4} quelque chose', 'prepar\\p{L}{1,5} qualcosa', 'iets (?:uitwerken|voorbereiden|opstellen)', '(?:einen|unseren) (?:\\p{L}{3,12} )?vorschlag (?:zu)?(?:schicken|senden|mailen)', '(?:een|ons) voorstel (?:\\p{L}{2,6} )?(?:sturen|mailen)', '(?:an|the|our|your|written|a|first|rough|fixed|send|prepare|of|for your) (?:written |formal |rough |fixed |first )?(?:offer|quote|quotation|proposal|estimate)', 'angebot\\p{L}*', 'kostenvoranschlag', 'offerte', 'oferta', '(?:enviar\\p{L}*|preparar\\p{L}*|mandar\\p{L}*|pasar\\p{L}*|hacer\\p{L}*|envío|preparo|enviamos|preparamos|mandamos) (?:un |el )?presupuesto', 'propuesta', 'devis', 'une offre', 'proposition', 'preventivo', "un'offerta", 'proposta', 'orçamento', 'wycen\\p{L}{1,2}', 'offert', 'cotización', 'quotazione', 'cotação', 'ofertę', 'prijsopgave',
  ]),
} // biome-ignore format: one language a line
const ASKS_TO_REACH = anyOf(['reach', 'write to you', '(?:ihnen|euch|dir) schreiben', 'escribir(?:le|les|os|te)', '(?:vous|te) écrire', 'scriver(?:le|vi|ti)', 'schrijven', 'escrever', 'napisać', 'skriva', 'address', 'adresse', 'dirección', 'indirizzo', 'adres', 'contact\\p{L}*', 'send', 'number', 'call', 'ring', 'e-?mail', 'name', 'wohin', '\\p{L}*erreich\\p{L}*', '\\p{L}*nummer', 'schicken', 'localiz\\p{L}*', 'contatt\\p{L}*', 'joindre', 'envoyer', 'num[eéú]ro', 'mand\\p{L}*', 'env[ií]\\p{L}*', 'bereik\\p{L}*']) // biome-ignore format: a list

/** `Would that be something for you?`, right behind a price, asks whether it fits: only such words, and one that points to it. */
const CHECKING = new Set(
  "is would could can does will that this be it's ok something anything an option for you your with work still in possible interesting feasible of interest wäre ist das dies etwas was für sie euch dich ihnen noch denkbar eine option interessant vorstellbar könnte sein sería es eso esto algo para usted ustedes ti vosotros posible una opción est ce cela ça serait quelque chose pour vous toi possible sarebbe è questo qualcosa per lei voi te un'opzione possibile is dat zou iets voor u jullie je mogelijk seria isso algo para você vocês si possível".split(
    ' ',
  ),
)
const POINTING = /(?<!\p{L})(?:that|this|das|dies|eso|esto|ce|cela|ça|questo|dat|isso)(?!\p{L})/u
function checks(questions: string, words: ReadonlySet<string>): boolean {
  const asked = questions.match(/[\p{L}']+/gu) ?? []
  return asked.length <= 8 && POINTING.test(questions) && asked.every((word) => words.has(word))
}
/** `Is that okay for you?`, behind what is proposed, asks whether it suits. */
const AGREEING = new Set([
  ...CHECKING,
  ...'okay alright all right fine good suit suits sound sounds agreed how about to passt geht recht einverstanden in ordnung mit klingt gut parece viene bien acuerdo de le les va vont convient bien irait vi la piace bene accordo vindt goed akkoord dat past lijkt tudo serve'.split(
    ' ',
  ),
])

/** What is asked for; how many there are, or something else, only where no topic is. */
function topicsIn(questions: string, priced: number): ReadonlySet<Topic> {
  const asked = new Set<Topic>(topics.filter((topic) => TOPICS[topic].test(questions)))
  if (priced > 0 && asked.size === 0 && checks(questions, CHECKING)) asked.add('price')
  if (asked.has('price')) asked.add('budget')
  if (asked.has('budget') && AT_PRESENT.test(questions)) asked.delete('budget')
  if (asked.size === 0 && questions !== '') asked.add(COUNT.test(questions) ? 'count' : 'something else')
  return asked
}

/** A shorter question asks for what was said before it. */
const REST_LENGTH = 12

/** Asks for what speaks against something. */
const OPPOSED = anyOf(['anything against', 'any objections?', 'would you mind', 'do you mind', '(?:spricht|hätten sie|haben sie|hast du|habt ihr) (?:et)?was (?:gegen|dagegen)', 'stört es', '(?:le|te|os) importa(?:ría)?', 'algún inconveniente', 'dérange', 'une objection', '(?:le|vi|ti) dispiace', 'qualcosa in contrario', '(?:iets|bezwaar) (?:op )?tegen']) // biome-ignore format: a list
/** Asks for what there is. */
const PRESENT = anyOf(['what (?:do|are) you (?:have|use|using)', 'what have you got', 'what is there', '(?:have|use) (?:now|at the moment|today|so far)', 'was (?:haben|nutzen|benutzen|hast|habt) (?:sie|du|ihr)', 'qué (?:tiene|usa)\\p{L}*', 'qu.avez-vous', 'cosa (?:ha|avete|usate) (?:adesso|ora|oggi)', 'wat (?:heeft|hebt|gebruikt)']) // biome-ignore format: a list

/** What is proposed, in the order in which it is named: "the first" is the first of them. */
function proposedIn(text: string): ReadonlySet<Proposal> {
  const named = proposals.flatMap((proposal) => {
    const at = text.search(PROPOSALS[proposal])
    return at < 0 ? [] : [{ proposal, at }]
  })
  return new Set(named.sort((a, b) => a.at - b.at).map(({ proposal }) => proposal))
}

/** What an assistant asks, names and proposes with these sentences. */
export function askedIn(spoken: readonly string[]): Asked {
  const questions = spoken
    .filter((sentence) => sentence.includes('?'))
    .join(' ')
    .toLowerCase()
  const priced = Math.max(0, ...spoken.flatMap(pricesIn))
  const isRest = questions.length <= REST_LENGTH || (priced === 0 && checks(questions, AGREEING)) // "Fancy that?"
  const proposing = isRest || ASKS_TO_REACH.test(questions) ? spoken.join(' ').toLowerCase() : questions
  return {
    asked: topicsIn(questions, priced),
    priced,
    proposed: proposedIn(proposing),
    opposed: OPPOSED.test(questions),
    present: PRESENT.test(questions),
    heard: spoken,
    questions,
  }
}
