import t from 'tap'
import { chooseForm } from '../../src/http/choose-form.ts'

const offered = ['application/json', 'text/html', 'text/csv', 'application/tei+xml']
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'

const cases: readonly (readonly [string, string | undefined, string | null])[] = [
  ['takes the first without a header', undefined, 'application/json'],
  ['takes the first if the header is empty', '', 'application/json'],
  ['takes the first if anything is accepted', '*/*', 'application/json'],
  ['gives a browser the page', browser, 'text/html'],
  ['takes what has the higher q', 'text/html;q=0.2, text/csv;q=0.7', 'text/csv'],
  ['follows the offered order if q is equal', 'text/csv, text/html', 'text/html'],
  ['matches a whole family', 'text/*', 'text/html'],
  ['lets the exact type overrule its family', 'text/*, text/html;q=0', 'text/csv'],
  ['lets a family overrule all', '*/*;q=0.5, application/*;q=0.1', 'text/html'],
  ['does not mind case, space and other parameters', ' Application/TEI+XML ; charset=utf-8 ; Q=0.5', 'application/tei+xml'],
  ['reads an invalid q as refusal', 'text/csv;q=high', null],
  ['refuses what nothing matches', 'image/png, text/plain', null],
  ['refuses if everything is refused', '*/*;q=0', null],
  ['survives nonsense', ';;;,,/,*;q=', null]
]
for (const [name, accept, expected] of cases) {
  t.test(name, async (t) => {
    t.equal(chooseForm(accept, offered), expected)
  })
}
