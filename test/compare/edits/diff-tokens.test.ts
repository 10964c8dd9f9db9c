import t from 'tap'
import type { Change } from '../../../src/compare/edits/change.ts'
import { diffTokens } from '../../../src/compare/edits/diff-tokens.ts'
import fc from '../../seeded-check.ts'

/** The variant, made from the base by the changes. */
function apply(base: readonly number[], variant: readonly number[], changes: readonly Change[]): number[] {
  const made: number[] = []
  let from = 0
  for (const { baseFrom, baseTo, variantFrom, variantTo } of changes) {
    made.push(...base.slice(from, baseFrom), ...variant.slice(variantFrom, variantTo))
    from = baseTo
  }
  return [...made, ...base.slice(from)]
}

t.test('turns the base into the variant by changes that never touch, whatever the lengths', async () => {
  const ids = (most: number) => fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: most })
  fc.assert(
    fc.property(fc.oneof(fc.tuple(ids(12), ids(12)), fc.tuple(ids(90), ids(90))), ([base, variant]) => {
      const changes = diffTokens(base, variant)
      t.same(apply(base, variant, changes), variant)
      changes.forEach((change, i) => {
        t.ok(change.baseFrom < change.baseTo || change.variantFrom < change.variantTo)
        if (i > 0) t.ok(change.baseFrom > changes[i - 1]!.baseTo && change.variantFrom > changes[i - 1]!.variantTo)
      })
    }),
    { numRuns: 300 }
  )
})

t.test('finds a few changes in a long stretch without words that occur once', async (t) => {
  const base = Array.from({ length: 60 }, (_, i) => i % 7)
  const variant = [9, ...base.slice(0, 30), ...base.slice(31), 9]
  const changed = diffTokens(base, variant).reduce((sum, { baseFrom, baseTo }) => sum + baseTo - baseFrom, 0)
  t.equal(changed, 1)
})

t.test('replaces the whole if two long sequences have almost nothing in common', async (t) => {
  const base = Array.from({ length: 400 }, (_, i) => i)
  const variant = Array.from({ length: 400 }, (_, i) => 1000 + i)
  t.same(diffTokens(base, variant), [{ baseFrom: 0, baseTo: 400, variantFrom: 0, variantTo: 400 }])
})
