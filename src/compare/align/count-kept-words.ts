const LIMB_BITS = 30
const LIMB = 2 ** LIMB_BITS
const LIMB_MASK = LIMB - 1

/** Longer cells are compared by their first words only, because the cost of a pair grows with the product of its lengths. */
const MOST_WORDS = 2000

/**
 * Prepares a wording for comparison with others: the returned function says how many of its words another has in the same order,
 * the length of their longest common subsequence.
 *
 * Units: `base` and `variant` hold word ids; beyond the first 2,000 words of each nothing counts.
 * Source: Hyyrö 2004, “Bit-parallel LCS-length computation revisited”, in limbs of 30 bits.
 */
export function countKeptWordsOf(base: ArrayLike<number>): (variant: ArrayLike<number>) => number {
  const size = Math.min(base.length, MOST_WORDS)
  const limbs = Math.ceil(size / LIMB_BITS)
  const places = new Map<number, Int32Array>()
  for (let i = 0; i < size; i++) {
    let mask = places.get(base[i]!)
    if (mask === undefined) {
      mask = new Int32Array(limbs)
      places.set(base[i]!, mask)
    }
    mask[(i / LIMB_BITS) | 0]! |= 1 << (i % LIMB_BITS)
  }
  const free = new Int32Array(limbs)
  return (variant) => {
    free.fill(LIMB_MASK)
    for (let j = 0; j < variant.length && j < MOST_WORDS; j++) {
      const mask = places.get(variant[j]!)
      if (mask !== undefined) step(free, mask)
    }
    return size - countBits(free, size)
  }
}

/** V' = (V + (V and M)) or (V and not M), the carry handed on from limb to limb. */
function step(free: Int32Array, mask: Int32Array): void {
  let carry = 0
  for (let k = 0; k < free.length; k++) {
    const now = free[k]!
    const sum = now + (now & mask[k]!) + carry
    carry = sum >= LIMB ? 1 : 0
    free[k] = (sum & LIMB_MASK) | (now & ~mask[k]!)
  }
}

/** Set bits among the first `size`. */
function countBits(limbs: Int32Array, size: number): number {
  let count = 0
  for (let i = 0; i < size; i++) count += (limbs[(i / LIMB_BITS) | 0]! >> (i % LIMB_BITS)) & 1
  return count
}
