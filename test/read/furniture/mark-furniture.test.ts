import t from 'tap'
import { type ArticleFrame, markFurniture } from '../../../src/read/furniture/mark-furniture.ts'
import { leastCpuTime } from '../../least-cpu-time.ts'
import fc from '../../seeded-check.ts'
import { article, paragraphs, title } from './invented-article.ts'

const frame: ArticleFrame = { title, byline: null, outlet: 'The Osterby Courier' }
const untitled: ArticleFrame = { title: null, byline: null, outlet: 'The Osterby Courier' }

/** The paragraphs of the article that a span of furniture touches. */
function lostParagraphs(text: string, spans: readonly { start: number; end: number }[]): string[] {
  return paragraphs.filter((paragraph) => {
    const start = text.indexOf(paragraph)
    return start === -1 || spans.some((span) => span.start < start + paragraph.length && span.end > start)
  })
}

t.test('marks a line under the article by its wording, and nothing of the article', async (t) => {
  const lines: [line: string, kind: string][] = [
    ['Share this article', 'navigation'],
    ['Back to top', 'navigation'],
    ['Advertisement', 'navigation'],
    ['Tags: harbour, strike, Veldania', 'navigation'],
    ['Terms of use | Privacy policy', 'legal'],
    ['© 2031 The Osterby Courier. All rights reserved.', 'legal'],
    ['The views expressed in this article are those of the author.', 'legal'],
    ['Sign up for our daily newsletter', 'promotion'],
    ['Support independent journalism: donate today', 'promotion'],
    ['To read the full story, log in or subscribe.', 'promotion'],
    ['Follow @osterbycourier on Twitter', 'promotion'],
    ['Read more: Grain prices rise in Osterby', 'related'],
    ['Related stories', 'related'],
    ['The post Workers vote to strike appeared first on The Osterby Courier.', 'related'],
    ['via Courier Feed https://courier.example/4711', 'related'],
    ['Photo: Port of Marrow Bay', 'caption'],
    ['Mira Lund, second from left, at the gates of the port in 2030.', 'caption'],
    ['The cranes of Marrow Bay. (Photo by Ana Dorn/Osterby Press)', 'caption'],
    ['Leave a Reply', 'comment'],
    ['14 comments', 'comment'],
    ['Your email address will not be published. Required fields are marked *', 'comment'],
    ['Email: desk@courier.example', 'other'],
    ['Phone: +99 555 0134', 'other'],
    ['Updated: 12 May 2031, 14:05', 'byline'],
    ['By Ana Dorn, Osterby Courier', 'byline'],
    ['Tue, 05/12/2031 – 08:45', 'byline'],
    ['Additional reporting by Jo Kell in Osterby; editing by Mira Dorn', 'byline'],
    ['Ana Dorn is the Senior Editor of The Osterby Courier, and has covered the harbour since 2019.', 'byline'],
    ['Editors’ recommendations:', 'related'],
    ['Share on Pinterest', 'navigation'],
    ['Pages: 1 2 3 4', 'navigation'],
    ['Header image: The cranes of Marrow Bay in the morning.', 'caption'],
    ['Cranes of the port stand still on Monday (Reuters/Jo Kell)', 'caption'],
    ['Simply enter your email below, and get the news of the harbour every day.', 'promotion'],
    ['As a non-profit, the Courier lives by what its readers donate.', 'promotion'],
    ['This post contains links to shops of our advertisers, who pay us for them.', 'legal'],
    ['Disclosure: some of the links above are affiliate links.', 'legal'],
    ['To reach the reporter behind this story, write to dorn@courier.example.', 'other']
  ]
  for (const [line, kind] of lines) {
    const text = `${article}\n\n${line}`
    const spans = markFurniture(text, untitled)
    t.strictSame(
      spans.map((span) => [span.text, span.kind]),
      [[line, kind]],
      line
    )
  }
})

t.test('marks a cue between two paragraphs', async (t) => {
  for (const line of [
    'Story continues below',
    'Read more: What we know so far',
    'Click here to subscribe',
    'Comments',
    'Most popular'
  ]) {
    const text = [...paragraphs.slice(0, 3), line, ...paragraphs.slice(3)].join('\n\n')
    t.strictSame(
      markFurniture(text, frame).map((span) => span.text),
      [line],
      line
    )
  }
})

t.test('leaves sentences of an article that open as furniture does', async (t) => {
  for (const line of [
    'Follow these four steps shared on Twitter to see how the dues grew.',
    '(c) Dues that were paid before the first of May are not given back.',
    'Got it.',
    'We receive grain from three ports, and the commission on dues knows it.',
    'When you join the queue at the gates, the guards ask for a paper.'
  ]) {
    const text = [...paragraphs.slice(0, 4), line, ...paragraphs.slice(4)].join('\n\n')
    t.strictSame(markFurniture(text, untitled), [], line)
  }
})

t.test('keeps paragraphs of the article after the heading of an empty box', async (t) => {
  const rest = [
    'Sugar and salt were dearer than ever, and bakers in the hills went without for weeks on end.',
    'Nobody from the ministry answered letters of the millers, who had written eleven of them since winter.'
  ]
  const text = [...paragraphs.slice(0, 1), 'Leave a Reply', ...paragraphs.slice(1, 3), ...rest, ...paragraphs.slice(3)].join(
    '\n\n'
  )
  t.strictSame(
    markFurniture(text, frame).map((span) => span.text),
    ['Leave a Reply']
  )
})

t.test('marks openings of other articles that “[…]” cuts short, with their headlines', async (t) => {
  const others = [
    'Telescope finds water on a distant moon',
    'Ice as thick as a mountain covers it, and below lies a sea that may be older than ours, […]',
    'A short history of the umbrella',
    'Umbrellas were once a sign of rank and later a tool of clerks, and the makers of Tallow Street […]'
  ]
  t.strictSame(
    markFurniture([article, ...others].join('\n\n'), frame).map((span) => span.text),
    others
  )
  t.strictSame(markFurniture(`${article}\n\n“The dues are high, and the port […]`, frame), [], 'one alone')
})

t.test('marks byline, date and dateline after a standfirst, and no dates of a chronicle', async (t) => {
  const standfirst = 'The port of Marrow Bay stands still, and grain waits in the ships of Veldania.'
  const text = [standfirst, 'By Ana Dorn', 'May 12, 2031', `MARROW BAY, Veldania — ${article}`].join('\n\n')
  t.strictSame(
    markFurniture(text, frame).map((span) => span.text),
    ['By Ana Dorn', 'May 12, 2031', 'MARROW BAY, Veldania —']
  )
  const chronicle = paragraphs.flatMap((paragraph, i) => [paragraph, `May ${i + 2}, 2031`]).slice(0, -1)
  t.strictSame(markFurniture(chronicle.join('\n\n'), frame), [])
})

t.test('leaves a headline above the byline', async (t) => {
  const text = ['Grain in the Age of Harbour Dues', 'By Ana Dorn', article].join('\n\n')
  t.strictSame(
    markFurniture(text, untitled).map((span) => span.text),
    ['By Ana Dorn']
  )
})

t.test('marks the opening of a page: menu, headline, byline, glued date, dateline', async (t) => {
  const text = `date 2031-05-12 Left Menu\nCourier Evening Edition\n\n${title}\n\nOsterby Press | Marrow Bay | Updated: 12-05-2031 10:15\n${title}\n\nMARROW BAY (Osterby Press) - ${article}`
  t.strictSame(
    markFurniture(text, frame).map((span) => [span.text, span.kind]),
    [
      ['date 2031-05-12', 'dateline'],
      ['Left Menu', 'navigation'],
      ['Courier Evening Edition', 'navigation'],
      [title, 'duplicate'],
      ['Osterby Press | Marrow Bay | Updated: 12-05-2031 10:15', 'byline'],
      [title, 'duplicate'],
      ['MARROW BAY (Osterby Press) -', 'dateline']
    ]
  )
})

t.test('marks a dateline and leaves the sentence after it', async (t) => {
  const datelines: [opening: string, dateline: string][] = [
    ['OSTERBY (Reuters) - ', 'OSTERBY (Reuters) -'],
    ['Marrow Bay, May 12 (AP) — ', 'Marrow Bay, May 12 (AP) —'],
    ['MARROW BAY, Veldania — ', 'MARROW BAY, Veldania —'],
    ['(AFP) - ', '(AFP) -']
  ]
  for (const [opening, dateline] of datelines) {
    const spans = markFurniture(opening + article, frame)
    t.strictSame(
      spans.map(({ text, kind }) => [text, kind]),
      [[dateline, 'dateline']],
      opening
    )
  }
  t.strictSame(markFurniture(`The vote — the first in ten years — was close. ${article}`, frame), [])
})

t.test('marks wire codes inside a paragraph', async (t) => {
  const text = `${paragraphs[0]} [nL5N0AB1C2]\n\n${paragraphs[1]}`
  t.strictSame(
    markFurniture(text, frame).map((span) => span.text),
    ['[nL5N0AB1C2]']
  )
  t.strictSame(markFurniture(`He said [sic] that it [the port] was shut. ${article}`, frame), [])
})

t.test('marks the later one of two equal paragraphs', async (t) => {
  const text = `${article}\n\n${paragraphs[1]}`
  t.strictSame(
    markFurniture(text, frame).map(({ start, kind }) => [start, kind]),
    [[article.length + 2, 'duplicate']]
  )
})

const teasers = [
  'Trending',
  'Season four of The Glass Dragon brings more quarrels between wizards and cats',
  'Telescope finds water on a distant moon',
  'Opinion / Blog / Interview',
  'Why schools should teach chess from the first grade',
  'Pupils who play chess early do better at mathematics, a survey of eleven countries suggests, although teachers doubt it. ...',
  'A short history of the umbrella',
  'Umbrellas were once a sign of rank and later a tool of clerks, and the makers of Tallow Street kept their secrets well. ...',
  'Latest News',
  'Actress Lena Brask opens a school for stunt riders',
  'Actress Lena Brask on Thursday opened a school for stunt riders near Kestrel Falls, with forty horses and a lake.',
  'Give Feedback'
]

t.test('marks teasers of other stories in whole sentences, compared with the article', async (t) => {
  const text = `${article}\n\n${teasers.join('\n\n')}`
  const spans = markFurniture(text, frame)
  t.strictSame(lostParagraphs(text, spans), [])
  t.strictSame(
    spans.map((span) => span.text),
    teasers
  )
})

t.test('keeps the article if a heading of other stories only interrupts it', async (t) => {
  const box = ['Related stories', 'Grain prices rise in Osterby', 'Ferry to Kestrel Falls runs again']
  const text = [...paragraphs.slice(0, 3), ...box, ...paragraphs.slice(3)].join('\n\n')
  const spans = markFurniture(text, frame)
  t.strictSame(lostParagraphs(text, spans), [])
  t.strictSame(
    spans.map((span) => span.text),
    box
  )
})

t.test('marks what members of a forum write under an article', async (t) => {
  const replies = [
    'please read this part:',
    '“No ship has left the port since Monday.”',
    'Why should the general get away with it for twenty years?',
    'What are your thoughts? I think they will lose.',
    'Dock workers have always been the proudest people of Marrow Bay and they do not like losing.'
  ]
  const text = `What's new\n\n${title}\n\nJan 22, 2031\nReaction score\nVeldania\n\n${article}\n${replies.join('\n\n')}\nTop Bottom`
  const spans = markFurniture(text, frame)
  t.strictSame(lostParagraphs(text, spans), [])
  t.strictSame(
    spans.filter(({ start }) => start > text.indexOf(paragraphs[5]!)).map(({ text, kind }) => [text, kind]),
    [...replies, 'Top Bottom'].map((line) => [line, 'comment'])
  )
})

t.test('marks comments of readers under their heading', async (t) => {
  const comments = [
    'Comments',
    'Harbour Fan says:',
    'I told you so!! They never listen to us.',
    'Jo K. says:',
    'you are all wrong, my uncle works there'
  ]
  const text = `${article}\n\n${comments.join('\n\n')}`
  const spans = markFurniture(text, frame)
  t.strictSame(lostParagraphs(text, spans), [])
  t.strictSame(
    spans.map((span) => span.text),
    comments
  )
})

t.test('keeps articles that only look like furniture', async (t) => {
  const articles = [
    'The port is shut.',
    title,
    'Harbour reopens',
    '“We will not go back,” she said.\n\n“Never.”\n\n“Not for any money in the world, and I say so as a mother of four.”',
    'What happens next\n\nThe court decides on Friday whether the strike may go on.',
    'Watch the harbour long enough and you will see the whole town pass. Follow the quay and you reach the market.',
    'Subscribers to the harbour fund lost half of their money when the crane fell in March, the bank of Osterby said.',
    'Photographs of the general hang in every office. Comments were not welcome, one clerk said.',
    'Read the treaty and you will find no word about dues, Lund told the crowd. Share the burden, she said.',
    'He told Reuters.\n\nShe spoke to AP.\n\nBoth were asked by the Osterby Courier.',
    'First the dues rose.\n\nThen the dues fell.\n\nIn the end nobody paid.'
  ]
  for (const text of articles)
    t.strictSame(
      markFurniture(text, frame).map((span) => span.text),
      [],
      text
    )
})

const sentence = fc
  .array(
    fc.constantFrom(
      'harbour',
      'dues',
      'rose',
      'in',
      'Osterby',
      'the',
      'general',
      'spoke',
      'of',
      'grain',
      'Lund',
      'and',
      'workers'
    ),
    {
      minLength: 6,
      maxLength: 25
    }
  )
  .map((words) => `The ${words.join(' ')}.`)

t.test('removes nothing from a text of different sentences, one per line', async () => {
  fc.assert(
    fc.property(fc.uniqueArray(sentence, { minLength: 1, maxLength: 30 }), (sentences) => {
      return markFurniture(sentences.join('\n'), untitled).length === 0
    })
  )
})

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'Comments',
    'Related stories',
    'Reply',
    '\r\n',
    '\n\n',
    ' \u00a0',
    title,
    'By Ana Dorn',
    '[nL5N0AB1C2]',
    'Jan 2, 2031',
    ...paragraphs
  )
)

t.test('gives spans in order that cut out their own text, not empty and without white space at their ends', async () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('\n')
      let at = 0
      for (const span of markFurniture(text, frame)) {
        if (span.start < at || span.end <= span.start || text.slice(span.start, span.end) !== span.text) return false
        if (/^\s|\s$/.test(span.text)) return false
        at = span.end
      }
      return true
    })
  )
})

t.test('reads a megabyte of anything in the time of a few megabytes of news', async (t) => {
  const news = `${article}\n\n`.repeat(Math.ceil(1_000_000 / article.length))
  const timeOf = (text: string) => leastCpuTime(() => markFurniture(text, frame), 1)
  timeOf(news)
  const limitMs = Math.max(timeOf(news), 100) * 10
  const fill = (unit: string) => unit.repeat(Math.ceil(1_000_000 / unit.length))
  for (const unit of [
    'a',
    '[',
    '[n',
    '\n',
    'A\n',
    '“',
    'By ',
    '| ',
    'Comments\n',
    'Related stories\nA b\n',
    'photo ',
    '©',
    'MARROW ',
    '...',
    '1 ',
    'why? you\n'
  ])
    t.ok(timeOf(fill(unit)) < limitMs, JSON.stringify(unit))
})

t.test('never removes the only line of a text', async (t) => {
  for (const text of [
    '(Related: The port of Marrow Bay recalls 400 lamps.)',
    'Read more: the port is shut',
    '© 2026 Osterby Courier'
  ]) {
    t.strictSame(markFurniture(text, { title: null, byline: null, outlet: 'Osterby Courier' }), [], text)
  }
})
