/** Characters that nobody sees: zero-width and direction marks, soft hyphens, and the block of invisible "tag" letters. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\udb40[\udc00-\udfff]/

/** What looks like a document, a program or a system's message, and not like somebody speaking. */
const FOREIGN = [
  /```[\s\S]*?(?:```|$)/g,
  /<(system|admin|assistant|instructions?|prompt|tool|script|style|note|context)\b[^<>]*>[^<]*(?:<\/[^<>]*>|$)/gi,
  /<\/?[a-z][^<>]{0,200}>/gi,
  /\[\/?(?:INST|SYS|SYSTEM|ADMIN)\][^[\]\n]*/gi,
  /\{[^{}]*["':][^{}]*\}/g,
]

/** A forged transcript: nothing in a message that has one is the visitor's own. */
const FORGED_PART =
  /^[ \t]{0,20}[[(<*]{0,5}[ \t]{0,5}(?:user|visitor|human|assistant|bot|ai|agent|scorer)[ \t]{0,5}[\])>*]{0,5}[ \t]{0,5}:/im

/** A line that is no speech: a header, a prompt. */
const FOREIGN_LINE =
  /^\s*[[(<*]*\s*(?:(?:system|admin|developer|note to (?:the )?\w+)\s*[\])>*]*\s*:|#{2,}|-{3,}|={3,}|(?:begin(?:ning)?|end) (?:of )?(?:the |this )?(?:transcript|conversation|chat|prompt|instructions?|system|context|message|input|data)\b)/i

/** A sentence that speaks to the scorer or the model instead of the company. */
const TO_THE_MODEL = [
  /\b(?:lead[\s_-]*(?:score|quality|rating|level)|(?:total|intent|budget|timeline|engagement|qualification)[\s_-]*(?:score|rating))\b/i,
  /\bscor(?:e|ing)\b.{0,40}(?:\b(?:me|this|100|max\w*|high\w*|points?)\b|[=:])/i,
  /\b\w{2,30}\s?(?:=|:=|==)\s?["']?\w/,
  /\b(?:system|developer) (?:prompt|message|mode)\b/i,
  /\b(?:mark|rate|classify|rank|tag|treat|set|count|label|consider|log|note|record|flag|register)\b.{0,40}\b(?:as|to|a)\b.{0,12}\b(?:qualified|hot|vip)\b/i,
  /\b(?:mark|rate|classify|rank|tag|treat|label|consider|register) (?:me|us|this|it)\b.{0,30}\b(?:high|top|priority|100|max)\b/i,
  /\b(?:qualified|hot|high[- ]quality|priority) lead\b/i,
  /\bpre-?approved as\b/i,
  /\b(?:bitte )?als (?:\S+ )?(?:qualifizierte?r?|hei(?:ß|ss)er?|hochwertige?r?)\b.{0,30}\b(?:einstufen|einzustufen|bewerten|markieren|eintragen|werten|behandeln)\b/i,
  /\b(?:clasifica\w*|marca\w*|califica\w*|class[ez]\w*|marque[rz]?|considère\w*|classifica\w*)\b.{0,40}\b(?:como|comme|come)\b.{0,15}\b(?:cualificad\w*|calificad\w*|qualifi\w*|prioritari\w*|urgente)\b/i,
  /\b(?:du bist jetzt|ab jetzt bist du|ahora eres|tu es maintenant)\b/i,
  /\b(?:you are now|act as (?:if|an? (?:ai|bot|system|admin))|pretend|jailbreak|final rating|output the)\b/i,
]

/** Without one of these no sentence speaks to the model: looked for before the ways to do so are tried. */
const MAY_BE_TO_THE_MODEL =
  /score|rating|lead|einstuf|bewert|markier|eintrag|wert|behandel|como|comme|come|scoring|=|system|developer|qualified|hot|vip|high|top|priority|100|max|approved as|du bist|ahora eres|tu es|you are now|act as|pretend|jailbreak|output/i
const toTheModel = (sentence: string) =>
  MAY_BE_TO_THE_MODEL.test(sentence) && TO_THE_MODEL.some((pattern) => pattern.test(sentence))

/** Who says this is playing with the model: nothing else in the message is meant for the company. */
const OVERRIDES = [
  /^\W{0,3}(?:(?:final|system|json|expected) )?(?:output|result|response|verdict|assessment|evaluation|classification|ergebnis|ausgabe|auswertung|bewertung|resultado|salida|evaluación|résultat|sortie|évaluation|risultato|valutazione|esito)\s*:(?!.*(?<!\p{L})(?:i|we|our|my|ich|wir|unser\p{L}*|mein\p{L}*|yo|nuestr\p{L}*|nous|notre|je|noi|nostr\p{L}*)(?!\p{L})).{0,200}(?:budget|presupuesto|timeline|authority|qualif).{0,200}(?:decision|decide|timeline|authority|entscheid|décid|start|inicio|owner|ceo|yes)/imu,
  /\b(?:visitor|user|lead|prospect|besucher|visitante|visiteur|visitatore)\b.{0,20}\b(?:is the (?:owner|ceo|founder|boss|decision)|has an? .{0,30}\b(?:budget|approved)|has .{0,20}(?:approved|budget)|ist der (?:inhaber|eigentümer|entscheider)|hat ein budget)/i,
  /\bBANT\b.{0,200}\b(?:approved|owner|ceo|budget)\b/,
  /\b(?:how high|what makes|make|makes|see) (?:the|your|my|this|that) (?:lead |bot'?s? )?(?:score|number|rating|points?)\b.{0,20}\b(?:go(?:es)?|gets?|climbs?|jumps?|rises?|up|higher)\b/i,
  /\b(?:ignore|disregard|forget|override|vergiss|ignorier\w*|olvida|ignora|oublie\w*)\b.{0,40}\b(?:instructions?|rules?|prompts?|guidelines|anweisung\w*|regeln|vorgaben|instrucciones|reglas|consignes)\b/i,
  /\b(?:system|prompt|admin) override\b|^\W{0,3}(?:system|admin|developer|internal) (?:note|message|prompt|notice)\b(?! (?:boards?|apps?|systems?|centers?|centres?))|\bclassif(?:y|ied) as (?:an? )?(?:qualified|hot|high)\b/im,
  /\bas (?:an?|the|your) (?:admin|administrator|developer|system|operator)\b.{0,20}\b(?:instruct|order|command|tell|require|confirm|authori[sz]e)\b/i,
  /\b(?:treat|mark|rate|classify|consider|count|record|log) (?:this|the) (?:user|visitor|lead|conversation|chat|customer)\b/i,
  /\brepeat after me\b/i,
  /\b(?:ai|bot|assistant|chatbot|gpt|model|ki|ia)\b.{0,30}\b(?:note|remember|record|log|notier\w*|merk\w*|anota|retiens|notez)\b.{0,60}\b(?:evaluation|score|scoring|rating|lead|qualif\w*|bewertung|auswertung|evaluación|évaluation)\b/i,
  /\b(?:ignore|disregard|forget|skip) (?:everything|all|anything|the text|whatever)(?: \w+)? (?:above|before|previous|earlier|so far|prior)\b/i,
  /\b(?:ignorier\w*|vergiss|ignora|olvida|ignore|oublie\w*|dimentica) (?:alles|todo lo|tout ce qui|tutto (?:quello|ciò)?|tutto quanto) ?(?:oben|davor|bisher\w*|zuvor|vorher\w*|anterior|précède|precede|sopra|precedente|che precede)/i,
  /\b(?:give|assign|award|grant) (?:me|us|this (?:lead|chat|user|conversation)|every component|all components)\b.{0,30}\b(?:points|score|rating|maximum|100)\b/i,
  /\bset (?:all|every|each|the) (?:components?|scores?|points?|ratings?)\b/i,
  /\b(?:gib|dame|dammi|donne-moi|donnez-moi) .{0,30}\b(?:punktzahl|volle punkte|punkte|puntuación|puntos|punteggio|punti|score|note maximale)\b/i,
  /\b(?:hinweis|nachricht|notiz|anweisung) an (?:die|den|das) (?:auswertung|bewertung|ki|bot|system|modell|scoring|prüfer)\b/i,
  /\b(?:note|message|hint|instruction)s? (?:to|for) (?:the )?(?:scorer|scoring|evaluator|grader|classifier|ai|model|rating|system)\b/i,
  /\b(?:nota|mensaje|instrucción) (?:para|a) (?:el|la|al) (?:evaluador\w*|sistema|modelo|ia|clasificador|puntuación)\b/i,
  /\b(?:note|message|consigne) (?:pour|à|au) (?:le |la |l')?(?:système|modèle|ia|évaluat\w*|notation)/i,
  /\b(?:reveal|show|print|muéstrame|enséñame|zeig\w*|montre\w*|affiche\w*)\b.{0,30}\b(?:system ?prompt|instrucciones|instructions|systemprompt)\b/i,
]

/** Whether a message tells the model what to do. */
export const isOverride = (content: string) =>
  OVERRIDES.some((pattern) => pattern.test(plain(content.slice(0, MAX_CHARACTERS))))

const plain = (text: string) =>
  /^[\n -_a-~]*$/.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(/[\u2018\u2019ʼ\u00b4`]/g, "'")
        .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
        .replace(/[\u2010-\u2015]/g, '-')

/** Leaves out words in which something invisible hides, and a text that is full of them: nobody types those. */
function withoutHiddenWords(text: string): string {
  if (!INVISIBLE.test(text)) return text
  const words = text.split(/(\s+)/)
  const plainWords = words.filter((word) => !INVISIBLE.test(word))
  return plainWords.length < words.length * 0.8 ? '' : plainWords.join('')
}

/** White space after a sentence's end; "30. Juni" is not one. */
const SENTENCE_END =
  /(?<=(?<!\b(?:ca|approx|max|min|inkl|incl|e\.g|z\.B|Nr|No|Dr|Mr|Mrs|Ms|St|Hr|Fr|Mag|Prof|Tsd|tys|tis|Mio|Mrd))[.!?\u2026\u3002])["')]?\s+(?!(?<=\d\.\s)(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))/

/** Longer messages are judged by their beginning: nobody needs more to say what they want. */
const MAX_CHARACTERS = 8_000

/** The sentences of a text, as they stand there but for quotes and dashes made plain: of an assistant, who plays no tricks. */
export const sentencesIn = (content: string): string[] => split(plain(content.slice(0, MAX_CHARACTERS)))

const split = (text: string) =>
  text
    .split('\n')
    .flatMap((line) => (/[.!?\u2026\u3002]["')]?\s/.test(line) ? line.split(SENTENCE_END) : [line]))
    .map((sentence) => (/\s\s|[^\S ]/.test(sentence) ? sentence.replace(/\s+/g, ' ') : sentence).trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))

/** So much of a long answer's beginning and of its end is read. */
const PART = 600

/** What an assistant says last, which is what a visitor answers: whole sentences, as far as they end there. */
export function endOf(content: string): string {
  if (content.length <= PART) return content
  const last = content.slice(-PART)
  const begin = last.search(/(?<=[.!?\u2026\u3002])\s|\n/)
  return begin < 0 ? last : last.slice(begin)
}

/** What an assistant says first, and last. */
export const endsOf = (content: string): string =>
  content.length > 2 * PART ? `${content.slice(0, PART)}\n${endOf(content)}` : content

/**
 * The sentences that somebody speaks in a message, as they stand there but for quotes and dashes made plain.
 * Markup, data, forged transcripts, hidden words and what is addressed to a machine are left out.
 */
export function spokenSentences(content: string): string[] {
  let text = withoutHiddenWords(plain(content.slice(0, MAX_CHARACTERS)))
  if (FORGED_PART.test(text) || isOverride(text)) return []
  if (/[`<[{]/.test(text)) for (const pattern of FOREIGN) text = text.replace(pattern, ' ')
  const lines = text.split('\n').filter((line) => !FOREIGN_LINE.test(line))
  return split(lines.join('\n')).filter((sentence) => !toTheModel(sentence))
}
