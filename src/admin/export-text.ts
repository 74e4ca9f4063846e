import { tagsIn } from '../storage/blind-indexes.ts'
import { visible, visibleOnOneLine } from '../visible.ts'
import { type ConversationRecord, contentOf } from './records.ts'

type Message = ConversationRecord['messages'][number]

const WIDTH = 14
const INDENT = '    '

const present = (parts: (string | null | undefined | false)[]) =>
  parts.filter((part): part is string => typeof part === 'string' && part !== '')

/** A line of the head; nothing where there is nothing to say. */
function headLine(name: string, ...parts: (string | null | undefined | false)[]): string[] {
  const said = present(parts).map(visibleOnOneLine)
  return said.length === 0 ? [] : [`${`${name}:`.padEnd(WIDTH)}${said.join(', ')}`]
}

function head(record: ConversationRecord): string[] {
  const replaced = record.messages.filter(({ current }) => !current).length
  return [
    `Conversation ${record.id}`,
    '',
    ...headLine('Title', record.title),
    ...headLine('Status', record.status),
    ...headLine('Started', record.startedAt.toISOString()),
    ...headLine('Last message', record.lastMessageAt?.toISOString()),
    ...headLine('Ended', record.endedAt?.toISOString()),
    ...headLine('Contact', record.contactName, record.contactEmail, record.contactPhone, record.contactCompany),
    ...headLine('Visitor', record.visitorId),
    ...headLine('Source', record.source),
    ...headLine('Referrer', record.referrer),
    ...headLine('Tags', ...tagsIn(record.tags)),
    ...headLine(
      'Lead',
      record.leadQuality,
      record.leadScore !== null && `${record.leadScore} of 100 points`,
      record.sentiment && `mood ${record.sentiment}`,
    ),
    ...headLine('Services', ...record.interestedServices),
    ...record.flags.flatMap(({ reason, flaggedBy, createdAt, resolvedAt, resolution }) => [
      ...headLine('Flag', reason, `by ${flaggedBy}`, createdAt.toISOString()),
      ...(resolvedAt ? headLine('  resolved', resolution, resolvedAt.toISOString()) : []),
    ]),
    ...record.conversions.flatMap(({ kind, valueUsd, note, createdAt }) =>
      headLine('Conversion', kind, valueUsd && `${valueUsd.toFixed(2)} USD`, note, createdAt.toISOString()),
    ),
    ...headLine('Messages', `${record.messages.length}`, replaced > 0 && `${replaced} of them replaced`),
  ]
}

const speakers = { USER: 'Visitor', ASSISTANT: 'Assistant', SYSTEM: 'Server' }

function heading(message: Message): string {
  const { role, status, current, createdAt, model, inputTokens, outputTokens, costUsd } = message
  const notes = present([
    !current && 'replaced',
    status !== 'COMPLETED' && status,
    model && visibleOnOneLine(model),
    inputTokens !== null && outputTokens !== null && `${inputTokens} tokens in, ${outputTokens} out`,
    costUsd && `${costUsd.toFixed()} USD`,
  ])
  return `[${createdAt.toISOString()}] ${speakers[role]}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
}

/** What was said stands indented, so that no message can pass for another one's heading. */
const body = (message: Message) =>
  visible(contentOf(message).replaceAll(/\r\n?/g, '\n'))
    .split('\n')
    .map((line) => (line === '' ? '' : `${INDENT}${line}`))

/** A conversation as a transcript to read: a head, and every message in order, replaced replies too. */
export const conversationText = (record: ConversationRecord) =>
  `${[...head(record), '', ...record.messages.flatMap((message) => ['', heading(message), ...body(message)])].join('\n')}\n`
