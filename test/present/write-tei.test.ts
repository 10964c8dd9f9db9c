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

t.test('has one entry per row, with every witness exactly once', async (t) => {
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
    for (const { attributes } of readings) t.match(attributes.type, /^(?:verbatim|edited|rewritten|omission|elsewhere|absent)$/)
  }
})

t.test('marks as omissions only those of the comparison', async (t) => {
  const entries = elementsOf(readXml(writeTei(comparison)), 'app')
  const told = entries.flatMap((entry) =>
    elementsOf(entry, 'rdg')
      .filter(({ attributes }) => attributes.type === 'omission')
      .map((reading) => [entry.attributes['xml:id'], witnessesOf(reading)])
  )
  const witness = (id: string) => `#w${['courier', 'tribune', 'tidewatch', 'radio'].indexOf(id) + 1}`
  const order = (row: string) => comparison.alignment.rows.findIndex(({ id }) => id === row)
  t.ok(told.length > 0)
  t.same(
    told,
    comparison.omissions
      .toSorted((a, b) => order(a.row) - order(b.row))
      .map(({ row, missingFrom }) => [row, missingFrom.map(witness).sort()])
  )
})

t.test('marks every edit but typography in its reading, with a note of what it replaced and why', async (t) => {
  const root = readXml(writeTei(comparison))
  const notes = elementsOf(root, 'note')
  const places = [
    ...elementsOf(root, 'seg'),
    ...elementsOf(root, 'anchor').filter(({ attributes }) => attributes.type === 'edit')
  ]
  const marked = new Map(places.map((place) => [place.attributes['xml:id'], place]))
  const edits = comparison.edits.filter(({ class: kind, significance }) => kind !== 'punctuation' || significance !== 'surface')
  const noted = edits.filter(({ id }) => marked.has(id))
  t.ok(noted.length > 10)
  t.same(
    notes.map(({ attributes }) => [attributes.type, attributes.subtype, attributes.n, attributes.target]),
    noted.map(({ id, class: kind, significance }) => ['edit', kind, significance, `#${id}`])
  )
  for (const { id, class: kind, variant, significance } of noted) {
    const place = marked.get(id)!
    t.equal(textOf(place), variant.text)
    t.match(place.attributes, { subtype: kind, ana: `#significance.${significance}` })
  }
  // An edit without its own place belongs to another article with the same words.
  const words = (edit: (typeof edits)[number]) => `${edit.row} ${edit.class} ${edit.base.text} ${edit.variant.text}`
  for (const edit of edits)
    t.ok(
      noted.some((other) => words(other) === words(edit)),
      edit.id
    )
  t.match(textOf(notes[0]!), noted[0]!.reason)
})

t.test('annotates markers and quotations between anchors that enclose their words', async (t) => {
  const root = readXml(writeTei(comparison))
  const spans = elementsOf(root, 'span')
  const ids = (type: string) =>
    new Set(spans.filter(({ attributes }) => attributes.type === type).flatMap(({ attributes }) => attributes.n!.split(' ')))
  const belonging = comparison.articles.filter(({ article }) => article !== 'review')
  t.same(ids('marker'), new Set(belonging.flatMap(({ markers }) => markers.map(({ id }) => id))))
  const direct = belonging.flatMap(({ attributions }) => attributions.filter(({ kind }) => kind !== 'indirect'))
  t.same(ids('quotation'), new Set(direct.map(({ id }) => id)))
  const texts = new Map(belonging.flatMap(({ markers }) => markers.map(({ id, text }) => [id, text])))
  for (const { attributes } of spans) {
    const words = wordsBetween(root, attributes.from!.slice(1), attributes.to!.slice(1))
    if (attributes.type === 'marker') for (const id of attributes.n!.split(' ')) t.equal(words, texts.get(id))
    else t.not(words, '')
  }
})

/** The text between two anchors. */
function wordsBetween(root: XmlElement, from: string, to: string): string {
  let isInside = false
  let words = ''
  const visit = ({ attributes, children }: XmlElement): void => {
    if (attributes['xml:id'] === from) isInside = true
    if (attributes['xml:id'] === to) isInside = false
    for (const child of children) {
      if (typeof child !== 'string') visit(child)
      else if (isInside) words += child
    }
  }
  visit(root)
  return words
}

t.test('is titled like the article that the others are compared with, else by its label', async (t) => {
  const titlesOf = (made: typeof comparison) =>
    elementsOf(elementsOf(readXml(writeTei(made)), 'titleStmt')[0]!, 'title').map(textOf)
  const base = comparison.articles.find(({ article }) => article === comparison.alignment.rows[0]!.base)!
  t.same(titlesOf(comparison), [base.title, 'A comparison of 4 articles'])
  const untitled = { ...comparison, articles: comparison.articles.map((reading) => ({ ...reading, title: null })) }
  t.equal(titlesOf(untitled)[0], 'marrow-bay-2026-10')
  t.equal(titlesOf({ ...untitled, story: null })[0], comparison.id)
})

t.test('relates witnesses that share wording, by direction if it is known, and witnesses of one source', async (t) => {
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

t.test('returns every sentence of every witness, and no furniture', async (t) => {
  const root = readXml(writeTei(comparison))
  const readings = [...elementsOf(root, 'lem'), ...elementsOf(root, 'rdg')]
  for (const [i, id] of ['courier', 'tribune', 'tidewatch', 'radio'].entries()) {
    const told = readings.filter((reading) => witnessesOf(reading).includes(`#w${i + 1}`)).map(textOf)
    const { sentences } = comparison.articles.find(({ article }) => article === id)!
    t.same(told.join(' ').split(/\s+/).filter(Boolean).sort(), sentences.flatMap(({ text }) => text.split(/\s+/)).sort())
  }
  t.notMatch(textOf(elementsOf(root, 'body')[0]!), /recipes for the herring season/)
})

t.test('follows TEI: header, then text; entries inside blocks', async (t) => {
  const root = readXml(writeTei(comparison))
  const names = (element: XmlElement) => element.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]))
  t.same(names(root), ['teiHeader', 'text'])
  t.same(names(elementsOf(root, 'teiHeader')[0]!), ['fileDesc', 'encodingDesc'])
  t.same(names(elementsOf(root, 'fileDesc')[0]!), ['titleStmt', 'publicationStmt', 'sourceDesc'])
  const parts = names(elementsOf(root, 'div')[0]!)
  t.equal(parts.pop(), 'spanGrp', 'annotations come last')
  t.ok(parts.every((name) => name === 'ab'))
  for (const block of elementsOf(root, 'ab')) t.same(names(block), ['app'])
})

t.test('is well-formed for articles of any content', async (t) => {
  fc.assert(
    fc.property(strangeComparison(anyString), (made) => readXml(writeTei(made)).name === 'TEI'),
    { numRuns: 60, seed: 20261120 }
  )
  t.pass()
})
