import { readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { writeTei } from '../../../src/present/write-tei.ts'
import fc from '../../seeded-check.ts'
import { anyString, comparisonOf, strangeComparison } from '../hostile-comparison.ts'
import { pictureStory } from '../picture-story.ts'
import { brokenPointersIn, misplacedIn, validateTei } from './validate-tei.ts'

const example = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../examples/harbour-story.json'), 'utf8'))
const documents = { example: comparisonOf(example), pictures: pictureStory() }

for (const [name, comparison] of Object.entries(documents)) {
  t.test(`the ${name} are valid TEI P5, and every pointer leads somewhere`, async (t) => {
    const tei = writeTei(comparison)
    t.strictSame(await validateTei(tei), [])
    t.strictSame(misplacedIn(tei), [])
    t.strictSame(brokenPointersIn(tei), [])
  })
}

t.test('so is whatever the articles hold', async (t) => {
  const documents = fc.sample(strangeComparison(anyString), { numRuns: 20, seed: 20261130 }).map(writeTei)
  t.strictSame(await validateTei(...documents), [])
  for (const tei of documents) t.strictSame([...misplacedIn(tei), ...brokenPointersIn(tei)], [])
})

t.test('the validator refuses what TEI does', async (t) => {
  const tei = writeTei(documents.example)
  for (const [from, to] of [
    ['<lem ', '<lemma '],
    [' wit="#w1', ' witness="#w1'],
    ['<titleStmt>', '<titleStmt><p>no</p>'],
    ['</teiHeader>', '</teiHeader><teiHeader/>']
  ] as const) {
    const broken = tei.replace(from, to).replace(from === '<lem ' ? '</lem>' : '\u0000', '</lemma>')
    t.not((await validateTei(broken)).length, 0, from)
  }
  t.strictSame(misplacedIn(tei.replace('<titleStmt>', '<titleStmt><p>no</p>')), ['p in titleStmt'])
  t.strictSame(brokenPointersIn(tei.replaceAll('xml:id="w1"', 'xml:id="w9"')).includes('#w1'), true)
})
