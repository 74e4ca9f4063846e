import { anyOf } from '../language/any-of.ts'

/** What an agency has people for; several languages. */
const ROLE =
  '(?:(?:web|front|back|full)?[ -]?(?:end |stack )?(?:developers?|devs?|people)|designers?|coders?|programmers?|copywriters?|interns?|trainees?|apprentices?|paralegals?|installers?|technicians?|juniors?|freelancers?|graduates?|staff|(?:web)?entwickler(?:in|innen)?|programmierer(?:in)?|grafiker(?:in)?|praktikant(?:en|in)?|azubis?|werkstudent(?:en|in)?|lehrling|quereinsteiger|desarrollador(?:a|es)?|programador(?:a|es)?|diseñador(?:a|es)?|becari[oa]s?|développeu(?:r|rs|se)|graphistes?|stagiaires?|alternante?s?|apprentie?s?|sviluppator[ei]|programmator[ei]|grafic[oai]|stagist[ai]|tirocinanti?|apprendist[ai]|ontwikkelaars?|stagiairs?|programmeurs?|vormgevers?|estagiári[oa]s?|(?:webb)?utvecklare)'
const WORK =
  '(?:work|job|placement|internship|apprenticeship|traineeship|arbeit|stelle|praktikum\\p{L}{0,6}|lehrstelle|ausbildung\\p{L}{0,6}|trabajo|empleo|prácticas|stage|travail|emploi|alternance|lavoro|tirocinio|werk|baan|stageplek|emprego|trabalho|estágio|jobb|praktik)'
const KIN =
  '(?:son|daughter|nephew|niece|grandson|granddaughter|girlfriend|boyfriend|he|she|sohn|tochter|neffe|nichte|enkel|hij[oa]|sobrin[oa]|niet[oa]|fils|fille|neveu|nièce|figli[oa]|nipote|zoon|dochter|neef|filh[oa])'

/** Who asks whether people are wanted, for themselves or for their children. */
export const SEEKS_JOB = anyOf([
  `you(?:'re| guys| lot| folks)? (?:\\p{L}{2,9} ){0,2}(?:hire|hiring|recruit|recruiting|take on|taking on|looking for) (?:\\p{L}{1,9} ){0,3}${ROLE}`,
  'you (?:ever |also |still |sometimes )?(?:take|accept|have|offer|need|want) (?:(?:any|on|in|new|more|some) ){0,2}(?:trainees?|interns?|apprentices?|juniors?|graduates?|work experience)(?! program| management| portal)',
  `(?:(?:sucht|nehmt|braucht|beschäftigt) ihr|(?:suchen|nehmen|brauchen|beschäftigen) sie) (?:\\p{L}{2,12} ){0,3}${ROLE}`,
  `(?:buscáis|buscan|necesitáis|necesitan|contratáis|contratan|cogéis|cogen|aceptáis|aceptan) (?:\\p{L}{1,9} ){0,2}${ROLE}`,
  `(?:(?:prenez|cherchez|recrutez|embauchez|accueillez)[ -]vous|vous (?:prenez|prendriez|cherchez|recrutez|embauchez|accueillez)) (?:\\p{L}{1,9} ){0,3}${ROLE}`,
  `(?:cercate|prendete|assumete|avete bisogno di) (?:\\p{L}{1,9} ){0,2}${ROLE}`,
  `(?:zoeken|nemen|hebben) jullie (?:\\p{L}{1,9} ){0,3}${ROLE}`,
  `(?:contratam|procuram|aceitam|estão à procura de) (?:\\p{L}{1,9} ){0,2}${ROLE}`,
  `${KIN} (?:\\p{L}{2,9} ){0,2}(?:needs|wants|looking for|sucht|braucht|busca|necesita|cherche|cerca|zoekt|procura) (?:\\p{L}{1,9} ){0,2}${WORK}`,
  `(?:any work|a job|an opening|a vacancy|a position|room|a desk|a chair) for (?:a|an|me|him|her|my \\p{L}{3,9})(?: \\p{L}{2,12}){0,2} ${ROLE}`,
  '(?:ob|dass) (?:sie|ihr) (?:\\p{L}{2,9} ){0,2}(?:leute|personal|mitarbeiter\\p{L}{0,5}|noch jemanden) (?:einstellt|einstellen)', '(?:stellt ihr|stellen sie) (?:\\p{L}{2,9} ){0,2}(?:leute|personal|mitarbeiter\\p{L}{0,5}|jemanden) ein(?!\\p{L})', '(?:söker|anställer) ni (?:\\p{L}{2,9} ){0,2}(?:folk|personal|medarbetare)', 'ledig(?:a|t)? (?:stol|tjänst|plats|jobb)', '(?:wolne|wolny) (?:miejsce|etat)', '(?:have|got) (?:any work|some work|work|jobs|a job|an internship|a placement) for (?:me|him|her)',
]) // biome-ignore format: one language a line

/** Who learns a trade elsewhere tells who they are, and who applies for funds or a permit wants no job. */
export const LEARNS_ELSEWHERE = anyOf([
  'appl(?:y|ying|ied) for (?:(?:an?|the|our|my|some) )?(?:\\p{L}{3,12} )?(?:quotes?|offer|grants?|funding|loans?|subsid\\p{L}{1,3}|permits?|permission|licen[cs]es?|visas?|trade ?marks?|patents?)',
  '(?:bewerb\\p{L}{1,2}|bewerbung) (?:\\p{L}{2,5} )?(?:um|für) (?:\\p{L}{3,6} )?(?:förder\\p{L}{2,8}|zuschuss|zuschüsse|kredit|lizenz|preis)',
  '(?:bin|mache?|als) (?:\\p{L}{2,6} ){0,2}(?:azubi|praktikant(?:in)?|werkstudent(?:in)?|lehrling|ausbildung) (?:bei|in|im) (?!ihnen|euch|ihrem|eurem)\\p{L}{1,20}',
  "i'?m an? (?:\\p{L}{3,10} )?(?:apprentice|intern|trainee) (?:at|in|with) (?!your)\\p{L}{1,20}", 'je suis (?:stagiaire|alternante?|apprentie?) (?:chez|dans|à) (?!vous|votre)\\p{L}{1,20}',
]) // biome-ignore format: one language a line

/** Who prepares for a lesson. */
export const LEARNS = anyOf([
  '(?:exam|klausur|klassenarbeit|schularbeit|prüfung|schulaufgabe|contrôle|partiel|examen|verifica|interrogazione|esame|toets|tentamen|prova|exame) (?:\\p{L}{2,8} ){0,2}(?:tomorrow|morgen|demain|mañana|domani|amanhã|on monday|next week|am montag|nächste woche)', '(?:tomorrow|morgen|demain|mañana|domani|amanhã) (?:\\p{L}{1,8} ){0,3}(?:exam|klausur|klassenarbeit|schularbeit|prüfung|contrôle|examen|verifica|esame|toets|tentamen|prova|exame)',
  '(?:para|es) (?:la|una|mi|mañana la) tarea', 'tarea de \\p{L}{4,12}', 'profe(?:sora?)? (?:nos|me) (?:ha )?(?:pidió|mandó|pedido|mandado|puso|puesto)',
]) // biome-ignore format: one language a line

/** Who would make the company a price. */
export const PRICES_FOR_YOU = anyOf([
  'i can (?:get|bring|send|find) you (?:\\d{1,6}|more|hundreds of|thousands of|lots of|new) (?:\\p{L}{2,12} )?(?:followers|leads|customers|clients|visitors|likes|reviews)', 'send you (?:my|our) (?:price list|rates|brochure|catalogue|samples)(?!.{0,40}(?:quote|so (?:that )?you))', "i(?:'ll| will|'d| can| could) (?:do|give|make) you an? (?:\\p{L}{2,8} )?(?:price|deal|discount|rate)", 'mach(?:e|en)? (?:ihnen|euch) (?:einen? )?(?:\\p{L}{2,9} )?(?:preis|sonderpreis|rabatt)', '(?:os|les|le) (?:hago|hacemos|haría|dejo) (?:un )?(?:\\p{L}{2,7} )?(?:precio|descuento)', '(?:je|nous) vous (?:fais|ferai|ferais|faisons) une? (?:\\p{L}{2,9} )?(?:prix|remise)', '(?:vi|le) (?:faccio|facciamo|farei) (?:un )?(?:\\p{L}{2,7} )?(?:prezzo|sconto)', 'ik (?:maak|geef|doe) (?:u|jullie|je) een (?:\\p{L}{3,8} )?(?:prijs|korting)', 'faço[ -](?:vos|lhes?) (?:um )?(?:bom )?(?:preço|desconto)',
]) // biome-ignore format: one language a line

const WARES =
  '(?:catalog(?:ue)?s?|price ?lists?|brochures?|samples|company (?:profile|presentation)|rate cards?|preislisten?|katalog\\p{L}{0,3}|musterkoffer|catálogos?|lista de precios|tarifario|muestras|catalogues?|liste de prix|grille tarifaire|échantillons|catalogo|listino(?: prezzi)?|campioni|catalogus|prijslijst|tabela de preços|cennik|prislista)'
const AVAILABLE =
  '(?:available|disponib\\p{L}{1,4}|disponívei?s?|disponíve(?:l|is)|verfügbar|beschikbaar|dostępn\\p{L}{1,3}|lediga|libres)'
const WE_HAVE = '(?<!\\p{L})(?:have|haben|hätten|tenemos|temos|avons|abbiamo|hebben|mamy|har)'

/** Who would sell the company something: their list of prices, people or time of theirs, what they make for firms like it. */
export const SELLS_TO_YOU = anyOf([
  "(?:saw|see|seen|noticed|found|visto|vimos|gesehen|bemerkt|vu|remarqué|constaté|notato) (?:\\p{L}{2,5} )?(?:your|ihre|eure|votre|vuestra|su|il vostro|la vostra) (?:web|website|site|sito|seite|webseite|página|company|firma)(?: \\p{L}{1,4})? .{0,20}(?:not|n't|no|nicht|pas|non|nowhere) .{0,30}(?:google|rank\\p{L}{0,4}|first page|page (?:1|one))", '(?:do you|d.you) (?:guys |folks |lot |ever )?need (?:any |some )(?:\\p{L}{3,12} )?(?:done|doing)(?! (?:by|from|before|for) )',
  `(?:may|can|could|shall|let) (?:i|we|me|us) (?:please )?(?:send|share|mail|email|show|present|forward)(?: you)? (?:(?:our|my|the|an?) )?(?:\\p{L}{3,12} )?${WARES}(?!.{0,40}(?:quote|so (?:that )?you))`,
  `(?:darf|dürfen|dürfte|kann|können|podemos|puedo|puis-je|pouvons-nous|posso|possiamo|kan ik|kunnen we|mogę|możemy|får jag|får vi) (?:(?:ich|wir) )?(?:\\p{L}{1,12} ){0,3}(?:unsere?n?|meine?n?|nuestr[oa]|mi|notre|nos|mon|il nostro|la nostra|ons|onze|nosso|nossa|nasz|vår|vårt) (?:\\p{L}{1,12} )?${WARES}`,
  `${WE_HAVE} (?:\\p{L}{2,14} ){0,3}${ROLE} (?:\\p{L}{2,12} ){0,2}${AVAILABLE}`,
  `${WE_HAVE} (?:\\p{L}{2,14} ){0,4}(?:kapazität|capacit|capacidad)\\p{L}{0,4} (?:\\p{L}{2,8} )?(?:für ihre?|für eure?|for you|para su|para vuestr|pour vo|per (?:la |il |i )?vostr|voor (?:uw|jullie))`,
  '(?:who|wer|wem|quién|qui|chi|wie|quem|kto|vem) (?:.{0,40} )?(?:at yours|your|bei (?:ihnen|euch)|chez vous|da voi|bij jullie|em vocês|u państwa|hos er) (?:.{0,30} )?(?:purchasing|procurement|einkauf|compras|achats|acquisti|inkoop|zakup\\p{L}{1,2}|inköp)(?!\\p{L})', '(?:czy mogę|możemy) (?:\\p{L}{2,9} )?(?:przesłać|wysłać|przedstawić) (?:\\p{L}{2,9} )?ofertę', '(?:darf|dürfen|dürfte|kann) (?:ich|wir) (?:ihnen|euch) (?:\\p{L}{2,9} ){0,2}angebot (?:schicken|senden|machen|unterbreiten)', '(?:may|can|could) (?:i|we) (?:send|make) you (?:an|our) offer',
  '(?:ons|unser|our|nuestro|notre|nostro) (?:assortiment|sortiment|range of products|product range|surtido|gamme|catalogo) .{0,20}(?:zien|zeigen|vorstellen|show|tonen|presentar|présenter|presentare)', '(?:seriez-vous|êtes-vous) intéressée?s? par (?:une collaboration|un partenariat|nos)',
  '(?:do|would|could|can) you (?:ever |also )?(?:outsource|subcontract) (?:\\p{L}{1,12} ){0,3}to (?:freelancers|agencies|others|people|studios)', '(?:vergebt ihr|vergeben sie|lagert ihr|lagern sie) .{0,40}(?:nach außen|extern|aus(?!\\p{L})|an (?:freie|freelancer|subunternehmer))',
  '(?:we|i) (?:sell|supply|offer|make|provide) .{0,60}(?:to|for) (?:agencies|studios|firms|companies|businesses|installers) (?:like|such as) you', '(?:verkaufen|liefern|bieten|verkaufe) .{0,60}(?:an|für) \\p{L}{4,20} wie (?:sie|euch|ihre|eure|ihnen)', '(?:vendemos|suministramos|ofrecemos) .{0,60}(?:a|para) \\p{L}{4,14} como (?:ustedes|vosotros|la suya|las suyas|vuestra)', '(?:vendons|fournissons|proposons) .{0,60}(?:aux|à des|pour des) \\p{L}{4,14} comme (?:vous|la vôtre)', '(?:vendiamo|forniamo|offriamo) .{0,60}(?:a|ad|per) \\p{L}{4,14} come (?:voi|la vostra)', '(?:verkopen|leveren) .{0,60}(?:aan|voor) \\p{L}{4,14} (?:zoals|als) (?:jullie|u)(?!\\p{L})', 'vendemos .{0,60} como (?:vocês|a vossa)', '(?:säljer|levererar) .{0,60}till \\p{L}{4,14} som (?:er|ni)(?!\\p{L})', '(?:sprzedajemy|oferujemy) .{0,60}(?:takim|takich|takie) jak (?:wy|wasza|państwa)',
]) // biome-ignore format: one language a line

/** Who waits for an answer of the company's in a matter that it has, or is disappointed with it. */
export const WAITS = anyOf([
  '(?:been )?waiting (?:for )?(?:\\p{L}{2,7} ){0,2}(?:\\d{1,2}|two|three|four|five|six|several|many|a) (?:days?|weeks?|months?) (?:now )?for (?:your|my|a) (?:call ?back|reply|response|refund)(?! from (?!you(?!\\p{L})))', 'wart(?:e|en) (?:\\p{L}{2,6} )?seit (?:\\p{L}{2,7}|\\d{1,2}) (?:tagen|wochen|monaten) auf (?:einen?|ihren?|eure?n?|die) (?:rückruf|antwort|rückmeldung|erstattung)(?! (?:von|vom|des|der) )',
  '(?:llev(?:o|amos) .{1,20}esperando|espero desde hace .{1,20}) (?:\\p{L}{2,4} )?(?:respuesta|llamada|devolución)(?! del? )', "(?:j'attends|nous attendons|on attend) depuis .{2,20}(?:votre|une?) (?:rappel|réponse)(?! d)", '(?:aspetto|aspettiamo|attendo) da .{2,20}(?:vostra|una?) (?:risposta|richiamata|rimborso)(?! d)', '(?:wacht|wachten) (?:nu )?al .{2,20}op (?:een|jullie|uw) (?:antwoord|reactie|telefoontje)(?! van (?!jullie))', 'czekam od .{2,20}na (?:odpowiedź|telefon|zwrot)',
  '(?:meinen|unseren|mein|unser) (?:wartung|hosting|service|pflege)\\p{L}{0,3}-?(?:vertrag|abo|paket|plan) (?:bei (?:ihnen|euch) )?(?:zum .{1,20} )?kündigen', '(?:résilier|annuler) (?:mon|notre) (?:contrat|abonnement|forfait) (?:de |d\')?(?:maintenance|entretien|hébergement)', '(?:dar de baja|cancelar) (?:mi|nuestro) (?:plan|contrato|servicio|cuota) de mantenimiento', '(?:disdire|annullare) (?:il (?:mio|nostro)) (?:contratto|piano|abbonamento) di (?:manutenzione|assistenza)', '(?:mijn|ons) (?:onderhouds?|hosting|service)-?(?:contract|abonnement|plan) (?:bij jullie )?(?:opzeggen|stopzetten)', 'cancelar o (?:meu|nosso) (?:plano|contrato) de manutenção',
  'disappointed (?:in|with|by) (?:you(?!\\p{L})|your (?!competit))', 'enttäuscht von (?:ihnen|ihrer|ihrem|euch|eurer|eurem)', 'decepcionad[oa]s? con (?:ustedes|vosotros|su|vuestr[oa])(?!\\p{L})', 'déçue?s? (?:de|par) (?:vous|votre|vos)(?!\\p{L})', 'delus[oaie] (?:da|di|dal|dalla) (?:voi|vostr[oa])', 'teleurgesteld in (?:jullie|u|uw)(?!\\p{L})', 'besviken på er(?!\\p{L})',
  '(?:invoice|rechnung|faktur\\p{L}{1,2}|factura|facture|fattura|factuur|fatura) (?:\\p{L}{1,6}[.:]? )?[\\p{L}/#-]{0,6}\\d[\\d/.-]{2,12} .{0,60}(?:wrong|incorrect|correct(?:ed|ion)|mistake|error|falsch|korr\\p{L}{4,8}|fehler\\p{L}{0,4}|corrig\\p{L}{1,4}|incorrect[oa]|erreur|rectifi\\p{L}{1,6}|errore|errata|sbagliat[oa]|fout|verkeerd\\p{L}?|errad[oa]|korekt\\p{L}{1,2}|zły|błęd\\p{L}{1,2}|fel)(?!\\p{L})',
]) // biome-ignore format: one language a line

/** A third party whom a visitor waits for, or is disappointed with. */
export const OF_THIRD = anyOf(['agency', 'provider', 'supplier', 'hoster', 'host', 'old', 'previous', 'former', 'competitors?', '\\p{L}{0,12}agentur', 'anbieter', 'alte[nr]?', 'bisherige[nr]?', 'konkurrenz', 'agencia', 'proveedor', 'antigu[oa]', 'agence', 'prestataire', 'ancien(?:ne)?', 'agenzia', 'fornitore', 'vecchi[oa]', 'bureau', 'leverancier', 'oude', 'agência', 'fornecedor', 'agencj\\p{L}{1,2}', 'byrå\\p{L}{0,2}']) // biome-ignore format: a list

/** Who says at the end that nothing was meant. */
export const JOKES = anyOf([
  '(?:just|only|was) (?:kidding|joking)', "(?:it's|it is|it was|was|all) (?:just |only )?(?:a|one big) joke", 'pulling your leg', 'winding you up', '(?:war|ist|alles) (?:\\p{L}{3,6} )?(?:nur |bloß )?(?:ein |ne? )?(?:spaß|witz|scherz|quatsch|blödsinn)', '(?:reiner|nur|bloß) (?:spaß|quatsch|blödsinn)', '(?:es|era) (?:una )?(?:broma|coña)', 'je (?:plaisante|plaisantais|rigole)', "c'(?:est|était) une blague", 'scherzavo', '(?:è|era) uno scherzo', '(?:was )?(?:een )?(?:grapje|geintje)', '(?:é|era) (?:só )?brincadeira', 'żart(?:uję|owałem)?', 'bara skoj',
]) // biome-ignore format: one language a line

/** What was lost to others is not asked of the company: "we lost our top spot on Google and want it back". */
export const LOST_TO_OTHERS = anyOf([
  '(?:lost|dropped|slipped|fallen|fell|verloren|abgerutscht|perdido|perdu|perso|verloren) .{0,40}(?:google|spot|rank\\p{L}{0,5}|position|traffic|visitors|platz|ranking|posici\\p{L}{2,4}|posizione)', '(?:google|spot|rank\\p{L}{0,5}|position|traffic|platz|ranking) .{0,40}(?:lost|dropped|verloren|perdid\\p{L}{1,2})',
]) // biome-ignore format: one language a line
