import { QUESTIONS } from '@/community/reflection/questions'
import { AccountPage } from '@/features/account/account-page'
import { Examples } from '@/features/account/examples'
import { SitePage } from '@/features/site/site-page'
import { ActionForm } from '@/ui/form/action-form'
import { missingPage } from '../../../not-here'
import { finish } from '../../actions'
import { requireMember } from '../../who'
import { planAt } from '../plan-at'

export const metadata = { title: 'Our plan' }

export default async function PlanRoute({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const found = await planAt(await requireMember(), id)
  if (!found) return missingPage()
  const { doc, plan, ranked } = found
  return (
    <SitePage>
      <AccountPage title={plan.title} lead={plan.subtitle} current="/account/reflect">
        <p>
          <a href={`/account/reflect/${id}/plan.pdf`}>PDF</a> ·{' '}
          <a href={`/account/reflect/${id}/plan.docx`}>Word document to change</a> ·{' '}
          <a href={`/account/reflect/${id}/steps.ics`}>Steps for your calendar</a> ·{' '}
          <a href={`/account/reflect/${id}/${QUESTIONS[0]?.key}`}>Change the answers</a> ·{' '}
          <a href="/account/steps">Add or change steps</a>
        </p>
        {plan.sections.slice(0, -1).map(({ heading, paragraphs = [], items = [] }) => (
          <section key={heading}>
            <h2 className="hub-h3">{heading}</h2>
            {paragraphs.map((paragraph) => (
              <p className="hub-kept" key={paragraph}>
                {paragraph}
              </p>
            ))}
            {items.length > 0 && (
              <ul>
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
        <Examples title="Of use to you next" ranked={ranked} />
        {!doc.finishedAt && (
          <ActionForm
            action={finish}
            fields={[{ kind: 'hidden', name: 'reflection' }]}
            values={{ reflection: id }}
            buttons={[{ label: 'This reflection is finished' }]}
          />
        )}
      </AccountPage>
    </SitePage>
  )
}
