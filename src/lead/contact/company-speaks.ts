import { matches } from '../language/matches.ts'
import type { Search } from './company-beside.ts'
import type { Certainty } from './company-check.ts'
import { ENDS_AFTER, HAILS, SUPPLIES } from './company-own.ts'
import { companyAt } from './company-phrase.ts'
import { startOfHouse } from './company-start.ts'
import { isBusinessWord, isCapital } from './segment.ts'
import { isFirstName } from './words.ts'

// More ways to say which house one speaks for: each pattern ends where the house begins.

const ARTICLE = /^(?:(?:the|die|das|der|dem|den|la|le|les|el|il|lo|de|het|a|o) |l')?/

/** "Ordering for", "da parte della", "in opdracht van". */
const FOR_IT =
  /(?<!\p{L})(?:(?:asking (?:in |here |to you )?(?:from|on behalf of)|(?:writing|calling|ordering|enquiring|inquiring|speaking|acting|booking|buying) (?:in |here |to you )?(?:for|from|on behalf of))|da parte d(?:i|el|ella|ello|ell')|per conto d(?:i|el|ella|ello|ell')|de la part d(?:e|u|e la|e l')|por (?:parte|encargo|cuenta) de(?:l| la)?|asked by|beauftragt von|chargée? par|(?:bei uns|here|with us|chez nous|da noi|bij ons) (?:im|in der|at|at the|au|à la|nel|bij|in de)|je vous (?:contacte|appelle) pour|les? (?:contact|llam)o (?:de|por)|l[ae] contatto per|in opdracht van|(?:ich|wir) (?:frage|bestelle|rufe|melde|fragen|bestellen|rufen|melden)(?:n? mich| uns)?(?: hier)?(?: an)? (?:für|von|vom)|em nome d[aeo]|(?:ik|wij|we) (?:bel|mail|vraag|bellen|mailen|vragen) (?:voor|namens|van)|(?:wij|we|wir|nous|noi|nosotros) (?:van|von|de|di))(?:(?<=')|(?!\p{L}) ?)/giu
/** "We're registered as", "I sell candles under the name". */
const UNDER_NAME =
  /(?<!\p{L})(?:(?:i|we|i'm|we're|ich|wir|je|nous|on|ik|wij)(?: [\p{L}'-]{1,20}){0,5} (?:(?:registered|incorporated|trading|known) (?:as|under)|listed as)|(?:i|we|i'm|we're|ich|wir|je|nous|on|ik|wij)(?: [\p{L}'-]{1,20}){1,6} (?:under the (?:name|brand|label)(?: of)?|unter (?:dem namen|der marke)|sous le nom(?: de)?|onder de naam)|(?:con|bajo) el nombre(?: de)?|sotto il nome(?: di)?|(?:com|sob) o nome(?: de)?) ?/giu
/** "Con mio fratello portiamo avanti", "los dos llevamos", "on tient". */
const KEEPS =
  /(?<!\p{L})(?:(?:portiamo|mandiamo|porto|mando) avanti|conduc(?:o|iamo)|gestiamo|lavoro (?:presso|all[ao']?|in|per)|llevamos|administr(?:o|amos)|on (?:tient|gère)|(?:je|on) bosse chez|ger(?:imos|encio)|trabalho (?:n[ao]|em|para)|(?:wij|we) runnen|ik run|ik zit (?:bij|in)|(?:jag|vi) (?:driver|jobbar på)|prowadz(?:ę|imy)|reprezentuj(?:ę|emy)|j'ai (?:ouvert|fondé|créé|repris)|(?:he|hemos) (?:abierto|fundado)|(?:ho|abbiamo) (?:aperto|fondato|rilevato)|(?:abr|fund)(?:í|imos)|(?:führe|leite|betreibe|führen|leiten|betreiben) (?:ich|wir)|(?:ich|wir) hab(?:e|en)?(?= (?:das|die|den|der) (?:[\p{L}&'.-]{1,24} ){1,4}(?:übernommen|gepachtet|eröffnet|gegründet|gekauft)))(?:(?<=')|(?!\p{L}) ?)/giu
/** "For us please, Hollis & Daughters", "wir, die Bäckerei Moser". */
const APPOSED =
  /(?<!\p{L})(?:(?:we|wir|nous|nosotros|noi|wij)(?=, (?:the|die|der|das|la|el|il|le|de|het) | \()|us|uns|unseren?|nous|nosotros|noi|ons|nós)(?:,? (?:please|bitte|por favor|s'il vous plaît|per favore|alstublieft))?(?:, | \(| - | – |: )(?=["“„«]?\p{L})/giu
const IS_SOMETHING = /^ (?:is|are|was|matters?|ist|sind|est|sont|es|son|è|sono|zijn|é)(?!\p{L})/iu
/** "I'm with Larkspur Mutual, claims side": not with whom they are for now. */
const WITH =
  /(?<!\p{L})(?:i'm|i am) (?:here )?with (?!.{0,60}(?:at the moment|currently|right now|for (?:hosting|now)|switch|leav|costs?|they|them|their))/giu
/** "Bin die Neue von der Gemeinde", "I'm the one from": whatever somebody is there. */
const ONE_OF =
  /(?<!\p{L})(?:i'm|i am|bin|soy|je suis|sono|ik ben|sou) (?:the|an?|one|die|der|das|da|el|la|le|il|lo|de|het|o|a|une?|una?|quell[oa]|celui|celle) (?!(?:customer|client|fan|friend|neighbour|landlord|tenant|regular|guest|member|kund|gast|freund|nachbar|cliente|ami|amig|klant|vriend)\p{L}{0,4} )["']?[\p{L}-]{2,20}["']?(?: (?!(?:customer|client|fan|friend)s? )[\p{L}-]{2,16}){0,4}? (?:of|at|from|in|von|vom|bei|beim|aus|vo|del?|du|des|di|della|dello|van|bij|da|do) (?=\p{L})/giu
/** "It's mia from", "ich bin neu bei", "mein Chef bei": who is of the house. */
const OF_IT =
  /(?<!\p{L})(?:(?:it's|its|this is|i'm|im|i am|hier (?:ist|spricht)|ich bin|c'est|je suis|soy|sono|ik ben|sou)(?: the| die| der| la| el| a| o)? (?:(?<who>[\p{L}'-]{2,20})(?: \p{Lu}[\p{L}'-]{1,20})?|new|neu|nueva?|nouveau|nouvelle|nuov[oa]|nieuw)|(?:(?:my|meine?|mi|mon|il mio|mijn) (?:boss|manager|chefin|chef|jefa|jefe|patron|capo|baas|day job|job|role|position|stelle|poste|trabajo|lavoro|baan)|hired (?:me|us)|i've been(?=[^.!?\n]{0,60} (?:for|since|\p{L}+ years))|i (?:just |recently )?started(?: working)?)(?: is)?)(?:,? over)? (?:from|at|von|vom|bei|aus|de|du|del|de chez|de la|della|dell'|di|do|da|van|bij|en|chez) ?(?=\p{L})/giu
/** "Quick question from": at the beginning. */
const MESSAGE =
  /(?<=^|[.!?\n] ?)(?:(?:a|an|just|quick|short|kurze|eine|una|une|un|een|uma)? ?){0,3}(?:question|enquiry|inquiry|request|message|hello|greetings|anfrage|frage|grüße|nachricht|bestellung|saludos|consulta|pregunta|mensaje|richiesta|domanda|saluti|demande|bonjour|vraag|groeten|pedido) (?:from|von|vom|de|da|del|du|van|aus|della) (?=\p{L})/giu
/** "From now on it's". */
const NOW =
  /(?<!\p{L})(?:formerly [^.;\n]{2,40}?, now|from now on|as of (?:now|today)|ab (?:jetzt|sofort|heute)|neuerdings|désormais|a partir de ahora|d'ora in poi|voortaan),? (?:it's |we're |it is |we are |we trade as |(?:sind|heißen) wir|hei(?:ß|ss)en wir|heißt es|c'est|nous sommes|somos|es|siamo|è|zijn we|is het)? ?(?=\p{L})/giu
/** "The invoice to", "make it out to", "der Vertrag auf": who pays is who writes. */
const BILLED =
  /(?<!\p{L})(?:(?:invoice|bill|contract|rechnung|vertrag|facture|devis|factura|fattura|preventivo|factuur|offerte|orçamento)s?(?: [\p{L}'-]{1,12}){0,4}? (?:to|name|auf|an|au nom d[eu]|à|a nombre de(?:l| la)?|a(?:l|lla|llo)?|aan|op naam van|in the name of)|make (?:it|that|the \p{L}{4,10}) out to|intesta\p{L}{2,6} a(?:l|lla|llo)?) /giu

/** "Mavi Köşe Kafe'nin sahibiyim", "Çınar Mobilya'dan yazıyorum", "firmamız Yıldız Mobilya". */
const TURKISH =
  /(?:(?:firmam(?:ız)?|şirketim(?:iz)?|işletmem(?:iz)?|dükkan(?:ım|ımız))(?:ın adı)? |(?<!\p{Lu}[\p{L}&.-]{0,30})[ \n](?=(?:\p{Lu}[\p{L}&.-]{0,30} ){1,4}\p{Lu}[\p{L}&.-]{0,30}(?:'\p{Ll}{1,4}| adına) (?:\p{Ll}{2,12} )?(?:sahibi|yaz|ar[ıa]|çalış|müdür|kurucu|yürüt|işlet)))(?=\p{Lu})/gu

/** "Veg box scheme here, Muddy Boots Growers,": what one is, and what it is called. */
const SCHEME_HERE =
  /(?<=^|[.!?,\n] ?)(?:\p{L}[\p{L}'-]{0,19} ){1,6}(?:here|hier)(?: in \p{Lu}\p{L}{2,20})?, (?=\p{Lu})/gu
/** "Qui Forno Rossi,", "hier Drukkerij Vos,". */
const HERE = /(?<=^|[.!?\n] ?)(?:[Hh]ier|[Qq]ui|[Ii]ci|[Aa]qu[ií]) (?=\p{Lu}[^,.!?\n]{2,40}[,.!])/gu

// biome-ignore format: a table
const SAID: readonly (readonly [RegExp, Certainty])[] = [
  [FOR_IT, 'owned'], [UNDER_NAME, 'after from'], [KEEPS, 'owned'], [APPOSED, 'after from'], [WITH, 'after from'], [ONE_OF, 'owned'], [OF_IT, 'owned'], [MESSAGE, 'owned'], [NOW, 'after from'], [BILLED, 'owned'], [TURKISH, 'after from'], [HERE, 'owned'], [SCHEME_HERE, 'owned'],
]

/** "Tallow & Tide (that's us)", "Umlazi Auto Spares, das sind wir": the house, and what says that it is theirs. */
const IS_US =
  /((?:(?<![\p{L}'])\p{Lu}[\p{L}\p{N}'&.-]{0,30}(?: (?:(?:&|of|and|de|der|von|di|du|van) )?|(?=[,(–]))){1,6})[ ,(–-]{0,3}(?:that's us(?! in | to )|that is us(?! in | to )|das sind wir|des samma|c'est nous|somos nosotros|siamo noi|dat zijn (?:wij|we)|somos nós|is us(?! in | to )|sind wir(?= ?[.,!]|$)|(?:that's |it's )?my (?:employer|company|firm|business|shop)|is (?:an?|the) [^.,!?\n]{2,30} (?:I|we) (?:own|run|have|manage))(?!\p{L})/gu
/** A sentence that begins with a house, and goes on with those who write. */
const BEGINS =
  /(?<=^(?:[\p{L} ]{2,22}[,!.] )?|[.!?\n] ?|(?:^|[.!?,\n] )(?:[Tt]his is|[Ii]t's|[Cc]'est|[Hh]ier (?:ist|spricht)|[Dd]it is) (?:(?:the|le|la|die|das|de|het) )?)\p{Lu}/gu
const THEY_WRITE =
  /^(?:,? (?:here|hier|speaking|again|nochmal|encore|de nuevo|ancora|am apparat|ici)(?!\p{L})|, (?:wir|we|we're|nous|on|somos|necesitamos|queremos|siamo|vorremmo|wij|vi)(?!\p{L})|(?:, [^.,!?\n]{2,24})?[.:] ?(?:we|wir|nous|queremos|necesitamos|vorremmo|wij|precisamos)(?!\p{L}))/iu

/** Houses by other words around them, which `others` takes for somebody else's. */
export function takeSaid({ text, take }: Search, others: (index: number) => boolean): void {
  for (const [pattern, certainty] of SAID)
    for (const match of matches(text, pattern)) {
      const { who } = match.groups ?? {}
      if (who !== undefined && !isFirstName(who)) continue
      const said = match.index + match[0].length
      const article = ARTICLE.exec(text.slice(said, said + 5))?.[0].length ?? 0
      const at = startOfHouse(text, said) > said ? said : said + article
      const phrase = companyAt(text, startOfHouse(text, at))
      if (
        !phrase ||
        (pattern !== KEEPS && pattern !== OF_IT && others(match.index)) ||
        SUPPLIES.test(phrase.words[0] ?? '')
      )
        continue
      // With an article before it, nothing but a house has a name.
      const labels = pattern === UNDER_NAME && /name|nom|naam|brand|label|marke/i.test(match[0])
      const sure = labels ? 'named' : article > 0 ? 'after from' : certainty
      // "For us, Green Energy is the main thing": it is something for them.
      if (
        (pattern === APPOSED || pattern === SCHEME_HERE) &&
        IS_SOMETHING.test(text.slice(phrase.end, phrase.end + 12))
      )
        continue
      take(at, ENDS_AFTER.test(text.slice(phrase.end, phrase.end + 12)) ? sure : 'owned')
    }
  for (const match of matches(text, IS_US)) take(match.index, 'after from')
  for (const { index } of matches(text, BEGINS)) {
    const phrase = companyAt(text, index)
    const [first = ''] = phrase?.words ?? []
    const isHouse = phrase && phrase.words.length > 1 && phrase.words.some((word) => isBusinessWord(word))
    if (!isHouse || HAILS.test(first) || (isFirstName(first) && phrase.words.length < 3) || !isCapital(first)) continue
    if (THEY_WRITE.test(text.slice(phrase.end, phrase.end + 44))) take(index, 'owned')
  }
}
