import { SYMBOLS } from './currencies.ts'

/** A sum of money, or a range of sums, in a text. */
export interface Amount {
  low: number
  high: number
  /** Its ISO code where that is clear, such as `EUR`; `kr` for a crown of any country. */
  currency: string | null
  /** A short form for a label, such as `€10,000 to €15,000`. */
  text: string
  /** Only the number of digits is known, as in `five figures`. */
  vague: boolean
  /** A currency or a word such as thousand tells that it is money. */
  marked: boolean
  /** Where it begins and ends in the text. */
  index: number
  end: number
}

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const CENTS = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** A sum as it stands in a label, such as `€10,000`. */
export function show(value: number, currency: string | null): string {
  const digits = (Number.isInteger(value) ? WHOLE : CENTS).format(value)
  if (!currency) return digits
  return `${SYMBOLS[currency] ?? `${currency} `}${digits}`
}
