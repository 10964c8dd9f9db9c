import t from 'tap'
import { indexComparison } from '../../src/present/index-comparison.ts'
import { writeReport } from '../../src/present/report/write-report.ts'
import { toldElsewhere } from '../../src/present/told-elsewhere.ts'
import { writeCsv } from '../../src/present/write-csv.ts'
import { writeTei } from '../../src/present/write-tei.ts'
import { comparisonOf } from './hostile-comparison.ts'

const made = comparisonOf({
  articles: [
    { id: 'a', outlet: 'A', text: 'Two cranes fell in Osterby.\n\nThe harbour of Osterby is closed, Ilse Varn said.' },
    { id: 'b', outlet: 'B', text: 'Two cranes fell in Osterby.\n\nIlse Varn shut the port. Repairs take a week.' }
  ]
})
const [, second] = made.articles[0]!.sentences
const [, shut] = made.articles[1]!.sentences
const row = (id: string, article: string, sentence: string) => ({
  ...made.alignment.rows[0]!,
  id,
  base: article,
  kind: 'unique' as const,
  cells: [{ article, sentences: [sentence], relation: 'base' as const, similarity: 1, moved: false, position: 0 }]
})
const link = {
  from: { article: 'a', sentence: second!.id },
  to: { article: 'b', sentence: shut!.id },
  similarity: 0.3,
  evidence: ['Ilse Varn', 'closed / shut']
}
const comparison = {
  ...made,
  omissions: [],
  edits: [],
  alignment: { rows: [row('r5', 'a', second!.id), row('r6', 'b', shut!.id)] },
  alsoTold: [link]
}

t.test('names, for a row, the sentence of each article that reports its event in another row', async (t) => {
  const { evidence } = link
  t.strictSame(
    [...toldElsewhere(comparison)],
    [
      ['r5', [{ article: 'b', sentence: shut!.id, row: 'r6', evidence }]],
      ['r6', [{ article: 'a', sentence: second!.id, row: 'r5', evidence }]]
    ]
  )
  t.strictSame(toldElsewhere({ ...comparison, alsoTold: [] }).size, 0)
})

t.test('keeps the likest sentence, and none of an article that has a cell in the row', async (t) => {
  const third = made.articles[1]!.sentences[2]!
  const closer = { ...link, to: { article: 'b', sentence: third.id }, similarity: 0.5 }
  const rows = [...comparison.alignment.rows, row('r7', 'b', third.id)]
  const told = toldElsewhere({ ...comparison, alignment: { rows }, alsoTold: [link, closer] })
  t.strictSame(
    told.get('r5')!.map((each) => each.row),
    ['r7']
  )
  const shared = { ...rows[0]!, cells: [...rows[0]!.cells, ...rows[1]!.cells] }
  t.strictSame(toldElsewhere({ ...comparison, alignment: { rows: [shared] } }).size, 0)
})

t.test('no presentation calls it an omission', async (t) => {
  t.equal(indexComparison(comparison).elsewhere('r5').length, 1)
  t.match(writeTei(comparison), /<rdg wit="#w2" type="elsewhere" corresp="#r6"\/>/)
  t.notMatch(writeTei(comparison), /type="omission"/)
  t.match(writeReport(comparison), /<small>reported in another sentence:<\/small> Ilse Varn shut the port\./)
  t.match(
    writeCsv(comparison, { table: 'alsoTold' }),
    /"a","A","a\.s1","r5","The harbour of Osterby is closed, Ilse Varn said\.","b","B"/
  )
})
