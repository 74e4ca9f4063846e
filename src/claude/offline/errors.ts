import type { ServerResponse } from 'node:http'

/** Answers with an error in Anthropic's envelope; the response's `request-id` is repeated in it. */
export function sendError(
  response: ServerResponse,
  error: { readonly status: number; readonly type: string; readonly message?: string },
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = JSON.stringify({
    type: 'error',
    error: { type: error.type, message: error.message ?? error.type },
    request_id: response.getHeader('request-id'),
  })
  response.writeHead(error.status, { 'content-type': 'application/json', ...headers }).end(body)
}
