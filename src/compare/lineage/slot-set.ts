/** A set of slots, 32 to a number; `used` are the places of the numbers that hold any, ascending. */
export interface SlotSet {
  readonly bits: Uint32Array
  readonly used: readonly number[]
}

/** Returns how many of 32 bits are set (Warren, Hacker's Delight, 5-1). */
export function bitCount(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555)
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333)
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Returns how many slots two sets have in common, those of `without` left out. */
export function countCommon(a: SlotSet, b: SlotSet, without?: Uint32Array): number {
  const used = a.used.length < b.used.length ? a.used : b.used
  const [left, right] = [a.bits, b.bits]
  let count = 0
  for (let k = 0; k < used.length; k++) {
    const i = used[k]!
    let both = left[i]! & right[i]!
    if (without !== undefined) both &= ~without[i]!
    if (both !== 0) count += bitCount(both)
  }
  return count
}

/** A set that grows by slots in ascending order of their places, for a story whose number of slots is not known yet. */
export interface GrowingSet {
  readonly places: number[]
  readonly words: number[]
}

/** Adds 32 slots at a time; `place` is the last one added or lies beyond it. */
export function addSlots({ places, words }: GrowingSet, place: number, bits: number): void {
  if (bits === 0) return
  const last = places.length - 1
  if (last >= 0 && places[last] === place) words[last]! |= bits
  else {
    places.push(place)
    words.push(bits)
  }
}

/** Adds the slots `[from, to)`, whole numbers of 32 at a time. */
export function addRange(set: GrowingSet, from: number, to: number): void {
  if (from >= to) return
  const [first, last] = [from >> 5, (to - 1) >> 5]
  for (let place = first; place <= last; place++) {
    const head = place === first ? 0xffffffff << (from & 31) : 0xffffffff
    const tail = place === last ? 0xffffffff >>> (31 - ((to - 1) & 31)) : 0xffffffff
    addSlots(set, place, head & tail)
  }
}

/** Returns the set once all slots are known. */
export function finishSet({ places, words }: GrowingSet, size: number): SlotSet {
  const bits = new Uint32Array((size + 31) >> 5)
  for (let k = 0; k < places.length; k++) bits[places[k]!] = words[k]!
  return { bits, used: places }
}
