import type { Telling } from './collect-tellings.ts'

/** Weighs what tellings share: `hold` keeps one, then `sharedWith` says what the terms that another has in common with it weigh together. */
export interface SharedWeigher {
  readonly hold: (telling: Telling) => void
  readonly sharedWith: (telling: Telling) => number
}

/** Marks the held telling's terms, so that holding one against many costs the terms of those. */
export function makeSharedWeigher(weight: Float64Array): SharedWeigher {
  const heldIn = new Int32Array(weight.length)
  let held = 0
  const hold = ({ terms }: Telling) => {
    held++
    for (let i = 0; i < terms.length; i++) heldIn[terms[i]!] = held
  }
  const sharedWith = ({ terms }: Telling) => {
    let shared = 0
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!
      if (heldIn[term] === held) shared += weight[term]!
    }
    return shared
  }
  return { hold, sharedWith }
}
