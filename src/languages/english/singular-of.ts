import { irregularLemmas } from './irregular-forms.ts'

/** Returns a noun (lower case) in the singular, by its form alone. */
export function singularOf(norm: string): string {
  const irregular = irregularLemmas(norm).find(({ part }) => part === 'n')
  if (irregular !== undefined) return irregular.lemma
  if (norm.endsWith('ies') && norm.length > 4) return `${norm.slice(0, -3)}y`
  if (/(?:s|x|ch|sh)es$/.test(norm)) return norm.slice(0, -2)
  return norm.endsWith('s') && !norm.endsWith('ss') ? norm.slice(0, -1) : norm
}
