import { list, type Rule } from './rule.ts'
import { allan2006, martin2005, martino2019, recasens2013 } from './sources.ts'

/** Nouns that carry blame or praise of words, acts and people. */
export const chargeNounRules: readonly Rule[] = [
  {
    id: 'loaded-word/rhetoric',
    match: { words: list(`rhetoric innuendo innuendos insinuation insinuations soundbite soundbites`), pos: ['NOUN'] },
    context: { unlessNear: list('professor department course classical') },
    strength: 0.25,
    neutral: ['words', 'statements'],
    note: 'Calls what somebody said mere words, or worse.',
    source: `${recasens2013}, subjective words`,
    hits: ['The mayor’s [rhetoric] drew a crowd.'],
    misses: ['The mayor’s words drew a crowd.', 'She is a professor of rhetoric.']
  },
  {
    id: 'loaded-word/gall',
    match: { words: list(`temerity effrontery impudence cheek gall`), pos: ['NOUN'] },
    context: { onlyPrevious: list('the such sheer what'), unlessNext: list('bladder bladders bone stones') },
    strength: 0.6,
    neutral: ['(say what they did)'],
    note: 'Blames somebody for daring.',
    source: `${martin2005}, judgement of propriety`,
    hits: ['The board had the [gall] to ask again.'],
    misses: ['The board asked again.', 'A fly makes a gall on the oak.']
  },
  {
    id: 'loaded-word/stubbornness',
    match: {
      words: list(
        `ugliness nastiness rudeness stubbornness pointlessness futility negativity hopelessness helplessness powerlessness insensitivity belligerence spinelessness`
      ),
      pos: ['NOUN']
    },
    strength: 0.5,
    neutral: ['(say what was done)'],
    note: 'Turns a judgement into a thing.',
    source: `${martin2005}, judgement and affect`,
    hits: ['The [stubbornness] of the board surprised nobody.'],
    misses: ['The vote of the board surprised nobody.']
  },
  {
    id: 'name-calling/crank',
    match: {
      words: list(`trickster prankster nerd geek dude womanizer womaniser drunkard crank know-it-all busybody`),
      lemma: true,
      pos: ['NOUN']
    },
    strength: 0.5,
    neutral: ['(name them)'],
    note: 'Calls somebody a name.',
    source: `${martino2019}, name calling; ${allan2006}`,
    hits: ['The [prankster] left the hall.'],
    misses: ['The clerk left the hall.']
  },
  {
    id: 'loaded-word/letdown',
    match: {
      words: list(
        `letdown let-down eyesore mirage antithesis anathema malady affliction disservice knockoff copycat rehash also-ran`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('desert patient patients') },
    strength: 0.5,
    neutral: ['(say what it lacks)'],
    note: 'Calls a thing a failure or a fake.',
    source: `${martin2005}, appreciation: valuation`,
    hits: ['The hall is an [eyesore].'],
    misses: ['The hall is new.']
  }
]
