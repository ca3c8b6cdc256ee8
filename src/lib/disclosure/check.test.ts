import { describe, expect, it } from 'vitest'
import { checkDisclosure, type Disclosure } from './check'
import type { ListedEmployer } from './employers'

const employer = (id: string, changes: Partial<ListedEmployer> = {}): ListedEmployer => ({
  id,
  title: `Employer ${id}`,
  sector: 'nhs',
  size: '250-999',
  stage: 'doing',
  tier: 'bronze',
  topics: [],
  ...changes,
})
const three = ['a', 'b', 'c'].map((id) => employer(id))
const told = {
  sector: 'nhs',
  size: '250-999',
  stage: 'doing',
  tier: 'bronze',
  topics: ['t'],
  date: '2026-01-01',
}
const given = (changes: Partial<Disclosure> = {}): Disclosure => ({
  told,
  list: three,
  people: [],
  passages: [],
  links: [],
  files: [],
  instead: 'the employer',
  invented: false,
  ...changes,
})
const check = (changes: Partial<Disclosure> = {}) => checkDisclosure(given(changes))
const passage = (text: string, label = 'Title') => ({ path: label.toLowerCase(), label, text })

describe('facts that fit fewer than three employers', () => {
  it('stop, and three do not', () => {
    expect(check()).toEqual([])
    expect(check({ list: three.slice(1) })).toMatchObject([{ kind: 'fits-few', stops: true }])
  })

  it.each([
    ['sector', { sector: 'private' }],
    ['size', { size: '10-49' }],
    ['stage', { stage: 'planning' }],
    ['tier', { tier: 'gold' }],
    ['date, for one who joined later', { joined: '2026-06-01' }],
    ['date, for a tier awarded later', { tierDate: '2026-06-01' }],
    ['topics', { topics: ['other'] }],
  ])('count the %s', (_fact, difference) => {
    const list = [...three.slice(1), employer('d', difference)]
    expect(check({ list })).toMatchObject([{ kind: 'fits-few' }])
  })

  it('name whom they fit, and offer what costs readers least', () => {
    const list = [employer('a'), employer('b', { tier: 'gold' }), employer('c', { tier: 'silver' })]
    const [finding] = check({ list })
    expect(finding?.message).toContain('Employer a')
    expect(finding?.message).toContain('Without tier 3 employers fit')
    expect(finding?.mends).toEqual([{ do: 'withhold', facts: ['tier'] }])
  })

  it('cannot be mended while the whole list is shorter than three', () => {
    expect(check({ list: [employer('a')] })).toMatchObject([{ mends: [], stops: true }])
  })

  it('always count the employer behind, whatever the list says of it now', () => {
    const behind = employer('z', { stage: 'sharing' })
    expect(check({ list: [behind], behind })).toMatchObject([{ kind: 'fits-few' }])
  })

  it('fit nobody: no danger, unless sector and size fit one or two', () => {
    expect(check({ list: [employer('x', { sector: 'private' })] })).toEqual([])
    expect(check({ list: [employer('x', { stage: 'sharing' })] })).toMatchObject([{ kind: 'fits-few' }])
  })
})

describe('words that give the employer away', () => {
  const behind = employer('k', { title: 'Kinharrow Council', website: 'https://www.kinharrow.example' })
  const list = [...three, behind]

  it.each([
    ['the name', 'Training at Kinharrow Council'],
    ['the name in capitals', 'KINHARROW COUNCIL'],
    ['its own word', 'How Kinharrow trained managers'],
    ['an address', 'how-kinharrow-trained-managers'],
    ['its site', 'https://www.kinharrow.example/news/1'],
    ['an island', 'Training on an island'],
    ['a council area', 'Rural work in Orkney'],
  ])('%s', (_name, text) => {
    expect(
      check({ list, behind, passages: [passage(text)] }).filter(({ kind }) => kind !== 'fits-few'),
    ).toMatchObject([{ stops: true }])
  })

  it('the name of another employer of the list, and of whoever consented', () => {
    const found = check({
      list,
      people: ['Morag Sample, Head of HR'],
      passages: [passage('Like Kinharrow Council, says Morag Sample.')],
    })
    expect(found.map(({ kind }) => kind)).toEqual(['words', 'words'])
  })

  it('common words of a name give nobody away', () => {
    const passages = [passage('A Scottish council, its board and the women who work there')]
    expect(check({ list, behind, passages }).filter(({ kind }) => kind === 'words')).toEqual([])
  })

  it('file names, what files say of themselves, and links to its documents', () => {
    const found = check({
      list,
      behind,
      files: [
        {
          id: 'f',
          filename: 'kinharrow-2025.png',
          texts: [{ label: 'author', text: 'HR, Kinharrow Council' }],
        },
      ],
      links: [
        {
          id: 'p',
          collection: 'policies',
          path: 'relatedPolicies',
          label: 'Policies',
          title: 'A policy',
          organisation: 'k',
        },
        {
          id: 'q',
          collection: 'policies',
          path: 'relatedPolicies',
          label: 'Policies',
          title: 'Another',
          organisation: 'a',
        },
        { id: 'o', collection: 'organisations', path: 'advice', label: 'Text', title: 'Somebody' },
      ],
    })
    expect(found.filter(({ kind }) => kind === 'file').map(({ mends }) => mends.length)).toEqual([1, 0])
    expect(found.filter(({ kind }) => kind === 'link').map(({ mends }) => mends)).toEqual([
      [{ do: 'unlink', id: 'p' }],
      [{ do: 'unlink', id: 'o' }],
    ])
  })
})

describe('numbers that give a person away', () => {
  it.each([
    'Two women came forward.',
    'There were 3 disclosures.',
    'It helped 7 night staff.',
    'only one manager objected',
    'We employ 4,312 people.',
    'a workforce of 870',
    'Ask anna@kinharrow.example.',
  ])('%s', (text) => {
    expect(check({ passages: [passage(text)] })).toMatchObject([{ stops: true }])
  })

  it.each([
    'one in eight women',
    '2 in 5 managers',
    'fewer than 10 people',
    '12 women',
    '5% of staff',
    'groups of eight',
    'three months before managers agreed',
    'Some managers stayed.',
    '£5 for staff',
    '540 answered; 3 points more',
    'four questions for managers',
  ])('not: %s', (text) => {
    expect(check({ passages: [passage(text)] })).toEqual([])
  })
})

it('invented employers have nobody to give away, but a page that names them is not anonymous', () => {
  const behind = employer('k', { title: 'Kinharrow Council' })
  const found = check({
    list: [behind],
    behind,
    invented: true,
    passages: [passage('Two women at Kinharrow Council')],
  })
  expect(found.filter(({ stops }) => stops).map(({ kind }) => kind)).toEqual(['words'])
  expect(found.length).toBe(3)
})
