import { BarriersPage } from '@/features/barriers/barriers-page'
import { countBarriers } from '@/features/barriers/model'
import { readAttempts } from '@/features/barriers/queries'
import { SitePage } from '@/features/site/site-page'
import { documentHead } from '../document-head'

export const dynamic = 'force-dynamic'

export const metadata = documentHead({
  title: 'What gets in the way',
  description: 'Barriers to gender equality at work, and what peers tried against each of them.',
  path: '/barriers',
})

export default async function BarriersRoute() {
  return (
    <SitePage>
      <BarriersPage barriers={countBarriers(await readAttempts())} />
    </SitePage>
  )
}
