/** The floor: the operation as one statement by hand, whose JSON goes out as PostgreSQL made it. */

import { createServer } from 'node:http'
import pg from 'pg'
import { exitWithParent, numberFrom, textFrom } from '../stream/child.ts'
import { CONVERSATIONS, MESSAGES } from './operation.ts'

const pool = new pg.Pool({ connectionString: textFrom('DATABASE_URL'), max: 10 })

const text = `
  SELECT json_build_object('data', json_build_object('conversations', json_build_object('edges', coalesce(json_agg(
    json_build_object('node', json_build_object('id', c."id", 'status', c."status", 'startedAt', c."startedAt",
      'messageCount', c."messageCount", 'leadScore', c."leadScore", 'leadQuality', c."leadQuality",
      'messages', json_build_object('edges', m.edges)))), '[]'))))::text AS answer
  FROM (
    SELECT * FROM "Conversation" WHERE "leadQuality" = ANY($1::"LeadQuality"[]) AND "leadScore" >= $2
      AND "startedAt" < $3::timestamptz
    ORDER BY "startedAt" DESC, "id" DESC LIMIT ${CONVERSATIONS}
  ) c
  CROSS JOIN LATERAL (
    SELECT json_agg(json_build_object('node', json_build_object('id', m."id", 'role', m."role", 'content', m."content",
      'createdAt', m."createdAt")) ORDER BY m."place") AS edges
    FROM (
      SELECT * FROM "Message" WHERE "conversationId" = c."id" AND "current" ORDER BY "place" DESC LIMIT ${MESSAGES}
    ) m
  ) m`

const server = createServer((request, response) => {
  if (request.method !== 'POST') {
    response.end('ok')
    return
  }
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (part: string) => {
    body += part
  })
  request.on('end', async () => {
    const { qualities, minScore, before } = JSON.parse(body)
    const { rows } = await pool.query<{ answer: string }>({
      name: 'leads',
      text,
      values: [qualities, minScore, before],
    })
    response.writeHead(200, { 'content-type': 'application/json' }).end(rows[0]?.answer)
  })
})
exitWithParent()
server.keepAliveTimeout = 60_000
server.listen(numberFrom('PORT'), '127.0.0.1')
