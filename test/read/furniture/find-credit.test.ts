import t from 'tap'
import { findCredit } from '../../../src/read/furniture/find-credit.ts'

const cases: [caption: string, credit: string | null][] = [
  ['A crane on the quay. Photograph: A. Nonn', 'A. Nonn'],
  ['Photo: Lee Marn/AFP', 'Lee Marn/AFP'],
  ['Boats in the bay (AFP)', 'AFP'],
  ['Boats in the bay. (Photo by Lee Marn/Getty Images)', 'Lee Marn/Getty Images'],
  ['Boats in the bay © Reuters', 'Reuters'],
  ['The mayor said (twice) that the photo was old.', null],
  ['Boats in the bay', null],
  ['He told Reuters that boats lay in the bay', null],
  ['The source of the river', null],
  ['A photo finish in the bay', null]
]

t.test('says whom a caption credits', async (t) => {
  for (const [caption, credit] of cases) t.equal(findCredit(caption), credit, caption)
})
