import { tagsIn } from '../storage/blind-indexes.ts'
import { visibleJson } from '../visible.ts'
import { type ConversationRecord, contentOf } from './records.ts'

/** The id by which the API knows a record. */
export type GlobalId = (typename: string, id: string) => string

export const FORMAT = 'aiplace.conversation'
/** Grows when a field changes its meaning or goes; new fields may come without. */
export const FORMAT_VERSION = 1

type Message = ConversationRecord['messages'][number]
type LeadScore = ConversationRecord['leadScores'][number]

/** Money as text, never in the form of 1e-7. */
const amount = (value: { toFixed(): string } | null) => value?.toFixed() ?? null

const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json))

function messageOf(message: Message, globalId: GlobalId) {
  const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens, errorCode, errorRetryable } = message
  const messageId = (id: string | null) => (id === null ? null : globalId('Message', id))
  return {
    id: messageId(message.id),
    place: message.place,
    attempt: message.attempt,
    current: message.current,
    role: message.role,
    status: message.status,
    content: contentOf(message),
    answers: messageId(message.answersId),
    replaces: messageId(message.replacesId),
    createdAt: message.createdAt,
    firstTextAt: message.firstTextAt,
    endedAt: message.endedAt,
    model: message.model,
    finishReason: message.finishReason,
    error: errorCode === null ? null : { code: errorCode, retryable: errorRetryable ?? false },
    usage:
      inputTokens === null || outputTokens === null
        ? null
        : {
            inputTokens,
            outputTokens,
            cacheReadTokens: cacheReadTokens ?? 0,
            cacheWriteTokens: cacheWriteTokens ?? 0,
            costUsd: amount(message.costUsd),
          },
  }
}

const leadScoreOf = (leadScore: LeadScore, globalId: GlobalId) => ({
  id: globalId('LeadScore', leadScore.id),
  createdAt: leadScore.createdAt,
  totalScore: leadScore.totalScore,
  engagementScore: leadScore.engagementScore,
  intentScore: leadScore.intentScore,
  budgetScore: leadScore.budgetScore,
  timelineScore: leadScore.timelineScore,
  qualificationScore: leadScore.qualificationScore,
  leadQuality: leadScore.leadQuality,
  keywords: parsed(leadScore.keywords),
  summary: leadScore.summary,
  recommendations: leadScore.recommendations,
  rulesVersion: leadScore.rulesVersion,
  signals: leadScore.signals.map(({ component, label, points, messageId }) => ({
    component,
    label,
    points,
    message: messageId === null ? null : globalId('Message', messageId),
  })),
})

/** Columns of a contact by the names that the API gives them. */
const contactFields: Record<string, string> = {
  contactName: 'name',
  contactEmail: 'email',
  contactPhone: 'phone',
  contactCompany: 'company',
}

/**
 * A conversation as JSON on one line, complete: docs/export-format.md describes every field.
 * @param exportedAt when it was read
 */
export const conversationJson = (record: ConversationRecord, exportedAt: Date, globalId: GlobalId) =>
  visibleJson({
    format: FORMAT,
    version: FORMAT_VERSION,
    exportedAt,
    conversation: {
      id: globalId('Conversation', record.id),
      sessionId: record.sessionId,
      visitorId: record.visitorId,
      status: record.status,
      title: record.title,
      tags: tagsIn(record.tags),
      flagged: record.flagged,
      messageCount: record.messageCount,
      startedAt: record.startedAt,
      lastMessageAt: record.lastMessageAt,
      lastActivityAt: record.lastActivityAt,
      endedAt: record.endedAt,
      contact: {
        name: record.contactName,
        email: record.contactEmail,
        phone: record.contactPhone,
        company: record.contactCompany,
        enteredByStaff: record.staffFields.map((column) => contactFields[column] ?? column),
      },
      metadata: { source: record.source, referrer: record.referrer, extra: parsed(record.extra) },
      lead: {
        score: record.leadScore,
        quality: record.leadQuality,
        sentiment: record.sentiment,
        interestedServices: record.interestedServices,
      },
      messages: record.messages.map((message) => messageOf(message, globalId)),
      leadScores: record.leadScores.map((leadScore) => leadScoreOf(leadScore, globalId)),
      flags: record.flags.map((flag) => ({
        id: globalId('Flag', flag.id),
        reason: flag.reason,
        flaggedBy: flag.flaggedBy,
        automatic: flag.automatic,
        createdAt: flag.createdAt,
        resolvedAt: flag.resolvedAt,
        resolvedBy: flag.resolvedBy,
        resolution: flag.resolution,
      })),
      conversions: record.conversions.map((conversion) => ({
        id: globalId('Conversion', conversion.id),
        kind: conversion.kind,
        valueUsd: amount(conversion.valueUsd),
        note: conversion.note,
        createdAt: conversion.createdAt,
      })),
    },
  })
