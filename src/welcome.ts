import type { App } from './app.ts'

interface Answer {
  data?: Record<string, Record<string, unknown>>
}

async function post(url: string, query: string, variables: object, token?: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: query.startsWith('subscription') ? 'text/event-stream' : 'application/json',
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  })
}

/** Yields the results of a subscription over Server-Sent Events. */
async function* events(response: Response): AsyncGenerator<Answer> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const data = block.split('\n').find((line) => line.startsWith('data: {'))
      if (data) yield JSON.parse(data.slice('data: '.length))
    }
  }
}

/** Asks one question through the public API, as a website would, and prints the answer as it is written. */
async function demonstrate(url: string, question: string) {
  const opened: Answer = await (
    await post(
      url,
      'mutation { startConversation(input: { metadata: { source: "welcome" } }) { sessionToken conversation { id } } }',
      {},
    )
  ).json()
  const { sessionToken, conversation } = opened.data?.startConversation ?? {}
  const token = String(sessionToken)
  const conversationId =
    typeof conversation === 'object' && conversation && 'id' in conversation ? conversation.id : null
  const sent: Answer = await (
    await post(
      url,
      'mutation Ask($input: SendMessageInput!) { sendMessage(input: $input) { reply { id } } }',
      { input: { conversationId, content: question } },
      token,
    )
  ).json()
  const reply = sent.data?.sendMessage?.reply
  const messageId = typeof reply === 'object' && reply && 'id' in reply ? reply.id : null

  process.stdout.write(`  Visitor:   ${question}\n  Assistant: `)
  const stream = await post(
    url,
    'subscription Read($messageId: ID!) { messageStream(messageId: $messageId) { ... on MessageDelta { text } } }',
    { messageId },
    token,
  )
  for await (const { data } of events(stream)) {
    const { text } = data?.messageStream ?? {}
    if (typeof text === 'string') process.stdout.write(text.replaceAll('\n', '\n             '))
  }
  process.stdout.write('\n\n')
}

/** Tells a person at the terminal what is running and what to open next. */
export async function welcome(app: App, options: { firstStart: boolean; dataDir: string; embedded: boolean }) {
  const { url, offline } = app
  const print = (line: string) => process.stdout.write(`${line}\n`)
  if (offline) {
    print('')
    print('  ************************************************************************')
    print('  * OFFLINE DEMO: no ANTHROPIC_API_KEY is set, so a stand-in (its model   *')
    print('  * is named offline-demo) answers instead of Claude. For real answers:   *')
    print('  *   ANTHROPIC_API_KEY=sk-ant-... npm start                              *')
    print('  ************************************************************************')
  }
  print('')
  if (offline && options.firstStart) {
    print('  A first conversation, through the public API:')
    print('')
    await demonstrate(url, 'Hello! What can you do for me?')
  }
  print(`  Serving GraphQL over HTTP, SSE and WebSocket at ${url}`)
  print(`  Open next: ${url} in a browser: GraphiQL, with tabs that walk through a conversation`)
  if (options.embedded) print(`  Data and generated keys: ${options.dataDir} (the admin key is in secrets.json there)`)
  print('')
}
