import { test } from 'vitest'
import { startTestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { request } from '../support/client.ts'

test.each(backends)('$name smoke', async (backend) => {
  const app = await startTestApp({ backend })
  const q = async (query: string) =>
    console.log(JSON.stringify(await request(app.url, query, {}, app.analystKey), null, 1).slice(0, 3000))
  await q(
    `{ metrics(range: {last: "P2D"}, timezone: "Europe/Berlin") { usage(granularity: DAY) { nodes { bucket calls inputTokens costUsd responseTimeMs { p50 count max } } totals { calls costUsd } totalRows csv warnings pageInfo { hasNextPage endCursor } } } }`,
  )
  await q(
    `{ metrics(range: {last: "P2D"}, timezone: "Europe/Berlin") { conversations(groupBy: [SOURCE, SERVICE, LEAD_QUALITY], where: {service: {in: ["a"]}, source: {in: ["x"]}, messageCount: {min: 2}}) { nodes { source service costPerConversion funnel { answered converted } conversionRate } totals { conversations costUsd} } reliability(groupBy: [ERROR_CODE]) { nodes { errorRate errorCode } totals { errorRate requests } } } }`,
  )
  await q(`{ metrics(range: {last: "P2D"}, timezone: "Mars/Phobos") { usage { nodes { model } } } }`)
  await q(`{ metrics(range: {last: "P2X"}) { usage { nodes { model } } } }`)
  await q(
    `{ metrics(range: {last: "P2D"}) { usage(orderBy: [{field: BUCKET}], first: 2000, where: {model: {in: []}, responseTimeMs: {min: 3, max: 2}}) { nodes { model } } } }`,
  )
  await q(`{ metrics(range: {last: "P2D"}) { usage { nodes { model } } } }`)
  await q(`{ metrics(range: {last: "P10Y"}) { usage(granularity: HOUR) { nodes { calls } } } }`)
  console.log(
    app
      .logs()
      .split('\n')
      .filter((l) => l.includes('metrics') || l.includes('failed'))
      .map((l) => l.slice(0, 1800))
      .join('\n'),
  )
  await app.stop()
})
