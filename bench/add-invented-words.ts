import type { Article } from '../src/index.ts'
import { pick } from './random.ts'

const syllables = [
  ...[
    'ba',
    'ko',
    'lim',
    'dra',
    'ves',
    'tur',
    'ne',
    'sho',
    'gri',
    'pel',
    'maf',
    'ond',
    'yar',
    'quil',
    'zet',
    'hu',
    'cro',
    'fen',
    'bli'
  ],
  ...[
    'wex',
    'jun',
    'ost',
    'ith',
    'rha',
    'skel',
    'vom',
    'aph',
    'nul',
    'tesk',
    'ghe',
    'lod',
    'pram',
    'ulk',
    'sny',
    'eor',
    'dwim',
    'cha'
  ]
]

/** Makes about one word in ten a word that nobody has seen before: names, misspellings and codes are that in real text. */
export function addInventedWords(random: () => number, articles: readonly Article[]): Article[] {
  const invent = (text: string) => text.replace(/[a-z]{3,}/g, (word) => (random() < 0.14 ? inventWord(random) : word))
  return articles.map((article) => (article.text === undefined ? article : { ...article, text: invent(article.text) }))
}

/** Of five syllables there are 69 million. */
const inventWord = (random: () => number) => Array.from({ length: 5 }, () => pick(random, syllables)).join('')
