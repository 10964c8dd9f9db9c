import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import t from 'tap'
import { parse } from 'yaml'

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8')

t.test('every folder of tests is run, and none twice', async (t) => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'at-once')
    .filter(({ name }) =>
      readdirSync(path.join(import.meta.dirname, name), { recursive: true }).some((file) => /\.test\.ts$/.test(`${file}`))
    )
    .map(({ name }) => name)
  const { include } = parse(read('../.taprc')) as { include: string[] }
  const alone = /\{(.+)\}/.exec(include.find((pattern) => pattern.includes('{'))!)![1]!.split(',')
  const together = readdirSync(path.join(import.meta.dirname, 'at-once'))
    .filter((file) => file.endsWith('.test.ts'))
    .flatMap((file) =>
      [
        ...read(`at-once/${file}`)
          .split('runTogether(')[1]!
          .matchAll(/'(\w+)'/g)
      ].map(([, folder]) => folder!)
    )
  t.strictSame([...alone, ...together].sort(), folders.sort())
})

t.test('threads and processes that tests start load no hooks of tap', async (t) => {
  const thread = new Worker("require('node:worker_threads').parentPort.postMessage(process.execArgv)", { eval: true })
  t.strictSame((await once(thread, 'message'))[0], [])
  const { stdout } = spawnSync(process.execPath, ['-p', 'process.env.NODE_OPTIONS'], { env: process.env, encoding: 'utf8' })
  t.match(stdout, /^(?:undefined)?\n$/)
})
