import { type Family, list, type Rule } from './rule.ts'
import { altheide2002, martino2019 } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'fear/threat-words',
    match: {
      words: list('peril doom doomsday armageddon apocalypse specter spectre dread existential'),
      lemma: true,
      pos: ['NOUN', 'ADJ', 'VERB']
    },
    context: {
      unlessNear: list(
        'fire smoke clock burglar group attack attacks attack suspect list war suspects charges financing disorder button film movie novel bells cell cells organisation organization counter-terror'
      )
    },
    strength: 0.45,
    neutral: ['danger', 'risk'],
    note: 'Raises fear beyond the fact it reports.',
    source: `${altheide2002}; ${martino2019}, appeal to fear`,
    hits: ['The tax is a [doomsday] for the town.', 'The [specter] of a strike returned.'],
    misses: ['The smoke alarm rang.', 'The tax is a cost to the town.']
  },
  {
    id: 'fear/threat-phrases',
    match: {
      phrases: [
        'grave threat',
        'existential threat',
        'clear and present danger',
        'spell~ disaster',
        'spell~ doom',
        'spell~ the end',
        'living in fear',
        'live/lives/lived in fear',
        'reign of terror',
        'no one is safe',
        'nobody is safe',
        'wreak~ havoc',
        'point of no return',
        'end of days',
        'end of the world',
        'doomsday scenario',
        'worst nightmare',
        'worst fears',
        'strike~ fear',
        'at grave risk',
        'mortal danger',
        'imminent danger',
        'blood on * hands',
        'ticking bomb',
        'descend~ into',
        'before it is too late',
        'threat to democracy',
        'threat to freedom',
        'threat to our',
        'war zone',
        'death trap',
        'under assault',
        'recipe for disaster',
        'playing with fire',
        'ravaged by',
        'haunted by'
      ]
    },
    strength: 0.3,
    neutral: ['(say what may happen)'],
    note: 'Raises fear beyond the fact it reports.',
    source: `${altheide2002}; ${martino2019}, appeal to fear`,
    hits: ['The loan is a [recipe for disaster].'],
    misses: ['The loan may not be paid back.']
  }
]

export const fear: Family = {
  name: 'fear',
  description: 'Words that raise fear.',
  feature: 'pictures',
  countsIn: ['edits', 'naming'],
  rules
}
