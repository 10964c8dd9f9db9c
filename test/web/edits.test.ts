import t from 'tap'
import type { Cell, Row } from '../../src/schemas/comparison.ts'
import { editsShown } from '../../web/model/choose-edits.ts'
import { cutContext } from '../../web/model/cut-context.ts'
import { foldRows, isUnchangedIn } from '../../web/model/fold-rows.ts'
import { indexComparison } from '../../web/model/index-comparison.ts'
import type { Choices } from '../../web/views/view.ts'
import fc from '../seeded-check.ts'
import { exampleComparison } from './story.ts'

const model = indexComparison(exampleComparison())
const choose = (choices: Partial<Choices>) =>
  editsShown(model, { edits: 'words', editsOf: '', editKind: '', ...choices } as Choices)

t.test('lists edits by row, typographic ones only if asked for', async (t) => {
  const shown = choose({})
  t.ok(shown.length > 10 && shown.length < model.comparison.edits.length)
  t.equal(choose({ edits: 'all' }).length, model.comparison.edits.length)
  const numbers = shown.map(({ row }) => model.numberOf(row))
  t.same(
    numbers,
    [...numbers].sort((a, b) => a - b)
  )
})

t.test('filters edits by importance, outlet and kind', async (t) => {
  t.ok(choose({ edits: 'meaning' }).every(({ significance }) => significance === 'meaning'))
  t.ok(choose({ editsOf: 'radio' }).every(({ article }) => article === 'radio'))
  t.same(choose({ editKind: 'spelling', editsOf: 'tidewatch' }), [])
})

const cell = (article: string, relation: Cell['relation'], moved = false): Cell => ({
  article,
  sentences: [],
  relation,
  similarity: 1,
  moved,
  position: 0
})
const row = (id: string, ...cells: Cell[]): Row => ({ id, kind: 'shared', base: 'a', cells })
const same = (id: string) => row(id, cell('a', 'base'), cell('b', 'verbatim'))
const edited = row('r9', cell('a', 'base'), cell('b', 'edited'))

t.test('folds two or more unchanged rows into one line, and opens them again', async (t) => {
  const isUnchanged = isUnchangedIn(new Set(['a', 'b']), () => [])
  const lines = (unfolded?: Set<string>) =>
    foldRows([same('r0'), same('r1'), edited, same('r10')], isUnchanged, unfolded).map(({ rows, isFolded }) => [
      rows.map(({ id }) => id).join(' '),
      isFolded
    ])
  t.same(lines(), [
    ['r0 r1', true],
    ['r9', false],
    ['r10', false]
  ])
  t.same(lines(new Set(['r0'])), [
    ['r0', false],
    ['r1', false],
    ['r9', false],
    ['r10', false]
  ])
})

t.test('does not fold what was moved or left out in a column shown', async (t) => {
  const columns = new Set(['a', 'b', 'c'])
  t.equal(isUnchangedIn(columns, () => [])(same('r0')), true)
  t.equal(isUnchangedIn(columns, () => ['c'])(same('r0')), false)
  t.equal(isUnchangedIn(new Set(['a', 'b']), () => ['c'])(same('r0')), true)
  t.equal(isUnchangedIn(columns, () => [])(row('r0', cell('a', 'base'), cell('b', 'verbatim', true))), false)
  t.equal(isUnchangedIn(new Set(['a']), () => [])(edited), false)
})

t.test('keeps the words around a change, whole and in place', async () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(400), fc.nat(60), (text, start, length) => {
      const end = Math.min(start + length, text.length)
      const { before, after, isCutBefore, isCutAfter } = cutContext(
        text,
        Math.min(start, text.length),
        Math.max(end, Math.min(start, text.length))
      )
      const whole = cutContext(text, Math.min(start, text.length), Math.max(end, Math.min(start, text.length)), true)
      return (
        whole.before.endsWith(before) &&
        whole.after.startsWith(after) &&
        isCutBefore === before.length < whole.before.length &&
        isCutAfter === after.length < whole.after.length
      )
    })
  )
})

t.test('cuts at the edge of a word', async (t) => {
  const text = `${'word '.repeat(40)}now${' word'.repeat(40)}`
  const { before, after, isCutBefore, isCutAfter } = cutContext(text, 200, 203)
  t.match(before, /^(?:word )+$/)
  t.match(after, /^(?: word)+$/)
  t.same([isCutBefore, isCutAfter], [true, true])
})
