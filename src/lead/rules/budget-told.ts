import type { Clause } from '../language/clauses.ts'
import { foldedPattern, foldedWords } from '../language/phrases.ts'

/** How the part of a sentence begins that asks. */
const ASKS = foldedPattern(
  /^(?:[¿,] ?)?(?:(?:and|but|so|und|aber|also|y|pero|et|mais|e|ma|en|maar|mas) )?(?:¿ ?)?(?:when|what|whats|where|who|which|how|can|could|would|will|do|does|is|are|wann|was|wo|wer|welche|wie|kann|könnt|können|macht|machen|habt|haben|geht|gibt|reicht|passt|cuándo|qué|cómo|cuánto|podéis|pueden|puede|se puede|es posible|quand|que|quoi|comment|combien|est ce|c est possible|pouvez|peut|quando|cosa|che cosa|come|quanto|potete|si può|wanneer|wat|hoe|kunnen|kan|kunt|o que|podem|dá para)(?!\p{L})/u,
)

/** How a part begins that tells what somebody has. */
const TELLS = foldedPattern(
  /(?<!\p{L})(?:i have|ive|i ve|i got|we have|weve|we ve|we got|budget|presupuesto|enveloppe|there is|theres|money|geld|dinero|l argent|soldi|dinheiro|ich hab|ich habe|wir haben|mein budget|unser budget|tengo|tenemos|hay|mettiamo|metto|ponemos|pongo|on met|je mets|i put|we put|mi presupuesto|nuestro presupuesto|j ai|on a|nous avons|mon budget|notre budget|ho|abbiamo|il mio budget|ik heb|we hebben|wij hebben|tenho|temos)(?!\p{L})/u,
)

/** `What could you do for 9000?`: who names the sum in their question offers it. */
const BIDS = foldedPattern(
  /(?<!\p{L})(?:what|was|qué|que|quoi|cosa|wat|can|could|would|kann|geht|se puede|si può|dá para|kan|könnt|können|podéis|pueden|pouvez|potete|kunnen|kunt)(?!\p{L}).*(?<!\p{L})(?:do|get|make|build|bekomm\p{L}*|krieg\p{L}*|mach\p{L}*|bau\p{L}*|hacer\p{L}*|ofrec\p{L}*|harían|haríais|tendr\p{L}*|faire|avoir|obten\p{L}*|propos\p{L}*|fare|fate|avere|offr\p{L}*|krijg\p{L}*|maken|doen|fazer|fazem)(?!\p{L})/u,
)
/** `What would a company get for it?` is asked of others. */
const ANYBODY = foldedPattern(
  /(?<!\p{L})(?:an? (?:company|business|firm|person|shop|agency)|companies|businesses|people|someone|somebody|one|others|man|eine firma|firmen|leute|una empresa|empresas|une entreprise|entreprises|un azienda|aziende)(?!\p{L})/u,
)
const FOR =
  /(?<!\p{L})(?:for|für|por|con|pour|avec|per|voor|met|mit|with|com|med) (?:(?:about|around|like|say|only|just|ca\.?|circa|etwa|rund|so|um|die|nur|unos|solo|environ|seulement|ongeveer) ){0,2}\S{0,3}$/u

/** Who offers work instead. */
const SELLING = foldedPattern(
  /(?<!\p{L})(?:(?:i|we) (?:can |could |will |would |ll )?(?:build|make|create|design|sell|offer|develop) (?:you|your|them|websites?|sites?|apps?|shops?|an? (?:website|app|shop|site) for you)|(?:i|we) sell|(?:baue|mache|biete|erstelle|verkaufe|bauen|machen|bieten|erstellen) (?:ihnen|euch|dir|ich|wir)|(?:te|os|le|les) (?:hago|hacemos|ofrezco|ofrecemos|puedo hacer)|je (?:vous|te) (?:fais|propose)|(?:vi|le|ti) (?:faccio|offro|propongo))(?!\p{L})/u,
)
export const isSelling = ({ words }: Clause): boolean => SELLING.test(phrase(words))

const phrase = (words: readonly string[]): string => words.slice(0, 40).join(' ')

/** Whether the visitor asks what they would get for a sum. */
export const isBid = ({ text, words, others }: Clause, index: number): boolean =>
  !others && BIDS.test(phrase(words)) && !ANYBODY.test(phrase(words)) && FOR.test(text.slice(0, index))

const asks = ({ words, text }: Clause): boolean => text.startsWith('¿') || ASKS.test(words.slice(0, 6).join(' '))

/** `With 7,500, can you do it?` */
const WITH = /^(?:(?:for|with|für|mit|con|por|pour|avec|per|met|voor|com|med|za) )?(?:\p{L}{2,8} )?\D{0,3}\d/u

/** A sentence whose last part asks may tell something before: `I have 400 saved, can you do it?` */
export const isTold = (clause: Clause, later: readonly Clause[]): boolean =>
  clause.question &&
  !asks(clause) &&
  ((later.length > 0 && WITH.test(clause.text)) ||
    (later.some(asks) && (!/\d/.test(clause.text) || TELLS.test(clause.words.slice(0, 40).join(' ')))))

/** `They want 9000 for the website`. */
const DEMANDED =
  /(?<!\p{L})(?:they|he|she|agency|guy|bloke|firm|freelancer) (?:want\p{L}*|ask\p{L}*|charg\p{L}*|quot\p{L}*|offer\p{L}*|demand\p{L}*)(?: us| me)?(?: for)? \S?$/u
export const isDemanded = ({ text }: Clause, index: number): boolean =>
  DEMANDED.test(text.slice(0, index)) || isMadeFor(text.slice(0, index))

/** `Mein Neffe macht das für 500`, `it was made by a student for 300 dollars`: what somebody else's work costs. */
const MAKER =
  '(?:he|she|they|cousin|brother|sister|nephew|niece|friend|mate|buddy|son|daughter|uncle|students?|neighbou?r|guy|bloke|lad|kid|colleague|freelancer|agency|er|sie|cousine?|bruder|schwager|neffe|nichte|sohn|tochter|onkel|freund|kumpel|bekannter|student|nachbar|kollege|agentur|prim[oa]|herman[oa]|cuñad[oa]|sobrin[oa]|hij[oa]|amig[oa]|vecin[oa]|agencia|frère|neveu|nièce|fils|ami|voisin|étudiant|agence|cugin[oa]|fratello|cognat[oa]|nipote|figli[oa]|amic[oa]|studente|agenzia|neef|nicht|broer|zwager|vriend|zoon|buurman|sobrinh[oa]|irmão|filh[oa])'
const MAKES =
  '(?:makes?|made|does|did|do|builds?|built|designed|macht|machte|baut|baute|würde|hace|hizo|haría|fait|ferait|fa|farebbe|maakt|maakte|doet|faz|fez|faria)'
const MADE_FOR = foldedPattern(
  new RegExp(
    `(?<!\\p{L})(?:${MAKER}(?: \\p{L}+){0,3} ${MAKES}|(?:was|were|got) (?:made|built|done|designed|set up))(?: \\p{L}+){0,4} (?:for|für|por|pour|per|voor)(?: \\p{L}+){0,2}$`,
    'u',
  ),
)
const isMadeFor = (before: string): boolean => MADE_FOR.test(foldedWords(before.slice(-120)).join(' '))

/** What somebody only heard of others. */
const HEARSAY = foldedPattern(
  /(?<!\p{L})(?:i (?:heard|read|saw)|(?:ich hab\p{L}*|hab) (?:gehört|gelesen)|he (?:oído|leído|visto)|j ai (?:entendu|lu|vu)|ho (?:sentito|letto|visto)|ik (?:hoorde|las)|ouvi)(?!\p{L})/u,
)
const OURS = foldedPattern(
  /(?<!\p{L})(?:my|our|we|us|me|mein\p{L}*|unser\p{L}*|wir|uns|nuestr\p{L}*|notre|nous|nostr\p{L}*|ons|wij)(?!\p{L}) (?!street|town|village|area|region|neighbou?r\p{L}*|straße|strase|ort|dorf|stadt|calle|pueblo|rue|ville|via|città|straat|dorp)/u,
)

/** `I heard the bakery got a grant`: nothing of it is theirs. */
export const isHearsay = ({ words }: Clause): boolean => {
  const text = words.slice(0, 60).join(' ')
  return HEARSAY.test(text) && !OURS.test(text)
}

/** Who asks for a client of theirs tells of the client's money: `they have 60k approved`. */
const FOR_CLIENT =
  /(?<!\p{L})(?:for (?:a|one of my|one of our) (?:client|customer)|für einen (?:kunden|mandanten)|para un cliente|para una clienta|pour un(?:e)? client|per un cliente|voor een klant|para um cliente|för en kund|dla klienta)(?!\p{L})/u
const THEY_HAVE =
  /^(?:they|he|she|sie|er|die|ellos|él|ella|ils?|elles?|loro|lui|lei|zij|ze|hij|eles?|elas?|oni)(?:'ve| have| has| got| haben| hat| hätten|.? ?tienen?| ont| a| hanno| ha| hebben| heeft| têm| tem| har| mają| ma)(?!\p{L})/u
export const isForClient = (text: string): boolean => FOR_CLIENT.test(text)
export const isTheirs = ({ text }: Clause): boolean => THEY_HAVE.test(text)
