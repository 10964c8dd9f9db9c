import { words } from '../../words.ts'

/** Names written with a mark of exclamation that are no cry of their own. */
export const exclaimedNames: ReadonlySet<string> = new Set(['yahoo', 'yum', 'wham', 'jeopardy', 'oklahoma', 'jeb', 'lastminute'])

/** What is called by such a name stands after it: “Hello! magazine”. */
export const exclaimedThings: ReadonlySet<string> = words(
  'magazine weekly tabloid musical show band album song brand app website network channel'
)
