import t from 'tap'
import { readPage } from '../../../src/read/furniture/read-page.ts'
import { leastCpuTime } from '../../least-cpu-time.ts'
import fc from '../../seeded-check.ts'
import { article, paragraphs, title } from './invented-article.ts'

const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')

const page = `<!doctype html><html lang="en-GB"><head>
<title>${title} - The Osterby Courier</title>
<meta property="og:title" content="${title}"><meta name="author" content="By Ana Dorn">
<meta property="article:published_time" content="2031-05-12T10:15:00+02:00">
<script>document.title = 'never run'</script><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/trade">Trade</a></li></ul></nav>
<main><article><h1>${title}</h1><div class="byline">By Ana Dorn</div>
<figure><img src="crane.jpg"><figcaption>A crane at Marrow Bay. Photo: Osterby Press</figcaption></figure>
${body}
<div class="newsletter-box"><p>Sign up for our newsletter, and get the news of the harbour every morning.</p></div>
</article></main>
<aside><h2>Most read</h2><p>Umbrellas were once a sign of rank, and later a tool of clerks, says a new book.</p></aside>
<div id="comments"><p>I told you so, they never listen to anybody, and they never will.</p></div>
<footer>© 2031 The Osterby Courier</footer></body></html>`

t.test(
  'takes the article from a page, without headline, menus, boxes and comments, each caption a line where it stands',
  async (t) => {
    const { text, captions } = readPage(page, null)
    t.ok(captions.length > 0)
    t.equal(
      captions.reduce((rest, caption) => rest.replace(`${caption}\n\n`, ''), text),
      article
    )
  }
)

const figure = (caption: string) => `<figure><img><figcaption>${caption}</figcaption></figure>`
const prose = paragraphs.map((paragraph) => `<p>${paragraph}</p>`)
const pageOf = (...parts: string[]) => `<html><body><article><h1>${title}</h1>${parts.join('')}</article></body></html>`

t.test('distinguishes captions of the article’s own pictures from other text', async (t) => {
  const cases: [name: string, html: string, captions: string[]][] = [
    ['at the top', pageOf(figure('A crane on the quay (AFP)'), ...prose), ['A crane on the quay (AFP)']],
    ['in the middle', pageOf(...prose.slice(0, 3), figure('Boats in the bay'), ...prose.slice(3)), ['Boats in the bay']],
    ['at the end', pageOf(...prose, figure('Photo: Jo Kell')), ['Photo: Jo Kell']],
    [
      'by its class',
      pageOf(prose[0]!, '<div><img><p class="wp-caption-text">Boats in the bay</p></div>', ...prose.slice(1)),
      ['Boats in the bay']
    ],
    [
      'of a picture in a list of sources',
      pageOf(prose[0]!, '<figure><picture></picture><figcaption>Boats in the bay</figcaption></figure>', ...prose.slice(1)),
      ['Boats in the bay']
    ],
    ['none: a button under it', pageOf(prose[0]!, figure('Pin Print'), ...prose.slice(1)), []],
    [
      'none: who said it',
      pageOf(
        prose[0]!,
        '<figure><blockquote>Hear me out</blockquote><figcaption>Ana, aged nine</figcaption></figure>',
        ...prose.slice(1)
      ),
      []
    ],
    [
      'none: a table’s',
      pageOf(...prose, '<table><tr><td>4</td></tr></table><p class="caption">Ships by year of building</p>'),
      []
    ],
    ['none: another story’s', pageOf(...prose, `<aside>${figure('A bridge far away from here')}</aside>`), []],
    ['none: no picture', pageOf(...prose), []]
  ]
  for (const [name, html, captions] of cases) t.same(readPage(html, null).captions, captions, name)
})

t.test('keeps running text and headings in an anchor that leads nowhere', async (t) => {
  const { text } = readPage(
    pageOf(`<p><a>${paragraphs[0]}</a></p>`, '<h2><a id="talks">Talks on Friday</a></h2>', ...prose.slice(1)),
    null
  )
  t.ok(text.includes(paragraphs[0]!))
  t.ok(text.includes('Talks on Friday'))
})

t.test('reads title, byline, date and language from the metadata of the page', async (t) => {
  const linked = (json: object) =>
    `<html><head><script type="application/ld+json">${JSON.stringify(json)}</script></head><body>${body}</body></html>`
  const heads: [html: string, head: [string | null, string | null, string | null, string | null]][] = [
    [page, [title, 'Ana Dorn', '2031-05-12T10:15:00+02:00', 'en-GB']],
    [
      linked({
        '@graph': [
          {
            '@type': 'NewsArticle',
            headline: 'Strike',
            author: [{ name: 'Ana Dorn' }, { name: 'Jo Kell' }],
            datePublished: '2031-05-12'
          }
        ]
      }),
      ['Strike', 'Ana Dorn, Jo Kell', '2031-05-12', null]
    ],
    [
      `<html><body><h1>Strike at the port</h1><time datetime="2031-05-12T08:00Z">today</time>${body}</body></html>`,
      ['Strike at the port', null, '2031-05-12T08:00Z', null]
    ],
    [
      `<title>Strike at the port | Courier</title><meta name="date" content="May 12, 2031">${body}`,
      ['Strike at the port', null, '2031-05-12', null]
    ],
    [`<meta name="date" content="05/12/2031">${body}`, [null, null, null, null]],
    [`<script type="application/ld+json">{ broken</script>${body}`, [null, null, null, null]]
  ]
  for (const [html, [headline, byline, publishedAt, language]] of heads) {
    const found = readPage(html, null)
    t.strictSame([found.title, found.byline, found.publishedAt, found.language], [headline, byline, publishedAt, language])
    t.match(found.text, paragraphs[1]!)
  }
})

t.test('separates blocks by blank lines, and keeps breaks, list items and table rows as lines', async (t) => {
  const html = `<article>${body}<p>First line<br>second line with <b>bold</b> and <i>slanted</i> words &amp; signs.</p>
    <ul><li>Dues rise by a tenth, the port said.</li><li>Grain stays where it is, the port said.</li></ul>
    <table><tr><td>Osterby</td><td>12 ships, as counted by the port on Monday.</td></tr></table>${body.replaceAll('.', ' again.')}</article>`
  const { text } = readPage(html, null)
  t.match(text, 'First line\nsecond line with bold and slanted words & signs.')
  t.match(text, 'Dues rise by a tenth, the port said.\nGrain stays where it is, the port said.')
  t.match(text, 'Osterby\t12 ships, as counted by the port on Monday.')
})

t.test('chooses the headline that the titles of a page repeat, not the name of the site', async (t) => {
  const site = '<meta property="og:site_name" content="The Osterby Courier">'
  const described = (words: string) => `<meta property="og:title" content="${words}">`
  const pages: [name: string, head: string, heading: string][] = [
    [
      'the site’s name as main heading',
      `<title>${title} - The Osterby Courier</title>${site}${described(title)}`,
      'The Osterby Courier'
    ],
    ['the same, not said to be the site’s', `<title>${title} | Courier</title>${described(title)}`, 'Courier'],
    ['a section’s name glued to the headline', `<title>Trade ${title}</title>${described(title)}`, `Trade ${title}`],
    ['the site’s name behind the headline', `${site}${described(`${title} - The Osterby Courier`)}`, 'Welcome to the port']
  ]
  for (const [name, head, heading] of pages)
    t.equal(readPage(`<html><head>${head}</head><body><h1>${heading}</h1>${body}</body></html>`, null).title, title, name)
})

t.test('does not mistake a date for a byline', async (t) => {
  t.equal(readPage(`<meta name="author" content="12 May 2031 • 2:54pm">${body}`, null).byline, null)
})

t.test('leaves out headings at the end with nothing under them, and joins a large first letter to its word', async (t) => {
  const cut = body.replace('<p>Dock', '<div>D</div><p>ock')
  const { text } = readPage(`<html><body><article>${cut}<h2>More</h2><h3>Storage</h3></article></body></html>`, null)
  t.equal(text, article)
})

t.test('prefers running text to lists: a long table of names is not the article', async (t) => {
  const names = Array.from({ length: 200 }, (_, i) => `<b>Orla Tamsen ${i}</b>, Veldania<br>`).join('')
  const { text } = readPage(
    `<html><body><main><h1>${title}</h1>${body}<table><tr><td>${names}</td></tr></table></main></body></html>`,
    null
  )
  for (const paragraph of paragraphs) t.ok(text.includes(paragraph), paragraph)
})

t.test('finds an article that is only in noscript or in JSON-LD', async (t) => {
  const scripted = `<html><body><div id="app"><noscript>${body}</noscript></div></body></html>`
  t.equal(readPage(scripted, null).text, article)
  const json = JSON.stringify({ '@type': 'NewsArticle', articleBody: article })
  const linked = `<html><body><script type="application/ld+json">${json}</script><p>Please turn on scripts.</p></body></html>`
  t.equal(readPage(linked, null).text, article)
  const short = JSON.stringify({ '@type': 'NewsArticle', articleBody: 'The port is shut.' })
  const page = (shown: string) =>
    `<html><body><script type="application/ld+json">${short}</script><div id="app">${shown}</div></body></html>`
  t.equal(readPage(page(''), null).text, 'The port is shut.')
  t.equal(readPage(page('<p>Crews wait.</p>'), null).text, 'Crews wait.')
})

t.test('reads short pages and bare pieces of HTML', async (t) => {
  t.equal(readPage('<p>The port is shut.</p>', null).text, 'The port is shut.')
  t.equal(readPage('The port is shut.', null).text, 'The port is shut.')
  t.equal(readPage('', null).text, '')
})

t.test('reads hostile pages as text, in bounded time', async (t) => {
  const fill = (unit: string, length = 2_000_000) => unit.repeat(Math.ceil(length / unit.length))
  const pages: [name: string, html: string][] = [
    ['deep nesting', fill('<div>') + body],
    ['deep nesting of inline elements', fill('<b>') + body],
    ['many elements', body + fill('<p>a, b</p>')],
    ['many nested elements', body + fill(`${'<div>'.repeat(100)}x${'</div>'.repeat(100)}`)],
    ['unclosed paragraphs', body + fill('<p>')],
    ['a flood of attributes', `${body}<p ${fill('a=1 ')}>`],
    ['attributes on every element', body + fill(`<p ${'a=1 '.repeat(100)}>x`)],
    ['a flood of entities', body + fill('&lt;&#60;')],
    ['an unclosed comment', `${body}<!-- ${fill('x')}`],
    ['unclosed comments', body + fill('<!-- ')],
    ['unclosed quotes', body + fill('<p a="')],
    ['unclosed scripts', body + fill('<script>')],
    ['nested noscript', body + fill('<noscript>')],
    ['stray signs', body + fill('<')],
    ['closing tags', body + fill('</div>')],
    ['tables in tables', body + fill('<table><tr><td>')],
    ['white space', body + fill(' ')],
    ['one long word', body + fill('x')],
    ['commas', body + fill('a, ')]
  ]
  for (const [name, html] of pages) {
    let text = ''
    const tookMs = leastCpuTime(() => {
      text = readPage(html, null).text
    }, 1)
    t.ok(tookMs < 4000, `${name}: ${tookMs.toFixed(0)} ms`)
    t.match(text, paragraphs[1]!, name)
  }
})

t.test('never throws, whatever the markup', async () => {
  const markup = fc.array(
    fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div class="comments">',
        '</div>',
        '<script>',
        '<!--',
        '-->',
        '<a href="',
        '">',
        '<table>',
        '<td>',
        '<body>',
        '<html>',
        '<svg>',
        '<template>',
        '&nbsp;',
        '&#x110000;',
        '<title>',
        paragraphs[0]!
      )
    ),
    { maxLength: 40 }
  )
  fc.assert(fc.property(markup, (pieces) => typeof readPage(pieces.join(''), null).text === 'string'))
})
