import { words } from '../../words.ts'

/** Words that join equals, whose order says nothing. */
export const coordinators = new Set(['and', 'or', 'nor', 'as', 'well'])

/** Words that open the noun phrases which a reordering moves. */
export const pairDeterminers = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their'])

/** Words that open a clause which may stand before or behind the main one. */
export const freeClauseOpeners = words(
  'after before when while whilst because since if although though despite during until till as once unless following amid in on at over under near outside inside behind'
)

/** Prepositions that open a phrase which may stand in several places of a sentence. */
export const freePhraseOpeners = new Set([
  'from',
  'with',
  'for',
  'by',
  'to',
  'without',
  'through',
  'according',
  'against',
  'among',
  'between'
])

/** Auxiliaries of a passive that an agent with “by” may follow. */
export const passiveForms = words('is are was were been being be')
