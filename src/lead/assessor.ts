import { Worker } from 'node:worker_threads'
import type { Assessment, LeadRules } from './assessment.ts'
import type { Transcript } from './transcript.ts'

/** Assesses transcripts in a thread of its own: however long one takes, no reply and no request waits for it. */
export interface Assessor {
  /** @throws what the rules threw; or that the thread has died or was too slow, where the next call gets a new one */
  assess(transcript: Transcript): Promise<Assessment>
  /** Ends the thread; what it has not answered fails. */
  close(): Promise<void>
}

/** What the thread is asked, and what it answers. */
export interface Question {
  id: number
  transcript: Transcript
}
export type Answer = { id: number } & ({ assessment: Assessment } | { failure: unknown })

interface Waiting {
  answer(assessment: Assessment): void
  fail(reason: unknown): void
  patience: NodeJS.Timeout
}

/** Far beyond what any conversation takes: a thread that has not answered by then is stuck. */
const PATIENCE_MS = 30_000

/**
 * The thread starts with the first question.
 * @param options.script the built `lead/assess-thread.js`
 */
export function createAssessor(options: { script: string; rules: LeadRules; patienceMs?: number }): Assessor {
  const { script, rules, patienceMs = PATIENCE_MS } = options
  const waiting = new Map<number, Waiting>()
  let thread: Worker | undefined
  let lastId = 0
  let closed = false

  function take(id: number): Waiting | undefined {
    const taken = waiting.get(id)
    waiting.delete(id)
    clearTimeout(taken?.patience)
    return taken
  }

  function start(): Worker {
    // With nothing of the environment: keys and addresses stand there, and it needs none.
    const started = new Worker(script, { workerData: rules, env: {} })
    let reason: unknown = new Error('The thread that assesses visitors has ended')
    started.on('message', (answer: Answer) => {
      const asked = take(answer.id)
      if ('assessment' in answer) asked?.answer(answer.assessment)
      else asked?.fail(answer.failure)
    })
    started.on('error', (error) => {
      reason = error
    })
    started.on('exit', () => {
      thread = undefined
      for (const id of waiting.keys()) take(id)?.fail(reason)
    })
    return started
  }

  return {
    assess: (transcript) =>
      new Promise((answer, fail) => {
        if (closed) throw new Error('Nobody is assessed any more: the server is closing')
        thread ??= start()
        const asked = thread
        const id = ++lastId
        asked.postMessage({ id, transcript } satisfies Question)
        waiting.set(id, { answer, fail, patience: setTimeout(() => asked.terminate(), patienceMs) })
      }),
    async close() {
      closed = true
      await thread?.terminate()
    },
  }
}
