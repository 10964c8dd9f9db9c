import t from 'tap'
import { partyAfter, partyIn } from '../../../src/compare/sources/party-of.ts'

t.test('reads the party after a name', async (t) => {
  const cases: [after: string, party: string | null][] = [
    [' (R-Veld.) said', 'Republican'],
    [', D-Osterby, said', 'Democratic'],
    [' (D) on Wednesday', 'Democratic'],
    [', Republican of Veldania, said', 'Republican'],
    [', Dorn said', null],
    [' (right) with', null],
    ['', null]
  ]
  for (const [after, party] of cases) t.equal(partyAfter(after), party, after)
})

t.test('reads the party that a phrase states', async (t) => {
  const cases: [phrase: string, party: string | null][] = [
    ['the senior Republican on the committee', 'Republican'],
    ['the Harbour Party leader Mila Dorn', 'Harbour'],
    ['a Labour councillor', 'Labour'],
    ['The party’s leader, Mila Dorn', null],
    ['The New Dawn party', 'New Dawn'],
    ['the leader of the party', null],
    ['the opposition leader', null]
  ]
  for (const [phrase, party] of cases) t.equal(partyIn(phrase), party, phrase)
})
