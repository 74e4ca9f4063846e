import type { WriteStream } from 'node:tty'

/** Shows how far a long task has come. */
export interface Progress {
  show(done: number, total: number): void
  end(): void
}

type Output = Pick<NodeJS.WritableStream, 'write'> & Partial<Pick<WriteStream, 'isTTY'>>

const BAR = 30
const REDRAW_MS = 100

/**
 * A bar on a terminal, redrawn in its line; elsewhere a line for each tenth.
 * @param unit what is counted, such as `texts`
 */
export function createProgress(out: Output, unit: string): Progress {
  let tenth = -1
  let drawnAt = Number.NEGATIVE_INFINITY
  let latest = ''

  const describe = (share: number, done: number, total: number) =>
    `${Math.floor(share * 100)} %, ${done.toLocaleString('en')} of ${total.toLocaleString('en')} ${unit}`

  return {
    show(done, total) {
      const share = total === 0 ? 1 : done / total
      const text = describe(share, done, total)
      if (out.isTTY) {
        const filled = Math.round(share * BAR)
        latest = `\r[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}] ${text}`
        if (performance.now() - drawnAt < REDRAW_MS) return
        drawnAt = performance.now()
        out.write(latest)
      } else if (Math.floor(share * 10) > tenth) {
        tenth = Math.floor(share * 10)
        out.write(`${text}\n`)
      }
    },
    end() {
      if (out.isTTY && latest !== '') out.write(`${latest}\n`)
    },
  }
}
