import t from 'tap'
import { alignSentences } from '../../../src/compare/align/align-sentences.ts'
import { indexStory } from '../../../src/compare/story/index-story.ts'
import { makeReadings } from '../story/make-readings.ts'

const others = [
  'On Tuesday the town of Osterby mourned Ilse Varn at the old chapel of Marrow Bay.',
  'A crowd of about 40 followed Oren Pell through Skarn and Velda in the rain.'
]

/** The rows of two articles, `a` and `b`, in which the given sentences stand before or after the same two others. */
function rowsOf(a: { before: string[]; after: string[] }, b: { before: string[]; after: string[] }): string[] {
  const [left, right] = [a, b].map(({ before, after }) => [...before, ...others, ...after]) as [string[], string[]]
  const story = indexStory(makeReadings({ id: 'a', sentences: left }, { id: 'b', sentences: right }))
  return alignSentences(story).map(({ cells }) =>
    cells
      .map(({ article, sentences }) => `${'ab'[article]}:${sentences.map(({ place }) => place)}`)
      .sort()
      .join(' ')
  )
}

const split: readonly (readonly [whole: string, first: string, second: string, third: string])[] = [
  [
    'Governor Tashk said the harbour would stay closed, and the dockers of the northern mole voted to strike for a week over unpaid night shifts.',
    'Governor Tashk said on Friday the harbour would stay closed.',
    'The dockers of the northern mole voted to strike for a week over unpaid night shifts.',
    'Later Tashk said the harbour would stay closed.'
  ],
  [
    'The ferry company cancelled all crossings to Skarn, while engineers of the guild inspected the cracked hull of the Grey Heron in the dry dock.',
    'The ferry company cancelled every crossing to Skarn.',
    'Engineers of the guild inspected the cracked hull of the Grey Heron in the dry dock.',
    'The company sells tickets to Velda.'
  ],
  [
    'Mayor Pell promised a new school, and the council approved a loan of 4 million crowns for the flooded quarter along the river.',
    'Mayor Pell promised a larger school.',
    'The council approved a loan of 4 million crowns for the flooded quarter along the river.',
    'Mayor Pell promised a park.'
  ],
  [
    'Bakers raised the price of bread, because the drought ruined the barley of the Veldanian plain and the mills ran at half their power.',
    'Bakers raised the price of rye bread.',
    'The drought ruined the barley of the Veldanian plain and the mills ran at half their power.',
    'Bakers raised the price of cakes.'
  ],
  [
    'The museum reopened its east wing, and visitors queued for hours along the canal to see the restored mosaic of the drowned sailors.',
    'The museum reopened its restored east wing.',
    'Visitors queued for hours along the canal to see the restored mosaic of the drowned sailors.',
    'The museum reopened its garden wing.'
  ]
]
for (const [whole, first, second, third] of split) {
  t.test(`keeps a part with its whole though another sentence repeats its words: ${third}`, async (t) => {
    const rows = rowsOf({ before: [whole], after: [third] }, { before: [first, second], after: [] })
    t.ok(rows.includes('a:0 b:0,1'), rows.join(' | '))
  })
}

const pattern: readonly (readonly [own: string, repeated: string, other: string])[] = [
  [
    '“We heard of the leak from the miners,” they told us.',
    '“We heard of the strike from the pilots,” they told us.',
    '“We heard of the auction from the nurses,” they told us.'
  ],
  [
    'Nobody knows why the mill was sold to a bank.',
    'Nobody knows why the pier was sold to a guild.',
    'Nobody knows why the barn was sold to a school.'
  ],
  [
    'The inquiry into the fire will report to the council after the harvest.',
    'The inquiry into the flood will report to the council after the election.',
    'The inquiry into the wreck will report to the council after the festival.'
  ],
  [
    'A reader wrote to thank the nurse who found her purse.',
    'A reader wrote to thank the pilot who found her dog.',
    'A reader wrote to thank the miner who found her ring.'
  ],
  [
    'It was the third complaint about the noise of the sawmill since the spring.',
    'It was the third complaint about the smell of the tannery since the winter.',
    'It was the third complaint about the price of the ferry since the autumn.'
  ]
]
for (const [own, repeated, other] of pattern) {
  t.test(`takes what an article writes twice for a pattern: ${other}`, async (t) => {
    const rows = rowsOf({ before: [own, repeated], after: [] }, { before: [other], after: [] })
    t.ok(rows.includes('b:0'), rows.join(' | '))
  })
}
