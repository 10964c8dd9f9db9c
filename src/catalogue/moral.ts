import { type Family, list, type Rule } from './rule.ts'
import { entman1993, graham2009 } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'moral/vice-and-virtue',
    match: {
      words: list(
        'immoral immorality amoral unholy ungodly sacrilege blasphemy sanctity decency righteousness virtue sin disloyal disloyalty patriotism dishonor shamefully hypocrites moralistic sacrosanct'
      ),
      pos: ['NOUN', 'ADJ', 'VERB', 'ADV']
    },
    context: {
      unlessNear: list(
        'trial charges charged convicted court medal guard roll roll-call ceremony student society city guest award in'
      ),
      unlessNext: list('of killing guard roll student')
    },
    strength: 0.4,
    neutral: ['(say what was done)'],
    note: 'Measures an act by right and wrong in the outlet’s own voice.',
    source: `${graham2009}; ${entman1993}, frames make moral judgements`,
    hits: ['It is an [immoral] law.'],
    misses: ['It is a new law.', 'He was charged with treason.']
  },
  {
    id: 'moral/duty',
    match: {
      phrases: [
        'have/has a duty to',
        'have/has a moral',
        'moral obligation',
        'moral high ground',
        'moral compass',
        'morally bankrupt',
        'moral bankruptcy',
        'moral superiority',
        'right side of history',
        'wrong side of history',
        'do/doing the right thing',
        'no right to',
        'enough is enough',
        'it is time to',
        'it is time for',
        "it 's time to",
        "it 's time for",
        'the time has come',
        'high time',
        'must never',
        'must not be allowed',
        'can not be allowed',
        'should be ashamed',
        'ought to be ashamed',
        'has no place in',
        'have no place in',
        'have no business',
        'has no business',
        'owe/owes us',
        'deserve/deserves better',
        'deserve/deserves to',
        'stand/stands/standing up to',
        'stands/stand for freedom',
        'fight/fighting for our',
        'take back our',
        'speak/speaking truth to power',
        'god-given',
        'in good conscience'
      ]
    },
    strength: 0.4,
    neutral: ['(name who asks for it)'],
    note: 'Says what ought to be done in the outlet’s own voice.',
    source: `${graham2009}; ${entman1993}, frames prescribe remedies`,
    hits: ['They spoke of a [moral obligation] to pay.'],
    misses: ['The council answers to the court.']
  }
]

export const moral: Family = {
  name: 'moral',
  description: 'Words of right and wrong.',
  feature: 'verdicts',
  countsIn: ['edits', 'naming'],
  rules
}
