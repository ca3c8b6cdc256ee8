import { chooseOne } from '@collections/shared/choice-fields'
import { line } from '@collections/shared/text-fields'
import type { ArrayField, GroupField, Tab } from 'payload'
import { LICENCES } from '@/lib/vocabulary'

const files: ArrayField = {
  name: 'files',
  type: 'array',
  label: 'Files',
  labels: { singular: 'File', plural: 'Files' },
  maxRows: 10,
  admin: {
    description:
      'The policy itself. Give a format that people can edit as well as a PDF, and check both for accessibility.',
  },
  fields: [
    {
      name: 'upload',
      type: 'upload',
      relationTo: 'media',
      label: 'File',
      required: true,
      admin: { description: 'PDF, Word, OpenDocument, Excel or CSV, up to 10 MB.' },
    },
    line(
      'label',
      'Name of the file for readers',
      'What it is, not the file name. Example: “Full policy, large print”.',
      120,
    ),
    line(
      'formatNote',
      'About this format',
      'What makes it accessible or what to know. Example: “Tagged PDF, reads aloud well”.',
    ),
  ],
}

const adaptedFrom: GroupField = {
  name: 'adaptedFrom',
  type: 'group',
  label: 'Adapted from',
  admin: { description: 'Give credit when the policy builds on another.' },
  fields: [
    line('title', 'Title', 'The name of the source. Example: “Model policy of Close the Gap”.'),
    {
      name: 'url',
      type: 'text',
      label: 'Web address',
      maxLength: 500,
      admin: { description: 'Where the source can be read, beginning with https://.' },
    },
    {
      name: 'policy',
      type: 'relationship',
      relationTo: 'policies',
      label: 'Policy on this hub',
      // Every page of a policy lists those that were adapted from it.
      index: true,
      admin: { description: 'Choose it when the source is published here.' },
    },
  ],
}

export const filesTab: Tab = {
  label: 'Files and reuse',
  description: 'What readers may download and what they may do with it.',
  fields: [
    files,
    chooseOne({
      name: 'licence',
      label: 'Reuse',
      terms: LICENCES,
      help: 'What others may do with it. When nobody has decided, choose “Ask the owner first”.',
    }),
    adaptedFrom,
  ],
}
