import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/editors-only'
import { keptByHub } from '@/access/kept-by-hub'
import { staffOnly } from '@/access/staff-only'
import { asOptions } from '@/lib/vocabulary'
import { PAGE_ANSWERS } from '@/lib/vocabulary/page-answers'

/**
 * What readers said of a page, without anything about who they are. Only `src/feedback` writes it: no interface can.
 */
export const PageAnswers: CollectionConfig = {
  slug: 'page-answers',
  labels: { singular: 'Answer about a page', plural: 'Was this useful?' },
  access: keptByHub({ read: staffOnly, delete: editorsOnly }),
  admin: {
    group: 'Readers',
    description:
      'What readers answered below a page. Nobody knows who they are. Filter by page to see what one page lacks. Answers are removed after a year; delete at once whatever names somebody.',
    useAsTitle: 'page',
    hideAPIURL: true,
    defaultColumns: ['page', 'answer', 'missing', 'createdAt'],
    listSearchableFields: ['page', 'missing'],
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'page',
      type: 'text',
      label: 'Page',
      required: true,
      index: true,
      maxLength: 300,
      admin: { readOnly: true, description: 'The address of the page on this site.' },
    },
    {
      name: 'answer',
      type: 'select',
      label: 'Was it useful?',
      required: true,
      options: asOptions(PAGE_ANSWERS),
      admin: { readOnly: true, description: 'What the reader pressed.' },
    },
    {
      name: 'missing',
      type: 'textarea',
      label: 'What was missing',
      maxLength: 1000,
      admin: { readOnly: true, description: 'In the reader’s own words, if they wrote any.' },
    },
  ],
}
