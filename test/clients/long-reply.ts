import { expect } from 'vitest'
import { followReply, type ReplyEvent, type SubscribeToReply } from '../../examples/follow-reply.ts'
import type { OfflineScript } from '../../src/claude/offline/server.ts'
import type { Network } from './network.ts'

/** Characters of one to four bytes and of one or two UTF-16 code units, so that a miscounted offset shows. */
const words = ['Grüß ', 'Gott ', '👋🏽 ', 'naïve ', '日本 ', '– ', 'ok ']
const tokens = Array.from({ length: 300 }, (_, index) => `${words[index % words.length]}${index} `)

/** A reply of several seconds. */
export const longReply: OfflineScript = () => ({ kind: 'answer', text: tokens, paceMs: 8 })
export const longText = tokens.join('')

const CUTS = 5

/** Follows a long reply over a network that breaks after the first event of each of the first connections. */
export async function expectWholeReplyThroughCuts(network: Network, subscribe: SubscribeToReply): Promise<void> {
  const connections: { after: number; events: ReplyEvent[] }[] = []
  let shown = ''
  let cuts = 0
  const end = await followReply({
    subscribe(after, sink) {
      const events: ReplyEvent[] = []
      connections.push({ after, events })
      return subscribe(after, {
        ...sink,
        next(event) {
          events.push(event)
          sink.next(event)
          if (events.length > 1 || cuts === CUTS || event.__typename === 'MessageEnded') return
          cuts += 1
          network.cut()
        },
      })
    },
    onText: (text) => {
      shown = text
    },
    wait: () => Promise.resolve(),
  })

  expect(Buffer.from(shown).equals(Buffer.from(longText))).toBe(true)
  expect(end).toMatchObject({ message: { status: 'COMPLETED', content: longText }, error: null })
  expect(cuts).toBe(CUTS)
  expect(connections.length).toBeGreaterThan(CUTS)

  // What came over the connections, one after the other, is the text: no gap, and nothing twice.
  let received = ''
  for (const { after, events } of connections) {
    expect(after).toBe(received.length)
    for (const event of events) {
      if (event.__typename !== 'MessageDelta') continue
      expect(event.offset).toBe(received.length)
      received += event.text
    }
  }
  expect(received).toBe(longText)
}
