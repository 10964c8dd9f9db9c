import t from 'tap'

const closings: (() => unknown)[] = []

/** Has `close` called when the tests of the file that is running have ended, last opened first; at the end of the process if it runs alone. */
export function onFileEnd(close: () => unknown): void {
  if (closings.push(close) === 1) t.teardown(endFile)
}

/** Closes what was opened for the tests of a file: the next one begins with nothing. */
export async function endFile(): Promise<void> {
  while (closings.length > 0) await closings.pop()!()
}
