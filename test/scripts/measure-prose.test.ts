import t from 'tap'
import { measure, sentencesOf, syllablesOf } from '../../scripts/measure-prose.ts'

t.test('takes the sentences out of Markdown', async (t) => {
  const markdown = `# The harbour

The port is **shut**. See [the notice](notice.md), and \`GET /v1/ships\`
for more.

- The order came on Tuesday.
- No reason was given

| ship | note |
| --- | --- |
| Marn | waits at the quay since Tuesday |

\`\`\`sh
ls
\`\`\`
`
  t.same(sentencesOf(markdown), [
    'The port is shut.',
    'See the notice, and token for more.',
    'The order came on Tuesday.',
    'No reason was given',
    'waits at the quay since Tuesday'
  ])
})

for (const [word, count] of Object.entries({
  the: 1,
  port: 1,
  harbour: 2,
  closed: 1,
  ended: 2,
  table: 2,
  sentence: 2,
  sentences: 3,
  includes: 2,
  meaning: 2,
  quotation: 3,
  '1,400': 1
})) {
  t.test(`counts ${count} in “${word}”`, async (t) => {
    t.equal(syllablesOf(word), count)
  })
}

t.test('measures short sentences as easy and long ones as difficult', async (t) => {
  const easy = measure(['The port is shut.', 'The ships wait.'])
  t.match(easy, { words: 7, sentences: 2, wordsPerSentence: 3.5, longest: 'The port is shut.' })
  const hard = measure([
    'Organisational responsibilities notwithstanding, the administration reconsidered alternative negotiating positions.'
  ])
  t.ok(easy.readingEase > 90)
  t.ok(hard.readingEase < 0)
  t.equal(measure([]).words, 0)
})
