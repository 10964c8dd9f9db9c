import t from 'tap'
import { selectNaming } from '../../src/present/select-naming.ts'
import type { NamingEntry } from '../../src/schemas/comparison.ts'

const entry = (name: string, type: NamingEntry['type'], ...wordings: (string | [string, boolean])[][]) =>
  ({
    name,
    type,
    outlets: wordings.map((own, i) => ({
      article: `a${i}`,
      entry: `a${i}.n0`,
      names: [],
      epithets: own.map((given) => {
        const [text, loaded] = typeof given === 'string' ? [given, false] : given
        return { start: 0, end: 1, text, loaded, voice: 'outlet' as const }
      })
    }))
  }) as unknown as NamingEntry
const selected = (...entries: NamingEntry[]) => selectNaming(entries).map(({ name }) => name)

t.test('shows named people who are described', async (t) => {
  t.strictSame(selected(entry('Mara Venn', 'person', ['the envoy'], []), entry('Orin Tass', 'person', [], [])), ['Mara Venn'])
})

t.test('shows groups and events that outlets call differently', async (t) => {
  t.strictSame(
    selected(
      entry('protesters', 'group', ['the protesters'], ['the rioters']),
      entry('crews', 'group', ['the crews'], ['crews', 'The crews'])
    ),
    ['protesters']
  )
})

t.test('shows other things only if somebody judges them', async (t) => {
  t.strictSame(
    selected(
      entry('notice', 'other', ['further notice'], ['a notice']),
      entry('plan', 'other', ['the plan'], [['the absurd plan', true]])
    ),
    ['plan']
  )
})
