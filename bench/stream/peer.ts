/** The peer: Vercel's AI SDK as its documentation shows it for a Node.js server, `streamText` piped into the response. */

import { createServer, type IncomingMessage } from 'node:http'
import { createAnthropic } from '@ai-sdk/anthropic'
import { streamText } from 'ai'
import { z } from 'zod'
import { numberFrom, textFrom } from './child.ts'

const anthropic = createAnthropic({
  baseURL: `${textFrom('ANTHROPIC_BASE_URL')}/v1`,
  apiKey: textFrom('ANTHROPIC_API_KEY'),
})
const Body = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.literal('user'), content: z.string() })),
})

async function read(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return JSON.parse(Buffer.concat(parts).toString())
}

const server = createServer(async (request, response) => {
  if (request.url === '/health') {
    response.end('ok')
    return
  }
  const { model, messages } = Body.parse(await read(request))
  const result = streamText({ model: anthropic(model), messages })
  await result.pipeUIMessageStreamToResponse(response)
})
server.keepAliveTimeout = 60_000
server.listen(numberFrom('PORT'), '127.0.0.1')
