#!/usr/bin/env node
import { CommanderError } from 'commander'
import { makeProgram } from './cli/make-program.ts'
import { AppError } from './errors.ts'

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
  await makeProgram(process.env).parseAsync()
} catch (error) {
  process.exitCode = report(error)
}
