import { kebab } from '@/lib/rich-text'
import type { CaseStudy } from '@/payload-types'
import { hasContent } from '@/ui/rich-text/rich-text'
import { waysOf } from './ways'

const STORY = [
  ['startingPoint', 'Starting point'],
  ['aim', 'What they wanted'],
  ['whatWeDid', 'What they did'],
  ['involved', 'Who was involved, time and cost'],
  ['whatHelped', 'What helped'],
  ['whatGotInTheWay', 'What got in the way'],
  ['whatChanged', 'What changed'],
  ['results', 'Results, and how they know'],
  ['contribution', 'How it came about'],
  ['doDifferently', 'What they would do differently'],
  ['advice', 'Advice to others'],
] as const

export type StoryField = (typeof STORY)[number][0]

export interface StorySection {
  field: StoryField
  label: string
  /** Fragment; as the search index has it. */
  anchor: string
}

/** The sections that this case study tells, in the order in which a peer asks for them. */
export function storyOf(doc: CaseStudy): StorySection[] {
  return STORY.filter(([field]) => isTold(doc, field)).map(([field, label]) => ({
    field,
    label,
    anchor: kebab(field),
  }))
}

function isTold(doc: CaseStudy, field: StoryField): boolean {
  if (field === 'results') return (doc.results ?? []).length > 0
  if (field === 'contribution') return waysOf(doc).length > 0
  if (field === 'involved') return hasContent(doc.involved) || Boolean(doc.time || doc.cost)
  return hasContent(doc[field])
}
