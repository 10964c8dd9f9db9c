import t from 'tap'
import { alignSentences } from '../../../src/compare/align/align-sentences.ts'
import { relateCells } from '../../../src/compare/align/relate-cells.ts'
import { weighTerms } from '../../../src/compare/align/weigh-terms.ts'
import { findAlsoTold } from '../../../src/compare/also-told/find-also-told.ts'
import { findAdditions } from '../../../src/compare/omissions/find-additions.ts'
import { findOmissions } from '../../../src/compare/omissions/find-omissions.ts'
import { indexStory } from '../../../src/compare/story/index-story.ts'
import { calibrateFraming } from '../../../src/read/scores/calibrate-framing.ts'
import type { Marker, Reading } from '../../../src/schemas/reading.ts'
import fc from '../../seeded-check.ts'

const embargo = 'Veldania has been under an arms embargo of the United Ports since the war of 2019.'
const storm = 'The storm closed the harbour of Marrow Bay on Monday and sank 14 fishing boats.'
const tashk = 'General Oren Tashk has sent two hundred soldiers to clear the quays of wreckage.'
const comment = 'It is a disgrace that nobody saw this coming.'

/** A reading whose sentences are the lines given; a line in capitals is a heading. */
function readingOf(id: string, lines: readonly string[], rest: Partial<Reading> = {}): Reading {
  const text = lines.join('\n')
  let start = 0
  const sentences = lines.map((line, i) => {
    const sentence = {
      id: `${id}.s${i}`,
      start,
      end: start + line.length,
      text: line,
      paragraph: i,
      role: line === line.toUpperCase() ? ('heading' as const) : ('body' as const),
      framing: 0
    }
    start += line.length + 1
    return sentence
  })
  return {
    article: id,
    outlet: id,
    outletKey: id,
    title: null,
    url: null,
    publishedAt: null,
    byline: null,
    language: { tag: 'en', detected: false },
    text,
    removed: [],
    sentences,
    attributions: [],
    names: [],
    markers: [],
    scores: { words: { outlet: 0, quoted: 0, attributed: 0 }, families: [], framing: { ratePer1000: 0, interval: [0, 0] } },
    warnings: [],
    ...rest
  }
}

function examine(readings: readonly Reading[]) {
  const story = indexStory(readings)
  const { rows } = relateCells(story, alignSentences(story), undefined)
  const retold = findAlsoTold(story, rows, weighTerms(story))
  return { omissions: findOmissions(story, rows, retold), additions: findAdditions(story, rows, retold) }
}

t.test('lists what at least half of the others, and at least two, carry', async (t) => {
  const { omissions } = examine([
    readingOf('a', [storm, embargo, tashk]),
    readingOf('b', [storm, embargo]),
    readingOf('c', [storm, tashk]),
    readingOf('d', [storm])
  ])
  t.same(
    omissions.map(({ text, missingFrom, carriedBy }) => [text, missingFrom, carriedBy]),
    [
      [embargo, ['c', 'd'], ['a', 'b']],
      [tashk, ['b', 'd'], ['a', 'c']]
    ]
  )
})

t.test('one article is enough for an omission in a story of two', async (t) => {
  const { omissions } = examine([readingOf('a', [storm, embargo]), readingOf('b', [storm])])
  t.same(
    omissions.map(({ text, missingFrom }) => [text, missingFrom]),
    [[embargo, ['b']]]
  )
})

t.test('gives a substantial sentence at the top more weight than a bare one at the bottom', async (t) => {
  const { omissions } = examine([readingOf('a', [storm, embargo, 'He did not say more.']), readingOf('b', [embargo])])
  t.equal(omissions.length, 2)
  t.ok(omissions[0]!.weight > omissions[1]!.weight)
})

t.test('what an outlet reports in other words, in another row, it neither leaves out nor carries alone', async (t) => {
  const closed =
    'On Monday the harbour of Marrow Bay was shut for the first time since 1987 after 14 boats went down in the storm.'
  const { omissions, additions } = examine([
    readingOf('a', [storm, embargo]),
    readingOf('b', [storm, embargo]),
    readingOf('c', [closed, embargo])
  ])
  t.same(omissions, [])
  t.same(additions, [])
})

t.test('lists what one article alone carries, without its headings', async (t) => {
  const { additions } = examine([readingOf('a', [storm, 'A DIRE STATE OF THINGS', comment]), readingOf('b', [storm])])
  t.same(
    additions.map(({ article, text, sentences }) => [article, text, sentences]),
    [['a', comment, ['a.s2']]]
  )
})

const marker = (id: string, rest: Partial<Marker>): Marker => ({
  id,
  rule: 'editorial/test',
  family: 'editorial',
  start: 0,
  end: 1,
  text: '',
  sentence: 'a.s1',
  voice: 'outlet',
  strength: 0.5,
  note: '',
  ...rest
})
/** The estimate for a sentence whose wording has this score, to two digits. */
const estimate = (score: number, rest: Partial<Reading> = {}) => {
  const framing = score === 0 ? 0 : calibrateFraming(Math.log(score / (1 - score)), true).framing
  const reading = readingOf('a', [storm, comment], rest)
  const sentences = reading.sentences.map((sentence) => ({ ...sentence, framing }))
  return Number(examine([{ ...reading, sentences }, readingOf('b', [storm])]).additions[0]!.editorial.toFixed(2))
}

t.test('calls a sentence comment as far as its own wording is loaded, and more with a marker of comment', async (t) => {
  t.equal(estimate(0), 0)
  t.equal(estimate(0.6), 0.6)
  t.ok(estimate(0.6, { markers: [marker('a.m0', {})] }) > 0.6)
  t.equal(estimate(0.6, { markers: [marker('a.m0', { voice: 'quoted' })] }), 0.6)
  t.equal(estimate(0.6, { markers: [marker('a.m0', { family: 'intensifier' })] }), 0.6)
})

t.test('does not call quoted words comment of the outlet', async (t) => {
  const content = { start: storm.length + 1, end: storm.length + 1 + comment.length, text: comment }
  const attribution = { id: 'a.t0', content, source: null, cue: null }
  t.equal(estimate(0.6, { attributions: [{ ...attribution, kind: 'direct' }] }), 0)
  t.equal(estimate(0.6, { attributions: [{ ...attribution, kind: 'indirect' }] }), 0.6)
})

t.test('keeps weights and probabilities between 0 and 1', async () => {
  const lines = fc.uniqueArray(fc.constantFrom(storm, embargo, tashk, comment, 'NO MORE OF THIS'), { minLength: 1 })
  fc.assert(
    fc.property(fc.array(lines, { minLength: 2, maxLength: 5 }), (articles) => {
      const { omissions, additions } = examine(articles.map((article, i) => readingOf(`a${i}`, article)))
      const values = [...omissions.map(({ weight }) => weight), ...additions.map(({ editorial }) => editorial)]
      return values.every((value) => value >= 0 && value <= 1)
    })
  )
})
