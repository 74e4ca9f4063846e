import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/app.ts'
import { readAssistant } from '../../src/assistant.ts'
import { assess } from '../../src/lead/assessment.ts'
import { type Assessor, createAssessor } from '../../src/lead/assessor.ts'
import type { Transcript } from '../../src/lead/transcript.ts'

const { services, leads } = readAssistant(join(projectRoot, 'config/assistant.json'))
const rules = { services, leads }

const said = (...texts: string[]): Transcript =>
  texts.map((content, index) => ({ id: `m${index}`, role: 'USER', at: new Date('2026-05-04T10:00:00Z'), content }))

const BUYER = said(
  'We are a bakery with 12 shops and need an online shop. Our budget of $80,000 is approved.',
  'My name is Anna Kowalski, anna@kowalski.example, and I decide alone. It must be live by the end of June.',
)

/** A thread that does to a transcript what its first message says. */
function scripted(): string {
  const script = join(mkdtempSync(join(tmpdir(), 'aiplace-assessor-')), 'thread.cjs')
  writeFileSync(
    script,
    `const { parentPort } = require('node:worker_threads')
     parentPort.on('message', ([{ content }]) => {
       if (content === 'throw') throw new Error('as told')
       if (content === 'exit') process.exit(3)
       if (content === 'hang') for (;;);
       parentPort.postMessage({ total: content.length })
     })`,
  )
  return script
}

let assessor: Assessor
afterEach(() => assessor.close())

describe('the thread that assesses visitors', () => {
  test('finds what the rules find, for each transcript its own', async () => {
    assessor = createAssessor({ script: join(projectRoot, 'dist/lead/assess-thread.js'), rules })
    const transcripts = [BUYER, said('hello'), said(), said('no thanks, we have no budget and no rush')]
    const found = await Promise.all(transcripts.map(assessor.assess))
    expect(found).toEqual(transcripts.map((transcript) => assess(transcript, rules)))
    expect(found[0]?.total).toBeGreaterThan(60)
  })

  test('keeps nobody waiting, whatever a visitor wrote', async () => {
    assessor = createAssessor({ script: join(projectRoot, 'dist/lead/assess-thread.js'), rules })
    let done = false
    const found = assessor.assess(said(...Array.from({ length: 4 }, () => 'a. '.repeat(2_600)))).then(() => {
      done = true
    })
    await setImmediate()
    expect(done).toBe(false)
    await found
  })

  test.each(['throw', 'exit', 'hang'])(
    'that has died (%s) fails what it was asked, and the next one answers',
    async (told) => {
      assessor = createAssessor({ script: scripted(), rules, patienceMs: 500 })
      await expect(assessor.assess(said('12'))).resolves.toEqual({ total: 2 })
      const [first, second] = await Promise.allSettled([assessor.assess(said(told)), assessor.assess(said('1234'))])
      expect([first.status, second.status]).toEqual(['rejected', 'rejected'])
      await expect(assessor.assess(said('1234'))).resolves.toEqual({ total: 4 })
    },
  )

  test('fails what it is asked when it is closed', async () => {
    assessor = createAssessor({ script: scripted(), rules })
    const asked = expect(assessor.assess(said('hang'))).rejects.toThrow('has ended')
    await assessor.close()
    await asked
  })
})
