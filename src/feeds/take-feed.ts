import { randomUUID } from 'node:crypto'
import type { Limits } from '../config.ts'
import { AppError } from '../errors.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Job } from '../schemas/job.ts'
import { packAside } from '../serialise/pack-bytes.ts'
import type { FeedStore } from '../store/feeds/feed-store.ts'
import { cutBatches, type LineBatch } from './cut-batches.ts'

/** What a feed is taken with. */
export interface FeedParts {
  readonly feeds: FeedStore
  readonly jobs: Jobs
  readonly limits: Limits
}

/** What the job of a part is given. `packed` are its lines, compressed with zstd, in base64. */
export interface PartInput {
  readonly ingest: string
  readonly part: number
  readonly firstLine: number
  readonly tooLong: readonly number[]
  readonly came: string
  readonly packed: string
}

/** What the job of a whole feed is given. */
export interface FeedInput {
  readonly ingest: string
}

/** A part is read in one go and kept in one transaction. While a feed is taken, one part and one line of it are in memory. */
export const PART_BYTES = 256 * 1024
const PART_LINES = 64

/**
 * Takes the lines of a feed as they come. Each part is stored, with the job that reads it, before more is taken from the stream; when the
 * last one is, the feed's own job is added, which reports the outcome of the lines. If the stream breaks off, what was stored is read all
 * the same.
 *
 * Errors: those of the stream and of the store, with the number of lines that were kept.
 */
export async function takeFeed(parts: FeedParts, tenant: string, stream: AsyncIterable<Uint8Array>): Promise<Job> {
  const ingest = `ing_${randomUUID().replaceAll('-', '')}`
  const came = new Date().toISOString()
  const cut = { lineBytes: parts.limits.ingestLineBytes, batchBytes: PART_BYTES, batchLines: PART_LINES }
  let [part, kept] = [0, 0]
  try {
    for await (const batch of cutBatches(stream, cut)) {
      const lines = await storePart(parts, tenant, { ingest, part: part++, came }, batch)
      kept = batch.firstLine - 1 + lines
    }
  } catch (error) {
    throw error instanceof AppError ? new AppError(error.code, `${error.message} Lines kept: ${kept}.`, [], error) : error
  }
  const details = { accepted: 0, duplicates: 0, rejectedCount: 0, rejected: [] }
  const [job] = await parts.jobs.add(tenant, { kind: 'ingest', input: JSON.stringify({ ingest } satisfies FeedInput), details })
  return job!
}

/** Resolves with the number of lines once they are stored. */
async function storePart(
  { feeds, jobs }: FeedParts,
  tenant: string,
  place: { readonly ingest: string; readonly part: number; readonly came: string },
  { firstLine, bytes, tooLong }: LineBatch
): Promise<number> {
  await feeds.assertWritable()
  const packed = await packAside(bytes)
  const input = JSON.stringify({ ...place, firstLine, tooLong, packed } satisfies PartInput)
  const lines = countLines(bytes)
  await feeds.addPart({ tenant, ...place, firstLine, lines, input })
  jobs.wake()
  return lines
}

function countLines(bytes: Uint8Array): number {
  let lines = 0
  for (const byte of bytes) if (byte === 10) lines++
  return lines
}
