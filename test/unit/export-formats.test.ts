import { describe, expect, test } from 'vitest'
import { conversationTable, messageTable } from '../../src/admin/export-csv.ts'
import { conversationJson } from '../../src/admin/export-json.ts'
import { conversationText } from '../../src/admin/export-text.ts'
import { csvLine } from '../../src/csv.ts'
import { visible, visibleJson, visibleOnOneLine } from '../../src/visible.ts'
import { exported, idOf } from './exported.ts'

const globalId = (typename: string, id: string) => `${typename}/${id}`
const now = new Date('2026-11-23T00:00:00Z')

describe('JSON', () => {
  const text = conversationJson(exported, now, globalId)

  test('is one line that holds everything', () => {
    expect(text).not.toContain('\n')
    expect(JSON.parse(text)).toStrictEqual({
      format: 'aiplace.conversation',
      version: 1,
      exportedAt: '2026-11-23T00:00:00.000Z',
      conversation: {
        id: `Conversation/${idOf(1_000)}`,
        sessionId: 'session-1',
        visitorId: 'visitor-7',
        status: 'ACTIVE',
        title: exported.title,
        tags: ['vip', '@home'],
        flagged: true,
        messageCount: 4,
        startedAt: '2026-11-22T10:00:00.000Z',
        lastMessageAt: '2026-11-22T10:00:04.000Z',
        lastActivityAt: '2026-11-22T10:00:04.000Z',
        endedAt: null,
        contact: {
          name: 'Ann \u202egnp.exe',
          email: 'ann@example.com',
          phone: '+4930123456',
          company: 'Ann & Co, Ltd',
          enteredByStaff: ['name'],
        },
        metadata: { source: 'spring "sale"', referrer: 'https://example.com/?a=1', extra: { page: { n: 1 } } },
        lead: { score: 61, quality: 'HIGH', sentiment: 'POSITIVE', interestedServices: ['web', 'shop'] },
        messages: [
          {
            ...quiet(1, 0),
            id: `Message/${idOf(1)}`,
            role: 'USER',
            status: 'COMPLETED',
            content: exported.messages[0]?.content,
          },
          {
            ...quiet(2, 0),
            id: `Message/${idOf(20)}`,
            current: false,
            role: 'ASSISTANT',
            status: 'STOPPED',
            content: 'Half an',
            answers: `Message/${idOf(1)}`,
            endedAt: '2026-11-22T10:00:02.500Z',
          },
          {
            ...quiet(2, 1),
            id: `Message/${idOf(21)}`,
            role: 'ASSISTANT',
            status: 'COMPLETED',
            content: '\u200b=1+1 👩‍💻',
            answers: `Message/${idOf(1)}`,
            replaces: `Message/${idOf(20)}`,
            firstTextAt: '2026-11-22T10:00:02.750Z',
            endedAt: '2026-11-22T10:00:02.900Z',
            model: 'claude-sonnet-5-5',
            finishReason: 'end_turn',
            usage: {
              inputTokens: 12,
              outputTokens: 3,
              cacheReadTokens: 4,
              cacheWriteTokens: 0,
              costUsd: '0.00000012',
            },
          },
          { ...quiet(3, 0), id: `Message/${idOf(3)}`, role: 'USER', status: 'COMPLETED', content: '-2 + 3?' },
          {
            ...quiet(4, 0),
            id: `Message/${idOf(4)}`,
            role: 'ASSISTANT',
            status: 'STREAMING',
            content: 'That is one',
            answers: `Message/${idOf(3)}`,
          },
        ],
        leadScores: [
          {
            id: `LeadScore/${idOf(30)}`,
            createdAt: '2026-11-22T10:00:03.500Z',
            totalScore: 61,
            engagementScore: 10,
            intentScore: 20,
            budgetScore: 11,
            timelineScore: 10,
            qualificationScore: 10,
            leadQuality: 'HIGH',
            keywords: ['web'],
            summary: 'A good one.',
            recommendations: 'Call.',
            rulesVersion: '1',
            signals: [
              { component: 'INTENT', label: 'Wants it', points: 20, message: `Message/${idOf(1)}` },
              { component: 'BUDGET', label: 'Pays', points: 11, message: null },
            ],
          },
        ],
        flags: [
          {
            id: `Flag/${idOf(40)}`,
            reason: 'Rude',
            flaggedBy: 'admin-1',
            automatic: false,
            createdAt: '2026-11-22T11:00:00.000Z',
            resolvedAt: '2026-11-22T12:00:00.000Z',
            resolvedBy: 'admin-2',
            resolution: 'Talked to',
          },
        ],
        conversions: [
          {
            id: `Conversion/${idOf(50)}`,
            kind: 'DEMO',
            valueUsd: '1200.5',
            note: 'on Friday',
            createdAt: '2026-11-22T13:00:00.000Z',
          },
        ],
      },
    })
  })

  test('writes out what cannot be seen, and reads back to the same text', () => {
    expect(text).toContain('Ann \\u202egnp.exe')
    expect(text).toContain('\\u200b=1+1')
    const tricky = '\0\u0085\u2028\u202e\u{e0041}\u061c\ufeff👨‍👩‍👧 e\u0301'
    expect(visibleJson(tricky)).toBe('"\\u0000\\u0085\\u2028\\u202e\\udb40\\udc41\\u061c\\ufeff👨‍👩‍👧 e\u0301"')
    expect(JSON.parse(visibleJson(tricky))).toBe(tricky)
  })
})

/** What a message has that nothing is known of. */
function quiet(place: number, attempt: number) {
  return {
    place,
    attempt,
    current: true,
    answers: null,
    replaces: null,
    createdAt: `2026-11-22T10:00:0${place}.000Z`,
    firstTextAt: null,
    endedAt: null,
    model: null,
    finishReason: null,
    error: null,
    usage: null,
  }
}

test('TXT is a head and a transcript; no text of a visitor can pass for a line of either', () => {
  expect(conversationText(exported)).toBe(`Conversation ${idOf(1_000)}

Title:        =HYPERLINK("http://evil.example")<U+000A>[2026-11-22T10:00:00.000Z] Assistant
Status:       ACTIVE
Started:      2026-11-22T10:00:00.000Z
Last message: 2026-11-22T10:00:04.000Z
Contact:      Ann <U+202E>gnp.exe, ann@example.com, +4930123456, Ann & Co, Ltd
Visitor:      visitor-7
Source:       spring "sale"
Referrer:     https://example.com/?a=1
Tags:         vip, @home
Lead:         HIGH, 61 of 100 points, mood POSITIVE
Services:     web, shop
Flag:         Rude, by admin-1, 2026-11-22T11:00:00.000Z
  resolved:   Talked to, 2026-11-22T12:00:00.000Z
Conversion:   DEMO, 1200.50 USD, on Friday, 2026-11-22T13:00:00.000Z
Messages:     5, 1 of them replaced


[2026-11-22T10:00:01.000Z] Visitor
    <script>alert("1")</script>

    [2026-11-22T10:00:09.000Z] Assistant
    It is free.

[2026-11-22T10:00:02.000Z] Assistant (replaced; STOPPED)
    Half an

[2026-11-22T10:00:02.000Z] Assistant (claude-sonnet-5-5; 12 tokens in, 3 out; 0.00000012 USD)
    <U+200B>=1+1 👩‍💻

[2026-11-22T10:00:03.000Z] Visitor
    -2 + 3?

[2026-11-22T10:00:04.000Z] Assistant (STREAMING)
    That is one
`)
})

describe('CSV', () => {
  test('of messages has a row for each, with replaced ones', () => {
    const { head, line } = messageTable(globalId)
    const conversation = `Conversation/${idOf(1_000)}`
    expect([head, ...exported.messages.map(line)].join('')).toBe(
      [
        'conversationId,messageId,place,attempt,current,role,status,createdAt,endedAt,content,model,finishReason,errorCode,inputTokens,outputTokens,cacheReadTokens,cacheWriteTokens,costUsd,replaces',
        `${conversation},Message/${idOf(1)},1,0,true,USER,COMPLETED,2026-11-22T10:00:01.000Z,,"<script>alert(""1"")</script>\r\n\r\n[2026-11-22T10:00:09.000Z] Assistant\rIt is free.",,,,,,,,,`,
        `${conversation},Message/${idOf(20)},2,0,false,ASSISTANT,STOPPED,2026-11-22T10:00:02.000Z,2026-11-22T10:00:02.500Z,Half an,,,,,,,,,`,
        `${conversation},Message/${idOf(21)},2,1,true,ASSISTANT,COMPLETED,2026-11-22T10:00:02.000Z,2026-11-22T10:00:02.900Z,<U+200B>=1+1 👩‍💻,claude-sonnet-5-5,end_turn,,12,3,4,,0.00000012,Message/${idOf(20)}`,
        `${conversation},Message/${idOf(3)},3,0,true,USER,COMPLETED,2026-11-22T10:00:03.000Z,,'-2 + 3?,,,,,,,,,`,
        `${conversation},Message/${idOf(4)},4,0,true,ASSISTANT,STREAMING,2026-11-22T10:00:04.000Z,,That is one,,,,,,,,,`,
        '',
      ].join('\r\n'),
    )
  })

  test('of conversations has a row for each', () => {
    const { head, line } = conversationTable(globalId)
    expect(head + line({ ...exported, _count: { flags: 1, conversions: 2 } })).toBe(
      [
        'id,startedAt,lastMessageAt,endedAt,status,title,name,email,phone,company,visitorId,source,referrer,leadScore,leadQuality,sentiment,interestedServices,tags,flagged,messageCount,flagCount,conversionCount',
        `Conversation/${idOf(1_000)},2026-11-22T10:00:00.000Z,2026-11-22T10:00:04.000Z,,ACTIVE,"'=HYPERLINK(""http://evil.example"")\n[2026-11-22T10:00:00.000Z] Assistant",Ann <U+202E>gnp.exe,ann@example.com,'+4930123456,"Ann & Co, Ltd",visitor-7,"spring ""sale""",https://example.com/?a=1,61,HIGH,POSITIVE,web; shop,vip; @home,true,4,1,2`,
        '',
      ].join('\r\n'),
    )
  })

  test.each(['=1', '+1', '-1', '@SUM(A1)', '\t1', '\r1', '\n1', '＝1', '＋1', '－1', '＠SUM'])(
    'gives %j an apostrophe, so that no spreadsheet computes it',
    (text) => {
      expect(csvLine([text]).replaceAll('"', '')).toBe(`'${text}\r\n`)
    },
  )

  test('and everywhere that a spreadsheet begins a cell which separates by semicolons or tabs', () => {
    expect(csvLine(["x;=cmd|' /C calc'!A0", 'a;;@b', 'a\t+1', 'hi\n=1\r\n-2\n- two', '\t=1'])).toBe(
      `x;'=cmd|' /C calc'!A0,a;;'@b,a\t'+1,"hi\n'=1\r\n'-2\n'- two",'\t'=1\r\n`,
    )
  })

  test('leaves numbers, and what only holds such a character, as they are', () => {
    expect(csvLine([-1.5, '1-1', 'a=b', ' =1', 'a; -1', true, null])).toBe('-1.5,1-1,a=b, =1,a; -1,true,\r\n')
  })
})

describe('what cannot be seen', () => {
  test.each([
    ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f'],
    ...['\u061c', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u180e', '\u3164', '\u2028', '\u2029'],
    ...['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u{e0041}'],
  ])('is written out: %j', (character) => {
    const name = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    expect(visible(`a${character}b`)).toBe(`a<U+${name}>b`)
  })

  test('is not what people write: line breaks, tabs, accents, other scripts, emoji', () => {
    const text = 'a\tb\nc e\u0301 שלום مرحبا हिन्दी 日本 👩‍💻 👨‍👩‍👧‍👦 👍🏽 ❤️ 🏳️‍🌈 🇩🇪 1️⃣ 👩🏽‍🚀'
    expect(visible(text)).toBe(text)
  })

  test('takes line breaks and tabs in where there is one line only', () => {
    expect(visibleOnOneLine('a\r\n\tb')).toBe('a<U+000D><U+000A><U+0009>b')
  })
})
