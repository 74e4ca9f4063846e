import { Worker } from 'node:worker_threads'
import type { Assessment, LeadRules } from './assessment.ts'
import type { Transcript } from './transcript.ts'

/** Assesses transcripts in a thread of its own: however long one takes, no reply and no request waits for it. */
export interface Assessor {
  /** @throws when the thread has died of it, or was too slow: the next call gets a new one */
  assess(transcript: Transcript): Promise<Assessment>
  close(): Promise<void>
}

/** What waits for the thread's answer; it answers in the order that it is asked in. */
interface Question {
  answer(assessment: Assessment): void
  fail(reason: Error): void
  patience: NodeJS.Timeout
}

/** Far beyond what any conversation takes: a thread that is silent for so long is stuck. */
const PATIENCE_MS = 30_000
/** Assessments leave little behind: a small young generation keeps the thread small. */
const YOUNG_GENERATION_MB = 16

/**
 * The thread starts with the first question.
 * @param options.script the built `lead/assess-thread.js`
 */
export function createAssessor(options: { script: string; rules: LeadRules; patienceMs?: number }): Assessor {
  const { script, rules, patienceMs = PATIENCE_MS } = options
  let thread: Worker | undefined
  const waiting: Question[] = []

  function start(): Worker {
    const started = new Worker(script, {
      workerData: rules,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    })
    let reason = new Error('The thread that assesses visitors has ended')
    started.on('message', (assessment: Assessment) => {
      const question = waiting.shift()
      clearTimeout(question?.patience)
      question?.answer(assessment)
    })
    started.on('error', (error: Error) => {
      reason = error
    })
    started.on('exit', () => {
      thread = undefined
      for (const { fail, patience } of waiting.splice(0)) {
        clearTimeout(patience)
        fail(reason)
      }
    })
    return started
  }

  return {
    assess: (transcript) =>
      new Promise((answer, fail) => {
        thread ??= start()
        const asked = thread
        waiting.push({ answer, fail, patience: setTimeout(() => asked.terminate(), patienceMs) })
        asked.postMessage(transcript)
      }),
    async close() {
      await thread?.terminate()
    },
  }
}
