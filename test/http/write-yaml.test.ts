import t from 'tap'
import { parse } from 'yaml'
import { writeYaml } from '../../src/http/write-yaml.ts'

t.test('writes short collections on one line, long ones with a member per line, and reads back the same', async (t) => {
  const long = {
    type: 'object',
    properties: Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`field${i}`, { type: 'string', description: `Field number ${i}: “so it is”.` }])
    )
  }
  const value = { info: { title: 'A', version: '1' }, text: 'two\nlines\n', none: null, empty: [], long, again: long }
  const yaml = writeYaml(value)
  t.same(parse(yaml), value)
  t.match(yaml, /^info: \{title: A, version: "1"\}$/m)
  t.match(yaml, /^ {4}field0: \{type: string, description: /m)
  t.notMatch(yaml, /[&*]a1/)
})

t.test('quotes a question mark on one line, for readers of YAML 1.1', async (t) => {
  const value = { get: { summary: 'Is it alive?', tags: ['a'] }, text: 'Is it?\nIt is.\n' }
  const yaml = writeYaml(value)
  t.same(parse(yaml), value)
  t.match(yaml, '{summary: "Is it alive?", tags: [a]}')
})
