import { withRetry } from '@/database/with-retry'
import { checkValues } from '@/forms/check-values'
import { typedIn } from '@/forms/public-form'
import { endOf } from '@/lib/meeting-times'
import type { FormState } from '@/ui/form/form-state'
import type { Member } from '../member'
import { answerSchema } from './answer-fields'
import { toldAs } from './told'

const ID = /^[0-9a-f]{24}$/

/** Keeps what the member says to a meeting: one record a person, however often it is sent. */
export async function answerMeeting(
  member: Member,
  data: FormData,
  now = new Date(),
): Promise<FormState | undefined> {
  const typed = typedIn(data)
  const { values, faults } = checkValues(answerSchema, {
    answer: data.get('answer') ?? '',
    accessNeeds: data.get('accessNeeds') ?? '',
  })
  if (faults) return { values: typed, faults }
  const id = String(data.get('meeting') ?? '')
  const meeting = ID.test(id) && (await member.reader.findByID({ collection: 'meetings', id, depth: 0 }))
  if (!meeting) return { values: typed, faults: { form: 'There is no such meeting any more.' } }
  if (endOf(meeting) <= now) return { values: typed, faults: { form: 'This meeting is over.' } }
  const isComing = values.answer === 'coming'
  await keep(member, id, {
    answer: values.answer,
    accessNeeds: isComing && values.accessNeeds ? values.accessNeeds : null,
    told: toldAs(meeting),
    endsAt: endOf(meeting).toISOString(),
  })
  return undefined
}

interface Said {
  answer: 'coming' | 'not-coming'
  accessNeeds: string | null
  told: string
  endsAt: string
}

async function keep({ payload, id: person, organisation }: Member, meeting: string, said: Said) {
  const once = `${meeting} ${person}`
  const change = async () => {
    const { docs } = await payload.update({
      collection: 'meeting-answers',
      where: { once: { equals: once } },
      data: said,
      depth: 0,
    })
    return docs.length > 0
  }
  if (await withRetry(change)) return
  const data = { ...said, meeting, person, organisation: organisation.id, once }
  try {
    await withRetry(() => payload.create({ collection: 'meeting-answers', data, depth: 0 }))
  } catch (error) {
    // The same form came in twice at once: the other made the record.
    if (!(await withRetry(change))) throw error
  }
}
