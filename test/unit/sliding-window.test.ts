import { describe, expect, test } from 'vitest'
import { createPlaces } from '../../src/limits/places.ts'
import { createSlidingWindow } from '../../src/limits/sliding-window.ts'

/** A clock that stands still until it is told otherwise. */
function standingClock() {
  let time = 1_000
  return { now: () => time, pass: (ms: number) => (time += ms) }
}

describe('a sliding window', () => {
  test('holds the limit in every minute, wherever it begins', () => {
    const clock = standingClock()
    const window = createSlidingWindow({ limit: 10, now: clock.now })
    const taken: number[] = []
    for (let step = 0; step < 4_000; step++) {
      const pause = [7, 450, 3_100, 0, 900][step % 5] ?? 0
      clock.pass(pause)
      if (window.take('a') === 0) taken.push(clock.now())
    }
    expect(taken.length).toBeGreaterThan(100)
    for (const [index, time] of taken.entries()) {
      const later = taken[index + 10]
      if (later !== undefined) expect(later - time).toBeGreaterThanOrEqual(60_000)
    }
  })

  test('gives no second helping across the edge of a minute, which a window that begins with the first would', () => {
    const clock = standingClock()
    const window = createSlidingWindow({ limit: 10, now: clock.now })
    const takeAll = () => Array.from({ length: 20 }, () => window.take('a')).filter((wait) => wait === 0).length
    expect(window.take('a')).toBe(0)
    clock.pass(59_900)
    expect(takeAll()).toBe(9)
    clock.pass(200)
    expect(takeAll()).toBe(1)
    clock.pass(59_800)
    expect(takeAll()).toBe(9)
  })

  test('says for how long there is no room, to the millisecond', () => {
    const clock = standingClock()
    const window = createSlidingWindow({ limit: 2, windowMs: 1_000, now: clock.now })
    window.take('a')
    clock.pass(300)
    window.take('a')
    expect(window.take('a')).toBe(700)
    expect(window.wait('a')).toBe(700)
    expect(window.state('a')).toStrictEqual({ remaining: 0, wholeInMs: 1_000 })
    clock.pass(699)
    expect(window.take('a')).toBe(1)
    clock.pass(1)
    expect(window.take('a')).toBe(0)
    expect(window.wait('b')).toBe(0)
  })

  test('does not count what it refuses, and takes back the newest', () => {
    const clock = standingClock()
    const window = createSlidingWindow({ limit: 1, windowMs: 1_000, now: clock.now })
    window.take('a')
    for (let refused = 0; refused < 50; refused++) expect(window.take('a')).toBeGreaterThan(0)
    window.giveBack('a')
    expect(window.size).toBe(0)
    expect(window.take('a')).toBe(0)
  })

  test('keeps no key longer than two windows, while anything is counted', () => {
    const clock = standingClock()
    const window = createSlidingWindow({ limit: 5, now: clock.now })
    for (let key = 0; key < 5_000; key++) window.take(`198.51.100.${key}`)
    expect(window.size).toBe(5_000)
    clock.pass(60_000)
    window.take('one more')
    expect(window.take('198.51.100.0')).toBe(0)
    clock.pass(60_000)
    window.take('another')
    expect(window.size).toBe(3)
    clock.pass(120_000)
    window.take('the last')
    expect(window.size).toBe(1)
  })

  test('keeps no more keys than it may under a flood of networks; who tries again and again stays counted', () => {
    const window = createSlidingWindow({ limit: 3, maxKeys: 1_000 })
    const network = (index: number) => `2001:db8:${(index >> 16).toString(16)}:${(index & 0xffff).toString(16)}::/64`
    let passed = 0
    let largest = 0
    for (let index = 0; index < 200_000; index++) {
      window.take(network(index))
      if (index % 400 === 0 && window.take('still here') === 0) passed++
      largest = Math.max(largest, window.size)
    }
    expect(largest).toBeLessThanOrEqual(1_000)
    expect(passed).toBe(3)
  })

  test('asking about a key keeps nothing of it', () => {
    const window = createSlidingWindow({ limit: 3 })
    for (const key of ['a', 'b']) {
      expect(window.state(key)).toStrictEqual({ remaining: 3, wholeInMs: 0 })
      window.wait(key)
      window.giveBack(key)
    }
    expect(window.size).toBe(0)
  })
})

describe('places', () => {
  test('are so many for each address, and come back once when they are left', () => {
    const places = createPlaces(2)
    const [first, second] = [places.enter('192.0.2.1'), places.enter('::ffff:192.0.2.1')]
    expect([first, second]).not.toContain(null)
    expect(places.enter('192.0.2.1')).toBeNull()
    expect(places.enter('192.0.2.2')).not.toBeNull()
    first?.()
    first?.()
    expect(places.enter('192.0.2.1')).not.toBeNull()
    expect(places.enter('192.0.2.1')).toBeNull()
  })
})
