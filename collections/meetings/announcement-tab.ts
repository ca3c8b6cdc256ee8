import { chooseOne } from '@collections/shared/choice-fields'
import { line, paragraph } from '@collections/shared/text-fields'
import type { DateField, Field, Tab } from 'payload'
import { MEETING_FORMATS } from '@/lib/vocabulary'
import { searchable } from '@/search/searchable'

const moment = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'd MMMM yyyy, HH:mm',
  timeIntervals: 15,
} as const

const startsAt: DateField = {
  name: 'startsAt',
  type: 'date',
  label: 'Starts',
  required: true,
  index: true,
  admin: { date: moment, description: 'Day and time of the beginning.' },
}

const theme: Field = {
  name: 'theme',
  type: 'text',
  label: 'Theme',
  required: true,
  maxLength: 200,
  custom: searchable({ text: 'summary' }),
  admin: { description: 'The question of the day. Example: “What do we do with what the survey tells us?”' },
}

export const announcementTab: Tab = {
  label: 'Announcement',
  description: 'What people need to decide whether to come.',
  fields: [
    {
      type: 'row',
      fields: [
        startsAt,
        {
          name: 'endsAt',
          type: 'date',
          label: 'Ends',
          admin: { date: moment, description: 'Day and time of the end.' },
        },
      ],
    },
    {
      name: 'number',
      type: 'number',
      label: 'Number',
      min: 1,
      max: 9999,
      admin: { description: 'Meetings are counted from the first. Example: 12.' },
    },
    {
      ...line('timeZone', 'Time zone', 'Leave as it is for Scotland.', 60),
      defaultValue: 'Europe/London',
    } as Field,
    theme,
    chooseOne({
      name: 'format',
      label: 'Format',
      terms: MEETING_FORMATS,
      required: true,
      facet: { name: 'format', label: 'Meeting format', order: 'natural' },
      help: 'How people take part. Example: Online.',
    }),
    line(
      'place',
      'Place',
      'Building and town, or “Online”. The link to join belongs under “For members”.',
      300,
    ),
    paragraph(
      'accessNeeds',
      'Access',
      'What is provided and whom to tell about needs. Example: “Live captions; breaks every 45 minutes.”',
    ),
  ],
}
