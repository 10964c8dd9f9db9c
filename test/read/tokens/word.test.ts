import t from 'tap'
import { countWordsMade, rememberOfWord, wordOf } from '../../../src/read/tokens/word.ts'
import fc from '../../seeded-check.ts'

t.test('gives the same word for the same form, in small letters', async (t) => {
  t.equal(wordOf('Osterby'), wordOf(['Oster', 'by'].join('')))
  t.equal(wordOf('Osterby').norm, 'osterby')
  t.not(wordOf('Osterby'), wordOf('osterby'), 'a form is what was written')
})

t.test('asks a function once a word, each function for itself', async (t) => {
  let asked = 0
  const lengthOf = rememberOfWord((norm) => {
    asked++
    return norm.length
  })
  const lastOf = rememberOfWord((norm) => norm.at(-1) ?? '')
  t.same([lastOf(wordOf('harbour')), lengthOf(wordOf('harbour')), lengthOf(wordOf('harbour'))], ['r', 7, 7])
  t.equal(asked, 1)
})

t.test('counts a form that it knows no second time', async (t) => {
  wordOf('breakwater')
  const before = countWordsMade()
  wordOf('breakwater')
  t.equal(countWordsMade(), before)
})

t.test('returns for any word what the function returns for its norm', async () => {
  const told = rememberOfWord((norm) => `<${norm}>`)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (form) => told(wordOf(form)) === `<${form.toLowerCase()}>`))
})
