import type { NamingEntry } from '../schemas/comparison.ts'

const named: ReadonlySet<NamingEntry['type']> = new Set(['person', 'organization', 'place'])

/**
 * Selects the entries that show a difference in naming: somebody or something with a name that is described, and groups and events that outlets
 * call differently or that one of them judges. Other things are in the data for programs.
 */
export function selectNaming(naming: readonly NamingEntry[]): NamingEntry[] {
  return naming.filter(({ type, outlets }) => {
    const described = outlets.filter(({ epithets }) => epithets.length > 0)
    if (named.has(type)) return described.length > 0
    if (described.some(({ epithets }) => epithets.some(({ loaded }) => loaded))) return true
    const wordings = described.map(({ epithets }) => [...new Set(epithets.map(({ text }) => plain(text)))].sort().join('\n'))
    return type !== 'other' && new Set(wordings).size > 1
  })
}

/** A phrase without its article, in lower case; one that was not kept says nothing. */
const plain = (text: string | null): string => (text ?? '').toLowerCase().replace(/^(?:the|a|an|this|that|these|those) /, '')
