import { codesOf } from '../api/wire.ts'
import { globalId } from './arguments.ts'
import { type Operation, valuesAt } from './paths.ts'
import type { Answer } from './wires.ts'
import type { Visitor } from './world.ts'

/** Who asks. The owner is the victim: their own data is theirs, what staff think of them is not. */
export type Identity = 'nobody' | 'garbage' | 'other' | 'analyst' | 'owner' | 'admin'

/** How an attack may be answered; anything else means that it was not tried at all. */
const REFUSALS = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT']
// Of metrics a dimension is asked for without being grouped by, which is refused as BAD_USER_INPUT.
/** Rows that only staff see. */
const STAFF_ROWS = ['LeadScore', 'LeadSignal', 'Flag', 'Conversion', 'AuditEntry', 'AnalyticsEvent']
/** What analysts may see of all visitors together: where they come from, what they want, which model answered. */
const AGGREGATED =
  /-(Conversation-(source|referrer|interestedServices)|Message-model|AnalyticsEvent-\w+)-\d+|-(source|referrer)\b/

const isEntitled = (identity: Identity, requires: string) =>
  identity === 'admin' || (identity === 'analyst' && requires === 'ANALYST')

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyOf = (texts: readonly string[]) => new RegExp(texts.map(escaped).join('|'))

/** Makes what finds a visitor's data in answers that must not have it. */
export function createJudge({ marks, rows, secrets, texts }: Visitor) {
  const idsOf = (types: readonly string[]) =>
    types.flatMap((type) => (rows[type] ?? []).flatMap((key) => [key, globalId(type, key)]))
  const staffs = anyOf([marks.staff, marks.staffDigits, ...idsOf(STAFF_ROWS)])
  const words = [marks.own, marks.staff, ...idsOf(Object.keys(rows)), ...secrets, ...Object.values(texts)]
  const theirs = anyOf([...words, marks.ownDigits, marks.staffDigits])
  /** The sums and extremes of all visitors hold the numbers of each. */
  const theirWords = anyOf(words)

  /** What is wrong with an answer, and the guarded fields that it reached and refused. */
  return (identity: Identity, { path, keys }: Operation, { text, results }: Answer) => {
    const complaints: string[] = []
    const reached: string[] = []
    const guard = path.guards.find(({ requires }) => !isEntitled(identity, requires))
    if (guard) {
      const last = guard.at === path.steps.length - 1
      const ways = [keys.slice(0, guard.at + 1), ...(last ? [[...keys.slice(0, -1), `again${guard.at}`]] : [])]
      for (const { data, ...result } of results) {
        const values = ways.flatMap((way) => valuesAt(data ?? null, way))
        if (values.some((value) => value !== null && value !== undefined))
          complaints.push(`${guard.coordinate} is told`)
        if (values.length === 0 || data === undefined || data === null) continue
        reached.push(guard.coordinate)
        if (!codesOf(result).includes('FORBIDDEN') && !codesOf(result).includes('UNAUTHENTICATED')) {
          complaints.push(`${guard.coordinate} is null without a reason`)
        }
      }
    }
    const refusals = path.steps[0]?.field.name === 'metrics' ? [...REFUSALS, 'BAD_USER_INPUT'] : REFUSALS
    const odd = results.flatMap(codesOf).find((code) => !refusals.includes(code))
    if (odd) complaints.push(`was answered with ${odd}`)
    const mayAggregate = identity === 'analyst' && path.guards.length > 0 && !guard
    const searched = mayAggregate ? text.replaceAll(new RegExp(`\\w+${AGGREGATED.source}`, 'g'), '') : text
    const others = mayAggregate ? theirWords : theirs
    const [found] = (identity === 'owner' ? staffs : others).exec(searched) ?? []
    if (found !== undefined) complaints.push(`tells ${found}`)
    return { complaints, reached }
  }
}
