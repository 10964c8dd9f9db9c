import t from 'tap'
import { kindOfPhrase } from '../../../src/compare/sources/kind-of-phrase.ts'
import fc from '../../seeded-check.ts'

const names: Readonly<Record<string, 'politician' | 'place'>> = { Helm: 'politician', Veldania: 'place' }
const kindOf = (phrase: string) => kindOfPhrase(phrase, (name) => names[name])

t.test('says what kind of speaker a phrase describes', async (t) => {
  const cases: [phrase: string, kind: ReturnType<typeof kindOf>][] = [
    ['a senior official', 'official'],
    ['Judge Mara Lee', 'official'],
    ['the Ministry of Fisheries', 'official'],
    ['Osterby police officer Oren Tashk', 'police'],
    ['a spokeswoman for the police', 'police'],
    ['Two army officers', 'military'],
    ['Sen. Oren Tashk', 'politician'],
    ['Representative Oren Tashk of Veldania, the senior member of the Energy Institute', 'politician'],
    ['the president of Veldania', 'politician'],
    ['the Helm team', 'politician'],
    ['the chief executive of a ferry company', 'company'],
    ['Osterby Ferries’s President of Production', 'company'],
    ['Ilse Varn, a professor at the university', 'expert'],
    ['a director of the Institute for Tides', 'expert'],
    ['the president of the teachers’ union', 'activist'],
    ['several hundred protesters', 'activist'],
    ['63 percent', 'witness'],
    ['thousands of people', 'witness'],
    ['Mila Dorn, who lives next door to the officer', null],
    ['the Osterby Courier', 'media'],
    ['a reporter for state television', 'media'],
    ['the 24-page indictment', 'document'],
    ['critics of the police', 'unnamed'],
    ['two newspaper sources', 'unnamed'],
    ['a police source', 'police'],
    ['the actress’s lawyer', 'other'],
    ['the Immigrants Rights Project', 'activist'],
    ['Mara Lee', null],
    ['', null]
  ]
  for (const [phrase, kind] of cases) t.equal(kindOf(phrase), kind, phrase)
})

t.test('accepts any text', async (t) => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => kindOf(text) !== undefined))
  t.pass()
})
