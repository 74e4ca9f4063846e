import { bars } from './chart.ts'
import type { Report } from './report.ts'

const COLUMN = 7
const HEIGHT = 6
/** More days than fit on a line are shown as a narrow chart, with the first and the last day named. */
const NAMED_DAYS = 14

const count = (value: number | bigint) => value.toLocaleString('en')
const percent = (value: number) => `${value.toFixed(1)} %`
const seconds = (ms: number | null) => (ms === null ? '-' : `${(ms / 1_000).toFixed(2)} s`)

const weekday = (date: string) => new Date(date).toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' })

function chart(days: Report['dailyActiveConversations']): string[] {
  const values = days.map((day) => day.count)
  if (days.length <= NAMED_DAYS) {
    const line = (of: (day: (typeof days)[number]) => string) => days.map((day) => of(day).padEnd(COLUMN)).join('')
    return [
      line((day) => count(day.count)),
      ...bars(values, { height: HEIGHT, width: COLUMN }),
      line(({ date }) => weekday(date)),
      line(({ date }) => date.slice(5)),
    ].map((text) => text.trimEnd())
  }
  const most = `most on a day: ${count(Math.max(...values))}`
  return [most, ...bars(values, { height: HEIGHT, width: 2 }), `${days[0]?.date} to ${days.at(-1)?.date}`]
}

/** A report as a page for the terminal. */
export function reportText(report: Report): string {
  const list = (entries: readonly [string, number][]) =>
    entries.map(([name, value]) => `${name} ${count(value)}`).join(', ') || '-'
  const { leadQualityDistribution, sentimentDistribution, topServices, dailyActiveConversations: days } = report
  const figures: [string, string][] = [
    [
      'Conversations',
      `${count(report.totalConversations)}, of which completed ${count(report.completedConversations)}`,
    ],
    ['Messages each', report.averageMessageCount.toFixed(1)],
    ['Qualified', percent(report.qualificationRate)],
    ['Converted', percent(report.conversionRate)],
    ['First text', seconds(report.averageTimeToFirstToken)],
    ['Whole reply', seconds(report.averageResponseTime)],
    ['Tokens', count(report.totalTokensUsed)],
    ['Failed calls', `${percent(report.apiErrorRate)}; refused for a limit: ${count(report.rateLimitHits)}`],
    ['Leads', list(leadQualityDistribution.map(({ leadQuality, count }) => [leadQuality, count]))],
    ['Mood', list(sentimentDistribution.map(({ sentiment, count }) => [sentiment, count]))],
    ['Services', list(topServices.map(({ service, count }) => [service, count]))],
  ]
  return [
    `${days[0]?.date} to ${days.at(-1)?.date} (UTC)`,
    '',
    ...figures.map(([name, text]) => `${name.padEnd(15)}${text}`),
    '',
    'Conversations in which visitors wrote, by day',
    '',
    ...chart(days),
    '',
  ].join('\n')
}
