/** A pattern for any of these words or phrases as a whole, whatever the case; a plural s is let pass. */
export function wholeWords(phrases: readonly string[], flags = 'iu'): RegExp {
  const escaped = phrases.map((phrase) =>
    phrase.replace(/[.*+?^${}()|[\]\\/-]/g, (c) => (c === '-' ? '\\x2d' : `\\${c}`)),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?:s|es)?(?![\\p{L}\\p{N}])`, flags)
}

/** What a visitor may ask for, in the four languages that the stand-in recognises. */
export const ASKS = {
  price: wholeWords(
    (
      'price|pricing|cost|how much|budget|quote|fee|expensive|preis|preise|kosten|kostet|teuer|angebot|' +
      'prix|coût|coûte|combien|tarif|devis|precio|cuánto|cuesta|coste|presupuesto'
    ).split('|'),
  ),
  time: wholeWords(
    (
      'how long|how fast|how soon|duration|timeline|time frame|deadline|how quickly|wie lange|wann|dauer|dauert|' +
      'combien de temps|durée|délai|quand|cuánto tiempo|duración|plazo|cuándo'
    ).split('|'),
  ),
  contact: wholeWords(
    (
      'contact|email|e-mail|phone|call|reach|talk to|speak to|meeting|appointment|human|hour|open|opening|available|' +
      'kontakt|anrufen|telefon|termin|erreichen|erreichbar|öffnungszeiten|geöffnet|' +
      'contacter|téléphone|appeler|rendez-vous|horaire|ouvert|contacto|contactar|teléfono|llamar|cita|horario|abierto'
    ).split('|'),
  ),
  services: wholeWords(
    (
      'service|offer|offering|what do you do|what can you do|help with|leistung|leistungen|bieten|' +
      'offrez|proposez|servicio|ofrecen|ofrecéis'
    ).split('|'),
  ),
  everything: wholeWords(
    (
      'everything|in detail|detailed|in depth|at length|long answer|alles|ausführlich|im detail|genau erklären|' +
      'tout|en détail|détaillé|todo|en detalle|detallado'
    ).split('|'),
  ),
  thanks: wholeWords(
    'thank|thank you|thx|bye|goodbye|danke|vielen dank|tschüss|merci|au revoir|gracias|adiós'.split('|'),
  ),
} as const

export type Language = 'en' | 'de' | 'fr' | 'es'

// Only words that are common in one of the four languages and in none of the others.
const COMMON: Readonly<Record<Language, RegExp>> = {
  en: wholeWords(
    'the|is|are|and|you|your|how|what|i|do|does|for|to|we|need|can|with|of|hello|hi|please|my'.split('|'),
    'giu',
  ),
  de: wholeWords(
    (
      'der|das|und|ist|ich|wir|sie|ihr|ein|eine|einen|für|mit|nicht|wie|kostet|können|haben|möchte|brauche|brauchen|' +
      'guten|hallo|bitte|danke|auf|bieten'
    ).split('|'),
    'giu',
  ),
  fr: wholeWords(
    (
      'le|les|et|est|je|nous|vous|une|pour|avec|pas|combien|bonjour|merci|des|du|besoin|voudrais|votre|quel|quelle|' +
      'coûte|proposez'
    ).split('|'),
    'giu',
  ),
  es: wholeWords(
    (
      'el|los|las|y|una|para|con|qué|cuánto|cuesta|hola|gracias|necesito|quiero|del|por|cómo|tienen|ustedes|buenos|' +
      'quisiera|nuestra'
    ).split('|'),
    'giu',
  ),
}

/** The language of a text, guessed from its commonest words; undefined when none of them occurs. */
export function languageOf(text: string): Language | undefined {
  let best: Language | undefined
  let most = 0
  for (const language of ['en', 'de', 'fr', 'es'] as const) {
    const count = text.match(COMMON[language])?.length ?? 0
    if (count > most) [best, most] = [language, count]
  }
  return best
}
