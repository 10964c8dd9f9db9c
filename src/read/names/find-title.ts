import {
  bare,
  courtesies,
  formerWords,
  headOfTitle,
  isGivenName,
  organizationWords,
  shortTitles,
  titleComplements,
  titleHeads,
  titleModifiers
} from '../../languages/lexicon.ts'

/** A title with its tokens `[first, stop)`; `head` is its last word in full, or the courtesy stands in `courtesy`. */
export interface Title {
  readonly first: number
  readonly stop: number
  readonly head: string
  readonly courtesy: string
}

/** Finds the last title of a run that has a name after it. */
export function findTitle(norms: readonly string[], first: number, stop: number): Title | null {
  if (
    stop - first > 1 &&
    (organizationWords.has(norms[stop - 1]!) || norms[stop - 1] === 'office') &&
    !isGivenName(norms[stop - 2]!)
  ) {
    if (!courtesies.has(bare(norms[first]!))) return null
  }
  for (let i = stop - 2; i >= first; i--) {
    const norm = bare(norms[i]!)
    const isCourtesy = courtesies.has(norm)
    const head = isCourtesy ? '' : headOfTitle(norms[i]!)
    if (!isCourtesy && head === '') continue
    let end = i + 1
    if (norms[end] === 'of' && !isCourtesy) {
      end++
      while (end < stop && titleComplements.has(norms[end]!)) end++
      if (norms[end - 1] === 'of') return null
    }
    if (end >= stop || (organizationWords.has(norms[end]!) && end === stop - 1)) return null
    // “Inspector General” is a title of two words and no General
    if (!isCourtesy && end === stop - 1 && titleHeads.has(norms[end]!)) return null
    let start = i
    while (start > first && isTitleBefore(norms[start - 1]!)) start--
    if (norms[i - 1] === 'of' && i - 2 >= first) start = i - 2
    return { first: start, stop: end, head: head || (start < i ? bare(norms[start]!) : ''), courtesy: isCourtesy ? norm : '' }
  }
  return null
}

function isTitleBefore(norm: string): boolean {
  const word = bare(norm)
  return (
    titleModifiers.has(word) ||
    titleHeads.has(word) ||
    (norm.endsWith('.') && shortTitles.has(word)) ||
    courtesies.has(word) ||
    formerWords.has(word)
  )
}
