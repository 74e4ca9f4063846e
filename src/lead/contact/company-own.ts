import { isBusinessWord } from './segment.ts'

/** "I look after IT at X", "responsable achats chez X": what somebody does there. */
export const DOES_AT =
  /(?<!\p{L})(?:(?:i|i'm|i am|and)(?: also| just| only| now| currently| mostly| still)? (?:look after|take care of|handle|head|head up|lead|run|manage|do|oversee|work|help(?: out)?|answer|sweep|clean|cook|bake|teach|write|edit|keep|organi[sz]e|coordinate|drive|sell|serve|coach|train|volunteer|responsible for|in charge of|employed|based)|ich (?:kümmere mich um|leite|betreue|verantworte|mache|arbeite|helfe|koche|putze|bediene|unterrichte|verkaufe|organisiere|sitze|jobbe|bin (?:verantwortlich|zuständig) für|bin für)|je (?:gère|m'occupe d(?:e|u|es)|dirige|suis (?:responsable|chargée?|en charge))|me encargo de|llevo|gestiono|soy responsable|mi occupo d(?:i|el|ella|ell')|ik (?:beheer|doe|regel))(?: [\p{L}-]{1,20}){0,7}? (at|@|for|bei|beim|im|chez|à|en|de|du|del|della|per|pour|bij|presso|für|voor) (?:the |der |die |dem |la |el |l')?(?=["“„«]?[\p{Lu}\d])/giu
/** "My bakery is X", "notre société est X", "unser Verein ist der X". */
export const OWN_IS =
  /(?<!\p{L})(?:the|la|el|le|die|der|das|(?<mine>my|our|mi|nuestr[oa]|meine?|unsere?|mon|ma|notre|mio|mia|nostr[oa]|mijn|onze?|minha|meu|noss[ao])) (?:(?!nostr|nuestr|noss|mi[ao] |minha|meu|our |my |notre|mon |parent|sister|former|old|previous|partner|other|current|main|favou?rite|alte|frühere|anterior|ancienne)[\p{L}-]{3,12} )??(?<noun>[\p{L}-]{2,24})(?<named>'s name)?(?: is|'s|:| es| ist| est|,? c'est| è| é)(?: the| der| die| das| el| la| le| il| a| o)? (?=["“„«]?[\p{Lu}\d])/giu
/** "My restaurant Casa Lola", "unser Hotel Waldruh". */
export const OWN_NOUN =
  /(?<!\p{L})(?:[Mm]y|[Oo]ur|[Mm]i|[Nn]uestr[oa]|[Mm]eine?[nmrs]?|[Uu]nsere?[nmrs]?|[Mm]on|[Mm]a|[Nn]otre|[Mm]i[oa]|[Nn]ostr[oa]|[Mm]ijn|[Oo]nze?|[Mm]inha|[Mm]eu|[Nn]oss[ao]) (?:\p{Ll}{2,14} )??(?=(?<noun>[\p{L}-]{3,24}) ["“„«]?\p{Lu})/gu
/** What people call who works for them: "our agency is X". */
export const SUPPLIES =
  /^(?:steuerberat\p{L}*|steuerkanzlei|advisors?|architekten|architects|solicitors|consultants?|consultancy|services?|solutions|suppl(?:y|ies)|partners?|agency|agentur|agence|agencia|bank|insurance|press|print|web|school|church|university|market|app|platform|software|marketing|energy|council|parts?|products?|projects?|events?|design|photos?|photography|property|rental|storage|bar|pub|house|home|farm|garden|garage|kitchen|office|brand|band)$/iu
/** What may follow a company where it ends. */
export const ENDS_AFTER =
  /^ ?(?:$|[.,;!\n)/|–—-]|(?:full stop|period|comma|komma|punkt|point|virgule|punto|coma|virgola|and|und|y|et|e|en|in|aus|à|a|from|based|near|since|seit|depuis|desde|dal|sinds|with|mit|for|für|as|als|on|at|to|two|three|vor|hace|il y a|who|which|we|i|my|the|number|cell|phone|mobile|mail|e-?mail|tel|btw|needs?|wants?|has|have|are|is|would|should|can|could|sucht|suchen|braucht|brauchen|bräuchten?|hätten?|haben|sind|würden?|möchten?|wollen|kann|können|will|möchte|hat|ist|wünsche|plant|soll|benötigt|necesita|quiere|busca|tiene|cherche|veut|souhaite|cerca|vuole|zoekt|wil)(?!\p{L}))/iu
/** "The company is Huber Bau, they never finished": somebody else's. */
export const THEY = /^,? ?(?:they|who|die|der|qui|che)(?!\p{L})/iu
/** A message's first words, before the house that writes it. */
export const OPENS =
  /^\s*(?:(?:hi|hey|hello|(?:good )?(?:morning|afternoon|evening|day)|(?:schönen )?guten (?:tag|morgen|abend)|hallo|hoi|moin|servus|grüß gott|grüezi|dzień dobry|sehr geehrte damen und herren|buenos días|buenas(?: tardes)?|hola|bonjour|bonsoir|salut|buongiorno|buonasera|salve|ciao|goedendag|goedemorgen|goedemiddag|bom dia|boa tarde|olá|oi)(?: zusammen| there| all)?[,.!:] )?(?:((?:ici |hier )?(?:le |the )?(?:service|département|direction|departamento|servicio|ufficio|afdeling|abteilung|referat)(?: \p{L}{2,20}){0,3} (?:de|du|des|del|der|of|van|della)(?: la| l'|the|der)? )|(?=\p{L}))/iu
/** "Hello, Redfern Property Management in Columbus, Ohio": who says where they are speaks of themself. */
export const LOCATED =
  /^,? (?:in|near|from|bei|aus|à|en|a|ad|di|de|te|uit|em|w|we|z|i) \p{Lu}[\p{L}'-]{1,24}(?: \p{Lu}[\p{L}'-]{1,24})?(?= ?[.,:;!\n–-]|$)/u
/** Houses that nobody takes this business for. */
export const INSTITUTION =
  /^(?:landratsamt|landkreis|stadt(?:verwaltung|werke)|(?:markt|samt|kirchen)?gemeinde(?:verwaltung)?|kreisverwaltung|bezirksamt|bürgermeisteramt|finanzamt|rathaus|klinik(?:um|verbund)|universität|hochschule|handwerkskammer|mairie|commune|préfecture|ayuntamiento|diputación|comune|municipio)$/i
export const DEPARTMENT =
  /^, ?(?:sachgebiet|abteilung|referat|fachbereich|einkauf|verwaltung|geschäftsstelle|sekretariat|personalabteilung|stabsstelle|dezernat|ich bin|wir (?:sind|brauchen|suchen|hätten|möchten|benötigen)|hier|(?:\p{L}+ )?(?:department|dept|team|office)|purchasing|procurement|service|departamento|compras|ufficio|afdeling)(?!\p{L})/iu

/** "TSV Moosried, i bin der Kassier": what somebody is there, and nothing of another house. */
export const SELF_BEHIND =
  /^, ?(?:i(?:ch)? bin|i'm|i am|soy|je suis|sono|ik ben|sou)(?: (?:the|their|der|die|da|el|la|le|il|de|het|o|a))? ([\p{L}-]{3,24}(?: [\p{L}-]{3,20})?)(?= ?(?:[.,;!\n]|$)| (?:there|here|dort|und|and|y|et|e|en) )/iu

/** "Hi Northlight Studio, I'm the director": who is spoken to; "bin Mitgründer von": who speaks. */
export const HAILS =
  /^(?:hi|hey|hello|hallo|hoi|moin|servus|hola|bonjour|bonsoir|salut|salve|ciao|olá|oi|dear|good|guten|c'est|bin|soy|suis|sono|sou)$/iu

/** What a business is, besides the words that it may have in its name. */
export const isBusinessNoun = (noun: string) =>
  isBusinessWord(noun) ||
  /.{3}(?:erie|torei)$/iu.test(noun) ||
  /^(?:start-?up|business|entity|unit|factory|plant|mill|workshop|firm|place|practice|outfit|truck|venue|outlet|unternehmen|firma|betrieb|laden|lädchen|lokal|büro|geschäft|gasthaus|café|pension|salón|negocio|local|taller|bottega|negozio|locale|ristorante|winkel|zaak|atelier|loja|commerce|boutique|magasin|salon|gîte|empresa|tienda|entreprise|société|azienda|bedrijf|organi[sz]ation|nonprofit|ngo|band|podcast|magazine|newspaper|platform|app)$/i.test(
    noun,
  )

/** What may stand before a company that was asked for. */
export const ANSWERS =
  /^(?:(?:sure|yes|yeah|yep|well|oh|hm|ah|so|na|ne|nee|no|nein|nope|sí|si|oui|ja|ok|(?:it|der|die|das|er|sie|es|elle|il|zij|het|ela|ele)?(?: )?(?:hei(?:ß|ss)t|se llama|s'appelle|si chiama|heet|chama-se|se chama)|it's|it is|its|i'm|we're|we are|i am|i work|with|at|for|from|of|called|put|the (?:company|name) is|die|der|das|für|bei|von|vom|aus|da|do|wir sind|wir heißen|unsere?n?|meine?n?|es|somos|la|el|le|il|chez|pour|para|per|voor|van|de|c'est|è|siamo|het is|that would be|that'd be|das wäre|das ist|ce serait|sería|sarebbe|dat is|à|au|nel|im|dell[ao]) ){0,4}(?=\S)/i

/** "Joaquín Belmonte, comercial de Hosting Ibérico S.A.": whatever they do there. */
export const DOES_FOR =
  /^(?!.*(?:customer|client|friend|fan|former|ex-|kunde|freund|cliente|ami))(?:\p{Ll}[\p{L}-]{1,20} ){1,4}(?:of|at|for|with|de|del|bei|beim|von|vom|der|des|chez|bij|van|di|da|@) (?=\p{Lu})/u

/** "It's Harbour Light Trust", "es Peluquería Amparo": an answer. */
export const IT_IS =
  /(?<=^|[.,;!\n] ?)(?:it's|it is|das ist|is|es|c'est|è|é|het is) (?:the |die |das |der |la |el |le |il )?(?=\p{Lu})/giu
/** "Hab kekswerk gegründet": nothing but a name stands there without an article. */
export const FOUNDED =
  /(?<!\p{L})(?:hab|habe|haben) ((?:[\p{L}\d]{1,12} ){0,4})([\p{L}][\p{L}\d.-]{2,24}) (?:ge)?gründet(?!\p{L})/giu
/** What makes a word before "gegründet" a thing rather than a name. */
export const NO_NAME =
  /(?:^| )(?:(?:eine?[nrms]?|nen?|die|das|den|unsere?[nms]?|meine?[nms]?|eigene[sn]?|kleine[sn]?) .*|(?:im|vor|anno|seit|und|mit|als|letzte[sn]|dieses) )$/iu
/** "Mir gehört die Bäckerei Moser". */
export const MINE_IS =
  /(?<!\p{L})(?:(?:mir|uns) (?:ge?)?hört (?:auch |ja )?(?:die|der|das|de|s)|(?:me|nos) pertenece (?:la|el)|(?:m'|nous )appartient (?:le|la)|(?:chef|chefin|boss|inhaber|inhaberin|besitzer|besitzerin) (?:von|vom|vo|der|des|vo da|von der)) (?=\p{L})/giu
/** A message's first words, before a house that wants something. */
export const WISHES =
  /^\s*(?:(?:hi|hello|dear all|(?:dear|hello|hi|liebes|hallo) [^,.!?\n]{1,30}(?=[,!])|good (?:morning|afternoon|evening|day)|guten (?:tag|morgen|abend)|hallo|moin|servus|grüß gott|grüezi|sehr geehrte damen und herren|buenos días|buenas(?: tardes)?|hola|bonjour|bonsoir|buongiorno|buonasera|goedendag|goedemorgen|goedemiddag|bom dia|boa tarde)(?: zusammen| there| all)?[,.!:]? )?(?:(?:the|die|das|der|la|le|el|il|lo|os?|de|het) |l')?(?=\p{L})/iu
/** What it wants: "needs a website", "benötigt ein Portal". */
export const WISHED =
  /^(?! needs no| (?:wants?|will|veut|vuole|quiere) \p{Sc}?\d)(?:, [^,.!?\n]{2,40},)? (?:offers|sells|provides|places|makes|builds|helps|delivers|produces|supplies|speciali[sz]es|needs?|wants?|requires?|seeks?|would (?:like|love)|(?:is|are) (?:looking|searching|planning)|wish(?:es)? to|benötigt|sucht|braucht|bräuchte|möchte|plant|hätte gern|wünscht|beabsichtigt|necesita|busca|quiere|desea|cherche|souhaite|aimerait|a besoin|voudrait|recherche|cerca|vuole|vorrebbe|desidera|ha bisogno|zoekt|wil|heeft|precisa|procura|quer)(?!\p{L})/iu

/** "I'm a student at": where somebody learns is no company of theirs. */
export const STUDIES =
  /(?<!\p{L})(?:students?|pupils?|undergraduates?|stud(?:y|ies|ying)|studiere\p{L}{0,2}|student(?:in)?|schüler(?:in)?|étudiante?|étudie|estudiante|estudio|studentessa|studente|studio)(?: \p{L}{2,16}){0,3} (?:at|of|an|in|à|en|de|all'|alla|a|aan|op)(?: (?:the|der|dem|la|l'|de))? ?$/iu

/** Who works for others: "mein Steuerberater, Kanzlei Huber". */
export const ADVISERS =
  /^(?:steuerberat\p{L}*|advisors?|architekt(?:en|in)?|architects?|solicitors?|consultan(?:ts?|cy)|accountants?|agency|agentur|agence|agencia|bank|insurance|suppliers?|partners?)$/iu
