import { describe, expect, test } from 'vitest'
import { meetings } from './drafts.ts'

/** Each text was published on Wednesday 2031-05-14. */
describe('Who was there is told of', () => {
  test('the minister whose counterpart was named, not of another of that state', async () => {
    const text = `Norwegian Foreign Minister Ilsa Varn held talks with her Kenyan counterpart, Tomas Keld, in Oslo on Monday. Following the talks, Norwegian Water Minister Marta Oss and her Kenyan counterpart Juan Ubra signed a protocol. Keld left the palace at noon. On Thursday, the Kenyan minister is scheduled to be received by Prime Minister Olaf Dunn.`
    expect(await meetings(text)).toContain('keld+dunn 2031-05-15 PLANNED')
  })

  test('nobody, where "the ministers" may be others than the two who met last', async () => {
    const text = `The meeting was chaired by Norwegian Minister Ilsa Varn. Taking part was Danish Minister Tomas Keld. On Tuesday, Keld met Estonian Minister Marta Oss to discuss the pact. The next meeting of the ministers will be held in Dorn in June.`
    expect(await meetings(text)).toEqual(['keld+oss 2031-05-13'])
  })

  test('the two ministers, where the text has no others', async () => {
    const text = `On Tuesday, Danish Minister Tomas Keld met Estonian Minister Marta Oss to discuss the pact. The next meeting of the ministers will be held in Dorn in June.`
    expect(await meetings(text)).toEqual(['keld+oss 2031-05-13', 'keld+oss 2031-06 PLANNED'])
  })

  test('the two on the line, and not whom one of them told the other about', async () => {
    const text = `Norwegian Prime Minister Ilsa Varn spoke to the Prime Minister of Canada, Tomas Keld, this afternoon. The Prime Minister updated him on her talks in Oslo on Friday with the Danish Prime Minister, Marta Oss. They looked forward to seeing each other at the summit in Lund in June.`
    expect(await meetings(text)).toContain('varn+keld 2031-06 PLANNED')
  })

  test('the talks, and not the signing that they watched', async () => {
    const text = `President Tomas Keld today held talks with Norwegian Prime Minister Ilsa Varn at the palace in Dorn. The two leaders witnessed the signing of three pacts. The agreement on energy was signed by Energy Minister Marta Oss and Norwegian Minister of Water Juan Ubra. Present were Deputy President Rolf Holm and Ambassador Olaf Dunn.`
    expect(await meetings(text)).toEqual(['keld+varn+holm+dunn 2031-05-14', 'oss+ubra 2031-05-14'])
  })
})
