import {
  APIError,
  type GlobalAfterChangeHook,
  type GlobalBeforeChangeHook,
  type GlobalConfig,
  type Where,
} from 'payload'
import { administratorsOnly } from '@/access/administrators-only'
import { nobody } from '@/access/nobody'
import { staffOnly } from '@/access/staff-only'

/** Whoever switches it on must not shut themselves out. */
const ownFirst: GlobalBeforeChangeHook = ({ data, req }) => {
  if (data.requireSecondFactor && req.user && !req.user.secondFactorSince)
    throw new APIError(
      'Set up your own code first: “Your sign-in” on the page of your account. Nothing was changed.',
      400,
      null,
      true,
    )
  return data
}

const markAdministrators: GlobalAfterChangeHook = async ({ doc, req }) => {
  const without = { secondFactorSince: { exists: false } }
  const where: Where = doc.requireSecondFactor
    ? { and: [{ role: { equals: 'administrator' } }, without] }
    : { secondFactorDue: { equals: true } }
  const data = { secondFactorDue: Boolean(doc.requireSecondFactor) }
  await req.payload.db.updateMany({ collection: 'users', where, data, req, returning: false })
  return doc
}

export const AccountSettings: GlobalConfig = {
  slug: 'account-settings',
  label: 'Sign-in rules',
  access: { read: staffOnly, update: administratorsOnly, readVersions: nobody },
  hooks: { beforeChange: [ownFirst], afterChange: [markAdministrators] },
  admin: {
    group: 'People',
    hideAPIURL: true,
    description: 'What signing in asks for.',
  },
  fields: [
    {
      name: 'requireSecondFactor',
      type: 'checkbox',
      label: 'Administrators sign in with a code as well',
      defaultValue: false,
      admin: {
        description:
          'Besides the password, a code from an app on their phone. An administrator without one can do nothing but set it up. Set up your own first, on the page of your account.',
      },
    },
  ],
}
