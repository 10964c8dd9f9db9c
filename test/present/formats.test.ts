import t from 'tap'
import { formatNames, formats, writtenFormats } from '../../src/present/formats.ts'

t.test('keeps the media types and file endings that clients rely on', async (t) => {
  t.match(formats, {
    json: { mediaType: 'application/json', ending: 'json' },
    html: { mediaType: 'text/html', ending: 'html', isShown: true },
    csv: { mediaType: 'text/csv', ending: 'csv', parameters: '; charset=utf-8; header=present', isShown: false },
    tei: { mediaType: 'application/tei+xml', ending: 'xml', isShown: false }
  })
})

t.test('prefers JSON, and distinguishes formats by media type and by label', async (t) => {
  t.equal(formatNames[0], 'json')
  for (const key of ['mediaType', 'label'] as const) {
    t.equal(new Set(formatNames.map((name) => formats[name][key])).size, formatNames.length, key)
  }
})

t.test('every format but JSON has a writer', async (t) => {
  for (const name of writtenFormats) t.type(await formats[name].loadWriter?.(), 'function', name)
})
