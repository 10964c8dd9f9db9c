import t from 'tap'
import { indexNames, joinNames } from '../../../src/compare/membership/join-names.ts'

t.test('joins the parts of a known name at the place of the first', async (t) => {
  const names = indexNames(['Ilse Varn', 'Osterby', 'Marrow Bay'])
  t.strictSame(joinNames(['port', 'Varn', 'storm', 'Ilse'], names), ['port', 'Ilse Varn', 'storm'])
  t.strictSame(joinNames(['Marrow', 'storm'], names), ['Marrow', 'storm'])
  t.strictSame(joinNames(['Bay', 'Marrow', 'Osterby'], names), ['Marrow Bay', 'Osterby'])
  t.strictSame(joinNames([], names), [])
})
