import t from 'tap'
import { findParagraphs } from '../../../src/read/sentences/find-paragraphs.ts'

const piecesOf = (text: string, removed: { start: number; end: number }[] = []) =>
  findParagraphs(text, removed).map(({ start, end }) => text.slice(start, end))

t.test('cuts at blank lines, or at every line without blank ones', async (t) => {
  t.same(piecesOf('The port closed.\n\n  It opened. \r\n\r\nAll left.'), ['The port closed.', 'It opened.', 'All left.'])
  t.same(piecesOf('The port closed.\nIt opened.\rAll left.\u2028Done.'), ['The port closed.', 'It opened.', 'All left.', 'Done.'])
  t.same(piecesOf('ropes\nnets\ntar'), ['ropes', 'nets', 'tar'])
  t.same(piecesOf(' \n\t\n'), [])
})

t.test('joins lines that were broken at a fixed width', async (t) => {
  const wrapped = `The council of Marrow Bay voted late on Monday to close the old
port for two winters. Oren Tashk, who leads the council, said the
quays were no longer safe for the boats that land there. Workers
protested.

The Osterby Courier saw the report of the engineers, which says the
opposite. It was never published.`
  t.same(piecesOf(wrapped), wrapped.split('\n\n'))
})

t.test('joins a line that goes on in the middle of a sentence', async (t) => {
  t.equal(piecesOf('The council closed the old port of Marrow Bay after\nthe storm.').length, 1)
  t.equal(piecesOf('Editor’s note: Oren Tashk regularly\nattacks\nthe press.').length, 1)
  t.equal(piecesOf('See the list of ports\n. Then leave.').length, 1)
  t.equal(piecesOf('The council met on Monday to hear the\nOsterby engineers.').length, 1)
})

t.test('keeps list items apart', async (t) => {
  t.equal(piecesOf('What the council wants for the port of Marrow Bay in winter\n- new ropes\n- new nets').length, 3)
  t.equal(piecesOf('(i) New ropes.\n(ii) New nets.').length, 2)
})

t.test('leaves out what was removed, and starts after it', async (t) => {
  const text = 'MARROW BAY (Courier) — The port closed. Advertisement It opened.'
  const removed = [
    { start: 0, end: 23 },
    { start: text.indexOf('Adv'), end: text.indexOf(' It opened') }
  ]
  t.same(piecesOf(text, removed), ['The port closed.', 'It opened.'])
  t.same(piecesOf(text, [{ start: 0, end: text.length }]), [])
})

t.test('knows headings', async (t) => {
  const headings = (text: string) => findParagraphs(text, []).map(({ isHeading }) => isHeading)
  t.same(headings('HARBOUR TIES\n\nThe port closed.'), [true, false])
  t.same(headings('Life on the Quays\n\nThe port closed.'), [true, false])
  t.same(headings('What happens next\n\nThe port closed.'), [true, false])
  t.same(headings('The port closed.\n\nit opened'), [false, false])
  t.same(headings('“We Stay”, he said,\n\nand left.'), [false, false])
})

t.test('cuts off a heading in capitals that is glued in front of a sentence', async (t) => {
  t.same(piecesOf('HARBOUR-COUNCIL TIES The mayor said no.'), ['HARBOUR-COUNCIL TIES', 'The mayor said no.'])
  t.same(piecesOf('LIFE ON THE QUAYS A year later all is still.'), ['LIFE ON THE QUAYS', 'A year later all is still.'])
  for (const whole of ['QUILL HOLDINGS INC. sold its boats.', 'NATO and EU The', 'UN NATO The Hague', 'OSTERBY TIES'])
    t.same(piecesOf(whole), [whole])
})
