import { type RunningProcess, startProcess } from './start-process.ts'

/** Starts the built service with an embedded store of its own and waits until it is ready. */
export const startService = (settings: Readonly<Record<string, string>> = {}): Promise<RunningProcess> =>
  startProcess(['dist/src/server.js'], settings)
