import t from 'tap'
import { runAlone, runTogether, type Staged } from '../../src/read/run-together.ts'

function* count(name: string, stages: number, seen: string[]): Staged<string> {
  for (let stage = 1; stage < stages; stage++) {
    seen.push(`${name}${stage}`)
    yield
  }
  seen.push(`${name}${stages}`)
  return `${name} done`
}

t.test('lets all pieces finish a stage before any begins the next, whichever ends first', async (t) => {
  const seen: string[] = []
  const results = runTogether([count('a', 3, seen), count('b', 1, seen), count('c', 2, seen)])
  t.strictSame(results, ['a done', 'b done', 'c done'])
  t.strictSame(seen, ['a1', 'b1', 'c1', 'a2', 'c2', 'a3'])
})

t.test('runs one piece to its end, and no piece to no result', async (t) => {
  t.equal(runAlone(count('a', 3, [])), 'a done')
  t.strictSame(runTogether([]), [])
})
