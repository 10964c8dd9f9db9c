import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Job } from '../schemas/job.ts'
import type { Caller } from '../threads/thread-pool.ts'
import { checkWebhook } from '../webhooks/check-webhook.ts'
import { prefersAsync } from './answer-job.ts'
import { bytesOf } from './take-bodies.ts'

/**
 * Accepts a comparison as a job if the client prefers that, or if the set is too large to compare while a client waits;
 * null if it is to be compared at once.
 *
 * Errors: every fault of the body, before any job is added; `WEBHOOK_REFUSED`.
 */
export async function takeAsJob(
  { config, threads, jobs }: FastifyInstance,
  request: FastifyRequest,
  caller: Caller
): Promise<Job | null> {
  const isPreferred = prefersAsync(request)
  if (!isPreferred && config.asyncAbove >= config.limits.articles) return null
  const { articles, webhook, input } = await threads.prepare(bytesOf(request.body), caller)
  if (!isPreferred && articles <= config.asyncAbove) return null
  if (webhook !== null) checkWebhook(webhook, request.tenant, config)
  const [job] = await jobs.add(request.tenant, { kind: 'compare', input, ...(webhook === null ? {} : { webhook }) })
  return job!
}
