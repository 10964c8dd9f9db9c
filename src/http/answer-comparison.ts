import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { unpack } from '../comparisons/keep-comparison.ts'
import { engine } from '../engine.ts'
import { AppError } from '../errors.ts'
import { type FormatName, formats } from '../present/formats.ts'
import { comparisonParts, type Significance } from '../schemas/comparison.ts'
import type { OffsetUnit, TableName } from '../schemas/listing.ts'
import { type ComparisonBody, type ComparisonPart, selectParts } from '../serialise/comparison-body.ts'
import { filterEdits } from '../serialise/filter-edits.ts'
import { gzipStream, streamComparison, type WantedParts } from '../serialise/stream-comparison.ts'
import type { KeptComparison } from '../store/store.ts'
import { asksForGzip, markGzip } from './gzip-answers.ts'
import { tagAtHand } from './tag-answers.ts'

/**
 * Reads the parts that `include` names; null if it is absent: all.
 *
 * Errors: `INCLUDE_UNKNOWN`, naming every part that there is not.
 */
export function readInclude(include: string | undefined): ReadonlySet<ComparisonPart> | null {
  if (include === undefined) return null
  const names = include.split(',').map((name) => name.trim())
  const wanted = comparisonParts.filter((part) => names.includes(part))
  const unknown = [...new Set(names)].filter((name) => name !== '' && !comparisonParts.some((part) => part === name))
  if (unknown.length > 0) {
    const list = unknown.map((name) => `“${name.slice(0, 50)}”`).slice(0, 20)
    const detail = `“include” names an unknown part: ${list.join(', ')}. The parts are ${comparisonParts.join(', ')}.`
    throw new AppError('INCLUDE_UNKNOWN', detail, [{ code: 'INCLUDE_UNKNOWN', pointer: '/include', detail }])
  }
  return new Set(wanted)
}

const significances = ['surface', 'style', 'meaning'] as const

/**
 * Reads the significances that edits are asked for; null if the query does not say: all.
 *
 * Errors: `QUERY_INVALID`, naming the unknown ones.
 */
export function readSignificance(query: string | undefined): ReadonlySet<Significance> | null {
  if (query === undefined) return null
  const names = query.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !significances.some((known) => known === name))
  if (unknown.length > 0) {
    const list = [...new Set(unknown)].slice(0, 20).map((name) => `“${name.slice(0, 50)}”`)
    const detail = `“significance” must be one or more of ${significances.join(', ')}, separated by commas. Unknown: ${list.join(', ')}.`
    throw new AppError('QUERY_INVALID', detail, [{ code: 'QUERY_INVALID', pointer: '/significance', detail }])
  }
  return new Set(significances.filter((known) => names.includes(known)))
}

interface Chosen {
  /** Null for all. */
  readonly parts: ReadonlySet<ComparisonPart> | null
  readonly format?: FormatName
  readonly significance?: ReadonlySet<Significance> | null
  readonly table?: TableName | undefined
  readonly offsets?: OffsetUnit | undefined
  readonly view?: 'summary' | undefined
}

/** Names the representation by its strong tag; true if the client has it already, and needs no more than 304. */
export function tagComparison(
  request: FastifyRequest,
  reply: FastifyReply,
  { id, createdAt, hasText, supersededBy }: Omit<KeptComparison, 'packed' | 'bounds'>,
  { parts, format = 'json', significance = null, table, offsets = 'utf16', view }: Chosen
): boolean {
  // What another format looks like may change with the service, while the comparison stays.
  const edits = significance ? ` edits ${[...significance].join()}` : ''
  const spans = offsets === 'utf16' ? '' : ` ${offsets}`
  const whole = view === 'summary' ? `summary ${engine.version}` : null
  const kind =
    format === 'json'
      ? (whole ?? `${parts ? [...parts].join() : 'all'}${edits}${spans}`)
      : `${format} ${engine.version}${formats[format].tables === 'none' ? '' : ` ${table ?? ''}${edits}${spans}`}`
  const state = `${hasText ? '' : ' without words'}${supersededBy === null ? '' : ` before ${supersededBy}`}`
  const digest = createHash('sha256').update(`${id} ${createdAt} ${kind}${state}`)
  const tag = `"${digest.digest('hex').slice(0, 32)}"`
  const held = tagAtHand(request.headers['if-none-match'], tag)
  reply.header('etag', held ?? tag).header('cache-control', 'private, no-cache')
  return held !== undefined
}

/** Sends the wanted parts of a comparison, and what superseded it. */
export function sendComparison(
  reply: FastifyReply,
  body: ComparisonBody & Pick<KeptComparison, 'supersededBy'>,
  wanted: ReadonlySet<ComparisonPart> | null
): FastifyReply {
  const json = selectParts(body, wanted)
  if (body.supersededBy === null) return reply.type('application/json').send(json)
  const added = Buffer.from(`"supersededBy":${JSON.stringify(body.supersededBy)},`)
  const [headEnd] = body.bounds
  return reply.type('application/json').send(Buffer.concat([json.subarray(0, headEnd), added, json.subarray(headEnd)]))
}

/** Larger comparisons are unpacked while they are sent. */
const WHOLE_BYTES = 2 * 1024 * 1024

/** Sends the wanted parts of a stored comparison. */
export async function sendStored(
  request: FastifyRequest,
  reply: FastifyReply,
  kept: KeptComparison,
  wanted: WantedParts
): Promise<FastifyReply> {
  if (kept.bounds.at(-1)! < WHOLE_BYTES) {
    const body = await unpack(kept)
    return sendComparison(
      reply,
      wanted.significance ? { ...body, ...filterEdits(body, wanted.significance) } : body,
      wanted.parts
    )
  }
  reply.type('application/json')
  request.held.add(kept.packed.length)
  reply.raw.once('close', request.held.release)
  const stream = streamComparison(kept, wanted)
  if (!asksForGzip(request.headers['accept-encoding'])) return reply.send(stream)
  markGzip(reply)
  return reply.send(gzipStream(stream))
}

/** Errors: `TEXT_NOT_STORED` if what is asked for needs the articles' words, and these were not kept. */
export function assertHasText({ hasText }: Pick<KeptComparison, 'hasText'>): void {
  if (hasText) return
  throw new AppError(
    'TEXT_NOT_STORED',
    'The words of these articles are not stored, and this format requires them. Request application/json instead.'
  )
}
