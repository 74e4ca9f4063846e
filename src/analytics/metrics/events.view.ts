import { eventSums } from '../rollup/events.ts'
import { takenName } from '../rollup/sums.ts'
import type { Dimension, Measure, View } from './view.ts'

/** Each call to Claude leaves exactly one event of these types when it ends. */
const CALLS = `('MESSAGE_RECEIVED', 'MODEL_CALL', 'API_ERROR')`

const leadQuality: Dimension = {
  type: 'LeadQuality',
  description: 'What the conversation was worth as a lead when the call ended.',
  sql: 'e."leadQuality"',
  rolled: '"leadQuality"',
}
const operation: Dimension = {
  type: 'String',
  description: 'What the call was for: REPLY, ANALYSIS or SUMMARY.',
  sql: 'e."operation"',
  rolled: '"operation"',
}
const model: Dimension = {
  type: 'String',
  description: 'The model that was called; null where that is not known, as for a call that failed early.',
  sql: 'e."model"',
  rolled: '"model"',
}

const sum = (name: string, description: string): Record<string, Measure> => ({
  [name]: {
    type: 'BigInt',
    description,
    sql: `coalesce(sum(e."${name}"), 0)`,
    rolled: `coalesce(sum(r."${name}"), 0)`,
    empty: 0,
  },
})

/** The measures of a duration; `what` completes "of calls whose …". */
function duration(name: string, what: string): Record<string, Measure> {
  const column = `e."${name}"`
  const quantile = (share: number, percent: number): Measure => ({
    type: 'Float',
    description: `${percent} percent took at most this long. Exact from raw rows, within 1 % where a warning says so.`,
    sql: `percentile_cont(${share}) WITHIN GROUP (ORDER BY ${column})`,
    rolled: {
      sketch: `string_agg(r."${name}Sketch", '')`,
      taken: `string_agg(r."${takenName(`${name}Sketch`)}", '')`,
      max: `max(r."${name}Max")`,
      quantile: share,
    },
    empty: null,
  })
  return {
    [`${name}.count`]: {
      type: 'Int',
      description: `Of how many calls ${what} is known.`,
      sql: `count(${column})`,
      rolled: `coalesce(sum(r."${name}Count"), 0)`,
      empty: 0,
    },
    [`${name}.avg`]: {
      type: 'Float',
      description: 'The average.',
      sql: `avg(${column})`,
      rolled: `sum(r."${name}Sum") / nullif(sum(r."${name}Count"), 0)`,
      empty: null,
    },
    [`${name}.p50`]: quantile(0.5, 50),
    [`${name}.p95`]: quantile(0.95, 95),
    [`${name}.p99`]: quantile(0.99, 99),
    [`${name}.max`]: {
      type: 'Float',
      description: 'The longest.',
      sql: `max(${column})`,
      rolled: `max(r."${name}Max")`,
      isExtreme: true,
      empty: null,
    },
  }
}

/** One row a call to Claude, in the bucket in which it ended. */
export const usageView: View = {
  name: 'Usage',
  description: 'Calls to Claude by when they ended, however they ended.',
  grain: 'a call to Claude',
  from: '"AnalyticsEvent" AS e',
  at: 'e."at"',
  key: 'e."id"',
  where: `e."type" IN ${CALLS}`,
  joins: {},
  dimensions: {
    model,
    operation,
    status: {
      type: 'String',
      description: 'How the call ended: COMPLETED, STOPPED, INTERRUPTED or FAILED.',
      sql: 'e."status"',
      rolled: '"status"',
    },
    leadQuality,
  },
  groups: {
    responseTimeMs: {
      type: 'DurationStats',
      description:
        'Milliseconds from the call until its answer was complete, or broken off: ask for STATUS, or filter by COMPLETED, to tell them apart.',
    },
    timeToFirstTokenMs: { type: 'DurationStats', description: 'Milliseconds from the call until its first text.' },
  },
  measures: {
    calls: { type: 'Int', description: 'How many.', sql: 'count(*)', rolled: 'coalesce(sum(r."calls"), 0)', empty: 0 },
    ...sum('inputTokens', 'Tokens read, those from or into the prompt cache left out.'),
    ...sum('outputTokens', 'Tokens written.'),
    ...sum('cacheReadTokens', 'Tokens read from the prompt cache.'),
    ...sum('cacheWriteTokens', 'Tokens written into the prompt cache.'),
    costUsd: {
      type: 'Decimal',
      description:
        "US dollars, at the prices of each call's day; calls of a model without a known price count nothing.",
      sql: 'coalesce(sum(e."costUsd"), 0)',
      rolled: 'coalesce(sum(r."costUsd"), 0)',
      empty: 0,
    },
    ...duration('responseTimeMs', 'the time until the answer was complete'),
    ...duration('timeToFirstTokenMs', 'the time until the first text'),
  },
  numbers: {
    responseTimeMs: {
      description: 'Milliseconds until the answer was complete, or broken off.',
      sql: 'e."responseTimeMs"',
    },
    timeToFirstTokenMs: { description: 'Milliseconds until the first text.', sql: 'e."timeToFirstTokenMs"' },
  },
  sums: eventSums,
  sumsCount: 'r."calls"',
}

/** One row a call to Claude or a refusal for a spent allowance. */
export const reliabilityView: View = {
  name: 'Reliability',
  description: 'Calls to Claude that failed, and requests that were refused for a spent allowance.',
  grain: 'a call to Claude, or a request that was refused for a spent allowance',
  from: '"AnalyticsEvent" AS e',
  at: 'e."at"',
  key: 'e."id"',
  where: `e."type" IN ('MESSAGE_RECEIVED', 'MODEL_CALL', 'API_ERROR', 'RATE_LIMITED')`,
  joins: {},
  dimensions: {
    operation: {
      ...operation,
      description: 'REPLY, ANALYSIS or SUMMARY; null for a refusal that was not for want of replies.',
    },
    errorCode: {
      type: 'String',
      description: 'Why a call failed, such as UPSTREAM_OVERLOADED; null for all that did not.',
      sql: 'e."errorCode"',
      rolled: '"errorCode"',
    },
    model,
  },
  groups: {},
  measures: {
    requests: {
      type: 'Int',
      description: 'Calls to Claude, failed ones included.',
      sql: `count(*) FILTER (WHERE e."type" IN ${CALLS})`,
      rolled: 'coalesce(sum(r."calls"), 0)',
      empty: 0,
    },
    rateLimitHits: {
      type: 'Int',
      description: "Requests that were refused because a minute's allowance was spent.",
      sql: `count(*) FILTER (WHERE e."type" = 'RATE_LIMITED')`,
      rolled: 'coalesce(sum(r."rateLimitHits"), 0)',
      empty: 0,
    },
    apiErrors: {
      type: 'Int',
      description: 'Calls to Claude that failed.',
      sql: `count(*) FILTER (WHERE e."type" = 'API_ERROR')`,
      rolled: 'coalesce(sum(r."apiErrors"), 0)',
      empty: 0,
    },
    errorRate: {
      type: 'Float',
      description: 'Percent of the calls to Claude that failed, 0 to 100; null without a call.',
      sql: `100.0 * count(*) FILTER (WHERE e."type" = 'API_ERROR') / nullif(count(*) FILTER (WHERE e."type" IN ${CALLS}), 0)`,
      rolled: '100.0 * sum(r."apiErrors") / nullif(sum(r."calls"), 0)',
      empty: null,
    },
  },
  numbers: {},
  sums: eventSums,
  sumsCount: 'r."calls" + r."rateLimitHits"',
}
