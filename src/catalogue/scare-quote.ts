import { type Family, list, type Rule } from './rule.ts'
import { gutzmann2011, wikipedia } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'scare-quote/marks',
    match: {
      construction: 'scare-quote',
      words: list(
        'so-called called named dubbed titled entitled headlined nicknamed word words term terms phrase book film song album novel play show series episode poem painting article essay known headline sign slogan banner hashtag motto spelled spelt means meaning'
      )
    },
    strength: 0.1,
    neutral: ['(leave the marks out)'],
    note: 'Marks around words that nobody is said to have said: the outlet keeps its distance from them.',
    source: `${gutzmann2011}; ${wikipedia}, expressions of doubt`,
    hits: ['The ‘[experts]’ were paid by the mine.'],
    misses: [
      'The experts were paid by the mine.',
      'The mine pays a “harbour levy” to the town.',
      'The film ‘the quiet bay’ opened in Osterby.',
      '“We will pay,” Tashk said.'
    ]
  }
]

export const scareQuote: Family = {
  name: 'scare-quote',
  description: 'Quotation marks that keep a word at arm’s length.',
  feature: 'scareQuotes',
  countsIn: ['lineage'],
  rules
}
