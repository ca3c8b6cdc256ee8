import { summaryField, titleField } from '@collections/shared/title-fields'
import type { Field } from 'payload'
import { afterTab } from './after-tab'
import { announcementTab } from './announcement-tab'
import { linksTab } from './links-tab'
import { membersTab } from './members-tab'

export const meetingFields: Field[] = [
  titleField('Say what it is about. Example: “Meeting 12: when managers are the first to hear”.'),
  summaryField('For everyone: what will be, or was, talked about, in two or three sentences.'),
  { type: 'tabs', tabs: [announcementTab, afterTab, membersTab, linksTab] },
]
