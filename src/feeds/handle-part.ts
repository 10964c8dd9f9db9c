import { tooLongLine } from '../compute/feed/check-line.ts'
import type { Config } from '../config.ts'
import { AppError } from '../errors.ts'
import type { JobHandler } from '../jobs/run-attempt.ts'
import { unpackBytes } from '../serialise/pack-bytes.ts'
import type { LineRow, RejectedLine } from '../store/feeds/keep-part.ts'
import type { ThreadPool } from '../threads/thread-pool.ts'
import type { PartInput } from './take-feed.ts'

export interface PartParts {
  readonly config: Pick<Config, 'limits' | 'keepsText'>
  readonly threads: ThreadPool
}

/** So many lines are read at a time: who waits for a response of a worker does not wait for more. */
const LINES_AT_ONCE = 16

interface Read {
  readonly rows: LineRow[]
  readonly rejected: RejectedLine[]
}

/** Reads a part of a feed and keeps its articles; they are grouped by another job. */
export function makePartHandler(parts: PartParts): JobHandler {
  return async ({ tenant, input, signal }) => {
    const { ingest, part, firstLine, tooLong, came, packed } = JSON.parse(input) as PartInput
    const bytes = await unpackBytes(packed)
    const read: Read = { rows: [], rejected: tooLong.map((line) => tooLongLine(line, parts.config.limits.ingestLineBytes)) }
    for (const slice of sliceLines(bytes, firstLine, LINES_AT_ONCE)) {
      const { rows, rejected } = await readSlice(parts, slice, came, signal)
      read.rows.push(...rows)
      read.rejected.push(...rejected)
    }
    return {
      result: null,
      commit: async (writes) => {
        await writes.keepPart({ tenant, ingest, part, came }, read.rows, read.rejected)
        await writes.addJob(tenant, { kind: 'group', key: 'group', input: '' })
      }
    }
  }
}

interface Slice {
  readonly bytes: Uint8Array
  readonly firstLine: number
}

/** Reads some lines. If they crash the worker, it reads each line separately, so that one bad line costs no other. */
async function readSlice({ config, threads }: PartParts, slice: Slice, came: string, signal: AbortSignal): Promise<Read> {
  const task = { ...slice, came, limits: config.limits, keepsText: config.keepsText }
  try {
    return await threads.feedStep('readPart', task, signal)
  } catch (error) {
    if (!isLost(error)) throw error
  }
  const read: Read = { rows: [], rejected: [] }
  for (const line of sliceLines(slice.bytes, slice.firstLine, 1)) {
    try {
      const { rows, rejected } = await threads.feedStep('readPart', { ...task, ...line }, signal)
      read.rows.push(...rows)
      read.rejected.push(...rejected)
    } catch (error) {
      if (!isLost(error)) throw error
      read.rejected.push({ line: line.firstLine, code: error.code, detail: error.message })
    }
  }
  return read
}

const isLost = (error: unknown): error is AppError =>
  error instanceof AppError && (error.code === 'WORKER_LOST' || error.code === 'DEADLINE_EXCEEDED')

/** Whole lines, `most` of them at a time. */
function* sliceLines(bytes: Uint8Array, firstLine: number, most: number): Generator<Slice> {
  for (let start = 0, line = firstLine; start < bytes.length; line += most) {
    let end = start
    for (let count = 0; count < most && end < bytes.length; count++) {
      const found = bytes.indexOf(10, end)
      end = found < 0 ? bytes.length : found + 1
    }
    // A copy: a view would be handed over with all that it is a view of.
    yield { bytes: new Uint8Array(bytes.subarray(start, end)), firstLine: line }
    start = end
  }
}
