import { familyOf, type Rule } from '../catalogue/rule.ts'
import type { CatalogueRule } from '../schemas/marker-rule.ts'

/** A rule of the catalogue as the API shows it: how it matches stays inside. */
export function describeRule({ id, note, source, strength, neutral = [], hits, misses }: Rule): CatalogueRule {
  return { id, family: familyOf(id), note, source, strength, neutral: [...neutral], hits: [...hits], misses: [...misses] }
}
