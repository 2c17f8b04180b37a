import { expect, test } from 'vitest'
import { detectLanguage, languageTag } from '../../src/documents/language.ts'
import { read } from './support.ts'

test.each([
  [
    'en',
    'The harbour minister met the envoy of Lower Tarn on Tuesday, and both said that the ferry line would reopen before the summer.',
  ],
  [
    'de',
    'Die Hafenministerin traf am Dienstag den Gesandten, und beide sagten, dass die Fähre noch vor dem Sommer wieder fahren werde.',
  ],
  [
    'fr',
    'La ministre a rencontré mardi l’envoyé, et tous deux ont déclaré que la ligne de ferry rouvrirait avant la fin de l’été.',
  ],
  [
    'es',
    'La ministra se reunió el martes con el enviado, y ambos dijeron que la línea del transbordador volverá a abrir antes del verano.',
  ],
  [
    'da',
    'Havneministeren mødtes tirsdag med udsendingen, og begge sagde, at færgeruten ville genåbne inden sommeren begynder igen.',
  ],
  [
    'fa',
    'وزیر بنادر روز سه‌شنبه با فرستاده ویژه دیدار کرد و هر دو گفتند که خط کشتی پیش از تابستان دوباره باز خواهد شد.',
  ],
  [
    'ru',
    'Министр встретилась во вторник с посланником, и оба заявили, что паромная линия снова откроется до начала лета.',
  ],
  ['kk', 'Министр сейсенбі күні елшімен кездесті және екеуі де паром желісі жазға дейін қайта ашылатынын айтты.'],
])('a text in %s is told', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
  expect(read(`date 2031-03-04 A\n\n${text}`).inLanguage).toBe(language)
})

test('a script that only few languages use tells them in a few words', () => {
  expect(
    ['港湾大臣は火曜日に使節と会談した。', '항만 장관은 화요일에 특사를 만났다.', '港口部长周二会见了使节并表示。'].map(
      detectLanguage,
    ),
  ).toEqual(['ja', 'ko', 'zh'])
  expect(detectLanguage('The envoy came in May.')).toBeUndefined()
})

test('what a document says goes before an option, an option before what is detected, and English is assumed last', () => {
  const article = (fields: object) =>
    JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'A',
      datePublished: '2031-03-04',
      articleBody: 'In May.',
      ...fields,
    })
  expect(read(article({ inLanguage: 'kk' }), '', { inLanguage: 'ru' }).inLanguage).toBe('kk')
  expect(read(article({}), '', { inLanguage: 'ru' }).inLanguage).toBe('ru')
  expect(read(article({})).inLanguage).toBe('en')
})

test('tags in their canonical form; "und" and names of languages are none', () => {
  expect(['en_us', 'PT-br', 'eng', 'zh-hant', 'und', 'English', ''].map(languageTag)).toEqual([
    'en-US',
    'pt-BR',
    'en',
    'zh-Hant',
    undefined,
    undefined,
    undefined,
  ])
})
