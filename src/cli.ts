#!/usr/bin/env node
import { Argument, Command, CommanderError, Option } from 'commander'
import { chooseOutput, type OutputOptions, outputFormats } from './cli/choose-output.ts'
import { compareFiles } from './cli/compare-files.ts'
import { readConfig } from './config.ts'
import { engine } from './engine.ts'
import { AppError } from './errors.ts'
import { offsetUnits, tableNames } from './schemas/listing.ts'

const version = `${engine.version} (marker catalogue ${engine.catalogue})`

const exitStatus = `
Exit status:
  0  done
  1  it cannot be done: a file cannot be read, an article is wrong, or the store is damaged
  2  wrong usage`

const compareNotes = `
Files:
  .json                  a set (the body of POST /v1/comparisons), an article, or a list of articles
  .ndjson, .jsonl        an article a line
  .html, .htm            one article; its outlet is the site that the page names, else the file's name
  .txt, .md, .markdown   one article; lines such as “outlet: Osterby Courier” between two lines of --- at the top describe it
  a folder               its text, Markdown and HTML files, by name
  -                      standard input, in any of these forms

The format is the one that --format names; CSV for --table; the one that the ending of --out stands for;
else text on a terminal and JSON in a pipe. Colours are left out if NO_COLOR is set.

Examples:
  parallax compare examples/harbour-story.json
  parallax compare courier.html tribune.html --format html --out report.html
  parallax compare articles/ --table edits > edits.csv`

/** The settings of a command that listens nowhere: whom an address would be open to does not matter. */
const unservedConfig = () => readConfig({ ...process.env, HOST: undefined })

const file = (description: string) => new Argument('<file>', description)

function addCompare(program: Command): void {
  const command: Command = program
    .command('compare')
    .description('compare articles without a service')
    .addArgument(new Argument('<files...>', 'files and folders of articles'))
    .addOption(new Option('-f, --format <format>', 'what to write').choices(outputFormats))
    .addOption(new Option('-t, --table <table>', 'the table to write as CSV').choices(tableNames))
    .addOption(new Option('--offsets <unit>', 'what spans count').choices(offsetUnits).default('utf16'))
    .option('-o, --out <file>', 'the file to write; standard output if it is absent')
    .option('--base <id>', 'the article that the others are compared with')
    .option('--story <label>', 'a label for the set')
    .addHelpText('after', compareNotes)
  command.action(async (files: string[], options: OutputOptions) => {
    const format = chooseOutput(options, options.out === undefined && process.stdout.isTTY)
    if (typeof format !== 'string') command.error(format.wrong)
    await compareFiles(files, { ...options, format }, unservedConfig().limits)
  })
}

function addService(program: Command): void {
  program
    .command('serve')
    .description('run the service; its settings are environment variables, see docs/configuration.md')
    .action(async () => void (await import('./server.ts')))
  program
    .command('worker')
    .description('work on jobs only, beside services on the same DATABASE_URL')
    .action(async () => (await import('./work-jobs.ts')).workJobs(unservedConfig()))
}

function addStore(program: Command): void {
  program
    .command('export')
    .description('write the whole store to a file, also while the service runs')
    .addArgument(file('“-” writes to standard output'))
    .action(async (path: string) => (await import('./manage-store.ts')).exportCommand(unservedConfig(), path))
  program
    .command('import')
    .description('read such a file into an empty store')
    .addArgument(file('“-” reads standard input'))
    .action(async (path: string) => (await import('./manage-store.ts')).importCommand(unservedConfig(), path))
  program
    .command('check')
    .description('check everything in the store, also while the service runs')
    .action(async () => (await import('./manage-store.ts')).checkCommand(unservedConfig()))
  program
    .command('compact')
    .description('rewrite the embedded store of DATA_DIR as small as it can be, while no service uses it')
    .action(compact)
}

async function compact(): Promise<void> {
  const { compactStore } = await import('./store/embedded/compact-store.ts')
  const { before, after } = await compactStore(unservedConfig())
  const inMiB = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)
  console.log(`The store needs ${inMiB(after)} MiB now; it needed ${inMiB(before)} MiB.`)
}

function makeProgram(): Command {
  const program = new Command('parallax')
    .description('Compares several outlets’ articles on one story.')
    .addHelpText('after', '\nThe store is the one of DATA_DIR or DATABASE_URL, as for the service.')
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

/** The exit status of an error; what is wrong has been told then. */
function tell(error: unknown): number {
  // Its help, its version and what it says of wrong usage are written already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof AppError) {
    const faults = error.faults.map(({ pointer, detail }) => `${pointer || '/'}: ${detail}`)
    const many = [`${faults.length} places are wrong:`, ...faults.map((fault) => `  ${fault}`)]
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
  process.exitCode = tell(error)
}
