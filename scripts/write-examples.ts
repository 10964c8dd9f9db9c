import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runAnalysis, runComparison, runGrouping } from '../src/compute/compute.ts'
import { readConfig } from '../src/config.ts'
import { engine } from '../src/engine.ts'
import { presentComparison, type Takeaway } from '../src/present/present-comparison.ts'
import type { Comparison } from '../src/schemas/comparison.ts'

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
  const parsed = Object.entries(answers).map(
    ([name, json]) => [`${name}.answer`, JSON.parse(Buffer.from(json).toString())] as const
  )
  const forms = writeForms(JSON.parse(Buffer.from(computed.json).toString()))
  return new Map(
    [...parsed, ['comparison.forms', forms] as const].map(([name, value]) => [
      join(folder, `${name}.generated.json`),
      `${JSON.stringify(value, null, 2)}\n`
    ])
  )
}

/** The comparison in forms other than JSON: the first lines of the report, the first two markers, all of the TEI. */
function writeForms(comparison: Comparison): Record<Takeaway, string> {
  const write = (form: Takeaway) => presentComparison(comparison, form).toString()
  return {
    html: write('html').split('\n').slice(0, 3).join('\n'),
    csv: write('csv').split('\r\n').slice(0, 3).join('\r\n'),
    tei: write('tei')
  }
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of await computeExamples()) writeFileSync(path, text)
}
