import type { Config } from '../config.ts'
import type { Job } from '../schemas/job.ts'
import type { JobKey } from '../store/jobs/job-rows.ts'
import type { JobQueue, QueuedJob } from '../store/jobs/job-store.ts'
import { guardAddresses } from './guard-addresses.ts'
import { AddressRefusedError, postWebhook } from './post-webhook.ts'
import { signBody } from './sign-body.ts'

export interface WebhookParts {
  readonly queue: JobQueue
  readonly config: Pick<Config, 'webhookSecrets' | 'webhookAllow'>
  /** The job as clients see it, and its webhook. */
  readonly find: (key: JobKey) => Promise<{ job: Job; webhook: string } | null>
  /** Called with why a delivery did not succeed. */
  readonly onFailure: (error: unknown) => void
}

/**
 * Returns what delivers a job to its webhook. The receiver may get it twice, never not at all while the queue tries again:
 * any status but 2xx is retried later, unless the address is forbidden.
 */
export function webhookDelivery({ queue, config, find, onFailure }: WebhookParts): (queued: QueuedJob) => Promise<void> {
  const guard = guardAddresses(config.webhookAllow)
  return async (queued) => {
    const found = await find(queued.data)
    const secret = config.webhookSecrets.find(({ tenant }) => tenant === queued.data.tenant)?.key
    if (found === null || secret === undefined) return void (await queue.drop('webhook', queued))
    const body = JSON.stringify(found.job)
    const signature = signBody(body, secret, Math.floor(Date.now() / 1000))
    try {
      const status = await postWebhook(found.webhook, body, signature, guard)
      if (status < 200 || status > 299) throw new Error(`The webhook’s receiver answered ${status}.`)
      await queue.drop('webhook', queued)
    } catch (error) {
      onFailure(error)
      if (error instanceof AddressRefusedError) await queue.drop('webhook', queued)
      else await queue.retry('webhook', queued)
    }
  }
}
