import { CommanderError } from 'commander'
import t from 'tap'
import { makeProgram } from '../../src/cli/make-program.ts'

/** What a command line prints, and how it ends. */
async function run(args: readonly string[]): Promise<{ readonly exitCode: number; readonly out: string; readonly err: string }> {
  const printed = { out: '', err: '' }
  const program = makeProgram({})
  for (const command of [program, ...program.commands]) {
    command.configureOutput({
      writeOut: (text) => {
        printed.out += text
      },
      writeErr: (text) => {
        printed.err += text
      }
    })
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return { exitCode: 0, ...printed }
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return { exitCode: error.exitCode, ...printed }
  }
}

t.test('wrong usage is refused, and the right one shown', async (t) => {
  for (const args of [
    [],
    ['colour'],
    ['compare'],
    ['compare', 'a', '--table', 'edits', '--format', 'html'],
    ['compare', 'a', '--table', 'words'],
    ['compare', 'a', '--format', 'xml'],
    ['compare', 'a', '--nonsense'],
    ['export'],
    ['import', 'a', 'b'],
    ['check', 'a']
  ]) {
    t.match(await run(args), { exitCode: 1, out: '', err: /Usage:/ }, args.join(' '))
  }
})

t.test('help and version are printed wherever they are asked for', async (t) => {
  for (const args of [['--help'], ['compare', '--help'], ['compare', 'a', '-h'], ['help', 'compare']]) {
    t.match(await run(args), { exitCode: 0, err: '', out: /Usage: .*Exit status:/s }, args.join(' '))
  }
  for (const args of [['--version'], ['compare', '--version'], ['check', '-V']]) {
    t.match(await run(args), { exitCode: 0, err: '', out: /^\d+\.\d+\.\d+ \(marker catalogue / }, args.join(' '))
  }
})
