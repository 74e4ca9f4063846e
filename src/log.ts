import { type DestinationStream, type Logger, pino } from 'pino'

export type Log = Logger

/** A stack begins with the message, of which a line may look like a part of the trace. */
function traceOf({ stack = '', message }: Error): string {
  const start = stack.indexOf(message)
  return start === -1 ? '' : stack.slice(start + message.length)
}

/**
 * An error as it may be logged: its kind, its code, the id of the encryption key it is about, and where it happened;
 * never its message, which may quote data.
 */
export function loggableError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error }
  return {
    type: error.name,
    ...('code' in error && typeof error.code === 'string' ? { code: error.code } : {}),
    ...('keyId' in error && typeof error.keyId === 'string' ? { keyId: error.keyId } : {}),
    at: traceOf(error)
      .split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 6)
      .map((line) => line.trim().replace(/\(.*\/(?=(?:dist|src|node_modules)\/)/, '(')),
  }
}

/**
 * Structured logs, one JSON object a line. Callers log names, counts, codes and ids; nothing a visitor wrote.
 * @param destination where lines go; standard output by default
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    serializers: { err: loggableError },
    redact: ['authorization', '*.authorization', 'headers', '*.headers', '*.token', '*.apiKey'],
  }
  return destination ? pino(options, destination) : pino(options)
}
