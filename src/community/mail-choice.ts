import { withRetry } from '@/database/with-retry'
import { MAIL_PACES, type MailPace } from '@/lib/mail-kinds'
import type { User } from '@/payload-types'
import type { FieldSpec, FormValues } from '@/ui/form/field-spec'
import type { Member } from './member'

const NEVER = 'none'

export const MAIL_FIELDS: FieldSpec[] = [
  {
    kind: 'checkboxes',
    name: 'meeting',
    label: 'Meetings',
    options: [{ value: 'yes', label: 'Remind me, and tell me of changes' }],
    optional: true,
  },
  {
    kind: 'radios',
    name: 'pace',
    label: 'What members ask each other, and answers to it',
    hint: 'How often at most. We write only when there is something new.',
    options: [...MAIL_PACES, { value: NEVER, label: 'Never' }],
  },
]

type Off = NonNullable<User['mailOff']>

const CHOSEN: Off = ['meeting', 'questions']

const ownUser = ({ payload, id }: Member): Promise<User> =>
  payload.findByID({ collection: 'users', id, depth: 0 })

export async function mailChoiceOf(member: Member): Promise<FormValues> {
  const { mailOff, questionPace } = await ownUser(member)
  return {
    meeting: mailOff?.includes('meeting') ? [] : ['yes'],
    pace: mailOff?.includes('questions') ? NEVER : (questionPace ?? 'weekly'),
  }
}

const paceIn = (typed: string): MailPace | undefined => MAIL_PACES.find(({ value }) => value === typed)?.value

/** Keeps which mail the member wants; kinds that members do not choose stay as they are. */
export async function chooseMail(member: Member, data: FormData): Promise<void> {
  const pace = paceIn(String(data.get('pace') ?? ''))
  const off: Off = [
    ...(data.get('meeting') === 'yes' ? [] : ['meeting' as const]),
    ...(pace ? [] : ['questions' as const]),
  ]
  await withRetry(async () => {
    const { mailOff } = await ownUser(member)
    const others = (mailOff ?? []).filter((kind) => !CHOSEN.includes(kind))
    await member.payload.update({
      collection: 'users',
      id: member.id,
      data: { mailOff: [...others, ...off], ...(pace && { questionPace: pace }) },
      depth: 0,
    })
  })
}
