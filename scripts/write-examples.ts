import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runAnalysis, runComparison, runGrouping } from '../src/compute/compute.ts'
import { readConfig } from '../src/config.ts'
import { engine } from '../src/engine.ts'

const folder = join(import.meta.dirname, '..', 'src', 'http', 'examples')

/** The answers to the example requests, as the engine gives them today: by file name. */
export async function computeExamples(): Promise<Map<string, string>> {
  const { limits } = readConfig({})
  const body = (name: string) => readFileSync(join(folder, `${name}.request.json`))
  const createdAt = '2026-11-20T09:30:00.000Z'
  const comparison = { body: body('comparison'), limits, engine, tenant: 'open', createdAt, keepsText: true }
  const computed = (await runComparison(comparison, async () => ({ isKnown: false, readings: null })))!
  const answers = {
    analysis: runAnalysis({ body: body('analysis'), limits }),
    comparison: computed.json,
    stories: runGrouping({ body: body('stories'), limits, engine, tenant: 'open' }).json,
    list: Buffer.from(`{"items":[${computed.kept.listing}],"next":null}`)
  }
  return new Map(
    Object.entries(answers).map(([name, json]) => [
      join(folder, `${name}.answer.generated.json`),
      `${JSON.stringify(JSON.parse(Buffer.from(json).toString()), null, 2)}\n`
    ])
  )
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of await computeExamples()) writeFileSync(path, text)
}
