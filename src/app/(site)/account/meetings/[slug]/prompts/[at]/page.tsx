import type { Metadata } from 'next'
import { meetingFor } from '@/community/meetings/meetings'
import { screensOf } from '@/community/meetings/screens'
import { PromptScreen } from '@/features/account/prompt-screen'
import { readSite } from '@/features/site/queries'
import { HidePage } from '@/ui/layout/hide-page'
import { SkipLink } from '@/ui/layout/skip-link'
import { missingPage } from '../../../../../not-here'
import { slugParam } from '../../../../../slug-param'
import { requireMember } from '../../../../who'

interface Props {
  params: Promise<{ slug: string; at: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Prompt ${(await params).at}` }
}

export default async function PromptRoute({ params }: Props) {
  const { slug: given, at } = await params
  const slug = slugParam(given)
  const meeting = await meetingFor(await requireMember(), slug)
  const screens = meeting ? screensOf(meeting) : []
  const screen = /^\d{1,3}$/.test(at) ? screens[Number(at) - 1] : undefined
  if (!screen) return missingPage()
  const { exitUrl } = await readSite()
  return (
    <>
      <SkipLink />
      <HidePage exitUrl={exitUrl} />
      <PromptScreen
        screen={screen}
        at={Number(at)}
        count={screens.length}
        meeting={`/account/meetings/${encodeURIComponent(slug)}`}
      />
    </>
  )
}
