/** About how many euros a unit of each currency is worth, and what people call it beside its code. */
const TABLE: readonly (readonly [code: string, euros: number, words: string])[] = [
  ['EUR', 1, '€ euro euros euritos eurillos euracos eurazos eurículos eruo euor eus euró eurs euri eurol balles pavos kröten tacken öcken'],
  ['USD', 1, '$ us$ dollar dollars dollers dolars dolar dollari bucks dólares dolares dólar'],
  ['GBP', 1, '£ pound pounds punds pouns quid sterling sterline pfund libras livres'],
  ['CHF', 1, 'sfr franken franke fränkli franchi stutz francs'],
  ['CAD', 1, 'canadian c$ ca$'],
  ['AUD', 1, 'a$ au$ aussie'],
  ['SGD', 1, 's$'],
  ['NZD', 1, 'nz$'],
  ['kr', 0.09, 'kroner kronor krone kronur kronen'],
  ['NOK', 0.09, ''],
  ['SEK', 0.09, ''],
  ['DKK', 0.13, ''],
  ['PLN', 0.23, 'zł zloty zlotys złoty złotych zlotych'],
  ['CZK', 0.04, 'kč korun koruna'],
  ['HUF', 0.0025, 'ft forint forints'],
  ['RON', 0.2, 'lei'],
  ['TRY', 0.02, '₺ tl lira liras'],
  ['UAH', 0.02, '₴ hryvnia'],
  ['INR', 0.01, '₹ rs rupees rupee'],
  ['PKR', 0.003, ''],
  ['BDT', 0.007, '৳ taka'],
  ['LKR', 0.003, ''],
  ['AED', 0.25, 'dirham dirhams dhs'],
  ['SAR', 0.23, 'riyal riyals'],
  ['ILS', 0.25, '₪ shekel shekels'],
  ['JPY', 0.006, '¥ yen'],
  ['CNY', 0.12, 'rmb yuan'],
  ['HKD', 0.11, 'hk$'],
  ['PHP', 0.015, '₱ piso'],
  ['THB', 0.026, '฿ baht'],
  ['IDR', 0.00006, 'rupiah'],
  ['VND', 0.00003, '₫'],
  ['MYR', 0.2, 'ringgit'],
  ['BRL', 0.16, 'r$ reais'],
  ['MXN', 0.05, 'pesos pesitos mexicanos'],
  ['COP', 0.00022, 'colombianos'],
  ['CLP', 0.001, 'chilenos'],
  ['ARS', 0.0007, 'argentinos'],
  ['TTD', 0.13, 'tt$'],
  ['JMD', 0.006, 'j$ ja$'],
  ['BBD', 0.45, 'bds$'],
  ['XCD', 0.33, 'ec$'],
  ['ZAR', 0.05, 'rand rands r'],
  ['NGN', 0.0006, '₦ naira nairas'],
  ['GHS', 0.08, 'gh₵ ₵ cedi cedis'],
  ['KES', 0.007, 'ksh kshs shilling shillings'],
  ['UGX', 0.0003, ''],
  ['EGP', 0.018, ''],
  ['MAD', 0.09, 'dh'],
  ['XOF', 0.0015, 'fcfa cfa'],
] // biome-ignore format: one currency a line

/** Whose money is meant by a name that several have, in front of it: `600 Bajan dollars`. */
const COUNTRY_WORDS: Record<string, string> = {
  USD: 'us american',
  CHF: 'swiss',
  AUD: 'australian',
  NZD: 'kiwi zealand',
  SGD: 'singapore',
  SEK: 'swedish',
  NOK: 'norwegian',
  DKK: 'danish',
  CZK: 'czech',
  HKD: 'kong',
  JMD: 'jamaican',
  TTD: 'tt trinidad',
  BBD: 'bajan barbados',
  XCD: 'ec caribbean',
  PKR: 'pakistani',
  PHP: 'philippine',
  KES: 'kenyan',
  UGX: 'ugandan tanzanian',
  EGP: 'egyptian',
  XOF: 'cfa',
}

const byWord = (entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> =>
  new Map(entries.flatMap(([code, list]) => list.split(' ').map((word) => [word, code])))

/** A currency's code by what people call it. */
export const CURRENCIES = byWord(TABLE.map(([code, , words]) => [code, `${code.toLowerCase()} ${words}`.trim()]))

/** A currency's code by the country that stands in front of its name. */
export const COUNTRIES = byWord(Object.entries(COUNTRY_WORDS))

/** What stands in front of a sum instead of the code. */
export const SYMBOLS: Record<string, string> = { EUR: '€', USD: '$', GBP: '£' }

const EUROS = new Map(TABLE.map(([code, euros]) => [code, euros]))

/** About how many euros a sum is: enough to tell a small one from a large one. */
export const inEuros = (value: number, currency: string | null): number => value * (EUROS.get(currency ?? '') ?? 1)
