import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAuditLog } from '../../src/admin/audit.ts'
import { createExports, type Exports } from '../../src/admin/exports.ts'
import { globalId } from '../../src/graphql/ids.ts'
import { createExportEdge } from '../../src/http/export.ts'
import { store } from '../api/exports.ts'
import { backends } from '../support/backends.ts'
import { listeningLog, openWorld, type World } from './world.ts'

/** Far more than what the sockets in between can hold: 400 conversations of 100 kB. */
const CONVERSATIONS = 400
const TEXT = 'x'.repeat(100_000)

describe.each(backends)('$name: a download of an export', (backend) => {
  let world: World
  let exports: Exports
  const listening = listeningLog()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    void edge.serve(request, response, pathname)
  })
  let edge: ReturnType<typeof createExportEdge>
  const ids = Array.from({ length: CONVERSATIONS }, () => ({ id: randomUUID() }))

  beforeAll(async () => {
    world = await openWorld(backend)
    await store(world.db, ids, TEXT)
    exports = createExports({ ...world, globalId, log: listening.log })
    edge = createExportEdge({ exports, audit: createAuditLog({ ...world, log: listening.log }), log: listening.log })
    await once(server.listen(0, '127.0.0.1'), 'listening')
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await world.close()
  })

  /** Asks for an export of everything and reads none of it yet. */
  async function begin(): Promise<IncomingMessage> {
    const { port } = server.address() as AddressInfo
    const { url } = exports.createLink({}, 'JSONL', 'admin-1')
    const request = get(`http://127.0.0.1:${port}${url}`, { agent: false })
    const [response] = await once(request, 'response')
    return response
  }

  const endings = () =>
    listening.lines
      .map((line): { msg: string; conversations: number; complete: boolean } => JSON.parse(line))
      .filter(({ msg }) => msg === 'an export has ended')

  /** How the downloads so far ended, as the audit log has it. */
  const outcomes = async () =>
    (await world.db.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ outcome }) => outcome)

  async function readAll(response: IncomingMessage) {
    let text = ''
    for await (const part of response) text += part
    return text
  }

  test('reads no faster than it is read, and not at all once its reader has gone', async () => {
    const stuck = await begin()
    const whole = await readAll(await begin())
    expect(whole.split('\n').length - 1).toBe(CONVERSATIONS)
    expect(endings()).toMatchObject([{ conversations: CONVERSATIONS, complete: true }]) // the other one waits

    stuck.destroy()
    await listening.until('an export has ended', 2)
    const [, left] = endings()
    expect(left?.complete).toBe(false)
    expect(left?.conversations).toBeLessThan(CONVERSATIONS)
    expect(listening.lines.join('')).not.toContain('broke off')
    await expect.poll(outcomes).toStrictEqual(['ABORTED', 'DONE'])
  })

  test('that fails midway is cut off, so that nobody takes it for a whole one', async () => {
    const last = await world.db.conversation.findFirstOrThrow({
      orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
      select: { id: true },
    })
    await world.db.$executeRaw`UPDATE "Message" SET "content" = 'not sealed' WHERE "conversationId" = ${last.id}::uuid`
    const response = await begin()
    await expect(readAll(response)).rejects.toThrow('aborted')
    expect(response.complete).toBe(false)
    await listening.until('an export broke off')
    await expect.poll(outcomes).toStrictEqual(['ABORTED', 'DONE', 'INTERNAL'])
  })
})
