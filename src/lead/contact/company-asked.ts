import { matches } from '../language/matches.ts'
import { isBusinessNoun } from './company-own.ts'
import { isLegalForm } from './segment.ts'

// How the assistant asks which house the visitor writes for.

/** What a house is called by in a question, besides what a business may be. */
const HOUSE =
  /^(?:account|charity|church|customer|client|competition|konkurrenz|employer|arbeitgeber|einrichtung|organi[sz]ation|institution|trägerin?|marke|brand|label|betriebs|unternehmens|ladens|vereins|hotels|restaurants|hofs|hofes|hof|farm|ditta|impresa|attività|ente|marchio|commerce|enseigne|établissement|marque|compañía|marca|herbolario|entidad|organización|negócio|firmy|firmę|firmanız|sklep|företag(?:et)?|firman|butiken|virksomhed(?:en)?|bedrijf|organisatie|zaak|kwekerij|gelateria|ferme|domaine|gîte|finca|despacho|konditorei|kneipe|seite|site)$/iu
const isHouse = (noun: string) => (isBusinessNoun(noun) && !isLegalForm(noun)) || HOUSE.test(noun)

/** "Which company is it", "für welchen Betrieb wäre das", "quelle société": not what they use, or want. */
const WHICH =
  /(?<!\p{L})(?:which|what|welche[rsmn]?|quel(?:le)?|qu[ée]|quale?|che|welke?|qual|vilket|vilken) (?:[\p{L}-]{2,12} )??(?<noun>[\p{L}-]{3,20})(?= ?[?,!.]| (?:and|und|et|y|e|en|bitte|please) | (?:(?:is|was|would|wäre|ist|war|es|era|sería|è|é|seria) (?:it|this|that|yours|das|es|dies|dit|het|questo|isso|esto)?|is'|are you (?:with|from|at|writing|calling)|do you (?:work|represent|run|speak|belong|write|call)|(?:should|shall|may|can|do) (?:i|we)|yours|(?:geht|handelt|darf|dürfen|soll|sollen|kann|können|sind|kommen|schreiben|rufen|arbeiten|vertreten|sprechen)|(?:sie|du|ihr|vous|lei) (?:arbeit|schreib|frag|sprech|vertret|komm|travaill|écri)\p{L}*|(?:(?:nos|me|le|les) )?(?:escrib|habl|llam|contact|scriv|schrijf|belt|travaill|lavor)\p{L}*|s'agit|parl[ao]|habl[ao]|si tratta|se trata|gaat|mag)(?!\p{L}))/giu
/** The same of what is a house and nothing else, whatever follows. */
const WHICH_FIRM =
  /(?<!\p{L})(?:which|what|welche[rsmn]?|quel(?:le)?|qu[ée]|quale?|che|welke?|qual|vilket) (?<noun>company|firm|business|organi[sz]ation|charity|employer|firma|betrieb|unternehmen|verein|empresa|negocio|société|entreprise|azienda|ditta|bedrijf)(?!\p{L})(?! (?:do|did|does|to|can|are) (?:you |ihr |sie )?(?:like|want|mean|need|use|recommend|have|buy|sell))/giu
/** "And the company?", "Firma und E-Mail?": nothing but the noun is asked. */
const ALONE =
  /(?<=^|[.!?¿,] ?)(?:(?:and|und|et|y|e|en|och|i|a|name|ihr name|your name)[, ]{1,2}){0,2}(?:(?:the|your|die|das|der|ihre?|eure?|la|le|il|el|su|tu|votre|ton|uw|je|de|het|sua|seu|o|a) |l')?(?<noun>[\p{L}-]{4,20})(?: name|name)?(?: (?:and|und|et|y|e|en|och) [\p{L} -]{2,20}|,[\p{L} -]{2,20})? ?\?/giu
/** "The name of your shop", "come si chiama la gelateria", "how is your firm called", "does the business have a name". */
const NAMED =
  /(?<!\p{L})(?:name of|nom d[eu]|nombre del?|nome d[aeio]l?l?|naam van|name (?:der|des|von)|namen trägt|nennt sich|hei(?:ß|ss)t(?: denn)?|heet|llama|appelle|nomme|chiama|chama|heter|nazywa(?: się)?|called|(?:is there|has|have) an?|does|(?<=^|[.!?] )) ?(?:the|your|ihr(?:e[rsmn]?)?|eu(?:er|re[rsmn]?)|dein(?:e[rsmn]?)?|die|das|der|des|l[ae]|il|el|s[ua]|tu|votre|ton|uw|je|jullie|de|het|l'|dell'|sua|seu|o|a|din|ert|er|państwa)? ?(?<noun>[\p{L}-]{4,20})(?= ?[?.]|,| (?:and|und|et|y|e) |'s name| (?:is )?called| name| again| have a name| (?:s'appelle|se llama|si chiama|hei(?:ß|ss)t|heet)(?: comment|$| ?\?))/giu
/** "What's your shop called", "what is the clinic's name". */
const WHATS =
  /(?<!\p{L})(?:what|how)(?:'s| is| do you call) (?:the|your) (?<noun>[\p{L}-]{3,20})(?= called|'s name| name| ?\?$)(?!(?<=is your [\p{L}-]{3,20}) ?\?)/giu
/** "May I have your company", "Ihr Name und Ihre Firma", "Is it for your own firm?". */
const GIVEN =
  /(?<!\p{L})(?:(?:have|note|know|share|give (?:me|us)|tell (?:me|us)(?: about)?|need|take|got|get|nennen sie|sagen sie|noch|ich|wir)(?: mir| uns| noch)? (?:your|ihre?n?|eure?n?|the|die|votre|su|uw|sua)|(?:name|and|und|et|y|e|en|oder|or|ve)(?: your| ihre?n?| eure?n?| the| die| votre| su| uw| sua)?|name,|(?:under|unter) (?=\p{L})|(?:for|from|für|von|pour|para|per|voor|at) (?:your own|your|ihre?[nmr]?|eure?[nmr]?|votre|s[ua]|uw)) (?:[\p{L}-]{3,10} )??(?<noun>[\p{L}-]{4,20})(?= ?[?.,!]| so (?:i|we|that)| (?:and|und|et|y|e|an?|as well|bitte|please|too|nedir|for|erfahren|wissen|notieren|haben|nennen) ?)/giu

/** "C'est pour une entreprise ?": what kind it is may be the answer as well. */
const FOR_ONE =
  /(?<!\p{L})(?:for|from|für|von|pour|para|per|voor) (?:an?|eine?[nmr]?|une?|una?|een|uma?|de) (?<noun>[\p{L}-]{4,20})(?= ?\?| or | oder | ou )/giu

/** Questions for the house without a noun for it. */
const WITH_WHOM =
  /(?:what(?:'s| is)|how is) it called|what do you call it|what(?:'s| is) its name|quel est son nom|wie hei(?:ß|ss)t es|(?:who|whom) (?:do|are) you (?:work|with|represent|writing for|calling from|speak for)|(?:whom?|who) do you (?:work for|represent)|where do you work|who(?:'s| is) ["“']?(?:we|us)["”']?(?:\?|,)|whose behalf|wo arbeiten sie|für wen arbeiten sie|où travaillez-vous|dónde trabaja|dove lavora|waar werk/iu
/** "Company name", "Firmenname". */
const COMPANY_NAME = /(?:company|firm|business|firmen|shop|brand|bedrijfs)(?:'s)?[ -]?na(?:me|am)(?!\p{L})/iu
const TELL =
  /^(?:(?:please|just|and|und|bitte),? )?(?:tell|give|name|note|nennen|sagen|d[ií](?:me|game|tes)|mi dica)(?!\p{L})/iu
/** What is asked about a house but its name: what it does, or whose it is. */
const ABOUT_ANOTHER =
  /(?:(?:which|what|welche[rs]?|quelle?|qué|quale|welke?|que|qual) \p{L}{3,12} (?:installed|made|built|did|has|had|designed|delivered|sold|sent|repaired|hat|a|hizo|ha|heeft|fez)|dispute|streit\p{L}*|admire|andere[ns]?|autre|otr[oa]|altr[oa]|who(?:'s| is| are)(?= (?!you|this|that|it |asking|calling|writing|speaking|reporting|there|we\W|on |the (?:customer|client|offer|quote|invoice|contact|order)))|design\p{L}*|deliver\p{L}*|suppl(?:y|ie)\p{L}*|lieferant\p{L}*|fournisseur|proveedor|fornitore|leverancier|bank|insurance|versicherung|landlord|vermieter|against|gegen|owes?|schuldet|hosts|compet\p{L}*|recommend|empfohlen|like|examples?|pays?|sponsor|staying|previous|current|old|compare|mitbewerber|host(?:s|ing)?|provider|anbieter|agency|agentur|agence|agencia|built|gebaut|decides?|decid|last word|palabra|acts for|entscheid|system|software|platform|theme|template|currently us|benutz|verwend|nutzen)(?!\p{L})/iu

const hasHouse = (question: string, pattern: RegExp) =>
  matches(question, pattern).some(({ groups }) => isHouse(groups?.noun ?? ''))

/** Whether a message of the assistant asks which house the visitor is of. */
export function asksCompany(said: string): boolean {
  return said.split(/(?<=[?!.]) /).some((question) => {
    if (WITH_WHOM.test(question) || COMPANY_NAME.test(question)) return true
    if (ABOUT_ANOTHER.test(question) || !(question.includes('?') || TELL.test(question))) return false
    return [WHICH, WHICH_FIRM, ALONE, NAMED, WHATS, GIVEN].some((pattern) => hasHouse(question, pattern))
  })
}

/** A question without what it asks about the house: "cómo se llama su empresa" is after nobody's name. */
export const withoutHouse = (question: string): string =>
  [WHICH, WHICH_FIRM, NAMED, WHATS].reduce(
    (left, pattern) => left.replace(pattern, (said, ...found) => (isHouse(found.at(-1)?.noun ?? '') ? ' ' : said)),
    question,
  )

/** "For whom would that be?", "who's asking?", "a nombre de quién": the answer may be a house too. */
const FOR_WHOM =
  /(?<!\p{L})(?:(?:for|to|from|with|by) whom|(?:whose|name on the|which name|what name)|who(?:'s| is| are| am| should| shall| may| can| do| gets|m)|für wen|an wen|wen (?:darf|soll)|wer (?:ist|fragt|schreibt|sind|spricht)|mit wem|auf wen|pour qui|à qui|de la part de|para quién|a (?:nombre de )?quién|con quién|per chi|a (?:nome di )?chi|con chi|voor wie|met wie|wie (?:bent|ben|mag|kan)|para quem|quem fala|com quem|(?:are you|you're|you are) (?:from|with)|(?:is|was) (?:this|that|it) for|c'est pour|es para|è per|is het voor|ist (?:das|es) für|de dónde|d'où|da dove|(?:calling|writing) from|sind sie von|von der|von wo|vem)(?!\p{L})/iu
export const asksForWhom = (said: string, asksName: boolean): boolean =>
  ((asksName || FOR_WHOM.test(said)) && !ABOUT_ANOTHER.test(said)) || hasHouse(said, FOR_ONE)
