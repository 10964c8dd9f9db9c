import type { Wording } from '../story/index-story.ts'

/** Up to so many terms are sorted as they come: most sentences have fewer, and a call of the library's sort costs more. */
const FEW = 48

/** Returns the distinct terms of a wording, ascending. */
export function distinctTerms({ ids }: Wording, termOf: Int32Array): number[] {
  if (ids.length > FEW) {
    const sorted = ids.map((id) => termOf[id]!).sort()
    return [...sorted.filter((term, i) => i === 0 || term !== sorted[i - 1])]
  }
  const sorted: number[] = []
  for (let i = 0; i < ids.length; i++) {
    const term = termOf[ids[i]!]!
    let at = sorted.length
    while (at > 0 && sorted[at - 1]! > term) at--
    if (at > 0 && sorted[at - 1] === term) continue
    sorted.push(term)
    for (let j = sorted.length - 1; j > at; j--) sorted[j] = sorted[j - 1]!
    sorted[at] = term
  }
  return sorted
}
