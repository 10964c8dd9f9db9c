import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Job } from '../schemas/job.ts'

/** Checks whether the client asks for a job instead of waiting for the response (RFC 7240). */
export function prefersAsync({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  const wishes = [headers.prefer ?? []].flat().join(',').split(',')
  return wishes.some((wish) => wish.split(';')[0]!.trim().toLowerCase() === 'respond-async')
}

/** Answers that a job has been taken on. */
export function sendJob(reply: FastifyReply, job: Job): FastifyReply {
  return reply.status(202).header('location', `/v1/jobs/${job.id}`).type('application/json').send(JSON.stringify(job))
}
