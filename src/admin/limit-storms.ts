/** So many refusals within so long are no impatient visitor. */
const REFUSALS = 20
const WINDOW_MS = 60_000
/** Of so many clients the refusals are kept; the one that has been quiet longest is forgotten first. */
const MAX_CLIENTS = 10_000

/**
 * Counts the refusals of each client over the last minute.
 * @param now milliseconds of a clock that only runs forward
 * @returns notes a refusal, and tells whether it makes a storm; the next one needs as many again
 */
export function createLimitStorms(now: () => number = () => performance.now()): (client: string) => boolean {
  const refusals = new Map<string, number[]>()
  return (client) => {
    const at = now()
    const recent = [...(refusals.get(client) ?? []).filter((time) => time > at - WINDOW_MS), at]
    refusals.delete(client) // so that the map is in the order of the last refusal
    if (recent.length >= REFUSALS) return true
    refusals.set(client, recent)
    const [quietest] = refusals.keys()
    if (refusals.size > MAX_CLIENTS && quietest !== undefined) refusals.delete(quietest)
    return false
  }
}
