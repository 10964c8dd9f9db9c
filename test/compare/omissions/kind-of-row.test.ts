import t from 'tap'
import { alignSentences } from '../../../src/compare/align/align-sentences.ts'
import { relateCells } from '../../../src/compare/align/relate-cells.ts'
import { kindOfRow } from '../../../src/compare/omissions/kind-of-row.ts'
import { weighRow } from '../../../src/compare/omissions/weigh-row.ts'
import { indexStory } from '../../../src/compare/story/index-story.ts'
import type { Reading } from '../../../src/schemas/reading.ts'
import { makeReadings } from '../story/make-readings.ts'

function judge(sentence: string, rest: Partial<Reading> = {}) {
  const [a, b] = makeReadings(
    { id: 'a', sentences: [sentence], publishedAt: '2026-10-14' },
    { id: 'b', sentences: ['A storm hit Velda.'] }
  )
  const story = indexStory([{ ...a!, ...rest }, b!])
  const { rows } = relateCells(story, alignSentences(story), undefined)
  const row = rows.find(({ base }) => base.sentences[0]!.wording.text === sentence)!
  const kind = kindOfRow(story, row)
  return { kind, weight: weighRow(story, row, kind) }
}

const kinds: Readonly<Record<'attribution' | 'background' | 'fact', readonly string[]>> = {
  attribution: [
    'He did not elaborate.',
    'The ministry declined to comment.',
    'A spokeswoman for Harrow Steel did not immediately respond to a request for comment.',
    'Varn could not be reached for comment.',
    'She spoke to reporters in Osterby on Tuesday.'
  ],
  background: [
    'Veldania has been under an embargo since the war of 2019.',
    'Two ferries sank off the same cape eleven years ago.',
    'Harrow Steel has closed three mills in recent years.',
    'Varn was elected in 2022 with a narrow majority.',
    'The treaty was signed in 1987 and renewed twice.'
  ],
  fact: [
    'The court fined Harrow Steel 12 million crowns on Monday.',
    'Three of the injured were taken to the hospital of Osterby.',
    'The harbour will stay closed until 2027.',
    'Police arrested two men at the quay.',
    'The minister refused to sign the treaty with the fishing guild of Skarn.'
  ]
}
for (const [kind, sentences] of Object.entries(kinds)) {
  for (const sentence of sentences) t.test(`${kind}: ${sentence}`, async (t) => t.equal(judge(sentence).kind, kind))
}

t.test('a sentence that is mostly within quotation marks is a quotation', async (t) => {
  const sentence = '“Nobody told us that the harbour would close,” said Varn.'
  const content = { start: 1, end: 45, text: sentence.slice(1, 45) }
  const attributions = [{ id: 'a.t0', kind: 'direct' as const, content, source: null, cue: null }]
  t.equal(judge(sentence, { attributions }).kind, 'quotation')
})

t.test('mere attribution and background weigh less than any fact, and background least', async (t) => {
  const facts = kinds.fact.map((sentence) => judge(sentence).weight)
  const [mere, background] = [kinds.attribution, kinds.background].map((sentences) =>
    sentences.map((sentence) => judge(sentence).weight)
  )
  t.ok(Math.max(...mere!, ...background!) < Math.min(...facts))
  t.ok(Math.min(...background!) < Math.max(...mere!))
})
