const CURRENCY_WORDS: Record<string, string> = {
  EUR: '€ eur euro euros euritos eurillos euracos eurazos eurículos eruo eruos euor eus euró eurs euri eurol balles pavos kröten tacken öcken',
  USD: '$ usd us$ dollar dollars dollers dolars dolar dollari bucks dólares dolares dólar',
  GBP: '£ gbp pound pounds punds pouns quid sterling sterline pfund libras livres',
  CHF: 'chf sfr franken franke fränkli franchi stutz francs',
  CAD: 'cad canadian c$ ca$',
  AUD: 'aud a$ au$ aussie',
  kr: 'kr kroner kronor krone kronur kronen',
  NOK: 'nok',
  SEK: 'sek',
  DKK: 'dkk',
  PLN: 'pln zł zloty zlotys złoty złotych zlotych',
  CZK: 'czk kč korun koruna',
  HUF: 'huf ft forint forints',
  RON: 'ron lei',
  INR: 'inr ₹ rs rupees rupee',
  AED: 'aed dirham dirhams dhs',
  JPY: 'jpy ¥ yen',
  TRY: 'try ₺ tl lira liras',
  BRL: 'brl r$ reais',
  MXN: 'mxn pesos pesitos mexicanos',
  COP: 'cop colombianos',
  CLP: 'clp chilenos',
  ARS: 'ars argentinos',
  ZAR: 'zar rand rands r',
  SGD: 'sgd s$',
  NZD: 'nzd nz$',
  UAH: 'uah ₴ hryvnia',
}

/** A currency's code by what people call it. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries(CURRENCY_WORDS).flatMap(([code, list]) => list.split(' ').map((word) => [word, code])),
)

/** What stands in front of a sum instead of the code. */
export const SYMBOLS: Record<string, string> = { EUR: '€', USD: '$', GBP: '£' }

/** About how many euros one unit is worth, where it is far from one: enough to tell a small sum from a large one. */
export const EUROS: Record<string, number> = {
  kr: 0.09,
  NOK: 0.09,
  SEK: 0.09,
  DKK: 0.13,
  PLN: 0.23,
  CZK: 0.04,
  HUF: 0.0025,
  RON: 0.2,
  INR: 0.01,
  AED: 0.25,
  JPY: 0.006,
  TRY: 0.02,
  BRL: 0.16,
  MXN: 0.05,
  COP: 0.00022,
  CLP: 0.001,
  ARS: 0.0007,
  ZAR: 0.05,
  UAH: 0.02,
}
