import type { Field, FieldHook } from 'payload'
import { nobody } from '@/access/nobody'
import { staffRead } from '@/access/staff-only'
import { asOptions } from '@/lib/vocabulary'
import { STEPS } from '@/workflow/model'

/** Set by the hub alone, read by staff alone, and not carried over to a copy. */
const kept = {
  access: { create: nobody, update: nobody, read: staffRead },
  hooks: { beforeDuplicate: [() => null] },
}

function person(name: string, label: string, description: string): Field {
  return {
    name,
    type: 'relationship',
    relationTo: 'users',
    label,
    ...kept,
    admin: { position: 'sidebar', readOnly: true, hidden: true, description },
  }
}

function minute(name: string, label: string, description: string): Field {
  return {
    name,
    type: 'date',
    label,
    index: true,
    ...kept,
    admin: {
      position: 'sidebar',
      readOnly: true,
      // The line above the text tells it on the clocks of London; a form would take those of the browser.
      hidden: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' },
      description,
    },
  }
}

/** The version that somebody has before them, so that a save can say what it was made from. */
const readBase: FieldHook = ({ data, originalDoc }) => data?.updatedAt ?? originalDoc?.updatedAt

/** What the hub keeps about the way of a document from draft to readers. */
export const workflowFields: Field[] = [
  {
    name: 'step',
    type: 'select',
    label: 'Step',
    options: asOptions(STEPS),
    defaultValue: 'draft',
    index: true,
    ...kept,
    admin: {
      position: 'sidebar',
      readOnly: true,
      hidden: true,
      description: 'Where the document is on its way. The buttons above the text take it further.',
    },
  },
  minute('publishAt', 'Will be published', 'Chosen with “Publish later”.'),
  minute('unpublishAt', 'Will be taken down', 'Chosen with “Take down later”.'),
  person('writtenBy', 'Written by', 'Who made the document. Nobody approves their own case study.'),
  person('savedBy', 'Last saved by', 'Who made this version.'),
  {
    name: 'base',
    type: 'text',
    label: 'Made from',
    virtual: true,
    access: { read: staffRead },
    hooks: { afterRead: [readBase], beforeDuplicate: [() => null] },
    admin: {
      hidden: true,
      components: { Diff: '/src/staff/workflow/no-diff#NoDiff' },
      description: 'Which version a save was made from. Kept by the hub.',
    },
  },
]
