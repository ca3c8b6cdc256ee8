import { z } from 'zod'
import { checkValues } from '@/forms/check-values'
import { typedIn } from '@/forms/public-form'
import { STANDARDS } from '@/lib/vocabulary'
import type { PeerProfile } from '@/payload-types'
import type { FieldSpec } from '@/ui/form/field-spec'
import type { FormState } from '@/ui/form/form-state'
import { emailAddress } from '../interest-fields'
import { asServer } from '../meetings/people'
import type { Member } from '../member'
import { forgetPeer } from './forget-peer'

export const PROFILE_FIELDS: FieldSpec[] = [
  { kind: 'checkboxes', name: 'offers', label: 'We can help with', options: STANDARDS, optional: true },
  { kind: 'checkboxes', name: 'wants', label: 'We would like help with', options: STANDARDS, optional: true },
  {
    kind: 'email',
    name: 'mailbox',
    label: 'Mailbox of a role',
    maxLength: 200,
    hint: 'Messages come here. One that several read, such as equality@your organisation; a peer sees it once you both said yes.',
  },
]

const STANDARD = z.enum(STANDARDS.map(({ value }) => value) as [Standard, ...Standard[]])
type Standard = (typeof STANDARDS)[number]['value']

const schema = z.object({
  offers: z.array(STANDARD),
  wants: z.array(STANDARD),
  mailbox: emailAddress('Enter the mailbox, such as equality@example.org'),
})

const domainOf = (email: string) => email.toLowerCase().split('@').pop()

/** What the member's employer says to peers; undefined while it does not look for any. */
export async function profileOf({ reader }: Member): Promise<PeerProfile | undefined> {
  const { docs } = await reader.find({ collection: 'peer-profiles', depth: 0, limit: 1, pagination: false })
  return docs[0]
}

export async function keepProfile(member: Member, data: FormData): Promise<FormState | undefined> {
  const values = typedIn(data)
  const sent = {
    offers: data.getAll('offers'),
    wants: data.getAll('wants'),
    mailbox: data.get('mailbox') ?? '',
  }
  const checked = checkValues(schema, sent)
  if (checked.faults) return { values, faults: checked.faults }
  const profile = checked.values
  if (domainOf(profile.mailbox) !== domainOf(member.email))
    return {
      values,
      faults: { mailbox: 'Use a mailbox at the same address as your own account’s, after the @.' },
    }
  if (profile.offers.length + profile.wants.length === 0)
    return { values, faults: { offers: 'Choose at least one thing that you offer or want' } }
  const { payload, organisation } = member
  const where = { once: { equals: organisation.id } }
  const change = () =>
    asServer(payload, (req) =>
      payload.update({ collection: 'peer-profiles', where, data: profile, depth: 0, req }),
    )
  if ((await change()).docs.length > 0) return undefined
  try {
    const record = { ...profile, organisation: organisation.id, once: organisation.id }
    await asServer(payload, (req) =>
      payload.create({ collection: 'peer-profiles', data: record, depth: 0, req }),
    )
  } catch (error) {
    // A colleague was first, or the form came in twice.
    if ((await change()).docs.length === 0) throw error
  }
  return undefined
}

export const withdraw = ({ payload, organisation }: Member): Promise<void> =>
  asServer(payload, (req) => forgetPeer(organisation.id, req))
