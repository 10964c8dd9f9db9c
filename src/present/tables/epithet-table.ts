import { articleColumns, articleTable, placeColumns, placeValues } from './shared-columns.ts'
import { flag, joined, text } from './table.ts'

const columns = {
  name: text('Who or what is described: the fullest form of the name in all articles.'),
  type: text('`person`, `organization`, `place`, `group`, `event` or `other`.'),
  ...articleColumns,
  entry: text('Id of the entry in the article’s names or things.'),
  names: text('The forms of the name that the article uses, separated by semicolons.'),
  text: text('The describing phrase.'),
  loaded: flag('Whether the phrase carries a judgement.'),
  voice: text('Whose words: `outlet`, `quoted` or `attributed`.'),
  ...placeColumns
}

/** One line per describing phrase, by the name that it describes, then by article. */
export const epithetTable = articleTable(
  { description: 'One line per phrase that describes a person, organisation, place, group, event or thing.' },
  columns,
  (comparison) => {
    return comparison.naming.flatMap(({ name, type, outlets }) =>
      outlets.flatMap(({ article, entry, names, epithets }) =>
        epithets.map(({ text, loaded, voice, ...place }) => ({
          name,
          type,
          article,
          entry: entry ?? null,
          names: joined(names),
          text,
          loaded,
          voice,
          ...placeValues(place)
        }))
      )
    )
  }
)
