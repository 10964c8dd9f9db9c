import { Argument, Command, Option } from 'commander'
import { type Config, readConfig } from '../config.ts'
import { engine } from '../engine.ts'
import { returnFreedMemory } from '../return-freed-memory.ts'
import { offsetUnits, tableNames } from '../schemas/listing.ts'
import { chooseOutput, type OutputOptions, outputFormats } from './choose-output.ts'

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

/** Reads the settings of a command that does not listen, so that HOST is not checked. */
type ReadSettings = () => Config

const file = (description: string) => new Argument('<file>', description)

function addCompare(program: Command, readSettings: ReadSettings): void {
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
    const { compareFiles } = await import('./compare-files.ts')
    await compareFiles(files, { ...options, format }, readSettings().limits)
  })
}

function addService(program: Command, readSettings: ReadSettings): void {
  program
    .command('serve')
    .description('start the service; docs/configuration.md lists its environment variables')
    .action(async () => {
      returnFreedMemory()
      await import('../server.ts')
    })
  program
    .command('worker')
    .description('run jobs only, for services that share the same DATABASE_URL')
    .action(async () => {
      returnFreedMemory()
      await (await import('../work-jobs.ts')).workJobs(readSettings())
    })
}

function addStore(program: Command, readSettings: ReadSettings): void {
  program
    .command('export')
    .description('export the whole store to a file; the service may be running')
    .addArgument(file('“-” writes to standard output'))
    .action(async (path: string) => (await import('../manage-store.ts')).exportCommand(readSettings(), path))
  program
    .command('import')
    .description('import an export into an empty store')
    .addArgument(file('“-” reads standard input'))
    .action(async (path: string) => (await import('../manage-store.ts')).importCommand(readSettings(), path))
  program
    .command('check')
    .description('check the whole store for damage; the service may be running')
    .action(async () => (await import('../manage-store.ts')).checkCommand(readSettings()))
  program
    .command('compact')
    .description('shrink the embedded store in DATA_DIR; stop the service first')
    .action(() => compact(readSettings()))
}

async function compact(config: Config): Promise<void> {
  const { compactStore } = await import('../store/embedded/compact-store.ts')
  const { before, after } = await compactStore(config)
  const inMiB = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)
  console.log(`The store now takes ${inMiB(after)} MiB. Before, it took ${inMiB(before)} MiB.`)
}

/** The commands of `parallax`, their options and help; `env` has the settings. Code that only one command needs is loaded when that command runs. */
export function makeProgram(env: NodeJS.ProcessEnv): Command {
  const readSettings = () => readConfig({ ...env, HOST: undefined })
  const program = new Command('parallax')
    .description('Compares how several outlets report the same story.')
    .addHelpText('after', '\nDATA_DIR or DATABASE_URL selects the store, as for the service.')
    .addHelpText('afterAll', exitStatus)
  addCompare(program, readSettings)
  addService(program, readSettings)
  addStore(program, readSettings)
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
