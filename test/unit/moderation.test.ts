import { describe, expect, test } from 'vitest'
import { createAbuseFinder } from '../../src/admin/abuse-words.ts'
import { createLimitStorms } from '../../src/admin/limit-storms.ts'

describe('abusive words', () => {
  const find = createAbuseFinder()

  test.each([
    ['What an asshole.', 'asshole'],
    ['FUCK    YOU!!!', 'fuck you'],
    ['Du bist ein Arschloch', 'arschloch'],
    ['so ein SCHEIẞKERL', 'scheisskerl'],
    ['son unos CABRÓNES, cabron', 'cabrón'],
    ['hijo\nde puta', 'hijo de puta'],
    ['espèce de connard', 'connard'],
    ['ENCULE va', 'enculé'],
    ['espece d’idiot', 'espèce d’idiot'],
    ['ｆｕｃｋ ｏｆｆ', 'fuck off'],
    ['ass\u200bhole', 'asshole'],
  ])('are found whatever their case and accents: %s', (text, word) => {
    expect(find(text)).toEqual([word])
  })

  test.each([
    'Is the shop idiot-proof?',
    'Scunthorpe, Cockermouth and Penistone',
    'Wir liefern Puten, dicke Bohnen und Kirschen',
    'Sorry for the delay: le train a du retard, con mucho gusto',
    'The class assignment is a button',
    'you fuckoffs', // whole words only
    '',
    '!!! ??? 🙂',
  ])('are not found in what merely looks alike: %s', (text) => {
    expect(find(text)).toEqual([])
  })

  test('are named once each, as they were configured', () => {
    expect(createAbuseFinder(['Dumm Kopf', 'Blödmann'])('BLODMANN, du dumm-kopf und Blödmann; asshole')).toEqual([
      'Blödmann',
      'Dumm Kopf',
    ])
  })

  test('are not looked for where none are configured', () => {
    expect(createAbuseFinder([])('asshole')).toEqual([])
  })
})

describe('a storm of refusals', () => {
  const clock = { now: 0 }
  const refusals = (storms: (client: string) => boolean, count: number, client = 'a') =>
    Array.from({ length: count }, () => storms(client))

  test('is the twentieth within a minute, and then the twentieth after it', () => {
    const storms = createLimitStorms(() => clock.now)
    expect(refusals(storms, 40).flatMap((storm, index) => (storm ? [index + 1] : []))).toEqual([20, 40])
  })

  test('is counted for each client', () => {
    const storms = createLimitStorms(() => clock.now)
    expect([...refusals(storms, 19, 'a'), ...refusals(storms, 19, 'b')]).not.toContain(true)
    expect(storms('b')).toBe(true)
  })

  test('is seen in any minute, also across the full one', () => {
    const storms = createLimitStorms(() => clock.now)
    clock.now = 59_000
    refusals(storms, 10)
    clock.now = 61_000
    expect(refusals(storms, 10).at(-1)).toBe(true)
  })

  test('is none where they are a minute apart', () => {
    const storms = createLimitStorms(() => clock.now)
    clock.now = 0
    refusals(storms, 19)
    clock.now = 60_000
    expect(storms('a')).toBe(false)
    clock.now = 180_000
    expect(refusals(storms, 19)).not.toContain(true)
  })

  test('is forgotten for the client that has been quiet longest, once there are ten thousand others', () => {
    const storms = createLimitStorms(() => clock.now)
    refusals(storms, 19, 'quiet')
    refusals(storms, 19, 'steady')
    for (let other = 0; other < 9_999; other++) storms(`other ${other}`)
    expect(storms('quiet')).toBe(false)
    expect(storms('steady')).toBe(false) // forgotten when the quiet one came back
    for (let other = 0; other < 9_000; other++) storms(`other ${other}`)
    expect(refusals(storms, 19, 'steady').at(-1)).toBe(true)
  })
})
