import { words } from '../../words.ts'

/** Words after a surname that distinguish father and son. */
export const generationSuffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** Words inside names that initials pass over. */
export const smallNameWords = new Set(['of', 'and', 'for', 'the', '&', 'de', 'in', 'on'])

/** Longer words that headlines write small among capitals. */
export const smallInHeadlines = words('from with into over than that when amid after about against under')

/** Words that follow a person's name more than other things. */
export const verbsAfterNames = words('said says asked told added wrote with by')

/** Endings of adverbs, participles and plurals, which a sentence begins with more often than with a name in them. */
export const unlikelyName = /(?:ly|ing|ions|[^aiuos]s)$/
