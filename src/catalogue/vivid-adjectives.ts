import { list, type Rule } from './rule.ts'
import { martin2005 } from './sources.ts'

/** Vivid adjectives that judge. */
export const vividAdjectiveRules: readonly Rule[] = [
  {
    id: 'loaded-word/unable',
    match: {
      words: list(
        `clumsy-handed ineffectual ineffective deficient inadequate inefficient incapable slow-footed flat-footed leaden wooden bland`
      )
    },
    context: { unlessNear: list('equipment engine device') },
    strength: 0.5,
    neutral: ['(say what was not done)'],
    note: 'Calls somebody unable.',
    source: `${martin2005}, judgement of capacity`,
    hits: ['The [clumsy-handed] and [ineffectual] board left.'],
    misses: ['The board left.']
  },
  {
    id: 'loaded-word/showy',
    match: { words: list(`gaudy showy flamboyant gilded theatrical`) },
    strength: 0.45,
    neutral: ['(say how it looks)'],
    note: 'Blames show.',
    source: `${martin2005}, appreciation`,
    hits: ['It was a [gaudy] plan.'],
    misses: ['It was a plan.']
  },
  {
    id: 'loaded-word/absurd-look',
    match: {
      words: list(`risible derisory cringey embarrassing-looking freakish oddball screwball slapstick madcap corny`)
    },
    context: { unlessNear: list('opera film actor sketch') },
    strength: 0.55,
    neutral: ['(say what speaks against it)'],
    note: 'Makes fun of something.',
    source: `${martin2005}, appreciation`,
    hits: ['It was a [risible] plan.'],
    misses: ['It was a plan.']
  },
  {
    id: 'loaded-word/empty-words',
    match: { words: list(`vapid banal platitudinous facile reductive inflated verbose windy meandering unintelligible`) },
    context: { unlessNear: list('rock bone bag') },
    strength: 0.5,
    neutral: ['(say what was said)'],
    note: 'Calls words empty.',
    source: `${martin2005}, appreciation`,
    hits: ['It was a [vapid] letter.'],
    misses: ['It was a letter.']
  },
  {
    id: 'loaded-word/harmful',
    match: { words: list(`injurious deleterious destabilizing destabilising unsustainable unbearable unlivable`) },
    context: { unlessNear: list('chemical chemicals bacteria substance gas radiation rays algae') },
    strength: 0.45,
    neutral: ['(say what may happen)'],
    note: 'Says that something does harm as if that were known.',
    source: `${martin2005}, appreciation`,
    hits: ['It was an [injurious] rule.'],
    misses: ['It was a rule.']
  },
  {
    id: 'loaded-word/obsessive',
    match: {
      words: list(
        `obsessive obsessed fixated besotted infatuated enamored enamoured smitten gaga starstruck unrestrained uncontrolled uncontrollable intemperate overeager rash`
      )
    },
    context: { unlessNear: list('disorder') },
    strength: 0.5,
    neutral: ['(say what was done)'],
    note: 'Ascribes an obsession or a lack of self-control.',
    source: `${martin2005}, judgement`,
    hits: ['It was an [obsessive] letter.'],
    misses: ['It was a letter.']
  },
  {
    id: 'loaded-word/two-minded',
    match: {
      words: list(
        `hypocritical inconsistent self-contradictory contradictory selective double-dealing weaselly evasive noncommittal vague`
      )
    },
    strength: 0.45,
    neutral: ['(say what contradicts what)'],
    note: 'Accuses somebody of a double standard.',
    source: `${martin2005}, judgement of veracity`,
    hits: ['It was a [hypocritical] letter.'],
    misses: ['It was a letter.']
  },
  {
    id: 'loaded-word/wicked-plan',
    match: { words: list(`machiavellian conspiratorial mutinous rebellious demagogical hate-mongering`) },
    strength: 0.6,
    neutral: ['(say what was done)'],
    note: 'Ascribes an evil plan.',
    source: `${martin2005}, judgement of propriety`,
    hits: ['It was a [demagogical] letter.'],
    misses: ['It was a plan.']
  },
  {
    id: 'loaded-word/naive-spelt',
    match: {
      words: list(`credulous wide-eyed doe-eyed unwitting blinkered deluded self-deluded brainwashed indoctrinated duped`)
    },
    strength: 0.55,
    neutral: ['(say what speaks against it)'],
    note: 'Calls somebody easily led.',
    source: `${martin2005}, judgement of capacity`,
    hits: ['The [credulous] board paid.'],
    misses: ['The board paid.']
  }
]
