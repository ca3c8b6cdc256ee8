import type { Answer, AskedField } from '@/community/answers'
import type { Member } from '@/community/member'
import { nameOf } from '@/community/representatives'
import { toldBy } from '@/community/told-by'
import type { FormState } from '@/ui/form/form-state'

/** A colleague was first: theirs is shown, what was typed stays, and the next save is made knowing it. */
export async function toldOf(
  member: Member,
  field: AskedField,
  other: Answer,
): Promise<NonNullable<FormState['note']>> {
  return toldBy(await nameOf(member, other.by), field, other)
}
