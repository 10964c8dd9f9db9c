import type { Family } from './rule.ts'

/** Most of its rules stand in files of their own, by kind of word. */
export const loadedWord: Family = {
  name: 'loaded-word',
  description: 'Words that carry a judgement of their own, by part of speech.',
  feature: 'loaded',
  countsIn: ['edits', 'naming', 'lineage'],
  rules: []
}
