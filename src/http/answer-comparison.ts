import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import { comparisonParts } from '../schemas/comparison.ts'
import type { KeptComparison } from '../store/store.ts'
import { type ComparisonBody, type ComparisonPart, selectParts } from '../work/comparison-body.ts'
import { gzipTag } from './take-bodies.ts'

/**
 * The parts that `include` names; null where it is absent: all.
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
    const detail = `A comparison has no part ${list.join(', ')}; it has ${comparisonParts.join(', ')}.`
    throw new AppError('INCLUDE_UNKNOWN', detail, [{ code: 'INCLUDE_UNKNOWN', pointer: '/include', detail }])
  }
  return new Set(wanted)
}

/** Names the representation by its strong tag; true where the client has it already, and needs no more than 304. */
export function tagComparison(
  request: FastifyRequest,
  reply: FastifyReply,
  { id, createdAt }: Pick<KeptComparison, 'id' | 'createdAt'>,
  wanted: ReadonlySet<ComparisonPart> | null
): boolean {
  const digest = createHash('sha256').update(`${id} ${createdAt} ${wanted ? [...wanted].join() : 'all'}`)
  const tag = `"${digest.digest('hex').slice(0, 32)}"`
  const held = tagAtHand(request.headers['if-none-match'], tag)
  reply.header('etag', held ?? tag).header('cache-control', 'private, no-cache')
  return held !== undefined
}

/** Sends the wanted parts of a comparison. */
export function sendComparison(
  reply: FastifyReply,
  body: ComparisonBody,
  wanted: ReadonlySet<ComparisonPart> | null
): FastifyReply {
  return reply.type('application/json').send(selectParts(body, wanted))
}

/** The tag under which the client has this representation, compressed or not. */
function tagAtHand(header: string | undefined, tag: string): string | undefined {
  const tags = (header ?? '').split(',').map((entry) => entry.trim().replace(/^W\//, ''))
  return [tag, gzipTag(tag)].find((known) => tags.includes(known) || tags.includes('*'))
}
