import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DOMParser } from 'linkedom'
import t from 'tap'
import { describeFound, noDraft, writeDraft } from '../../web/model/draft.ts'
import { type Details, findDetails, findInPage, isPageSource } from '../../web/model/find-details.ts'
import type { Markup, ParseMarkup } from '../../web/model/markup.ts'
import { readDate } from '../../web/model/read-date.ts'

const parse: ParseMarkup = (markup, type) => new DOMParser().parseFromString(markup, type) as unknown as Markup
const valuesOf = (details: Details) => Object.fromEntries(Object.entries(details).map(([name, { value }]) => [name, value]))
const example = JSON.parse(readFileSync(join(import.meta.dirname, '../../examples/harbour-story.json'), 'utf8'))
const textOf = (id: string): string => example.articles.find((article: { id: string }) => article.id === id).text

t.test('finds outlet, headline and date in a pasted page', async (t) => {
  t.same(findDetails(textOf('courier')), {
    outlet: { value: 'Osterby Courier', where: 'copyright line' },
    title: { value: 'Veldania closes Marrow Bay port to foreign ships after talks fail', where: 'top of the text' },
    publishedAt: { value: '2026-10-14', where: '“14 October 2026”' }
  })
})

t.test('finds what there is, and guesses nothing from the article’s sentences', async (t) => {
  t.same(valuesOf(findDetails(textOf('tidewatch'))), {
    title: "Renegade Admiral STRANGLES Marrow Bay While Helm's Cabinet Sleeps"
  })
  t.same(findDetails(textOf('tribune')), {})
  t.same(findDetails(''), {})
  t.same(findDetails('The port is shut.'), {})
})

const body = 'The port of Marrow Bay was closed to foreign ships on Tuesday, the harbour master said at the customs house.'
const cases: readonly (readonly [name: string, text: string, found: Record<string, string>])[] = [
  [
    'a site at the end of the headline',
    `Ferry to Skarn stays in port | Veldania Radio\n\n${body}`,
    { title: 'Ferry to Skarn stays in port', outlet: 'Veldania Radio' }
  ],
  [
    'a first line above the headline',
    `The Tidewatch\n\nFerry to Skarn stays in port\n\nOct. 3, 2026\n\n${body}\n\nThe Tidewatch has more on its front page.`,
    { outlet: 'The Tidewatch', title: 'Ferry to Skarn stays in port', publishedAt: '2026-10-03' }
  ],
  [
    'a hyphen inside the headline',
    `Ferry to Skarn stays in port - for now\n\n${body}`,
    { title: 'Ferry to Skarn stays in port - for now' }
  ],
  [
    'years and a sign of rights',
    `${body}\n\nCopyright © 2019–2026 Skarn Tribune Ltd. All rights reserved`,
    { outlet: 'Skarn Tribune Ltd' }
  ],
  [
    'no headline in a line with a date',
    `date 2026-10-14 Left Menu\nFerry to Skarn stays in port\n${body}\n© Copyright 2026`,
    { title: 'Ferry to Skarn stays in port', publishedAt: '2026-10-14' }
  ],
  [
    'no outlet in a first line that nothing proves',
    `What is new\n\nFerry to Skarn stays in port\n\n${body}`,
    { title: 'Ferry to Skarn stays in port' }
  ],
  [
    'no outlet in a menu',
    `Home | World | Harbour\n\nFerry to Skarn stays in port\n\n${body}`,
    { title: 'Ferry to Skarn stays in port' }
  ]
]
for (const [name, text, found] of cases) t.test(`reads ${name}`, async (t) => t.same(valuesOf(findDetails(text)), found))

t.test('reads dates as pages write them', async (t) => {
  for (const [written, iso] of [
    ['14 October 2026', '2026-10-14'],
    ['Published: October 4th, 2026', '2026-10-04'],
    ['2026-10-14', '2026-10-14'],
    ['2026-10-14T16:20:00+02:00', '2026-10-14T14:20:00Z'],
    ['Wed, 14 Oct 2026 16:20:00 GMT', '2026-10-14T16:20:00Z'],
    ['31 February 2026', undefined],
    ['4/5/2026', undefined],
    ['14/10/2026', '2026-10-14'],
    ['10/14/2026 8:45', '2026-10-14'],
    ['14.10.2026', '2026-10-14'],
    ['31/31/2026', undefined],
    ['In 2026 May asked', undefined]
  ] as const)
    t.equal(readDate(written)?.iso, iso, written)
})

t.test('reads what a page says of itself', async (t) => {
  const radio = example.articles.find((article: { id: string }) => article.id === 'radio').html
  t.same(valuesOf(findInPage(parse(radio, 'text/html'))), {
    outlet: 'Veldania Radio',
    title: 'Dozens of ships stranded as Marrow Bay is closed',
    publishedAt: '2026-10-14T18:05:00Z'
  })
  const page = `<html><head><link rel="canonical" href="https://www.post.example/ferry"><script type="application/ld+json">{"@graph":[{"publisher":{"@type":"Organization","logo":{"name":"x"},"name":"Harbour Post"}}]}</script></head><body><h1>Ferry stays</h1><time datetime="2026-10-14">today</time></body></html>`
  t.same(valuesOf(findInPage(parse(page, 'text/html'))), {
    outlet: 'Harbour Post',
    title: 'Ferry stays',
    publishedAt: '2026-10-14',
    url: 'https://www.post.example/ferry'
  })
  t.equal(
    findInPage(parse('<html><head><link rel="canonical" href="https://www.post.example/"></head></html>', 'text/html')).outlet
      ?.value,
    'post.example'
  )
  t.equal(findInPage(parse('<html><head><link rel="canonical" href="javascript:1"></head></html>', 'text/html')).url, undefined)
  t.equal(isPageSource('  <!doctype html><p>x'), true)
  t.equal(isPageSource('Ships <at> anchor'), false)
})

t.test('fills the fields of the form, but not those that the reader filled', async (t) => {
  const draft = writeDraft(noDraft, textOf('courier'), parse)
  t.match(draft, { outlet: 'Osterby Courier', publishedAt: '2026-10-14', isPage: false })
  t.equal(describeFound(draft), 'outlet (copyright line), headline (top of the text), date (“14 October 2026”)')
  const corrected = writeDraft({ ...draft, outlet: 'Courier' }, textOf('courier').replace('14 October', '15 October'), parse)
  t.match(corrected, { outlet: 'Courier', publishedAt: '2026-10-15' })
  t.equal(describeFound(corrected), 'headline (top of the text), date (“15 October 2026”)')
  t.match(writeDraft(draft, '', parse), { outlet: '', title: '', publishedAt: '', text: '' })
})

t.test('recognises the source of a page and an address, and uses what the clipboard says beside the text', async (t) => {
  t.match(writeDraft(noDraft, '<html><h1>Ferry stays</h1></html>', parse), { isPage: true, title: 'Ferry stays', html: /Ferry/ })
  t.equal(
    describeFound(writeDraft(noDraft, '<html><meta property="og:site_name" content="Post"><h1>Ferry stays</h1></html>', parse)),
    'outlet, headline (page)'
  )
  t.match(writeDraft(noDraft, 'https://post.example/a', parse), { url: 'https://post.example/a', text: '', isPage: false })
  t.match(writeDraft(noDraft, body, parse, '<html><h1>Ferry stays</h1></html>'), { title: 'Ferry stays', text: body })
})
