import { type BudgetState, WINDOW_SECONDS } from '../limits/rate-limits.ts'

/** The headers that a page of another origin may read. */
export const exposedHeaders = ['Retry-After', 'RateLimit-Policy', 'RateLimit', 'X-Request-Id']

/**
 * What is allowed (`q` in `w` seconds) and what is left of it (`r`, whole again after `t` seconds), in the form of the IETF's
 * draft-ietf-httpapi-ratelimit-headers. One operation may spend from several budgets, which the draft can tell by their names;
 * the older RateLimit-Limit, -Remaining and -Reset know of one only.
 */
export function rateLimitHeaders(states: readonly BudgetState[]): Record<string, string> {
  if (states.length === 0) return {}
  const seconds = (time: Date) => Math.max(0, Math.ceil((time.getTime() - Date.now()) / 1000))
  return {
    'RateLimit-Policy': states.map(({ budget, limit }) => `"${budget}";q=${limit};w=${WINDOW_SECONDS}`).join(', '),
    RateLimit: states
      .map(({ budget, remaining, resetAt }) => `"${budget}";r=${remaining};t=${seconds(resetAt)}`)
      .join(', '),
  }
}
