import { diffArrays } from 'diff'

/** Half-open runs of base tokens and variant tokens that stand against each other; one of them may be empty. */
export interface Change {
  readonly baseFrom: number
  readonly baseTo: number
  readonly variantFrom: number
  readonly variantTo: number
}

/** Most insertions and deletions looked for; beyond it the whole is one replacement. A count, unlike a time, is the same everywhere. */
const MOST_CHANGES = 256

/**
 * What must change for one sequence of token ids to become the other.
 *
 * Shape: changes in order, never touching each other. Common ends are cut off first, so an unchanged pair costs one pass.
 * Source: Myers (1986), as jsdiff has it.
 */
export function diffTokens(base: readonly number[], variant: readonly number[]): Change[] {
  const shorter = Math.min(base.length, variant.length)
  let head = 0
  while (head < shorter && base[head] === variant[head]) head++
  let tail = 0
  while (tail < shorter - head && base[base.length - 1 - tail] === variant[variant.length - 1 - tail]) tail++
  const baseEnd = base.length - tail
  const variantEnd = variant.length - tail
  if (head === baseEnd && head === variantEnd) return []
  const whole = { baseFrom: head, baseTo: baseEnd, variantFrom: head, variantTo: variantEnd }
  if (head === baseEnd || head === variantEnd) return [whole]
  const parts = diffArrays(base.slice(head, baseEnd), variant.slice(head, variantEnd), { maxEditLength: MOST_CHANGES })
  if (parts === undefined) return [whole]
  return joinParts(parts, head)
}

function joinParts(parts: readonly { added?: boolean; removed?: boolean; count: number }[], offset: number): Change[] {
  const changes: Change[] = []
  let base = offset
  let variant = offset
  let from: { base: number; variant: number } | null = null
  const close = () => {
    if (from !== null) changes.push({ baseFrom: from.base, baseTo: base, variantFrom: from.variant, variantTo: variant })
    from = null
  }
  for (const { added, removed, count } of parts) {
    if (added || removed) {
      from ??= { base, variant }
      if (added) variant += count
      else base += count
    } else {
      close()
      base += count
      variant += count
    }
  }
  close()
  return changes
}
