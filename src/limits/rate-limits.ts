import { DomainError } from '../errors.ts'
import { clientKey } from './client-key.ts'
import { type Counter, createMemoryCounter, isFull, type Limit } from './counter.ts'

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
   * @returns what gives it back, for something that did not happen after all
   * @throws RATE_LIMITED with the seconds to wait
   */
  spend(address: string, wanted: readonly Budget[]): Promise<() => Promise<void>>
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
 * @param limits a minute; null: not limited
 * @param options.counter of this process alone when absent
 * @param options.onRefused called for each refusal
 */
export function createRateLimits(
  limits: Record<Budget, number | null>,
  options: { counter?: Counter; onRefused?: (budget: Budget) => void } = {},
): RateLimits {
  const { counter = createMemoryCounter(), onRefused = () => {} } = options
  const inForce = budgets.flatMap((budget): (Limit & { budget: Budget })[] => {
    const atMost = limits[budget]
    return atMost === null ? [] : [{ budget, name: budget, atMost, windowMs: WINDOW_SECONDS * 1_000 }]
  })
  return {
    async spend(address, wanted) {
      const spending = inForce.filter(({ budget }) => wanted.includes(budget))
      if (spending.length === 0) return async () => {}
      const taken = await counter.take(spending, clientKey(address))
      if (!isFull(taken)) return taken.takeBack
      for (const { budget, name } of spending) if (name === taken.limit.name) onRefused(budget)
      refuse(taken.waitMs)
    },
    async state(address) {
      if (inForce.length === 0) return []
      const standings = await counter.look(inForce, clientKey(address))
      return inForce.map(({ budget, atMost }, nth) => {
        const { remaining = atMost, wholeInMs = 0 } = standings[nth] ?? {}
        return { budget, limit: atMost, remaining, resetAt: new Date(Date.now() + wholeInMs) }
      })
    },
  }
}
