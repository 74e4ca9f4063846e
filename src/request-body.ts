import type { IncomingMessage } from 'node:http'

/** Reads the body of a request; undefined, as soon as that shows, when it is larger: what is left of it is passed over. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  if (Number(request.headers['content-length'] ?? 0) <= maxBytes) {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      if (!Buffer.isBuffer(chunk)) continue
      bytes += chunk.length
      if (bytes > maxBytes) break
      chunks.push(chunk)
    }
    if (bytes <= maxBytes) return Buffer.concat(chunks)
  }
  request.resume()
  return undefined
}
