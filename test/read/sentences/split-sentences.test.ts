import t from 'tap'
import { findQuotations } from '../../../src/read/quotations/find-quotations.ts'
import { findParagraphs } from '../../../src/read/sentences/find-paragraphs.ts'
import { splitSentences } from '../../../src/read/sentences/split-sentences.ts'
import { tokenize } from '../../../src/read/tokens/tokenize.ts'
import { sentenceKinds } from './sentence-kinds.ts'

function sentencesOf(text: string) {
  const paragraphs = findParagraphs(text, [])
  const tokens = tokenize(text, paragraphs)
  return splitSentences(tokens, paragraphs, findQuotations(tokens, paragraphs))
}

/** Cases are written with a bar where a sentence ends. */
const cases: Record<string, string[]> = {
  'ends a sentence at a full stop, a question and a cry': ['The port closed.| Who did it?| Nobody knew!| So it stayed.'],
  'keeps titles and initials with their name': [
    'Dr. Ilse Varn met Gen. Oren Tashk.| He left.',
    'Sens. Lee Marn and J. T. Quill spoke for Mr. Storr.'
  ],
  'ends a sentence with an abbreviation only before a word that opens one': [
    'He moved to the U.S.| The army stayed.',
    'He joined the U.S. Army in May.',
    'They met at 5 p.m.| Dr. Lee spoke first.',
    'They met at 5 p.m. EST on Monday.',
    'She runs Quill Inc.| He does not.',
    'She runs Quill Inc. with two others.',
    'Nets, ropes, tar, etc. lay there.'
  ],
  'ends a sentence behind a town and its state, and before a title or a figure in words': [
    'It opens in Corvale, Ariz.| Farmers wait.',
    'It opens in Corvale, Ariz., where farmers wait.',
    'He met former Md. Gov. Ilse Varn.',
    'She left the P.H.A.| Mr. Marn stayed.',
    'So says the P.H.A.| Seventy-two ships lay there.'
  ],
  'keeps a small letter behind an abbreviation, but not behind a word': [
    'It took approx. two hours.',
    'the port is closed.| it stays closed.| eHow said so.'
  ],
  'keeps figures whole': [
    'It rose by 3.5 per cent to 1 200.50 crowns.| No. 5 lost, see p. 12.',
    'We had 600.| How many had you?'
  ],
  'keeps addresses whole': ['See www.osterby.example/port.html for more.| It is long.'],
  'goes on behind an ellipsis with a small letter': [
    'He waited ... and left.| Then … nothing.',
    'He waited…| Then he left.',
    'He waited . . . and left.'
  ],
  'makes each sentence inside a quotation a separate one': [
    '“Stop.| Go away,” he said.',
    '“We stay.| We work.”| The mayor left.'
  ],
  'keeps a quotation and its cue together': [
    '“Why now?” he asked.| Nobody knew.',
    '“Never!” Lee Marn shouted.| “Not here.”',
    '‘Who is there?’ asked the guard.',
    'Leave me alone! he yelled.',
    '“Who pays?”| Marn said the budget was empty.',
    '“Who pays?” Marn asked his neighbours.| Nobody knew.',
    '“We will not …” Ilse Varn told reporters.| She left.',
    '“Who pays?” Justice Quill queried.'
  ],
  'closes marks with the sentence that they close': [
    'He said: “It is over.”| (That was wrong.)| They left.',
    'She called it “the end.”| “It is not,” he said.'
  ],
  'keeps the cries of a quotation that only goes on with its sentence': [
    '‘Oh!’ thought Mara to herself, ‘what a long way! How they will stare at me!’ (They did.)| She fell on.',
    'He cried: “A long way!| How they will stare!”'
  ],
  'keeps a roll of names in one sentence': ['“Marn! Tashk! Storr ...” a voice called.', '“Stop!| Thieves!” a voice called.'],
  'begins a letter behind its greeting': [
    'Dear Mr. Marn,| The berths are free.',
    'Good morning Mara -| I have the list.',
    'Hi,| Yes, they are free.',
    'Dear me, the berths are free.'
  ],
  'parts the heads and the attachments of mails': [
    '<marn@osterby.example>| 03/27/2031 09:11 AM| Are the berths free?',
    'See << Berths.doc >>| Thanks.',
    'The lists are here| - Berths.pdf| - Moorings.pdf',
    'All is well :-)| Now we wait.'
  ],
  'parts captions from their number and their credit': [
    'Figure 7.2| The berths of Marrow Bay lie south.',
    'The pier at Osterby| Photo: Lee Marn',
    'The pier (Photo: Lee Marn) is old.'
  ],
  'begins a question or an address with a small letter': [
    'Any news of Osterby?| is it still closed?',
    'It is very cheap...| www.osterby.example',
    'Ring 555-0199.| they know.'
  ],
  'keeps a domain and a rule whole': ['Sent by Osterby.Com today.', 'It ends ----== here.'],
  'stands an unbalanced mark': ['“We go, he said.| They stay.', 'We go,” he said.| They stay.'],
  'keeps a note with the sentence that it belongs to': [
    'The port closed. [12]| It opened later.',
    'It was closed. [citation needed]| It opened.'
  ],
  'cuts list items apart': [
    'a) nets b) ropes c) tar'.replaceAll(' b', '| b').replaceAll(' c)', '| c)'),
    '1. Nets are here.| 2. Ropes are there.'
  ],
  'reads a section number as part of its heading': ['4.1. Limits of the port'],
  'cuts if the space after a full stop is missing': [
    'It was the end.| The port closed.'.replace('| ', '|'),
    'Ask at example.com today.'
  ],
  'sees the stops of other scripts': ['港口关闭了。|工人留下。', 'बंदरगाह बंद है।| मजदूर रुके।'],
  'does not end at a comma behind a cry': ['“Stop!”, he said.'],
  'keeps a name that ends in a mark': ['The search by Yonder! and others failed.', 'The Rock Now! award was given.'],
  'ends at a stamp of date and time': ['Lee Marn| 08/16/2030 03:48 PM| The port closed.']
}

for (const [name, texts] of Object.entries(cases)) {
  t.test(name, async (t) => {
    for (const marked of texts) {
      const text = marked.replaceAll('|', '')
      const wanted = marked.split('|').map((part) => part.trim())
      t.same(
        sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
        wanted
      )
    }
  })
}

for (const { name, ends, goesOn } of sentenceKinds)
  t.test(`knows when a sentence ends at ${name}`, async (t) => {
    for (const marked of [...ends, ...goesOn]) {
      const text = marked.replaceAll('|', '')
      t.same(
        sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
        marked.split('|').map((part) => part.trim()),
        text
      )
    }
  })

t.test('gives headings their role and each sentence its paragraph', async (t) => {
  const text = 'Harbour Ties\n\nThe port closed. It was late.\n\nIt opened again.'
  t.same(
    sentencesOf(text).map(({ role, paragraph }) => [role, paragraph]),
    [
      ['heading', 0],
      ['body', 1],
      ['body', 1],
      ['body', 2]
    ]
  )
})
