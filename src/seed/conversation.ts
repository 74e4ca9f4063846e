import type { Assistant } from '../assistant.ts'
import { type ConversationStatus, type ConversionKind, type LeadQuality, Prisma } from '../generated/prisma/client.ts'
import { type Assessment, assess } from '../lead/assessment.ts'
import { RULES_VERSION } from '../lead/rules-version.ts'
import type { TranscriptMessage } from '../lead/transcript.ts'
import { describe } from '../lead/words.ts'
import { callEvent, replyCall } from './exchange.ts'
import { inventPerson } from './people.ts'
import type { Random } from './random.ts'
import type { Rows } from './rows.ts'
import { answers, moments, origins, type Talk, talks } from './talks.ts'

const DAY_MS = 86_400_000
const ABANDONED_AFTER_MS = 30 * 60_000
const CONVERSION_KINDS: readonly [ConversionKind, ...ConversionKind[]] = [
  'APPOINTMENT',
  'APPOINTMENT',
  'DEMO',
  'PURCHASE',
]
const QUALIFIED = new Set<LeadQuality>(['HIGH', 'QUALIFIED'])

/** What all conversations of a history have in common. */
export interface World {
  random: Random
  assistant: Assistant
  /** The history, in milliseconds. */
  from: number
  until: number
  /** Midnights of the days on which Claude was overloaded. */
  badDays: ReadonlySet<number>
}

const fill = (text: string, words: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (slot, name) => words[name] ?? slot)

/** What is put into the templates: a service of the catalogue, and an invented visitor. */
function wordsFor({ random, assistant }: World): Record<string, string> {
  const person = inventPerson(random)
  const service = assistant.services[random.weighted(assistant.services.map((_, place) => 1 / (place + 1.5)))]
  return {
    ...person,
    business: assistant.business.name,
    keyword: service?.keywords[random.int(0, Math.max(service.keywords.length - 1, 0))] ?? 'offer',
    service: service?.name ?? assistant.business.name,
    description: service?.description ?? assistant.business.description,
    price: service?.priceFrom ?? 'a price that depends on the scope',
    duration: service?.duration ?? 'a few weeks',
    budget: `${random.int(5, 45)},000`,
    count: String(random.int(2, 60) * 10),
    when: random.pick(moments),
  }
}

const answerTo = ({ random }: World, turn: number, turns: number) => {
  if (turn === 0) return random.pick(answers.first)
  return random.pick(turn === turns - 1 ? answers.last : answers.between)
}

/** Writes what was said, turn by turn, with the calls that answered. @returns the transcript, and when it fell silent */
function converse(world: World, rows: Rows, id: string, startedAt: number, talk: Talk) {
  const { random, from, until, badDays } = world
  const badDay = badDays.has(Math.floor(startedAt / DAY_MS) * DAY_MS)
  const words = wordsFor(world)
  const turns = talk.turns.slice(0, random.int(talk.atLeast, talk.turns.length))
  const transcript: TranscriptMessage[] = []
  const replies: { at: number; place: number; call: ReturnType<typeof replyCall> }[] = []
  let now = startedAt
  let saidAt: number | null = null
  let read = 0
  for (const [turn, ways] of turns.entries()) {
    now += Math.min(Math.round(random.around(turn === 0 ? 15_000 : 50_000, 0.7)), 240_000)
    saidAt = now
    const said = fill(random.pick(ways), words)
    const text = fill(answerTo(world, turn, turns.length), words)
    const at = new Date(now)
    const share = (now - from) / (until - from)
    const call = replyCall(random, { at, share, read: read + said.length, text, badDay })
    const answer = call.status === 'FAILED' ? '' : call.status === 'STOPPED' ? text.slice(0, text.length >> 1) : text
    read += said.length + answer.length
    const [question, reply] = [random.uuid(), random.uuid()]
    const place = 2 * turn + 1
    rows.messages.push(
      {
        id: question,
        conversationId: id,
        place,
        role: 'USER',
        status: 'COMPLETED',
        content: said,
        createdAt: at,
        endedAt: at,
      },
      {
        id: reply,
        conversationId: id,
        place: place + 1,
        role: 'ASSISTANT',
        status: call.status,
        content: answer,
        answersId: question,
        createdAt: at,
        firstTextAt: call.timeToFirstTokenMs === null ? null : new Date(now + call.timeToFirstTokenMs),
        endedAt: new Date(now + call.responseTimeMs),
        model: call.model,
        finishReason: call.status === 'COMPLETED' ? 'end_turn' : null,
        errorCode: call.errorCode,
        errorRetryable: call.errorCode === null ? null : true,
        costUsd: call.costUsd,
        ...call.tokens,
      },
    )
    transcript.push({ id: question, role: 'USER', at, content: said })
    if (answer) transcript.push({ id: reply, role: 'ASSISTANT', at, content: answer })
    rows.events.push({ type: 'MESSAGE_SENT', at, conversationId: id })
    now += call.responseTimeMs
    replies.push({ at: now, place: place + 1, call })
  }
  return { transcript, replies, saidAt, endedAt: now, isWhole: turns.length === talk.turns.length }
}

/** Writes a score as the rules made it. */
function keepScore({ random }: World, rows: Rows, id: string, through: number, at: number, assessment: Assessment) {
  const { components, quality, total, signals, contact } = assessment
  const { keywords, summary, recommendations } = describe(assessment)
  const scoreId = random.uuid()
  const createdAt = new Date(at)
  rows.leadScores.push({
    id: scoreId,
    conversationId: id,
    totalScore: total,
    engagementScore: components.ENGAGEMENT,
    intentScore: components.INTENT,
    budgetScore: components.BUDGET,
    timelineScore: components.TIMELINE,
    qualificationScore: components.QUALIFICATION,
    leadQuality: quality,
    keywords: JSON.stringify(keywords),
    summary,
    recommendations,
    rulesVersion: RULES_VERSION,
    scoredThroughPlace: through,
    createdAt,
  })
  for (const [rank, signal] of signals.entries()) {
    rows.leadSignals.push({ id: random.uuid(), leadScoreId: scoreId, rank, ...signal })
  }
  rows.events.push({ type: 'LEAD_SCORED', at: createdAt, conversationId: id })
  if (QUALIFIED.has(quality)) rows.events.push({ type: 'LEAD_QUALIFIED', at: createdAt, conversationId: id })
  if (contact.email ?? contact.phone) rows.events.push({ type: 'CONTACT_CAPTURED', at: createdAt, conversationId: id })
}

/** Writes a flag, and that staff have looked at it where there was time. @returns whether it is still open */
function keepFlag({ random, until }: World, rows: Rows, conversationId: string, at: number): boolean {
  const resolvedAt = at + random.int(1, 5) * DAY_MS
  const isOpen = resolvedAt >= until
  rows.flags.push({
    id: random.uuid(),
    conversationId,
    reason: 'Abusive words',
    flaggedBy: 'system:abuse',
    automatic: true,
    createdAt: new Date(at),
    ...(isOpen ? {} : { resolvedAt: new Date(resolvedAt), resolvedBy: 'admin', resolution: 'Seen; nothing to do.' }),
  })
  rows.events.push({ type: 'FLAGGED', at: new Date(at), conversationId })
  return isOpen
}

function keepConversion({ random, until }: World, rows: Rows, conversationId: string, after: number): void {
  const at = new Date(after + random.int(DAY_MS / 24, 14 * DAY_MS))
  if (at.getTime() >= until) return
  const kind = random.pick(CONVERSION_KINDS)
  const valueUsd = kind === 'PURCHASE' ? new Prisma.Decimal(random.int(20, 400) * 100) : null
  rows.conversions.push({ id: random.uuid(), conversationId, kind, valueUsd, createdAt: at })
  rows.events.push({ type: 'CONVERTED', at, conversationId })
}

/** Adds one conversation with everything that came of it. */
export function addConversation(world: World, rows: Rows, startedAt: number): void {
  const { random, assistant } = world
  const id = random.uuid()
  const talk = talks[random.weighted(talks.map(({ share }) => share))]
  const origin = origins[random.weighted(origins.map(({ weight }) => weight))]
  if (!talk || !origin) throw new Error('There is nothing to talk about')
  rows.events.push({ type: 'CONVERSATION_STARTED', at: new Date(startedAt), conversationId: id })
  const { transcript, replies, saidAt, endedAt: silentFrom, isWhole } = converse(world, rows, id, startedAt, talk)
  const assessment = saidAt === null ? null : assess(transcript, assistant)
  const leadQuality = assessment?.quality ?? 'UNKNOWN'
  for (const [turn, { at, call }] of replies.entries()) {
    // Assessed in a pause: what is asked first comes from somebody still unknown.
    const known = turn === 0 ? 'UNKNOWN' : leadQuality
    rows.events.push(callEvent(call, { conversationId: id, at: new Date(at), operation: 'REPLY', leadQuality: known }))
  }
  const lastPlace = 2 * replies.length
  if (assessment) keepScore(world, rows, id, lastPlace, silentFrom + 5_000, assessment)

  const isRude = talk.rude === true
  const flagged = isRude && keepFlag(world, rows, id, silentFrom)
  const isCompleted = !isRude && saidAt !== null && random.chance(isWhole ? 0.7 : 0.2)
  const status: ConversationStatus = isRude && random.chance(0.5) ? 'BLOCKED' : isCompleted ? 'COMPLETED' : 'ABANDONED'
  const endedAt = new Date(silentFrom + 10_000)
  if (status === 'COMPLETED') rows.events.push({ type: 'CONVERSATION_COMPLETED', at: endedAt, conversationId: id })
  if (status === 'ABANDONED') {
    const at = new Date(silentFrom + ABANDONED_AFTER_MS)
    rows.events.push({ type: 'CONVERSATION_ABANDONED', at, conversationId: id })
  }
  if (isWhole && random.chance(talk.converts ?? 0)) keepConversion(world, rows, id, silentFrom)
  rows.conversations.push({
    id,
    sessionId: random.uuid(),
    sessionIndex: '',
    status,
    source: origin.source,
    referrer: origin.referrer,
    contactName: assessment?.contact.name?.value ?? null,
    contactEmail: assessment?.contact.email?.value ?? null,
    contactPhone: assessment?.contact.phone?.value ?? null,
    contactCompany: assessment?.contact.company?.value ?? null,
    tags: QUALIFIED.has(leadQuality) && random.chance(0.4) ? JSON.stringify(['follow-up']) : null,
    messageCount: lastPlace,
    lastPlace,
    assessedThrough: lastPlace,
    startedAt: new Date(startedAt),
    lastMessageAt: saidAt === null ? null : new Date(saidAt),
    lastActivityAt: new Date(silentFrom),
    endedAt: status === 'ABANDONED' ? null : endedAt,
    leadScore: assessment?.total ?? null,
    leadQuality,
    sentiment: assessment?.sentiment ?? null,
    interestedServices: assessment?.services ?? [],
    flagged,
  })
}
