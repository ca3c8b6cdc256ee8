import { answersIn } from '@/community/answers'
import { happenedIn } from '@/community/change/timeline'
import { QUESTIONS } from '@/community/reflection/questions'
import { reflectionsOf } from '@/community/reflection/reflections'
import { AccountPage } from '@/features/account/account-page'
import { type PastReflection, PastReflections } from '@/features/account/past-reflections'
import { SitePage } from '@/features/site/site-page'
import type { Reflection } from '@/payload-types'
import { ActionForm } from '@/ui/form/action-form'
import { start } from '../actions'
import { requireMember } from '../who'

export const metadata = { title: 'Reflect' }

function pastOf(all: Reflection[]): PastReflection[] {
  const moves = happenedIn({ indicators: [], steps: [], reflections: all })
  return all.map(({ id, startedAt, finishedAt, answers }) => {
    const happened = moves.find((one) => one.id === id)
    const known = answersIn(answers)
    const answered = QUESTIONS.filter(({ key }) => key in known).length
    return {
      id,
      on: startedAt,
      answered: finishedAt ? undefined : answered,
      moved: happened?.kind === 'reflection' ? happened.moved : [],
    }
  })
}

export default async function ReflectRoute() {
  const all = await reflectionsOf(await requireMember())
  const isOpen = all.some(({ finishedAt }) => !finishedAt)
  return (
    <SitePage>
      <AccountPage
        title="Reflect"
        lead="Ten honest minutes: what works, where you are, what you wish, the next step."
        current="/account/reflect"
      >
        <div className="hub-split">
          <section aria-labelledby="method">
            <h2 className="hub-h2" id="method">
              How it goes
            </h2>
            <ol className="hub-turns">
              <li>
                <b>Discover.</b> What already works, and why. Where you are with each standard, and what is in
                your way.
              </li>
              <li>
                <b>Dream.</b> Where you want to be.
              </li>
              <li>
                <b>Design.</b> What would have to be in place.
              </li>
              <li>
                <b>Destiny.</b> The next step: who does it, by when.
              </li>
            </ol>
            <p>
              One question to a page, with what others published beside it. Last time’s answers stand beside
              today’s. It ends in a plan to hand out.
            </p>
            <ActionForm
              action={start}
              fields={[]}
              buttons={[{ label: isOpen ? 'Go on with the open reflection' : 'Begin a reflection' }]}
            />
          </section>
          <PastReflections past={pastOf(all)} of={QUESTIONS.length} />
        </div>
      </AccountPage>
    </SitePage>
  )
}
