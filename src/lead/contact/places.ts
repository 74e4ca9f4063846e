import { type CountryCode, getCountries } from 'libphonenumber-js'
import { matches } from '../language/matches.ts'
import { plain } from '../language/plain.ts'
import { listed } from './words.ts'

/** Cities and regions that people say they are from, by country. One word each. */
// biome-ignore format: a table
const CITIES: Partial<Record<CountryCode, string>> = {
  DE: `aachen bamberg bayreuth erlangen furth gottingen kempten konstanz oldenburg paderborn augsburg bavaria bayern berlin bielefeld bochum bonn braunschweig bremen chemnitz cologne darmstadt dortmund
    dresden duisburg dusseldorf erfurt essen flensburg frankfurt freiburg halle hamburg hannover hanover heidelberg
    heilbronn hessen husum ingolstadt jena karlsruhe kassel kiel koblenz koln konstanz leipzig lubeck mainz mannheim
    munich munchen munster nuremberg nurnberg osnabruck passau potsdam regensburg rostock saarbrucken sachsen siegen
    stuttgart trier tubingen ulm weimar wiesbaden wolfsburg wuppertal wurzburg`,
  AT: 'austria bregenz burgenland dornbirn graz innsbruck karnten klagenfurt linz salzburg steiermark tirol vienna villach vorarlberg wien',
  CH: 'aarau basel bern chur davos fribourg geneva geneve genf lausanne lucerne lugano luzern montreux neuchatel schaffhausen schwiiz solothurn thun winterthur zug zuri zurich',
  GB: `aberdeen belfast birmingham brighton bristol britain cambridge cardiff cornwall devon edinburgh england exeter glasgow
    hull kent leeds leicester liverpool london manchester newcastle norwich nottingham oxford plymouth scotland sheffield
    southampton surrey sussex uk ulster wales york yorkshire blackpool bournemouth carlisle cheltenham colchester coventry dundee
    falmouth gloucester inverness ipswich peterborough portsmouth stirling stockport sunderland swansea swindon wolverhampton worcester`,
  IE: 'athlone cork donegal dublin galway kilkenny limerick sligo tralee waterford',
  FR: `annecy avignon brest dijon nimes perpignan reims rennes alsace biarritz bordeaux brittany chamonix grenoble lille lyon marseille montpellier nantes nice normandy paris rouen
    strasbourg toulouse aix amiens bayonne besancon caen limoges metz mulhouse orleans poitiers provence toulon`,
  ES: `almeria burgos cadiz gijon jaen murcia oviedo santander tarragona toledo valladolid alicante andalucia andalusia barcelona bilbao catalonia cordoba girona granada ibiza madrid malaga mallorca
    salamanca seville sevilla valencia vigo zaragoza badajoz caceres coruna donostia huelva huesca jaca lanzarote logrono lugo
    menorca ourense pamplona pontevedra segovia tenerife`,
  PT: 'algarve aveiro braga coimbra faro funchal lisboa lisbon porto setubal',
  IT: 'bergamo cagliari catania ferrara lecce lucca modena padova palermo parma perugia pisa rimini siena trieste udine bologna brescia firenze florence genoa milan milano naples napoli palermo roma rome torino turin venice verona ancona bari bolzano lombardia messina monza novara pescara piacenza ravenna salerno sardegna sicilia toscana trento varese veneto vicenza',
  NL: 'amersfoort apeldoorn arnhem breda delft deventer enschede haarlem leeuwarden nijmegen tilburg zwolle amsterdam brabant eindhoven groningen hague holland leiden maastricht rotterdam utrecht',
  BE: 'antwerp antwerpen bruges brussels brussel bruxelles brugge charleroi gent ghent hasselt kortrijk leuven mechelen namur oostende',
  US: `atlanta austin boston brooklyn california chicago colorado dallas denver detroit florida hawaii houston miami nyc
    philadelphia phoenix portland seattle texas us usa washington alabama alaska albuquerque arizona baltimore cincinnati honolulu
    kansas kentucky manhattan michigan milwaukee minneapolis minnesota missouri nashville nevada ohio omaha oregon pittsburgh
    sacramento tampa tennessee tucson utah wisconsin`,
  CA: 'calgary edmonton manitoba montreal ontario winnipeg ottawa quebec toronto vancouver',
  AU: 'brisbane canberra hobart melbourne perth queensland sydney tasmania', NZ: 'auckland christchurch dunedin wellington',
  IN: 'ahmedabad bangalore bengaluru bombay jaipur kochi kolkata chennai delhi hyderabad mumbai pune',
  DK: 'aalborg aarhus copenhagen esbjerg kobenhavn odense',
  SE: 'goteborg gothenburg helsingborg jonkoping linkoping malmo norrkoping orebro stockholm umea uppsala vasteras',
  NO: 'bergen drammen oslo stavanger tromso trondheim', FI: 'espoo helsinki oulu tampere turku',
  PL: 'danzig gdansk gdynia katowice krakow krakowie lodz lublin poznan szczecin warsaw warszawa warszawie wroclaw',
  CZ: 'brno liberec olomouc ostrava plzen prague praha', AE: 'abu dubai sharjah uae', TR: 'ankara antalya bursa istanbul izmir',
  GR: 'athens crete syros thessaloniki', RO: 'bucharest bucuresti cluj timisoara', HU: 'budapest debrecen', BG: 'plovdiv sofia',
  RS: 'belgrade beograd', UA: 'kharkiv kiev kyiv lviv odesa', IL: 'haifa jerusalem', ZA: 'durban johannesburg pretoria', NG: 'abuja ibadan lagos',
  GH: 'accra kumasi', KE: 'mombasa nairobi', MA: 'casablanca marrakech rabat tanger', CO: 'bogota medellin', MX: 'guadalajara monterrey cdmx',
  BR: 'curitiba fortaleza recife', JO: 'amman', PK: 'islamabad karachi lahore', JP: 'kyoto osaka tokyo', KR: 'busan seoul',
  CN: 'beijing ningbo shanghai shenzhen', VN: 'hanoi saigon',
}

/** Cities of the other countries. */
const ELSEWHERE = listed(`bali bangkok beirut bratislava cairo caracas dakar eu europe jakarta lima ljubljana manila
  moscow reykjavik riga singapore tallinn vilnius zagreb`)

/** First words of places whose names have several. */
const PLACE_STARTS =
  listed(`ciudad cidade bad baden north south east west northern southern eastern western central upper lower new los
  las san santa sankt saint sao rio buenos cape tel kuala port fort hong greater costa great milton mecklenburg nordrhein
  rheinland schleswig sant gran puerto palma le ile cote stoke bury isle st. downtown lake mount ho frankfurt latin`)

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'sv', 'tr']

/** What speaks of a country besides its name: "my French number". */
const OF_COUNTRY: Partial<Record<CountryCode, string>> = {
  DE: 'german deutsche',
  AT: 'austrian osterreichische',
  CH: 'swiss schweizer schwizer suisse svizzero',
  GB: 'british english britische',
  IE: 'irish',
  FR: 'french franzosische francais frances francese',
  ES: 'spanish spanische espanol espagnol spagnolo',
  IT: 'italian italienische italiano italien',
  NL: 'dutch hollandische nederlands niederlandische',
  BE: 'belgian belgische belge belgisch',
  PT: 'portuguese portugiesische portugues',
  PL: 'polish polnische polski',
  SE: 'swedish schwedische svensk svenskt',
  DK: 'danish dansk danische',
  NO: 'norwegian norsk',
  TR: 'turkish turkische turk',
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
  /(?<![\p{L}.@])((?:number|telemóvel|telefone|móvil|teléfono|número|numéro|portable|cellulare|numero|gsm) )?(?:(?:the )?(United (?:Kingdom|States)|New Zealand|New York|South Africa|Saudi Arabia|Hong Kong|Sri Lanka|Costa Rica|Puerto Rico)|(\p{Lu}\p{L}{1,20})|(uk|usa|\p{Ll}{4,20}))(?![\p{L}@])( (?:[Nn]umber|[Mm]obile?|[Cc]ell|[Pp]hone|line|[Ll]andline|[Nn]umm?ere?|[Hh]andy|one|[Tt]elefon))?/gu
/** Before the name of a city even in small letters. */
const IN_CITY = /(?<!\p{L})(?:in|en|from|near|à|a|aus|based) $/u

/** The country of the last place in a text, or of the first one: "UK number", "in London", "my French mobile". */
export function countryIn(text: string, which: 'first' | 'last'): CountryCode | undefined {
  const named = matches(text, PLACE_WORD).flatMap(
    ({ 0: all, 1: noun, 2: several, 3: capital, 4: small, 5: behind, index }) => {
      const word = plain(several ?? capital ?? small ?? '').replace('new york', 'nyc')
      const number = noun ?? behind
      const isIn = IN_CITY.test(text.slice(Math.max(0, index - 8), index)) && word !== 'nice'
      const isCity = !small || number || isIn || /^(?:uk|usa)$/.test(word)
      const country =
        (all.length > 4 || isCity ? COUNTRIES.get(word) : undefined) ?? (isCity ? CITY_OF.get(word) : undefined)
      return country ?? (number ? ADJECTIVES.get(word) : undefined) ?? []
    },
  )
  return named.at(which === 'first' ? 0 : -1)
}

/** "We're based in": what follows is where the visitor is. */
const HOME =
  /(?<!\p{L})(?:(?:i'm|i am|im|we're|we are|we sit|i live|we live|based|located|living|ich bin|wir sind|sitzen|sitz|wohne|soy|somos|estoy|estamos|je suis|nous sommes|sono|siamo|ik ben)(?: (?:in|from|near|outside|at|aus|bei|de|en|à|van|based in|located in|calling from|here in|over in|a)){1}|here in|hier in|calling from|(?:i'm|i am|this is|name is|name's) (?:\p{L}[\p{L}'-]{0,20} ){1,3}(?:from|in|aus)) (?:the )?([\p{L}]{2,20}(?: (?:Kingdom|States))?)/giu

/** The country that somebody says to be in. */
export function homeIn(text: string): CountryCode | undefined {
  return matches(text, HOME)
    .map(([, place = '']) => countryIn(`in ${place}`, 'first'))
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
