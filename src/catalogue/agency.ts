import { type Family, list, type Rule } from './rule.ts'
import { fowler1991, greene2009, trew1979 } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'agency/agentless-passive',
    match: {
      construction: 'agentless-passive',
      words: list(
        'killed shot wounded injured beaten murdered massacred slaughtered executed tortured raped assaulted attacked bombed shelled gassed displaced evicted expelled deported detained jailed arrested imprisoned silenced fired sacked dismissed ousted removed overthrown destroyed burned razed looted stolen lost forced denied banned censored harassed targeted tricked misled ignored abandoned'
      )
    },
    strength: 0.05,
    neutral: ['(say who did it)'],
    note: 'Tells of harm without saying who did it.',
    source: `${trew1979}; ${fowler1991}; ${greene2009}`,
    hits: ['Twelve farmers were [killed] near Marrow Bay.'],
    misses: ['Twelve farmers were killed by soldiers near Marrow Bay.', 'Soldiers killed twelve farmers.']
  },
  {
    id: 'agency/mistakes-were-made',
    match: {
      phrases: [
        'mistakes were made',
        'mistakes have been made',
        'errors were made',
        'lives were lost',
        'lives have been lost',
        'shots were fired',
        'force was used',
        'violence erupted',
        'violence broke out',
        'clashes erupted',
        'clashes broke out',
        'fighting erupted',
        'fighting broke out',
        'tensions flared',
        'tensions rose',
        'tensions escalated',
        'protests turned violent',
        'turned deadly',
        'left dead',
        'left * dead',
        'found themselves',
        'died in clashes',
        'died in custody',
        'died after being',
        'died during an encounter',
        'weapon discharged',
        'gun went off',
        'the killing of',
        'loss of life',
        'caught in the crossfire'
      ]
    },
    strength: 0.05,
    neutral: ['(say who did it)'],
    note: 'Tells of harm as of something that came about by itself.',
    source: `${trew1979}; ${fowler1991}`,
    hits: ['At the mine, [mistakes were made].', '[Clashes erupted] in the square.'],
    misses: ['Police beat marchers in the square.']
  }
]

export const agency: Family = {
  name: 'agency',
  description: 'Sentences that leave out who did it.',
  feature: 'agency',
  countsIn: [],
  rules
}
