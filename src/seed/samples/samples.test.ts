import { describe, expect, it } from 'vitest'
import { allFiles } from '../files'
import { allSamples } from '.'
import { linksOf } from './sample'

const samples = allSamples()
const keys = [
  ...samples.map(({ collection, key }) => `${collection}/${key}`),
  ...allFiles().map(({ key }) => `media/${key}`),
]

it('gives every sample of a collection a key of its own', () => {
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

describe('every relation and link of the sample content leads to a sample', () => {
  it.each(samples.map((sample) => [`${sample.collection}/${sample.key}`, sample] as const))(
    '%s',
    (_, sample) => {
      const missing: string[] = []
      const resolve = (collection: string, key: string) => {
        if (!keys.includes(`${collection}/${key}`)) missing.push(`${collection}/${key}`)
        return `${collection}/${key}`
      }
      sample.fields(linksOf(sample, resolve))
      expect(missing).toEqual([])
    },
  )
})
