import { type ToldElsewhere, toldElsewhere } from '../../src/present/told-elsewhere.ts'
import type { Addition, Comparison, Edit, Omission, Row } from '../../src/schemas/comparison.ts'
import type { Marker, Reading, Sentence } from '../../src/schemas/reading.ts'
import type { FieldSpan } from '../../src/schemas/span.ts'

/** A comparison with what the views look up, found once. */
export interface Model {
  readonly comparison: Comparison
  /** The belonging articles, the base of the set first, the others in the order sent. */
  readonly articles: readonly Reading[]
  /** Articles of another story, and those that could not be read. */
  readonly outsiders: readonly Reading[]
  readonly readings: ReadonlyMap<string, Reading>
  readonly rows: ReadonlyMap<string, Row>
  readonly sentences: ReadonlyMap<string, Sentence>
  /** The row of a sentence. */
  readonly rowOf: ReadonlyMap<string, Row>
  readonly markers: ReadonlyMap<string, Placed>
  readonly markersIn: ReadonlyMap<string, readonly Marker[]>
  /** By row and article. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>
  readonly omissions: ReadonlyMap<string, Omission>
  readonly additions: ReadonlyMap<string, Addition>
  /** By row: the articles that report its event in another row. */
  readonly elsewhere: ReadonlyMap<string, readonly ToldElsewhere[]>
  /** Words inside quotation marks, by article. */
  readonly quoted: ReadonlyMap<string, readonly FieldSpan[]>
  /** False if the service keeps no words; then there are spans, but no texts. */
  readonly hasWords: boolean
  /** What to call an article: its outlet, with the id if an outlet has several. */
  readonly outletOf: (article: string) => string
  /** The number of a row, the same in every view and table: that of its id. */
  readonly numberOf: (row: string) => number
}

export interface Placed {
  readonly article: string
  readonly marker: Marker
}

export const editKey = (row: string, article: string) => `${row} ${article}`

/** What a comparison has that was fetched without some of its parts. */
const noParts = {
  articles: [],
  membership: [],
  alignment: { rows: [] },
  edits: [],
  omissions: [],
  alsoTold: [],
  additions: [],
  conflicts: [],
  lineage: { edges: [], overlap: [], wire: [], groups: [] },
  quotes: [],
  naming: [],
  framing: { outlets: [] },
  warnings: []
}

/** Indexes a comparison for the views. Takes time proportional to its size. Parts that were not fetched count as empty. */
export function indexComparison(answer: Comparison): Model {
  const comparison: Comparison = { ...noParts, ...answer }
  const { articles, membership, alignment, edits, omissions, additions } = comparison
  const belongs = new Set(membership.filter((member) => member.belongs).map(({ article }) => article))
  const base = alignment.rows.find(({ cells }) => cells.length > 1)?.base
  const inside = articles.filter(({ article }) => belongs.has(article))
  const rows = alignment.rows.flatMap((row) => row.cells.flatMap(({ sentences }) => sentences.map((id) => [id, row] as const)))
  return {
    comparison,
    articles: [...inside.filter(({ article }) => article === base), ...inside.filter(({ article }) => article !== base)],
    outsiders: articles.filter(({ article }) => !belongs.has(article)),
    readings: new Map(articles.map((reading) => [reading.article, reading])),
    rows: new Map(alignment.rows.map((row) => [row.id, row])),
    sentences: new Map(articles.flatMap((reading) => reading.sentences.map((sentence) => [sentence.id, sentence] as const))),
    rowOf: new Map(rows),
    markers: new Map(
      articles.flatMap(({ article, markers }) => markers.map((marker) => [marker.id, { article, marker }] as const))
    ),
    markersIn: Map.groupBy(
      articles.flatMap(({ markers }) => markers),
      ({ sentence }) => sentence
    ),
    edits: Map.groupBy(edits, ({ row, article }) => editKey(row, article)),
    omissions: new Map(omissions.map((omission) => [omission.row, omission])),
    elsewhere: toldElsewhere(comparison),
    additions: new Map(additions.map((addition) => [addition.row, addition])),
    quoted: new Map(articles.map((reading) => [reading.article, quotedIn(reading)])),
    hasWords: articles.every(({ text }) => typeof text === 'string'),
    outletOf: nameOutlets(articles),
    numberOf: (row) => Number(row.slice(1))
  }
}

const quotedIn = ({ attributions }: Reading) =>
  attributions.filter(({ kind }) => kind !== 'indirect').map(({ content }) => content)

function nameOutlets(articles: readonly Reading[]): (article: string) => string {
  const byKey = Map.groupBy(articles, ({ outletKey }) => outletKey)
  const names = new Map(
    articles.map(({ article, outlet, outletKey }) => [
      article,
      byKey.get(outletKey)!.length > 1 ? `${outlet} (${article})` : outlet
    ])
  )
  return (article) => names.get(article) ?? article
}
