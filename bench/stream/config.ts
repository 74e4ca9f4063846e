/** What the orchestrator and its children tell each other. */

import { z } from 'zod'

/** Whom the load generator talks to, and how. */
export const Target = z.enum(['floor', 'peer', 'sse', 'ws'])
export type Target = z.infer<typeof Target>

/** The load generator's only argument, as JSON. */
export const LoadConfig = z.object({
  target: Target,
  url: z.string(),
  /** Over SSE: where replies are followed, if that is another server. */
  followUrl: z.string().optional(),
  streams: z.number(),
  tokens: z.number(),
})
export type LoadConfig = z.infer<typeof LoadConfig>

/** What clients have received since the last reset; times in milliseconds. */
export const Received = z.object({
  /** When this was counted, on the clock of `performance.timeOrigin + performance.now()`. */
  at: z.number(),
  characters: z.number(),
  /** Replies that arrived whole, and character for character as the upstream sent them. */
  complete: z.number(),
  /** Replies that ended early or differ. */
  wrong: z.number(),
  errors: z.array(z.string()),
  /** Added by the server: from sending the request to the first text at the client, without the upstream's own share. */
  firstText: z.array(z.number()),
  /** The same for the last text of a reply. */
  lastText: z.array(z.number()),
  /** 95th percentile of how late the load generator's own event loop was. */
  lateMs: z.number(),
})
export type Received = z.infer<typeof Received>
