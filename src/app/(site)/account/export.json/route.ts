import { exportOrganisation } from '@/community/export-organisation'
import { nothingHere, privateFile } from '../reflect/plan-at'
import { currentMember } from '../who'

export async function GET(): Promise<Response> {
  const member = await currentMember()
  if (!member) return nothingHere()
  const text = JSON.stringify(await exportOrganisation(member), null, 2)
  return privateFile(text, 'application/json; charset=utf-8', 'everything-about-us.json')
}
