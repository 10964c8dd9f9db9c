import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import { comparisonParts } from '../schemas/comparison.ts'
import { type ComparisonPart, selectParts } from '../work/comparison-body.ts'
import type { AnsweredComparison } from '../work/keep-comparison.ts'
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

/** Sends a comparison with the wanted parts: 201 where it is new, else 200; 304 where the client has it already. */
export function answerComparison(
  request: FastifyRequest,
  reply: FastifyReply,
  comparison: AnsweredComparison,
  wanted: ReadonlySet<ComparisonPart> | null
): FastifyReply {
  const { id, createdAt, isNew } = comparison
  const digest = createHash('sha256').update(`${id} ${createdAt} ${wanted ? [...wanted].join() : 'all'}`)
  const tag = `"${digest.digest('hex').slice(0, 32)}"`
  const held = request.method === 'POST' ? undefined : tagAtHand(request.headers['if-none-match'], tag)
  reply.header('etag', held ?? tag).header('cache-control', 'private, no-cache')
  if (held !== undefined) return reply.status(304).send()
  if (request.method === 'POST') reply.header('location', `/v1/comparisons/${id}`)
  return reply
    .status(isNew ? 201 : 200)
    .type('application/json')
    .send(selectParts(comparison, wanted))
}

/** The tag under which the client has this representation, compressed or not. */
function tagAtHand(header: string | undefined, tag: string): string | undefined {
  const tags = (header ?? '').split(',').map((entry) => entry.trim().replace(/^W\//, ''))
  return [tag, gzipTag(tag)].find((known) => tags.includes(known) || tags.includes('*'))
}
