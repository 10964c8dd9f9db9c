import { readFileSync } from 'node:fs'

/** What a process holds and has used so far. */
export interface ProcessLook {
  readonly residentMiB: number
  readonly peakMiB: number
  readonly cpuSeconds: number
}

/** Clock ticks a second of `/proc`. */
const TICKS = 100

/** Looks at a process through Linux's `/proc`. */
export function lookAtProcess(pid: number): ProcessLook {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const mebibytes = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024)
  // The name of the process, in brackets, may hold spaces; user and system time are the 12th and 13th field after it.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
  return {
    residentMiB: mebibytes('VmRSS'),
    peakMiB: mebibytes('VmHWM'),
    cpuSeconds: (Number(fields[11]) + Number(fields[12])) / TICKS
  }
}
