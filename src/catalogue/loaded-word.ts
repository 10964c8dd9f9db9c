import { loadedAdjectiveRules } from './loaded-word-adjectives.ts'
import { loadedNounRules } from './loaded-word-nouns.ts'
import { loadedVerbRules } from './loaded-word-verbs.ts'
import type { Rule } from './rule.ts'

/** Words that carry a judgement of their own, by part of speech. */
export const loadedWordRules: readonly Rule[] = [...loadedAdjectiveRules, ...loadedNounRules, ...loadedVerbRules]
