import t from 'tap'
import { makePassages } from '../../../src/read/make-passages.ts'
import { countLostMarks } from '../../../src/read/quotations/count-lost-marks.ts'

const lostIn = (text: string) => countLostMarks(makePassages(null, text, [])[0]!)

t.test('counts marks whose partner was lost', async (t) => {
  for (const text of [
    'The quay is shut, " the mayor said. The fair goes on.',
    '“We will not sell, Mara Dast said on Monday. Nobody knows.',
    'We will not sell,” Mara Dast said.',
    '“The plan is dead. It was never alive.\n\nThe council met at noon.'
  ])
    t.equal(lostIn(text), 1, text)
  t.equal(lostIn('Shut, " he said. Open, " she said.'), 2)
})

t.test('counts no mark that has its partner, and no sign of inches', async (t) => {
  for (const text of [
    '“We stay,” he said. «They go,» she said.',
    '“We stay. We fish.\n\n“We sail,” he said.',
    'The 6" pipe and the 4" pipe broke.',
    'The pilots’ boats lay idle.',
    'MARN: We have met.\n\nDAST: “Never.”'
  ])
    t.equal(lostIn(text), 0, text)
})
