import { expect, it } from 'vitest'
import { mended } from './mend'

const text = (words: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: words }] }] },
})
const doc = {
  title: 'How Kinharrow Council trained managers',
  slug: 'how-kinharrow-council-trained-managers',
  summary: 'Kinharrow Council asked. Then Kinharrow Council listened.',
  consent: { givenBy: 'Head of HR, Kinharrow Council' },
  tier: 'gold',
  topics: ['a'],
  relatedPolicies: ['p', 'q'],
  whatWeDid: text('We at Kinharrow Council met.'),
}

it('renames in texts and address, and leaves the record of consent alone', () => {
  const after = mended(doc, { do: 'rename', words: 'Kinharrow Council', instead: 'the employer' })
  expect(after).toMatchObject({
    title: 'How the employer trained managers',
    slug: 'how-the-employer-trained-managers',
    summary: 'The employer asked. Then the employer listened.',
    whatWeDid: text('We at the employer met.'),
    consent: { givenBy: 'Head of HR, Kinharrow Council' },
  })
})

it('withholds facts and remembers which', () => {
  expect(mended({ ...doc, withheld: ['size'] }, { do: 'withhold', facts: ['tier', 'topics'] })).toMatchObject(
    {
      tier: null,
      topics: [],
      withheld: ['size', 'tier', 'topics'],
    },
  )
})

it('takes out a relation', () => {
  expect(mended(doc, { do: 'unlink', id: 'p' }).relatedPolicies).toEqual(['q'])
})

it('takes out a link and leaves its words', () => {
  const link = {
    type: 'link',
    fields: { url: 'https://k.example' },
    children: [{ type: 'text', text: 'there' }],
  }
  const body = { root: { type: 'root', children: [{ type: 'paragraph', children: [link] }] } }
  expect(mended({ body }, { do: 'drop-link', url: 'https://k.example' }).body).toEqual(text('there'))
})
