import { DOMParser } from 'linkedom'
import t from 'tap'
import { articlesFromFile } from '../../web/model/articles-from-file.ts'
import type { Markup } from '../../web/model/markup.ts'

const read = (name: string, content: string) =>
  articlesFromFile(name, content, (markup, type) => new DOMParser().parseFromString(markup, type) as unknown as Markup)
const article = { outlet: 'Post', text: 'x' }

t.test('reads pages and texts, with the outlet that they name or else their file', async (t) => {
  t.same(read('Skarn Tribune.html', '<p>x').articles, [{ outlet: 'Skarn Tribune', html: '<p>x' }])
  t.same(read('notes', 'x').articles, [{ outlet: 'notes', text: 'x' }])
  t.match(read('a.txt', `The port is shut.\n© 2026 Harbour Post`), {
    articles: [{ outlet: 'Harbour Post' }],
    found: { outlet: { where: 'copyright line' } }
  })
})

t.test('reads sets, lists, single articles and lines as JSON', async (t) => {
  const set = { story: 's', options: { base: 'a' }, articles: [article] }
  t.same(read('set.json', JSON.stringify(set)), set)
  t.same(read('list.json', JSON.stringify([article])), { articles: [article] })
  t.same(read('one.json', JSON.stringify(article)), { articles: [article] })
  t.same(read('feed.ndjson', `${JSON.stringify(article)}\n\n${JSON.stringify(article)}\n`), { articles: [article, article] })
})

t.test('reads RSS, with the whole text if the feed has it', async (t) => {
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Post</title>
    <item><title>Ferry stays &amp; waits</title><link>https://post.example/1</link><pubDate>Wed, 14 Oct 2026 16:20:00 GMT</pubDate><dc:creator>Joren Pell</dc:creator>
      <description>Short.</description><content:encoded><![CDATA[<p>The ferry stays.</p>]]></content:encoded></item>
    <item><title>Plain</title><description>The quay is empty.</description></item>
    <item><title>Nothing else</title></item></channel></rss>`
  t.same(read('post.rss', rss).articles, [
    {
      outlet: 'Harbour Post',
      html: '<p>The ferry stays.</p>',
      title: 'Ferry stays & waits',
      url: 'https://post.example/1',
      publishedAt: '2026-10-14T16:20:00Z',
      byline: 'Joren Pell'
    },
    { outlet: 'Harbour Post', text: 'The quay is empty.', title: 'Plain' }
  ])
})

t.test('reads Atom and JSON feeds', async (t) => {
  const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Skarn Tribune</title>
    <entry><title>Ferry stays</title><link href="https://tribune.example/1"/><updated>2026-10-14T16:20:00Z</updated><content type="html">&lt;p&gt;The ferry stays.&lt;/p&gt;</content></entry></feed>`
  t.same(read('tribune.xml', atom).articles, [
    {
      outlet: 'Skarn Tribune',
      html: '<p>The ferry stays.</p>',
      title: 'Ferry stays',
      url: 'https://tribune.example/1',
      publishedAt: '2026-10-14T16:20:00Z'
    }
  ])
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Veldania Radio',
    items: [{ id: '1', title: 'Ferry stays', content_text: 'The ferry stays.', date_published: '2026-10-14' }, { id: '2' }]
  }
  t.same(read('radio.json', JSON.stringify(feed)).articles, [
    { outlet: 'Veldania Radio', text: 'The ferry stays.', title: 'Ferry stays', publishedAt: '2026-10-14' }
  ])
})

t.test('says what a file must contain', async (t) => {
  t.throws(() => read('set.json', '{'), /set\.json is not valid JSON/)
  t.throws(() => read('set.json', '{"articles":[{"outlet":1}]}'), /set\.json must contain a set/)
  t.throws(() => read('set.json', '{"items":[]}'), /no articles/)
  t.throws(() => read('feed.xml', '<rss></rss>'), /feed\.xml has no articles/)
  t.throws(() => read('lines.jsonl', '{"outlet":'), /not valid JSON/)
})
