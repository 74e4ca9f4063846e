import type { Message } from '../generated/prisma/client.ts'

/** What a message has before anything more is known of it: the database's own defaults. */
export const blankMessage = {
  attempt: 0,
  current: true,
  clientMessageIndex: null,
  answersId: null,
  replacesId: null,
  firstTextAt: null,
  endedAt: null,
  model: null,
  finishReason: null,
  errorCode: null,
  errorRetryable: null,
  stopRequested: false,
  inputTokens: null,
  outputTokens: null,
  cacheReadTokens: null,
  cacheWriteTokens: null,
  costUsd: null,
  writerId: null,
} satisfies Partial<Message>

/** The columns in which a new message differs from a blank one. */
export const newColumns = (message: Message) => ({
  id: message.id,
  conversationId: message.conversationId,
  place: message.place,
  attempt: message.attempt,
  role: message.role,
  status: message.status,
  content: message.content,
  clientMessageIndex: message.clientMessageIndex,
  answersId: message.answersId,
  replacesId: message.replacesId,
  writerId: message.writerId,
  createdAt: message.createdAt,
})
