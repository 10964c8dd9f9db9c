import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import { comparisonParts } from '../schemas/comparison.ts'
import { type ComparisonPart, selectParts } from '../work/comparison-body.ts'
import type { AnsweredComparison } from '../work/keep-comparison.ts'

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
  const tag = createHash('sha256')
    .update(`${id} ${createdAt} ${wanted ? [...wanted].join() : 'all'}`)
    .digest('hex')
    .slice(0, 32)
  reply.header('etag', `"${tag}"`).header('cache-control', 'private, no-cache')
  if (request.method === 'POST') reply.header('location', `/v1/comparisons/${id}`)
  else if (isAtHand(request.headers['if-none-match'], tag)) return reply.status(304).send()
  return reply
    .status(isNew ? 201 : 200)
    .type('application/json')
    .send(selectParts(comparison, wanted))
}

/** Whether the client has this representation, compressed or not. */
function isAtHand(header: string | undefined, tag: string): boolean {
  const tags = (header ?? '').split(',').map((entry) => entry.trim().replace(/^W\//, ''))
  return tags.some((entry) => entry === '*' || entry === `"${tag}"` || entry === `"${tag}-gzip"`)
}
