/**
 * All that a global pattern matches in a text, in order. `matchAll` finds the same, but with a copy of the pattern, which
 * the engine may have to compile again: for a long pattern that costs far more than the search.
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    // a pattern of nothing goes on behind the letter: within one of two units it would stay where it is
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}
