import { list, type Rule } from './rule.ts'
import { hyland2005, martino2019, recasens2013 } from './sources.ts'

/** Words that make something small. */
export const minimiserRules: readonly Rule[] = [
  {
    id: 'minimiser/mere',
    match: {
      words: list(
        'mere merely paltry measly meager meagre puny piddling trifling trivial petty scant puny token lip-service window-dressing inconsequential nominally barely scarcely'
      )
    },
    context: { unlessNear: list('theft cash officer') },
    strength: 0.4,
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
        'no more than a',
        'not much more than',
        'not even',
        'hardly a',
        'hardly the',
        'hardly any',
        'no big deal',
        'much ado about nothing',
        'tempest in a teapot',
        'storm in a teacup',
        'so much for',
        'at best',
        'a handful of',
        'lip service',
        'window dressing',
        'pay/paid/pays/paying lip',
        'for all the talk',
        'a far cry from',
        'does little to',
        'did little to',
        'do little to',
        'little to no',
        'scant evidence',
        'no evidence',
        'zero evidence',
        'without evidence',
        'without a shred',
        'shred of evidence',
        'without proof',
        'with no evidence',
        'without any evidence',
        'no one believes',
        'nobody believes'
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
