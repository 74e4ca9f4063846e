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
  inputTokens: null,
  outputTokens: null,
  cacheReadTokens: null,
  cacheWriteTokens: null,
  costUsd: null,
  writerId: null,
} satisfies Partial<Message>
