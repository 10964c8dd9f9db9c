import t from 'tap'
import { findAttributions } from '../../../src/read/attributions/find-attributions.ts'
import { makePassages } from '../../../src/read/make-passages.ts'
import type { FoundName } from '../../../src/read/names/find-names.ts'
import { resolveSources } from '../../../src/read/names/resolve-sources.ts'

/** A person whose mentions are all places of the given forms, longest first. */
function person(
  text: string,
  name: string,
  forms: readonly string[],
  { epithets = [], type = 'person' }: { epithets?: readonly string[]; type?: FoundName['type'] } = {}
): FoundName {
  const mentions: { field: 'text'; start: number; end: number }[] = []
  for (const form of forms) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      if (!mentions.some(({ start, end }) => start <= at && at < end))
        mentions.push({ field: 'text', start: at, end: at + form.length })
    }
  }
  return {
    name,
    type,
    mentions: mentions.sort((a, b) => a.start - b.start),
    epithets: epithets.map((epithet) => {
      const start = text.indexOf(epithet)
      return { field: 'text', start, end: start + epithet.length, kind: 'appositive', isLoaded: false }
    })
  }
}

/** “source → name” for every attribution with a source. */
function resolved(text: string, names: readonly FoundName[]): string[] {
  const passages = makePassages(null, text, [])
  const attributions = findAttributions(passages)
  const found = resolveSources(attributions, names, passages)
  return attributions.flatMap(({ source }, i) =>
    source === null ? [] : [`${text.slice(source.start, source.end)} → ${found[i]}`]
  )
}

t.test('a name in the source means itself, in its full form', async (t) => {
  const text = 'General Oren Tashk spoke. “We held the bridge,” Tashk said.'
  t.same(resolved(text, [person(text, 'Oren Tashk', ['Oren Tashk', 'Tashk'])]), ['Tashk → Oren Tashk'])
})

t.test('follows a pronoun to the speaker whose title fits', async (t) => {
  const text = 'Mrs. Mara Lee met Mr. Oren Tashk. “It is late,” he said. “It is early,” she said.'
  const names = [
    person(text, 'Mara Lee', ['Mara Lee'], { epithets: ['Mrs.'] }),
    person(text, 'Oren Tashk', ['Oren Tashk'], { epithets: ['Mr.'] })
  ]
  t.same(resolved(text, names), ['he → Oren Tashk', 'she → Mara Lee'])
})

t.test('follows a role to the person that was called so', async (t) => {
  const text = 'Mara Lee, the envoy to Veldania, arrived with Oren Tashk. The envoy said that talks would begin.'
  const names = [
    person(text, 'Mara Lee', ['Mara Lee'], { epithets: ['the envoy to Veldania'] }),
    person(text, 'Oren Tashk', ['Oren Tashk'])
  ]
  t.same(resolved(text, names), ['The envoy → Mara Lee'])
})

t.test('does not choose the person that a source speaks for', async (t) => {
  const text = 'A spokesman for Oren Tashk said nothing had changed. Tashk’s lawyer said the same thing.'
  const names = [person(text, 'Oren Tashk', ['Oren Tashk', 'Tashk'])]
  t.same(resolved(text, names), ['A spokesman for Oren Tashk → null', 'Tashk’s lawyer → null'])
})

t.test('chooses the name that a comma sets beside a role', async (t) => {
  const text = 'A neighbour, Oren Tashk, said that the lights went out.'
  t.same(resolved(text, [person(text, 'Oren Tashk', ['Oren Tashk'])]), ['A neighbour, Oren Tashk → Oren Tashk'])
})

t.test('a given name decides whom a pronoun means, unless a title says otherwise', async (t) => {
  const text = 'Maria Quill met Peter Tashk. “It is late,” she said. “It is early,” he said.'
  const names = [person(text, 'Maria Quill', ['Maria Quill']), person(text, 'Peter Tashk', ['Peter Tashk'])]
  t.same(resolved(text, names), ['she → Maria Quill', 'he → Peter Tashk'])
  const titled = 'Mr. Maria Quill was alone. “It is late,” he said.'
  t.same(resolved(titled, [person(titled, 'Maria Quill', ['Maria Quill'], { epithets: ['Mr.'] })]), ['he → Maria Quill'])
})

t.test('goes past a name that cannot be meant', async (t) => {
  const text = 'Maria Quill had a plan. Peter Tashk was against it. “It is late,” she said.'
  const names = [person(text, 'Maria Quill', ['Maria Quill']), person(text, 'Peter Tashk', ['Peter Tashk'])]
  t.same(resolved(text, names), ['she → Maria Quill'])
})

t.test('leaves a pronoun alone that may mean either of two', async (t) => {
  const text = 'The crowd waited for Orla-Bex Storr and Fenn Quill. “It is late,” she said.'
  const names = [person(text, 'Orla-Bex Storr', ['Orla-Bex Storr']), person(text, 'Fenn Quill', ['Fenn Quill'])]
  t.same(resolved(text, names), ['she → null'])
})

t.test('follows “it” to the organisation that spoke right before, and “they” to nobody', async (t) => {
  const text =
    'The Harbour Board said the port was shut. It said nobody was hurt. They said more would come. Rain fell. Wind blew. It said the ships would come.'
  const board = person(text, 'Harbour Board', ['Harbour Board'], { type: 'organization' })
  t.same(resolved(text, [board]), ['The Harbour Board → Harbour Board', 'It → Harbour Board', 'They → null', 'It → null'])
})
