// Measures the claims of who copied whom, with the library alone.
//   node eval/measure-lineage.ts DATA_FOLDER
// The folder holds alignment.jsonl(.gz). Prints figures for all sets, for two halves by whole sets, and for made-up sets of other seeds than those
// that weights were fitted on: how many directions are told, how many are wrong, and whether confidence is what it says.
import { compare } from '../src/index.ts'
import type { Edge, Lineage } from '../src/schemas/comparison.ts'
import { type InventedSet, inventedKinds, inventSet } from './invent-descents.ts'
import { type AlignmentRow, type DescentSet, descends, inventedRow, varyRow } from './lineage-samples.ts'
import { readRows } from './read-rows.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('node eval/measure-lineage.ts DATA_FOLDER')
const LARGEST = 12
const FIRST_SEED = 1001
const SEEDS = 15

const isDirected = ({ direction }: Edge) => direction !== 'unknown'
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
const lineageOf = ({ articles }: Pick<DescentSet, 'articles'>): Lineage => compare({ articles: [...articles] }).lineage

/** The figures of one set, 1 for right. `strict` has an entry for each article, `directed` for each edge with a direction, `told` for each copy. */
interface Figures {
  readonly strict: number[]
  readonly directed: number[]
  readonly told: number[]
}

/** As the development set is scored: an edge of unknown direction is right if either of the two was copied from the other. */
function score({ parents }: Pick<DescentSet, 'parents'>, { edges, groups }: Lineage): Figures {
  const ids = Object.keys(parents)
  const offWire = ids.filter((id) => parents[id] === null)
  const strict = ids.map((id) => {
    const incoming = edges.filter((edge) => edge.to === id && isDirected(edge)).sort((a, b) => b.confidence - a.confidence)[0]
    if (parents[id] === null) {
      const siblings = offWire.filter((other) => other !== id)
      const isGrouped =
        siblings.length === 0 ||
        groups.some(({ articles }) => articles.includes(id) && articles.some((other) => siblings.includes(other)))
      return Number(isGrouped && incoming === undefined)
    }
    if (incoming !== undefined) return Number(incoming.from === parents[id])
    const touching = edges
      .filter((edge) => !isDirected(edge) && (edge.from === id || edge.to === id))
      .sort((a, b) => b.copied - a.copied)[0]
    return Number(touching !== undefined && [touching.from, touching.to].includes(parents[id]!))
  })
  const directed = edges.filter(isDirected).map(({ from, to }) => Number(parents[to] === from))
  const told = ids.flatMap((id) =>
    parents[id] === null ? [] : Number(edges.some((edge) => isDirected(edge) && edge.to === id && edge.from === parents[id]))
  )
  return { strict, directed, told }
}

function print(label: string, scored: readonly (readonly [AlignmentRow, Figures])[]): void {
  const of = (key: keyof Figures, some = scored) => mean(some.flatMap(([, figures]) => figures[key])).toFixed(3)
  const dated = scored.filter(([{ dated }]) => dated)
  const counts = `${scored.length} sets, ${scored.flatMap(([, { directed }]) => directed).length} directions`
  console.log(
    `${label} (${counts}): directed.precision ${of('directed')}, recall.dated ${of('told', dated)}, parent.strict ${of('strict')}`
  )
}

const rows = readRows<AlignmentRow>(folder, 'alignment').filter(({ size }) => size <= LARGEST)
const scored = rows.map((row) => [row, score({ parents: row.gold.parents }, lineageOf(row))] as const)
print('all', scored)
const isOdd = (row: AlignmentRow) => Number(row.id.replace(/\D/g, '')) % 2 === 1
print(
  'one half',
  scored.filter(([row]) => isOdd(row))
)
print(
  'other half',
  scored.filter(([row]) => !isOdd(row))
)

/** An edge is right if the text went from the one to the other, either way round if no direction is told. */
function isRight(set: Pick<DescentSet, 'parents'>, { from, to, direction }: Edge): boolean {
  return descends(set, to, from) || (direction === 'unknown' && descends(set, from, to))
}

const sets: InventedSet[] = inventedKinds.flatMap((kind) =>
  Array.from({ length: SEEDS }, (_, i) => inventSet(kind, FIRST_SEED + i))
)
const found = sets.map((set) => ({ set, edges: lineageOf(set).edges }))
console.log(`\n${sets.length} made-up pairs and triples`)
let [told, wrong] = [0, 0]
for (const kind of inventedKinds) {
  const some = found.filter(({ set }) => set.kind === kind)
  const directed = some.flatMap(({ set, edges }) => edges.filter(isDirected).map((edge) => isRight(set, edge)))
  const copies = some.flatMap(({ set }) => Object.values(set.parents).filter((parent) => parent !== null)).length
  told += directed.length
  wrong += directed.filter((right) => !right).length
  console.log(
    `  ${kind}: ${some.length} sets, ${copies} copies, ${directed.length} directions told, ${directed.filter((right) => !right).length} wrong`
  )
}
console.log(`  wrong directions: ${wrong} of ${told} told, in ${((100 * wrong) / sets.length).toFixed(1)} % of the sets`)

const misleading: DescentSet[] = [
  ...rows.flatMap(varyRow),
  ...sets.filter(({ kind }) => !kind.startsWith('identical')).map(inventedRow)
]
const judged = misleading.flatMap((set) => lineageOf(set).edges.map((edge) => ({ edge, right: isRight(set, edge) })))
const byConfidence = judged.toSorted((a, b) => a.edge.confidence - b.edge.confidence)
console.log('\nconfidence by fifths of the edges, sets as they are and with what misleads')
for (let fifth = 0; fifth < 5; fifth++) {
  const list = byConfidence.slice(Math.floor((fifth * judged.length) / 5), Math.floor(((fifth + 1) * judged.length) / 5))
  const said = mean(list.map(({ edge }) => edge.confidence))
  const right = mean(list.map(({ right }) => Number(right)))
  console.log(`  from ${list[0]?.edge.confidence}: ${list.length} edges, said ${said.toFixed(3)}, right ${right.toFixed(3)}`)
}

console.log('\nconfidence by tenths')
for (const low of [0.5, 0.6, 0.7, 0.8, 0.9]) {
  const list = judged.filter(({ edge: { confidence } }) => confidence >= low && (confidence < low + 0.1 || low === 0.9))
  const said = mean(list.map(({ edge }) => edge.confidence))
  console.log(
    `  ${low}–${(low + 0.1).toFixed(1)}: ${list.length} edges, said ${said.toFixed(3)}, right ${mean(list.map(({ right }) => Number(right))).toFixed(3)}`
  )
}
