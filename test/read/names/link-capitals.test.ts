import t from 'tap'
import { nameArticle } from './name-article.ts'

const mentionsOf = (text: string, name: string) => nameArticle(text).find((found) => found.name === name)?.mentions ?? []

const governments: readonly (readonly [behaviour: string, text: string])[] = [
  ['that acts', 'Kenya is calm. On Friday Nairobi rejected the offer.'],
  ['that will act', 'Kenya is calm. Nairobi will answer soon.'],
  ['that has something', 'Kenya is calm. They waited for Nairobi’s answer.'],
  ['that is dealt with', 'Kenya is calm. The talks with Nairobi ended.'],
  ['between two governments', 'Kenya is calm. The treaty between Nairobi and Skarn holds.']
]
for (const [behaviour, text] of governments) {
  t.test(`takes for the country a capital ${behaviour}`, async (t) => {
    t.same(mentionsOf(text, 'Kenya'), ['Kenya', 'Nairobi'])
  })
}

const cities: readonly (readonly [behaviour: string, text: string])[] = [
  ['where something is', 'Kenya is calm. The market in Nairobi was shut.'],
  ['that somebody goes to', 'Kenya is calm. She flew to Nairobi.'],
  ['that something happens to', 'Kenya is calm. Nairobi was hit by a storm.'],
  ['before its country', 'They met in Nairobi, Kenya.'],
  ['of a country that is not named', 'On Friday Nairobi rejected the offer.']
]
for (const [behaviour, text] of cities) {
  t.test(`leaves a city ${behaviour}`, async (t) => {
    t.same(mentionsOf(text, 'Nairobi'), ['Nairobi'])
  })
}
