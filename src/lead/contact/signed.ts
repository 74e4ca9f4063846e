import { mentionsPerson } from './owner.ts'
import { isFirstName } from './words.ts'

/** "P. Fenwick" */
export const isInitial = ([first = '', ...more]: readonly string[]): boolean =>
  more.length > 0 && /^\p{Lu}\.$/u.test(first)

const SIGNS_OFF =
  /(?:(?:kind(?:est)?|best|warm(?:est)?|many|with kind|with best) regards|regards|(?<=\S\s)greetings(?: from \p{L}+)?|(?:best|warm|kind|good) wishes|with thanks|respectfully|take care|all the best|best|yours(?: sincerely| faithfully| truly)?|sincerely(?: yours)?|with greetings|mit (?:freundlichen|besten|herzlichen|lieben) gr(?:ü|ue)(?:ß|ss)en|(?:viele|liebe|beste|schöne|herzliche) gr(?:ü|ue)(?:ß|ss)e|gru(?:ß|ss)(?: aus \p{L}+)?|gr(?:ü|ue)(?:ß|ss)e?(?: aus \p{L}+)?|hochachtungsvoll|herzlichst?|mfg|vg|lg|bg|cordialement|bien cordialement|bien à (?:vous|toi)|(?:bien )?amicalement|(?:sincères |meilleures )?salutations(?: distinguées)?|(?:un )?abrazos?|cordialmente|un abbraccio|mvg|met groet|(?:un |cordiales |muchos )?saludos?(?: cordiales)?|un cordial saludo|atte\.?|cdt|cdlt|rgds|(?:thanks|thx) (?:&|and) (?:rgds|regards)|warmly|(?:um |grande )?abraços?|cumprimentos|com os melhores cumprimentos|bonne (?:soirée|journée)|atentamente|(?:cordiali|distinti) saluti|met vriendelijke groet(?:en)?|(?:hartelijke |vriendelijke )?groet(?:en|jes)?|(?:med )?(?:vänliga? )?hälsning(?:ar)?|warmest|kindest|(?:tanti |cari )?saluti|(?:gros(?:ses)? )?bis(?:es|ous)|besos?|beijos?|knuffels?|kram|saygılar(?:ımla)?|sevgiler|pozdrowienia|(?:med )?venlig hilsen|hilsen|mvh|z poważaniem|pozdrawiam|atenciosamente)[,.!]{0,2}(?: from)?[ \n]{1,3}$/iu
const THANKS =
  /(?:thanks|thank you|many thanks|thx|cheers|danke|vielen dank|besten dank|merci|gracias|muchas gracias|grazie|bedankt|ta|bye|ciao|see you|talk soon|speak soon|bis (?:dann|bald)|tschüss|servus|signed|in advance|im voraus|d'avance|alvast|de antemano|bis bald|bis dann|à bientôt|a presto|hasta pronto|bonne journée|looking forward|dank)[,.!]{0,2}[ \n]{0,2}\n ?$/iu
const AHEAD =
  /(?:thanks|thank you|thx|danke|dank|merci|gracias|grazie|bedankt|obrigad[oa])[^.!?\n]{0,20} (?:in advance|im voraus|schon(?: ein)? ?mal|vorab|d'avance|par avance|de antemano|por adelantado|in anticipo|anticipatamente|alvast|bij voorbaat|desde já|antecipadamente)(?: (?:for|für|pour|por|per|voor|pelo|pela) [^.,!?\n]{2,30})?[,.!]? ?$/iu
/** "Thanks, see you Friday, Tom Becker": nobody calls others by their whole name. */
const THANKED =
  /(?:^|[.!?\n] ?)(?:(?:ok|okay|great|perfect|super|gut|many|vielen|besten|muchas|mille|molte|hartelijk|muito) )?(?:thanks|thank you|cheers|danke?|merci|gracias|grazie|bedankt|obrigad[oa])(?! (?:to|an|à|a) )[^.!?\n]{0,30}, ?$/iu
/** "LG Anna": a greeting and a name with nothing between. */
const CLOSES =
  /^(?:(?:thanks|thx|danke|merci|gracias|grazie|bedankt|dank|obrigad[oa]) (?:and|&|und|en|et|y|e) )?(?:lg|vg|mfg|bg|mvg|cdl?t|rgds|atte\.?|(?:viele |liebe |beste |schöne |herzliche )?gr(?:u|ü|ue)(?:ß|ss)e?|(?:best |kind )?regards|(?:un |cordiales )?saludos?|groet(?:jes|en)?|cordialement|saluti|(?:um )?abraços?|hilsen|mvh|hälsningar|pozdrawiam|pozdrowienia|x{1,3}|yours (?:truly|sincerely|faithfully)|sincerely|signed:?)(?: (?:von(?: der| dem)?|from|de|van|da|do|di))? /i

/** "Grüße von der Ostsee": who greets, or from where. */
const FROM = / (?:von|from|de|van|da|do|di)(?: der| dem)? $/i

/** The greeting that a closing line begins with, and nothing where it begins with none. */
export const closingOf = (line: string) => CLOSES.exec(line)?.[0] ?? ''

/** Whether a message is signed with a name: behind what is before it, or behind the greeting that its line begins with. */
export function isSigned(words: readonly string[], before: string, closing: string, isLast: boolean): boolean {
  const named = isFirstName(words[0])
  const initial = isInitial(words)
  const cheers =
    named && isLast && /(?:^|\S.*\s)(?:cheers|ta|ciao)(?: (?:very much|again|a lot|lots))?, ?$/is.test(before)
  const thanks =
    named &&
    words.length > 1 &&
    isLast &&
    /(?:thanks|thank you|thx|best|bye|danke|merci|gracias|cheers|signed|(?:talk|speak) soon|see you(?: soon)?|à bientôt|a presto|hasta pronto|tot snel|até (?:breve|logo)|bis (?:dann|bald)|tschüss|servus|in advance|im voraus|d'avance|de antemano|alvast), ?$/i.test(
      before,
    )
  // "Lieben Dank schon mal, Merle": who thanks before anything was done ends the message there.
  const ahead = named && isLast && AHEAD.test(before)
  const thanked = named && words.length > 1 && isLast && THANKED.test(before) && !mentionsPerson(before)
  const dash = (named || initial) && isLast && /(?:^|[.!?)\n]) ?[-–—] ?$/.test(before)
  return (
    ahead ||
    thanked ||
    dash ||
    thanks ||
    SIGNS_OFF.test(before) ||
    THANKS.test(before) ||
    cheers ||
    (initial && isLast && /\n ?$/.test(before)) ||
    (closing !== '' && (FROM.test(closing) ? named && isLast : named || (isLast && /[.!?\n] ?$/.test(before))))
  )
}
