import { words } from '../../words.ts'

/** Whether what stands before says who is meant: a comma and an article after a word. */
export const apposedEnd = (before: string) => /[\p{L}\p{N}], (?:an?|the) (?:[\p{L}-]{1,20} )?$/u.test(before)

/** Words inside names that are compared without them. */
export const smallInKnownNames = new Set(['of', 'the', 'and', 'for', 'de', 'al'])

/** “not only” and its like deny nothing. */
export const harmlessAfterNot = words('only just merely simply even least yet all every always necessarily doubt matter')

/** Words that deny without “not”, or leave open. */
export const denialVerbs =
  words(`deny denies denied denying refuse refuses refused refusing fail fails failed failing lack lacks lacked unable reject
  rejects rejected prevent prevents prevented stop stopped avoid avoided unlikely false unless instead rather whether if`)

/** Words that make the figure after them approximate. */
export const aboutWords = words('about around some roughly approximately estimated circa')

/** Words that make the figure after them a lower bound. */
export const overWords = words('over least exceeding above beyond')

/** Words that make the figure after them an upper bound. */
export const underWords = words('nearly almost under below most')

/** What follows a time of the day. */
export const clockMarks = words("am pm a.m p.m a p gmt utc o'clock")
