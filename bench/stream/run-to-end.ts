import { killAll } from './processes.ts'

/** Runs a benchmark; ends its children, removes what they stored and exits, also when it fails or is interrupted. */
export function runToEnd(main: () => Promise<void>, cleanUp: () => Promise<void>): void {
  let leaving: Promise<never> | undefined
  /** The first call decides the code. */
  function leave(code: number): Promise<never> {
    leaving ??= (async () => {
      killAll()
      await cleanUp().catch((error: unknown) => console.error('Cleaning up failed:', error))
      process.exit(code)
    })()
    return leaving
  }
  process.on('SIGINT', () => void leave(130))
  process.on('SIGTERM', () => void leave(143))
  main().then(
    () => leave(0),
    (error: unknown) => {
      if (!leaving) console.error(error instanceof Error ? error.message : error)
      return leave(1)
    },
  )
}
