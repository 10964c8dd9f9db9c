import type { ProcessLook } from './look-at-process.ts'

/** How far a feed was at a moment. */
export interface IngestSample extends ProcessLook {
  readonly seconds: number
  readonly articles: number
}

/** What was measured of one long feed. Times of one article are in milliseconds of processor time. */
export interface IngestRun {
  readonly command: string
  readonly store: string
  readonly articles: number
  readonly takenSeconds: number
  readonly readMs: number
  readonly winkMs: number
  readonly healthMs: readonly number[]
  readonly loadAverage: number
  readonly samples: readonly IngestSample[]
  readonly answers: readonly AnswerTime[]
}

const figure = (value: number) => Math.round(value).toLocaleString('en')

/** The value below which this share of all values lies. */
const share = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.ceil(part * values.length) - 1] ?? 0

/** A run as a page: Markdown. */
export function writeIngestResults(run: IngestRun): string {
  const { command, store, articles, takenSeconds, readMs, winkMs, healthMs, loadAverage, samples, answers } = run
  const last = samples.at(-1)!
  const { seconds } = last
  const articleMs = (last.cpuSeconds * 1000) / articles
  return `# A long feed

Written by \`${command}\` (Node ${process.versions.node}, ${store}, load average of the machine ${loadAverage.toFixed(1)} at the end). The articles are invented
(\`bench/make-feed.ts\`): stories of 1 to 8 articles of about 560 words, 1,600 articles a day, every fifth by one and the same outlet. The time of the clock depends on
what else the machine did meanwhile, pauses of the whole bench left out; processor time hardly does.

- ${figure(articles)} articles in ${figure(seconds)} s: ${(articles / seconds).toFixed(1)} a second by the clock, read, stored, grouped by event, and their stories compared on the way;
  all lines were taken (202) after ${figure(takenSeconds)} s.
- Processor time: ${articleMs.toFixed(1)} ms an article over all threads of the service, that is ${(1000 / articleMs).toFixed(0)} a second for each core. Reading alone takes
  ${readMs.toFixed(2)} ms (ratio ${(articleMs / readMs).toFixed(2)}), wink-nlp alone ${winkMs.toFixed(2)} ms (ratio ${(articleMs / winkMs).toFixed(2)}).
- Memory: ${figure(last.peakMiB)} MiB at most. \`/healthz\` answered in ${figure(share(healthMs, 0.5))} ms (median), ${figure(share(healthMs, 0.99))} ms (p99), ${figure(share(healthMs, 1))} ms at most.

## Memory over time

| s | articles | MiB | ms of processor time an article |
| ---: | ---: | ---: | ---: |
${samples.map((at) => `| ${figure(at.seconds)} | ${figure(at.articles)} | ${figure(at.residentMiB)} | ${at.articles === 0 ? '–' : ((at.cpuSeconds * 1000) / at.articles).toFixed(1)} |`).join('\n')}

## Answers about what is stored

${writeAnswerTimes(answers)}`
}

/** Times of responses as a paragraph and a table. */
export function writeAnswerTimes(answers: readonly AnswerTime[]): string {
  return `One after another over HTTP, ${answers[0]?.requests ?? 0} of each, in milliseconds, when all jobs were done.

| | median | p95 |
| --- | ---: | ---: |
${answers.map(({ name, medianMs, p95Ms }) => `| ${name} | ${medianMs.toFixed(1)} | ${p95Ms.toFixed(1)} |`).join('\n')}
`
}

/** How long one kind of request took, one after another: milliseconds. */
export interface AnswerTime {
  readonly name: string
  readonly requests: number
  readonly medianMs: number
  readonly p95Ms: number
}

/** So often each kind is asked; keys take turns. */
const ROUNDS = 60

/** Times what a dashboard asks of stored outlets and stories. `large` is the outlet with the most articles. */
export async function timeAnswers(url: string, large: string): Promise<AnswerTime[]> {
  const json = async (path: string) => await (await fetch(`${url}${path}`)).json()
  const { items } = (await json('/v1/outlets?limit=200')) as { items: { key: string; last: string }[] }
  const { items: stories } = (await json('/v1/stories?limit=200')) as { items: { id: string }[] }
  const small = items.filter(({ key }) => key !== large)
  const outlet = (i: number) => `/v1/outlets/${encodeURIComponent(small[i % small.length]!.key)}`
  const largest = `/v1/outlets/${encodeURIComponent(large)}`
  const last = items
    .map((item) => item.last)
    .sort()
    .at(-1)!
  const weekBefore = new Date(Date.parse(last) - 7 * 86_400_000).toISOString().slice(0, 10)
  const article = ((await json(`/v1/stories/${stories[0]!.id}`)) as { articles: { id: string }[] }).articles[0]!.id
  const kinds: Record<string, (i: number) => string> = {
    'GET /v1/outlets': () => '/v1/outlets',
    'GET /v1/outlets?limit=200': () => '/v1/outlets?limit=200',
    'GET /v1/outlets/{key}': outlet,
    'GET /v1/outlets/{key}?interval=day': (i) => `${outlet(i)}?interval=day`,
    'GET /v1/outlets/{key}?from= (the last week)': (i) => `${outlet(i)}?from=${weekBefore}`,
    'GET /v1/outlets/{key}?story=': (i) => `${outlet(i)}?story=${stories[i % stories.length]!.id}`,
    'GET /v1/outlets/{key}, a fifth of all articles': () => largest,
    'the same with interval=day': () => `${largest}?interval=day`,
    'the same with from= (the last week)': () => `${largest}?from=${weekBefore}`,
    'GET /v1/stories': () => '/v1/stories',
    'GET /v1/stories?outlet=': (i) => `/v1/stories?outlet=${encodeURIComponent(small[i % small.length]!.key)}`,
    'GET /v1/stories/{id}': (i) => `/v1/stories/${stories[i % stories.length]!.id}`,
    'GET /v1/articles/{id}': () => `/v1/articles/${article}`
  }
  const times: AnswerTime[] = []
  for (const [name, path] of Object.entries(kinds)) times.push(await timeOne(name, (i) => `${url}${path(i)}`))
  return times
}

async function timeOne(name: string, urlOf: (i: number) => string): Promise<AnswerTime> {
  const tookMs: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    const began = performance.now()
    const answer = await fetch(urlOf(i))
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${urlOf(i)} was answered ${answer.status}`)
    tookMs.push(performance.now() - began)
  }
  tookMs.sort((a, b) => a - b)
  return { name, requests: ROUNDS, medianMs: tookMs[ROUNDS >> 1]!, p95Ms: tookMs[Math.floor(ROUNDS * 0.95)]! }
}
