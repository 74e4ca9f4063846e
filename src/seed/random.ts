/** Chance that comes out alike for the same seed, on every machine. Not for secrets. */
export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number
  /** True in so many cases of one. */
  chance(share: number): boolean
  pick<T>(from: readonly [T, ...T[]]): T
  /** An index, each as likely as its weight. */
  weighted(weights: readonly number[]): number
  /** A positive number whose logarithm is normally distributed, as waiting times are. */
  around(median: number, spread: number): number
  uuid(): string
}

/**
 * sfc32: quick and even enough for a history that nobody bets on, with so many states that no two streams meet.
 * @param stream which of a seed's sequences, each independent of the others
 */
export function createRandom(seed: number, stream: number): Random {
  let [a, b, c, counter] = [seed >>> 0, stream >>> 0, 0x9e3779b9, 1]
  const bits = () => {
    const sum = (a + b + counter) >>> 0
    counter = (counter + 1) >>> 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) >>> 0
    c = (((c << 21) | (c >>> 11)) + sum) >>> 0
    return sum
  }
  for (let mixed = 0; mixed < 20; mixed++) bits()
  const next = () => bits() / 2 ** 32
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: ([first, ...rest]) => [first, ...rest][int(0, rest.length)] ?? first,
    weighted(weights) {
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0)
      const found = weights.findIndex((weight) => {
        left -= weight
        return left < 0
      })
      return Math.max(found, 0)
    },
    around(median, spread) {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
      return median * Math.exp(spread * normal)
    },
    uuid() {
      const hex = Array.from({ length: 4 }, () => bits().toString(16).padStart(8, '0')).join('')
      const variant = (8 + (Number.parseInt(hex.charAt(16), 16) % 4)).toString(16)
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
    },
  }
}
