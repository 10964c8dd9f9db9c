import { type Family, list, type Rule } from './rule.ts'
import { ap, bell1991, molek2013 } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'sensational/exclamation',
    match: { construction: 'exclamation' },
    strength: 0.5,
    neutral: ['.'],
    note: 'An exclamation mark in a report.',
    source: `${ap}; ${molek2013}`,
    hits: ['The harbour was sold[!]'],
    misses: ['The harbour was sold.']
  },
  {
    id: 'sensational/all-capitals',
    match: {
      construction: 'all-capitals',
      words: list(
        'not never always every all very huge wow breaking exclusive must now only really so no yes stop shocking watch exposed busted bombshell update'
      )
    },
    strength: 0.5,
    neutral: ['(small letters)'],
    note: 'Capitals that shout.',
    source: molek2013,
    hits: ['The harbour was [NOT] sold to the town.', 'The sale was an [UTTER DISGRACE] for the people of Osterby.'],
    misses: ['The harbour was not sold to the UN.', 'HARBOUR SOLD TO OSTERBY TOWN']
  },
  {
    id: 'sensational/headline-verb',
    match: {
      construction: 'headline-verb',
      words:
        list(`blasts slams rips bashes trashes torches shreds destroys obliterates eviscerates skewers roasts savages lambasts mocks taunts trolls schools owns crushes humiliates
      shames nukes hammers pummels unloads erupts explodes fumes rages rants snaps melts freaks stuns shocks rocks slammed blasted ripped bashed trashed torched destroyed owned humiliated
      shamed nuked unleashes vows warns clashes feuds spars plunges soars skyrockets nabs snubs dumps ditches axes axed boots jilts storms grills probes mulls eyes woos dupes slashes guts`)
    },
    strength: 0.55,
    neutral: ['criticises', 'says'],
    note: 'A headline verb of blows, noise or fury for talk and office.',
    source: `${molek2013}; ${bell1991}`,
    hits: ['Mayor [Blasts] Osterby Council Over Lighthouse'],
    misses: ['Mayor Meets Osterby Council Over Lighthouse']
  },
  {
    id: 'sensational/click-words',
    match: {
      phrases: [
        "you wo n't believe",
        'you will not believe',
        'what happened next',
        'the shocking truth',
        'shocking truth',
        'must-see',
        'must-read',
        'must watch',
        'breaks the internet',
        'broke the internet',
        'caught on tape',
        'caught red-handed',
        'this is huge',
        'will blow your mind',
        'everything you need to know',
        'heats up',
        'all hell',
        'hell broke loose',
        'bombshell report',
        'explosive report',
        'stunning admission',
        'shocking video',
        'caught lying'
      ]
    },
    strength: 0.35,
    neutral: ['(say what happened)'],
    note: 'Promises a sensation instead of telling what happened.',
    source: molek2013,
    hits: ['[You won’t believe] what the ferry carried.'],
    misses: ['The ferry carried salt.']
  },
  {
    id: 'sensational/sensation-noun',
    match: {
      words: list(
        'bombshell shocker stunner jaw-dropper blockbuster firestorm frenzy meltdown mayhem bloodbath smackdown shutdown-showdown scandal'
      ),
      pos: ['NOUN', 'PROPN', 'ADJ']
    },
    context: {
      onlyNear: list(
        'report reports claim claims new latest political media revelation revelations admission interview video sex'
      )
    },
    strength: 0.4,
    neutral: ['report', 'dispute'],
    note: 'Announces a sensation.',
    source: molek2013,
    hits: ['A new [bombshell] came from Osterby.'],
    misses: ['A new note came from Osterby.']
  }
]

export const sensational: Family = {
  name: 'sensational',
  description: 'Shouting, by type or by word.',
  feature: 'pictures',
  countsIn: ['edits'],
  rules
}
