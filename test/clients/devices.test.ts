import { print } from 'graphql'
import { createClient } from 'graphql-sse'
import { expect, test } from 'vitest'
import { createApollo } from '../../examples/apollo.ts'
import { followReply } from '../../examples/follow-reply.ts'
import { createUrql, urqlReply } from '../../examples/urql.ts'
import { openConversation } from '../support/client.ts'
import {
  ConversationEventsDocument,
  type ConversationEventsSubscription,
  CreateDeviceLinkDocument,
  SendMessageDocument,
  StartConversationDocument,
} from '../support/operations.ts'
import { longText } from './long-reply.ts'
import { onTheTrain } from './on-the-train.ts'

const train = onTheTrain()

test('what is said on one device is seen on the other, and its reply is read there as it is written', async () => {
  const { url } = train.app
  const phone = await openConversation(url)
  const onPhone = createApollo({ url, token: () => phone.token, subscriptions: 'sse' })
  const link = await onPhone.mutate({
    mutation: CreateDeviceLinkDocument,
    variables: { conversationId: phone.id },
  })

  const laptop: { token: string | null } = { token: null }
  const onLaptop = createUrql({ url, token: () => laptop.token, subscriptions: 'sse' })
  const joined = await onLaptop.mutation(StartConversationDocument, {
    input: { deviceCode: link.data?.createDeviceLink.code ?? '' },
  })
  laptop.token = joined.data?.startConversation.sessionToken ?? null
  expect(joined.data?.startConversation).toMatchObject({ created: false, conversation: { id: phone.id } })
  expect(laptop.token).not.toBe(phone.token)

  const events = createClient({ url, headers: { authorization: `Bearer ${laptop.token}` } })
  let subscribed = () => {}
  const ready = new Promise<void>((resolve) => {
    subscribed = resolve
  })
  const seen = events.iterate<ConversationEventsSubscription>(
    { query: print(ConversationEventsDocument), variables: { conversationId: phone.id } },
    { connected: subscribed },
  )
  await ready
  await onPhone.mutate({
    mutation: SendMessageDocument,
    variables: { input: { conversationId: phone.id, content: 'From the phone' } },
  })

  const added: { id: string; role: string; content: string }[] = []
  for await (const { data } of seen) {
    if (data?.conversationEvents.__typename === 'MessageAdded') added.push(data.conversationEvents.message)
    if (added.length === 2) break
  }
  events.dispose()
  expect(added).toMatchObject([{ role: 'USER', content: 'From the phone' }, { role: 'ASSISTANT' }])

  let shown = ''
  const subscribe = urqlReply(onLaptop, added[1]?.id ?? '')
  await followReply({ subscribe, onText: (text) => (shown = text) })
  expect(shown).toBe(longText)
  onPhone.stop()
})
