import { type Cell, csvLine } from '../csv.ts'
import { tagsIn } from '../storage/blind-indexes.ts'
import type { GlobalId } from './export-json.ts'
import { type ConversationRecord, type ConversationRow, contentOf } from './records.ts'

/** A table's columns, each with what stands in it. */
type Columns<Row> = Record<string, (row: Row) => Cell>

type MessageOf = ConversationRecord['messages'][number]

const messageColumns = (globalId: GlobalId): Columns<MessageOf> => ({
  conversationId: ({ conversationId }) => globalId('Conversation', conversationId),
  messageId: ({ id }) => globalId('Message', id),
  place: ({ place }) => place,
  attempt: ({ attempt }) => attempt,
  current: ({ current }) => current,
  role: ({ role }) => role,
  status: ({ status }) => status,
  createdAt: ({ createdAt }) => createdAt,
  endedAt: ({ endedAt }) => endedAt,
  content: contentOf,
  model: ({ model }) => model,
  finishReason: ({ finishReason }) => finishReason,
  errorCode: ({ errorCode }) => errorCode,
  inputTokens: ({ inputTokens }) => inputTokens,
  outputTokens: ({ outputTokens }) => outputTokens,
  cacheReadTokens: ({ cacheReadTokens }) => cacheReadTokens,
  cacheWriteTokens: ({ cacheWriteTokens }) => cacheWriteTokens,
  costUsd: ({ costUsd }) => costUsd?.toFixed() ?? null,
  replaces: ({ replacesId }) => replacesId && globalId('Message', replacesId),
})

/** Several values in one cell. */
const listed = (values: readonly string[]) => values.join('; ')

const conversationColumns = (globalId: GlobalId): Columns<ConversationRow> => ({
  id: ({ id }) => globalId('Conversation', id),
  startedAt: ({ startedAt }) => startedAt,
  lastMessageAt: ({ lastMessageAt }) => lastMessageAt,
  endedAt: ({ endedAt }) => endedAt,
  status: ({ status }) => status,
  title: ({ title }) => title,
  name: ({ contactName }) => contactName,
  email: ({ contactEmail }) => contactEmail,
  phone: ({ contactPhone }) => contactPhone,
  company: ({ contactCompany }) => contactCompany,
  visitorId: ({ visitorId }) => visitorId,
  source: ({ source }) => source,
  referrer: ({ referrer }) => referrer,
  leadScore: ({ leadScore }) => leadScore,
  leadQuality: ({ leadQuality }) => leadQuality,
  sentiment: ({ sentiment }) => sentiment,
  interestedServices: ({ interestedServices }) => listed(interestedServices),
  tags: ({ tags }) => listed(tagsIn(tags)),
  flagged: ({ flagged }) => flagged,
  messageCount: ({ messageCount }) => messageCount,
  flagCount: ({ _count }) => _count.flags,
  conversionCount: ({ _count }) => _count.conversions,
})

/** A table as CSV: its head and its rows. */
function table<Row>(columns: Columns<Row>) {
  const cells = Object.values(columns)
  return {
    head: csvLine(Object.keys(columns)),
    line: (row: Row) => csvLine(cells.map((cell) => cell(row))),
  }
}

/** The messages of conversations, a row each. */
export const messageTable = (globalId: GlobalId) => table(messageColumns(globalId))

/** Conversations, a row each. */
export const conversationTable = (globalId: GlobalId) => table(conversationColumns(globalId))
