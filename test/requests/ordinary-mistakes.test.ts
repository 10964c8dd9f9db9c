import t from 'tap'
import { makeTestApp } from '../app/make-test-app.ts'

const { app } = await makeTestApp(t)

/** What people send by mistake to `POST /v1/comparisons`, and what they are told. */
interface Mistake {
  readonly articles: readonly object[]
  readonly status: 201 | 422
  /** The code of an error; else of a warning of the first or second article. */
  readonly code?: string
  readonly pointer?: string
  readonly detail?: RegExp
  /** Whether each article belongs to the story. */
  readonly belongs?: readonly boolean[]
}

const harbour =
  'Veldania’s navy closed the port of Marrow Bay to foreign ships on Tuesday. “No vessel will be cleared until further notice,” Harbour Master Ilse Varn said. Two diplomats said that talks on fishing rights had failed.'
const retold =
  'The port of Marrow Bay was closed to foreign ships by Veldania’s navy on Tuesday. Harbour Master Ilse Varn said that no vessel would be cleared until further notice. Talks on fishing rights had failed, two diplomats said.'
const other =
  'A choir of forty children from Skarn won the singing contest in Osterby on Sunday. The jury praised its conductor, Mara Lee. The prize is a journey to the mountains.'
const german =
  'Die Marine von Veldania hat den Hafen von Marrow Bay am Dienstag für ausländische Schiffe gesperrt. Niemand werde bis auf Weiteres abgefertigt, sagte die Hafenmeisterin Ilse Varn. Die Gespräche über Fischereirechte waren gescheitert.'
const first = { outlet: 'Osterby Courier', text: harbour }
const second = { outlet: 'The Tidewatch', text: retold }

const mistakes: Readonly<Record<string, Mistake>> = {
  'no outlet': {
    articles: [first, { text: retold }],
    status: 422,
    code: 'FIELD_MISSING',
    pointer: '/articles/1/outlet',
    detail: /“outlet” is required/
  },
  'an odd date': {
    articles: [first, { ...second, publishedAt: '05/09/2026' }],
    status: 422,
    code: 'FIELD_INVALID',
    pointer: '/articles/1/publishedAt',
    detail: /ISO 8601 \(2026-10-14 .*“14 October 2026”.*can be read as two days/
  },
  'HTML in `text`': {
    articles: [first, { ...second, text: `<p>${retold.replaceAll('. ', '.</p>\n<p>')}</p>` }],
    status: 201,
    code: 'TEXT_IS_MARKUP',
    detail: /Send a page in “html”/,
    belongs: [true, true]
  },
  'Markdown in `text`': {
    articles: [
      first,
      { ...second, text: `# Port shut\n\n**Marrow Bay** – ${retold.replace('Ilse Varn', '[Ilse Varn](https://varn.example)')}` }
    ],
    status: 201,
    code: 'TEXT_IS_MARKUP',
    belongs: [true, true]
  },
  'two identical texts': { articles: [first, { ...second, text: harbour }], status: 201, belongs: [true, true] },
  'one sentence each': {
    articles: [
      { ...first, text: harbour.slice(0, harbour.indexOf('.') + 1) },
      { ...second, text: retold.slice(0, retold.indexOf('.') + 1) }
    ],
    status: 201,
    belongs: [true, true]
  },
  'unrelated items': { articles: [first, { ...second, text: other }], status: 201, belongs: [true, false] },
  'a misspelt key': {
    articles: [first, { ...second, titel: 'Port shut' }],
    status: 422,
    code: 'FIELD_UNKNOWN',
    pointer: '/articles/1/titel',
    detail: /“titel” is not a field of this request\. Did you mean “title”\?/
  },
  'German among English': {
    articles: [first, { ...second, text: german }, { outlet: 'Skarn Tribune', text: retold }],
    status: 201,
    code: 'LANGUAGE_UNSUPPORTED',
    detail: /“de”/,
    belongs: [true, false, true]
  },
  'a URL without a scheme': {
    articles: [first, { ...second, url: 'www.tidewatch.example/port' }],
    status: 422,
    code: 'FIELD_INVALID',
    pointer: '/articles/1/url',
    detail: /must be an absolute .*URL\. Did you mean “https:\/\/www\.tidewatch\.example\/port”\?/
  }
}

for (const [name, { articles, status, code, pointer, detail = /./, belongs }] of Object.entries(mistakes)) {
  t.test(`${name}: says what is wrong and where, or continues with a warning`, async (t) => {
    const answer = await app.inject({ method: 'POST', url: '/v1/comparisons', payload: { articles } })
    const body = answer.json()
    t.equal(answer.statusCode, status)
    if (status === 422) return t.match(body, { code, detail, errors: [{ pointer, code, detail }] })
    const warnings = body.articles.flatMap((reading: { warnings: object[] }) => reading.warnings)
    if (code)
      t.match(
        warnings.find((warning: { code: string }) => warning.code === code),
        { code, detail }
      )
    t.same(
      body.membership.map((member: { belongs: boolean }) => member.belongs),
      belongs
    )
    for (const member of body.membership) t.match(member, { reason: /./ })
  })
}

t.test('identical texts are reported as a copy of unknown direction, with no edits', async (t) => {
  const payload = { articles: mistakes['two identical texts']!.articles }
  const { edits, lineage, framing } = (await app.inject({ method: 'POST', url: '/v1/comparisons', payload })).json()
  t.same(edits, [])
  t.match(lineage.edges, [{ copied: 1, direction: 'unknown' }])
  t.equal(framing.outlets.length, 2)
})
