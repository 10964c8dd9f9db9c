import t from 'tap'
import { readMarkup } from '../../../src/read/furniture/read-markup.ts'
import fc from '../../seeded-check.ts'

/** Texts that are markup, and the words in them. */
const markup: [text: string, words: string][] = [
  ['<p>The <b>port</b> is shut.</p>', 'The port is shut.'],
  ['The port<br>is shut.', 'The port is shut.'],
  ['See <a href="https://osterby.example/regime">the port</a>.', 'See the port .'],
  ['<script>let port = 1</script><p>Shut &amp; dark.</p>', 'Shut & dark.'],
  ['<!-- port --><div>It is <em>shut</em></div>', 'It is shut'],
  ['# The port\n\nIt is **shut**.', 'The port It is shut .'],
  ['See [the port](https://osterby.example/regime "now").', 'See the port .'],
  ['![A crane](crane.jpg)\n\nIt is shut.', 'It is shut.'],
  ['## Cranes ##\n\n> It is *shut*', 'Cranes It is shut'],
  ['```\nport\n```\nIt is **shut** [now](/now)', 'port It is shut now']
]
const plain = [
  'It is 4 < 5 and 6 > 3.',
  'He rated it 5* and b* of c*.',
  'A <3 for the #harbour, f**k that and b**ch.',
  'Write to <marn@osterby.example> now.',
  'See [12] and (a) of it.',
  'It is #1 in Osterby.',
  'Use <b and c> for it.',
  '* nets\n* ropes',
  'He said: “<laughs> No.”',
  'M*A*S*H is an old show, 2 ** 3 is 8.'
]

t.test('distinguishes markup from the words in it', async (t) => {
  for (const [text, words] of markup) t.equal(readMarkup(text)?.plain.split(/\s+/).join(' ').trim(), words, text)
  for (const text of plain) t.equal(readMarkup(text), null, text)
})

t.test('keeps offsets, whatever it is given', async (t) => {
  const pieces = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '&quot;',
    '&amp;',
    '**',
    '*',
    '# ',
    '[',
    '](/x)',
    '> ',
    '\n',
    '<!--',
    '-->',
    'port',
    ' ',
    '<script>',
    '```',
    '\ud83d',
    '😀'
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      const read = readMarkup(text)
      if (read === null) return true
      let at = 0
      for (const { start, end } of [...read.marks, ...read.references].sort((a, b) => a.start - b.start)) {
        if (start < at || end <= start || end > text.length) return false
        if (read.plain.slice(at, start) !== text.slice(at, start)) return false
        at = end
      }
      return read.plain.length === text.length && read.plain.slice(at) === text.slice(at)
    })
  )
  t.pass('for all texts tried')
})
