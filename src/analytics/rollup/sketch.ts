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

/** SQL of a pair that stands for one value, as one for so many. */
export const countedSql = (pair: string, count: string) => `substr(${pair}, 1, 2) || int4send((${count})::int4)`

/** A histogram that has been read. */
export interface Sketch {
  /** The cells that hold anything, from the lowest on. */
  cells: { cell: number; count: number }[]
  total: number
}

/**
 * Reads a histogram, or several one behind the other as one.
 * @param taken histograms that are to be taken from it
 */
export function readSketch(bytes: Uint8Array, taken: Uint8Array = new Uint8Array()): Sketch {
  const counts = new Map<number, number>()
  add(counts, bytes, 1)
  add(counts, taken, -1)
  const cells = [...counts].flatMap(([cell, count]) => (count === 0 ? [] : { cell, count }))
  cells.sort((one, other) => one.cell - other.cell)
  return { cells, total: cells.reduce((sum, { count }) => sum + count, 0) }
}

function add(counts: Map<number, number>, bytes: Uint8Array, sign: 1 | -1): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < bytes.byteLength; at += PAIR_BYTES) {
    const cell = view.getInt16(at)
    counts.set(cell, (counts.get(cell) ?? 0) + sign * view.getUint32(at + 2))
  }
}

const middleOf = (cell: number) => (cell === ZERO_CELL ? 0 : (2 * GAMMA ** cell) / (GAMMA + 1))

/**
 * A quantile as `percentile_cont` defines it, between the two values that it lies between, each within 1 percent.
 * @param max the largest value, which is known exactly
 * @returns null for an empty histogram
 */
export function quantileOf({ cells, total }: Sketch, max: number | null, quantile: number): number | null {
  if (total === 0) return null
  const largest = max ?? Number.POSITIVE_INFINITY
  const place = quantile * (total - 1)
  const valueAt = (rank: number) => {
    let passed = 0
    for (const { cell, count } of cells) {
      passed += count
      if (rank < passed) return Math.min(middleOf(cell), largest)
    }
    return largest
  }
  const lower = valueAt(Math.floor(place))
  const share = place - Math.floor(place)
  return share === 0 ? lower : lower + share * (valueAt(Math.ceil(place)) - lower)
}
