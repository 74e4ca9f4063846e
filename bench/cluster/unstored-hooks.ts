/** Puts the journal of journal-unstored.ts into the place of the server's own. */

import type { ResolveHook } from 'node:module'

export const resolve: ResolveHook = async (specifier, context, nextResolve) => {
  const resolved = await nextResolve(specifier, context)
  if (!resolved.url.endsWith('/dist/reply/journal.js')) return resolved
  return { ...resolved, url: new URL('./journal-unstored.js', import.meta.url).href }
}
