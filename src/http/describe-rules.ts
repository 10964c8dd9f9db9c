import { familyPrecision } from '../catalogue/family-precision.ts'
import { familyOf, type Rule } from '../catalogue/rule.ts'
import type { CatalogueRule } from '../schemas/marker-rule.ts'

/** Describes a rule of the catalogue as the API shows it: how it matches stays inside. */
export function describeRule({ id, note, source, strength, neutral = [], hits, misses }: Rule): CatalogueRule {
  const family = familyOf(id)
  const { precision, n } = familyPrecision.get(family) ?? { precision: null, n: 0 }
  return { id, family, note, source, strength, precision, n, neutral: [...neutral], hits: [...hits], misses: [...misses] }
}
