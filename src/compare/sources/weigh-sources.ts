import type { SourceShare } from '../../schemas/comparison.ts'
import type { Attribution, Reading } from '../../schemas/reading.ts'
import { countWords } from './count-words.ts'
import { makeSourceReader } from './describe-sources.ts'

interface Content {
  readonly attribution: Attribution
  readonly start: number
  readonly end: number
  words: number
}

interface Weight {
  readonly source: string
  readonly anonymous: boolean
  quoted: number
  attributed: number
  markers: number
  readonly attributions: Attribution[]
}

/**
 * Returns whom an article lets speak: for each source the words it is given, and how many markers stand in them.
 *
 * Shape: by the number of words, most first, then by source; a source goes by its resolved name, else by its words. Each word counts for the
 * innermost content that holds it; contents without a source are left out.
 * Units: `share` of all words of the article, 0..1, to four decimals.
 */
export function weighSources(reading: Reading): SourceShare[] {
  const weights = new Map<string, Weight>()
  for (const field of ['title', 'text'] as const) weighField(reading, field, weights)
  const { outlet, quoted, attributed } = reading.scores.words
  const all = Math.max(1, outlet + quoted + attributed)
  const describe = makeSourceReader(reading)
  return [...weights.values()].sort(byWords).map(({ attributions, ...weight }) => ({
    ...weight,
    ...describe(attributions),
    share: Math.min(1, Math.round(((weight.quoted + weight.attributed) * 10_000) / all) / 10_000)
  }))
}

const byWords = (a: Weight, b: Weight) =>
  b.quoted + b.attributed - (a.quoted + a.attributed) ||
  (a.source < b.source ? -1 : a.source > b.source ? 1 : Number(a.anonymous) - Number(b.anonymous))

function weighField(reading: Reading, field: 'title' | 'text', weights: Map<string, Weight>): void {
  const text = (field === 'title' ? reading.title : reading.text) ?? ''
  const contents = contentsOf(reading, field)
  if (contents.length === 0) return
  countOwnWords(contents, text)
  for (const { attribution, words } of contents) {
    const weight = weightOf(attribution, weights)
    if (weight === null) continue
    weight.attributions.push(attribution)
    if (attribution.kind === 'indirect') weight.attributed += words
    else weight.quoted += words
  }
  countMarkers(reading, field, contents, weights)
}

const contentsOf = ({ attributions }: Reading, field: 'title' | 'text'): Content[] =>
  attributions
    .filter(({ content }) => (content.field ?? 'text') === field)
    .map((attribution) => ({ attribution, start: attribution.content.start, end: attribution.content.end, words: 0 }))
    .sort((a, b) => a.start - b.start || b.end - a.end)

/** Assigns each content its words, and takes them from the content around it. */
function countOwnWords(contents: readonly Content[], text: string): void {
  const open: Content[] = []
  for (const content of contents) {
    while (open.length > 0 && open.at(-1)!.end <= content.start) open.pop()
    content.words = countWords(text, content.start, content.end)
    const around = open.at(-1)
    if (around !== undefined) {
      const shared = content.end <= around.end ? content.words : countWords(text, content.start, around.end)
      around.words = Math.max(0, around.words - shared)
    }
    open.push(content)
  }
}

/** Adds each marker in somebody’s words to the source of the innermost content that holds it. */
function countMarkers(
  { markers }: Reading,
  field: 'title' | 'text',
  contents: readonly Content[],
  weights: Map<string, Weight>
): void {
  const open: Content[] = []
  let next = 0
  for (const marker of markers) {
    if (marker.voice === 'outlet' || (marker.field ?? 'text') !== field) continue
    while (next < contents.length && contents[next]!.start <= marker.start) open.push(contents[next++]!)
    while (open.length > 0 && open.at(-1)!.end <= marker.start) open.pop()
    const inner = open.at(-1)
    const weight = inner === undefined ? null : weightOf(inner.attribution, weights)
    if (weight !== null) weight.markers++
  }
}

/** Returns by what the mentions of one source are known to be of one: its resolved name, else its words. */
export const sourceKey = ({ name, text, anonymous }: NonNullable<Attribution['source']>): string =>
  `${anonymous ? 'anonymous' : 'named'} ${name ?? text}`

function weightOf({ source }: Attribution, weights: Map<string, Weight>): Weight | null {
  if (source === null) return null
  const key = sourceKey(source)
  let weight = weights.get(key)
  if (weight === undefined) {
    const name = source.name ?? source.text
    weight = { source: name, anonymous: source.anonymous, quoted: 0, attributed: 0, markers: 0, attributions: [] }
    weights.set(key, weight)
  }
  return weight
}
