import type { Article } from '../src/index.ts'
import { makeStory } from './make-story.ts'
import { pick, seededRandom } from './random.ts'

interface Message {
  readonly body?: object | string
  readonly headers?: Readonly<Record<string, string>>
  readonly expected?: number
}
type Send = (method: string, path: string, message?: Message) => Promise<Response>

/** Comparisons that a client keeps; older ones it removes. */
const KEPT = 50

/**
 * Sends one request after the other until `isOver`: sets of 2 to 30 articles, single articles as text and as HTML, groupings, jobs, feeds, what
 * is stored in all its forms, lists, removals, and bodies that are refused. Each client has its own articles; a tenth of their words is invented.
 *
 * Errors: a response that is not the one expected.
 */
export async function sendMixedLoad(url: string, client: number, isOver: () => boolean, onAnswer: () => void): Promise<void> {
  const send = makeSender(url, onAnswer)
  const random = seededRandom(client + 1)
  const kept: string[] = []
  for (let turn = 0; !isOver(); turn++) {
    const size = [2, 5, 5, 5, 12, 30][turn % 6]!
    const articles = addInventedWords(random, makeStory(size, client * 1_000_000 + turn))
    kept.push(await compare(send, articles, turn % 10 === 9))
    const earlier = kept[Math.floor(random() * kept.length)]!
    await send('GET', earlier)
    await send('POST', '/v1/analyses', { body: turn % 3 === 0 ? asHtml(articles[0]!) : articles[0]! })
    await sendMore(send, turn, articles, earlier)
    if (kept.length > KEPT) await send('DELETE', kept.shift()!, { expected: 204 })
  }
}

function makeSender(url: string, onAnswer: () => void): Send {
  return async (method, path, { body, headers = {}, expected = 200 } = {}) => {
    const isFeed = typeof body === 'string'
    const type: Record<string, string> = body ? { 'content-type': isFeed ? 'application/x-ndjson' : 'application/json' } : {}
    const init = body ? { body: isFeed ? body : JSON.stringify(body) } : {}
    const answer = await fetch(url + path, { method, ...init, headers: { ...type, ...headers } })
    const bytes = await answer.arrayBuffer()
    if (answer.status !== expected) {
      throw new Error(`${method} ${path} answered ${answer.status}: ${Buffer.from(bytes).toString().slice(0, 300)}`)
    }
    onAnswer()
    return new Response(answer.status === 204 ? null : bytes, { status: answer.status, headers: answer.headers })
  }
}

/** Has a set compared, at once or as a job; gives the address of the comparison. */
async function compare(send: Send, articles: readonly Article[], isJob: boolean): Promise<string> {
  const body = { articles }
  if (!isJob) return locationOf(await send('POST', '/v1/comparisons', { body, expected: 201 }))
  const job = await send('POST', '/v1/comparisons', { body, headers: { prefer: 'respond-async' }, expected: 202 })
  return await followJob(send, locationOf(job))
}

/** Requests that come less often than every turn. */
async function sendMore(send: Send, turn: number, articles: readonly Article[], earlier: string): Promise<void> {
  if (turn % 4 === 0) await send('POST', '/v1/stories', { body: { articles } })
  if (turn % 4 === 1) await send('GET', '/v1/comparisons?limit=20')
  if (turn % 4 === 2) await send('POST', '/v1/analyses', { body: { outlet: 'A' }, expected: 422 })
  if (turn % 4 === 3) await send('GET', '/v1/outlets/outlet%201')
  if (turn % 8 === 7) {
    for (const accept of ['text/csv', 'application/tei+xml']) await send('GET', earlier, { headers: { accept } })
  }
  if (turn % 20 === 3) {
    const feed = articles.map((article) => `${JSON.stringify(article)}\n`).join('')
    await followJob(send, locationOf(await send('POST', '/v1/ingest', { body: feed, expected: 202 })))
  }
}

const locationOf = (answer: Response) => answer.headers.get('location') ?? ''

/** Waits for the end of a job; gives the address of its result. */
async function followJob(send: Send, job: string): Promise<string> {
  for (;;) {
    const { state, result } = (await (await send('GET', job)).json()) as { state: string; result: string }
    if (state === 'completed') return result
    if (state !== 'queued' && state !== 'running') throw new Error(`${job} is ${state}`)
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

const asHtml = ({ text, ...article }: Article) => ({
  ...article,
  html: `<html><body><nav><a href="/">Home</a></nav><article>${(text ?? '')
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`
})

const syllables = [
  ...[
    'ba',
    'ko',
    'lim',
    'dra',
    'ves',
    'tur',
    'ne',
    'sho',
    'gri',
    'pel',
    'maf',
    'ond',
    'yar',
    'quil',
    'zet',
    'hu',
    'cro',
    'fen',
    'bli'
  ],
  ...[
    'wex',
    'jun',
    'ost',
    'ith',
    'rha',
    'skel',
    'vom',
    'aph',
    'nul',
    'tesk',
    'ghe',
    'lod',
    'pram',
    'ulk',
    'sny',
    'eor',
    'dwim',
    'cha'
  ]
]

/** Makes about one word in ten a word that nobody has seen before: names, misspellings and codes are that in real text. */
function addInventedWords(random: () => number, articles: readonly Article[]): Article[] {
  const invent = (text: string) => text.replace(/[a-z]{3,}/g, (word) => (random() < 0.14 ? inventWord(random) : word))
  return articles.map((article) => (article.text == null ? article : { ...article, text: invent(article.text) }))
}

/** Of five syllables there are 69 million. */
const inventWord = (random: () => number) => Array.from({ length: 5 }, () => pick(random, syllables)).join('')
