import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
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
