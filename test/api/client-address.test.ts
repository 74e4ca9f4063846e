import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addressOf } from '../../src/http/caller.ts'
import { clientKey } from '../../src/limits/client-key.ts'
import { startTestApp } from '../support/app.ts'
import { mustRequest } from '../support/client.ts'
import { ViewerDocument } from '../support/operations.ts'

describe('the address of a client', () => {
  const server = createServer((request, response) => {
    response.end(addressOf(request, Number(request.headers['x-hops'])))
  })
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  test.each([
    [0, '203.0.113.9', '127.0.0.1'],
    [0, undefined, '127.0.0.1'],
    [1, undefined, '127.0.0.1'],
    [1, '', '127.0.0.1'],
    [1, '203.0.113.9', '203.0.113.9'],
    [1, 'spoofed, 203.0.113.9', '203.0.113.9'],
    [1, '203.0.113.9, ', '203.0.113.9'],
    [2, '203.0.113.9, 10.0.0.1', '203.0.113.9'],
    [2, 'spoofed, 203.0.113.9 ,10.0.0.1', '203.0.113.9'],
    [2, '10.0.0.1', '127.0.0.1'],
    [1, '2001:db8::7', '2001:db8::7'],
  ])('behind %i proxies, with X-Forwarded-For %j, is %s', async (hops, forwarded, expected) => {
    const address = server.address()
    if (typeof address !== 'object' || !address) throw new Error('Not listening')
    const headers = { 'X-Hops': String(hops), ...(forwarded === undefined ? {} : { 'X-Forwarded-For': forwarded }) }
    expect(await (await fetch(`http://127.0.0.1:${address.port}`, { headers })).text()).toBe(expected)
  })

  test('cannot be chosen by the client where no proxy is trusted', async () => {
    const app = await startTestApp({ env: { RATE_LIMIT_CONVERSATIONS: '5' } })
    try {
      const start = 'mutation { startConversation(input: {}) { created } }'
      for (let count = 1; count <= 3; count++) {
        const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': `203.0.113.${count}` }
        await fetch(app.url, { method: 'POST', headers, body: JSON.stringify({ query: start }) })
      }
      const { viewer } = await mustRequest(app.url, ViewerDocument, {})
      expect(viewer.rateLimits).toMatchObject([{ budget: 'CONVERSATIONS', limit: 5, remaining: 2 }])
    } finally {
      await app.stop()
    }
  })
})

describe('who shares a budget', () => {
  test.each([
    ['an IPv4 address', '192.0.2.1', '192.0.2.1'],
    ['an IPv4 address in IPv6', '::ffff:192.0.2.1', '192.0.2.1'],
    ['the same, in capitals', '::FFFF:192.0.2.1', '192.0.2.1'],
    ['the /64 network of an IPv6 address', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['written with leading zeros', '2001:0db8:0001:0002:0003:0004:0005:0006', '2001:db8:1:2::/64'],
    ['shortened at its end', '2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['shortened in the network', '2001:db8::3:4:5:6', '2001:db8:0:0::/64'],
    ['shortened by one group', '2001:db8::2:3:4:5:6', '2001:db8:0:2::/64'],
    ['a local one', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['loopback', '::1', '0:0:0:0::/64'],
    ['what is no address', 'unknown', 'unknown'],
  ])('%s: %s', (_name, address, expected) => {
    expect(clientKey(address)).toBe(expected)
  })
})
