import { compareStrings } from '../order-readings.ts'
import type { EpithetFigures } from './outlet-figures.ts'

/** What one article calls a person, and how often. */
export interface UsedEpithet {
  readonly name: string
  readonly epithet: string
  readonly loaded: boolean
  readonly count: number
  readonly article: string
}

/** Of so many persons, so many epithets each are told, with so many articles. */
const MOST_PERSONS = 50
const MOST_OF_PERSON = 20
const MOST_EVIDENCE = 3

/** The most used epithets of the persons with the most of them; `newest` are uses of epithets, the newest first. */
export function rankEpithets(newest: readonly UsedEpithet[]): EpithetFigures[] {
  const persons = [...Map.groupBy(newest, ({ name }) => name)]
    .map(([name, uses]) => ({ name, uses, total: sum(uses) }))
    .sort((a, b) => b.total - a.total || compareStrings(a.name, b.name))
    .slice(0, MOST_PERSONS)
  return persons.flatMap(({ name, uses }) => {
    const epithets = [...Map.groupBy(uses, ({ epithet }) => epithet)].map(([epithet, own]) => ({
      name,
      epithet,
      loaded: own.some(({ loaded }) => loaded),
      count: sum(own),
      evidence: own.slice(0, MOST_EVIDENCE).map(({ article }) => article)
    }))
    return epithets.sort((a, b) => b.count - a.count || compareStrings(a.epithet, b.epithet)).slice(0, MOST_OF_PERSON)
  })
}

const sum = (uses: readonly UsedEpithet[]) => uses.reduce((total, { count }) => total + count, 0)
