// One visitor's side of a run of kills: what was acknowledged, what was shown, and whether it is still there afterwards.
import { randomUUID } from 'node:crypto'
import {
  mustRequest,
  openConversation,
  readReply,
  request,
  type StreamEvent,
  type Transport,
} from '../support/client.ts'
import { MessagesDocument, type MessagesQuery, SendMessageDocument, StopReplyDocument } from '../support/operations.ts'

type Address = { url: string; wsUrl: string }
type Ended = Extract<StreamEvent, { __typename: 'MessageEnded' }>
type StoredMessage = NonNullable<MessagesQuery['conversation']>['messages']['edges'][number]['node']

/** A message that the visitor sends, and its id once the server has acknowledged it. */
interface Sent {
  content: string
  clientMessageId: string
  reply: boolean
  messageId: string | null
}

/** What a visitor knows. */
export interface Talk {
  id: string
  token: string
  transport: Transport
  question: Sent
  /** Messages without a reply, sent one after the other while the reply comes in. */
  notes: Sent[]
  replyId: string | null
  /** The reply as far as it was shown. */
  shown: string
  ended: Ended | null
  /** When they were told of the end last, by `performance.now()`. */
  endedAt: number
  /** How often a message was answered with INTERNAL, as on a machine that is too busy, and sent again. */
  refused: number
}

/** What was counted. From `lostMessages` on, everything has to be 0. */
export interface Figures {
  kills: number
  conversations: number
  /** Replies that were being written when the server was killed, as the visitor saw it. */
  cutReplies: number
  /** Messages that the server had acknowledged before it was killed. */
  acknowledged: number
  /** Messages that were under way when it was killed. */
  unacknowledged: number
  /** Messages that were answered with INTERNAL and sent again. */
  refused: number
  /** UTF-16 code units of replies that visitors had been shown before it was killed. */
  shownCharacters: number
  /** The longest time from a kill until a visitor was told how their reply had ended. */
  slowestEndMs: number
  lostMessages: number
  lostCharacters: number
  leftStreaming: number
  duplicates: number
  /** Replies that are not the beginning of what Claude sends, or not what the visitor put together. */
  wrongTexts: number
  /** Whatever else was not as promised, in words. */
  surprises: string[]
}

const newSent = (reply: boolean): Sent => ({
  content: randomUUID(),
  clientMessageId: randomUUID(),
  reply,
  messageId: null,
})

const isWhole = (ended: Ended | null) => ended?.message.status === 'COMPLETED'

/** Opens a conversation. */
export async function openTalk(url: string, transport: Transport): Promise<Talk> {
  const { id, token } = await openConversation(url)
  return {
    id,
    token,
    transport,
    question: newSent(true),
    notes: [],
    replyId: null,
    shown: '',
    ended: null,
    endedAt: 0,
    refused: 0,
  }
}

/** Sends a message, or sends it again, until the server has decided. */
async function send(url: string, talk: Talk, sent: Sent) {
  const { content, clientMessageId, reply } = sent
  const input = { conversationId: talk.id, content, clientMessageId, reply }
  for (;;) {
    const { data, errors } = await request(url, SendMessageDocument, { input }, talk.token)
    if (data) return data.sendMessage
    if (errors?.[0]?.extensions.code !== 'INTERNAL') throw new Error(JSON.stringify(errors))
    talk.refused++
  }
}

/**
 * Asks, reads the reply and sends notes meanwhile, until the reply has ended or the server is gone.
 * @param options.readAt another server, on which the reply is read
 * @param options.onEvent called for every acknowledgement and every slice of text
 */
export async function tellAll(
  address: Address,
  talk: Talk,
  options: { readAt?: Address; onEvent: () => void; isKilled: () => boolean },
): Promise<void> {
  const { readAt = address, onEvent, isKilled } = options

  async function read(replyId: string) {
    for await (const event of readReply(readAt, talk.transport, talk.token, replyId)) {
      if (event.__typename === 'MessageEnded') {
        talk.ended = event
        talk.endedAt = performance.now()
      } else {
        if (event.offset !== talk.shown.length) throw new Error(`a gap at ${event.offset}`)
        talk.shown += event.text
      }
      onEvent()
    }
  }
  async function annotate() {
    while (!talk.ended) {
      const note = newSent(false)
      talk.notes.push(note)
      note.messageId = (await send(address.url, talk, note)).message.id
      onEvent()
    }
  }

  try {
    const { message, reply } = await send(address.url, talk, talk.question)
    talk.question.messageId = message.id
    talk.replyId = reply?.id ?? null
    onEvent()
    const both = await Promise.allSettled([read(talk.replyId ?? ''), annotate()])
    for (const outcome of both) if (outcome.status === 'rejected') throw outcome.reason
  } catch (error) {
    if (!isKilled()) throw error
  }
}

async function messagesOf(url: string, talk: Talk): Promise<StoredMessage[]> {
  const messages: StoredMessage[] = []
  for (let after: string | null | undefined; ; ) {
    const { conversation } = await mustRequest(
      url,
      MessagesDocument,
      { id: talk.id, first: 100, ...(after ? { after } : {}) },
      talk.token,
    )
    messages.push(...(conversation?.messages.edges.map(({ node }) => node) ?? []))
    after = conversation?.messages.pageInfo.endCursor
    if (!conversation?.messages.pageInfo.hasNextPage) return messages
  }
}

/**
 * Comes back after the crash over the other transport: sends again what was sent last, reads the rest of the reply, and
 * counts what is missing, doubled or wrong.
 * @param whole what Claude sends when it is not cut off
 * @param askedClaude how often Claude was asked for this reply
 */
export async function comeBack(
  address: Address,
  talk: Talk,
  expected: { whole: string; askedClaude: () => number },
  figures: Figures,
): Promise<void> {
  const { question, notes, shown } = talk
  const known = [question, ...notes].filter(({ messageId }) => messageId !== null)
  figures.acknowledged += known.length
  figures.unacknowledged += 1 + notes.length - known.length
  figures.shownCharacters += shown.length
  figures.refused += talk.refused
  if (talk.replyId !== null && !isWhole(talk.ended)) figures.cutReplies++

  const wasAcknowledged = question.messageId !== null
  for (const sent of [question, ...notes.slice(-1)]) {
    const { message, reply } = await send(address.url, talk, sent)
    if (sent.messageId !== null && sent.messageId !== message.id) figures.duplicates++
    sent.messageId = message.id
    if (!sent.reply) continue
    if (talk.replyId !== null && talk.replyId !== reply?.id) figures.duplicates++
    talk.replyId = reply?.id ?? ''
  }
  const replyId = talk.replyId ?? ''
  // A question that had not reached the server is being answered only now.
  if (!wasAcknowledged) await request(address.url, StopReplyDocument, { messageId: replyId }, talk.token)

  const other = talk.transport === 'sse' ? 'ws' : 'sse'
  let text = shown
  let ended: Ended | null = null
  for await (const event of readReply(address, other, talk.token, replyId, shown.length)) {
    if (event.__typename === 'MessageEnded') {
      ended = event
      talk.endedAt = performance.now()
    } else if (event.offset === text.length) text += event.text
    else figures.surprises.push(`a gap at ${event.offset} of ${replyId}`)
  }
  if (!ended) {
    figures.surprises.push(`no end of ${replyId}`)
    return
  }

  const messages = await messagesOf(address.url, talk)
  for (const sent of [question, ...notes]) {
    const stored = messages.filter(({ content, role }) => role === 'USER' && content === sent.content)
    if (stored.length > 1) figures.duplicates += stored.length - 1
    if (sent.messageId !== null && stored[0]?.id !== sent.messageId) figures.lostMessages++
  }
  const replies = messages.filter(({ role }) => role === 'ASSISTANT')
  figures.duplicates += Math.max(0, replies.length - 1, expected.askedClaude() - 1)
  figures.leftStreaming += messages.filter(({ status }) => status === 'STREAMING').length

  const stored = replies.find(({ id }) => id === replyId)?.content ?? ''
  if (!stored.startsWith(shown)) figures.lostCharacters += Math.max(1, shown.length - stored.length)
  if (stored !== text || ended.message.content !== text || !expected.whole.startsWith(text)) figures.wrongTexts++

  const { status } = ended.message
  const error = ended.error?.code ?? null
  const fits =
    (status === 'COMPLETED' && text === expected.whole && error === null) ||
    (status === 'INTERRUPTED' && error === 'INTERRUPTED' && !isWhole(talk.ended)) ||
    (status === 'STOPPED' && !wasAcknowledged && error === null)
  if (!fits || (talk.ended && status !== talk.ended.message.status)) {
    figures.surprises.push(`${replyId} is ${status} (${error}) after ${text.length} of ${expected.whole.length}`)
  }
  talk.shown = text
  talk.ended = ended
}

/** Whether the conversation is still as it was when it was checked. */
export async function isUnchanged(url: string, talk: Talk): Promise<boolean> {
  const { message, reply } = await send(url, talk, talk.question)
  return message.id === talk.question.messageId && reply?.id === talk.replyId && reply?.content === talk.shown
}
