/** What is remembered of so many texts at the most, and half as many at the least. */
const MOST = 4_000

/**
 * A function of a text alone that remembers what it found of the texts it was given lately: a conversation is assessed
 * anew after each message, and all but that one was read before. What nobody asks for any more is forgotten.
 */
export function remembered<T>(find: (text: string) => T, most = MOST): { of(text: string): T; forget(): void } {
  let recent = new Map<string, { found: T }>()
  let earlier = new Map<string, { found: T }>()
  return {
    of(text) {
      const known = recent.get(text)
      if (known) return known.found
      const entry = earlier.get(text) ?? { found: find(text) }
      if (recent.size >= most / 2) {
        earlier = recent
        recent = new Map()
      }
      recent.set(text, entry)
      return entry.found
    },
    forget() {
      recent = new Map()
      earlier = new Map()
    },
  }
}
