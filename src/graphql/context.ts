import type { AuditLog } from '../admin/audit.ts'
import type { ConversationList } from '../admin/conversation-list.ts'
import type { Conversions } from '../admin/conversions.ts'
import type { Eraser } from '../admin/erase.ts'
import type { Exports } from '../admin/exports.ts'
import type { Flags } from '../admin/flags.ts'
import type { Moderation } from '../admin/moderation.ts'
import type { Statuses } from '../admin/statuses.ts'
import type { Metrics } from '../analytics/metrics/metrics.ts'
import type { Reports } from '../analytics/report.ts'
import type { Conversations, Spend } from '../conversation/conversations.ts'
import type { ConversationEvents } from '../conversation/events.ts'
import type { MessagePages } from '../conversation/message-pages.ts'
import type { Analyst } from '../lead/analysis.ts'
import type { Leads } from '../lead/leads.ts'
import type { RateLimits } from '../limits/rate-limits.ts'
import type { Replies } from '../reply/replies.ts'
import type { Database } from '../storage/database.ts'
import type { Viewer } from '../viewer.ts'

/** What resolvers may use. */
export interface Services {
  db: Database
  conversations: Conversations
  conversationList: ConversationList
  messagePages: MessagePages
  replies: Replies
  leads: Leads
  events: ConversationEvents
  eraser: Eraser
  rateLimits: RateLimits
  analyst: Analyst
  audit: AuditLog
  conversions: Conversions
  flags: Flags
  moderation: Moderation
  statuses: Statuses
  exports: Exports
  metrics: Metrics
  reports: Reports
}

/** The context of one operation, the same over every transport. */
export interface GraphQLContext {
  viewer: Viewer
  /** The client's network address, which rate limits go by. */
  address: string
  /** What the request's errors and the log tell it by; over HTTP the answer's X-Request-Id. */
  requestId: string
  services: Services
  /** Within a field that declares a rate limit: takes from its budgets. */
  spend: Spend
}
