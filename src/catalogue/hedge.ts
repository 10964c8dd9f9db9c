import { type Family, list, type Rule } from './rule.ts'
import { hyland2005, recasens2013, wikipedia } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'hedge/supposed',
    match: {
      words: list('supposed purported ostensible professed would-be pseudo-scientific'),
      pos: ['ADJ', 'VERB', 'NOUN']
    },
    context: { unlessNext: ['to'] },
    strength: 0.55,
    neutral: ['(leave out)'],
    note: 'Casts doubt on what it stands before.',
    source: `${wikipedia}, expressions of doubt; ${recasens2013}, hedges`,
    hits: ['The [supposed] expert had no degree.'],
    misses: ['The train was supposed to stop here.']
  },
  {
    id: 'hedge/supposedly',
    match: { words: list('supposedly purportedly ostensibly professedly') },
    strength: 0.55,
    neutral: ['(leave out)'],
    note: 'Casts doubt on what is said.',
    source: `${wikipedia}, expressions of doubt; ${recasens2013}, hedges`,
    hits: ['The fund was [supposedly] empty.'],
    misses: ['The fund was empty.']
  },
  {
    id: 'hedge/alleged',
    match: { words: list('alleged allegedly'), pos: ['ADJ', 'ADV', 'VERB'] },
    context: { unlessNext: list('that the he she they') },
    strength: 0.05,
    neutral: ['(name who says it)'],
    note: 'Right where a charge is not proven; casts doubt elsewhere.',
    source: `${wikipedia}, expressions of doubt; ${hyland2005}`,
    hits: ['The [alleged] plot was never found.'],
    misses: ['Prosecutors said the plot was never found.']
  },
  {
    id: 'hedge/apparently',
    match: { words: list('apparently seemingly presumably') },
    strength: 0.05,
    neutral: ['(name who says it)'],
    note: 'Says that something is so and takes it back.',
    source: `${hyland2005}, hedges`,
    hits: ['The general was [apparently] asleep.'],
    misses: ['The general was asleep.']
  },
  {
    id: 'hedge/perhaps',
    match: {
      phrases: ['arguably', 'perhaps not surprisingly', 'in a sense', 'as it were']
    },
    strength: 0.35,
    neutral: ['(leave out)'],
    note: 'Puts an opinion forward without standing by it.',
    source: `${hyland2005}, hedges`,
    hits: ['It was [arguably] a bad year for Veldania.'],
    misses: ['It was a bad year for Veldania.']
  },
  {
    id: 'hedge/appear-to',
    match: {
      phrases: [
        'seem~ intent on',
        'seem~ determined to',
        'appear~ determined to',
        'seem~ more interested',
        'seem~ content to',
        'seem~ oblivious',
        'seem~ bent on',
        'appear~ intent on'
      ]
    },
    strength: 0.05,
    neutral: ['(name who says it)'],
    note: 'Gives an impression as news.',
    source: `${hyland2005}, hedges; ${recasens2013}`,
    hits: ['The ministry [seems intent on] delay.'],
    misses: ['The ministry delayed the vote.']
  },
  {
    id: 'hedge/so-called',
    match: { words: list('so-called self-styled self-proclaimed self-appointed self-anointed soi-disant') },
    strength: 0.65,
    neutral: ['(leave out)'],
    note: 'Denies somebody the name that is used.',
    source: `${wikipedia}, expressions of doubt`,
    hits: ['The [so-called] reform cut wages.', 'The [self-styled] prophet was arrested.'],
    misses: ['The reform cut wages.']
  }
]

export const hedge: Family = {
  name: 'hedge',
  description: 'Words that weaken a statement or cast doubt on it.',
  feature: 'hedges',
  countsIn: ['lineage'],
  rules
}
