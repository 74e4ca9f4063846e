/** What has been started so far, to be stopped in reverse order. */
export interface Disposers {
  push(dispose: () => unknown): void
  disposeAll(): Promise<void>
}

export function createDisposers(): Disposers {
  const disposers: (() => unknown)[] = []
  return {
    push: (dispose) => disposers.push(dispose),
    async disposeAll() {
      for (const dispose of disposers.splice(0).reverse()) await dispose()
    },
  }
}
