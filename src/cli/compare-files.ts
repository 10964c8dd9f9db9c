import { writeFileSync } from 'node:fs'
import { styleText } from 'node:util'
import type { Limits } from '../config.ts'
import { engine } from '../engine.ts'
import { AppError, type Fault } from '../errors.ts'
import { comparisonId } from '../ids/comparison-id.ts'
import { compare } from '../index.ts'
import { chooseSpans, presentComparison } from '../present/present-comparison.ts'
import { type Paint, writeSummary } from '../present/write-summary.ts'
import { checkComparison } from '../requests/check-request.ts'
import type { Comparison, ComparisonRequest } from '../schemas/comparison.ts'
import { unreadableReason } from '../schemas/reading.ts'
import type { OutputFormat, OutputOptions } from './choose-output.ts'
import { readSet } from './read-set.ts'

/** Sets from this size on show how far the reading has come. */
const PROGRESS_FROM = 20

/** What to compare, and what to write of it. */
export interface CompareTask extends OutputOptions {
  readonly format: OutputFormat
  readonly base?: string
  readonly story?: string
}

/** Where what has no file is written. */
type Output = Pick<NodeJS.WriteStream, 'write'>

/**
 * Compares the articles of files and folders, and writes the comparison to a file or to standard output.
 *
 * Errors: every fault of the set, with its file; `TOO_FEW_ARTICLES` if fewer than two can be read; an `Error` if a file cannot be read or written.
 */
export async function compareFiles(
  paths: readonly string[],
  task: CompareTask,
  limits: Limits,
  stdout: Output = process.stdout
): Promise<void> {
  const { body, origins } = readSet(paths)
  const request = withOrigins(origins, () => checkComparison(withOptions(body, task), limits))
  const comparison = describe(request, compare(request, showProgress))
  withOrigins(origins, () => refuseUnreadable(comparison))
  const written = await write(comparison, task)
  if (task.out === undefined) stdout.write(written)
  else writeFileSync(task.out, written)
}

/** The body with the label and the base of the command line; what is no object is left to the check. */
function withOptions(body: object, { base, story }: CompareTask): unknown {
  if (typeof body !== 'object' || body === null || (base === undefined && story === undefined)) return body
  const { options } = body as { options?: object }
  return { ...body, ...(story && { story }), ...(base && { options: { ...options, base } }) }
}

const describe = (request: ComparisonRequest, parts: ReturnType<typeof compare>): Comparison => ({
  id: comparisonId('open', request, engine),
  createdAt: new Date().toISOString(),
  story: request.story ?? null,
  engine,
  ...parts
})

async function write(comparison: Comparison, { format, table, offsets, out }: CompareTask): Promise<string | Uint8Array> {
  const choice = { ...(table && { table }), ...(offsets && { offsets }) }
  if (format === 'json') return `${JSON.stringify(chooseSpans(comparison, choice))}\n`
  if (format !== 'text') return presentComparison(comparison, format, choice)
  // Colours are for a terminal alone; NO_COLOR and FORCE_COLOR are respected.
  const paint: Paint = (tone, text) => styleText(tone, text, { stream: process.stdout })
  return writeSummary(comparison, out === undefined ? paint : undefined)
}

/** Fewer than two readable articles are no comparison. */
function refuseUnreadable({ articles }: Comparison): void {
  const faults = articles.flatMap((reading, i): Fault[] => {
    const reason = unreadableReason(reading)
    return reason ? [{ code: 'TOO_FEW_ARTICLES', pointer: `/articles/${i}`, detail: reason.detail }] : []
  })
  const readable = articles.length - faults.length
  if (readable >= 2) return
  throw new AppError(
    'TOO_FEW_ARTICLES',
    `A comparison needs at least 2 articles that can be read. Of these ${articles.length}, ${readable} can.`,
    faults
  )
}

/** Names the file of each offending article. */
function withOrigins<T>(origins: readonly string[], work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const faults = error.faults.map((fault) => {
      const origin = origins[Number(/^\/articles\/(\d+)/.exec(fault.pointer)?.[1] ?? Number.NaN)]
      return origin === undefined ? fault : { ...fault, pointer: `${origin} (${fault.pointer})` }
    })
    throw new AppError(error.code, error.message, faults, error)
  }
}

/** A line on the terminal that is written over as articles are read; gone at the end, and never in a pipe. */
function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || total < PROGRESS_FROM) return
  process.stderr.write(done < total ? `\rread ${done} of ${total} articles` : '\r\u001b[K')
}
