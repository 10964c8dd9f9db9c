import type { Comparison } from '../../schemas/comparison.ts'
import { writeComparison } from '../../serialise/comparison-body.ts'
import { packBytes } from '../../serialise/pack-bytes.ts'
import type { KeptComparison, Store } from '../../store/store.ts'
import analysisAnswer from './analysis.answer.generated.json' with { type: 'json' }
import comparisonAnswer from './comparison.answer.generated.json' with { type: 'json' }
import { exampleIds } from './example-ids.ts'
import { outletFigures } from './example-outlet.ts'
import { exampleStory } from './example-story.ts'

/**
 * Returns a store that also answers the built-in examples, by their ids.
 *
 * They are in no list, count in no profile, belong to no tenant and cannot be removed: removing one succeeds and changes nothing.
 */
export function withExamples(store: Store): Store {
  let comparison: KeptComparison | undefined
  return {
    ...store,
    findComparison: async (tenant, id) => {
      if (id !== exampleIds.comparison) return await store.findComparison(tenant, id)
      comparison ??= packComparison()
      return comparison
    },
    removeComparison: async (tenant, id) => id === exampleIds.comparison || (await store.removeComparison(tenant, id)),
    findReading: async (tenant, id) =>
      id === exampleIds.article
        ? { id, packed: packBytes(Buffer.from(JSON.stringify(analysisAnswer))), starts: 0, ends: null }
        : await store.findReading(tenant, id),
    findStory: async (tenant, id) => (id === exampleIds.story ? exampleStory : await store.findStory(tenant, id)),
    // An outlet of this name may have sent articles.
    profileOutlet: async (tenant, key, selection) =>
      (await store.profileOutlet(tenant, key, selection)) ?? (key === exampleIds.outlet ? outletFigures(selection) : null)
  }
}

function packComparison(): KeptComparison {
  const { id, createdAt } = { ...comparisonAnswer, id: exampleIds.comparison }
  const { json, bounds } = writeComparison({ ...(comparisonAnswer as unknown as Comparison), id })
  return { id, createdAt, bounds, packed: packBytes(json), hasText: true, supersededBy: null }
}
