/**
 * Memory under load that does not end: sets, single articles, groupings, lists and removals, with a tenth of the words invented.
 *   npm run build && node bench/soak.ts [--minutes 30] [--warm-up 15] [--clients 2] [--out bench/soak]
 * Writes OUT.json and OUT.svg; exit status 1 if memory grows by 1 MB a minute or more after the warm-up, or a response is wrong.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { drawSoak, growthMbAMinute, type Sample } from './soak-growth.ts'
import { sendMixedLoad } from './soak-load.ts'
import { type RunningProcess, startService } from './start-process.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    'warm-up': { type: 'string', default: '15' },
    clients: { type: 'string', default: '2' },
    out: { type: 'string', default: 'bench/soak' }
  }
})
const minutes = Number(values.minutes)
const warmUpMinutes = Number(values['warm-up'])
const sampleMs = 10_000
const limitMbAMinute = 1

/** Resident memory, in MB. */
const memoryOf = (pid: number) =>
  Math.round((Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024) / 1e6)

async function soak(service: RunningProcess): Promise<Sample[]> {
  const samples: Sample[] = []
  const began = performance.now()
  const minute = () => (performance.now() - began) / 60_000
  let requests = 0
  const sampling = setInterval(() => {
    samples.push({ minute: Number(minute().toFixed(2)), memoryMb: memoryOf(service.pid), requests })
  }, sampleMs)
  const clients = Array.from({ length: Number(values.clients) }, (_, client) =>
    sendMixedLoad(
      service.url,
      client,
      () => minute() > minutes,
      () => requests++
    )
  )
  await Promise.all(clients).finally(() => clearInterval(sampling))
  return samples
}

/** One sample a line. */
function writeJson(found: object, samples: readonly Sample[]): string {
  const head = JSON.stringify(found, null, 2).replace(/\n}$/, '')
  const lines = samples.map(
    ({ minute, memoryMb, requests }) => `    { "minute": ${minute}, "memoryMb": ${memoryMb}, "requests": ${requests} }`
  )
  return `${head},\n  "samples": [\n${lines.join(',\n')}\n  ]\n}\n`
}

/** Memory is the question, not time: a machine that is busy with something else does not end the run. */
const service = await startService({ DEADLINE_SECONDS: '900', ARRIVAL_SECONDS: '900' })
try {
  const samples = await soak(service)
  const growth = growthMbAMinute(samples.filter(({ minute }) => minute >= warmUpMinutes))
  const { requests } = samples.at(-1)!
  const found = { growthMbAMinute: Number(growth.toFixed(2)), limitMbAMinute, minutes, warmUpMinutes, requests }
  writeFileSync(`${values.out}.json`, writeJson({ ...found, node: process.versions.node }, samples))
  writeFileSync(`${values.out}.svg`, drawSoak(samples, { warmUpMinutes, growth }))
  console.log(`${requests} requests in ${minutes} minutes; ${growth.toFixed(2)} MB a minute after ${warmUpMinutes}`)
  process.exitCode = growth < limitMbAMinute ? 0 : 1
} finally {
  await service.stop()
}
