import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { openEmbedded } from '../../src/storage/embedded.ts'
import { embeddedToo } from '../support/backends.ts'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

const heapMegabytes = () => {
  collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}

test.runIf(embeddedToo)('the embedded database keeps nothing in memory of what it has answered', async () => {
  const { pool, close } = await openEmbedded()
  try {
    const ask = () => pool.query("SELECT repeat('x', 1000000) AS text")
    await ask()
    const before = heapMegabytes()
    for (let times = 0; times < 50; times++) await ask()
    expect(heapMegabytes() - before).toBeLessThan(10) // of the 50 that went through it
  } finally {
    await close()
  }
})
