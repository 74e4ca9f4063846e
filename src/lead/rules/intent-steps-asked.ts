import { anyOf } from '../language/any-of.ts'
import type { Clause } from '../language/clauses.ts'
import { foldedWords, setOf } from '../language/phrases.ts'

const NUMBER =
  '(?:\\+?\\d[\\d ()/.-]{6,20}|(?:(?:zero|oh|nought|double|triple|one|two|three|four|five|six|seven|eight|nine) ){4,12})'

/** A number behind the verb says whom to call: "ring the shop, 01632 960 077". */
const CALLS_NUMBER = anyOf([
  `(?:^|(?:please|just|then|so|and|better|simply) |[,:] )(?:ring|call|phone|dial|buzz|telephone|text|talk to me|speak to me|rufen sie|rufts?|ruf|klingeln sie|klingelt|bimmelt|anrufen|appelez|rappelez|téléphonez|llamen?|llámen?me|llamadme|llamad|chiam(?:i|ate)|chiamatemi|telefon(?:i|ate)|bel|belt|liguem?|telefonem?|zadzwoń|dzwonić|ring)(?:[ -][^.?!\\d]{0,40}?)?[ :]${NUMBER}`,
])

/** Verbs that ask for a step, and the parts of them that stand further on: "kommen Sie am Donnerstag vorbei". */
const IN_TWO_PARTS = [
  ['komm|kommt|komme|kommen|kommts|schau|schaut|schauen|schauts', 'vorbei|rum|umme'],
  ['ruf|ruft|rufen|rufts|läuten|läutet|klingeln|klingelt', 'an|durch|zurück'],
  ['setzen|sitzen|hocken|setz|setzt', 'zusammen'],
  ['legen|fangen|gehen|packen|machen', 'los|an'],
  ['kom|komt|kunt|bel|belt', 'langs|terug|op'],
].map(
  ([verbs, parts]) =>
    `(?:(?:${verbs}) (?:sie|ihr|wir|u|jullie)|(?:^|(?:bitte|dann|und|also|wann|ja|gern|gerne|besten|liebsten|passt|gut|ok|en|dan|graag) )(?:${verbs}) (?:mich|uns|doch|bitte|gern|gerne|einfach|ruhig|mal|maar|gerust|even|me)) (?:[\\p{L}\\p{N}.:]{1,20} ){0,6}(?:${parts})(?:$|[.!?…]| (?:und|oder|dann|wenn|damit|um|en|of|dan|als|unter|op|naar|auf))`,
)

/** How somebody asks to be called, to be visited or to come by, in grammar and not in set phrases; a language a line. */
const ASKS = anyOf([
  '(?:ring|call|phone|dial|buzz|telephone|bell) (?:up )?(?:me|us) (?:on|at|in|after|before|between|around|about|when|any|this|next|to|and|or|back|tomorrow|today|tonight|please|up)', '(?:ring|buzz|telephone) (?:me|us)', '(?:give|giving) (?:me|us|my \\p{L}{3,12}) (?:a|an) (?:\\p{L}{3,8} )?(?:ring|call|buzz|bell|tinkle|shout)',
  '(?:pop|drop|stop|swing|nip|call|come)(?:p?ed|p?ing|s)? (?:in|by|on|round|over|at|and|to) (?:\\p{L}{2,4} ){0,2}(?:your|you)', '(?:at|to|by|in|into|round|around|outside|visit|through|knock on) (?:your|ur) (?:\\p{L}{2,9} )?(?:offices?|studio|door|doorstep|desk|premises|place(?<!costs? .{0,30})|headquarters|reception)',
  "(?:i|we)(?:'d| would)? (?:\\p{L}{2,8} )?(?:(?:like|love|want|wish|need|prefer) to|rather) (?:\\p{L}{2,8} )?(?:meet|hear|speak to|speak with|talk to|talk with) (?:with )?(?:you|your \\p{L}{3,12}|someone|somebody|(?:the|a|an|some) (?:\\p{L}{2,8} )?(?:person|people|team|voice|human|designers?|developers?|face|one|ones|expert|specialist)|whoever|who)", "(?:can|could|may|might|shall|should|let'?s?) (?:i|we|me|us) (?:\\p{L}{2,8} )?(?:meet|see you|get you|have you|catch you|get one of you|have one of you|visit)", '(?:you|someone|somebody|human|one of you|one of your \\p{L}{3,12}) (?:\\p{L}{2,8} )?on (?:the|a) (?:\\p{L}{2,7} )?(?:phone|line|blower|horn|call)',
  '^(?:do |please |just |then |so )?come (?:to (?!think)\\p{L}{1,15}|round|over|by|up to|down to|out|see|visit|and (?:see|look|meet|have))', '(?:can|could|would|will|may|might) (?:you|someone|somebody|anyone|anybody|one of you|one of your \\p{L}{3,12}|your \\p{L}{3,12}) (?:[^.?!]{0,30} )?(?:come (?:[^.?!]{0,15} )?(?:to us|here|out|over|round|by|down|see|look|and \\p{L}{3,9})|visit (?:us|me))', 'have your \\p{L}{3,12} (?:call|ring|phone)', '(?:grab|share) (?:a|some) (?:quick )?(?:coffee|cuppa|tea|drink|bite|lunch)', '(?:monday|tuesday|wednesday|thursday|friday|meet|talk|round|over) at yours', '(?:put|pass|hand) (?:me|us) (?:through|over|on) to', '(?:set|hook) (?:me|us) up with (?:a|one|some|your)', '^(?:name|pick|choose|suggest|propose|give me|give us|tell me|say) (?:me |us )?(?:a|an|your|any) (?:\\p{L}{2,10} )?(?:day|time|date|hour|slot|evening|morning|afternoon)', '(?:what|which) (?:day|time|days|times|evening|morning|afternoon)s? (?:suits?|works?|would suit|would work|are you|can you come|can i come|can we come|can we meet)', '(?:when|which day|what day|what time) (?:can|could|will|would) (?:you|someone|somebody) (?:be|get|make it) (?:here|with us|over|round|to us)', "when(?:'s| is| are| shall| could| can| would| do| might)? (?:\\p{L}{1,9} ){0,4}(?:chat|sit down|meet|catch up|get together|talk it (?:over|through))", '(?:make|have|do|fix|set up|arrange) (?:an? |short |quick |one |phone ){0,2}call', '(?:send|bring|put|draw up|get|show|give|mail|email) (?:\\p{L}{1,9} ){1,3}contract', '(?:reply|answer|respond|tell me|explain it|get back to (?:me|us)) (?:by|on the|over the|via) (?:phone|telephone)',
  '(?:bei|zu) (?:ihnen|euch) (?:\\p{L}{2,8} ){0,4}(?:vorbei|kommen|komme|reinschau\\p{L}{0,3}|aufschlagen|aufschlage|aufkreuze\\p{L}?)', '(?:bei|zu) (?:ihnen|euch) (?:im|ins|in der|in die|in) \\p{L}{0,12}(?:büro|agentur|studio|atelier)', '(?:in|vor|an|auf) (?:ihr\\p{L}{0,2}|eu(?:er|re|rem|ren|rer)) \\p{L}{0,8}(?:büro|agentur|studio|atelier|tür|schreibtisch|matte)', '(?:an|bei|mit) (?:meine[mn]|unsere[mn]) \\p{L}{0,12}tisch (?:\\p{L}{2,8} )?(?:setz\\p{L}{1,3}|hock\\p{L}{1,3}|komm\\p{L}{1,3})', '(?:könn\\p{L}{1,4}|kann|mag|mögen|möcht\\p{L}{1,3}|würde\\p{L}?|woll\\p{L}{1,3}|wann) (?:sie|ihr|jemand|wer|einer|eine) (?:[^.?!]{0,40} )?(?:anklingeln|durchklingeln|durchbimmeln|anbimmeln|zurückmelden|(?:zu uns|zu mir|vor ort|hierher|her|bei uns|bei mir)(?: [^.?!]{0,25})? (?:kommen|vorbei\\p{L}{0,9}|ansehen|anschauen|umsehen))',
  '^(?:kommen sie|kommts|kemmts|kimmts|kummts|chömed|chunnt|kommt ihr|komm) (?:\\p{L}{2,9} ){0,2}(?:(?:auf (?!jeden)|zu(?:m|r)? |nach |ins? |bei )\\p{L}{1,20}|auf d.\\p{L}{2,12}|vorbei|rüber|her|rum)', '^(?:nennen|nennt|sagen|sagt|schlagen|schlagt|geben|gebt|wählen|machen) (?:sie )?(?:mir |uns )?(?:\\p{L}{2,8} ){0,2}(?:tag|termin|uhrzeit|stunde|zeitpunkt|datum)', '(?:jemand|wer|sie|ihr|wann) (?:\\p{L}{2,6} ){0,3}zeit für (?:mich|uns|einen?)', 'mit (?:jemand|jemandem|ihnen|euch|wem) (?:\\p{L}{2,8} ){0,3}(?:reden|sprechen|quatschen|schnacken|plaudern)', '(?:hören|höre|hör|sprechen|sprech|reden|red) (?:\\p{L}{2,9} ){0,3}(?:menschliche|echte)\\p{L}? (?:stimme|menschen)',
  '(?:por|en|a|hasta) (?:su|vuestra|vuestro|sus|vuestras|tu) (?:oficinas?|despacho|estudio|sede|local)', '(?:puede|pueden|podéis|podría|podrían) (?:venir|pasarse|acercarse|pasaros|acercaros)', '(?:me|nos) (?:llam(?:as|áis)|rellamas)', '¿[^?]{0,40}(?:me|nos) llaman?', '(?:telefonazo|llamadita|timbrazo|toque al móvil)', '(?:cuándo|qué día|a qué hora) (?:\\p{L}{2,6} )?(?:vienen|venís|venir|pasan|pasáis|pasar\\p{L}{0,4}|viene bien|va bien|vernos|quedamos)', '^[¡¿]?(?:dígame|díganme|decidme|dime|elija|elijan|elegid|proponga|propongan|pongan|poned) (?:\\p{L}{2,9} )?(?:el |un )?(?:día|fecha|hora|días)', '(?:rato|ratito|minutos?|charla|hablar|oír|escuchar) (?:\\p{L}{2,4} ){0,2}(?:teléfono con|voz humana|alguien de carne)', '(?:lo|la|nos) vemos (?:\\p{L}{2,6} )?(?:en persona|cara a cara|con un café)', '(?:me|nos) (?:paso|pasamos|acerco|acercamos) (?:\\p{L}{2,8} )?(?:por|a|hasta)',
  "(?:à|dans|en|par|chez) (?:votre|vos) (?:bureaux?|agence|locaux|studio|porte|atelier)", '(?:passer|venir) (?:chez vous|vous|te) ?(?:l[ea] )?(?:voir|montrer|rencontrer|expliquer|parler|présenter|chercher)?', '^(?:dites|fixez|choisissez|proposez|donnez)[ -](?:moi |nous |vous )?(?:\\p{L}{2,6} ){0,2}(?:jours?|date|heure|créneau)', '(?:quand|quel jour|à quelle heure) (?:\\p{L}{2,9}[ -]vous|vous \\p{L}{2,9}) (?:\\p{L}{2,4} )?(?:venir|passer|libres?|disponibles?|voir|appeler)', '(?:je|on|nous) (?:peux|peut|pourrais|pourrait|pouvons|pourrions) vous (?:appeler|téléphoner|joindre|rencontrer|voir)', '(?:entendre|parler à) (?:\\p{L}{2,5} )?(?:vraie )?(?:voix humaine|vraie voix|vraie personne|humain)',
  '(?:nel|al|dal|nella|alla|dalla|presso (?:il|la)|in) (?:vostr[oa]|su[oa]) (?:ufficio|studio|sede|agenzia)', '(?:due|quattro) (?:chiacchiere|parole) (?:\\p{L}{2,4} )?(?:al telefono|con|di persona|a voce)', '^(?:mi|ci) (?:dica|dite) (?:\\p{L}{2,5} ){0,2}(?:quando|giorno)', '^(?:ditemi|dimmi|fissate|scegliete|scelga|proponete|proponga) (?:\\p{L}{2,5} ){0,2}(?:quando|giorno|data|ora|appuntamento)', '(?:venite|venga|passate) (?:\\p{L}{2,6} )?(?:da noi|qui|a trovar\\p{L}{1,3}|a vedere|a prendere)', 'voce umana', '(?:facciamo|fissiamo|organizziamo) (?:una|un|due) (?:videochiamata|call|chiamata|incontro|telefonata|righe)',
  '(?:op|bij|naar) (?:jullie|uw|je) kantoor', 'opbellen', 'bel(?:t|len)? (?:u |ge |gij |je |jij |jullie |iemand |maar |even |gerust ){0,2}(?:mij|me|ons)', '^(?:zeg|zegt|noem|noemt|kies|geef|prik|prikt) (?:\\p{L}{2,4} ){0,3}(?:dag|datum|tijd|tijdstip|wanneer|moment)', '(?:kom|komt|komen) (?:\\p{L}{2,8} ){0,3}(?:langs|hierheen|naar ons|bij ons|kijken)', 'menselijke stem',
  '(?:no|ao|pelo|na|à|pela) (?:vosso|seu|vossa|sua) (?:escritório|estúdio|agência|sede|atelier)', '(?:podem?|poderiam?|alguém|quando|podiam?|quem) (?:\\p{L}{2,9} ){0,2}(?:me|nos) (?:ligar|telefonar|ligue|liga|telefone)', '(?:quando|posso|podia|poderia) (?:vos |lhes? )?(?:posso )?(?:ligar|telefonar)', 'ven(?:ha|ham) (?:cá|até|ver|visitar)', '(?:ligu?em?|ligar|telefonem?|telefonar)[ -](?:me|nos|para mim|pra mim)', '(?:me|nos) (?:dar|dá|dê|dão) (?:uma )?(?:ligada|ligadinha|apitadela|chamada)', '^(?:digam?|escolham?|marquem?|sugiram?|proponham?)[ -](?:me |nos )?(?:\\p{L}{1,3} )?(?:dia|hora|data|reunião)',
  '(?:proszę|możemy|mogę|możecie|może|chciał\\p{L}{1,5}|chcę|czy|kiedy|mogliby\\p{L}{1,5}) (?:[^.?!]{0,30} )?(?:spotkać|zadzwoni\\p{L}{1,3}|dzwonić|oddzwoni\\p{L}{1,3}|porozmawiać|umówić)', '(?:ring|ringa|ringer) (?:gärna )?(?:upp )?(?:mig|oss|mej|meg)', '(?:träffas|ses|mötas) (?:[^.?!]{0,20})?(?:hos|kontor|på en kaffe|nästa vecka)',
  ...IN_TWO_PARTS,
]) // biome-ignore format: one language a line

/** How somebody asks for an offer where its word alone says nothing: "el presupuesto me lo pasáis por correo". */
const ASKS_QUOTE = anyOf([
  '(?:put|pull|get|throw|draw|knock) (?:me |us )?(?:some |a few |the |your )?(?:figures|numbers|prices|costs|sums) (?:together|up)', '(?:(?:can|could|would|will|may|might) (?:you|u|somebody|someone|anyone|anybody|one of you|your \\p{L}{3,12})|please|kindly) (?:please |perhaps |maybe |kindly )?(?:cost|price|quote|estimate)(?: up| out)? (?:for |us |me )?(?:an?|the|our|my|this|that|it|for|up)', '(?:have|get|see|want|need|send|give|know) (?:me |us )?your (?:best |firm |fixed |written |lowest |keenest ){0,2}(?:price|number|figure|numbers|figures)', '(?:i|we|i.m|we.re|am|are|to) (?:ring|call|phon|ask|writ|mail|contact|approach|go|shopp|look)(?:e?ing|e?d)? (?:to |around |round ){0,2}(?:(?:\\p{L}{3,7}|\\d) )?(?:firms?|agencies|companies|people|studios|suppliers|providers|places)? ?for (?:prices|quotes|offers|quotations|estimates)', '(?:eine|mit|gern|als) (?:\\p{L}{4,9} )?(?:aufstellung|kalkulation|preisaufstellung)', '(?:kalkulation|aufstellung|preisvorschlag) (?:\\p{L}{2,9} )?(?:machen|schicken|senden|erstellen|haben|bekommen)', '(?:nous|me|m) (?:chiffrer|chiffrez)', '(?:chiffrer|chiffrez)[ -](?:nous|moi|ça)',
  '(?:have|need|want|like|been asked|going|supposed|meant|trying|here) to (?:collect|get|gather|obtain|find|source) (?:in )?(?:(?:a few|some|several|the|two|three|four|\\d) )?(?:quotes|offers|quotations|estimates|proposals)', '(?:getting|collecting|gathering) (?:in )?(?:a few |some |several |two |three )?(?:quotes|offers|quotations|estimates)(?! from (?:our|my))', '(?:angebote|offerten) (?:einholen|einzuholen|einsammeln|einzusammeln)', '(?:pedir|reunir|recoger) (?:\\p{L}{2,7} )?(?:presupuestos|ofertas)', '(?:demander|réunir|collecter|recueillir) (?:\\p{L}{2,9} )?(?:devis|offres)', '(?:raccogliere|chiedere) (?:\\p{L}{2,9} )?preventivi', 'offertes (?:op)?vragen',
  '(?:me|nos|mi|ci) (?:mand|env[ií]|pas|prepar|hac|hag|fa|prep|invi)\\p{L}{0,6} (?:un |uno |il |el |vuestro |su )?(?:presupuesto|propuesta|oferta|preventivo|offerta)', "m'(?:envoyez|envoies|enverriez|faites|prépar\\p{L}{1,3}) (?:un |votre )?devis",
  '(?:angebot|offerte|quote|quotation|offer|presupuesto|propuesta|oferta|devis|offre|preventivo|offerta|orçamento|proposta|ofert[aęy]|wycen[aęy]|offert) (?:bitte |please |por favor |svp |merci |grazie |graag )?(?:an|to|a|al|à|per mail an|naar|para|na|till) \\S{2,40}@',
  '(?:presupuesto|propuesta|cotización) (?:\\p{L}{2,10} ){0,3}(?:me|nos) l[oa] (?:\\p{L}{2,9} )?(?:mand|env|pas|prepar|hac|hag|dej|dan|dais)\\p{L}*', '(?:ruego|pido|pedimos|solicito|solicitamos|espero|esperamos|pásenme|pasadme|mándenme|mandadme|envíenme|preparadme|prepárenme|me hacen|nos hacen|me hacéis|nos hacéis|me preparan|nos preparáis) (?:\\p{L}{2,8} )?presupuesto',
  '(?:put|send|make|give|get|want|need|write|leave|prepare|issue|submit) (?:(?!their|our|own|his|her|them|together)\\p{L}{1,11} ){1,3}(?:offer|quote|quotation|proposal|estimate)', '(?:draw|write|work|make|price|cost|tot|add) (?:it |this |that |me |us )?(?:up|out) (?:an?|the|your) (?:\\p{L}{2,12} )?(?:offer|quote|quotation|proposal|estimate|figure|price)', '(?:prices?|figures?|numbers?) (?:in black and white|in writing|on paper)', 'best (?:offer|price)', '(?:was|wie) (?:würden|würdet|könnten|könntet) (?:sie|ihr) (?:mir|uns) (?:\\p{L}{2,6} ){0,2}anbieten', '(?:números|precios?|cifras) por escrito', '(?:prix|chiffres|tarifs) (?:par écrit|noir sur blanc)', '(?:prezzi|numeri|conti) (?:per iscritto|nero su bianco)', '(?:prijs|prijzen|cijfers) (?:op papier|zwart op wit|op schrift)', '(?:zahlen|preis|summe|kosten) (?:\\p{L}{2,8} ){0,2}(?:schwarz auf weiß|auf papier|schriftlich)', '(?:rechnen|kalkulieren|rechnet|kalkuliert) (?:sie )?(?:mir |uns )?(?:das |es |mal |bitte ){0,3}(?:durch|aus)',
]) // biome-ignore format: one language a line

/** Who calls and signs where somebody tells of their trade: "customers ring us all day". */
const PARTIES = setOf(
  `customers clients patients guests folk folks people members tenants visitors users parents staff agents pupils students everyone everybody they
  kunden patienten gäste mitglieder mieter besucher eltern leute mitarbeiter schüler klienten mandanten
  clientes pacientes socios huéspedes vecinos inquilinos gente usuarios alumnos padres clients adhérents locataires usagers élèves gens clienti pazienti ospiti soci inquilini utenti genitori klanten patiënten gasten leden huurders ouders hóspedes utentes klienci pacjenci goście kunder gäster`,
)
/** Who is asked. */
const YOU = setOf(
  'you your yours yourselves please sie ihnen ihr euch euer bitte usted ustedes vosotros vuestra vuestro favor vous votre vos voi vi vostro vostra lei u uw jullie graag você vocês vosso vossa państwo ni er tack',
)

const QUOTES = setOf(
  'quote quotes quotation offer offers proposal estimate angebot angebote offerte kostenvoranschlag presupuesto propuesta oferta devis offre preventivo offerta orçamento proposta oferta wycena offert',
)

/** Whether it is others who call, meet and sign in what somebody tells, or who get the offer: "an offer for a site where people book" is one's own. */
export function isOfOthers({ words }: Clause, step: 'quote' | 'step'): boolean {
  const quote = step === 'quote' ? words.findIndex((word) => QUOTES.has(word)) : -1
  return (
    words.slice(0, quote < 0 ? words.length : quote).some((word) => PARTIES.has(word)) &&
    !words.some((word) => YOU.has(word))
  )
}

/** "I dropped by your office yesterday", "how many sit at your office". */
const ASIDE = anyOf(['yesterday', 'last (?:week|month|year)', 'ago', 'gestern', 'vorgestern', 'ayer', 'ieri', 'gisteren', 'ontem', 'wczoraj', 'how many', 'wie viele', 'cuánt[oa]s', 'combien', 'quant[ie]', 'hoeveel', 'quant[oa]s']) // biome-ignore format: a list

/** Whether a clause asks in words that no table has; a word that denies is none where it begins what is asked: "no vosso escritório". */
function isAsked({ text, negations, others, hypothetical }: Clause, asks: RegExp): boolean {
  if (others || hypothetical || ASIDE.test(text)) return false
  const found = asks.exec(text)
  if (!found) return false
  const start = foldedWords(text.slice(0, found.index)).length
  return negations.every((at) => at === start)
}

/** A longer sentence is no more than its clauses. */
const MAX_SENTENCE = 600

/** Which steps a clause asks for in words of its own. */
export function asksInOwnWords(clause: Clause, step: 'quote' | 'step'): boolean {
  if (step === 'quote') return isAsked(clause, ASKS_QUOTE)
  const { sentence, words, negations, others, hypothetical } = clause
  if (isAsked(clause, ASKS)) return true
  if (sentence.length > MAX_SENTENCE) return false
  // "kommen Sie | doch mal vorbei"
  if (sentence.includes(' doch ') && isAsked({ ...clause, text: sentence }, ASKS)) return true
  const isDenied = negations.some((at) => words[at] !== 'zero')
  return !isDenied && !others && !hypothetical && CALLS_NUMBER.test(sentence)
}
