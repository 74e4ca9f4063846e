/** A year of history up to now, made by PostgreSQL itself: a conversation for every ten events, half of them calls to Claude. */

import type pg from 'pg'

const DAYS = 365

/** Fills an empty database of the server's with so many events. */
export async function seed(client: pg.Client, events: number): Promise<void> {
  const conversations = Math.max(1, Math.floor(events / 10))
  const qualities = `(ARRAY['UNKNOWN', 'LOW', 'MEDIUM', 'HIGH', 'QUALIFIED']::"LeadQuality"[])`
  await client.query(
    `INSERT INTO "Conversation" ("id", "sessionId", "sessionIndex", "status", "leadQuality", "messageCount", "leadScore", "startedAt",
      "interestedServices", "sentiment")
    SELECT md5(i::text)::uuid, '', i::text, (ARRAY['COMPLETED', 'COMPLETED', 'ABANDONED']::"ConversationStatus"[])[1 + i % 3],
      ${qualities}[1 + (i::bigint * 7919 % 13)::int % 5], i % 40, i % 100, now() - (i::float8 / $1) * interval '${DAYS} days',
      (ARRAY['web-design', 'online-shop', 'web-app', 'care', 'seo'])[1 + i % 5 : i % 7],
      (ARRAY['POSITIVE', 'NEUTRAL', 'NEUTRAL', 'NEGATIVE', NULL]::"Sentiment"[])[1 + (i * 31 % 11) % 5]
    FROM generate_series(1, $1::int) AS i`,
    [conversations],
  )
  await client.query(
    `INSERT INTO "Conversion" ("id", "conversationId", "kind", "createdAt")
    SELECT md5('c' || i)::uuid, md5(i::text)::uuid, 'DEMO', now() - (i::float8 / $1) * interval '${DAYS} days'
    FROM generate_series(1, $1::int, 20) AS i`,
    [conversations],
  )
  // In the order of time, as events come; each within an hour of its conversation's start. Every second one is a call.
  await client.query(
    `INSERT INTO "AnalyticsEvent" ("type", "at", "conversationId", "model", "operation", "status", "errorCode", "responseTimeMs",
      "timeToFirstTokenMs", "inputTokens", "outputTokens", "cacheReadTokens", "cacheWriteTokens", "costUsd", "leadQuality")
    SELECT CASE WHEN said THEN 'MESSAGE_SENT' WHEN failed THEN 'API_ERROR' WHEN kind < 6 THEN 'MODEL_CALL'
        ELSE 'MESSAGE_RECEIVED' END::"AnalyticsEventType",
      now() - (n::float8 / $1) * interval '${DAYS} days' + random() * interval '1 hour', md5(c::text)::uuid,
      CASE WHEN said THEN NULL WHEN kind < 6 THEN 'claude-haiku-5-5' ELSE 'claude-sonnet-5-5' END,
      (CASE WHEN said THEN NULL WHEN kind < 3 THEN 'ANALYSIS' WHEN kind < 6 THEN 'SUMMARY' ELSE 'REPLY' END)::"ModelOperation",
      (CASE WHEN said THEN NULL WHEN failed THEN 'FAILED' WHEN kind BETWEEN 6 AND 8 THEN 'STOPPED' ELSE 'COMPLETED' END)::"MessageStatus",
      CASE WHEN failed AND NOT said THEN 'UPSTREAM_OVERLOADED' END,
      CASE WHEN NOT said THEN least(120000, 400 * exp(random() * 3 + random() * 2))::int END,
      CASE WHEN NOT said THEN least(30000, 80 * exp(random() * 3))::int END,
      CASE WHEN NOT said THEN 200 + kind * 31 END, CASE WHEN NOT said THEN (random() * 900)::int END,
      CASE WHEN NOT said THEN 1800 END, CASE WHEN NOT said THEN 0 END,
      CASE WHEN NOT said THEN round((random() * 0.02)::numeric, 8) END,
      CASE WHEN NOT said THEN ${qualities}[1 + (c::bigint * 7919 % 13)::int % 5] END
    FROM (SELECT n, greatest(1, (n * $2::float8 / $1)::int) AS c, (n / 2 * 31 % 100) AS kind, n % 97 = 0 AS failed, n % 2 = 0 AS said
      FROM generate_series($1::int, 1, -1) AS n) AS events`,
    [events, conversations],
  )
  await client.query('VACUUM ANALYZE')
}
