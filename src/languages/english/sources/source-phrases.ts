import { words } from '../../words.ts'

/** What begins a clause about the head. */
export const relativeInPhrase = words('who which that whose whom where when familiar briefed speaking meeting said says told')

/** Words that say how many, before a phrase for people. */
export const amountWords = new Set(
  'dozens hundreds thousands millions scores number majority handful group crowd lots couple some many most several few one two three four five six all'
    .split(' ')
    .concat('a', 'the', 'another', 'of')
)
