import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'

const tab = (notes: string[], query: string, variables: object = {}) => ({
  query: `${notes.map((line) => `# ${line}`).join('\n')}\n\n${query.trim()}\n`,
  variables: JSON.stringify(variables, null, 2),
  headers: JSON.stringify({ Authorization: 'Bearer ' }, null, 2),
})

/** The main job, one step a tab. A line of notes is as long as the editor shows without scrolling. */
const defaultTabs = [
  {
    ...tab(
      [
        '1. Open a conversation',
        'Press the button on the right, then copy from',
        'the answer into the tabs that follow, below:',
        '  sessionToken into Headers, like this:',
        '    { "Authorization": "Bearer eyJhb..." }',
        '  id into Variables, as conversationId',
      ],
      `
mutation OpenConversation {
  startConversation(
    input: { metadata: { source: "graphiql" } }
  ) {
    sessionToken
    conversation {
      id
    }
  }
}`,
    ),
    headers: '',
  },
  tab(
    [
      '2. Say something',
      'Needs conversationId and the Bearer token.',
      'Copy the id of the reply that has begun into',
      'the Variables of tab 3, as messageId.',
    ],
    `
mutation SaySomething($conversationId: ID!) {
  sendMessage(
    input: {
      conversationId: $conversationId
      content: "Hello! What can you do for me?"
    }
  ) {
    reply {
      id
      status
    }
  }
}`,
    { conversationId: '' },
  ),
  tab(
    [
      '3. Read the reply as it is written',
      'Needs messageId and the Bearer token. Shows',
      'the latest piece; the last one has it all.',
      'Play it again whenever you like: it begins',
      'at `after`, the length of what you hold.',
    ],
    `
subscription ReadReply(
  $messageId: ID!
  $after: Int
) {
  messageStream(
    messageId: $messageId
    after: $after
  ) {
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
    ['4. See the whole conversation', 'Needs the Bearer token.'],
    `
query WholeConversation {
  viewer {
    role
    conversation {
      status
      messageCount
      messages(last: 20) {
        edges {
          node {
            role
            status
            content
          }
        }
      }
    }
    rateLimits {
      budget
      remaining
      limit
    }
  }
}`,
  ),
]

/** GraphiQL leaves an unfinished movement on its tabs: pressed, a tab would jump away from under the mouse. */
const style = '<style>.graphiql-tab { transform: none !important }</style>'

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
    const body = await compress(html.replace('</head>', `${style}</head>`))
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
