import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { DomainError } from '../errors.ts'

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

const WINDOW_SECONDS = 60

/** Who shares a budget: an IPv4 address, or the /64 network of an IPv6 address, which one customer has to itself. */
export function clientKey(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1]) return mapped[1]
  if (!isIPv6(address)) return address
  const [head = '', tail = ''] = address.replace(/%.*$/, '').split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === '' ? [] : tail.split(':')
  const middle = address.includes('::') ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0') : []
  const groups = [...left, ...middle, ...right].map((group) => Number.parseInt(group, 16).toString(16))
  return `${groups.slice(0, 4).join(':')}::/64`
}

/**
 * @param limits a minute; null: not limited
 * @param onRefused called for each refusal
 */
export function createRateLimits(
  limits: Record<Budget, number | null>,
  onRefused: (budget: Budget) => void = () => {},
): RateLimits {
  const limiters = new Map(
    budgets.flatMap((budget) => {
      const points = limits[budget]
      return points === null
        ? []
        : [[budget, new RateLimiterMemory({ keyPrefix: budget, points, duration: WINDOW_SECONDS })] as const]
    }),
  )

  return {
    async spend(address, wanted) {
      const key = clientKey(address)
      const spent: Budget[] = []
      for (const budget of wanted) {
        try {
          await limiters.get(budget)?.consume(key)
          spent.push(budget)
        } catch (refusal) {
          if (!(refusal instanceof RateLimiterRes)) throw refusal
          await this.giveBack(address, [...spent, budget]) // a refused attempt counts for nothing
          onRefused(budget)
          const retryAfter = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
          throw new DomainError('RATE_LIMITED', `Too many requests: try again in ${retryAfter} s`, { retryAfter })
        }
      }
    },
    async giveBack(address, spent) {
      const key = clientKey(address)
      for (const budget of spent) await limiters.get(budget)?.reward(key)
    },
    async state(address) {
      const key = clientKey(address)
      return Promise.all(
        [...limiters].map(async ([budget, limiter]) => {
          const now = await limiter.get(key)
          return {
            budget,
            limit: limiter.points,
            remaining: Math.max(0, now?.remainingPoints ?? limiter.points),
            resetAt: new Date(Date.now() + (now?.msBeforeNext ?? WINDOW_SECONDS * 1000)),
          }
        }),
      )
    },
  }
}
