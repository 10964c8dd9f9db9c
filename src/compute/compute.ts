import { setImmediate as nextTurn } from 'node:timers/promises'
import { compareReadings } from '../compare/compare-readings.ts'
import type { Limits } from '../config.ts'
import { AppError, type Fault } from '../errors.ts'
import { groupReadings } from '../group/group-readings.ts'
import { comparisonId } from '../ids/comparison-id.ts'
import { storyIdOf } from '../ids/story-id.ts'
import { describeComparison } from '../outlets/describe-comparison.ts'
import { readArticle } from '../read/read-article.ts'
import { checkAnalysis, checkComparison, checkStories } from '../requests/check-request.ts'
import { parseBody } from '../requests/parse-body.ts'
import type { Article } from '../schemas/article.ts'
import type { Comparison, Engine } from '../schemas/comparison.ts'
import type { ListedComparison } from '../schemas/listing.ts'
import { type Reading, unreadableReason } from '../schemas/reading.ts'
import type { Stories } from '../schemas/stories.ts'
import { type ComparisonBody, type WrittenComparison, writeComparison, writeOpening } from '../serialise/comparison-body.ts'
import { joinPieces, jsonBytes } from '../serialise/json-bytes.ts'
import { packBytes } from '../serialise/pack-bytes.ts'
import { pendingJson } from '../store/article-rows.ts'
import type { NewComparison } from '../store/store.ts'
import { assertSentences, assertSetSentences, sentenceLimits } from './limit-sentences.ts'
import { prepareStories, type SetOfJob } from './prepare-sets.ts'
import { catalogueRules, type ReadingTask, readTask, shareTask } from './read-articles.ts'
import { type EnterStage, timeStages } from './time-stages.ts'

/** The input of every task: the unpacked body of the request. */
export interface BodyTask {
  readonly body: Uint8Array
  readonly limits: Limits
}

export interface CompareSetTask extends BodyTask {
  readonly tenant: string
  readonly engine: Engine
  readonly createdAt: string
  /** Whether articles' words are kept; the response has them in any case. */
  readonly keepsText: boolean
  /** The stored story that it belongs to, if another than the one with its label. */
  readonly storyId?: string | undefined
  /** Whether a job does it, which may call a webhook. */
  readonly isJob?: boolean
}

export interface GroupTask extends BodyTask {
  readonly tenant: string
  readonly engine: Engine
}

/** Stories as JSON, and the sets to compare if the request asks for that. */
export interface Grouped {
  readonly json: Uint8Array<ArrayBuffer>
  readonly sets: readonly SetOfJob[]
}

/** A computed comparison, ready to be sent and stored. `json` is sent; stored data lacks the articles' words if the service doesn't keep them. */
export interface ComputedComparison extends ComparisonBody {
  readonly id: string
  readonly createdAt: string
  readonly kept: NewComparison
}

/** Reads one article. Errors: what is wrong with the body; `ARTICLE_EMPTY`, `LANGUAGE_UNSUPPORTED`. */
export function runAnalysis({ body, limits }: BodyTask, enter: EnterStage = timeStages([])): Uint8Array<ArrayBuffer> {
  enter('parse')
  const article = checkAnalysis(parseBody(body, limits), limits)
  enter('read')
  const reading = readArticle(article, article.id ?? 'a1', catalogueRules)
  assertSentences(reading, article, limits.articleSentences, '')
  const reason = unreadableReason(reading)
  if (reason) throw unreadable(article, reason)
  enter('serialise')
  return jsonBytes(reading)
}

/** Groups articles by story. */
export function runGrouping({ body, limits, ...whose }: GroupTask, enter: EnterStage = timeStages([])): Grouped {
  enter('parse')
  const { articles, compare = false } = checkStories(parseBody(body, limits), limits)
  enter('read')
  const ids = idsOf(articles)
  const most = { ofArticle: limits.articleSentences, ofSet: limits.storiesSentences }
  const readings = readTask({ articles, ids, options: {}, limits: most })
  enter('compare')
  const stories = groupReadings(readings).map((group, i) => ({
    id: `s${i}`,
    articles: group.articles.map((index) => readings[index]!.article),
    similarity: group.similarity,
    label: group.label
  }))
  enter('serialise')
  if (!compare) return { json: jsonBytes({ stories } satisfies Stories), sets: [] }
  const prepared = prepareStories(stories, new Map(articles.map((article, i) => [ids[i]!, article])), { ...whose, limits })
  return { json: jsonBytes({ stories: prepared.stories } satisfies Stories), sets: prepared.sets }
}

/** Reads some articles of a set for another worker: their Readings as JSON, a line each. */
export function runReading(task: Uint8Array): Uint8Array<ArrayBuffer> {
  const readings = readTask(JSON.parse(Buffer.from(task).toString()) as ReadingTask)
  return joinPieces(readings.flatMap((reading, i) => [i === 0 ? '' : '\n', JSON.stringify(reading)])).bytes
}

/** What a comparing worker asks the pool: is the comparison of this id stored already, and can somebody read these articles? */
export interface Question {
  readonly id: string
  readonly task: Uint8Array<ArrayBuffer> | null
}

/** What becomes of a question; neither promise rejects. `readings` is a line of JSON each; null if nobody was free to read. */
export interface Answers {
  readonly isKnown: Promise<boolean>
  readonly readings: Promise<Uint8Array<ArrayBuffer> | null>
}

/**
 * Compares a set of articles; null if the comparison with this id is stored already.
 *
 * While `ask` finds out, the first articles are read. The readings are the same on every thread. A store that is busy is not waited for: the
 * articles are compared meanwhile. `tell` gets the response's bytes piece by piece, as far as they are known: who sends them may begin with that.
 * Errors: those of the body; `TOO_FEW_ARTICLES` if fewer than two articles can be read.
 */
export async function runComparison(
  job: CompareSetTask,
  ask: (question: Question) => Answers,
  enter: EnterStage = timeStages([]),
  tell: (piece: Uint8Array) => void = () => {}
): Promise<ComputedComparison | null> {
  enter('parse')
  const { limits, tenant, engine, createdAt } = job
  const request = checkComparison(parseBody(job.body, limits), limits)
  if (!job.isJob) refuseWebhook(request.options?.webhook)
  const id = comparisonId(tenant, request, engine)
  const { base, webhook: _, ...options } = request.options ?? {}
  const most = sentenceLimits(limits)
  const { kept, given } = shareTask({ articles: request.articles, ids: idsOf(request.articles), options, limits: most })
  enter('read')
  const { isKnown, readings: elsewhere } = ask({ id, task: given && jsonBytes(given) })
  const first = readTask(kept)
  const others = await elsewhere
  if (await isTrueByNow(isKnown)) return null
  const lines = others === null ? [] : splitLines(others)
  const rest = given === null ? [] : others === null ? readTask(given) : lines.map(parseReading)
  const readings = [...first, ...rest]
  assertSetSentences(
    readings.reduce((sum, { sentences }) => sum + sentences.length, 0),
    most.ofSet
  )
  refuseUnreadable(request.articles, readings)
  enter('serialise')
  const head = { id, createdAt, story: request.story ?? null, engine, articles: readings }
  const opening = writeOpening(head, { linesOf: new Map(lines.map((line, i) => [rest[i]!, line])) })
  tell(opening.bytes)
  enter('compare')
  const comparison = { ...head, ...compareReadings(readings, base === undefined ? {} : { base }) }
  enter('serialise')
  const written = writeComparison(comparison, { opening })
  tell(written.json.subarray(opening.bytes.length))
  if (await isKnown) return null
  const hasOwnRules = (options.markers?.length ?? 0) + (options.exclude?.length ?? 0) > 0
  const plain = hasOwnRules ? readTask({ articles: request.articles, ids: idsOf(request.articles), options: {} }) : readings
  const storyId = job.storyId ?? (head.story === null ? null : storyIdOf(head.story))
  return { ...written, id, createdAt, kept: describeKept(comparison, written, plain, { storyId, keepsText: job.keepsText }) }
}

/** Returns whether something has turned out to be true already. Waits two turns of the event loop, as messages come in between turns. */
const isTrueByNow = (answer: Promise<boolean>): Promise<boolean> =>
  Promise.race([
    answer,
    nextTurn()
      .then(nextTurn)
      .then(() => false)
  ])

/** Returns what is stored of a comparison. `plain` are its readings by the catalogue's rules alone. */
export function describeKept(
  comparison: Comparison,
  written: WrittenComparison,
  plain: readonly Reading[],
  { storyId, keepsText }: { readonly storyId: string | null; readonly keepsText: boolean }
): NewComparison {
  const { id, createdAt, story, engine, articles } = comparison
  const { json, bounds, readings } = keepsText ? written : writeComparison(comparison, { keepsText: false })
  return {
    id,
    createdAt,
    story,
    storyId,
    engine,
    bounds,
    packed: packBytes(json),
    hasText: keepsText,
    listing: JSON.stringify(listComparison(comparison, keepsText)),
    outletKeys: [...new Set(articles.map(({ outletKey }) => outletKey))],
    pending: pendingJson(describeComparison(comparison, keepsText, plain), readings)
  }
}

/** Refuses a webhook without a job: it reports the end of a job. */
function refuseWebhook(webhook: string | undefined): void {
  if (webhook === undefined) return
  const detail = 'A webhook requires a job. Send the header “Prefer: respond-async” with this request.'
  throw new AppError('WEBHOOK_REFUSED', detail, [{ code: 'WEBHOOK_REFUSED', pointer: '/options/webhook', detail }])
}

/** The ids of a set that was checked: those given, else by position. */
const idsOf = (articles: readonly Article[]) => articles.map(({ id }, i) => id ?? `a${i + 1}`)

const parseReading = (line: Buffer) => JSON.parse(line.toString()) as Reading

/** The lines of some bytes; no JSON has a line break in it. */
function splitLines(bytes: Uint8Array): Buffer[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lines: Buffer[] = []
  let from = 0
  for (let at = whole.indexOf(10); at >= 0; at = whole.indexOf(10, from)) {
    lines.push(whole.subarray(from, at))
    from = at + 1
  }
  return [...lines, whole.subarray(from)]
}

function listComparison(
  { id, createdAt, story, engine, articles, membership }: Comparison,
  keepsText: boolean
): ListedComparison {
  return {
    id,
    createdAt,
    story,
    engine,
    articles: articles.map(({ article, outlet, outletKey, title, publishedAt }, i) => ({
      article,
      outlet,
      outletKey,
      title: keepsText ? title : null,
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
  const detail = `A comparison needs at least 2 articles that can be read. Of these ${readings.length}, ${readings.length - faults.length} can.`
  throw new AppError('TOO_FEW_ARTICLES', detail, faults)
}

function unreadable(article: Article, reason: { readonly code: string; readonly detail: string }, pointer = ''): AppError {
  const code = reason.code === 'ARTICLE_EMPTY' ? 'ARTICLE_EMPTY' : 'LANGUAGE_UNSUPPORTED'
  const place = `${pointer}/${article.html == null ? 'text' : 'html'}`
  return new AppError(code, reason.detail, [{ code, pointer: place, detail: reason.detail }])
}
