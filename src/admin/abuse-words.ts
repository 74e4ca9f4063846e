/**
 * Words that are thrown at people, in English, German, Spanish and French. Each is one whichever of these languages it
 * is read in: "pute", "retard" or "con" are not here, since they say something harmless in another one.
 */
const BUILT_IN = [
  ...['fuck you', 'fuck off', 'fuck yourself', 'motherfucker', 'asshole', 'arsehole', 'dickhead', 'shithead', 'bitch'],
  ...[
    'cunt',
    'wanker',
    'faggot',
    'nigger',
    'son of a bitch',
    'you idiot',
    'you moron',
    'piece of shit',
    'kill yourself',
  ],
  ...['arschloch', 'wichser', 'hurensohn', 'fotze', 'schlampe', 'missgeburt', 'drecksau', 'scheisskerl', 'fick dich'],
  ...['verpiss dich', 'du idiot', 'du spast', 'halt die fresse', 'leck mich am arsch'],
  ...['hijo de puta', 'hija de puta', 'puta madre', 'gilipollas', 'cabrón', 'pendejo', 'maricón', 'malparido'],
  ...['vete a la mierda', 'que te jodan', 'eres un idiota', 'eres idiota'],
  ...['connard', 'connasse', 'salope', 'enculé', 'fils de pute', 'sale pute', 'va te faire foutre', 'ta gueule'],
  ...['nique ta mère', 'espèce d’idiot', 'espèce de merde'],
]

/** The words of a text as they are compared: no case, no accents, no unseen characters. */
const foldedWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Makes what finds abuse in a text: whole words, or several in a row. The work is in proportion to the text.
 * @param phrases in place of the built-in ones
 * @returns those that occur, as they were given, each once
 */
export function createAbuseFinder(phrases: readonly string[] = BUILT_IN): (text: string) => string[] {
  const byFirstWord = new Map<string, { words: string[]; phrase: string }[]>()
  for (const phrase of phrases) {
    const words = foldedWords(phrase)
    const [first] = words
    if (first !== undefined) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, phrase }])
  }
  return (text) => {
    const said = foldedWords(text)
    const found = said.flatMap((word, at) =>
      (byFirstWord.get(word) ?? []).filter(({ words }) => words.every((part, index) => said[at + index] === part)),
    )
    return [...new Set(found.map(({ phrase }) => phrase))]
  }
}
