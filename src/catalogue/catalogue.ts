import { collections, families } from './families.generated.ts'
import type { FamilyUse, Rule } from './rule.ts'

export { catalogueVersion } from './version.generated.ts'
export { families }
/** All rules: those of each family's file, then those that stand in files by kind of word. */
export const catalogue: readonly Rule[] = [...families.map(({ rules }) => rules), ...collections].flat()

/** Where markers of the families count that callers name for rules of their own. */
const callersUses: readonly FamilyUse[] = ['edits', 'naming']
const usesOf = new Map(families.map(({ name, countsIn }) => [name, countsIn]))

/** Checks whether markers of a family, the catalogue's or a caller's, count there. */
export const isCounted = (family: string, use: FamilyUse): boolean => (usesOf.get(family) ?? callersUses).includes(use)
