import t from 'tap'
import { decodeEntities } from '../../../src/read/furniture/decode-entities.ts'

t.test('resolves named and numeric references, and leaves everything else', async (t) => {
  for (const [written, meant] of [
    ['fish &amp; chips', 'fish & chips'],
    ['&ldquo;No&rdquo; &#8211; &#x2019;', '“No” – ’'],
    ['&Scaron;ibenik, &Lstrok;&oacute;d&zacute;', 'Šibenik, Łódź'],
    ['ten&nbsp;tonnes', 'ten tonnes'],
    ['&#150;', '–'],
    ['&bogus; &amp &', '&bogus; &amp &'],
    ['&amp;lt;', '&lt;'],
    ['&#0; &#xd800; &#1114112;', '\ufffd \ufffd \ufffd']
  ]) {
    t.equal(decodeEntities(written!), meant)
  }
})
