import { findAppositive } from './appositive-epithets.ts'
import { findEpithetBefore, type Surroundings, type TokenOwners } from './attached-epithets.ts'
import type { DraftEpithet } from './describe-epithet.ts'
import type { Draft, Mention } from './draft.ts'
import type { Entry } from './link-mentions.ts'
import { findNominals } from './nominal-epithets.ts'
import { findPredicate } from './predicate-epithets.ts'

/** Finds the epithets of each entry, in order: those beside a mention, then nominals that stand for it. Persons have all kinds, the rest nominals. */
export function findEpithets(draft: Draft, entries: readonly Entry[]): DraftEpithet[][] {
  const owners = findOwners(draft, entries)
  const around: Surroundings = { draft, owners, isPerson: (entry) => entries[entry]!.type === 'person' }
  const found = entries.map((entry) => (entry.type === 'person' ? findBeside(around, entry) : []))
  findNominals(around, entries, found)
  return found.map(withoutRepeats)
}

/** Which entry each token belongs to; a title in front belongs to the person. */
function findOwners({ passages }: Draft, entries: readonly Entry[]): TokenOwners {
  const owners = passages.map(({ tokens }) => new Int32Array(tokens.length).fill(-1))
  entries.forEach(({ mentions }, entry) => {
    for (const { passage, first, stop, titleFirst } of mentions) {
      const owner = owners[passage]!
      for (let i = titleFirst < 0 ? first : titleFirst; i < stop; i++) owner[i] = entry
    }
  })
  return owners
}

function findBeside(around: Surroundings, { mentions }: Entry): DraftEpithet[] {
  const found: DraftEpithet[] = []
  for (const mention of mentions) {
    const bounds = boundsOf(around.draft, mention)
    for (const find of finders) {
      const epithet = find(around, mention, bounds)
      if (epithet !== null) found.push(epithet)
    }
  }
  return found
}
const finders = [findEpithetBefore, findAppositive, findPredicate]

/** Returns the sentence that holds a mention, by bisection. */
export function boundsOf({ passages }: Draft, { passage, first }: Mention): Draft['passages'][number]['sentences'][number] {
  const { sentences } = passages[passage]!
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.firstToken <= first) low = middle
    else high = middle - 1
  }
  return sentences[low]!
}

/** In order, each span once, and none inside another. */
function withoutRepeats(epithets: readonly DraftEpithet[]): DraftEpithet[] {
  const sorted = epithets.toSorted((a, b) => a.passage - b.passage || a.first - b.first || b.stop - a.stop)
  const kept: DraftEpithet[] = []
  for (const epithet of sorted) {
    const last = kept.at(-1)
    if (last !== undefined && last.passage === epithet.passage && epithet.stop <= last.stop) continue
    kept.push(epithet)
  }
  return kept
}
