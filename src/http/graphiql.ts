import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { defaultTabs } from './graphiql-tabs.ts'

/** GraphiQL leaves an unfinished movement on its tabs: pressed, a tab would jump away from under the mouse. */
const style = '<style>.graphiql-tab { transform: none !important }</style>'

const compress = promisify(gzip)

/** Serves GraphiQL whole from this server: nothing of it is loaded from elsewhere. */
export function createGraphiQL(options: { title: string; endpoint: string }) {
  let page: Promise<{ body: Buffer; etag: string }> | undefined
  async function render() {
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql') // 30 MB that a server without visitors to it saves
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
