import { type Family, list, type Rule } from './rule.ts'
import { hyland2005, martino2019, recasens2013 } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'minimiser/mere',
    match: {
      words: list(
        'mere paltry measly meager meagre puny piddling trifling trivial lip-service window-dressing inconsequential nominally'
      )
    },
    context: { unlessNear: list('theft cash officer') },
    strength: 0.3,
    neutral: ['(leave out)'],
    note: 'Makes something small in the reader’s eyes.',
    source: `${recasens2013}, subjective words; ${martino2019}, exaggeration or minimisation`,
    hits: ['The fund got a [paltry] sum.', 'It was a [mere] formality.'],
    misses: ['The fund got ten crowns.']
  },
  {
    id: 'minimiser/nothing-but',
    match: {
      phrases: [
        'nothing but',
        'nothing more than',
        'little more than',
        'no big deal',
        'much ado about nothing',
        'tempest in a teapot',
        'storm in a teacup',
        'so much for',
        'lip service',
        'window dressing',
        'for all the talk',
        'a far cry from',
        'scant evidence',
        'zero evidence',
        'without a shred',
        'shred of evidence',
        'not a shred'
      ]
    },
    strength: 0.35,
    neutral: ['(give the figure)'],
    note: 'Makes something small, or denies it any support.',
    source: `${hyland2005}; ${martino2019}, exaggeration or minimisation`,
    hits: ['The apology was [little more than] a note.'],
    misses: ['The apology was a note.']
  }
]

export const minimiser: Family = {
  name: 'minimiser',
  description: 'Words that make something small.',
  feature: 'intensifiers',
  countsIn: ['edits', 'naming', 'lineage'],
  rules
}
