import type { Field } from 'payload'
import { KINDS_OF_VIOLENCE, STANDARDS } from '@/lib/vocabulary'
import { searchable } from '@/search/searchable'
import { chooseMany } from './choice-fields'

export const topicsField: Field = {
  name: 'topics',
  type: 'relationship',
  relationTo: 'topics',
  hasMany: true,
  label: 'Topics',
  custom: searchable({ facet: { name: 'topic', label: 'Topic', order: 'count' } }),
  admin: {
    description:
      'The one to three topics a reader would look under. They decide on which topic pages this appears. Example: “Domestic abuse policy”.',
  },
}

const standardsField = chooseMany({
  name: 'standards',
  label: 'Accreditation standards',
  terms: STANDARDS,
  facet: { name: 'standard', label: 'Standard', order: 'natural' },
  help: 'The Equally Safe at Work standards that this is about. Choose only those a reader working on that standard would learn from. Example: Data.',
})

const kindsField = chooseMany({
  name: 'kinds',
  label: 'Kinds of violence against women',
  terms: KINDS_OF_VIOLENCE,
  facet: { name: 'kind', label: 'Kind of violence against women', order: 'natural' },
  help: 'The kinds of violence that this speaks about directly. Leave empty when it is about all of them. Example: Stalking.',
})

/** What a publication is about: topic, standard, kind of violence. */
export const subjectFields: Field[] = [topicsField, standardsField, kindsField]
