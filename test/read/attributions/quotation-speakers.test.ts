import t from 'tap'
import { findAttributions } from '../../../src/read/attributions/find-attributions.ts'
import { makePassages } from '../../../src/read/make-passages.ts'

/** The quotations of a text, each with who is said to have said it. */
const spoken = (text: string) =>
  findAttributions(makePassages(null, text, []))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ content, source }) => [
      text.slice(content.start, content.end),
      source === null ? null : text.slice(source.start, source.end)
    ])

const cold = 'It was the coldest night of all.'

const introduced: [text: string, source: string][] = [
  [`And from Chairwoman Dast:\n\n“${cold}”`, 'Chairwoman Dast'],
  [`This from Lee Marn, the harbour master:\n\n“${cold}”`, 'Lee Marn'],
  [`Then came this, from Ada Helm: “${cold}”`, 'Ada Helm'],
  [`A statement by the port authority:\n\n“${cold}”`, 'the port authority'],
  [`And Lee Marn:\n\n“${cold}”`, 'Lee Marn'],
  // a sender before a verb is not who speaks
  [`In a statement from the port authority, Lee Marn said:\n\n“${cold}”`, 'Lee Marn'],
  [`Here is what Lee Marn wrote:\n\n“${cold}”`, 'Lee Marn'],
  [`From the quay, Ada Helm shouted: “${cold}”`, 'Ada Helm'],
  [`Ada Helm apologised for what happened: “${cold}”`, 'Ada Helm'],
  [`As Ada Helm put it:\n\n“${cold}”`, 'Ada Helm']
]

t.test('assigns a quotation after a colon to the person named before it', async (t) => {
  for (const [text, source] of introduced) t.same(spoken(text), [[cold, source]], text)
})

t.test('makes one of a quotation over several paragraphs, whichever paragraph names the speaker', async (t) => {
  const whole = 'The port is shut.\n\n“It will stay so,'
  t.same(spoken(`“${whole}” Lee Marn said.`), [[whole, 'Lee Marn']])
  t.same(spoken(`Lee Marn said: “${whole}”\n\nSchools reopen.`), [[whole, 'Lee Marn']])
  t.same(spoken('“The port is shut,” Lee Marn said.\n\n“It will stay so,” Ada Helm said.'), [
    ['The port is shut,', 'Lee Marn'],
    ['It will stay so,', 'Ada Helm']
  ])
})

t.test('reads a comma after the closing mark like one before it', async (t) => {
  t.same(spoken('‘Do they know’, Tilda Brand said, ‘where “blue amber” comes from?’'), [
    ['Do they know', 'Tilda Brand'],
    ['where “blue amber” comes from?', 'Tilda Brand']
  ])
})

const titles = [
  'She is loved for novels like “Mending Our Ferry” and “Where to Hide a Bridge”.',
  'She starred in “The Long Pier” last year.',
  'They sang “Oh Marrow” all night.',
  'The ferry “Maid of Marrow” sank.',
  'He read “War and Tides” again.',
  'Critics loved “Night Harbour”.',
  'His latest film, “Piers”, won.'
]
const speech: [text: string, words: string][] = [
  ['They sang: “We will never leave this quay.”', 'We will never leave this quay.'],
  ['He wrote “We will not go” on the wall.', 'We will not go'],
  ['She called the ferry “a floating ruin”.', 'a floating ruin']
]

t.test('does not mistake titles of works and names of ships for speech', async (t) => {
  for (const text of titles) t.same(spoken(text), [], text)
  for (const [text, words] of speech) t.equal(spoken(text)[0]?.[0], words, text)
})

t.test('gives what a passive judges to its agent, and a later participle to the first speaker', async (t) => {
  const found = (text: string) =>
    findAttributions(makePassages(null, text, [])).map(({ content, source }) => [
      text.slice(content.start, content.end),
      source && text.slice(source.start, source.end)
    ])
  t.same(found('The plan was endorsed by the port authority.'), [['The plan', 'the port authority']])
  t.match(found('Ada Helm told them that she believed the port was shut, saying it was old.').at(-1), ['it was old', 'Ada Helm'])
})
