import t from 'tap'
import { makePassages } from '../../../src/read/make-passages.ts'
import type { FoundMarker } from '../../../src/read/markers/find-markers.ts'
import { describeRates } from '../../../src/read/scores/describe-rates.ts'
import { scoreArticle } from '../../../src/read/scores/score-article.ts'
import type { Voice } from '../../../src/schemas/reading.ts'

const marker = (family: string, voice: Voice, strength: number): FoundMarker => ({
  ...{ field: 'text', start: 0, end: 1, rule: `${family}/x`, family, sentence: 0, voice, strength, target: null, note: '' },
  isCallers: false
})
const text = 'Ten plain words stand in this short text about Osterby.'
const passages = makePassages(null, text, [])
const voicesOf = (voice: Voice) => passages.map(({ tokens }) => new Array<Voice>(tokens.length).fill(voice))

t.test('counts each word once, by its voice', async (t) => {
  const voices = voicesOf('outlet')
  voices[0]!.fill('quoted', 2, 5)
  t.strictSame(scoreArticle(passages, voices, []).words, { outlet: 7, quoted: 3, attributed: 0 })
})

t.test('counts markers of the outlet’s voice alone, by family in order of name', async (t) => {
  const markers = [marker('hedge', 'outlet', 0.5), marker('agency', 'outlet', 0.5), marker('hedge', 'quoted', 1)]
  const { families, framing } = scoreArticle(passages, voicesOf('outlet'), markers)
  t.strictSame(
    families.map(({ family, count, ratePer1000 }) => [family, count, ratePer1000]),
    [
      ['agency', 1, 100],
      ['hedge', 1, 100]
    ]
  )
  t.strictSame(framing, { ratePer1000: null, interval: null, plainRatePer1000: null }, 'ten words are too few for a rate')
})

t.test('gives the rate of articles with 150 words of their own, weighted and plain', async (t) => {
  const families = new Map([['hedge', 3]])
  const strengths = { sum: 1.5, squares: 0.75, largest: 0.5 }
  const { framing } = describeRates({ outlet: 150, quoted: 0, attributed: 0 }, { families, strengths })
  t.equal(framing.ratePer1000, 10)
  t.equal(framing.plainRatePer1000, 20)
  t.ok(framing.interval![0]! < 10 && framing.interval![1]! > 10)
  const { framing: short } = describeRates({ outlet: 149, quoted: 0, attributed: 0 }, { families, strengths })
  t.strictSame(short, { ratePer1000: null, interval: null, plainRatePer1000: null })
})

t.test('gives no overall rate to an article without own words', async (t) => {
  const { families, framing } = scoreArticle(passages, voicesOf('quoted'), [marker('hedge', 'outlet', 0.5)])
  t.strictSame(framing, { ratePer1000: null, interval: null, plainRatePer1000: null })
  t.strictSame(families, [{ family: 'hedge', count: 1, ratePer1000: 0, interval: [0, 0] }])
})
