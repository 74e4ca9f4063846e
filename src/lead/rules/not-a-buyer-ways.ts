import { anyOf } from '../language/any-of.ts'

/** What an agency has people for; several languages. */
const ROLE =
  '(?:(?:web|front|back|full)?[ -]?(?:end |stack )?(?:developers?|devs?|people)|designers?|coders?|programmers?|copywriters?|interns?|trainees?|apprentices?|juniors?|freelancers?|graduates?|staff|(?:web)?entwickler(?:in|innen)?|programmierer(?:in)?|grafiker(?:in)?|praktikant(?:en|in)?|azubis?|werkstudent(?:en|in)?|lehrling|quereinsteiger|desarrollador(?:a|es)?|programador(?:a|es)?|diseñador(?:a|es)?|becari[oa]s?|développeu(?:r|rs|se)|graphistes?|stagiaires?|alternante?s?|apprentie?s?|sviluppator[ei]|programmator[ei]|grafic[oai]|stagist[ai]|tirocinanti?|apprendist[ai]|ontwikkelaars?|stagiairs?|programmeurs?|vormgevers?|estagiári[oa]s?|(?:webb)?utvecklare)'
const WORK =
  '(?:work|job|placement|internship|apprenticeship|traineeship|arbeit|stelle|praktikum\\p{L}{0,6}|lehrstelle|ausbildung\\p{L}{0,6}|trabajo|empleo|prácticas|stage|travail|emploi|alternance|lavoro|tirocinio|werk|baan|stageplek|emprego|trabalho|estágio|jobb|praktik)'
const KIN =
  '(?:son|daughter|nephew|niece|grandson|granddaughter|girlfriend|boyfriend|he|she|sohn|tochter|neffe|nichte|enkel|hij[oa]|sobrin[oa]|niet[oa]|fils|fille|neveu|nièce|figli[oa]|nipote|zoon|dochter|neef|filh[oa])'

/** Who asks whether people are wanted, for themselves or for their children. */
export const SEEKS_JOB = anyOf([
  `you(?:'re| guys| lot| folks)? (?:\\p{L}{2,9} ){0,2}(?:hire|hiring|recruit|recruiting|take on|taking on|looking for) (?:\\p{L}{1,9} ){0,3}${ROLE}`,
  `(?:(?:sucht|nehmt|braucht|beschäftigt) ihr|(?:suchen|nehmen|brauchen|beschäftigen) sie) (?:\\p{L}{2,12} ){0,3}${ROLE}`,
  `(?:buscáis|buscan|necesitáis|necesitan|contratáis|contratan|cogéis|cogen|aceptáis|aceptan) (?:\\p{L}{1,9} ){0,2}${ROLE}`,
  `(?:(?:prenez|cherchez|recrutez|embauchez|accueillez)[ -]vous|vous (?:prenez|prendriez|cherchez|recrutez|embauchez|accueillez)) (?:\\p{L}{1,9} ){0,3}${ROLE}`,
  `(?:cercate|prendete|assumete|avete bisogno di) (?:\\p{L}{1,9} ){0,2}${ROLE}`,
  `(?:zoeken|nemen|hebben) jullie (?:\\p{L}{1,9} ){0,3}${ROLE}`,
  `(?:contratam|procuram|aceitam|estão à procura de) (?:\\p{L}{1,9} ){0,2}${ROLE}`,
  `${KIN} (?:\\p{L}{2,9} ){0,2}(?:needs|wants|looking for|sucht|braucht|busca|necesita|cherche|cerca|zoekt|procura) (?:\\p{L}{1,9} ){0,2}${WORK}`,
  `(?:any work|a job|an opening|a vacancy|a position|room|a desk|a chair) for (?:a|an|me|him|her|my \\p{L}{3,9})(?: \\p{L}{2,12}){0,2} ${ROLE}`,
  'ledig(?:a|t)? (?:stol|tjänst|plats|jobb)', '(?:wolne|wolny) (?:miejsce|etat)', '(?:have|got) (?:any work|some work|work|jobs|a job|an internship|a placement) for (?:me|him|her)',
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
  'i can (?:get|bring|send|find) you (?:\\d{1,6}|more|hundreds of|thousands of|lots of|new) (?:\\p{L}{2,12} )?(?:followers|leads|customers|clients|visitors|likes|reviews)', 'send you (?:my|our) (?:price list|rates|brochure|catalogue|samples)', "i(?:'ll| will|'d| can| could) (?:do|give|make) you an? (?:\\p{L}{2,8} )?(?:price|deal|discount|rate)", 'mach(?:e|en)? (?:ihnen|euch) (?:einen? )?(?:\\p{L}{2,9} )?(?:preis|sonderpreis|rabatt)', '(?:os|les|le) (?:hago|hacemos|haría|dejo) (?:un )?(?:\\p{L}{2,7} )?(?:precio|descuento)', '(?:je|nous) vous (?:fais|ferai|ferais|faisons) une? (?:\\p{L}{2,9} )?(?:prix|remise)', '(?:vi|le) (?:faccio|facciamo|farei) (?:un )?(?:\\p{L}{2,7} )?(?:prezzo|sconto)', 'ik (?:maak|geef|doe) (?:u|jullie|je) een (?:\\p{L}{3,8} )?(?:prijs|korting)', 'faço[ -](?:vos|lhes?) (?:um )?(?:bom )?(?:preço|desconto)',
]) // biome-ignore format: one language a line

/** Who says at the end that nothing was meant. */
export const JOKES = anyOf([
  '(?:just|only|was) (?:kidding|joking)', "(?:it's|it is|it was|was|all) (?:just |only )?(?:a|one big) joke", 'pulling your leg', 'winding you up', '(?:war|ist|alles) (?:\\p{L}{3,6} )?(?:nur |bloß )?(?:ein |ne? )?(?:spaß|witz|scherz|quatsch|blödsinn)', '(?:reiner|nur|bloß) (?:spaß|quatsch|blödsinn)', '(?:es|era) (?:una )?(?:broma|coña)', 'je (?:plaisante|plaisantais|rigole)', "c'(?:est|était) une blague", 'scherzavo', '(?:è|era) uno scherzo', '(?:was )?(?:een )?(?:grapje|geintje)', '(?:é|era) (?:só )?brincadeira', 'żart(?:uję|owałem)?', 'bara skoj',
]) // biome-ignore format: one language a line

/** What was lost to others is not asked of the company: "we lost our top spot on Google and want it back". */
export const LOST_TO_OTHERS = anyOf([
  '(?:lost|dropped|slipped|fallen|fell|verloren|abgerutscht|perdido|perdu|perso|verloren) .{0,40}(?:google|spot|rank\\p{L}{0,5}|position|traffic|visitors|platz|ranking|posici\\p{L}{2,4}|posizione)', '(?:google|spot|rank\\p{L}{0,5}|position|traffic|platz|ranking) .{0,40}(?:lost|dropped|verloren|perdid\\p{L}{1,2})',
]) // biome-ignore format: one language a line
