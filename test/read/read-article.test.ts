import { deepStrictEqual } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { compileRules } from '../../src/read/markers/compile-rules.ts'
import { readArticle } from '../../src/read/read-article.ts'
import fc from '../seeded-check.ts'
import { spanFaults } from './every-span.ts'

const rules = compileRules([], [])
const article = { outlet: '  The  Osterby\tCourier ' }

/** Pieces that news text and hostile text are made of, so that random joins of them reach the stages. */
const pieces = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'Admiral Oren Tashk ',
    'said on Wednesday. ',
    '“No vessel will be cleared,” ',
    '"Stop. Go away."',
    ' he claimed',
    '\n\n',
    '\n',
    'U.S. ',
    'Dr. ',
    '... ',
    '‘open door’',
    '’',
    '”',
    '“',
    'Read more: ',
    '© 2026 ',
    'MARROW BAY (Meridian News Agency) - ',
    'according to officials, ',
    '\u200b',
    '\u0301',
    '\ud83d',
    '\udc00',
    '😀',
    '漢字。',
    'नमस्ते।',
    '1 200',
    ' renegade general ',
    '\u202e',
    '\u0000',
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<a href="https://osterby.example/said">',
    '&ldquo;',
    '&amp;',
    '**',
    '[the port](/port)',
    '\n# ',
    'Port of Osterby shut\n\n',
    'Photo: Lee Marn/AFP\n\n'
  )
)
const hostileText = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

t.test('every span cuts out its own words, whatever the text', async (t) => {
  const property = fc.property(hostileText, fc.option(hostileText, { nil: undefined }), (text, title) => {
    const reading = readArticle({ ...article, text, ...(title === undefined ? {} : { title }), language: 'en' }, 'a1', rules)
    deepStrictEqual([...spanFaults(reading), ...(reading.text === text ? [] : ['the text was rewritten'])], [])
  })
  t.doesNotThrow(() => fc.assert(property, { numRuns: 400 }))
})

t.test('every span cuts out its own words of what was extracted from a page', async (t) => {
  const property = fc.property(hostileText, (text) => {
    const reading = readArticle(
      { ...article, html: `<article><h1>Port closed</h1><p>${text}</p><p>The port stayed shut.</p></article>`, language: 'en' },
      'a1',
      rules
    )
    deepStrictEqual(spanFaults(reading), [])
  })
  t.doesNotThrow(() => fc.assert(property, { numRuns: 100 }))
})

t.test('the words of the three voices add up to the words of the article', async (t) => {
  const text = 'The port is shut. “No vessel will be cleared,” Ilse Varn said. Officials said that crews would have to wait.'
  const { scores } = readArticle({ ...article, title: 'Port shut', text }, 'a1', rules)
  t.equal(scores.words.outlet + scores.words.quoted + scores.words.attributed, 22)
  t.ok(scores.words.quoted >= 5, 'what stands in attributed marks is quoted')
})

t.test('the same article gives the same reading, whatever was read before', async (t) => {
  const text = 'Varn’s crews waited. “Varn’s order stands,” the harbour master’s office said.\n\nTashk’s fleet left the quay.'
  const first = readArticle({ ...article, text }, 'a1', rules)
  readArticle({ ...article, text: '“Tashk’s men, Varn’s quay, Osterby’s port.”' }, 'a2', rules)
  t.strictSame(readArticle({ ...article, text }, 'a1', rules), first)
})

t.test('what cannot be read keeps its text and says why', async (t) => {
  const codes = (text: string) => readArticle({ ...article, text }, 'a1', rules).warnings.map(({ code }) => code)
  t.strictSame(codes(' \n\t '), ['ARTICLE_EMPTY'])
  const german =
    'Der Hafen bleibt für alle fremden Schiffe geschlossen, sagte die Hafenmeisterin am Mittwoch. Die Gespräche über die Fangquoten waren am Dienstag gescheitert, und niemand weiß, wann sie weitergehen.'
  const reading = readArticle({ ...article, text: german }, 'a1', rules)
  t.equal(reading.warnings[0]?.code, 'LANGUAGE_UNSUPPORTED')
  t.equal(reading.text, german)
  t.strictSame([reading.sentences, reading.names, reading.markers], [[], [], []])
})

t.test('a language that was sent is believed', async (t) => {
  const { language, warnings } = readArticle({ ...article, text: 'Havn lukket.', language: 'en-GB' }, 'a1', rules)
  t.strictSame([language, warnings], [{ tag: 'en-GB', detected: false }, []])
})

t.test('the outlet is given back as sent, with its key', async (t) => {
  const { outlet, outletKey } = readArticle({ ...article, text: 'The port is shut.' }, 'a1', rules)
  t.strictSame([outlet, outletKey], [article.outlet, 'the osterby courier'])
})

const running = 'The harbour of Osterby stays closed, harbour master Ilse Varn said on Monday.'
const read = (input: object) => readArticle({ outlet: 'Osterby Courier', language: 'en', ...input } as never, 'a1', rules)

t.test('says where the title comes from', async (t) => {
  const pasted = `Osterby harbour shut\n\n${running}`
  const page = `<title>Osterby harbour shut</title><article><h1>Osterby harbour shut</h1><p>${running}</p></article>`
  const cases: [name: string, input: object, title: string | null, from: string | null][] = [
    ['request', { title: 'Shut', text: pasted }, 'Shut', 'request'],
    ['text', { text: pasted }, 'Osterby harbour shut', 'text'],
    ['page', { html: page }, 'Osterby harbour shut', 'page'],
    ['nowhere', { text: running }, null, null]
  ]
  for (const [name, input, title, from] of cases) {
    const reading = read(input)
    t.equal(reading.title, title, name)
    t.equal(reading.titleFrom, from, name)
  }
})

t.test('sets the headline above a pasted text aside, and reads it as the headline', async (t) => {
  const { removed, sentences } = read({ text: `Osterby harbour shut\n\n${running}` })
  t.same(removed, [{ start: 0, end: 20, text: 'Osterby harbour shut', kind: 'headline' }])
  t.same(
    sentences.map(({ role, text }) => [role, text]),
    [
      ['headline', 'Osterby harbour shut'],
      ['body', running]
    ]
  )
})

t.test('sets a menu above the headline of a pasted page aside, with or without a title sent', async (t) => {
  const story = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../examples/harbour-story.json'), 'utf8'))
  const { title, text } = story.articles[0]
  const [sent, found] = [read({ title, text }), read({ text })]
  t.equal(found.title, title)
  t.equal(found.titleFrom, 'text')
  t.same(
    found.sentences.map(({ text }) => text),
    sent.sentences.map(({ text }) => text)
  )
  t.same(
    found.removed.map(({ start, end }) => [start, end]),
    sent.removed.map(({ start, end }) => [start, end])
  )
})

t.test('gives captions with whom they credit, and none of them as a sentence', async (t) => {
  const { captions, removed, sentences } = read({
    text: `${running}\n\nCranes on the quay. Photo: Lee Marn/AFP\n\n${running} No ship left.`
  })
  t.match(captions, [{ text: 'Cranes on the quay. Photo: Lee Marn/AFP', credit: 'Lee Marn/AFP' }])
  t.equal(removed.filter(({ kind }) => kind === 'caption').length, 1)
  t.notOk(sentences.some(({ text }) => text.includes('Cranes')))
})

t.test('reads markup that was sent as text without its tags', async (t) => {
  const plain = read({ text: `“It is shut,” Ilse Varn said. ${running}` })
  const reading = read({
    text: `<p>&ldquo;It is <b>shut</b>,&rdquo; <a href="/evil/regime">Ilse Varn</a> said. ${running}</p>`
  })
  t.match(reading.warnings, [{ code: 'TEXT_IS_MARKUP' }])
  t.same(reading.scores.words, plain.scores.words)
  t.equal(reading.sentences.length, plain.sentences.length)
  t.equal(reading.sentences[0]!.text, '&ldquo;It is <b>shut</b>,&rdquo; <a href="/evil/regime">Ilse Varn</a> said.')
  t.same(
    reading.removed.map(({ kind, text }) => [kind, text]),
    ['<p>', '<b>', '</b>', '<a href="/evil/regime">', '</a>', '</p>'].map((tag) => ['markup', tag])
  )
  t.same(read({ text: running }).warnings, [])
})
