import { diffArrays } from 'diff'
import fc from 'fast-check'
import t from 'tap'
import { searchScript } from '../../../src/compare/edits/search-script.ts'

const whole = (base: readonly number[], variant: readonly number[]) => ({
  baseFrom: 0,
  baseTo: base.length,
  variantFrom: 0,
  variantTo: variant.length
})

/** The runs that jsdiff finds: place in base, place in variant and length in turn. */
function runsOfJsdiff(base: number[], variant: number[], most: number): number[] | null {
  const parts = diffArrays(base, variant, { maxEditLength: most })
  if (parts === undefined) return null
  let [b, v] = [0, 0]
  return parts.flatMap(({ added, removed, count }) => {
    const run = added || removed ? [] : [b, v, count]
    if (!added) b += count
    if (!removed) v += count
    return run
  })
}

t.test('finds the script that jsdiff finds', async () => {
  const ids = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(ids, ids, fc.integer({ min: 1, max: 80 }), (base, variant, most) => {
      t.same(searchScript(base, variant, whole(base, variant), most), runsOfJsdiff(base, variant, most))
    }),
    { numRuns: 400 }
  )
})

t.test('counts places from the beginning of the sequences, wherever the stretch begins', async (t) => {
  const within = { baseFrom: 1, baseTo: 4, variantFrom: 2, variantTo: 5 }
  t.same(searchScript([9, 1, 2, 3, 9], [8, 8, 1, 5, 3, 8], within, 9), [1, 2, 1, 3, 4, 1])
})

t.test('gives up where more changes are needed than allowed', async (t) => {
  t.equal(searchScript([1, 2, 3], [4, 5, 6], whole([1, 2, 3], [4, 5, 6]), 5), null)
  t.same(searchScript([1, 2, 3], [4, 5, 6], whole([1, 2, 3], [4, 5, 6]), 6), [])
})
