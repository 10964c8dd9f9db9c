import t from 'tap'
import { alignSentences } from '../../../src/compare/align/align-sentences.ts'
import { makeSlotCounter } from '../../../src/compare/align/count-slots.ts'
import { areTwoFacts } from '../../../src/compare/align/judge-pattern.ts'
import type { LinkWeights } from '../../../src/compare/align/link-weights.ts'
import { weighSlots } from '../../../src/compare/align/weigh-shares.ts'
import { weighTerms } from '../../../src/compare/align/weigh-terms.ts'
import { indexStory } from '../../../src/compare/story/index-story.ts'
import { makeReadings } from '../story/make-readings.ts'

const others = [
  'On Tuesday the town of Osterby mourned Ilse Varn at the old chapel of Marrow Bay.',
  'A crowd of about 40 followed Oren Pell through Skarn and Velda in the rain.'
]

function slotsOf(left: string, right: string) {
  const story = indexStory(makeReadings({ id: 'a', sentences: [left, ...others] }, { id: 'b', sentences: [right, ...others] }))
  const slots = makeSlotCounter(weighTerms(story))
  const [a, b] = story.articles.map(({ body }) => body[0]!.wording)
  slots.setBase(a!)
  return slots.slotsWith(b!)
}

const apart: readonly (readonly [string, string])[] = [
  ['About 340 farmers gathered in Velda to demand a vote.', 'About 90 pilots gathered in Skarn to demand a vote.'],
  ['Ilse Varn, 34, of Osterby, died at the scene.', 'Oren Pell, 45, of Skarn, died at the scene.'],
  ['The court in Velda sentenced Pell to 4 years.', 'The court in Skarn sentenced Varn to 12 years.'],
  ['On Monday Varn met the miners of Skarn.', 'On Tuesday Pell met the miners of Velda.'],
  ['The mayor said that the bridge would cost 71,222 crowns.', 'The auditor said that the ferry would cost 9,154 crowns.']
]
for (const [left, right] of apart) {
  t.test(`takes for two facts: ${left} / ${right}`, async (t) => {
    t.ok(areTwoFacts(slotsOf(left, right)))
    const story = indexStory(makeReadings({ id: 'a', sentences: [left, ...others] }, { id: 'b', sentences: [right, ...others] }))
    const row = alignSentences(story).find(({ cells }) =>
      cells.some(({ article, sentences }) => article === 0 && sentences[0]!.place === 0)
    )
    t.equal(row!.cells.length, 1)
  })
}

const together: readonly (readonly [string, string])[] = [
  ['About 340 farmers gathered in Velda to demand a vote.', 'About 900 farmers gathered in Velda to demand a vote.'],
  ['Ilse Varn, 34, of Osterby, died at the scene.', 'Ilse Varn, 34, of Skarn, died at the scene.'],
  ['The court in Velda sentenced Pell to 4 years.', 'On Monday, the Velda court gave Pell four years.'],
  ['On Monday Varn met the miners of Skarn.', 'Varn met angry miners of Skarn on Monday evening.'],
  ['The mayor said that the bridge would cost 71,222 crowns.', 'The mayor insisted the bridge would cost 71,222 crowns.']
]
for (const [left, right] of together) {
  t.test(`takes for one fact: ${left} / ${right}`, async (t) => {
    t.notOk(areTwoFacts(slotsOf(left, right)))
  })
}

t.test('counts the words of a name once, and the words in one place as one', async (t) => {
  t.strictSame(slotsOf('Oren Pell left Marrow Bay.', 'Ilse Varn left Osterby.'), { specific: 2, plain: 0, agreed: 0 })
  t.strictSame(slotsOf('Oren Pell left Marrow Bay in 12 boats.', 'Oren Pell left Marrow Bay in 9 boats.'), {
    specific: 1,
    plain: 0,
    agreed: 2
  })
})

t.test('what an article writes twice of two things identifies neither', async (t) => {
  const heard = (what: string, who: string) => `“We heard of the ${what} from the ${who},” they told us.`
  const story = indexStory(
    makeReadings(
      { id: 'a', sentences: [heard('leak', 'miners'), heard('strike', 'pilots'), ...others] },
      { id: 'b', sentences: [heard('auction', 'nurses'), ...others] }
    )
  )
  const sizes = alignSentences(story).map(({ cells }) => cells.length)
  t.equal(sizes.filter((size) => size === 2).length, others.length)
})

t.test('one article that merges two facts does not join the rows of many that keep them separate', async (t) => {
  const [first, second] = [
    'The ferry to Velda left Osterby without its captain on Monday.',
    'Two officials of the Skarn guild resigned over unpaid wages.'
  ]
  const many = Array.from({ length: 30 }, (_, i) => ({ id: `m${i}`, sentences: [first, second, ...others] }))
  const merged = {
    id: 'x',
    sentences: [`${first.slice(0, -1)} and two officials of the Skarn guild resigned over unpaid wages.`]
  }
  const rows = alignSentences(indexStory(makeReadings(...many, merged)))
  t.notOk(rows.some(({ cells }) => cells.some(({ sentences }) => sentences.length > 1)))
})

t.test('lets words differ if two names or numbers agree', async (t) => {
  const [left, right] = ['Oren Pell sold 12 old boats in Velda.', 'Oren Pell got rid of 12 rotten ships in Velda.']
  const weights = { specificApart: -1, plainApart: -1 } as LinkWeights
  t.equal(weighSlots(weights, slotsOf(left, right)), 0)
  t.equal(weighSlots(weights, { specific: 0, plain: 2, agreed: 1 }), -2)
  t.equal(weighSlots(weights, { specific: 1, plain: 2, agreed: 2 }), -3)
})
