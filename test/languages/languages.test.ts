import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { findLanguage, languages } from '../../src/languages/languages.ts'

const folder = join(import.meta.dirname, '..', '..', 'src', 'languages')

t.test('every folder of a language is one that is read, and has its name', async (t) => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  t.strictSame(folders.map(({ name }) => name).sort(), languages.map(({ name }) => name.toLowerCase()).sort())
})

t.test('finds a language by its tag, whatever the region and the case', async (t) => {
  for (const tag of ['en', 'en-GB', 'EN-us', 'en-Latn-US']) t.equal(findLanguage(tag)?.name, 'English', tag)
  for (const tag of ['eng', 'de', 'e', '']) t.equal(findLanguage(tag), undefined, tag)
})

t.test('a language tags every form, and is told by words in small letters', async (t) => {
  for (const { name, marks, tagForms } of languages) {
    const { tags, lemmas } = tagForms(['a', 'harbour', '.'], 0)
    t.strictSame([tags.length, lemmas.length], [3, 3], name)
    t.ok(
      [...marks].every((word) => word !== '' && word === word.toLowerCase()),
      name
    )
  }
})
