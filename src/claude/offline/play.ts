import type { ServerResponse } from 'node:http'
import type { Beats, Ending } from './events.ts'

const SPLIT_GAP_MS = 2

/** How a response ended: all of it sent; ended by its script; or the connection went away first. */
export type Outcome = {
  readonly how: 'complete' | 'scripted' | 'gone'
  /** Tokens of visible text that were written to the stream. */
  readonly tokens: number
}

/**
 * Writes the beats of a response, each at its time, with one timer at most. A reader that falls behind holds them up; one
 * that goes away ends them.
 * @returns how it ended, once the response is closed.
 */
export function play(response: ServerResponse, beats: Beats, splitUtf8: boolean): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined
  let due = performance.now()
  let held: { readonly data: string; readonly isText?: boolean } | undefined
  let tokens = 0
  let ending: Ending | undefined

  const advance = (): void => {
    timer = undefined
    while (!response.destroyed) {
      if (!held) {
        const step = beats.next()
        if (step.done) {
          finish(step.value)
          return
        }
        held = step.value
        due += step.value.waitMs
      }
      // Against the schedule rather than the last token, so that a late timer does not slow the whole stream down.
      const waitMs = due - performance.now()
      if (waitMs > 0) {
        timer = setTimeout(advance, Math.ceil(waitMs))
        return
      }
      const { data, isText } = held
      held = undefined
      if (isText) tokens++
      if (splitUtf8 && /\P{ASCII}/u.test(data)) {
        writeApart(halves(data))
        return
      }
      if (data !== '' && !response.write(data)) {
        response.once('drain', advance)
        return
      }
    }
  }

  /** Each piece in a packet of its own: the next one is not written before the last one has left. */
  const writeApart = ([piece, ...rest]: readonly Buffer[]): void => {
    if (!piece) advance()
    else {
      response.write(piece, () => {
        if (!response.destroyed) timer = setTimeout(() => writeApart(rest), SPLIT_GAP_MS)
      })
    }
  }

  const finish = (value: Ending): void => {
    ending = value
    if (value === 'end') response.end()
    // Destroying a socket drops what it has not sent yet: first the tokens before the cut, then the cut.
    if (value === 'cut') response.socket?.write('', () => response.destroy())
  }

  return new Promise((resolve) => {
    if (response.destroyed) return resolve({ how: 'gone', tokens })
    response.once('close', () => {
      clearTimeout(timer)
      beats.return('silence')
      const how = ending === 'cut' ? 'scripted' : ending === 'end' && response.writableFinished ? 'complete' : 'gone'
      resolve({ how, tokens })
    })
    advance()
  })
}

/** The bytes of a text, divided within every character that has more than one. */
function halves(text: string): Buffer[] {
  const bytes = Buffer.from(text)
  const pieces: Buffer[] = []
  let from = 0
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0xc0) continue
    pieces.push(bytes.subarray(from, at + 1))
    from = at + 1
  }
  return [...pieces, bytes.subarray(from)]
}
