import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'

const tab = (title: string, notes: string[], query: string, variables: object = {}) => ({
  query: `${[`# ${title}`, ...notes].map((line, index) => (index === 0 ? line : `# ${line}`)).join('\n')}\n\n${query.trim()}\n`,
  variables: JSON.stringify(variables, null, 2),
  headers: JSON.stringify({ Authorization: '' }, null, 2).replace('"Authorization": ""', '"Authorization": "Bearer "'),
})

/** The main job, one step a tab. */
const defaultTabs = [
  {
    ...tab(
      '1. Open a conversation',
      [
        'Press play. Then copy `sessionToken` from the answer into the Headers (below)',
        'of the other tabs, behind "Bearer ", and `id` into their variables.',
      ],
      `
mutation OpenConversation {
  startConversation(input: { metadata: { source: "graphiql" } }) {
    sessionToken
    conversation {
      id
      status
    }
  }
}`,
    ),
    headers: '',
  },
  tab(
    '2. Say something',
    ['The answer names the reply that has begun: copy its `id` into the variables of tab 3.'],
    `
mutation SayHello($conversationId: ID!) {
  sendMessage(
    input: { conversationId: $conversationId, content: "Hello! What can you do for a small bakery?" }
  ) {
    message {
      id
    }
    reply {
      id
      status
    }
  }
}`,
    { conversationId: '' },
  ),
  tab(
    '3. Read the reply as it is written',
    [
      'Play it as often as you like, now or tomorrow: it starts from `after`',
      '(how much of the text you hold) and ends with MessageEnded.',
    ],
    `
subscription ReadReply($messageId: ID!, $after: Int) {
  messageStream(messageId: $messageId, after: $after) {
    ... on MessageDelta {
      offset
      text
    }
    ... on MessageEnded {
      message {
        status
        content
        usage {
          inputTokens
          outputTokens
        }
      }
      error {
        code
        message
        retryable
      }
    }
  }
}`,
    { messageId: '', after: 0 },
  ),
  tab(
    '4. The whole conversation',
    [],
    `
query WholeConversation {
  viewer {
    role
    rateLimits {
      budget
      remaining
      limit
    }
    conversation {
      status
      messageCount
      messages(last: 20) {
        totalCount
        nodes: edges {
          node {
            role
            status
            content
          }
        }
      }
    }
  }
}`,
  ),
]

const compress = promisify(gzip)

/** Serves GraphiQL whole from this server: nothing of it is loaded from elsewhere. */
export function createGraphiQL(options: { title: string; endpoint: string }) {
  let page: Promise<{ body: Buffer; etag: string }> | undefined
  async function render() {
    const html = renderGraphiQL({
      title: options.title,
      endpoint: options.endpoint,
      defaultTabs,
      shouldPersistHeaders: false, // tokens do not stay in the browser's storage
      subscriptionsProtocol: 'SSE',
    })
    const body = await compress(html)
    return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` }
  }

  return {
    /** Whether a request is a browser's, for the page itself. */
    wants: ({ method, headers }: IncomingMessage) => method === 'GET' && headers.accept?.includes('text/html') === true,
    async serve(request: IncomingMessage, response: ServerResponse) {
      page ??= render()
      const { body, etag } = await page
      const headers = {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-cache',
        ETag: etag,
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        'Referrer-Policy': 'no-referrer',
      }
      if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end()
      else response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip', 'Content-Length': body.length }).end(body)
    },
  }
}
