import t from 'tap'
import { type Content, html, joinContent, render } from '../../../src/present/report/html.ts'

t.test('escapes every value, in content and in attributes', async (t) => {
  const text = `<b a="1" b='2'>&amp;`
  t.equal(
    render(html`<p title="${text}">${text}</p>`),
    '<p title="&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;">&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;amp;</p>'
  )
})

t.test('accepts its own markup, lists, numbers and nothing', async (t) => {
  const items: Content = [html`<li>${1}</li>`, null, false, '<']
  t.equal(render(html`<ul>${items}</ul>`), '<ul><li>1</li>&lt;</ul>')
  t.equal(render(joinContent(['a', 'b', html`<i>c</i>`], ', ')), 'a, b, <i>c</i>')
})

t.test('recognises markup by something that JSON cannot contain', async (t) => {
  const forged = JSON.parse('{"Symbol(safe markup)":"<script>","markup":"<script>"}')
  t.throws(() => render(forged))
})
