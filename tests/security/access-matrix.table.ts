import type { Who } from '../support/rest'

/**
 * Who may do what to each collection and global: `yes`, `no`, or `some` when a rule picks the documents.
 * Order: anonymous, member, author, editor, administrator. A new collection needs its row here.
 */
export type Verdict = 'yes' | 'no' | 'some'
type Row = [Verdict, Verdict, Verdict, Verdict, Verdict]
export const COLUMNS: Who[] = ['anonymous', 'member', 'author', 'editor', 'administrator']

const NOBODY: Row = ['no', 'no', 'no', 'no', 'no']
const EVERYONE: Row = ['yes', 'yes', 'yes', 'yes', 'yes']
const STAFF: Row = ['no', 'no', 'yes', 'yes', 'yes']
const EDITORS: Row = ['no', 'no', 'no', 'yes', 'yes']
const ADMINISTRATORS: Row = ['no', 'no', 'no', 'no', 'yes']
const PUBLISHED: Row = ['some', 'some', 'yes', 'yes', 'yes']
const OWN_OR_EDITORS: Row = ['no', 'no', 'some', 'yes', 'yes']

export interface Rules {
  create: Row
  /** Creating or changing it straight to `published`. */
  publish?: Row
  read: Row
  update: Row
  delete: Row
  readVersions: Row
  unlock: Row
  admin: Row
}

const PUBLICATION: Rules = {
  create: STAFF,
  publish: EDITORS,
  read: PUBLISHED,
  update: OWN_OR_EDITORS,
  delete: OWN_OR_EDITORS,
  readVersions: STAFF,
  unlock: EDITORS,
  admin: STAFF,
}
const STRUCTURE: Rules = { ...PUBLICATION, create: EDITORS, update: EDITORS, delete: EDITORS }
const SERVER: Rules = {
  create: NOBODY,
  read: NOBODY,
  update: NOBODY,
  delete: NOBODY,
  readVersions: NOBODY,
  unlock: NOBODY,
  admin: STAFF,
}

export const COLLECTIONS: Record<string, Rules> = {
  'case-studies': PUBLICATION,
  policies: PUBLICATION,
  guidance: PUBLICATION,
  topics: STRUCTURE,
  organisations: STRUCTURE,
  meetings: STRUCTURE,
  pages: STRUCTURE,
  media: {
    create: STAFF,
    // Reached through a document; asked for directly, tests/security/uploads.test.ts.
    read: EVERYONE,
    update: OWN_OR_EDITORS,
    delete: EDITORS,
    readVersions: NOBODY,
    unlock: NOBODY,
    admin: STAFF,
  },
  'disclosure-overrides': { ...SERVER, read: STAFF },
  'sign-offs': { ...SERVER, read: STAFF },
  'preview-links': { ...SERVER, read: STAFF, delete: STAFF },
  users: {
    create: NOBODY,
    read: ['no', 'some', 'yes', 'yes', 'yes'],
    update: ['no', 'some', 'some', 'some', 'yes'],
    delete: ADMINISTRATORS,
    readVersions: NOBODY,
    unlock: ADMINISTRATORS,
    admin: STAFF,
  },
  'page-answers': { ...SERVER, read: STAFF, delete: EDITORS },
  'unanswered-searches': { ...SERVER, read: STAFF, delete: EDITORS },
  invitations: { ...SERVER, create: EDITORS, read: EDITORS, delete: EDITORS, admin: EDITORS },
  'share-links': { ...SERVER, create: EDITORS, read: EDITORS, delete: EDITORS, admin: EDITORS },
  // Sent through public forms, which write as the server.
  interests: { ...SERVER, read: EDITORS, update: EDITORS, delete: EDITORS, admin: EDITORS },
  messages: { ...SERVER, read: EDITORS, delete: EDITORS, admin: EDITORS },
  // A member reads those of their employer; what employers note is closed to staff.
  reflections: { ...SERVER, admin: NOBODY },
  steps: { ...SERVER, admin: NOBODY },
  indicators: { ...SERVER, admin: NOBODY },
  // Each person reads their own answer; staff see the count on the meeting.
  'meeting-answers': { ...SERVER, admin: NOBODY },
  shares: { ...SERVER, admin: NOBODY },
  // Before both have said yes nobody may learn who is who: no request reads a match.
  'peer-profiles': { ...SERVER, admin: NOBODY },
  'peer-matches': { ...SERVER, admin: NOBODY },
  // Members read and write them through their account, which knows who wants no name shown.
  questions: { ...SERVER, read: STAFF, update: EDITORS, delete: EDITORS },
  'question-answers': { ...SERVER, read: STAFF, update: EDITORS, delete: EDITORS },
  // Nobody writes it, not even the server by Payload's operations: tests/security/activity.test.ts.
  activity: { ...SERVER, read: ADMINISTRATORS, admin: ADMINISTRATORS },
  moves: { ...SERVER, read: STAFF },
  'review-notes': { ...SERVER, read: STAFF },
  'external-links': { ...SERVER, read: STAFF },
  imports: { ...SERVER, read: OWN_OR_EDITORS, delete: EDITORS },
  'payload-locked-documents': { ...SERVER, read: STAFF, update: STAFF, delete: STAFF },
  'payload-preferences': {
    ...SERVER,
    create: STAFF,
    read: ['no', 'no', 'some', 'some', 'some'],
    update: ['no', 'no', 'some', 'some', 'some'],
    delete: ['no', 'no', 'some', 'some', 'some'],
  },
  'payload-jobs': SERVER,
  'payload-kv': SERVER,
  'payload-migrations': SERVER,
}

export const GLOBALS: Record<string, Pick<Rules, 'read' | 'update' | 'readVersions'>> = {
  'site-settings': { read: EVERYONE, update: ADMINISTRATORS, readVersions: STAFF },
  'account-settings': { read: STAFF, update: ADMINISTRATORS, readVersions: NOBODY },
  navigation: { read: EVERYONE, update: EDITORS, readVersions: STAFF },
  'search-words': { read: EDITORS, update: EDITORS, readVersions: EDITORS },
}
