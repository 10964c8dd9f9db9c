import { readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { writeTei } from '../../../src/present/write-tei.ts'
import fc from '../../seeded-check.ts'
import { anyString, comparisonOf, strangeComparison } from '../hostile-comparison.ts'
import { pictureStory } from '../picture-story.ts'
import { brokenPointersIn, readModels, teiAll, validateTei } from './validate-tei.ts'

const example = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../examples/harbour-story.json'), 'utf8'))
const documents = { example: comparisonOf(example), pictures: pictureStory() }

for (const [name, comparison] of Object.entries(documents)) {
  t.test(`the ${name} are valid TEI P5, and every pointer leads somewhere`, async (t) => {
    const tei = writeTei(comparison)
    t.strictSame(await validateTei(tei), { valid: [true], messages: [] })
    t.strictSame(brokenPointersIn(tei), [])
  })
}

t.test('so is the export of any articles', async (t) => {
  const documents = fc.sample(strangeComparison(anyString), { numRuns: 20, seed: 20261130 }).map(writeTei)
  t.strictSame(await validateTei(...documents), { valid: documents.map(() => true), messages: [] })
  t.strictSame(documents.flatMap(brokenPointersIn), [])
})

t.test('the grammar allows only the children and attributes that tei_all allows', async (t) => {
  const models = readModels()
  t.strictSame(Object.keys(models).sort(), Object.keys(teiAll).sort())
  for (const [name, { children, attributes }] of Object.entries(models)) {
    const allowed = teiAll[name]!
    t.strictSame(
      children.filter((child) => !allowed.children.includes(child)),
      [],
      `children of ${name}`
    )
    t.strictSame(
      attributes.filter((attribute) => !allowed.attributes.includes(attribute)),
      [],
      `attributes of ${name}`
    )
  }
})

t.test('the grammar refuses what TEI does', async (t) => {
  const tei = writeTei(documents.example)
  const mistakes: Readonly<Record<string, readonly [RegExp, string]>> = {
    'an unknown element': [/<lem (.*?)<\/lem>/, '<lemma $1</lemma>'],
    'an unknown attribute': [/ wit="/, ' witness="'],
    'a paragraph in the title statement': [/<titleStmt>/, '<titleStmt><p>no</p>'],
    'a second header': [/<\/teiHeader>/, '</teiHeader><teiHeader/>'],
    'a source before the publication': [/(<publicationStmt>.*?<\/publicationStmt>)(.*?<\/sourceDesc>)/s, '$2$1'],
    'a reading before the lemma': [/(<lem .*?<\/lem>)(<rdg .*?<\/rdg>)/, '$2$1'],
    'two lemmas': [/(<lem .*?<\/lem>)/, '$1$1'],
    'no witness': [/<witness .*<\/witness>/s, ''],
    'no label of the application': [/<label>.*?<\/label>/, ''],
    'a type of two words': [/ type="edit"/, ' type="an edit"'],
    'a subtype without a type': [/ type="edit"/, ''],
    'a relation without a name': [/<relation name="\w+"/, '<relation'],
    'parties both mutual and active': [/ mutual="/, ' active="#w1" mutual="'],
    'a certainty above 1': [/ cert="[^"]*"/, ' cert="1.5"'],
    'a date in words': [/ when="[^"]*"/, ' when="yesterday"'],
    'the same id twice': [/xml:id="w2"/, 'xml:id="w1"'],
    'a paragraph in a block': [/<ab>/, '<ab><p>no</p>'],
    'an end without a start': [/ from="[^"]*"/, '']
  }
  const broken = Object.values(mistakes).map(([from, to]) => tei.replace(from, to))
  const { valid } = await validateTei(...broken)
  for (const [i, name] of Object.keys(mistakes).entries()) {
    t.not(broken[i], tei, name)
    t.equal(valid[i], false, name)
  }
  t.strictSame(brokenPointersIn(tei.replaceAll('xml:id="w1"', 'xml:id="w9"')).includes('#w1'), true)
})
