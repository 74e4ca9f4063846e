/**
 * Histograms with cells that grow by 2 percent (DDSketch, Masson and others, VLDB 2019): cell i holds the milliseconds in
 * (γ^(i-1), γ^i], and 2γ^i/(γ+1) is within (γ-1)/(γ+1) < 1 percent of all of them. Cell 0 holds 1, the cell below it 0.
 *
 * Stored as pairs of a cell (two bytes) and a count (four), big-endian, in any order and with cells repeated: putting
 * histograms one behind the other merges them, which is all that SQL does with them.
 */
const GAMMA = 1.02

/** The most that a quantile of a histogram can be off, as a share of it. */
export const SKETCH_ERROR = 0.01

const PAIR_BYTES = 6
/** What stands for zero milliseconds. */
const ZERO_CELL = -1

/** SQL of the cell of a value in milliseconds. */
export const cellSql = (milliseconds: string) =>
  `(CASE WHEN ${milliseconds} > 0 THEN ceil(ln(${milliseconds}::float8) / ln(${GAMMA}::float8)) ELSE ${ZERO_CELL} END)::int2`

/** SQL of a histogram's pair. */
export const pairSql = (cell: string, count: string) => `int2send(${cell}) || int4send((${count})::int4)`

/** The counts of merged histograms by cell, in ascending order of the cells. */
function readCells(bytes: Uint8Array): [cell: number, count: number][] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const counts = new Map<number, number>()
  for (let at = 0; at < bytes.byteLength; at += PAIR_BYTES) {
    const cell = view.getInt16(at)
    counts.set(cell, (counts.get(cell) ?? 0) + view.getUint32(at + 2))
  }
  return [...counts].sort(([one], [other]) => one - other)
}

const middleOf = (cell: number) => (cell === ZERO_CELL ? 0 : (2 * GAMMA ** cell) / (GAMMA + 1))

/**
 * A quantile as `percentile_cont` defines it, between the two values that it lies between, each within 1 percent.
 * @param max the largest value, which is known exactly
 * @returns null for an empty histogram
 */
export function quantileOf(bytes: Uint8Array | null, max: number | null, quantile: number): number | null {
  if (bytes === null || bytes.byteLength === 0) return null
  const cells = readCells(bytes)
  const total = cells.reduce((sum, [, count]) => sum + count, 0)
  const place = quantile * (total - 1)
  const valueAt = (rank: number) => {
    let passed = 0
    for (const [cell, count] of cells) {
      passed += count
      if (rank < passed) return Math.min(middleOf(cell), max ?? Number.POSITIVE_INFINITY)
    }
    return max ?? Number.NaN
  }
  const lower = valueAt(Math.floor(place))
  const share = place - Math.floor(place)
  return share === 0 ? lower : lower + share * (valueAt(Math.ceil(place)) - lower)
}
