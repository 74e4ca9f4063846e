import { type Audit, serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp | undefined
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app?.stop())

const audits = serverAudits({
  url: () => {
    if (!app) throw new Error('The server has not started')
    return app.url
  },
})

/** What is wrong, in words; null for nothing. */
async function complaint(audit: Audit): Promise<string | null> {
  const result = await audit.fn()
  return result.status === 'ok' ? null : `${result.status}: ${result.reason}`
}

describe('The GraphQL-over-HTTP specification, as graphql-http audits it', () => {
  test('there are 61 audits', () => {
    expect(audits).toHaveLength(61)
  })

  test.each(audits)('$id: $name', async (audit) => {
    expect(await complaint(audit)).toBeNull()
  })
})
