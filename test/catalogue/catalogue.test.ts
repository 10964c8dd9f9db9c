import { readFileSync } from 'node:fs'
import t from 'tap'
import { describeFamilies, digestCatalogue, familiesPage, indexFile, listFamilies } from '../../scripts/write-catalogue.ts'
import { catalogue, catalogueVersion, families } from '../../src/catalogue/catalogue.ts'
import { familyOf } from '../../src/catalogue/rule.ts'
import { catalogueDigest } from '../../src/catalogue/version.generated.ts'
import { findAttributions } from '../../src/read/attributions/find-attributions.ts'
import { markVoices } from '../../src/read/attributions/mark-voices.ts'
import { makePassages } from '../../src/read/make-passages.ts'
import { compileOnly } from '../../src/read/markers/compile-rules.ts'
import { findMarkers } from '../../src/read/markers/find-markers.ts'
import { findNames } from '../../src/read/names/find-names.ts'

function markedBy(rule: (typeof catalogue)[number], sentence: string): string[] {
  // the examples of a rule for headlines are headlines
  const isHeadline = 'construction' in rule.match && rule.match.construction === 'headline-verb'
  const passages = isHeadline ? makePassages(sentence, 'Osterby.', []) : makePassages(null, sentence, [])
  const attributions = findAttributions(passages)
  const voices = markVoices(passages, attributions)
  const names = findNames(passages)
  return findMarkers({ passages, voices, attributions, names, rules: compileOnly([rule]) })
    .filter(({ voice }) => voice === 'outlet')
    .map(({ start, end }) => sentence.slice(start, end))
}

const bracketed = /\[([^\]]+)\]/g

t.test('every rule marks its hits, and only the bracketed words of them', async (t) => {
  for (const rule of catalogue) {
    t.ok(rule.hits.length > 0, `${rule.id} has a hit`)
    for (const hit of rule.hits) {
      const wanted = [...hit.matchAll(bracketed)].map(([, words]) => words)
      t.strictSame(markedBy(rule, hit.replace(bracketed, '$1')), wanted, `${rule.id}: ${hit}`)
    }
  }
})

t.test('no rule marks its misses in the outlet’s voice', async (t) => {
  for (const rule of catalogue) {
    t.ok(rule.misses.length > 0, `${rule.id} has a miss`)
    for (const miss of rule.misses) t.strictSame(markedBy(rule, miss), [], `${rule.id}: ${miss}`)
  }
})

t.test('every rule is explained', async (t) => {
  for (const { id, note, source, neutral, strength } of catalogue) {
    t.ok(note.endsWith('.') && source !== '' && (neutral?.length ?? 0) > 0, id)
    t.ok(strength > 0 && strength <= 1, id)
  }
})

t.test('ids are unique and name their family', async (t) => {
  const ids = catalogue.map(({ id }) => id)
  t.strictSame(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    []
  )
  for (const id of ids) t.match(id, /^[a-z][a-z-]*\/[a-z][a-z-]*$/)
})

t.test('the families of the contract are all there', async (t) => {
  const families = new Set(catalogue.map(({ id }) => familyOf(id)))
  for (const family of 'epithet loaded-word speech-verb hedge intensifier scare-quote editorial sourcing presupposition agency sensational'.split(
    ' '
  )) {
    t.ok(families.has(family), family)
  }
})

t.test('every rule belongs to a family that has a file, and the file of a family contains only its rules', async (t) => {
  const names = families.map(({ name }) => name)
  t.equal(new Set(names).size, names.length)
  t.strictSame(
    catalogue.filter(({ id }) => !names.includes(familyOf(id))).map(({ id }) => id),
    []
  )
  for (const { name, description, rules } of families) {
    t.ok(description.endsWith('.'), `${name} is described`)
    t.ok(
      rules.every(({ id }) => familyOf(id) === name),
      name
    )
    t.ok(
      catalogue.some(({ id }) => familyOf(id) === name),
      `${name} has a rule`
    )
  }
})

t.test('the version changes with the catalogue: run `npm run openapi`', async (t) => {
  t.equal(catalogueDigest, await digestCatalogue())
  t.match(catalogueVersion, /^\d{4}-\d{2}-\d{2}\.\d+$/)
})

t.test('every file of rules is listed: `npm run openapi` writes the list for code and the page for readers', async (t) => {
  t.equal(readFileSync(indexFile, 'utf8'), listFamilies())
  t.equal(readFileSync(familiesPage, 'utf8'), await describeFamilies())
})
