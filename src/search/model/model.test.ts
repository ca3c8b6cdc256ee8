import type { Field, SanitizedConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { searchable } from '../searchable'
import { buildSearchModel } from '.'

const title: Field = { name: 'title', type: 'text', custom: searchable({ text: 'title' }) }
const sector = (label = 'Sector', options = [{ value: 'nhs', label: 'NHS' }]): Field => ({
  name: 'sector',
  type: 'select',
  options,
  custom: searchable({ facet: { name: 'sector', label, order: 'natural' } }),
})

function modelOf(collections: Record<string, Field[]>) {
  return buildSearchModel({
    collections: Object.entries(collections).map(([slug, fields]) => ({
      slug,
      fields,
      labels: { singular: slug, plural: `${slug}s` },
    })),
  } as unknown as Pick<SanitizedConfig, 'collections'>)
}

describe('the search model', () => {
  it('finds fields wherever they nest, with the path to their values', () => {
    const facet = (name: string): Field => ({
      name,
      type: 'select',
      options: ['a'],
      custom: searchable({ facet: { name, label: name } }),
    })
    const { facets } = modelOf({
      notes: [
        title,
        { type: 'row', fields: [facet('in-row')] },
        {
          type: 'tabs',
          tabs: [
            { label: 'Plain', fields: [facet('in-tab')] },
            { name: 'named', fields: [facet('in-named')] },
          ],
        },
        { name: 'box', type: 'group', fields: [facet('in-group')] },
        {
          name: 'rows',
          type: 'array',
          fields: [{ type: 'collapsible', label: 'x', fields: [facet('in-array')] }],
        },
        { name: 'parts', type: 'blocks', blocks: [{ slug: 'one', fields: [facet('in-block')] }] },
      ],
    })
    expect(facets.flatMap(({ sources }) => sources.map(({ path }) => path.join('.')))).toEqual([
      'in-row',
      'in-tab',
      'named.in-named',
      'box.in-group',
      'rows.in-array',
      'parts.in-block',
    ])
  })

  it('makes one facet of the same name on several collections', () => {
    const model = modelOf({
      notes: [title, sector()],
      tips: [title, sector('Sector', [{ value: 'private', label: 'Private' }])],
      hidden: [{ name: 'secret', type: 'text' }],
    })
    expect(model.types.map(({ slug }) => slug)).toEqual(['notes', 'tips'])
    expect(model.facets.map(({ name }) => name)).toEqual(['type', 'sector'])
    expect(model.facets[1]?.options.map(({ value }) => value)).toEqual(['nhs', 'private'])
  })

  it.each([
    [
      'labels that differ',
      { notes: [title, sector()], tips: [title, sector('Field')] },
      /tips\.sector.*notes\.sector/,
    ],
    [
      'one value with two labels',
      { notes: [title, sector()], tips: [title, sector('Sector', [{ value: 'nhs', label: 'Health' }])] },
      /tips\.sector.*Health/,
    ],
    ['no title', { notes: [sector()] }, /notes has 0 fields searchable as title/],
    [
      'a taken name',
      {
        notes: [title, { ...sector(), custom: searchable({ facet: { name: 'page', label: 'x' } }) } as Field],
      },
      /notes\.sector.*page/,
    ],
    [
      'a date without year',
      {
        notes: [
          title,
          {
            name: 'when',
            type: 'date',
            custom: searchable({ facet: { name: 'when', label: 'x' } }),
          } as Field,
        ],
      },
      /notes\.when/,
    ],
    [
      'a kind that cannot',
      { notes: [title, { name: 'n', type: 'number', custom: searchable({ text: 'body' }) } as Field] },
      /notes\.n is of type number/,
    ],
  ])('refuses %s, naming collection and field', (_, collections, message) => {
    expect(() => modelOf(collections)).toThrow(message)
  })
})
