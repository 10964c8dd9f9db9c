import t from 'tap'
import { findAttributions } from '../../../src/read/attributions/find-attributions.ts'
import { makePassages } from '../../../src/read/make-passages.ts'
import { leastCpuTime } from '../../least-cpu-time.ts'
import fc from '../../seeded-check.ts'

/** Each attribution as “kind | source | cue | content”; “-” for a missing part, “?” after an unnamed source. */
function attributionsOf(text: string, title: string | null = null): string[] {
  const cut = ({ field, start, end }: { field: string; start: number; end: number }) =>
    (field === 'title' ? title! : text).slice(start, end)
  return findAttributions(makePassages(title, text, [])).map(
    ({ kind, source, cue, content }) =>
      `${kind} | ${source === null ? '-' : cut(source) + (source.isAnonymous ? '?' : '')} | ${cue === null ? '-' : cut(cue)} | ${cut(content)}`
  )
}

const cases: readonly (readonly [behaviour: string, text: string, expected: readonly string[]])[] = [
  ['a quotation before its cue', '“The port will close,” Mara Lee said.', ['direct | Mara Lee | said | The port will close,']],
  [
    'a speaker behind the verb, with what explains her',
    '“The port will close,” said Mara Lee, the mayor of Osterby.',
    ['direct | Mara Lee, the mayor of Osterby | said | The port will close,']
  ],
  [
    'a speaker between commas before the verb',
    'Oren Tashk, a former pilot, said the runway was flooded.',
    ['indirect | Oren Tashk, a former pilot | said | the runway was flooded']
  ],
  [
    'a quotation broken by its cue',
    '“The port,” Tashk said, “will close by May.”',
    ['direct | Tashk | said | The port,', 'direct | Tashk | said | will close by May.']
  ],
  [
    'a fragment and the statement around it',
    'Lee said the deal was “dead on arrival” in Osterby.',
    ['indirect | Lee | said | the deal was “dead on arrival” in Osterby', 'partial | Lee | said | dead on arrival']
  ],
  [
    'according to, before and behind',
    'The ferry sank, according to the Osterby Courier.',
    ['indirect | the Osterby Courier | according to | The ferry sank']
  ],
  [
    'what explains a source, which is no statement',
    'The ferry sank, according to Mara Lee, a pilot from Osterby. “It was old,” said Oren Tashk, an envoy who left early.',
    ['indirect | Mara Lee | according to | The ferry sank', 'direct | Oren Tashk | said | It was old,']
  ],
  [
    'hearers, days and places between verb and statement',
    'A spokeswoman for the port told reporters on Monday that nobody was hurt.',
    ['indirect | A spokeswoman for the port? | told | that nobody was hurt']
  ],
  [
    'people briefed on a matter, who stay unnamed',
    'Officials briefed on the talks said the envoy had left.',
    ['indirect | Officials briefed on the talks? | said | the envoy had left']
  ],
  ['a colon', 'Tashk wrote: “Nobody will stop us now.”', ['direct | Tashk | wrote | Nobody will stop us now.']],
  ['a name before a colon', 'Tashk: “Nobody will stop us now.”', ['direct | Tashk | - | Nobody will stop us now.']],
  [
    'a second quotation of the same speaker in the paragraph',
    '“We lost,” Lee said. “We will try again in the spring.”',
    ['direct | Lee | said | We lost,', 'direct | Lee | - | We will try again in the spring.']
  ],
  [
    'a short one too, if it is a whole sentence',
    '“We lost,” Lee said. “Not again.” The “hero” of Osterby left.',
    ['direct | Lee | said | We lost,', 'direct | Lee | - | Not again.']
  ],
  [
    'a separate quotation after the paragraph that introduces its speaker',
    'Mara Lee had a warning for the council:\n\n“You will all be voted out of office.”',
    ['direct | Mara Lee | - | You will all be voted out of office.']
  ],
  [
    'a quotation that nobody is said to have said',
    '“All who enter here shall leave their boots outside the door.”',
    ['direct | - | - | All who enter here shall leave their boots outside the door.']
  ],
  ['a word in marks that nobody said', 'The “hero” of Osterby went home.', []],
  [
    'a second predicate, which shares the subject',
    'Lee said the harbour was safe and warned that the bridge was not.',
    ['indirect | Lee | said | the harbour was safe', 'indirect | Lee | warned | that the bridge was not']
  ],
  ['a name that looks like a verb', '“The road is open,” Grant said.', ['direct | Grant | said | The road is open,']],
  [
    'a quotation behind a hearer and a comma',
    'Lee then asked the crowd, “Shall we all go home?”',
    ['direct | Lee | asked | Shall we all go home?']
  ],
  [
    'a quotation behind a colon that no verb of speech leads to',
    'In Osterby, Lee fired back at once: “Nobody will stop us now.”',
    ['direct | Lee | - | Nobody will stop us now.']
  ],
  [
    'a quotation that the speaker goes on with behind a conjunction',
    '“The pier is safe,” Tashk said, but “when the storms come we shall see.”',
    ['direct | Tashk | said | The pier is safe,', 'partial | Tashk | - | when the storms come we shall see.']
  ],
  [
    'titles of works, which nobody says',
    'Tashk said on “Morning Hour” that the song “Salt Wind” was his.',
    ['indirect | Tashk | said | that the song “Salt Wind” was his']
  ],
  [
    'a signature behind a dash',
    '“They never asked any of us.” — Mara Lee',
    ['direct | Mara Lee | - | They never asked any of us.']
  ]
]

for (const [behaviour, text, expected] of cases) t.test(`reads ${behaviour}`, async (t) => t.same(attributionsOf(text), expected))

t.test('reads the lines of a transcript as speech, with marks or without', async (t) => {
  const lines = ['MARN: Is the port shut?', 'GEN. TASHK: It is.', 'MARN: Till when?', 'GEN. TASHK: I said till May.']
  const expected = [
    'direct | MARN | - | Is the port shut?',
    'direct | GEN. TASHK | - | It is.',
    'direct | MARN | - | Till when?',
    'direct | GEN. TASHK | - | I said till May.'
  ]
  t.same(attributionsOf(lines.join('\n\n')), expected)
  t.same(attributionsOf(`${lines.map((line) => `"${line}`).join('\n\n')}"`), expected)
  t.same(attributionsOf(['NOTE: It is shut.', 'MARN: It is.'].join('\n\n')), [], 'two labels make no transcript')
})

t.test('reads headlines on their own', async (t) => {
  t.same(attributionsOf('It rained.', 'Port will close, mayor says'), ['indirect | mayor | says | Port will close'])
})

const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  ',',
  '.',
  ':',
  '—',
  '(',
  ')',
  '\n\n',
  'Lee',
  'said',
  'that',
  'who',
  'the',
  'mayor',
  'of',
  'and',
  'according',
  'to',
  'saying',
  'was',
  'told',
  'claim',
  '😀',
  'é',
  '…'
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 })
)

t.test('keeps every span inside its field, leaves the marks out and lets no two quotations overlap', async (t) => {
  fc.assert(
    fc.property(texts, (text) => {
      const passages = makePassages(null, text, [])
      let quotedTo = 0
      for (const { kind, content, source, cue } of findAttributions(passages)) {
        for (const place of [content, source, cue])
          if (place !== null && !(0 <= place.start && place.start < place.end && place.end <= text.length)) return false
        if (kind === 'indirect') continue
        if (content.start < quotedTo) return false
        quotedTo = content.end
        const isInside = (offset: number) =>
          passages[0]!.quotations.some(({ innerStart, innerEnd }) => innerStart <= offset && offset <= innerEnd)
        if (!isInside(content.start) || !isInside(content.end)) return false
      }
      return true
    })
  )
  t.pass('for all texts tried')
})

t.test('takes time in proportion to a difficult text', async (t) => {
  for (const unit of ['he said he said that ', 'Lee, ', 'saying, ', '“a” said ', 'and said ', 'the head of the ']) {
    const short = timeOf(unit.repeat(2_000))
    const long = timeOf(unit.repeat(16_000))
    t.ok(long < 8 * 6 * Math.max(short, 2), `${unit}: ${short} ms, eight times as long ${long} ms`)
  }
})

function timeOf(text: string): number {
  const passages = makePassages(null, text, [])
  return leastCpuTime(() => findAttributions(passages))
}
