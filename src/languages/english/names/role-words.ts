import { words } from '../../words.ts'

/** One word for each office that texts name in two ways. */
export const roleSynonyms: ReadonlyMap<string, string> = new Map([
  ['chief', 'director'],
  ['head', 'director'],
  ['boss', 'director'],
  ['premier', 'minister'],
  ['lawyer', 'attorney'],
  ['adviser', 'advisor'],
  ['ambassador', 'envoy'],
  ['chair', 'chairman'],
  ['counselor', 'counsel']
])

/** Qualifiers that make it another office: “the minister” does not mean the deputy. */
export const loweringModifiers = words('vice deputy assistant associate under acting')
