import { memberRecord } from '@collections/shared/member-record'
import { ownAnswers } from '@/access/own-answers'
import { asOptions, MEETING_ANSWERS } from '@/lib/vocabulary'

/** Whether somebody comes to a meeting, and what they need for it. Goes away after the meeting. */
export const MeetingAnswers = memberRecord({
  slug: 'meeting-answers',
  labels: { singular: 'Answer to a meeting', plural: 'Answers to meetings' },
  read: ownAnswers,
  fields: [
    { name: 'meeting', type: 'relationship', relationTo: 'meetings', required: true, index: true },
    { name: 'person', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'answer', type: 'select', required: true, options: asOptions(MEETING_ANSWERS) },
    { name: 'accessNeeds', type: 'textarea', maxLength: 1000 },
    // What they know of when and where: src/community/meetings/told.ts.
    { name: 'told', type: 'text' },
    // As they know it; of use when the meeting itself is gone.
    { name: 'endsAt', type: 'date' },
  ],
})
