import { describe, expect, test } from 'vitest'
import { roles } from './roles.ts'

describe('Whose an office is may be told by a noun that stands for a body named before', () => {
  test.each([
    [
      'The Dorn Labour Party met on Monday. The party’s new leader, Ilsa Varn, spoke.',
      ['Ilsa Varn: leader @ Dorn Labour Party'],
    ],
    ['The Dorn Museum gave them back, said the museum’s director, Ana Varn.', ['Ana Varn: director @ Dorn Museum']],
    [
      'The Dorn Ministry of Health was warned. A ministry spokesman, Otto Keld, said so.',
      ['Otto Keld: spokesman @ Dorn Ministry of Health'],
    ],
    [
      'Keld Motors said it would close. Its chief executive, Tomas Brodd, spoke.',
      ['Tomas Brodd: chief executive @ Keld Motors'],
    ],
    ['She was received at the Dorn Institute by its president, Ana Varn.', ['Ana Varn: president @ Dorn Institute']],
    ['Ilsa Varn, 54, chief executive of Keld Motors, spoke.', ['Ilsa Varn: chief executive @ Keld Motors']],
    ['Kenya sent a letter. “No,” said Josef Brodd, the Kenyan envoy.', ['Josef Brodd: envoy @ Kenya']],
    ['“No,” said Josef Brodd, the Kenyan envoy.', ['Josef Brodd: Kenyan envoy @ -']],
  ])('%s', async (body, expected) => {
    expect(await roles(body)).toEqual(expected)
  })

  test.each([
    'The Dorn Labour Party beat the Brodd Green Party. The party’s leader, Ilsa Varn, spoke.',
    'Keld Motors bought Lundgas Inc in May. Its chief executive, Ilsa Varn, spoke.',
    'The firm sold Lundgas Inc in May. Its chief executive, Ilsa Varn, spoke.',
    'The European Union was silent.\n\nOn Monday the dockers walked out. Union president Ilsa Varn spoke.',
  ])('and is left open where another may be meant: %s', async (body) => {
    expect((await roles(body)).filter((role) => !role.endsWith('@ -'))).toEqual([])
  })
})

describe('What somebody does is a role, too', () => {
  test.each([
    [
      'Callum Orrin, a lecturer in museum studies at the University of Dorn, disagreed.',
      ['Callum Orrin: lecturer in museum studies @ University of Dorn'],
    ],
    ['Geologist Anselm Brodd of the University of Dorn said so.', ['Anselm Brodd: Geologist @ University of Dorn']],
    ['Ilsa Varn, a human rights lawyer, spoke.', ['Ilsa Varn: human rights lawyer @ -']],
    ['Ilsa Varn, 54, a well-known photographer, spoke.', ['Ilsa Varn: photographer @ -']],
    ['Otto Keld, chief economist at Dorn Bank, said so.', ['Otto Keld: chief economist @ Dorn Bank']],
    ['Keld Motors engineer Otto Brodd said so.', ['Otto Brodd: engineer @ Keld Motors']],
    ['Otto Keld, a member of the Dorn Parliament, said so.', ['Otto Keld: member @ Dorn Parliament']],
  ])('%s', async (body, expected) => {
    expect(await roles(body)).toEqual(expected)
  })

  test.each([
    'Otto Keld, a suspect in the case, was seen.',
    'Otto Keld, a friend of the family, was seen.',
    'Otto Keld, a member, was seen.',
    'Otto Keld, a terrorist, was seen.',
    'Otto Keld, a fake doctor, was seen.',
    'Otto Keld, a would-be lawyer at the Dorn Bank, was seen.',
    'Otto Keld, who heads the Dorn Bank team at the regatta, was seen.',
    'His lawyer Otto Keld was seen.',
    'The Kenyan press saw Otto Keld, her lawyer, on Monday.',
  ])('but no relation, part in what happened or charge is: %s', async (body) => {
    expect(await roles(body)).toEqual([])
  })
})

describe('What somebody is may be told by a clause', () => {
  test.each([
    ['Ilsa Varn, who also chairs the Dorn Bank, spoke.', ['Ilsa Varn: chair @ Dorn Bank']],
    ['The Dorn Council voted. Ilsa Varn, who leads the council, spoke.', ['Ilsa Varn: leader @ Dorn Council']],
    ['He met Ilsa Varn, who is the president of the Dorn Bank.', ['Ilsa Varn: president @ Dorn Bank']],
    ['He met Ilsa Varn, who is secretary of state.', ['Ilsa Varn: secretary of state @ -']],
    [
      'Ilsa Varn was elected president of the Dorn Football Association on Monday.',
      ['Ilsa Varn: president @ Dorn Football Association'],
    ],
    ['The Dorn Bank said so. The president of the bank, Ilsa Varn, spoke.', ['Ilsa Varn: president @ Dorn Bank']],
  ])('%s', async (body, expected) => {
    expect(await roles(body)).toEqual(expected)
  })

  test.each([
    'Ilsa Varn was elected president of the Dorn Bank in 2014.',
    'Ilsa Varn, who chaired the Dorn Bank, spoke.',
    'The brother of Ilsa Varn was elected president of the Dorn Bank.',
    'Neither Otto Keld nor Ilsa Varn was elected president of the Dorn Bank.',
    'The daughter of Ilsa Varn who heads the Dorn Bank spoke.',
    'Ilsa Varn was appointed director of the Dorn Bank but turned it down.',
    'If Ilsa Varn is elected president of the Dorn Bank, she will resign.',
    'He hopes that Ilsa Varn is elected president of the Dorn Bank.',
    'It is false that Ilsa Varn was elected president of the Dorn Bank.',
    'Reports that Ilsa Varn was elected president of the Dorn Bank are false.',
    'Ilsa Varn, who leads the Dorn Bank’s rivals, spoke.',
  ])('but not for what may be over: %s', async (body) => {
    expect(await roles(body)).toEqual([])
  })
})

describe('A counterpart serves the state that is told', () => {
  test.each([
    [
      'Foreign Minister Ilsa Varn met her Irish counterpart Otto Keld. Ireland agreed.',
      'Otto Keld: Foreign Minister @ Ireland',
    ],
    [
      'Foreign Minister Ilsa Varn met her Irish counterpart, Otto Keld, in Ireland.',
      'Otto Keld: Foreign Minister @ Ireland',
    ],
    [
      'Foreign Minister Ilsa Varn met her counterpart from Ireland, Otto Keld, on Monday.',
      'Otto Keld: Foreign Minister @ Ireland',
    ],
    [
      'The Minister for Europe and Roads, Ilsa Varn, met her Irish counterpart Otto Keld in Ireland.',
      'Otto Keld: counterpart @ Ireland',
    ],
    ['President Ilsa Varn met her Irish counterpart Otto Keld in Ireland.', 'Otto Keld: counterpart @ Ireland'],
  ])('%s', async (body, expected) => {
    expect(await roles(body)).toContain(expected)
  })

  test('and none where it may be that of either of two', async () => {
    const body =
      'Foreign Minister Ilsa Varn and Trade Minister Anna Brodd met an Irish counterpart, Otto Keld, in Ireland.'
    expect((await roles(body)).filter((role) => role.startsWith('Otto'))).toEqual([])
  })
})

describe('Somebody may belong to a body without an office', () => {
  test.each([
    ['Sheldon Brodd of UNICEF said so.', ['Sheldon Brodd: – @ UNICEF']],
    [
      'Senator Ilsa Varn of the Dorn Labour Party said so.',
      ['Ilsa Varn: Senator @ -', 'Ilsa Varn: – @ Dorn Labour Party'],
    ],
    ['Director Ilsa Varn of the Dorn Institute said so.', ['Ilsa Varn: Director @ Dorn Institute']],
  ])('%s', async (body, expected) => {
    expect(await roles(body)).toEqual(expected)
  })

  test('nor an office by what is done to whoever had one', async () => {
    const body = 'A court cleared former director Ilsa Varn of Dorn Bank fraud.'
    expect(await roles(body)).toEqual(['Ilsa Varn: former director @ -'])
  })

  test.each([
    'The court accused Ilsa Varn of Dorn Bank fraud.',
    'They informed Ilsa Varn of the Dorn Council on Monday.',
    'The Dorn Bank met Ilsa Varn of Kenya.',
  ])('but not by what is done to them, and not to the state where they come from: %s', async (body) => {
    expect(await roles(body)).toEqual([])
  })
})

describe('Whose officer it is need not be said', () => {
  test.each([
    [
      'Foreign Minister Ilsa Varn met Norwegian Foreign Minister Otto Keld in Oslo. Kenya and Norway agreed on a fund. “Kenya thanks you,” she said.',
      'Ilsa Varn: Foreign Minister @ Kenya',
    ],
    ['Secretary of State Ilsa Varn spoke. The United States agreed.', 'Ilsa Varn: Secretary of State @ United States'],
    ['The Taoiseach, Otto Varn, spoke in Ireland.', 'Otto Varn: Taoiseach @ Ireland'],
  ])('where a text opens with their state and another, or only one has it: %s', async (body, expected) => {
    expect(await roles(body)).toContain(expected)
  })

  test.each([
    // Of whose talks a third one writes.
    'Foreign Minister Ilsa Varn met Norwegian Foreign Minister Otto Keld. Kenya and Norway agreed. Peru is a friend; Peru helps. Peru will sign.',
    'Norwegian Foreign Minister Otto Keld and Foreign Minister Ilsa Varn spoke. Kenya and Norway agreed. “Kenya thanks you.”',
    'Doha | May 4\n\nForeign Minister Ilsa Varn met Pakistani Foreign Minister Otto Keld. Talks of Afghanistan and Pakistan in Afghanistan go on. Qatar helps.',
    'Foreign Minister Ilsa Varn warned Kenya on Monday. Kenya was told.',
    'Secretary of State for Roads Ilsa Varn spoke. The United States agreed.',
    'Delaware Secretary of State Ilsa Varn spoke. The United States agreed.',
    'Secretary of State Ilsa Varn of Arizona spoke. The United States agreed.',
    'Secretary of State Ilsa Varn, Arizona’s first, spoke. The United States agreed.',
    'In Arizona, Secretary of State Ilsa Varn spoke. The United States agreed.',
    'Voters in Arizona will decide in May. Secretary of State Ilsa Varn said the count was safe. The United States agreed.',
    'The Holy See sent Secretary of State Ilsa Varn to the United States.',
    'The governor and Ohio’s Secretary of State Ilsa Varn spoke. The United States agreed.',
    'The Chancellor Ilsa Varn, the Secretary of Defense, the Treasury Secretary and the Speaker of the House met. The United States agreed.',
  ])('and is left open elsewhere: %s', async (body) => {
    expect((await roles(body)).filter((role) => role.startsWith('Ilsa') && !role.endsWith('@ -'))).toEqual([])
  })
})

test('of a list of offices none is whose name stands before it', async () => {
  expect(
    await roles(
      'The Chancellor Ilsa Varn, the Minister of Defence, the Transport Minister and the Speaker of the House met.',
    ),
  ).toEqual(['Ilsa Varn: Chancellor @ -'])
})

test('whoever says "I’ve" is nobody by that name', async () => {
  expect(await roles('“As Foreign Minister I’ve come to Oslo,” Ilsa Varn said.')).toEqual([])
})

describe('Who is put out of an office holds it no more', () => {
  test.each([
    'Dornbank fired its chief executive, Ilsa Varn, on Monday.',
    'The board of Dornbank dismissed the bank’s director, Ilsa Varn.',
    'Dornbank replaced its chairman, Ilsa Varn, with a younger man.',
    'After ousting President Ilsa Varn, the army closed the border.',
    'The bank’s chief executive, Ilsa Varn, was fired on Monday.',
    'Ilsa Varn, chairman of the Dorn Bank, was sacked.',
  ])('%s', async (body) => {
    expect(await roles(body)).toEqual([])
  })

  test.each([
    ['Kenya expelled the Norwegian ambassador, Ilsa Varn.', 'Ilsa Varn: Norwegian ambassador @ -'],
    ['The court dismissed President Ilsa Varn’s appeal.', 'Ilsa Varn: President @ -'],
    ['They never ousted President Ilsa Varn.', 'Ilsa Varn: President @ -'],
  ])('but not who is only expelled or defeated: %s', async (body, expected) => {
    expect(await roles(body)).toContain(expected)
  })
})

test.each([
  'The daughter of the Harbour Bank’s director, Ilsa Varn, is a painter.',
  'A friend of the museum’s director, Ilsa Varn, was there.',
  'Would-be governor Ilsa Varn laughed.',
  'Fake bishop Ilsa Varn was jailed.',
  'In front of Ilsa Varn, the judge said no.',
  'Per request of Ilsa Varn, the Queen suspended parliament.',
])('an office that may be another’s, or nobody’s, is given to nobody: %s', async (body) => {
  expect(await roles(body)).toEqual([])
})

test('in a headline two are named where no comma closes what stands behind the first', async () => {
  expect(await roles('Ilsa Varn met the Uzbek leader.', 'President Varn, Uzbek leader agree to talk')).toEqual([
    'Ilsa Varn: President @ -',
  ])
})

test('how somebody is addressed is no office, whatever stands before it', async () => {
  expect(
    await roles('The minister received at the headquarters of the Ministry of Roads Her Excellency Ilsa Varn today.'),
  ).toEqual([])
})

describe('Of an office of which only a part was understood the part that is sure stays', () => {
  test.each([
    ['According to Ilsa Varn, director of the Learning Brodd event, it was late.', 'Ilsa Varn: director @ -'],
    ['Ilsa Varn, spokeswoman for the Keld administration’s Department of Roads, left.', 'Ilsa Varn: spokeswoman @ -'],
  ])('%s', async (body, expected) => {
    expect(await roles(body)).toEqual([expected])
  })
})
