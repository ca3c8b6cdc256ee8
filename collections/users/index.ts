import type { CollectionConfig } from 'payload'
import { administratorsOnly } from '@/access/administrators-only'
import { nobody } from '@/access/nobody'
import { isStaff } from '@/access/roles'
import { selfOrAdministrators, staffListOrSelf } from '@/access/users'
import { env } from '@/config/env'
import { closedEndpoints } from './closed-endpoints'
import { userFields } from './fields'
import { askSecondFactor } from './hooks/ask-second-factor'
import { checkPassword, checkResetPassword } from './hooks/check-password'
import { endSessions } from './hooks/end-sessions'
import { firstLeads } from './hooks/first-leads'
import { forgetAnswers } from './hooks/forget-answers'
import { handOnDocuments } from './hooks/hand-on-documents'
import { keepSampleHere } from './hooks/keep-sample-here'
import { forgetWithAccount, removeSecondFactor, requireSecondFactor } from './hooks/keep-second-factor'
import { limitSignIn, rememberDevice } from './hooks/limit-sign-in'
import { findByHash, hashResetToken, signNobodyIn } from './hooks/reset-password'
import { sameAnswer } from './hooks/same-answer'
import { notePassword, tellOfChange } from './hooks/tell-of-change'
import { RESET_MINUTES, resetMail } from './reset-mail'

/** Seconds that a session lasts without use. */
const SESSION = 2 * 60 * 60

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  auth: {
    useSessions: true,
    tokenExpiration: SESSION,
    // Locking an account would let anybody keep its owner out: src/limits counts instead.
    maxLoginAttempts: 0,
    forgotPassword: {
      expiration: RESET_MINUTES * 60 * 1000,
      generateEmailHTML: resetMail,
      generateEmailSubject: () => 'A new password for the hub',
    },
    cookies: { sameSite: 'Lax', secure: env().PUBLIC_URL.startsWith('https:') },
  },
  endpoints: closedEndpoints,
  disableDuplicate: true,
  defaultPopulate: { name: true },
  hooks: {
    beforeOperation: [limitSignIn, sameAnswer, checkResetPassword, findByHash],
    beforeValidate: [checkPassword],
    beforeChange: [
      firstLeads,
      endSessions,
      hashResetToken,
      removeSecondFactor,
      requireSecondFactor,
      notePassword,
    ],
    beforeLogin: [keepSampleHere, askSecondFactor],
    afterChange: [tellOfChange, handOnDocuments],
    afterDelete: [forgetWithAccount, forgetAnswers],
    afterLogin: [rememberDevice],
    afterOperation: [signNobodyIn],
  },
  access: {
    // By invitation alone: whoever comes in chooses a password that nobody else knows.
    create: nobody,
    read: staffListOrSelf,
    update: selfOrAdministrators,
    delete: administratorsOnly,
    readVersions: nobody,
    unlock: administratorsOnly,
    admin: ({ req }) => isStaff(req),
  },
  admin: {
    group: 'People',
    hideAPIURL: true,
    description:
      'Staff who write and publish, and representatives of member employers. To bring somebody in, invite them.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'organisation', 'disabled', 'updatedAt'],
    listSearchableFields: ['name', 'email'],
  },
  fields: userFields,
}
