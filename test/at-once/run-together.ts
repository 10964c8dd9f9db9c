import { readdirSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { endFile } from './file-scope.ts'

/** All files together may take longer than one alone. */
const MOST_MS = 1_800_000
const tests = path.join(import.meta.dirname, '..')

/**
 * Runs the test files of folders of `test/` in this process, one after the other: most of what a short file takes is loading the modules and the
 * language model, which are loaded once so. A file is loaded when the tests of the one before have ended; one that registers no test fails.
 */
export function runTogether(...folders: readonly string[]): void {
  t.setTimeout(MOST_MS)
  load(folders.flatMap(testFiles))
}

/** Loads a file within a test, behind which those of the file wait, and behind them the test that loads the next one. */
function load([file, ...others]: readonly string[]): void {
  // What was opened for all is closed then; without it the process may wait for it for ever.
  if (file === undefined) {
    t.end()
    return
  }
  t.test(file, async (test) => {
    const waiting = t.queue.length
    await endFile()
    await import(path.join(tests, file))
    test.ok(t.queue.length > waiting, 'has tests')
    load(others)
  })
}

/** The test files of a folder of `test/`, by path. */
function testFiles(folder: string): string[] {
  return readdirSync(path.join(tests, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => path.join(folder, file))
}
