import { readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { writeTei } from '../../src/present/write-tei.ts'
import fc from '../seeded-check.ts'
import { anyString, comparisonOf, strangeComparison } from './hostile-comparison.ts'
import { elementsOf, readXml, textOf, type XmlElement } from './read-xml.ts'

const example = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../examples/harbour-story.json'), 'utf8'))
const comparison = comparisonOf(example)
const witnessesOf = ({ attributes }: XmlElement) => attributes.wit!.split(' ')

t.test('lists the articles of the story as witnesses, with their ids', async (t) => {
  const root = readXml(writeTei(comparison))
  t.equal(root.name, 'TEI')
  t.equal(root.attributes.xmlns, 'http://www.tei-c.org/ns/1.0')
  const list = elementsOf(root, 'witness')
  t.same(
    list.map(({ attributes }) => [attributes['xml:id'], attributes.n]),
    ['courier', 'tribune', 'tidewatch', 'radio'].map((id, i) => [`w${i + 1}`, id])
  )
  t.match(textOf(list[3]!), 'Joren Pell')
  t.match(elementsOf(root, 'variantEncoding')[0]!.attributes, { method: 'parallel-segmentation', location: 'internal' })
})

t.test('has an entry a row, in which every witness stands exactly once', async (t) => {
  const root = readXml(writeTei(comparison))
  const entries = elementsOf(root, 'app')
  t.same(
    entries.map(({ attributes }) => [attributes['xml:id'], attributes.type]),
    comparison.alignment.rows.map(({ id, kind }) => [id, kind])
  )
  for (const entry of entries) {
    const readings = [...elementsOf(entry, 'lem'), ...elementsOf(entry, 'rdg')]
    const notes = elementsOf(entry, 'note')
    t.equal(entry.children.length, readings.length + notes.length, 'nothing else')
    t.equal(elementsOf(entry, 'lem').length, 1)
    t.equal((entry.children[0] as XmlElement).name, 'lem', 'the lemma comes first')
    t.same(readings.flatMap(witnessesOf).sort(), ['#w1', '#w2', '#w3', '#w4'])
    for (const { attributes } of readings) t.match(attributes.type, /^(?:verbatim|edited|rewritten|omission|elsewhere)$/)
  }
})

t.test('notes every edit but typography, with its class, its significance, its witness and why', async (t) => {
  const notes = elementsOf(readXml(writeTei(comparison)), 'note')
  const edits = comparison.edits.filter(({ class: kind, significance }) => kind !== 'punctuation' || significance !== 'surface')
  t.same(
    notes.map(({ attributes }) => [attributes.type, attributes.subtype, attributes.n]),
    edits.map(({ class: kind, significance }) => ['edit', kind, significance])
  )
  t.ok(notes.every(({ attributes }) => /^#w[1-4]$/.test(attributes.target ?? '')))
  t.ok(edits.every(({ reason }) => reason !== undefined && reason !== ''))
  t.match(textOf(notes[0]!), edits[0]!.reason)
})

t.test('relates witnesses that share wording, by direction where it is known, and those of one source', async (t) => {
  const { edges: found, groups } = comparison.lineage
  const edges = [...found, { ...found[0]!, direction: 'known' as const }]
  const told = { ...comparison, lineage: { ...comparison.lineage, edges } }
  const relations = elementsOf(readXml(writeTei(told)), 'relation')
  const witness = (id: string) => `#w${['courier', 'tribune', 'tidewatch', 'radio'].indexOf(id) + 1}`
  t.ok(found.length > 0 && groups.length > 0)
  t.same(
    relations.map(({ attributes: { name, active, passive, mutual } }) => [name, mutual ?? `${active} ${passive}`]),
    [
      ...edges.map(({ from, to, direction }) =>
        direction === 'known'
          ? ['tookWordingFrom', `${witness(to)} ${witness(from)}`]
          : ['sharesWordingWith', `${witness(from)} ${witness(to)}`]
      ),
      ...groups.map(({ articles }) => ['sharesSource', articles.map(witness).join(' ')])
    ]
  )
  t.equal(textOf(relations[0]!), edges[0]!.reason)
})

t.test('gives back every sentence of every witness, and no furniture', async (t) => {
  const root = readXml(writeTei(comparison))
  const readings = [...elementsOf(root, 'lem'), ...elementsOf(root, 'rdg')]
  for (const [i, id] of ['courier', 'tribune', 'tidewatch', 'radio'].entries()) {
    const told = readings.filter((reading) => witnessesOf(reading).includes(`#w${i + 1}`)).map(textOf)
    const { sentences } = comparison.articles.find(({ article }) => article === id)!
    t.same(told.join(' ').split(/\s+/).filter(Boolean).sort(), sentences.flatMap(({ text }) => text.split(/\s+/)).sort())
  }
  t.notMatch(textOf(elementsOf(root, 'body')[0]!), /recipes for the herring season/)
})

t.test('stands as TEI wants it: header, then text; entries inside blocks', async (t) => {
  const root = readXml(writeTei(comparison))
  const names = (element: XmlElement) => element.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]))
  t.same(names(root), ['teiHeader', 'text'])
  t.same(names(elementsOf(root, 'teiHeader')[0]!), ['fileDesc', 'encodingDesc'])
  t.same(names(elementsOf(root, 'fileDesc')[0]!), ['titleStmt', 'publicationStmt', 'sourceDesc'])
  t.ok(names(elementsOf(root, 'div')[0]!).every((name) => name === 'ab'))
  for (const block of elementsOf(root, 'ab')) t.same(names(block), ['app'])
})

t.test('is well-formed whatever the articles hold', async (t) => {
  fc.assert(
    fc.property(strangeComparison(anyString), (made) => readXml(writeTei(made)).name === 'TEI'),
    { numRuns: 60, seed: 20261120 }
  )
  t.pass()
})
