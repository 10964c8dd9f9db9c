import type { Comparison } from '../schemas/comparison.ts'

/** A sentence that reports what a row does, of an article that the row has no cell of. */
export interface ToldElsewhere {
  readonly article: string
  readonly sentence: string
  /** The row that the sentence stands in. */
  readonly row: string
  readonly evidence: readonly string[]
}

/** Returns for each row which articles without a cell in it report its event in another row, by `alsoTold`: one sentence each, the most similar. */
export function toldElsewhere({ alignment, alsoTold = [] }: Comparison): ReadonlyMap<string, readonly ToldElsewhere[]> {
  const rowOf = new Map(alignment.rows.flatMap((row) => row.cells.flatMap(({ sentences }) => sentences.map((id) => [id, row]))))
  const found = new Map<string, Map<string, ToldElsewhere>>()
  for (const { from, to, evidence } of alsoTold.toSorted((a, b) => b.similarity - a.similarity)) {
    for (const [here, there] of [[from, to] as const, [to, from] as const]) {
      const row = rowOf.get(here.sentence)
      const other = rowOf.get(there.sentence)
      if (row === undefined || other === undefined || row.cells.some(({ article }) => article === there.article)) continue
      const told = found.get(row.id) ?? new Map<string, ToldElsewhere>()
      if (!told.has(there.article)) told.set(there.article, { ...there, row: other.id, evidence })
      found.set(row.id, told)
    }
  }
  return new Map([...found].map(([row, told]) => [row, [...told.values()]]))
}
