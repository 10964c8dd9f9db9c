import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runAnalysis, runComparison, runGrouping } from '../src/compute/compute.ts'
import { readConfig } from '../src/config.ts'
import { engine } from '../src/engine.ts'
import { formats, writtenFormats } from '../src/present/formats.ts'
import { presentComparison } from '../src/present/present-comparison.ts'
import type { Comparison } from '../src/schemas/comparison.ts'

const folder = join(import.meta.dirname, '..', 'src', 'http', 'examples')

/** Returns the answers to the example requests, as the engine gives them today: by file name. */
export async function computeExamples(): Promise<Map<string, string>> {
  const { limits } = readConfig({})
  const body = (name: string) => readFileSync(join(folder, `${name}.request.json`))
  const createdAt = '2026-11-20T09:30:00.000Z'
  const comparison = { body: body('comparison'), limits, engine, tenant: 'open', createdAt, keepsText: true }
  const computed = (await runComparison(comparison, () => ({
    isKnown: Promise.resolve(false),
    readings: Promise.resolve(null)
  })))!
  const answers = {
    analysis: runAnalysis({ body: body('analysis'), limits }),
    comparison: computed.json,
    stories: runGrouping({ body: body('stories'), limits, engine, tenant: 'open' }).json,
    list: Buffer.from(`{"items":[${computed.kept.listing}],"next":null}`)
  }
  const parsed = Object.entries(answers).map(
    ([name, json]) => [`${name}.answer`, JSON.parse(Buffer.from(json).toString())] as const
  )
  const forms = await writeForms(JSON.parse(Buffer.from(computed.json).toString()))
  return new Map(
    [...parsed, ['comparison.forms', forms] as const].map(([name, value]) => [
      join(folder, `${name}.generated.json`),
      `${JSON.stringify(value, null, 2)}\n`
    ])
  )
}

/** The comparison in the formats other than JSON, as much of each as its example shows. */
async function writeForms(comparison: Comparison): Promise<Record<string, string>> {
  const shown = writtenFormats.flatMap((format) => {
    const { example } = formats[format]
    return example === null ? [] : [{ format, cut: example.cut }]
  })
  const written = shown.map(
    async ({ format, cut }) => [format, cut((await presentComparison(comparison, format)).toString())] as const
  )
  return Object.fromEntries(await Promise.all(written))
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of await computeExamples()) writeFileSync(path, text)
}
