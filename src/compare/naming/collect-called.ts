import type { Name } from '../../schemas/reading.ts'
import type { Story } from '../story/index-story.ts'
import { type FoldedName, makeNameFolder } from './fold-name.ts'

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

const types = ['person', 'organization', 'place', 'other'] as const

/** Everything that is named, by the folded fullest form, in the order of these forms. */
export function collectCalled(story: Story): Called[] {
  const fold = makeNameFolder()
  const byKey = new Map<string, Called>()
  story.articles.forEach(({ reading }, article) => {
    reading.names.forEach((name, entry) => {
      const folded = fold(name.name)
      let called = byKey.get(folded.key)
      if (called === undefined) {
        called = { folded, carriers: [], forms: new Set(), type: 'other' }
        byKey.set(folded.key, called)
      }
      called.carriers.push({ article, entry, name })
      let last = ''
      for (const { text } of name.mentions) {
        if (text !== last) called.forms.add(fold(text).key)
        last = text
      }
    })
  })
  const all = [...byKey.values()].sort((a, b) => (a.folded.key < b.folded.key ? -1 : 1))
  for (const called of all) called.type = majorityType(called.carriers)
  return all
}

/** The type that most articles see; `other` only where none sees more. Of equal ones the first of the list. */
export function majorityType(carriers: readonly Carrier[]): Name['type'] {
  const votes = new Map<Name['type'], number>()
  for (const { name } of carriers) votes.set(name.type, (votes.get(name.type) ?? 0) + 1)
  let best: Name['type'] = 'other'
  for (const type of types) {
    if (type !== 'other' && (votes.get(type) ?? 0) > (best === 'other' ? 0 : votes.get(best)!)) best = type
  }
  return best
}
