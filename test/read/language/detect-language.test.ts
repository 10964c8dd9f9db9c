import t from 'tap'
import { detectLanguage } from '../../../src/read/language/detect-language.ts'

const foreign: Record<string, string> = {
  de: 'Der Bürgermeister von Osterby sagte am Dienstag, der Hafen werde nicht geschlossen, und die Arbeiter könnten bleiben.',
  fr: 'Le maire d’Osterby a déclaré mardi que le port ne serait pas fermé et que les ouvriers pourraient rester.',
  es: 'El alcalde de Osterby dijo el martes que el puerto no se cerraría y que los trabajadores podrían quedarse.',
  nl: 'De burgemeester zei dinsdag dat de haven niet dicht gaat en dat de arbeiders kunnen blijven werken.',
  ru: 'Мэр заявил во вторник, что порт не будет закрыт и рабочие смогут остаться.',
  zh: '市长星期二表示，港口不会关闭，工人可以留下。',
  ar: 'قال رئيس البلدية يوم الثلاثاء إن الميناء لن يغلق',
  hi: 'महापौर ने मंगलवार को कहा कि बंदरगाह बंद नहीं होगा और मजदूर रह सकते हैं।'
}

for (const [tag, text] of Object.entries(foreign))
  t.test(`recognises a paragraph in “${tag}”`, async (t) => {
    t.same(detectLanguage(text), { tag, isSure: true })
    t.same(detectLanguage(`${text}\n\n`.repeat(50)), { tag, isSure: true })
  })

t.test('recognises English, with any names in it', async (t) => {
  t.same(detectLanguage('The mayor of Osterby said on Tuesday that the port would not be closed.'), { tag: 'en', isSure: true })
  const menu = 'Osterby Marrow Varn Quill\n'.repeat(10)
  t.equal(detectLanguage(`${menu}The mayor said that the port of Marrow Bay would not be closed. `.repeat(5)).tag, 'en')
})

t.test('reads what is in doubt as English, and says so', async (t) => {
  const doubtful = [
    '',
    '12345',
    'Marn wins',
    'Le port',
    '\ud800\udc00\udc00',
    'Osterby 3, Marrow Bay 2; Tashk 12, 45; Storr 88.',
    'Council votes down harbour budget amid strike threats, union leaders vow further action Monday'
  ]
  for (const text of doubtful) t.same(detectLanguage(text), { tag: 'en', isSure: false })
})
