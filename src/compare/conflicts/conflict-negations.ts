import type { Story, Wording } from '../story/index-story.ts'
import { listStated, type Stated, type Variant } from './list-variants.ts'
import { readAffirmations, readDenials, type Statement, stateSame } from './read-negations.ts'
import { NEGATOR, type WordKinds } from './word-kinds.ts'

/** Finds what some variants of a row deny and others affirm: first the denials, then the affirmations. */
export function findNegations(story: Story, kinds: WordKinds, variants: readonly Variant[]): Stated<Statement>[][][] {
  const denialsOf = (wording: Wording) => readDenials(story, kinds, wording)
  const denials = variants.flatMap((variant) => listStated(variant, denialsOf))
  const found: Stated<Statement>[][][] = []
  const placed = new Set<Stated<Statement>>()
  for (const denial of denials) {
    if (placed.has(denial)) continue
    const { head } = denial.fact
    const same = denials.filter(({ fact }) => fact.head === head && stateSame(fact, denial.fact))
    for (const one of same) placed.add(one)
    const deniers = new Set(same.map(({ variant }) => variant))
    const affirmed = variants
      .filter((variant) => !deniers.has(variant) && countNegators(variant, kinds) < countNegators(denial.variant, kinds))
      .flatMap((variant) => listStated(variant, (wording) => readAffirmations(story, kinds, wording, head)))
      .filter(({ fact }) => stateSame(fact, denial.fact))
    if (affirmed.length > 0) found.push([same, affirmed])
  }
  return found
}

/** A negator that only stands elsewhere (“I don’t think that it is”, “I think that it isn’t”) denies the same. */
function countNegators({ cells }: Variant, kinds: WordKinds): number {
  let count = 0
  for (const { wording } of cells[0]!) for (const id of wording.ids) if (kinds[id] === NEGATOR) count++
  return count
}
