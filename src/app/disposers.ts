/** What has been started so far, to be stopped in reverse order. */
export interface Disposers {
  push(dispose: () => unknown): void
  /** Stops all of it, also where some of it fails, as when the database is away. @throws the first failure */
  disposeAll(): Promise<void>
}

export function createDisposers(): Disposers {
  const disposers: (() => unknown)[] = []
  return {
    push: (dispose) => disposers.push(dispose),
    async disposeAll() {
      const failures: unknown[] = []
      for (const dispose of disposers.splice(0).reverse()) {
        await Promise.resolve()
          .then(dispose)
          .catch((error: unknown) => failures.push(error))
      }
      if (failures.length > 0) throw failures[0]
    },
  }
}
