import type { LeadComponent } from '../generated/prisma/client.ts'

/** A reason for points: which rule, and the visitor's message that gave it. Points are whole and above 0. */
export interface Signal {
  component: LeadComponent
  /** What a salesperson reads, such as `Budget: $80,000, approved`. */
  label: string
  points: number
  messageId: string
}

/** Points of one component at the most. */
export const MAX_POINTS = 20
