import t from 'tap'
import { read } from '../../../src/index.ts'
import { findAttributions } from '../../../src/read/attributions/find-attributions.ts'
import { markVoices } from '../../../src/read/attributions/mark-voices.ts'
import { makePassages } from '../../../src/read/make-passages.ts'
import { compileRules } from '../../../src/read/markers/compile-rules.ts'
import { findMarkers } from '../../../src/read/markers/find-markers.ts'
import { findNames } from '../../../src/read/names/find-names.ts'
import type { CallerRule } from '../../../src/schemas/marker-rule.ts'
import fc from '../../seeded-check.ts'

function markersOf(text: string, { title = null as string | null, rules = [] as CallerRule[], exclude = [] as string[] } = {}) {
  const passages = makePassages(title, text, [])
  const attributions = findAttributions(passages)
  const voices = markVoices(passages, attributions)
  return findMarkers({ passages, voices, attributions, names: findNames(passages), rules: compileRules(rules, exclude) }).map(
    (marker) => ({
      ...marker,
      text: (marker.field === 'title' ? title! : text).slice(marker.start, marker.end)
    })
  )
}
const found = (text: string, options = {}) => markersOf(text, options).map(({ rule, text }) => `${rule} ${text}`)

t.test('context decides what a word means', async (t) => {
  const cases: readonly [text: string, rule: string, isMarked: boolean][] = [
    ['The minister claimed that the mine was safe.', 'speech-verb/claim', true],
    ['The flood claimed nine lives in Osterby.', 'speech-verb/claim', false],
    ['Officials downplayed the leak at the mine.', 'speech-verb/evade', true],
    ['He dodged a bullet in the square.', 'speech-verb/evade', false],
    ['A radical council closed the port.', 'loaded-word/radical', true],
    ['Members of the Radical Party closed the port.', 'loaded-word/radical', false],
    ['The regime closed the port.', 'dysphemism/regime', true],
    ['The new tax regime starts in May.', 'dysphemism/regime', false],
    ['Twelve people were killed near the port.', 'agency/agentless-passive', true],
    ['Twelve people were killed by soldiers near the port.', 'agency/agentless-passive', false],
    ['Twelve people were brutally killed near the port.', 'agency/agentless-passive', true],
    ['Twelve people were, on Friday evening, killed near the port.', 'agency/agentless-passive', true],
    ['“Twelve people were,” Oren Tashk said, “killed near the port.”', 'agency/agentless-passive', false],
    ['Twelve people were killed in a landslide near the port.', 'agency/agentless-passive', false],
    ['Three men were arrested near the port.', 'agency/agentless-passive', false],
    ['Insiders said that the port was empty.', 'sourcing/anonymous-source', true],
    ['An official, speaking on condition of anonymity, said that the port was empty.', 'sourcing/anonymous-source', true],
    ['Officials at the harbour board said that the port was empty.', 'sourcing/anonymous-source', false],
    ['Experts say the bridge is unsafe.', 'sourcing/critics-say', true],
    ['Many people took the ferry.', 'sourcing/critics-say', false],
    ['Rioters burned two cars near the port.', 'name-calling/crowd', true],
    ['Looters and rioters broke the gate.', 'name-calling/crowd', true],
    ['Rioters United won the cup near the port.', 'name-calling/crowd', false],
    ['Thugs burned two cars near the port.', 'name-calling/brute', true],
    ['The council failed to elect a mayor.', 'presupposition/implicative', false]
  ]
  for (const [text, rule, isMarked] of cases)
    t.equal(
      markersOf(text).some((marker) => marker.rule === rule),
      isMarked,
      text
    )
})

t.test('a term of art is not marked; a rule of the caller’s own marks inside it', async (t) => {
  const at = (text: string, options = {}) => markersOf(text, options).map((marker) => marker.text)
  t.strictSame(at('The Osterby bank fought off a hostile takeover.'), [])
  t.ok(at('The Osterby bank fought off a hostile council.').includes('hostile'))
  t.strictSame(at('Veldania began a ground offensive near Marrow Bay.'), [])
  t.ok(at('It was an offensive letter to the town.').includes('offensive'))
  const rule: CallerRule = { id: 'mine/hostile', family: 'mine', match: { words: ['hostile'] } }
  t.strictSame(at('The Osterby bank fought off a hostile takeover.', { rules: [rule] }), ['hostile'])
})

t.test('marks the superlative of an adjective', async (t) => {
  t.same(
    markersOf('It was the harshest rule, and the ugliest hall, in Osterby.').map(({ text }) => text),
    ['harshest', 'ugliest']
  )
})

t.test('lists quoted and reported words, but not as the outlet’s', async (t) => {
  const [marker] = markersOf('“It was an outrageous decision,” Mayor Oren Tashk said on Monday.').filter(
    ({ text }) => text === 'outrageous'
  )
  t.equal(marker?.voice, 'quoted')
})

t.test('headline verbs are marked in headlines alone', async (t) => {
  const text = 'Mayor Oren Tashk spoke in Osterby on Monday.'
  const marked = markersOf(text, { title: 'Tashk Blasts Osterby Council Over Lighthouse' })
  t.ok(marked.some(({ field, rule, text }) => field === 'title' && rule === 'sensational/headline-verb' && text === 'Blasts'))
  t.notOk(found('Tashk blasts rock in the mine.').some((line) => line.startsWith('sensational/headline-verb')))
})

t.test('marks without a speaker are scare quotes; names of things and long quotations are not', async (t) => {
  const isScare = (text: string) => found(text).some((line) => line.startsWith('scare-quote/'))
  t.ok(isScare('The ‘independent’ inquiry was paid for by the mine.'))
  t.ok(isScare('The ‘shameless owners’ were invited to the port.'))
  t.notOk(isScare('The mine pays a “harbour levy” to the town.'))
  t.notOk(isScare('The film “Harbour Lights” opened in Osterby.'))
  t.notOk(isScare('The word ‘inquiry’ stands in the law.'))
  t.notOk(isScare('“The mine will close in May,” said Oren Tashk.'))
})

t.test('a negated word weighs half', async (t) => {
  const strength = (text: string) => markersOf(text).find((marker) => marker.text === 'outrageous')?.strength
  t.equal(strength('The fee was not outrageous.'), strength('The fee was outrageous.')! / 2)
})

t.test('of overlapping markers of one family the longest stays', async (t) => {
  const inFamily = markersOf('It was widely believed that the shameless mayor would leave.').filter(
    ({ family }) => family === 'sourcing'
  )
  t.equal(inFamily.length, 1)
})

t.test('a marker is about the name after it', async (t) => {
  const passages = makePassages(null, 'The embattled Oren Tashk left Osterby.', [])
  const names = findNames(passages)
  const voices = markVoices(passages, [])
  const markers = findMarkers({ passages, voices, attributions: [], names, rules: compileRules([], []) })
  t.ok(markers.some(({ target }) => target !== null && names[target]!.name.includes('Tashk')))
})

t.test('a caller’s rule is found by word, form, part of speech and phrase, in the voices it names', async (t) => {
  const rule = (match: CallerRule['match'], more: Partial<CallerRule> = {}): CallerRule => ({
    id: 'mine/x',
    family: 'mine',
    match,
    ...more
  })
  const mine = (text: string, callers: CallerRule) =>
    markersOf(text, { rules: [callers] }).filter(({ family }) => family === 'mine')
  const texts = (text: string, callers: CallerRule) => mine(text, callers).map((marker) => marker.text)
  t.strictSame(texts('The ferry left; ferries leave daily.', rule({ words: ['ferry'] })), ['ferry'])
  t.strictSame(texts('The ferry left; ferries leave daily.', rule({ words: ['Ferry'], lemma: true })), ['ferry', 'ferries'])
  t.strictSame(texts('They sank the boat in the sink.', rule({ words: ['sink'], lemma: true, pos: ['VERB'] })), ['sank'])
  t.strictSame(texts('The so-called harbour reform failed.', rule({ phrase: 'so-called * reform' })), [
    'so-called harbour reform'
  ])
  t.strictSame(texts('They don’t know.', rule({ phrase: "don't know" })), ['don’t know'])
  t.strictSame(texts('A (b) [c] a+b', rule({ phrase: '* *' })), [])
  const [marker] = mine('The ferry left.', rule({ words: ['ferry'] }))
  t.match(marker, { rule: 'mine/x', strength: 0.5, note: 'A rule of your own.' })
  const quoted = '“The ferry left,” Mayor Oren Tashk said.'
  t.strictSame(texts(quoted, rule({ words: ['ferry'] }, { voice: ['outlet'] })), [])
  t.strictSame(texts(quoted, rule({ words: ['ferry'] }, { voice: ['quoted'] })), ['ferry'])
})

t.test('families and rules can be left out', async (t) => {
  const text = 'The shameless regime blatantly lied.'
  t.ok(found(text).some((line) => line.startsWith('dysphemism/')))
  t.notOk(found(text, { exclude: ['dysphemism'] }).some((line) => line.startsWith('dysphemism/')))
  t.notOk(found(text, { exclude: ['dysphemism/regime'] }).some((line) => line.startsWith('dysphemism/regime')))
  t.equal(compileRules([], ['dysphemism/regime']).size, compileRules([], []).size - 1)
})

t.test('every marker is inside its sentence, cuts out its words, and is sorted by place, over arbitrary text', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'The shameless regime',
      ' slammed ',
      '“so-called” ',
      '‘expert’ ',
      'It’s absurd. ',
      'NOT ONE! ',
      'Who really knows? ',
      '\n\n',
      'of course, ',
      'Critics say '
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 })
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const reading = read({ outlet: 'x', text: `Osterby. ${pieces.join('')}`, language: 'en' })
      const sentences = new Map(reading.sentences.map((sentence) => [sentence.id, sentence]))
      for (const { start, end, text, sentence } of reading.markers) {
        const place = sentences.get(sentence)!
        const source = place.field === 'title' ? reading.title! : reading.text
        if (start >= end || start < place.start || end > place.end || source.slice(start, end) !== text) throw new Error(text)
      }
      const starts = reading.markers.map(({ start }) => start)
      return starts.every((start, i) => i === 0 || starts[i - 1]! <= start)
    })
  )
})

t.test('participles that the tagger calls adjectives, and -ing forms that it calls nouns, are forms of their verb', async (t) => {
  t.ok(found('The mayor presented a gutted budget.').some((line) => line.includes('gutted')))
  t.notOk(found('The approval rating of the mayor fell.').length, 'a noun has no such forms')
})

t.test('a caller’s rule of an excluded family is left out, and a rule of a new family stays', async (t) => {
  const rule = (id: string, family: string): CallerRule => ({ id, family, match: { words: ['ferry'] } })
  const rules = [rule('mine/ferry', 'mine'), rule('mine/boat', 'hedge')]
  const ids = markersOf('The ferry left.', { rules, exclude: ['hedge'] }).map((marker) => marker.rule)
  t.strictSame(ids, ['mine/ferry'])
})
