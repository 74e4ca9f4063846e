/** What is found out once, and only if somebody asks. */
export function once<T>(find: () => T): () => T {
  let known: { value: T } | undefined
  return () => {
    known ??= { value: find() }
    return known.value
  }
}
