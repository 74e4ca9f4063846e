import { plain } from '../language/plain.ts'
import { isBusinessOf, isCapital, isParticle, NAME_WORD } from './segment.ts'
import { BUSINESS, isCommon, isFirstName, isMonthName, isSurname, squashed } from './words.ts'

/** A name in a message, and where it ends there: what follows may be the company. */
export interface NameFound {
  value: string
  start: number
  end: number
}

export const TITLES =
  /^(?:(?:mr|mrs|ms|miss|mx|dr(?:\.? (?:med|dent|vet|iur|jur|phil|theol|rer|nat|oec|pol|habil)(?=\.)){0,4}|dra|prof|mag|arch|ra|licenciad[oa]|lcd[oa]|engr|mlle|mademoiselle|sir|madam|barrister|advocate|rev|reverend|captain|capt|pastor|pfarrer(?:in)?|pfr|sister|father|rabbi|imam|msgr|sgt|dkfm|rechtsanw(?:alt|ältin)|avv|avvocato|maître|abogad[oa]|drs|ir|lic|arq|herrn?|frau|fr|hr|professor|doctor|señor|señora|sr|sra|don|doña|monsieur|madame|mme|m|signor|signora|dott\.?(?:ssa)?|prof\.?ssa|sig\.?(?:ra|na)?|ing|dipl|meneer|mevrouw)\.?(?:-ing\.?)? )+/iu

/** Names that are words of a language too: in small letters they are no names. */
export const ALSO_WORDS =
  /^(?:may|will|mark|bill|rich|frank|art|joy|hope|grace|rose|sunny|dan|max|per|sue|rob|don|pat|drew|chase|ernst|kai|august|april|june|christian|angel|dawn|guy|ray|beat|ali|ulf|amber|sam|jan|mike|noor|mara|ute|ola|uli|lea|pia|ana|ava|stella|penny|reed|florence|georgia|virginia|sofia|nice|jack|bob|nick|monique|noah|clara|claire|pascal|ole|imke|marco|dean|brook|barry|cliff|glen|patience|prudence|pearl|violet|poppy|holly|daisy|dolores|jade|jay|skye|lou|wade|lance|jo|mo|mel|merle|mina|ella|elle|prosper|constance|clemence|clement|victor|iris|melody|lily|morgan|bella|linda|blanca|celeste|alba|consuelo|mercedes|pilar|nieves|rosario|mira|elke|mats|bram|roos|fleur|aurore|jasper|solange|lasse|malen|abel|diana|franco|salvador|sol|randy|willy|rod|peer|bela|sandy|junior|isa|esma|dana|mala|ece|ada|anais|marine|amen|milo|rosa|jana|kaya|ines|ida|ira|noel|julio|santiago|asha|lena|mona|ike|tyler|trinidad|nour|nana|dolly|prisca|grant|ronda|moses|serena|felicity|vita|viola|perry|jean|justice|dale|umar|lima|rui|zita|orla|una|vid|pasquale|silvester|valentin|valentine|valentino|toni|tea|esme|zack|dino|gala|leander|laurel|manon|noble|romana|roman|romano|berk|berta|celia|justin|justine|perla|petra|wim|mads|mick|harm|gert|moa|stein|tor|tove|uta|val|fadi|hana|hank|lev|lia|lone|luna|mia|nacho|paloma|paz|reem|rune|sana|sina|tita|titus|yes)$/

/** What some write behind their name. */
const DEGREE = /^(?:M\.?A\.?|B\.?A\.?|MBA|PhD|Ph\.?D\.?|M\.?Sc\.?|B\.?Sc\.?|LL\.?M\.?|Esq\.?|CPA|OBE|MBE)$/

/** Writes a name as names are written, where the visitor did not: small letters or all capitals. */
export function asName(whole: readonly string[]): string {
  const words = whole.length > 2 && DEGREE.test(whole.at(-1) ?? '') ? whole.slice(0, -1) : whole
  const shouted = words.some((word) => /\p{Lu}{3}/u.test(word)) && !words.some((word) => /\p{Ll}/u.test(word))
  return words
    .map((word, index) => {
      if (isParticle(word) && index < words.length - 1 && (index > 0 || !shouted))
        return shouted ? word.toLowerCase() : word
      if (!shouted && isCapital(word)) return word
      return word.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase())
    })
    .join(' ')
    .replace(/(?<=\p{Ll})\.$/u, '')
}

const WORD = /^ ?((?:\p{L}\.){2,4}(?= )|[\p{L}\p{M}'-]{1,40}\.?)/u
const INITIALS = /^(?:\p{L}\.)+$/u

/** The words that begin at a place in a text, as far as they are on one line and nothing stands between them. */
export function wordsAt(text: string, at: number): { word: string; end: number }[] {
  const words: { word: string; end: number }[] = []
  let from = at
  for (let count = 0; count < 9; count += 1) {
    const match = WORD.exec(text.slice(from, from + 44))
    const word = match?.[1]
    if (!match || !word) break
    from += match[0].length
    const bare = /[.'-]$/.test(word) && !INITIALS.test(word) ? word.replace(/[.'-]+$/, '') : word
    if (!bare) break
    words.push({ word: bare, end: from - (word.length - bare.length) })
    if (bare !== word) break
  }
  return words
}

/** "Carmen Ortega de Talleres Ortega S.L.": what follows the particle is a company. */
const COMPANY_FOLLOWS =
  /^(?: (?:\p{Lu}[\p{L}'.&-]{0,20}|&|y|e|de|del|la|und|and|of)){1,6} (?:s\.?l\.?u?|s\.?a\.?|s\.?r\.?l|b\.?v|n\.?v|gmbh|ltd|sarl|inc|ag|lda|ltda)(?!\p{L})/iu

/** Reads a name at a place in a text; small letters only where the words before leave no doubt. */
export function nameAt(text: string, at: number, lowerCase: boolean): { words: string[]; end: number } | null {
  const title = TITLES.exec(text.slice(at, at + 40).trimStart())?.[0] ?? ''
  const skipped = text[at] === ' ' ? 1 : 0
  const read = wordsAt(text, at + skipped + title.length)
  const first = read.slice(0, read.findIndex(({ word }) => isCommon(word)) >>> 0)
  const allSmall = !first.some(({ word }) => isCapital(word))
  const taken: { word: string; end: number }[] = []
  /** "Sjoerd Postma van Postma Tweewielers": the surname again, or a word of a business. */
  const houseFollows = (particle: number): boolean => {
    const house = read.slice(particle + 1, particle + 6).map(({ word }) => word)
    const from = house.findIndex((word) => isCapital(word))
    return (
      from >= 0 &&
      (house[from] === taken.at(-1)?.word || house.slice(from).some((word) => isBusinessOf(undefined, word)))
    )
  }
  /** "Jule von der Töpferei Morgenrot", where "Anna von der Mühle" is a person. */
  const beginsHouse = (particle: number): boolean => {
    const [kind, name] = read.slice(particle + 1).filter(({ word }) => !isParticle(word) || isCapital(word))
    return isBusinessOf(undefined, kind?.word ?? '') && isCapital(kind?.word ?? '') && isCapital(name?.word ?? '')
  }
  for (const [index, item] of read.entries()) {
    const next = read.slice(index + 1).find(({ word }) => !isParticle(word) || isCapital(word))?.word
    const surname = next !== undefined && (!isCommon(next) || (taken.length > 0 && isCapital(next)))
    const particle = isParticle(item.word) && next !== undefined && NAME_WORD.test(next) && surname
    if (
      particle &&
      item.word !== 'y' &&
      taken.length === 1 &&
      isFirstName(taken[0]?.word) &&
      (BUSINESS.has(plain(read[index + 1]?.word ?? '')) || beginsHouse(index))
    )
      break
    if (
      particle &&
      item.word !== 'y' &&
      taken.length > 1 &&
      !isParticle(taken.at(-1)?.word ?? '') &&
      (houseFollows(index) || COMPANY_FOLLOWS.test(text.slice(item.end, item.end + 60)))
    )
      break
    // "Puig i Ferrer", "Vasconcelos e Sá"
    if (/^[ie]$/.test(item.word) && taken.length > 1 && isCapital(next ?? '') && surname && !isFirstName(next)) {
      taken.push(item)
      continue
    }
    if (particle && !isCapital(item.word)) {
      if (!isCapital(next) && !(lowerCase && taken.length > 0)) break
      taken.push(item)
      continue
    }
    if (particle && isCapital(next)) {
      taken.push(item)
      continue
    }
    if (!NAME_WORD.test(item.word) || isBusinessOf(taken[0]?.word, item.word)) break
    const named = () =>
      (isCapital(item.word) && isParticle(taken.at(-1)?.word ?? '')) || isSurname(taken.at(-1)?.word, item.word)
    if (
      isCommon(item.word) &&
      !named() &&
      !(index === 0 && isMonthName(item.word, read[1]?.word)) &&
      !(taken.length > 0 && isCapital(item.word) && isFirstName(item.word))
    )
      break
    if (!isCapital(item.word) && !(lowerCase && allSmall)) break
    taken.push(item)
    if (taken.length === 5) break
  }
  while (taken.length > 0 && isParticle(taken.at(-1)?.word ?? '') && !isCapital(taken.at(-1)?.word ?? '')) taken.pop()
  const end = taken.at(-1)?.end
  if (end === undefined || /'s$/i.test(taken.at(-1)?.word ?? '') || (allSmall && taken.length > 4)) return null
  return { words: taken.map(({ word }) => word), end }
}

const withoutUmlauts = (text: string) => text.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')

/** Whether an address speaks for a name: one of its words stands in it. */
export function speaksFor(email: string | undefined, words: readonly string[]): boolean {
  const local = squashed(withoutUmlauts(email?.split('@')[0] ?? ''))
  return words.some((word) =>
    word.split('-').some((part) => {
      if (part.length < 3) return false
      const small = part.toLowerCase()
      return local.includes(squashed(small)) || (/[äöü]/.test(small) && local.includes(squashed(withoutUmlauts(small))))
    }),
  )
}
