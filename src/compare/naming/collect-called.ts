import { countryOfCapital } from '../../languages/lexicon.ts'
import type { Name } from '../../schemas/reading.ts'
import type { Story } from '../story/index-story.ts'
import { type FoldedName, foldName, foldWithInitials } from './fold-name.ts'

/** One entry of one article: `article` and `entry` index the story's articles and that reading's names. */
export interface Carrier {
  readonly article: number
  readonly entry: number
  readonly name: Name
}

/**
 * What is called by one fullest form anywhere in the story, before forms are joined. `forms` are the keys of all forms that its
 * articles use for it.
 */
export interface Called {
  readonly folded: FoldedName
  readonly carriers: Carrier[]
  readonly forms: Set<string>
  type: Name['type']
}

const types = ['person', 'organization', 'place'] as const

/** Collects everything that is named, by the folded fullest form, in the order of these forms. */
export function collectCalled(story: Story): Called[] {
  const byKey = new Map<string, Called>()
  const apart = findNamesakes(story)
  story.articles.forEach(({ reading }, article) => {
    for (let entry = 0; entry < reading.names.length; entry++)
      addCarrier(byKey, { article, entry, name: reading.names[entry]! }, apart)
  })
  const all = [...byKey.values()].sort((a, b) => (a.folded.key < b.folded.key ? -1 : 1))
  for (const called of all) called.type = majorityType(called.carriers)
  return all
}

/** Folded names that one article has twice, apart from a middle initial: two people. */
function findNamesakes(story: Story): Set<string> {
  const apart = new Set<string>()
  for (const { reading } of story.articles) {
    const seen = new Set<string>()
    for (const { name, type } of reading.names) {
      const { key, words } = foldName(name)
      if (type !== 'person' || words.length < 2) continue
      if (seen.has(key)) apart.add(key)
      seen.add(key)
    }
  }
  return apart
}

function addCarrier(byKey: Map<string, Called>, carrier: Carrier, apart: ReadonlySet<string>): void {
  const { name } = carrier
  const plain = foldName(name.name)
  const folded = apart.has(plain.key) ? foldWithInitials(name.name) : plain
  let called = byKey.get(folded.key)
  if (called === undefined) {
    called = { folded, carriers: [], forms: new Set(), type: 'other' }
    byKey.set(folded.key, called)
  }
  called.carriers.push(carrier)
  let last = name.name
  called.forms.add(folded.key)
  for (const { text } of name.mentions) {
    // a capital that stands for its government here is the city elsewhere
    if (text !== last && !countryOfCapital.has(foldName(text).key)) called.forms.add(foldName(text).key)
    last = text
  }
}

/** Returns the type that most articles see; `other` only if none sees more. Of equal ones the first of the list. */
export function majorityType(carriers: readonly Carrier[]): Name['type'] {
  let best: Name['type'] = 'other'
  let most = 0
  for (const type of types) {
    let votes = 0
    for (const { name } of carriers) if (name.type === type) votes++
    if (votes > most) {
      best = type
      most = votes
    }
  }
  return best
}
