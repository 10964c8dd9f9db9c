import { words } from '../../words.ts'

/** A clause after one of these waits for another. */
export const subordinators = words(
  'when whenever after before as while if because although though since until once unless whereas'
)

/** Words between a time of day and the preposition that leads to it, and such prepositions. */
export const beforeTimes = words(
  'at by until till from since after before around about approximately nearly almost exactly just shortly soon only not early late than to between'
)

/** Words that open a clause, so that what stands after them continues. */
export const clauseOpeners = words(
  'that and but or so because when while as since if whether where which who until although though'
)
