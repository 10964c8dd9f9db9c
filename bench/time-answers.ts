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
