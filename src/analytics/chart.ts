const BLOCKS = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']

/**
 * Bars side by side, as lines of text; the highest one fills all lines.
 * @param width columns of each bar and of the gap after it
 */
export function bars(values: readonly number[], { height, width }: { height: number; width: number }): string[] {
  const most = Math.max(1, ...values)
  return Array.from({ length: height }, (_, line) => {
    const below = (height - 1 - line) * 8
    const row = values.map((value) => {
      const eighths = Math.ceil((value / most) * height * 8) - below
      const block = BLOCKS[Math.min(Math.max(eighths, 0), 8)] ?? ' '
      return block.repeat(width - 1).padEnd(width)
    })
    return row.join('').trimEnd()
  })
}
