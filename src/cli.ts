#!/usr/bin/env node
import { Argument, Command, CommanderError, Option } from 'commander'
import { chooseOutput, type OutputOptions, outputFormats } from './cli/choose-output.ts'
import { readConfig } from './config.ts'
import { engine } from './engine.ts'
import { AppError } from './errors.ts'
import { returnFreedMemory } from './return-freed-memory.ts'
import { offsetUnits, tableNames } from './schemas/listing.ts'

const version = `${engine.version} (marker catalogue ${engine.catalogue})`

const exitStatus = `
Exit status:
  0  success
  1  failure: a file cannot be read, an article is not valid, or the store is damaged
  2  wrong usage`

const compareNotes = `
Files:
  .json                  a set (the body of POST /v1/comparisons), an article, or a list of articles
  .ndjson, .jsonl        one article per line
  .html, .htm            one article; the page or the file name gives its outlet
  .txt, .md, .markdown   one article; lines such as “outlet: Osterby Courier” between two lines of --- at the top describe it
  a folder               its text, Markdown and HTML files, by name
  -                      standard input, in any of these forms

Without --format, --table writes CSV, and --out chooses the format by its ending. Otherwise the output is text on a
terminal and JSON in a pipe. NO_COLOR turns colours off.

Examples:
  parallax compare examples/harbour-story.json
  parallax compare courier.html tribune.html --format html --out report.html
  parallax compare articles/ --table edits > edits.csv`

/** The settings of a command that does not listen, so that HOST is not checked. */
const unservedConfig = () => readConfig({ ...process.env, HOST: undefined })

const file = (description: string) => new Argument('<file>', description)

function addCompare(program: Command): void {
  const command: Command = program
    .command('compare')
    .description('compare articles without a service')
    .addArgument(new Argument('<files...>', 'files or folders with articles'))
    .addOption(new Option('-f, --format <format>', 'output format').choices(outputFormats))
    .addOption(new Option('-t, --table <table>', 'table to write as CSV').choices(tableNames))
    .addOption(new Option('--offsets <unit>', 'unit of span offsets').choices(offsetUnits).default('utf16'))
    .option('-o, --out <file>', 'output file (default: standard output)')
    .option('--base <id>', 'id of the article to compare the others with')
    .option('--story <label>', 'label of the story')
    .addHelpText('after', compareNotes)
  command.action(async (files: string[], options: OutputOptions) => {
    const format = chooseOutput(options, options.out === undefined && process.stdout.isTTY)
    if (typeof format !== 'string') command.error(format.wrong)
    const { compareFiles } = await import('./cli/compare-files.ts')
    await compareFiles(files, { ...options, format }, unservedConfig().limits)
  })
}

function addService(program: Command): void {
  program
    .command('serve')
    .description('start the service; docs/configuration.md lists its environment variables')
    .action(async () => {
      returnFreedMemory()
      await import('./server.ts')
    })
  program
    .command('worker')
    .description('run jobs only, for services that share the same DATABASE_URL')
    .action(async () => {
      returnFreedMemory()
      await (await import('./work-jobs.ts')).workJobs(unservedConfig())
    })
}

function addStore(program: Command): void {
  program
    .command('export')
    .description('export the whole store to a file; the service may be running')
    .addArgument(file('“-” writes to standard output'))
    .action(async (path: string) => (await import('./manage-store.ts')).exportCommand(unservedConfig(), path))
  program
    .command('import')
    .description('import an export into an empty store')
    .addArgument(file('“-” reads standard input'))
    .action(async (path: string) => (await import('./manage-store.ts')).importCommand(unservedConfig(), path))
  program
    .command('check')
    .description('check the whole store for damage; the service may be running')
    .action(async () => (await import('./manage-store.ts')).checkCommand(unservedConfig()))
  program.command('compact').description('shrink the embedded store in DATA_DIR; stop the service first').action(compact)
}

async function compact(): Promise<void> {
  const { compactStore } = await import('./store/embedded/compact-store.ts')
  const { before, after } = await compactStore(unservedConfig())
  const inMiB = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)
  console.log(`The store now takes ${inMiB(after)} MiB. Before, it took ${inMiB(before)} MiB.`)
}

function makeProgram(): Command {
  const program = new Command('parallax')
    .description('Compares how several outlets report the same story.')
    .addHelpText('after', '\nDATA_DIR or DATABASE_URL selects the store, as for the service.')
    .addHelpText('afterAll', exitStatus)
  addCompare(program)
  addService(program)
  addStore(program)
  for (const command of [program, ...program.commands]) {
    const name = command === program ? 'parallax' : `parallax ${command.name()}`
    command
      .version(version, '-V, --version', 'show the version')
      .helpOption('-h, --help', 'show this help')
      .showHelpAfterError(`\nUsage: ${name} ${command.usage()}\nRun “${name} --help” for more.`)
      .exitOverride()
  }
  return program
}

/** Prints what is wrong and returns the exit status. */
function report(error: unknown): number {
  // Help, version and wrong usage are already printed.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof AppError) {
    const faults = error.faults.map(({ pointer, detail }) => `${pointer || '/'}: ${detail}`)
    const many = [`The input is wrong in ${faults.length} places:`, ...faults.map((fault) => `  ${fault}`)]
    console.error(faults.length > 1 ? many.join('\n') : (faults[0] ?? error.message))
    return 1
  }
  console.error(error instanceof Error ? error.message : error)
  return 1
}

// The reader of the output may have seen enough.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))

try {
  await makeProgram().parseAsync()
} catch (error) {
  process.exitCode = report(error)
}
