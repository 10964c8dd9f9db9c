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
  parallax serve                                    start the service; environment variables set it up, see docs/configuration.md
  parallax worker                                   run jobs only, for services that share the same DATABASE_URL
  parallax compare SET.json [--format json|text]    compare a set of articles (the body of POST /v1/comparisons); “-” reads standard input
  parallax export FILE                              write the whole store to a file, also while the service runs; “-” writes standard output
  parallax import FILE                              read an export into an empty store
  parallax check                                    check the whole store for damage, also while the service runs
  parallax compact                                  shrink the embedded store in DATA_DIR; stop the service first

DATA_DIR or DATABASE_URL selects the store, as for the service.
Exit status: 0 success, 1 failure or a damaged store, 2 wrong usage.`

/** Wrong usage. The message is printed with the usage lines. */
class UsageError extends Error {}

/** Progress is shown for sets of at least this size. */
const PROGRESS_FROM = 20

async function main(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args
  if (command === '--help' || command === '-h') console.log(usage)
  else if (command === 'serve' && rest.length === 0) await import('./server.ts')
  else if (command === 'worker' && rest.length === 0) await (await import('./work-jobs.ts')).workJobs(unservedConfig())
  else if (command === 'compare') compareFile(rest)
  else if (command === 'compact' && rest.length === 0) await compact()
  else if (command === 'export' || command === 'import' || command === 'check') await manageStore(command, rest)
  else throw new UsageError(command === undefined ? 'A command is required.' : `“${args.join(' ')}” is not a command.`)
}

/** The settings of a command that does not listen, so that HOST is not checked. */
const unservedConfig = () => readConfig({ ...process.env, HOST: undefined })

async function manageStore(command: 'export' | 'import' | 'check', args: readonly string[]): Promise<void> {
  const { exportCommand, importCommand, checkCommand } = await import('./manage-store.ts')
  const config = unservedConfig()
  const [file, ...others] = args
  if (others.length > 0 || (file === undefined) !== (command === 'check')) {
    throw new UsageError(
      command === 'check' ? '“parallax check” takes no file.' : `“parallax ${command}” requires exactly one file.`
    )
  }
  if (command === 'check') await checkCommand(config)
  else if (command === 'export') await exportCommand(config, file!)
  else await importCommand(config, file!)
}

async function compact(): Promise<void> {
  const { compactStore } = await import('./store/embedded/compact-store.ts')
  const { before, after } = await compactStore(unservedConfig())
  const inMiB = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)
  console.log(`The store now takes ${inMiB(after)} MiB. Before, it took ${inMiB(before)} MiB.`)
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
  if (file === undefined || others.length > 0) throw new UsageError('“parallax compare” requires exactly one file.')
  if (values.format !== 'json' && values.format !== 'text')
    throw new UsageError(`“${values.format}” is not a format. Use json or text.`)
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
    throw new AppError('JSON_INVALID', `${file === '-' ? 'Standard input' : file} is not JSON: ${(error as Error).message}`)
  }
}

/** Shows progress in one line of a terminal, which disappears at the end. Nothing is shown in a pipe. */
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
