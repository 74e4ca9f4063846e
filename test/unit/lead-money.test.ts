import { describe, expect, test } from 'vitest'
import { findAmounts, findSmallNumbers } from '../../src/lead/language/money.ts'

/** A pattern that goes back over its tracks takes minutes for these; none should take a noticeable time. */
const HOLD_UP_MS = 20_000

describe('sums of money', () => {
  test.each([
    ['10k', '10,000'],
    ['10 K', '10,000'],
    ['$1.5M', '$1,500,000'],
    ['1.5M', '1,500,000'],
    ['80.000 €', '€80,000'],
    ["CHF 20'000.-", 'CHF 20,000'],
    ['£7,500', '£7,500'],
    ['USD 27,000', '$27,000'],
    ['60k pounds', '£60,000'],
    ['89,90 euro', '€89.90'],
    ['25 to 28 thousand', '25,000 to 28,000'],
    ['between 9k and 12k EUR', '€9,000 to €12,000'],
    ['zwischen 9.000 und 11.000 €', '€9,000 to €11,000'],
    ['10-15k', '10,000 to 15,000'],
    ['six or seven thousand', '6,000 to 7,000'],
    ['twelve thousand', '12,000'],
    ['twenty-five grand', '25,000'],
    ['one hundred and twenty thousand', '120,000'],
    ['zwölftausend', '12,000'],
    ['siebentausendfünfhundert Euro', '€7,500'],
    ['siebeneinhalbtausend', '7,500'],
    ['dodicimilacinquecento euro', '€12,500'],
    ['settemila', '7,000'],
    ['deux mille cinq cents euros', '€2,500'],
    ['two thousand five hundred pounds', '£2,500'],
    ['quatre-vingt-dix mille euros', '€90,000'],
    ['soixante-quinze mille', '75,000'],
    ['treinta y cinco mil', '35,000'],
    ['veinticuatro mil euros', '€24,000'],
    ['8 mille balles', '€8,000'],
    ["20'000 Franke", 'CHF 20,000'],
    ['trece mil guardados', '13,000'],
    ['16.000 € previstos', '€16,000'],
    ['eleven thou stands in the plan', '11,000'],
    ['fünfundzwanzigtausend Euro', '€25,000'],
    ['30 000 euros', '€30,000'],
    ['20 mille euros', '€20,000'],
    ['dix mille euros', '€10,000'],
    ['18 mil euros', '€18,000'],
    ['quindicimila euro', '€15,000'],
    ['tjugotusen kronor', 'kr 20,000'],
    ['600 000 Kč', 'CZK 600,000'],
    ['350k kroner', 'kr 350,000'],
    ['2,00,000 rupees', 'INR 200,000'],
    ['2 lakh', '200,000'],
    ['25 TEUR', '€25,000'],
    ['half a million', '500,000'],
    ['a hundred thousand', '100,000'],
    ['low five figures', 'low five figures'],
  ])('reads %s', (text, shown) => expect(findAmounts(text).map((amount) => amount.text)).toEqual([shown]))

  test.each([
    'order 118-5521907',
    '+44 7400 123456',
    '2 May 2026',
    '14.08.2026',
    '500 products',
    '9,000 patients',
    '9k active patients',
    '30 percent',
    '9 rooms',
    '24/7',
    '10k users',
    '20 thousand customers',
    '15k monthly visitors',
    '5m wide',
    'to k.nowak@firm.eu',
    'forty-two maps',
    'twenty-five people',
    '15000',
  ])('finds none in %s', (text) => expect(findAmounts(text)).toEqual([]))

  test('takes a bare number only where a sum is expected', () => {
    const bare = (text: string) => findAmounts(text, { bare: true }).map((amount) => amount.text)
    expect(['15000', '12.000', '8000-10000'].flatMap(bare)).toEqual(['15,000', '12,000', '8,000 to 10,000'])
    expect(['2026', '500 items', '0170 1234567', '5551234', '2025-2026'].flatMap(bare)).toEqual([])
  })

  test.each(['1', '.', ' ', '1,', '1 ', '1.', '1 000 ', 'twenty-', '1k ', '10-', '€1 to ', 'five '])(
    '100 kB of %j do not hold it up',
    { timeout: HOLD_UP_MS },
    (unit) => {
      const text = unit.repeat(100_000 / unit.length)
      findAmounts(text, { bare: true })
    },
  )
})

describe('small numbers that may stand for thousands', () => {
  test.each([
    ['twenty five is the limit', [25]],
    ['six would be grand, seven and a half at most', [6, 7.5]],
    ['vingt-deux', [22]],
    ['7,5 wären drin', [7.5]],
    ['so um die acht', [8]],
    ['on June 8', []],
    ['we open at 10', []],
    ['fifty-fifty', []],
    ['q2', []],
    ['in 2027', []],
  ])('of %s', (text, values) => expect(findSmallNumbers(text).map(({ value }) => value)).toEqual(values))
})
