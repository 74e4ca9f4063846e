import { expect, onTestFinished, test } from 'vitest'
import { createPace } from '../../src/reply/pace.ts'

function startPace(liveReplies: () => number) {
  const pace = createPace(liveReplies)
  onTestFinished(() => pace.stop())
  return pace
}

test('one tick wakes everybody who waits for it, in the order of asking', async () => {
  const pace = startPace(() => 1)
  const woken: number[] = []
  await Promise.all([1, 2, 3].map((who) => pace.tick().then(() => woken.push(who))))
  expect(woken).toEqual([1, 2, 3])
})

test('whoever asks after a tick waits for the next one', async () => {
  const pace = startPace(() => 1)
  const order: string[] = []
  const later = pace.tick().then(async () => {
    order.push('first tick')
    const next = pace.tick().then(() => order.push('next tick'))
    // Everybody of the first tick is awake before anybody of the next.
    await pace.tick()
    await next
  })
  await pace.tick()
  order.push('first tick, too')
  await later
  expect(order).toEqual(['first tick', 'first tick, too', 'next tick'])
})

test('ticks are further apart while more replies are written, up to a limit', async () => {
  const order: string[] = []
  const ticks = [
    ['two hundred thousand', 200_000],
    ['a thousand', 1_000],
    ['two hundred', 200],
    ['one', 1],
  ] as const
  await Promise.all(
    ticks.map(([name, replies]) =>
      startPace(() => replies)
        .tick()
        .then(() => order.push(name)),
    ),
  )
  expect(order).toEqual(['one', 'two hundred', 'two hundred thousand', 'a thousand'])
})

test('stopping wakes everybody who waits', async () => {
  const pace = createPace(() => 1)
  const ticks = [pace.tick(), pace.tick()]
  let woken = 0
  for (const tick of ticks) void tick.then(() => woken++)
  pace.stop()
  await Promise.resolve()
  expect(woken).toBe(2)
})

test('a step waits longer for others to be stored with it where replies are many, and never as long as the step itself', () => {
  const gatherMs = (replies: number) => startPace(() => replies).gatherMs()
  expect(gatherMs(1)).toBeLessThan(gatherMs(200))
  expect(gatherMs(200)).toBeLessThan(gatherMs(1_000))
  expect(gatherMs(200_000)).toBe(gatherMs(1_000))
  expect(gatherMs(1)).toBeGreaterThan(0)
  expect(gatherMs(1_000)).toBeLessThan(50)
})
