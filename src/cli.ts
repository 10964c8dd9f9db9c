#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readConfig } from './config.ts'
import { engine } from './engine.ts'
import { AppError } from './errors.ts'
import { type ComparisonRequest, compare } from './index.ts'
import { writeSummary } from './present/write-summary.ts'
import { checkComparison } from './requests/check-request.ts'

const usage = `Usage:
  parallax serve                                    the service; settings are environment variables, see docs/configuration.md
  parallax worker                                   works on jobs only, beside services on the same DATABASE_URL
  parallax compare SET.json [--format json|text]    compares a set of articles (the body of POST /v1/comparisons); “-” reads standard input
  parallax export FILE                              writes the whole store to a file, also while the service runs; “-” writes to standard output
  parallax import FILE                              reads such a file into an empty store
  parallax check                                    checks everything in the store, also while the service runs
  parallax compact                                  rewrites the embedded store of DATA_DIR as small as it can be, while no service uses it

The store is the one of DATA_DIR or DATABASE_URL, as for the service. Exit status: 0 done, 1 it cannot be done or the store is damaged, 2 wrong usage.`

/** Wrong usage, told with the usage lines. */
class UsageError extends Error {}

/** Sets from this size on show how far the reading has come. */
const PROGRESS_FROM = 20

async function main(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args
  if (command === '--help' || command === '-h') console.log(usage)
  else if (command === 'serve' && rest.length === 0) await import('./server.ts')
  else if (command === 'worker' && rest.length === 0) await (await import('./work-jobs.ts')).workJobs(unservedConfig())
  else if (command === 'compare') compareFile(rest)
  else if (command === 'compact' && rest.length === 0) await compact()
  else if (command === 'export' || command === 'import' || command === 'check') await manageStore(command, rest)
  else throw new UsageError(command === undefined ? 'A command is needed.' : `“${args.join(' ')}” is no command.`)
}

/** The settings of a command that listens nowhere: whom an address would be open to does not matter. */
const unservedConfig = () => readConfig({ ...process.env, HOST: undefined })

async function manageStore(command: 'export' | 'import' | 'check', args: readonly string[]): Promise<void> {
  const { exportCommand, importCommand, checkCommand } = await import('./manage-store.ts')
  const config = unservedConfig()
  const [file, ...others] = args
  if (others.length > 0 || (file === undefined) !== (command === 'check')) {
    throw new UsageError(command === 'check' ? '“check” takes no file.' : 'Exactly one file is needed.')
  }
  if (command === 'check') await checkCommand(config)
  else if (command === 'export') await exportCommand(config, file!)
  else await importCommand(config, file!)
}

async function compact(): Promise<void> {
  const { compactStore } = await import('./store/embedded/compact-store.ts')
  const { before, after } = await compactStore(unservedConfig())
  const inMiB = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)
  console.log(`The store needs ${inMiB(after)} MiB now; it needed ${inMiB(before)} MiB.`)
}

function compareFile(args: readonly string[]): void {
  const { file, format } = readArguments(args)
  const request = checkComparison(readSet(file), unservedConfig().limits)
  const comparison = compare(request, showProgress)
  const body = { story: request.story ?? null, engine, ...comparison }
  process.stdout.write(format === 'text' ? writeSummary(comparison) : `${JSON.stringify(body)}\n`)
}

function readArguments(args: readonly string[]): { file: string; format: string } {
  const options = { format: { type: 'string', default: 'json' } } as const
  const { values, positionals } = parse(() => parseArgs({ args: [...args], options, allowPositionals: true }))
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new UsageError('Exactly one file is needed.')
  if (values.format !== 'json' && values.format !== 'text')
    throw new UsageError(`“${values.format}” is no format; there are json and text.`)
  return { file, format: values.format }
}

function parse<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

function readSet(file: string): ComparisonRequest {
  const text = readFileSync(file === '-' ? 0 : file, 'utf8')
  try {
    return JSON.parse(text) as ComparisonRequest
  } catch (error) {
    throw new AppError('JSON_INVALID', `${file} is not JSON: ${(error as Error).message}`)
  }
}

/** A line on the terminal that is written over as articles are read; gone at the end, and never in a pipe. */
function showProgress(done: number, total: number): void {
  if (!process.stderr.isTTY || total < PROGRESS_FROM) return
  process.stderr.write(done < total ? `\rread ${done} of ${total} articles` : '\r\u001b[K')
}

function tell(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${usage}`)
    return 2
  }
  if (error instanceof AppError) {
    console.error([error.message, ...error.faults.map(({ pointer, detail }) => `  ${pointer || '/'}: ${detail}`)].join('\n'))
    return 1
  }
  console.error(error instanceof Error ? error.message : error)
  return 1
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  process.exitCode = tell(error)
}
