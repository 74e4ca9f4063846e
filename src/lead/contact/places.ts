import { type CountryCode, getCountries } from 'libphonenumber-js'
import { matches } from '../language/matches.ts'
import { plain } from '../language/plain.ts'
import { listed } from './words.ts'

/** Cities and regions that people say they are from, by country. One word each. */
const CITIES: Partial<Record<CountryCode, string>> = {
  DE: `aachen bamberg bayreuth erlangen furth gottingen kempten konstanz oldenburg paderborn augsburg bavaria bayern berlin bielefeld bochum bonn braunschweig bremen chemnitz cologne darmstadt dortmund
    dresden duisburg dusseldorf erfurt essen flensburg frankfurt freiburg halle hamburg hannover hanover heidelberg
    heilbronn hessen husum ingolstadt jena karlsruhe kassel kiel koblenz koln konstanz leipzig lubeck mainz mannheim
    munich munchen munster nuremberg nurnberg osnabruck passau potsdam regensburg rostock saarbrucken sachsen siegen
    stuttgart trier tubingen ulm weimar wiesbaden wolfsburg wuppertal wurzburg`,
  AT: 'austria graz innsbruck klagenfurt linz salzburg tirol vienna wien',
  CH: 'basel bern fribourg geneva geneve genf lausanne lucerne luzern schwiiz winterthur zug zurich',
  GB: `aberdeen belfast birmingham brighton bristol britain cambridge cardiff cornwall devon edinburgh england exeter glasgow
    hull kent leeds leicester liverpool london manchester newcastle norwich nottingham oxford plymouth scotland sheffield
    southampton surrey sussex uk ulster wales york yorkshire`,
  IE: 'cork dublin galway limerick',
  FR: `annecy avignon brest dijon nimes perpignan reims rennes alsace biarritz bordeaux brittany chamonix grenoble lille lyon marseille montpellier nantes nice normandy paris rouen
    strasbourg toulouse`,
  ES: `almeria burgos cadiz gijon jaen murcia oviedo santander tarragona toledo valladolid alicante andalucia andalusia barcelona bilbao catalonia cordoba girona granada ibiza madrid malaga mallorca
    salamanca seville sevilla valencia vigo zaragoza`,
  PT: 'lisboa lisbon porto',
  IT: 'bergamo cagliari catania ferrara lecce lucca modena padova palermo parma perugia pisa rimini siena trieste udine bologna brescia firenze florence genoa milan milano naples napoli palermo roma rome torino turin venice verona',
  NL: 'amsterdam brabant eindhoven groningen hague holland leiden maastricht rotterdam utrecht',
  BE: 'antwerp antwerpen bruges brussels brussel bruxelles ghent',
  US: `atlanta austin boston brooklyn california chicago colorado dallas denver detroit florida hawaii houston miami nyc
    philadelphia phoenix portland seattle texas us usa washington`,
  CA: 'calgary montreal ottawa quebec toronto vancouver',
  AU: 'brisbane melbourne perth sydney',
  NZ: 'auckland',
  IN: 'bangalore bombay chennai delhi hyderabad mumbai pune',
  DK: 'aarhus copenhagen',
  SE: 'gothenburg malmo stockholm uppsala',
  NO: 'bergen oslo trondheim',
  FI: 'helsinki tampere turku',
  PL: 'danzig gdansk krakow lodz poznan warsaw warszawa wroclaw',
  CZ: 'brno prague praha',
  AE: 'dubai uae',
}

/** Cities of the other countries. */
const ELSEWHERE = listed(`abuja accra aix ankara athens bali bangkok beijing beirut belgrade bogota bratislava bucharest
  budapest cairo caracas casablanca crete dakar eu europe honolulu istanbul izmir jakarta jerusalem johannesburg karachi
  kiev kyiv lagos lahore lima ljubljana manila moscow nairobi reykjavik riga seoul shanghai singapore sofia syros tallinn
  tokyo vilnius zagreb`)

/** First words of places whose names have several. */
const PLACE_STARTS =
  listed(`bad baden north south east west northern southern eastern western central upper lower new los
  las san santa sankt saint sao rio buenos cape tel kuala port fort hong greater costa great milton mecklenburg nordrhein
  rheinland schleswig sant gran puerto palma le ile cote stoke bury isle st. downtown lake mount ho frankfurt latin`)

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl']

/** What speaks of a country besides its name: "my French number". */
const OF_COUNTRY: Partial<Record<CountryCode, string>> = {
  DE: 'german deutsche',
  AT: 'austrian osterreichische',
  CH: 'swiss schweizer',
  GB: 'british english',
  IE: 'irish',
  FR: 'french franzosische',
  ES: 'spanish spanische',
  IT: 'italian italienische',
  NL: 'dutch hollandische',
  BE: 'belgian',
  US: 'american',
}

/** Countries by the names they have in the languages that visitors write in. */
const COUNTRIES: ReadonlyMap<string, CountryCode> = new Map(
  LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' })
    return getCountries().map((code): [string, CountryCode] => [plain(names.of(code) ?? code), code])
  }),
)

const entries = (words: Partial<Record<CountryCode, string>>) =>
  getCountries().flatMap((code) => [...listed(words[code] ?? '')].map((word): [string, CountryCode] => [word, code]))

const CITY_OF: ReadonlyMap<string, CountryCode> = new Map(entries(CITIES))
const ADJECTIVES: ReadonlyMap<string, CountryCode> = new Map(entries(OF_COUNTRY))

/** A word with a capital letter, or the name of a country that is not another word in small letters. */
const PLACE_WORD =
  /(?<![\p{L}.@])(?:(?:the )?(United (?:Kingdom|States))|(\p{Lu}\p{L}{1,20})|(uk|usa|\p{Ll}{5,20}))(?![\p{L}@])( (?:number|mobile|cell|phone|line|landline|nummer|handy|one))?/gu

/** The country of the last place in a text, or of the first one: "UK number", "in London", "my French mobile". */
export function countryIn(text: string, which: 'first' | 'last'): CountryCode | undefined {
  const named = matches(text, PLACE_WORD).flatMap(([, several, capital, small, number]) => {
    const word = plain(several ?? capital ?? small ?? '')
    const country =
      COUNTRIES.get(word) ?? (small && !number && word !== 'uk' && word !== 'usa' ? undefined : CITY_OF.get(word))
    return country ?? (number ? ADJECTIVES.get(word) : undefined) ?? []
  })
  return named.at(which === 'first' ? 0 : -1)
}

/** "We're based in": what follows is where the visitor is. */
const HOME =
  /(?<!\p{L})(?:(?:i'm|i am|im|we're|we are|we sit|i live|we live|based|located|living|ich bin|wir sind|sitzen|sitz|wohne|soy|somos|estoy|estamos|je suis|nous sommes|sono|siamo|ik ben)(?: (?:in|from|near|outside|at|aus|bei|de|en|à|van|based in|located in|calling from|here in|over in|a)){1}|here in|hier in|calling from|(?:i'm|i am|this is|name is|name's) (?:\p{L}[\p{L}'-]{0,20} ){1,3}(?:from|in|aus)) (?:the )?([\p{L}]{2,20}(?: (?:Kingdom|States))?)/giu

/** The country that somebody says to be in. */
export function homeIn(text: string): CountryCode | undefined {
  return matches(text, HOME)
    .map(([, place = '']) => countryIn(place, 'first'))
    .findLast((country) => country !== undefined)
}

/** Whether a phrase names a place, or may well do so. */
export function isPlace(phrase: string): boolean {
  const whole = plain(phrase)
  const [first = '', ...others] = whole.split(/[\s-]+/)
  return (
    COUNTRIES.has(whole) || CITY_OF.has(first) || ELSEWHERE.has(first) || (others.length > 0 && PLACE_STARTS.has(first))
  )
}
