import { planPdf } from '@/documents/plan-pdf'
import { currentMember } from '../../../who'
import { nothingHere, planAt, privateFile } from '../../plan-at'

export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const member = await currentMember()
  const found = member && (await planAt(member, (await params).id))
  if (!found) return nothingHere()
  return privateFile(await planPdf(found.plan), 'application/pdf', 'our-plan.pdf')
}
