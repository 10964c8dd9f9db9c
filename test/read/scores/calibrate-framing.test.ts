import t from 'tap'
import { scoreOfFraming } from '../../../src/compare/omissions/estimate-editorial.ts'
import { calibrateFraming } from '../../../src/read/scores/calibrate-framing.ts'
import fc from '../../seeded-check.ts'

const odds = fc.double({ min: -8, max: 8, noNaN: true })

t.test('keeps the order of the scores', async () => {
  fc.assert(
    fc.property(odds, odds, fc.boolean(), (a, b, isInArticle) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) => calibrateFraming(value, isInArticle))
      return low!.framing <= high!.framing && Number(low!.loaded) <= Number(high!.loaded)
    }),
    { seed: 7 }
  )
})

t.test('stays within the probabilities, and never says that there is no wording of the outlet’s own', async () => {
  fc.assert(
    fc.property(odds, (value) => {
      const { framing } = calibrateFraming(value, true)
      return framing > 0 && framing < 1
    }),
    { seed: 7 }
  )
})

t.test('returns the score of a probability', async () => {
  fc.assert(
    fc.property(fc.double({ min: -3, max: 6, noNaN: true }), (value) => {
      const score = 1 / (1 + Math.exp(-value))
      return Math.abs(scoreOfFraming(calibrateFraming(value, true).framing) - score) < 0.01
    }),
    { seed: 7 }
  )
})

t.test('calls a sentence sent alone loaded from a score of .45', async (t) => {
  t.equal(calibrateFraming(-0.19, false).loaded, true)
  t.equal(calibrateFraming(-0.21, false).loaded, false)
})
