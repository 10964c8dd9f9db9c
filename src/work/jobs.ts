import { constants, zstdCompressSync } from 'node:zlib'
import { compareReadings } from '../compare/compare-readings.ts'
import type { Limits } from '../config.ts'
import { AppError, type Fault } from '../errors.ts'
import { groupReadings } from '../group/group-readings.ts'
import { readArticle } from '../read/read-article.ts'
import type { Article } from '../schemas/article.ts'
import type { Comparison, Engine } from '../schemas/comparison.ts'
import type { ListedComparison } from '../schemas/listing.ts'
import { type Reading, unreadableReason } from '../schemas/reading.ts'
import type { Stories } from '../schemas/stories.ts'
import { checkAnalysis, checkComparison, checkStories } from './check-request.ts'
import { type ComparisonBody, writeComparison } from './comparison-body.ts'
import { comparisonId } from './comparison-id.ts'
import { jsonBytes } from './json-bytes.ts'
import { parseBody } from './parse-body.ts'
import { catalogueRules, type ReadingTask, readTask, shareTask } from './read-articles.ts'

/** What every job gets: the request's body as it came, unpacked. */
export interface Job {
  readonly body: Uint8Array
  readonly limits: Limits
}

export interface CompareJob extends Job {
  readonly tenant: string
  readonly engine: Engine
  readonly createdAt: string
}

/** A computed comparison, ready to be sent and stored. `packed` is the JSON, compressed with zstd, in base64. */
export interface ComputedComparison extends ComparisonBody {
  readonly id: string
  readonly createdAt: string
  readonly story: string | null
  readonly engine: Engine
  readonly packed: string
  readonly listing: string
  readonly outletKeys: readonly string[]
}

/** Reads one article. Errors: what is wrong with the body; `ARTICLE_EMPTY`, `LANGUAGE_UNSUPPORTED`. */
export function runAnalysis({ body, limits }: Job): Uint8Array<ArrayBuffer> {
  const article = checkAnalysis(parseBody(body, limits.jsonDepth), limits)
  const reading = readArticle(article, article.id ?? 'a1', catalogueRules)
  const reason = unreadableReason(reading)
  if (reason) throw unreadable(article, reason)
  return jsonBytes(reading)
}

/** Groups articles by story. */
export function runGrouping({ body, limits }: Job): Uint8Array<ArrayBuffer> {
  const { articles } = checkStories(parseBody(body, limits.jsonDepth), limits)
  const readings = readTask({ articles, ids: idsOf(articles), options: {} })
  const stories = groupReadings(readings).map((group, i) => ({
    id: `s${i}`,
    articles: group.articles.map((index) => readings[index]!.article),
    similarity: group.similarity,
    label: group.label
  }))
  return jsonBytes({ stories } satisfies Stories)
}

/** Reads some articles of a set for another worker: their Readings as JSON. */
export function runReading(task: Uint8Array): Uint8Array<ArrayBuffer> {
  return jsonBytes(readTask(JSON.parse(Buffer.from(task).toString()) as ReadingTask))
}

/** What a comparing worker asks the pool: is the comparison of this id stored already, and can somebody read these articles? */
export interface Question {
  readonly id: string
  readonly task: Uint8Array<ArrayBuffer> | null
}

/** `readings` is JSON; null where nobody was free to read. */
export interface Answer {
  readonly isKnown: boolean
  readonly readings: Uint8Array<ArrayBuffer> | null
}

/**
 * Compares a set of articles; null where the comparison with this id is stored already.
 *
 * While `ask` finds out, the first articles are read; the readings are the same, whoever reads them.
 * Errors: what is wrong with the body; `TOO_FEW_ARTICLES` where fewer than two can be read.
 */
export async function runComparison(
  job: CompareJob,
  ask: (question: Question) => Promise<Answer>
): Promise<ComputedComparison | null> {
  const { limits, tenant, engine, createdAt } = job
  const request = checkComparison(parseBody(job.body, limits.jsonDepth), limits)
  const id = comparisonId(tenant, request, engine)
  const { base, ...options } = request.options ?? {}
  const { kept, given } = shareTask({ articles: request.articles, ids: idsOf(request.articles), options })
  const asked = ask({ id, task: given && jsonBytes(given) })
  const first = readTask(kept)
  const { isKnown, readings: others } = await asked
  if (isKnown) return null
  const readings = given === null ? first : [...first, ...(others === null ? readTask(given) : parseReadings(others))]
  refuseUnreadable(request.articles, readings)
  const story = request.story ?? null
  const comparison = { id, createdAt, story, engine, ...compareReadings(readings, base === undefined ? {} : { base }) }
  const written = writeComparison(comparison)
  const packed = zstdCompressSync(written.json, { params: { [constants.ZSTD_c_compressionLevel]: 1 } }).toString('base64')
  const outletKeys = [...new Set(readings.map(({ outletKey }) => outletKey))]
  return { ...written, id, createdAt, story, engine, packed, listing: JSON.stringify(listComparison(comparison)), outletKeys }
}

/** The ids of a set that was checked: those given, else by position. */
const idsOf = (articles: readonly Article[]) => articles.map(({ id }, i) => id ?? `a${i + 1}`)

const parseReadings = (json: Uint8Array) => JSON.parse(Buffer.from(json).toString()) as Reading[]

function listComparison({ id, createdAt, story, engine, articles, membership }: Comparison): ListedComparison {
  return {
    id,
    createdAt,
    story,
    engine,
    articles: articles.map(({ article, outlet, outletKey, title, publishedAt }, i) => ({
      article,
      outlet,
      outletKey,
      title,
      publishedAt,
      belongs: membership[i]!.belongs
    }))
  }
}

function refuseUnreadable(articles: readonly Article[], readings: readonly Reading[]): void {
  const faults = readings.flatMap((reading, i): Fault[] => {
    const reason = unreadableReason(reading)
    return reason ? unreadable(articles[i]!, reason, `/articles/${i}`).faults.slice() : []
  })
  if (readings.length - faults.length >= 2) return
  const detail = `Only ${readings.length - faults.length} of ${readings.length} articles can be read; at least 2 are needed.`
  throw new AppError('TOO_FEW_ARTICLES', detail, faults)
}

function unreadable(article: Article, reason: { readonly code: string; readonly detail: string }, pointer = ''): AppError {
  const code = reason.code === 'ARTICLE_EMPTY' ? 'ARTICLE_EMPTY' : 'LANGUAGE_UNSUPPORTED'
  const place = `${pointer}/${article.html === undefined ? 'text' : 'html'}`
  return new AppError(code, reason.detail, [{ code, pointer: place, detail: reason.detail }])
}
