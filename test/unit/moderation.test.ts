import { describe, expect, test } from 'vitest'
import { createAbuseFinder } from '../../src/admin/abuse-words.ts'
import { createLimitStorms } from '../../src/admin/limit-storms.ts'
import { createMemoryCounter } from '../../src/limits/counter.ts'

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
  const newStorms = () => createLimitStorms(createMemoryCounter(() => clock.now))
  /** Which of so many refusals made a storm, from 1. */
  async function refused(storms: (client: string) => Promise<boolean>, count: number, client = 'a') {
    const made: number[] = []
    for (let nth = 1; nth <= count; nth++) if (await storms(client)) made.push(nth)
    return made
  }

  test('is the twentieth within a minute, told of once a minute while it goes on', async () => {
    const storms = newStorms()
    clock.now = 0
    expect(await refused(storms, 60)).toEqual([20])
    clock.now = 59_999
    expect(await refused(storms, 20)).toEqual([])
    clock.now = 60_000
    expect(await refused(storms, 20)).toEqual([20])
  })

  test('is counted for each client', async () => {
    const storms = newStorms()
    expect(await refused(storms, 19, 'a')).toEqual([])
    expect(await refused(storms, 19, 'b')).toEqual([])
    expect(await storms('b')).toBe(true)
  })

  test('is seen in any minute, also across the full one', async () => {
    const storms = newStorms()
    clock.now = 59_000
    await refused(storms, 10)
    clock.now = 61_000
    expect(await refused(storms, 10)).toEqual([10])
  })

  test('is none where they are a minute apart', async () => {
    const storms = newStorms()
    clock.now = 0
    await refused(storms, 19)
    clock.now = 60_000
    expect(await storms('a')).toBe(false)
    clock.now = 180_000
    expect(await refused(storms, 19)).toEqual([])
  })

  test('is one over all servers that count together', async () => {
    const counter = createMemoryCounter(() => clock.now)
    const [here, there] = [createLimitStorms(counter), createLimitStorms(counter)]
    expect(await refused(here, 10)).toEqual([])
    expect(await refused(there, 10)).toEqual([10])
    expect(await refused(here, 10)).toEqual([])
  })
})
