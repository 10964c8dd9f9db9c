import { list, type Rule } from './rule.ts'
import { fan2019, martin2005, recasens2013, wiebe2005 } from './sources.ts'

/** Adjectives of blame and of ascribed feeling. */
export const blameAdjectiveRules: readonly Rule[] = [
  {
    id: 'loaded-word/troublesome',
    match: {
      words: list(
        `troublesome annoying lousy pesky bothersome tiring disconcerting upsetting disquieting unpleasant disagreeable thorny off-putting`
      ),
      pos: ['ADJ']
    },
    strength: 0.5,
    neutral: ['(say what it does)'],
    note: 'Says how a thing feels, as if everybody felt it so.',
    source: `${martin2005}, appreciation: reaction`,
    hits: ['The board passed a [lousy] rule.'],
    misses: ['The board passed a rule.']
  },
  {
    id: 'loaded-word/unreasonable',
    match: {
      words: list(
        `unreasonable undesirable culpable indecent unkind unfriendly uncooperative unresponsive inflexible undeserving unneighbourly`
      ),
      pos: ['ADJ']
    },
    context: { unlessNear: list('court judge jury patient search searches seizure seizures') },
    strength: 0.45,
    neutral: ['(say what was done)'],
    note: 'Blames an act or somebody’s manner without saying who does so.',
    source: `${martin2005}, judgement of propriety`,
    hits: ['The board made an [unreasonable] demand.'],
    misses: ['The board made a demand.', 'The court found the search unreasonable.']
  },
  {
    id: 'loaded-word/peculiar',
    match: {
      words: list(`quirky eccentric peculiar uncharacteristic campy giddy jumpy otherworldly oddball off-key`),
      pos: ['ADJ']
    },
    context: { unlessNext: ['to', 'orbit'] },
    strength: 0.4,
    neutral: ['(leave out)'],
    note: 'Sets somebody or something apart as strange.',
    source: `${martin2005}, judgement of normality`,
    hits: ['The board made a [peculiar] choice.'],
    misses: ['The custom is peculiar to the island.']
  },
  {
    id: 'loaded-word/unconvincing',
    match: { words: list(`forgettable unremarkable unconvincing repetitive monotonous drab long-winded`), pos: ['ADJ'] },
    context: { unlessNext: list('strain motion work task tasks') },
    strength: 0.4,
    neutral: ['(say what is lacking)'],
    note: 'Says that something is not worth attention or belief.',
    source: `${martin2005}, appreciation: composition and valuation`,
    hits: ['The mayor gave an [unconvincing] answer.'],
    misses: ['The mayor gave an answer.', 'He has a repetitive strain injury.']
  },
  {
    id: 'loaded-word/pushy',
    match: {
      words: list(
        `cheeky bossy pushy opinionated presumptuous domineering mischievous recalcitrant irascible morose taciturn overbearing`
      ),
      pos: ['ADJ']
    },
    strength: 0.5,
    neutral: ['(say what they did)'],
    note: 'Blames somebody’s manner.',
    source: `${martin2005}, judgement of propriety`,
    hits: ['The [bossy] clerk closed the hall.'],
    misses: ['The clerk closed the hall.']
  },
  {
    id: 'epithet/outspoken',
    match: { words: list(`outspoken avid`), pos: ['ADJ'] },
    strength: 0.3,
    neutral: ['(leave out)'],
    note: 'Says how loud or how eager somebody is.',
    source: `${fan2019}; ${recasens2013}, subjective words`,
    hits: ['An [outspoken] critic of the port spoke first.'],
    misses: ['A critic of the port spoke first.']
  },
  {
    id: 'loaded-word/ascribed-feeling',
    match: {
      words: list(
        `distraught apprehensive leery fed-up despondent dejected delirious gleeful aghast incredulous exultant crestfallen disaffected`
      ),
      pos: ['ADJ']
    },
    strength: 0.4,
    neutral: ['(say what they said or did)'],
    note: 'Tells what somebody felt.',
    source: `${martin2005}, affect; ${wiebe2005}`,
    hits: ['The [gleeful] owners left the court.'],
    misses: ['The owners left the court.']
  }
]
