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
     parentPort.on('message', ({ id, transcript: [{ content }] }) => {
       if (content === 'throw') throw new Error('as told')
       if (content === 'fail') return parentPort.postMessage({ id, failure: new Error('as told') })
       if (content === 'chatter') return parentPort.postMessage({ 'watch:import': [] })
       if (content === 'exit') process.exit(3)
       if (content === 'hang') for (;;);
       parentPort.postMessage({ id, assessment: { total: content.length, env: Object.keys(process.env) } })
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
      await expect(assessor.assess(said('12'))).resolves.toMatchObject({ total: 2, env: [] })
      const [first, second] = await Promise.allSettled([assessor.assess(said(told)), assessor.assess(said('1234'))])
      expect([first.status, second.status]).toEqual(['rejected', 'rejected'])
      await expect(assessor.assess(said('1234'))).resolves.toMatchObject({ total: 4 })
    },
  )

  test('fails the one transcript that the rules fail on, and answers the others', async () => {
    assessor = createAssessor({ script: scripted(), rules })
    const answers = await Promise.allSettled(['1', 'fail', '123'].map((text) => assessor.assess(said(text))))
    expect(answers).toMatchObject([
      { value: { total: 1 } },
      { reason: { message: 'as told' } },
      { value: { total: 3 } },
    ])
  })

  test('gives each its own answer, whatever else is said beside them', async () => {
    assessor = createAssessor({ script: scripted(), rules })
    const unanswered = assessor.assess(said('chatter'))
    await expect(assessor.assess(said('12'))).resolves.toMatchObject({ total: 2 })
    await assessor.close()
    await expect(unanswered).rejects.toThrow('has ended')
  })

  test('is not started again when it was closed', async () => {
    assessor = createAssessor({ script: scripted(), rules })
    await assessor.close()
    await expect(assessor.assess(said('12'))).rejects.toThrow('closing')
  })

  test('fails what it is asked when it is closed', async () => {
    assessor = createAssessor({ script: scripted(), rules })
    const asked = expect(assessor.assess(said('hang'))).rejects.toThrow('has ended')
    await assessor.close()
    await asked
  })
})
