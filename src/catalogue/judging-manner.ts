import { list, type Rule } from './rule.ts'
import { biber1989, martin2005, recasens2013, wikipedia } from './sources.ts'

/** Adjectives and adverbs of manner by which the outlet judges a person, an act or a text. */
export const judgingMannerRules: readonly Rule[] = [
  {
    id: 'loaded-word/sly',
    match: { words: list(`sneaky oily greasy`) },
    context: { unlessNear: list('road roads ice food hair skin floor') },
    strength: 0.55,
    neutral: ['(say what was done)'],
    note: 'Calls somebody sly.',
    source: `${martin2005}, judgement of veracity`,
    hits: ['It was a [sneaky] vote.'],
    misses: ['It was a vote.', 'The roads were slippery.']
  },
  {
    id: 'loaded-word/ill-tempered',
    match: { words: list(`cranky grumpy testy prickly churlish bad-tempered fussy sardonic`) },
    strength: 0.5,
    neutral: ['(say what was said)'],
    note: 'Ascribes a bad temper.',
    source: `${martin2005}, judgement`,
    hits: ['The [grumpy] mayor left.'],
    misses: ['The mayor left.']
  },
  {
    id: 'loaded-word/weak-willed',
    match: {
      words: list(
        `indecisive wayward fickle apathetic lethargic stodgy staid timorous unimpressive colorless colourless stagnant bereft directionless`
      )
    },
    context: { unlessNear: list('water pool patient') },
    strength: 0.5,
    neutral: ['(say what was not done)'],
    note: 'Calls somebody weak or dull.',
    source: `${martin2005}, judgement of tenacity`,
    hits: ['It was a [stodgy] rule.'],
    misses: ['It was a short rule.']
  },
  {
    id: 'loaded-word/beyond-measure',
    match: { words: list(`wanton unnatural decadent deviant salacious disproportionate overdone unhealthy`) },
    context: { unlessNear: list('diet food force heat') },
    strength: 0.45,
    neutral: ['(say how much)'],
    note: 'Says that something passes a bound without naming it.',
    source: `${martin2005}, judgement of propriety; ${martin2005}, graduation`,
    hits: ['It was an [overdone] fee.'],
    misses: ['It was a fee of 300 crowns.']
  },
  {
    id: 'loaded-word/flawed-claim',
    match: {
      words: list(
        `untrue implausible improbable illusory speculative erroneous mistaken inaccurate far-flung tenuous wobbly dodgy suspect`
      )
    },
    context: { unlessNear: list('test arrested police detained video legs') },
    strength: 0.5,
    neutral: ['(say what speaks against it)'],
    note: 'Rejects what is said without giving a ground.',
    source: `${martin2005}, appreciation; ${recasens2013}, epistemological bias`,
    hits: ['It was a [tenuous] case.'],
    misses: ['It was a short case.']
  },
  {
    id: 'loaded-word/grievous',
    match: {
      words: list(
        `grievous irreparable insurmountable intractable inescapable excruciating agonizing agonising hurtful genocidal fearsome unforgiving unsparing`
      )
    },
    context: { unlessNear: list('bodily heat sun weather temperature') },
    strength: 0.5,
    neutral: ['(say what happened)'],
    note: 'Turns up the harm or the force of something.',
    source: `${martin2005}, graduation: force`,
    hits: ['It was a [hurtful] letter.'],
    misses: ['It was a letter.']
  },
  {
    id: 'loaded-word/stirring',
    match: {
      words: list(
        `resilient tenacious indefatigable formidable ingenious invincible unbeatable irresistible exhilarating joyous exuberant jubilant ecstatic euphoric soulful graceful seamless monumental seminal`
      )
    },
    strength: 0.4,
    neutral: ['(say what was done)'],
    note: 'Praises.',
    source: `${martin2005}, appreciation; ${wikipedia}, puffery`,
    hits: ['It was an [indefatigable] board.'],
    misses: ['It was a board.']
  },
  {
    id: 'intensifier/overly',
    match: {
      words: list(
        `overly unduly excessively unnecessarily disproportionately prohibitively impossibly perilously sorely badly miserably perpetually eternally inexorably doggedly indiscriminately uncontrollably`
      )
    },
    context: { unlessNext: list('needed hurt injured damaged wounded burned') },
    strength: 0.4,
    neutral: ['(say how much)'],
    note: 'Judges an amount or a manner in one word.',
    source: `${martin2005}, graduation; ${biber1989}`,
    hits: ['The rule is [overly] long.'],
    misses: ['The rule is long.', 'She was badly hurt.']
  },
  {
    id: 'intensifier/harshly',
    match: {
      words: list(
        `harshly roundly sternly violently grimly darkly willfully wilfully overtly purposely offensively coldly summarily mightily powerfully deservedly justifiably aptly fittingly cleverly skilfully skillfully genuinely`
      )
    },
    strength: 0.4,
    neutral: ['(leave out)'],
    note: 'Judges how somebody acts.',
    source: `${biber1989}; ${recasens2013}, intensifiers`,
    hits: ['The mayor [sternly] refused.'],
    misses: ['The mayor refused.']
  }
]
