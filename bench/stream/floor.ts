/** The floor: a Messages request goes in, the upstream's own bytes come out. No server that looks at the text can be cheaper. */

import { Agent, createServer, request as send } from 'node:http'
import { numberFrom, textFrom } from './child.ts'

const upstream = new URL('/v1/messages', textFrom('ANTHROPIC_BASE_URL'))
const agent = new Agent({ keepAlive: true })

const server = createServer((request, response) => {
  if (request.url === '/health') {
    response.end('ok')
    return
  }
  const forward = send(
    upstream,
    { agent, method: 'POST', headers: { 'content-type': 'application/json' } },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, { 'content-type': answer.headers['content-type'] ?? 'text/plain' })
      answer.pipe(response)
    },
  )
  forward.on('error', () => response.destroy())
  response.on('close', () => forward.destroy())
  request.pipe(forward)
})
server.keepAliveTimeout = 60_000
server.listen(numberFrom('PORT'), '127.0.0.1')
