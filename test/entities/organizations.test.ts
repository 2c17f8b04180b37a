import { describe, expect, test } from 'vitest'
import { ARVANIA, BELMORA, body, candidatesIn, organizationsIn, referencesIn, state } from './articles.ts'

const identityOf = (name: string, ...others: Parameters<typeof body>[0][]) =>
  referencesIn({ organizations: [body(name, 'GOVERNMENT', ...others)] })[0]?.identity

describe('states', () => {
  test('are one by their country, whatever they are called', () => {
    const republic = state('r', 'Republic of Arvania', 'XA')
    expect(organizationsIn({ organizations: [ARVANIA] }, { organizations: [republic] })).toHaveLength(1)
  })

  test('are known by name where no country is told', () => {
    expect(referencesIn({ organizations: [state('f', 'France')] })[0]).toMatchObject({
      identity: 'state:FR',
      country: 'FR',
    })
  })

  test('are no company of that name, and no party', () => {
    const others = [body('Arvania', 'COMPANY'), { ...body('Arvania', 'PARTY'), key: 'party' }]
    expect(organizationsIn({ organizations: [ARVANIA] }, { organizations: others })).toHaveLength(3)
  })
})

describe('the identity of a body', () => {
  test.each([
    ['Russian Government', 'government@RU'],
    ['Government of the Russian Federation', 'government@RU'],
    ['U.S. Department of State', 'department of state@US'],
    ['State Department', 'department of state@US'],
    ['the Kremlin', 'kremlin@RU'],
    ['French Foreign Ministry', 'ministry of foreign affairs@FR'],
    ['Ministry of Foreign Affairs of France', 'ministry of foreign affairs@FR'],
    ['Health Ministry of Japan', 'ministry of health@JP'],
    ['UN Refugee Programme', 'united nations refugee program'],
    ['Bank of Norwegian Fishers', 'bank of norwegian fishers'],
  ])('%s is %s', (name, identity) => {
    expect(identityOf(name)).toBe(identity)
  })

  test('that every country has is of the country that the article tells', () => {
    const court = body('Supreme Court')
    const ofArticle = (organizations = [court], publisher: string | null = null) =>
      referencesIn({ organizations, publisher })[0]?.identity
    expect(ofArticle([court, ARVANIA])).toBe('supreme court@XA')
    expect(ofArticle([court, ARVANIA, BELMORA])).toBe('supreme court#a0')
    expect(ofArticle([body('Department of Justice'), ARVANIA, BELMORA], 'U.S. Department of State')).toBe(
      'department of justice@US',
    )
  })

  test('is of a state that only the article knows', () => {
    expect(referencesIn({ organizations: [body('Government of Arvania'), ARVANIA] })[0]?.identity).toBe('government@XA')
  })
})

describe('organizations', () => {
  test('of one name are one but for the country of a body of state', () => {
    const one = { organizations: [body('Harbour Rescue League', 'OTHER')] }
    const other = { organizations: [body('The Harbour Rescue League', 'COMPANY')] }
    expect(organizationsIn(one, other)).toHaveLength(1)
    expect(
      organizationsIn({ organizations: [body('French Police')] }, { organizations: [body('Police of Japan')] }),
    ).toHaveLength(2)
  })

  test('without a country are the only ones of that name', () => {
    const audited = { organizations: [body('Japanese Fisheries Observation Agency')] }
    const bare = { organizations: [body('Fisheries Observation Agency')] }
    expect(organizationsIn(audited, bare)).toHaveLength(1)
    const french = { organizations: [body('French Fisheries Observation Agency')] }
    expect(organizationsIn(audited, bare, french)).toHaveLength(3)
  })

  test('are one in one article under two names of one identity', () => {
    const twice = { organizations: [body('State Department'), body('U.S. Department of State')] }
    expect(organizationsIn(twice)).toEqual([['State Department 0', 'U.S. Department of State 0']])
  })

  test('of two states are two, also where other words than their country’s make the name', () => {
    const guard = (state: typeof ARVANIA) => ({ organizations: [body('Republican Guard'), state] })
    expect(
      organizationsIn(guard(ARVANIA), guard(BELMORA)).filter(([name]) => name?.startsWith('Republican')),
    ).toHaveLength(2)
    expect(
      organizationsIn(guard(ARVANIA), guard(ARVANIA)).filter(([name]) => name?.startsWith('Republican')),
    ).toHaveLength(1)
  })

  test('that only a publisher names are media', () => {
    expect(referencesIn({ publisher: 'Northern Wire' })).toMatchObject([
      { key: ' publisher Northern Wire', classification: 'MEDIA', identity: 'northern wire' },
    ])
  })

  test('embassies are many', () => {
    const embassy = { organizations: [body('French Embassy')] }
    expect(organizationsIn(embassy, embassy)).toHaveLength(2)
  })
})

describe('organizations of one name that an editor places', () => {
  const placed = (country: string, ...told: Parameters<typeof body>) => ({
    organizations: [{ ...body(...told), country }],
  })

  test.each([
    ['Northern Air', 'COMPANY'],
    ['National University', 'OTHER'],
    ['Harbour Wire', 'MEDIA'],
    ['HRL', 'OTHER'],
    ['Labour Party', 'PARTY'],
  ] as const)('in two countries are two: %s', (name, classification) => {
    expect(organizationsIn(placed('XA', name, classification), placed('XB', name, classification))).toHaveLength(2)
  })

  test('are one with what is not placed, if only one country is told', () => {
    const bare = { organizations: [body('Northern Air', 'COMPANY')] }
    expect(organizationsIn(placed('XA', 'Northern Air', 'COMPANY'), bare)).toHaveLength(1)
  })

  test('are one where they are of many states', () => {
    const league = ['Harbour League', 'INTERNATIONAL'] as const
    expect(organizationsIn(placed('XA', ...league), placed('XB', ...league))).toHaveLength(1)
  })
})

describe('parties', () => {
  const party = (name: string, ...states: (typeof ARVANIA)[]) => ({ organizations: [...states, body(name, 'PARTY')] })
  const partiesIn = (...articles: Parameters<typeof organizationsIn>) =>
    organizationsIn(...articles).filter(([name]) => !/^(?:Arvania|Belmora) /.test(name ?? ''))

  test('whose name every country may have are of the only state that the article names', () => {
    expect(partiesIn(party('Labour Party', ARVANIA), party('Labor Party', BELMORA))).toHaveLength(2)
    expect(partiesIn(party('Labour Party', ARVANIA), party('Labor Party', ARVANIA, BELMORA))).toHaveLength(1)
    expect(referencesIn(party('Labour Party', ARVANIA))[1]).toMatchObject({ country: null })
  })

  test('of another name are one', () => {
    expect(partiesIn(party('Varn Labour Party', ARVANIA), party('Varn Labour Party', BELMORA))).toHaveLength(1)
  })
})

describe('a company', () => {
  const called = (name: string) => ({ organizations: [body(name, 'COMPANY')] })

  test('is the same with its legal form', () => {
    expect(organizationsIn(called('Norcorp'), called('Norcorp Co., Ltd.'))).toHaveLength(1)
  })

  test('of two legal forms is two, and without one neither', () => {
    expect(organizationsIn(called('Norcorp'), called('Norcorp Inc.'), called('Norcorp Ltd.'))).toHaveLength(3)
    expect(candidatesIn(called('Norcorp'), called('Norcorp Inc.'), called('Norcorp Ltd.'))).toEqual([
      'Norcorp ~ Norcorp Inc.: the same name but for the legal form',
      'Norcorp ~ Norcorp Ltd.: the same name but for the legal form',
    ])
  })
})

describe('what is said of any country', () => {
  const named = (name: string, publisher: string | null, ...states: (typeof ARVANIA)[]) =>
    referencesIn({ organizations: [...states, body(name)], publisher }).find((told) => told.name === name)

  test.each([
    'Supreme Electoral Council',
    'Election Commission',
    'Presidency',
    'Parliament',
    'Presidential Office',
    'Prime Minister’s Office',
    'Federal Foreign Office',
    'Federal Security Service',
    'State Administration Council',
    'High State Council',
    'Constitutional Committee',
    'Internal Security Forces',
    'Republican Guard',
    'National Police',
    'Public Security Directorate',
    'National Human Rights Commission',
  ])('is not its publisher’s: %s', (name) => {
    expect(named(name, 'U.S. Department of State', ARVANIA)?.country).toBe('XA')
    expect(named(name, 'U.S. Department of State', ARVANIA, BELMORA)?.country).toBeNull()
  })

  test.each(['State Department', 'Department of Defense', 'Congress', 'Bureau of Energy Resources'])(
    'is its publisher’s, whatever else the article names: %s',
    (name) => {
      expect(named(name, 'U.S. Department of State', ARVANIA, BELMORA)?.country).toBe('US')
    },
  )

  test('has many, if it is local', () => {
    expect(named('City Council', null, ARVANIA)?.identity).toBe('city council@XA#a0')
  })
})

describe('an acronym', () => {
  const spelled = { organizations: [body('Harbour Rescue League', 'OTHER', 'HRL')] }
  const acronym = { organizations: [body('HRL', 'OTHER')] }

  test('is the organization that bears its initials', () => {
    expect(organizationsIn(spelled, acronym)).toHaveLength(1)
  })

  test('is one organization in all articles', () => {
    expect(organizationsIn(acronym, acronym)).toHaveLength(1)
  })

  test('of two organizations is neither', () => {
    const other = { organizations: [body('Highland Road Lobby', 'OTHER', 'HRL')] }
    expect(organizationsIn(spelled, other, acronym)).toHaveLength(3)
  })

  test('is not whose initials it has not', () => {
    expect(organizationsIn({ organizations: [body('Harbour Fund', 'OTHER', 'HRL')] }, acronym)).toHaveLength(2)
  })
})

test('a chamber is of the country that its article names', () => {
  const bare = { organizations: [body('House of Representatives'), ARVANIA] }
  const told = { organizations: [body('House of Representatives of Arvania'), ARVANIA] }
  const elsewhere = { organizations: [body('House of Representatives'), BELMORA] }
  expect(organizationsIn(bare, told, elsewhere).filter(([name]) => name?.startsWith('House'))).toHaveLength(2)
})

describe('names that the world knows', () => {
  const named = (classification: 'GOVERNMENT' | 'INTERNATIONAL' | 'OTHER', ...names: string[]) =>
    names.map((name) => ({ organizations: [body(name, classification)] }))

  test.each([
    ['INTERNATIONAL', 'ASEAN', 'Association of Southeast Asian Nations'],
    ['INTERNATIONAL', 'G7', 'Group of Seven'],
    ['OTHER', 'ISIL', 'Islamic State'],
    ['GOVERNMENT', 'Pentagon', 'U.S. Department of Defense'],
    ['GOVERNMENT', 'Varn-Oru administration', 'Varn Administration'],
  ] as const)('are one: %s %s, %s', (classification, one, other) => {
    expect(organizationsIn(...named(classification, one, other))).toHaveLength(1)
  })

  test('mean nothing of another kind, nor do two letters', () => {
    expect(organizationsIn(...named('GOVERNMENT', 'ASEAN', 'Association of Southeast Asian Nations'))).toHaveLength(2)
    expect(organizationsIn(...named('INTERNATIONAL', 'AU', 'African Union'))).toHaveLength(2)
  })
})
