import t from 'tap'
import { commonGivenName, isSameGivenName } from '../../../../src/languages/english/names/given-name-forms.ts'

t.test('short forms and initials can be the full name', async (t) => {
  for (const [a, b] of [
    ['bob', 'robert'],
    ['steve', 'stephen'],
    ['steve', 'steven'],
    ['r', 'robert']
  ] as const) {
    t.ok(isSameGivenName(a, b), `${a}, ${b}`)
  }
  t.notOk(isSameGivenName('bob', 'william'))
})

t.test('one form stands for all that lead to each other', async (t) => {
  t.equal(new Set(['steve', 'stephen', 'steven'].map(commonGivenName)).size, 1)
  t.equal(new Set(['bob', 'robert', 'rob', 'bobby'].map(commonGivenName)).size, 1)
  t.not(commonGivenName('bob'), commonGivenName('bill'))
  t.equal(commonGivenName('ilse'), 'ilse', 'a name without forms stays')
})
