import { diffArrays } from 'diff'
import type { Change, WeightOf } from './change.ts'
import { findAnchors } from './find-anchors.ts'
import { matchShort } from './match-short.ts'

/** Most insertions and deletions looked for; beyond it the whole is one replacement. A count, unlike a time, is the same everywhere. */
const MOST_CHANGES = 256
/** Up to this product of both lengths a table is quicker than a search. */
const LARGEST_TABLE = 400

/**
 * Returns what must change for one sequence of token ids to become the other.
 *
 * Shape: changes in order, never touching each other. Common ends are cut off first, so an unchanged pair costs one pass; tokens that
 * stand once on each side, in the same order, hold the rest together, so that only what lies between them is searched.
 * Source: patience diff (Cohen) for the anchors; between them jsdiff (Myers 1986), or a table if they are close.
 */
export function diffTokens(base: ArrayLike<number>, variant: ArrayLike<number>, weightOf: WeightOf = () => 0): Change[] {
  const changes: Change[] = []
  const whole = trim(base, variant, { baseFrom: 0, baseTo: base.length, variantFrom: 0, variantTo: variant.length })
  if (isOneSided(whole)) {
    if (!isEmpty(whole)) changes.push(whole)
    return changes
  }
  let { baseFrom, variantFrom } = whole
  const diffBetween = (between: Change) => addChanges(base, variant, trim(base, variant, between), { changes, weightOf })
  for (const [b, v] of findAnchors(base, variant, whole)) {
    diffBetween({ baseFrom, baseTo: b, variantFrom, variantTo: v })
    baseFrom = b + 1
    variantFrom = v + 1
  }
  diffBetween({ baseFrom, baseTo: whole.baseTo, variantFrom, variantTo: whole.variantTo })
  return changes
}

function addChanges(
  base: ArrayLike<number>,
  variant: ArrayLike<number>,
  rest: Change,
  { changes, weightOf }: { readonly changes: Change[]; readonly weightOf: WeightOf }
): void {
  if (isEmpty(rest)) return
  const { baseFrom, baseTo, variantFrom, variantTo } = rest
  if (isOneSided(rest)) {
    changes.push(rest)
  } else if ((baseTo - baseFrom) * (variantTo - variantFrom) <= LARGEST_TABLE) {
    addUnmatched(matchShort(base, variant, rest, weightOf), rest, changes)
  } else {
    addUncommon(base, variant, rest, changes)
  }
}

/** What lies between matched tokens. */
function addUnmatched(pairs: readonly (readonly [number, number])[], rest: Change, changes: Change[]): void {
  let { baseFrom, variantFrom } = rest
  for (const [b, v] of [...pairs, [rest.baseTo, rest.variantTo] as const]) {
    if (b > baseFrom || v > variantFrom) changes.push({ baseFrom, baseTo: b, variantFrom, variantTo: v })
    baseFrom = b + 1
    variantFrom = v + 1
  }
}

/** Cuts equal tokens off both ends. */
function trim(base: ArrayLike<number>, variant: ArrayLike<number>, change: Change): Change {
  let { baseFrom, baseTo, variantFrom, variantTo } = change
  while (baseFrom < baseTo && variantFrom < variantTo && base[baseFrom] === variant[variantFrom]) {
    baseFrom++
    variantFrom++
  }
  while (baseFrom < baseTo && variantFrom < variantTo && base[baseTo - 1] === variant[variantTo - 1]) {
    baseTo--
    variantTo--
  }
  return { baseFrom, baseTo, variantFrom, variantTo }
}

const isOneSided = ({ baseFrom, baseTo, variantFrom, variantTo }: Change) => baseFrom === baseTo || variantFrom === variantTo
const isEmpty = ({ baseFrom, baseTo, variantFrom, variantTo }: Change) => baseFrom === baseTo && variantFrom === variantTo

/** The stretches of `rest` that do not belong to what both sides have; all of it if too much would have to change. */
function addUncommon(base: ArrayLike<number>, variant: ArrayLike<number>, rest: Change, changes: Change[]): void {
  const cut = (ids: ArrayLike<number>, from: number, to: number) => Array.prototype.slice.call(ids, from, to) as number[]
  let { baseFrom: b, variantFrom: v } = rest
  const parts = diffArrays(cut(base, b, rest.baseTo), cut(variant, v, rest.variantTo), { maxEditLength: MOST_CHANGES })
  if (parts === undefined) {
    changes.push(rest)
    return
  }
  let [baseFrom, variantFrom] = [b, v]
  for (const { added, removed, count } of parts) {
    const isCommon = !added && !removed
    if (isCommon && (b > baseFrom || v > variantFrom)) changes.push({ baseFrom, baseTo: b, variantFrom, variantTo: v })
    if (!added) b += count
    if (!removed) v += count
    if (isCommon) [baseFrom, variantFrom] = [b, v]
  }
  if (b > baseFrom || v > variantFrom) changes.push({ baseFrom, baseTo: b, variantFrom, variantTo: v })
}
