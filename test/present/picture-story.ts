import type { Comparison } from '../../src/schemas/comparison.ts'
import { comparisonOf } from './hostile-comparison.ts'

/**
 * A small story with something for every table: an article that does not belong, altered quotes, a conflict, an omission, an event told twice;
 * and characters outside the basic plane before, in and after what is found, so that code units and code points differ.
 */
export function pictureStory(): Comparison {
  const closing = (hour: string, adverb: string, strength: string) =>
    `🚢 The port of Marrow Bay was shut on Friday after a tanker leaked ${strength} tonnes of oil, the harbour office said.\n\n“We regret the very long delay,” Harbour Master Ilse Varn ${adverb} told reporters in Osterby. She blamed the greedy 🛢️ owner of the tanker.\n\nThe ferry to Skarn will not sail before ${hour}, the company Tern Lines announced.\n\nFishermen of Osterby have waited for a new quay since 2019, and the council has promised one twice.`
  return comparisonOf({
    articles: [
      {
        id: 'courier',
        outlet: 'Osterby Courier',
        title: '⚓️ Marrow Bay port shut after oil leak',
        text: closing('Monday', 'reluctantly', '40'),
        publishedAt: '2026-10-14T08:00:00Z'
      },
      {
        id: 'tribune',
        outlet: 'Skarn Tribune',
        title: '🌊 Disgraceful oil leak shuts Marrow Bay port',
        text: closing('Tuesday', 'brazenly', '90').replace('very long ', ''),
        publishedAt: '2026-10-14T11:00:00Z'
      },
      {
        id: 'radio',
        outlet: 'Radio Tern',
        title: 'Port of Marrow Bay shut after oil leak',
        text: `${closing('Monday', 'calmly', '40').split('\n\n').slice(0, 3).join('\n\n')}\n\nThe reckless 🐟 gulls of the bay are a symbol of a town that nobody loves, and that is a disgrace. The oil of the tanker closed the port of Marrow Bay on Friday.`,
        publishedAt: '2026-10-14T12:00:00Z'
      },
      {
        id: 'garden',
        outlet: 'Garden Letter',
        title: 'How to prune roses in winter',
        text: '🌹 Roses want a sharp knife and a patient hand. The so-called experts are often disastrously wrong about the month. “Wait for the horrific frost to end,” said Mara Lee, a gardener.'
      }
    ]
  })
}
