// A visitor who comes back whenever the connection is lost, with the code that docs/frontend.md gives to frontend developers.
import { randomUUID } from 'node:crypto'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { createClient as createSseClient } from 'graphql-sse'
import { WebSocket } from 'ws'
import { backOff, isPassing, RefusedError } from '../../examples/errors.ts'
import { followReply, type ReplyEvent, type SubscribeToReply } from '../../examples/follow-reply.ts'
import { graphqlSseReply } from '../../examples/graphql-sse.ts'
import { createLiveClient, graphqlWsReply } from '../../examples/graphql-ws.ts'
import { sendSafely } from '../../examples/send.ts'
import { request, type Transport } from '../support/client.ts'
import { MessagesDocument, SendMessageDocument, StartConversationDocument } from '../support/operations.ts'

/** What all visitors together have met. */
export interface Counts {
  replies: number
  /** Subscriptions beyond the first one of a reply. */
  resumed: number
  /** Times a request was repeated, since it got no answer or SHUTTING_DOWN. */
  repeated: number
  characters: number
  /** Whatever a visitor would have noticed. */
  losses: string[]
}

export const newCounts = (): Counts => ({ replies: 0, resumed: 0, repeated: 0, characters: 0, losses: [] })

/** Starts asking one question after the other, each in a conversation of its own, until told to leave. */
export function startVisitor(options: {
  proxy: { url: string }
  transport: Transport
  counts: Counts
  expected: (question: string) => string
}) {
  const { proxy, transport, counts, expected } = options
  const { url } = proxy
  const questions: string[] = []
  let leaving = false
  let hasText = () => {}
  const reading = new Promise<void>((resolve) => {
    hasText = resolve
  })

  async function ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    token?: string,
  ): Promise<Data> {
    const { data, errors } = await request(url, document, variables, token)
    if (errors || !data) throw new RefusedError(errors ?? [])
    return data
  }

  /** For what may be asked twice. */
  async function surely<Data>(operation: () => Promise<Data>): Promise<Data> {
    for (let failures = 1; ; failures++) {
      try {
        return await operation()
      } catch (error) {
        if (!isPassing(error)) throw error
        counts.repeated++
        await backOff(failures)
      }
    }
  }

  function subscriber(token: string, replyId: string): { subscribe: SubscribeToReply; close: () => unknown } {
    const authorization = () => ({ authorization: `Bearer ${token}` })
    if (transport === 'ws') {
      const client = createLiveClient({ url, authorization, webSocketImpl: WebSocket })
      return { subscribe: graphqlWsReply(client, replyId), close: () => client.dispose() }
    }
    const client = createSseClient({ url, headers: authorization, retryAttempts: 0 })
    return { subscribe: graphqlSseReply(client, replyId), close: () => client.dispose() }
  }

  async function talk() {
    const question = randomUUID()
    const { startConversation } = await surely(() => ask(StartConversationDocument, { input: {} }))
    const { id } = startConversation.conversation
    const token = startConversation.sessionToken
    let tries = 0
    const { reply } = await sendSafely(
      async (input) => {
        if (tries++ > 0) counts.repeated++
        return (await ask(SendMessageDocument, { input }, token)).sendMessage
      },
      { conversationId: id, content: question },
    )
    questions.push(question)
    if (!reply) throw new Error('No reply')

    const { subscribe, close } = subscriber(token, reply.id)
    let connections = 0
    let received = ''
    let shown = ''
    const end = await followReply({
      subscribe(after, sink) {
        if (connections++ > 0) counts.resumed++
        if (after !== received.length) counts.losses.push(`came back at ${after} of ${received.length}`)
        const next = (event: ReplyEvent) => {
          if (event.__typename === 'MessageDelta') {
            if (event.offset !== received.length) counts.losses.push(`${event.offset} after ${received.length}`)
            received += event.text
          }
          sink.next(event)
        }
        return subscribe(after, { ...sink, next })
      },
      onText: (text) => {
        shown = text
        hasText()
      },
    })
    await close()
    const whole = expected(question)
    const { status } = end.message
    if (status !== 'COMPLETED' || shown !== whole || received !== whole || end.message.content !== whole) {
      counts.losses.push(`${status}: ${shown.length} of ${whole.length} characters`)
    }
    const { conversation } = await surely(() => ask(MessagesDocument, { id, first: 100 }, token))
    const stored = conversation?.messages.edges.map(({ node }) => node.content) ?? []
    if (stored.length !== 2 || stored[0] !== question || stored[1] !== whole) {
      counts.losses.push(`${stored.length} messages are stored`)
    }
    counts.replies++
    counts.characters += shown.length
  }

  const left = (async () => {
    while (!leaving) {
      try {
        await talk()
      } catch (error) {
        counts.losses.push(error instanceof Error ? error.message : JSON.stringify(error))
      }
    }
  })()

  return {
    /** Resolves when it has read the first text of its first reply. */
    reading,
    /** Finishes the reply that it is reading; resolves to everything it has asked. */
    async leave() {
      leaving = true
      await left
      return questions
    },
  }
}
