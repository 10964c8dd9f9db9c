import type { Rule } from './rule.ts'
import { altheide2002, entman1993, fan2019, hyland2005, lakoff1980, martino2019, recasens2013, vandijk1998 } from './sources.ts'

/** Set phrases that bring their verdict along. */
export const loadedPhraseRules: readonly Rule[] = [
  {
    id: 'loaded-word/push-agenda',
    match: {
      phrases: [
        'push~/peddle~/promote~/advance~ a/an/the/its/his/her/their agenda/narrative/propaganda',
        'push~/peddle~/promote~/advance~ a/an/the/its/his/her/their <ADJ> agenda/narrative/ideology',
        'push~/peddle~/spread~ conspiracy theories',
        'peddle~/spread~ lies/falsehoods/propaganda/fear/hate/hatred/conspiracies',
        'spread/spreading lies/falsehoods/propaganda/fear/hate/hatred/conspiracies',
        'shove~/ram~ * down',
        'force~ * down'
      ],
      covers: 'first'
    },
    strength: 0.55,
    neutral: ['say', 'propose'],
    note: 'Says that somebody presses a view on others.',
    source: `${recasens2013}, one-sided terms; ${martino2019}`,
    hits: ['The station [pushed] a hidden agenda.'],
    misses: ['The station sold a house.']
  },
  {
    id: 'loaded-word/try-to-spin',
    match: {
      phrases: [
        'try~/attempt~/seek/sought/seeking to paint/spin/smear/discredit/justify/rewrite/deflect/distract/silence/undermine/demonize/bully/shame',
        'in an attempt/effort/bid to smear/discredit/justify/deflect/distract/silence/undermine/shame/intimidate/paint',
        'desperate/desperately to distract',
        'bend/bending/bent over backwards'
      ],
      covers: 'first'
    },
    strength: 0.45,
    neutral: ['say'],
    note: 'Ascribes a motive to what somebody says.',
    source: `${recasens2013}; ${fan2019}`,
    hits: ['They [tried] to paint the mayor as a thief.'],
    misses: ['They asked the mayor.']
  },
  {
    id: 'us-and-them/media-label',
    match: {
      phrases: [
        'mainstream media',
        'legacy media',
        'establishment media',
        'elite media',
        'left-wing/leftist/liberal/right-wing/conservative/corporate/state-run media/press',
        'media elite/elites',
        'mainstream press',
        'the msm',
        'liberal/leftist journalists/reporters/pundits/hosts'
      ],
      covers: 'first'
    },
    strength: 0.45,
    neutral: ['(name the outlets)'],
    note: 'Lumps newsrooms together as a camp.',
    source: `${vandijk1998}; ${recasens2013}, one-sided terms`,
    hits: ['The [mainstream] media did not tell it.'],
    misses: ['The Osterby Courier did not tell it.']
  },
  {
    id: 'us-and-them/party-slur',
    match: {
      phrases: [
        'radical/extreme/loony/woke/rabid/hard left/right/leftist/leftists/liberals/democrats/republicans/progressives/conservatives',
        'far left/right',
        'radical feminists/socialists/islamists/environmentalists/activists',
        'the leftist/woke mob',
        'woke mob',
        'leftist/liberal agenda',
        'democrat party',
        'democrat lawmakers/governor/mayor/senator/candidate/candidates/congressman/politicians/controlled',
        'left-wing/right-wing/leftist extremists/radicals/mob/activists/extremism'
      ],
      covers: 'first'
    },
    strength: 0.45,
    neutral: ['(name the party’s people)'],
    note: 'A party’s name bent, or joined to a verdict.',
    source: `${recasens2013}, one-sided terms; ${martino2019}, name calling`,
    hits: ['The [radical] left won the vote.'],
    misses: ['The left won the vote.']
  },
  {
    id: 'loaded-word/power-over',
    match: {
      phrases: [
        'under the thumb of',
        'at the mercy of',
        'in the clutches of',
        'under the yoke of',
        'under the boot of',
        'on the backs of',
        'at the whim of',
        'in thrall to',
        'hold/holding/held hostage',
        'strong-arm tactics',
        'scare tactics',
        'bully tactics',
        'gestapo tactics',
        'scorched-earth tactics'
      ]
    },
    strength: 0.4,
    neutral: ['(say what was done)'],
    note: 'Makes a relation one of force.',
    source: `${lakoff1980}; ${recasens2013}`,
    hits: ['The town is [under the thumb of] the mine.'],
    misses: ['The town is near the mine.']
  },
  {
    id: 'fear/alarm-phrases',
    match: {
      phrases: [
        'on the brink of collapse/disaster/ruin/war/extinction/catastrophe',
        'on the verge of collapse/disaster/ruin/catastrophe',
        'spiral/spirals/spiraling/spiralling out of control',
        'out of control',
        'careen/careening toward/towards',
        'plunge/plunged/plunging into chaos/crisis/darkness',
        'tear/tearing/tore apart',
        'rip/ripping/ripped apart',
        'at breaking point',
        'a slippery slope',
        'slippery slope',
        'ticking time bomb',
        'dark days',
        'darkest days',
        'dangerous precedent',
        'dangerous game'
      ]
    },
    strength: 0.4,
    neutral: ['(say what may happen)'],
    note: 'Raises alarm beyond the fact it reports.',
    source: `${altheide2002}; ${martino2019}, appeal to fear`,
    hits: ['The town is [on the brink of collapse].'],
    misses: ['The town is on the coast.']
  },
  {
    id: 'loaded-word/dead-wrong',
    match: {
      phrases: [
        'flat-out',
        'dead wrong',
        'plain wrong',
        'just plain',
        'patently false/absurd/untrue',
        'demonstrably false',
        'makes no sense',
        'make no sense',
        'defies logic/belief',
        'flies in the face of',
        'does not hold water',
        'full of holes',
        'a bald-faced lie',
        'a pack of lies',
        'big lie',
        'utter/complete/total nonsense/failure/disaster/lie/hoax/fraud'
      ]
    },
    strength: 0.5,
    neutral: ['(say what speaks against it)'],
    note: 'Tells the reader how wrong it is.',
    source: `${hyland2005}, boosters; ${recasens2013}`,
    hits: ['The claim is [flat-out] wrong.'],
    misses: ['The claim is new.']
  },
  {
    id: 'blame/refusal',
    match: {
      phrases: [
        'turn~ a deaf ear',
        'turn~ a blind eye',
        'refuse~ to lift',
        'fail~ to lift a finger',
        'look/looked/looking the other way',
        'asleep at the wheel',
        'drop/dropped/dropping the ball',
        'pass/passed/passing the buck',
        'kick/kicked/kicking the can',
        'washed his/her/its/their hands',
        'drag~ its/his/her/their feet',
        'dragging its/his/her/their feet',
        'fiddle/fiddled/fiddling while'
      ]
    },
    strength: 0.4,
    neutral: ['(say what was done)'],
    note: 'Says what was not done as a fault.',
    source: `${entman1993}, frames diagnose causes`,
    hits: ['The board [turned a deaf ear] to the bakers.'],
    misses: ['The board wrote to the bakers.']
  },
  {
    id: 'loaded-word/ugly-picture',
    match: {
      phrases: [
        'house of horrors',
        'dog and pony show',
        'clown show',
        'clown car',
        'freak show',
        'three-ring circus',
        'circular firing squad',
        'race to the bottom',
        'car crash',
        'slow-motion train wreck',
        'hot mess',
        'nothing burger',
        'nothingburger',
        'bridge to nowhere',
        'emperor has no clothes',
        'house divided',
        'open wound',
        'bitter pill',
        'poison pill',
        'sacrificial lamb',
        'scorched earth',
        'witch trial/trials',
        'show trial/trials',
        'star chamber'
      ]
    },
    strength: 0.45,
    neutral: ['(say what happened)'],
    note: 'A ready picture that brings its verdict along.',
    source: `${lakoff1980}; ${fan2019}`,
    hits: ['The plan is a [house of horrors].'],
    misses: ['The plan is a house on the hill.']
  },
  {
    id: 'us-and-them/nation-in-danger',
    match: {
      phrases: [
        'destroy~ our country/nation/democracy/values/freedoms',
        'take~ away our rights/freedoms/guns',
        'attack~ on our country/nation/values/freedoms/way',
        'under attack from',
        'enemies of the people',
        'enemy of the people',
        'enemy within',
        'heart and soul of',
        'soul of the nation',
        'backbone of',
        'the very fabric of',
        'the fabric of our',
        'tyranny of',
        'forgotten men/man/people',
        'hard-working taxpayers',
        'at taxpayer/taxpayers expense',
        'taxpayer-funded'
      ]
    },
    strength: 0.45,
    neutral: ['(say what is meant)'],
    note: 'Speaks for a country under attack.',
    source: `${vandijk1998}; ${martino2019}, flag-waving`,
    hits: ['They fear the [tyranny of] the few.'],
    misses: ['They fear the winter.']
  }
]
