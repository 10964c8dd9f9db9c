import { loweringModifiers, roleSynonyms } from '../../languages/lexicon.ts'
import type { Surroundings } from './attached-epithets.ts'
import type { DraftEpithet } from './describe-epithet.ts'
import type { Entry } from './link-mentions.ts'

/** Who holds an office or is described so, and with which qualifiers. */
export interface Role {
  readonly entry: number
  readonly qualifiers: ReadonlySet<string>
}

/** Returns one word for offices that texts use alike. */
export const canonical = (head: string) => roleSynonyms.get(head) ?? head

/** Collects the offices and descriptions that each person is given beside the name, and “the Helm administration”. */
export function collectRoles(
  { draft }: Surroundings,
  entries: readonly Entry[],
  found: readonly (readonly DraftEpithet[])[]
): Map<string, Role[]> {
  const roles = new Map<string, Role[]>()
  const add = (head: string, role: Role) => {
    const list = roles.get(canonical(head))
    if (list === undefined) roles.set(canonical(head), [role])
    else if (list.length < 200) list.push(role)
  }
  entries.forEach(({ type, mentions }, entry) => {
    if (type !== 'person') return
    for (const { head, qualifiers } of found[entry]!) if (head !== '') add(head, { entry, qualifiers })
    const administration = mentions.find(({ passage, stop }) => draft.passages[passage]!.tokens.norms[stop] === 'administration')
    if (administration === undefined) return
    const { passage, first } = administration
    const isFormer = draft.passages[passage]!.tokens.norms[first - 1] === 'former'
    add('president', { entry, qualifiers: new Set(isFormer ? ['former'] : []) })
  })
  return roles
}

/** Returns how many qualifiers two phrases for one office share; null if they speak of two: other countries, a deputy. */
export function overlapOf(role: ReadonlySet<string>, nominal: ReadonlySet<string>): number | null {
  let shared = 0
  let countries = 0
  for (const word of nominal) {
    if (role.has(word)) shared++
    else if (word.startsWith('country ') && [...role].some((other) => other.startsWith('country '))) countries++
    else if (loweringModifiers.has(word)) return null
  }
  if (countries > 0 && shared === 0) return null
  for (const word of role) if (loweringModifiers.has(word) && !nominal.has(word)) return null
  if (role.has('former') && !nominal.has('former')) return shared - 0.5
  // “the president” alone is sooner the one whose country goes without saying
  return countries === 0 && !hasCountry(nominal) && hasCountry(role) ? shared - 0.25 : shared
}

const hasCountry = (qualifiers: ReadonlySet<string>) => [...qualifiers].some((word) => word.startsWith('country '))
