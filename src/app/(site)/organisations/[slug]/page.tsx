import type { Metadata } from 'next'
import { organisationData } from '@/documents/structured-data'
import { OrganisationPage } from '@/features/organisations/organisation-page'
import { readOrganisation, readWork } from '@/features/organisations/queries'
import { SitePage } from '@/features/site/site-page'
import { documentUrl } from '@/lib/document-url'
import { addressOf } from '../../address'
import { documentHead } from '../../document-head'
import { MISSING, notHere } from '../../not-here'
import { PageData } from '../../page-data'
import { slugParam } from '../../slug-param'

export const dynamic = 'force-dynamic'

interface Props {
  params: Promise<{ slug: string }>
}

const read = async ({ params }: Props) => {
  const slug = slugParam((await params).slug)
  return {
    slug,
    path: documentUrl('organisations', slug) ?? '/organisations',
    doc: await readOrganisation(slug),
  }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { doc, slug, path } = await read(props)
  if (!doc) return MISSING
  return documentHead({
    title: doc.title,
    description: doc.about,
    path,
    card: { collection: 'organisations', slug },
  })
}

export default async function OrganisationRoute(props: Props) {
  const { slug, path, doc } = await read(props)
  if (!doc) return notHere('organisations', slug)
  return (
    <SitePage asks={path}>
      <OrganisationPage doc={doc} work={await readWork(doc.id)} />
      <PageData
        thing={organisationData({ name: doc.title, about: doc.about, address: addressOf(path) })}
        trail={[
          { name: 'Case studies', path: '/case-studies' },
          { name: doc.title, path },
        ]}
      />
    </SitePage>
  )
}
