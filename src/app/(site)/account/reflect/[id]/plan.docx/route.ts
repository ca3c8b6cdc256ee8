import { planDocx } from '@/documents/plan-docx'
import { currentMember } from '../../../who'
import { nothingHere, planAt, privateFile } from '../../plan-at'

export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const member = await currentMember()
  const found = member && (await planAt(member, (await params).id))
  if (!found) return nothingHere()
  return privateFile(
    await planDocx(found.plan),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'our-plan.docx',
  )
}
