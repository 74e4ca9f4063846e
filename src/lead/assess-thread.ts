// The thread of an Assessor: it is given transcripts and answers with assessments, one after the other.
import { parentPort, workerData } from 'node:worker_threads'
import { assess, type LeadRules } from './assessment.ts'
import type { Transcript } from './transcript.ts'

const rules: LeadRules = workerData

parentPort?.on('message', (transcript: Transcript) => parentPort?.postMessage(assess(transcript, rules)))
