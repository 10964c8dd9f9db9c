import type { ConstructionName } from '../../../catalogue/rule.ts'

/** Constructions that are looked for at the words of their rule, in the same pass as words and phrases. */
export type WordConstruction = 'agentless-passive' | 'evaluative-fronting' | 'headline-verb' | 'sentence-adverb'

const names: ReadonlySet<string> = new Set<WordConstruction>([
  'agentless-passive',
  'evaluative-fronting',
  'headline-verb',
  'sentence-adverb'
])

export const isWordConstruction = (name: ConstructionName): name is WordConstruction => names.has(name)
