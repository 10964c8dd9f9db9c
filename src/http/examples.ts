import { catalogue } from '../catalogue/catalogue.ts'
import { engine } from '../engine.ts'
import type { ErrorCode } from '../errors.ts'
import { formats, writtenFormats } from '../present/formats.ts'
import { listedComparisonTable, listedStoryTable } from '../present/tables/list-tables.ts'
import { listedOutletTable, periodTable } from '../present/tables/profile-tables.ts'
import { writeTable } from '../present/write-csv.ts'
import { describeRule } from './describe-rules.ts'
import analysisAnswer from './examples/analysis.answer.generated.json' with { type: 'json' }
import analysisRequest from './examples/analysis.request.json' with { type: 'json' }
import comparisonAnswer from './examples/comparison.answer.generated.json' with { type: 'json' }
import comparisonForms from './examples/comparison.forms.generated.json' with { type: 'json' }
import comparisonRequest from './examples/comparison.request.json' with { type: 'json' }
import { exampleIds } from './examples/example-ids.ts'
import listAnswer from './examples/list.answer.generated.json' with { type: 'json' }
import { jobExamples, storedExamples } from './examples/stored-examples.ts'
import storiesAnswer from './examples/stories.answer.generated.json' with { type: 'json' }
import storiesRequest from './examples/stories.request.json' with { type: 'json' }
import { notAcceptable } from './send-takeaway.ts'

const markerParameters = { family: 'speech-verb', rule: 'claim' }
const rule = describeRule(catalogue.find(({ id }) => id === Object.values(markerParameters).join('/'))!)

/** One line of a feed. */
const feedLine = {
  outlet: 'Harbour Post',
  title: 'Ferry to Marrow Bay stops',
  text: 'The ferry to Marrow Bay will not sail on Monday, said Ilse Varn, the harbour master.',
  publishedAt: '2026-11-20T08:15:00Z'
}
interface OperationExamples {
  readonly request?: unknown
  /** What parameters are, so that the built-in examples are answered. */
  readonly parameters?: Readonly<Record<string, string>>
  readonly answer?: string
  /** Answers in forms other than JSON, by media type. */
  readonly forms?: Readonly<Record<string, string>>
}

/** The comparison in the formats that have an example: the name of each example, by format. */
const written = writtenFormats.flatMap((format) => {
  const { label, example } = formats[format]
  return example === null ? [] : [{ format, example, name: `comparison${label[0]}${label.slice(1).toLowerCase()}` }]
})
const forms = {
  ...Object.fromEntries(writtenFormats.map((format) => [formats[format].mediaType, 'archive'])),
  ...Object.fromEntries(written.map(({ format, name }) => [formats[format].mediaType, name]))
}
const writtenAnswers = Object.fromEntries(
  written.map(({ format, example, name }) => [
    name,
    { summary: example.summary, value: (comparisonForms as Readonly<Record<string, string>>)[format] }
  ])
)

/** The parts of a comparison that its example shows: readings have an example of their own. */
const shownParts = ['membership', 'edits', 'omissions', 'additions', 'quotes'] as const

function pickParts(whole: typeof comparisonAnswer): object {
  const { id, createdAt, story, engine, warnings } = whole
  return { id, createdAt, story, engine, ...Object.fromEntries(shownParts.map((part) => [part, whole[part]])), warnings }
}

/** What each operation is sent, and the name of its response. */
export const examples: Readonly<Record<string, OperationExamples>> = {
  analyseArticle: { request: analysisRequest, answer: 'reading' },
  addComparison: { request: comparisonRequest, answer: 'comparison' },
  getComparison: { parameters: { id: exampleIds.comparison }, answer: 'comparison', forms },
  removeComparison: { parameters: { id: exampleIds.comparison } },
  listComparisons: { answer: 'comparisonList', forms: { 'text/csv': 'comparisonTable' } },
  listJobs: { answer: 'jobList' },
  getJob: { parameters: { id: exampleIds.job }, answer: 'endedJob' },
  watchJob: { parameters: { id: exampleIds.job }, answer: 'jobEvents' },
  cancelJob: { parameters: { id: exampleIds.cancelledJob } },
  listOutlets: { answer: 'outletList', forms: { 'text/csv': 'outletTable' } },
  getOutlet: { parameters: { key: exampleIds.outlet }, answer: 'outletProfile', forms: { 'text/csv': 'periodTable' } },
  listStories: { answer: 'storyList', forms: { 'text/csv': 'storyTable' } },
  getStory: { parameters: { id: exampleIds.story }, answer: 'storedStory' },
  getArticle: { parameters: { id: exampleIds.article }, answer: 'storedReading' },
  groupStories: { request: storiesRequest, answer: 'stories' },
  ingestArticles: { request: feedLine, answer: 'feedJob' },
  listMarkerRules: { answer: 'catalogue' },
  getMarkerRule: { parameters: markerParameters, answer: 'rule' },
  getHealth: { answer: 'health' },
  getReadiness: { answer: 'health' },
  getMetrics: { answer: 'metrics' },
  getOpenapiJson: { answer: 'openapiJson' },
  getOpenapiYaml: { answer: 'openapiYaml' }
}

/** Example responses. Those in files are computed by the engine from the example requests. */
export const answers: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>> = {
  reading: { summary: 'The reading of a short article', value: analysisAnswer },
  comparison: {
    summary: `Two short articles compared, with \`include=${shownParts.join()}\``,
    value: pickParts(comparisonAnswer)
  },
  ...writtenAnswers,
  archive: { summary: 'Its first two bytes', value: 'PK' },
  comparisonList: { summary: 'A list with one page', value: listAnswer },
  stories: { summary: 'Three articles, two stories', value: storiesAnswer },
  ...storedExamples,
  comparisonTable: { summary: 'The comparisons as CSV', value: writeTable(listedComparisonTable, listAnswer) },
  storyTable: { summary: 'The stories as CSV', value: writeTable(listedStoryTable, storedExamples.storyList.value) },
  outletTable: { summary: 'The outlets as CSV', value: writeTable(listedOutletTable, storedExamples.outletList.value) },
  periodTable: { summary: 'The periods as CSV', value: writeTable(periodTable, storedExamples.outletProfile.value) },
  storedReading: {
    summary: 'The reading of a stored article',
    value: { id: exampleIds.article, ...analysisAnswer }
  },
  ...jobExamples,
  catalogue: { summary: 'A list with one rule', value: { version: engine.catalogue, items: [rule] } },
  rule: { summary: 'A rule', value: rule },
  health: { summary: 'The service is healthy', value: { status: 'ok' } },
  metrics: { summary: 'One metric', value: '# TYPE parallax_workers gauge\nparallax_workers 2\n' },
  openapiJson: { summary: 'First field', value: { openapi: '3.1.0' } },
  openapiYaml: { summary: 'First line', value: 'openapi: 3.1.0\n' }
}

/** What an error says and where it points, for those that point somewhere. */
export const exampleFaults: { readonly [code in ErrorCode]?: { readonly detail: string; readonly pointer?: string } } = {
  JSON_INVALID: { detail: 'The body is not JSON in UTF-8: it ends too early.' },
  JSON_TOO_DEEP: { detail: 'The body is nested more deeply than the limit of 32 levels.' },
  BODY_TOO_LARGE: { detail: 'The body exceeds the limit of 16777216 bytes.' },
  FIELD_UNKNOWN: {
    detail: '“headline” is not a field of this request. Check its spelling, or remove it.',
    pointer: '/articles/0/headline'
  },
  FIELD_MISSING: { detail: '“outlet” is required.', pointer: '/articles/1/outlet' },
  FIELD_INVALID: { detail: '“outlet” must not be empty.', pointer: '/articles/0/outlet' },
  ARTICLE_ID_DUPLICATE: {
    detail: '/articles/0 already has this id. Give each article a different id.',
    pointer: '/articles/1/id'
  },
  ARTICLE_CONTENT_MISSING: {
    detail: 'The article has neither “text” nor “html”. Send one of them.',
    pointer: '/articles/1'
  },
  ARTICLE_CONTENT_AMBIGUOUS: { detail: 'The article has both “text” and “html”. Send only one of them.', pointer: '/articles/1' },
  ARTICLE_EMPTY: { detail: 'The article has no text.', pointer: '/text' },
  ARTICLE_TOO_LONG: { detail: '“text” has 240000 characters. The limit is 200000.', pointer: '/articles/2/text' },
  LANGUAGE_UNSUPPORTED: { detail: 'The article seems to be in “de”. Only English is supported.', pointer: '/text' },
  TOO_FEW_ARTICLES: { detail: 'A set needs at least 2 articles. This one has 1.', pointer: '/articles' },
  TOO_MANY_ARTICLES: { detail: 'The set has 501 articles. The limit is 500.', pointer: '/articles' },
  BASE_UNKNOWN: { detail: '“base” must be the id of an article in the set.', pointer: '/options/base' },
  RULE_ID_DUPLICATE: { detail: 'Another rule already has this id. Choose a different one.', pointer: '/options/markers/1/id' },
  WEBHOOK_REFUSED: {
    detail: '“webhook” must lead to port 80 or 443 on the public internet, or to a host that WEBHOOK_ALLOW lists.',
    pointer: '/options/webhook'
  },
  NOT_ACCEPTABLE: { detail: notAcceptable },
  QUERY_INVALID: { detail: '“limit” must be an integer.', pointer: '/limit' },
  INCLUDE_UNKNOWN: { detail: '“include” names an unknown part: “bias”.', pointer: '/include' },
  CURSOR_INVALID: { detail: '“cursor” must be the value of “next” from an earlier page of the same list.', pointer: '/cursor' }
}
