import { DomainError } from '../errors.ts'
import { clientKey } from './client-key.ts'
import { createSlidingWindow } from './sliding-window.ts'

/** What is limited, a minute and client address. */
export const budgets = ['CONVERSATIONS', 'MESSAGES', 'REPLIES'] as const
export type Budget = (typeof budgets)[number]

/** What is left of one budget. */
export interface BudgetState {
  budget: Budget
  limit: number
  remaining: number
  resetAt: Date
}

/** The minute budgets of all clients. */
export interface RateLimits {
  /**
   * Spends one of each budget, or of none of them.
   * @throws RATE_LIMITED with the seconds to wait
   */
  spend(address: string, wanted: readonly Budget[]): Promise<void>
  /** Gives back what was spent on something that did not happen. */
  giveBack(address: string, spent: readonly Budget[]): Promise<void>
  /** The budgets that are in force for a client. */
  state(address: string): Promise<BudgetState[]>
}

/** The minute slides: no sixty seconds, wherever they begin, hold more than a budget. */
export const WINDOW_SECONDS = 60

/** @throws RATE_LIMITED */
export function refuse(waitMs: number, why = 'Too many requests'): never {
  const retryAfter = Math.max(1, Math.ceil(waitMs / 1000))
  throw new DomainError('RATE_LIMITED', `${why}: try again in ${retryAfter} s`, { retryAfter })
}

/**
 * Budgets in the memory of this process.
 * @param limits a minute; null: not limited
 * @param options.onRefused called for each refusal
 */
export function createRateLimits(
  limits: Record<Budget, number | null>,
  options: { now?: () => number; onRefused?: (budget: Budget) => void } = {},
): RateLimits {
  const { now, onRefused = () => {} } = options
  const windows = new Map(
    budgets.flatMap((budget) => {
      const limit = limits[budget]
      const windowMs = WINDOW_SECONDS * 1_000
      return limit === null
        ? []
        : [[budget, createSlidingWindow({ limit, windowMs, ...(now ? { now } : {}) })] as const]
    }),
  )
  return {
    async spend(address, wanted) {
      const key = clientKey(address)
      const spent: Budget[] = []
      for (const budget of wanted) {
        const waitMs = windows.get(budget)?.take(key) ?? 0
        if (waitMs > 0) {
          await this.giveBack(address, spent)
          onRefused(budget)
          refuse(waitMs)
        }
        spent.push(budget)
      }
    },
    async giveBack(address, spent) {
      const key = clientKey(address)
      for (const budget of spent) windows.get(budget)?.giveBack(key)
    },
    async state(address) {
      const key = clientKey(address)
      return [...windows].map(([budget, window]) => {
        const { remaining, wholeInMs } = window.state(key)
        return { budget, limit: window.limit, remaining, resetAt: new Date(Date.now() + wholeInMs) }
      })
    },
  }
}
