/**
 * How well the kinds of sources (`framing.outlets[].sources[].kind`) are told, against 339 labels by hand.
 *   node eval/measure-sources.ts DATA_FOLDER [--misses]
 * `source-kinds.csv` has for each label the set, a hash of the document's id, the span of a source's mention and its kind: no text. It was written before any rule,
 * from sources drawn at random; a mention that is no source was left out. Documents fall into two halves by their hash: rules were written with the first in view
 * (`tuned`), and the second (`apart`) was only counted. A label whose mention the service does not find as a source counts as missed.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { makeSourceReader } from '../src/compare/sources/describe-sources.ts'
import { sourceKey } from '../src/compare/sources/weigh-sources.ts'
import { read } from '../src/index.ts'

interface Label {
  readonly set: string
  readonly document: string
  readonly field: string
  readonly start: number
  readonly end: number
  readonly kind: string
}
interface Told {
  readonly title?: string
  readonly text: string
}

const folder = process.argv[2] ?? '.'
const showsMisses = process.argv.includes('--misses')
const lines = (set: string) =>
  gunzipSync(readFileSync(path.join(folder, `${set}.jsonl.gz`)))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** The documents of a set by id, with the text that the offsets index. */
const documentsOf: Readonly<Record<string, () => [id: string, told: Told][]>> = {
  quotes: () => lines('quotes').map(({ id, text }) => [id, { text }]),
  basil: () =>
    lines('basil').flatMap(({ articles }) =>
      articles.map((each: { id: string; title: string; sentences: Told[] }) => [
        each.id,
        { title: each.title, text: each.sentences.map(({ text }) => text).join('\n\n') }
      ])
    ),
  stories: () => lines('stories').map(({ id, article }) => [id, article]),
  naming: () =>
    lines('naming').flatMap(({ event, articles }) =>
      articles.map((each: Told & { id: string }) => [`${event}-${each.id}`, each])
    ),
  membership: () =>
    lines('membership').flatMap(({ id, articles }) => articles.map((each: Told, i: number) => [`${id}/${i}`, each]))
}

const labels = readFileSync(path.join(import.meta.dirname, 'source-kinds.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Label => {
    const [set, document, field, start, end, kind] = line.split(',')
    return { set: set!, document: document!, field: field!, start: Number(start), end: Number(end), kind: kind! }
  })

type Pair = readonly [label: string, found: string]

function judge(document: string, { title, text }: Told, wanted: readonly Label[]): Pair[] {
  const reading = read({ id: document, outlet: 'x', text, language: 'en', ...(title ? { title } : {}) })
  const describe = makeSourceReader(reading)
  const spoken = reading.attributions.filter(({ source }) => source !== null)
  return wanted.map(({ field, start, end, kind }) => {
    const at = spoken.find(({ source }) => (source!.field ?? 'text') === field && source!.start < end && source!.end > start)
    const own = at && spoken.filter((each) => sourceKey(each.source!) === sourceKey(at.source!))
    const found = own === undefined ? 'missed' : describe(own).kind
    if (showsMisses && found !== kind && isTuned(document))
      console.log(`${kind} → ${found}: ${at?.source?.text} (${at?.source?.name})`)
    return [kind, found]
  })
}

const isTuned = (document: string) => Number.parseInt(document[0]!, 16) % 2 === 0

function macroF1(pairs: readonly Pair[]): { readonly macroF1: number; readonly accuracy: number; readonly byKind: string } {
  const kinds = [...new Set(pairs.map(([kind]) => kind))].sort()
  const scores = kinds.map((kind) => {
    const right = pairs.filter(([label, found]) => label === kind && found === kind).length
    const [all, claimed] = [pairs.filter(([label]) => label === kind).length, pairs.filter(([, found]) => found === kind).length]
    return { kind, all, f1: (2 * right) / (all + claimed) }
  })
  return {
    macroF1: scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length,
    accuracy: pairs.filter(([label, found]) => label === found).length / pairs.length,
    byKind: scores.map(({ kind, all, f1 }) => `${kind} ${f1.toFixed(2)} (${all})`).join(', ')
  }
}

const halves: Record<'tuned' | 'apart', Pair[]> = { tuned: [], apart: [] }
for (const [set, own] of Map.groupBy(labels, (label) => label.set)) {
  const byDocument = Map.groupBy(own, ({ document }) => document)
  for (const [id, told] of documentsOf[set]!()) {
    const document = createHash('sha1').update(id).digest('hex').slice(0, 12)
    const wanted = byDocument.get(document)
    if (wanted !== undefined) halves[isTuned(document) ? 'tuned' : 'apart'].push(...judge(document, told, wanted))
  }
}
for (const [half, pairs] of Object.entries({ ...halves, both: [...halves.tuned, ...halves.apart] })) {
  const { macroF1: score, accuracy, byKind } = macroF1(pairs)
  console.log(`${half}: ${pairs.length} labels, macro-F1 ${score.toFixed(3)}, accuracy ${accuracy.toFixed(3)}\n  ${byKind}`)
}
