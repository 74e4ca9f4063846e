import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { AuditLog } from '../admin/audit.ts'
import { EXPORT_PATH } from '../admin/export-link.ts'
import type { Exports } from '../admin/exports.ts'
import type { Log } from '../log.ts'

/** After so long without a byte taken or given, a download is given up. */
const STALLED_MS = 120_000

function refuse(response: ServerResponse, status: number, error: string, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(`${JSON.stringify({ error })}\n`)
}

/**
 * Sends as fast as is read at the other end, and leaves what it sends once nobody reads it any more. A failure cuts the
 * connection, so that the file is seen to be short.
 * @returns how it ended, for the audit log
 */
async function send(lines: AsyncIterable<string>, response: ServerResponse, log: Log): Promise<string> {
  response.setTimeout(STALLED_MS, () => response.destroy())
  try {
    await pipeline(Readable.from(lines, { highWaterMark: 1 }), response)
    return 'DONE'
  } catch (err) {
    if (isReaderGone(err)) return 'ABORTED'
    log.error({ err }, 'an export broke off')
    return 'INTERNAL'
  }
}

const READER_GONE = new Set<unknown>(['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'])
const isReaderGone = (error: unknown) => error instanceof Error && 'code' in error && READER_GONE.has(error.code)

/**
 * Downloads of exports. Their links are credentials by themselves: whoever holds one may fetch it, which is written down
 * under the name of the key that made the link.
 */
export function createExportEdge(options: { exports: Pick<Exports, 'open'>; audit: AuditLog; log: Log }) {
  const { exports, audit, log } = options

  return {
    wants: (pathname: string) => pathname.startsWith(EXPORT_PATH),

    async serve(request: IncomingMessage, response: ServerResponse, pathname: string): Promise<void> {
      response.setHeader('Cache-Control', 'no-store')
      response.setHeader('Referrer-Policy', 'no-referrer')
      response.setHeader('X-Content-Type-Options', 'nosniff')
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return refuse(response, 405, 'Use GET', { Allow: 'GET, HEAD' })
      }
      // HTTP/1.0 ends a body of unknown length by closing the connection: a short one would look whole.
      if (request.httpVersionMajor === 1 && request.httpVersionMinor === 0) {
        return refuse(response, 505, 'Use HTTP/1.1')
      }
      const download = exports.open(pathname.slice(EXPORT_PATH.length))
      if (download === null) return refuse(response, 404, 'Not found')
      if (download === 'expired') return refuse(response, 410, 'This link has expired')
      const headers = {
        'Content-Type': download.mimeType,
        'Content-Disposition': `attachment; filename="${download.filename}"`,
        'X-Accel-Buffering': 'no',
      }
      if (request.method === 'HEAD') {
        response.writeHead(200, headers).end()
        return
      }
      const target = { type: 'Conversation', id: null }
      const complete = await audit.begin({ actor: download.actor, action: 'downloadExport', target })
      response.writeHead(200, headers)
      await complete(await send(download.read(), response, log))
    },
  }
}
