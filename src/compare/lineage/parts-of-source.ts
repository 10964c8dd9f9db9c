import type { SharedWords } from './share-words.ts'
import { bitCount } from './slot-set.ts'

/** How much a member of a group has of the wording that two or more of the group have (`share`), and how much of it nobody else has (`own`), 0..1. */
export interface Part {
  readonly member: number
  readonly share: number
  readonly own: number
}

const round = (value: number) => Math.round(value * 10_000) / 10_000

/** Returns who of a group has how much of what is known of its source: the wording that two or more have. `members` index the story's articles. */
export function partsOf({ slotsOf, wordCounts }: SharedWords, members: readonly number[]): Part[] {
  const size = slotsOf[members[0]!]!.bits.length
  const [once, twice] = [new Uint32Array(size), new Uint32Array(size)]
  for (const member of members) {
    const { bits, used } = slotsOf[member]!
    for (const i of used) {
      twice[i]! |= once[i]! & bits[i]!
      once[i]! |= bits[i]!
    }
  }
  const known = twice.reduce((sum, bits) => sum + bitCount(bits), 0)
  return members.map((member) => {
    const { bits, used } = slotsOf[member]!
    const shared = used.reduce((sum, i) => sum + bitCount(bits[i]! & twice[i]!), 0)
    const own = 1 - Math.min(1, shared / Math.max(1, wordCounts[member]!))
    return { member, share: round(shared / Math.max(1, known)), own: round(own) }
  })
}
