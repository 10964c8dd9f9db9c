import { entryOf, parentsOf } from '../../languages/lexicon.ts'
import type { ToldNoun } from './collect-things.ts'
import { makeGroups } from './make-groups.ts'

/** Senses of a noun that are looked at, the most frequent first. */
const mostSenses = 4
/** How unusual the two senses may be together: the sum of their places in the nouns' lists. */
const mostUnusual = 2

/** A sense that a noun may have here; `place` counts from its most frequent one. */
interface Use {
  readonly noun: number
  readonly place: number
}

/**
 * Joins nouns for one thing: those that share a usual sense (“lawsuit”, “suit”), and those of which one's sense is right above the
 * other's and that are distinguished by the same words (“the harbour treaty”, “the harbour deal”).
 *
 * Shape: groups of indices into `told`. Linear: senses are looked up, not compared in pairs.
 */
export function joinNouns(told: readonly ToldNoun[]): number[][] {
  const groups = makeGroups(told.length)
  const bySense = new Map<number, Use[]>()
  const senses = told.map(({ noun }) => (entryOf(noun)?.n ?? []).slice(0, mostSenses))
  senses.forEach((of, noun) => {
    of.forEach(({ synset }, place) => {
      const users = bySense.get(synset) ?? []
      for (const user of users) if (user.place + place <= mostUnusual) groups.join(user.noun, noun)
      bySense.set(synset, [...users, { noun, place }])
    })
  })
  senses.forEach((of, noun) => {
    of.forEach(({ synset }, place) => {
      for (const above of parentsOf(synset)) {
        for (const user of bySense.get(above) ?? []) {
          if (user.place + place <= mostUnusual && sharesWord(told[user.noun]!.modifiers, told[noun]!.modifiers))
            groups.join(user.noun, noun)
        }
      }
    })
  })
  return groups.list()
}

function sharesWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true
  return false
}
