import { withRetry } from '@/database/with-retry'
import { MAIL_KINDS, type MailKind, MEMBER_MAIL } from '@/lib/mail-kinds'
import type { User } from '@/payload-types'
import type { FieldSpec, FormValues } from '@/ui/form/field-spec'
import type { Member } from './member'

export const MAIL_FIELDS: FieldSpec[] = [
  {
    kind: 'checkboxes',
    name: 'wanted',
    label: 'Write to me about',
    hint: 'What you need to use your account, such as a new password, always comes.',
    options: MEMBER_MAIL.map((value) => ({ value, label: MAIL_KINDS[value].label })),
    optional: true,
  },
]

const ownUser = ({ payload, id }: Member): Promise<User> =>
  payload.findByID({ collection: 'users', id, depth: 0 })

export async function mailChoiceOf(member: Member): Promise<FormValues> {
  const { mailOff } = await ownUser(member)
  return { wanted: MEMBER_MAIL.filter((kind) => !mailOff?.includes(kind)) }
}

/** Keeps which mail the member wants; kinds that members do not choose stay as they are. */
export async function chooseMail(member: Member, data: FormData): Promise<void> {
  const wanted = data.getAll('wanted').map(String)
  const isOurs = (kind: MailKind) => MEMBER_MAIL.some((one) => one === kind)
  await withRetry(async () => {
    const { mailOff } = await ownUser(member)
    const others = (mailOff ?? []).filter((kind) => !isOurs(kind))
    const off = MEMBER_MAIL.filter((kind) => !wanted.includes(kind))
    await member.payload.update({
      collection: 'users',
      id: member.id,
      data: { mailOff: [...others, ...off] },
      depth: 0,
    })
  })
}
