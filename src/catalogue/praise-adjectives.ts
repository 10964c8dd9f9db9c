import { list, type Rule } from './rule.ts'
import { fan2019, martin2005, wikipedia } from './sources.ts'

/** Adjectives of praise that report nothing but the praise. */
export const praiseAdjectiveRules: readonly Rule[] = [
  {
    id: 'loaded-word/holding-attention',
    match: {
      words: list(`fascinating thrilling enjoyable entertaining intriguing alluring seductive vivid colorful colourful mesmeric`),
      pos: ['ADJ']
    },
    context: { unlessNear: list('paint painted flowers plumage dress lights') },
    strength: 0.4,
    neutral: ['(say what it shows)'],
    note: 'Says how a thing holds the attention.',
    source: `${martin2005}, appreciation: reaction`,
    hits: ['The board held a [fascinating] debate.'],
    misses: ['The board held a debate.', 'She sells colorful flowers.']
  },
  {
    id: 'loaded-word/clever-mind',
    match: {
      words: list(
        `clever insightful perceptive imaginative inventive resourceful witty articulate prescient thoughtful conscientious quick-witted level-headed`
      ),
      pos: ['ADJ']
    },
    strength: 0.4,
    neutral: ['(say what they did)'],
    note: 'Praises somebody’s mind.',
    source: `${martin2005}, judgement of capacity`,
    hits: ['The [clever] clerk found the file.'],
    misses: ['The clerk found the file.']
  },
  {
    id: 'loaded-word/warm-heart',
    match: {
      words: list(
        `lovable likable likeable affable genial kindly truthful trustworthy sincere unselfish benevolent empathetic lovely endearing humane merciful upstanding good-natured big-hearted`
      ),
      pos: ['ADJ']
    },
    strength: 0.4,
    neutral: ['(leave out)'],
    note: 'Praises somebody’s heart.',
    source: `${martin2005}, judgement of propriety`,
    hits: ['The [affable] mayor left the hall.'],
    misses: ['The mayor left the hall.', 'The Lovely family left the hall.']
  },
  {
    id: 'loaded-word/staunch',
    match: {
      words: list(`staunch dogged implacable unflappable untouchable unstoppable unbending unshakable die-hard`),
      pos: ['ADJ']
    },
    strength: 0.4,
    neutral: ['(leave out)', 'strong'],
    note: 'Says how firmly somebody stands, and admires or fears it.',
    source: `${martin2005}, judgement of tenacity; ${fan2019}`,
    hits: ['The [staunch] critics of the port met on Monday.'],
    misses: ['The critics of the port met on Monday.']
  },
  {
    id: 'loaded-word/peerless',
    match: {
      words: list(`inimitable immortal timeless wondrous exquisite stupendous enviable peerless matchless unequalled unequaled`),
      pos: ['ADJ']
    },
    strength: 0.45,
    neutral: ['(leave out)'],
    note: 'Praises a thing beyond measure.',
    source: `${wikipedia}, puffery`,
    hits: ['It was a [stupendous] harvest.'],
    misses: ['It was a large harvest.']
  }
]
