import {
  BoldFeature,
  ItalicFeature,
  lexicalEditor,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'
import { linkFeature } from './link-feature'

const shortText = lexicalEditor({
  features: [ParagraphFeature(), BoldFeature(), ItalicFeature(), UnorderedListFeature(), linkFeature()],
})

/** A box that stands out: a note, something important, or a word on safety. */
export const calloutBlock: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: 'Callout', plural: 'Callouts' },
  fields: [
    {
      name: 'style',
      type: 'select',
      label: 'Kind',
      required: true,
      defaultValue: 'note',
      options: [
        { value: 'note', label: 'Note' },
        { value: 'important', label: 'Important' },
        { value: 'safety', label: 'Safety' },
      ],
      admin: { description: 'Safety is for what keeps a victim-survivor safe. Use each kind sparingly.' },
    },
    {
      name: 'content',
      type: 'richText',
      label: 'Text',
      required: true,
      editor: shortText,
      admin: {
        description: 'A sentence or two. Example: “Never ring back on a number that a partner may answer.”',
      },
    },
  ],
}

/** Words that someone said, with who they are. */
export const quoteBlock: Block = {
  slug: 'quote',
  interfaceName: 'QuoteBlock',
  labels: { singular: 'Quote with source', plural: 'Quotes with sources' },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      label: 'What was said',
      required: true,
      maxLength: 1000,
      admin: { rows: 3, description: 'Their words, without quotation marks: the page adds them.' },
    },
    {
      name: 'attribution',
      type: 'text',
      label: 'Who said it',
      maxLength: 200,
      admin: { description: 'A role, never a name. Example: “Line manager, social care”.' },
    },
  ],
}
