// The thread of an Assessor: it is given transcripts and answers with assessments, one after the other.
import { parentPort, workerData } from 'node:worker_threads'
import { assess, type LeadRules } from './assessment.ts'
import type { Answer, Question } from './assessor.ts'

const rules: LeadRules = workerData

function answerTo({ id, transcript }: Question): Answer {
  try {
    return { id, assessment: assess(transcript, rules) }
  } catch (failure) {
    return { id, failure }
  }
}

parentPort?.on('message', (question: Question) => parentPort?.postMessage(answerTo(question)))
