import type { Rule } from './rule.ts'

/** Version of the catalogue: changes with every change of a rule. */
export const catalogueVersion = '2026-11-20.1'

/** All rules, by family. */
export const catalogue: readonly Rule[] = []
