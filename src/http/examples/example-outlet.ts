import { nextDay } from '../../outlets/divide-time.ts'
import type { OutletFigures, OutletSelection, PartFigures } from '../../outlets/outlet-figures.ts'
import { exampleIds } from './example-ids.ts'

const day = '2026-10-16'

const sums: Omit<PartFigures, 'part'> = {
  articles: 2,
  outletWords: 812,
  quotedWords: 140,
  attributedWords: 66,
  strengthSum: 1500,
  strengthSquares: 750_000,
  strengthLargest: 500,
  loadSquares: 1_250_000,
  loadWords: 636_000,
  wordSquares: 334_184,
  comparedWords: 1018,
  copiedWords: 316,
  quotesAltered: 1,
  omissions: 2,
  families: { 'speech-verb': 3 }
}

/** Returns what the profile of the example's outlet is written from: two articles of one day, which a selection may leave out. */
export function outletFigures({ from = day, to = nextDay(day) }: OutletSelection): OutletFigures {
  const isChosen = from <= day && day < to
  return {
    outlet: { key: exampleIds.outlet, outlet: 'Example Outlet', articles: 2, first: day, last: day },
    parts: isChosen ? [{ part: day, ...sums }] : [],
    epithets: isChosen
      ? [
          {
            name: 'Ilse Varn',
            epithet: 'embattled harbour master',
            loaded: true,
            count: 2,
            evidence: [exampleIds.article]
          }
        ]
      : [],
    evidence: isChosen ? [{ part: day, article: exampleIds.article, comparison: exampleIds.comparison }] : []
  }
}
