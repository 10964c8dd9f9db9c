import t from 'tap'
import type { Edit } from '../../src/schemas/comparison.ts'
import type { Marker, Sentence } from '../../src/schemas/reading.ts'
import { cutPieces, groupByMarker, shareEdits } from '../../web/model/cut-pieces.ts'
import { editKey, indexComparison } from '../../web/model/index-comparison.ts'
import fc from '../seeded-check.ts'
import { exampleComparison } from './story.ts'

const sentenceAt = (start: number, text: string): Sentence => ({
  id: 's',
  start,
  end: start + text.length,
  text,
  paragraph: 0,
  role: 'body',
  framing: 0
})
const span = fc.tuple(fc.nat(80), fc.nat(30)).map(([start, length]) => ({ start, end: start + length, text: '' }))
const edit = span.map((variant) => ({ id: 'e', variant, base: { article: 'b', start: 0, end: 1, text: 'x' } }) as unknown as Edit)
const marker = fc
  .tuple(span, fc.float({ min: 0, max: 1, noNaN: true }))
  .map(([where, strength]) => ({ ...where, strength }) as Marker)

t.test('the pieces of a sentence add up to the sentence, with any marks over it', async () => {
  fc.assert(
    fc.property(
      fc.nat(40),
      fc.string({ unit: 'binary' }),
      fc.record({ edits: fc.array(edit), markers: fc.array(marker), quoted: fc.array(span) }),
      (start, text, marks) => {
        const pieces = cutPieces(sentenceAt(start, text), marks)
        const groups = groupByMarker(pieces).flatMap((group) => group.pieces)
        return pieces.map((piece) => piece.text).join('') === text && groups.length === pieces.length
      }
    )
  )
})

t.test('cuts at the edges of an edit, a marker and a quotation, and shows dropped words in their place', async (t) => {
  const base = { article: 'b', start: 0, end: 4, text: 'very' }
  const dropped = { id: 'e0', variant: { start: 13, end: 13, text: '' }, base } as Edit
  const changed = { id: 'e1', variant: { start: 13, end: 20, text: 'serious' }, base } as Edit
  const marked = { id: 'm0', start: 17, end: 26, strength: 1 } as Marker
  const pieces = cutPieces(sentenceAt(10, 'is serious harm now'), {
    edits: [dropped, changed],
    markers: [marked],
    quoted: [{ start: 10, end: 25, text: '' }]
  })
  t.same(
    pieces.map(({ text, edit, marker, isQuoted }) => [text, edit?.id, marker?.id, isQuoted]),
    [
      ['is ', undefined, undefined, true],
      ['', 'e0', undefined, false],
      ['serious'.slice(0, 4), 'e1', undefined, true],
      ['serious'.slice(4), 'e1', 'm0', true],
      [' harm', undefined, 'm0', true],
      [' ', undefined, 'm0', false],
      ['now', undefined, undefined, false]
    ].slice(0, pieces.length)
  )
  t.same(pieces[1]!.gap, { before: false, after: true })
})

t.test('shows what was replaced before what replaced it, unless the surface alone is different', async (t) => {
  const base = { article: 'b', start: 0, end: 4, text: 'said' }
  const replaced = {
    id: 'e0',
    op: 'replace',
    significance: 'meaning',
    variant: { start: 3, end: 10, text: 'claimed' },
    base
  } as Edit
  const marked = { id: 'm0', start: 3, end: 10, strength: 1 } as Marker
  const show = (edit: Edit) =>
    cutPieces(sentenceAt(0, 'He claimed it.'), { edits: [edit], markers: [marked], quoted: [] }).map(
      ({ text, edit, marker, opens }) => [text, edit?.id, marker?.id, opens]
    )
  t.same(show(replaced), [
    ['He ', undefined, undefined, false],
    ['', 'e0', undefined, true],
    ['claimed', 'e0', 'm0', false],
    [' it.', undefined, undefined, false]
  ])
  t.same(show({ ...replaced, significance: 'surface' }).slice(1, 2), [['claimed', 'e0', 'm0', true]])
})

t.test('every edit of the example is shown in a sentence of its cell', async (t) => {
  const model = indexComparison(exampleComparison())
  const shown = new Set<string>()
  for (const row of model.rows.values()) {
    for (const { article, sentences } of row.cells) {
      const own = sentences.map((id) => model.sentences.get(id)!)
      const shares = shareEdits(own, model.edits.get(editKey(row.id, article)) ?? [])
      for (const [sentence, edits] of shares) {
        for (const { edit } of cutPieces(sentence, { edits, markers: [], quoted: [] })) if (edit) shown.add(edit.id)
      }
    }
  }
  t.same([...shown].sort(), model.comparison.edits.map(({ id }) => id).sort())
})
