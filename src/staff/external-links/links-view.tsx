import type { AdminViewServerProps, Where } from 'payload'
import { isEditor } from '@/access/roles'
import type { Linking } from '@/external-links/linked-documents'
import { formatDate } from '@/lib/format-date'
import type { ExternalLink } from '@/payload-types'
import { staffOf } from '../staff-of'
import { StaffPage } from '../staff-page'

const SHOWN = 100

/** What leads nowhere, since when, why, and the documents in which to mend it. */
export async function LinksView(props: AdminViewServerProps) {
  const user = staffOf(props)
  const { payload } = props.initPageResult.req
  const read = (where: Where, sort: string) =>
    payload.find({ collection: 'external-links', where, sort, limit: SHOWN, overrideAccess: false, user })
  const [broken, moved, all, unsure] = await Promise.all([
    read({ state: { equals: 'broken' } }, 'since'),
    read({ movedTo: { exists: true } }, 'url'),
    payload.count({ collection: 'external-links', overrideAccess: false, user }),
    payload.count({
      collection: 'external-links',
      where: { and: [{ state: { equals: 'unsure' } }, { faults: { greater_than: 0 } }] },
      overrideAccess: false,
      user,
    }),
  ])
  return (
    <StaffPage {...props} title="Links to other sites">
      <Situation all={all.totalDocs} broken={broken.totalDocs} unsure={unsure.totalDocs} />
      {isEditor({ user }) && <LookNow asked={props.searchParams?.['asked'] === '1'} />}
      <Links title="Lead nowhere" links={broken.docs} />
      <Links title="Moved for good" links={moved.docs.filter(({ movedTo }) => movedTo)} />
    </StaffPage>
  )
}

function Situation({ all, broken, unsure }: { all: number; broken: number; unsure: number }) {
  return (
    <p className={broken > 0 ? 'hub-said hub-said--stop' : 'hub-said'} role="status">
      {all === 0 && 'No links were looked at yet: that happens by night, between midnight and six.'}
      {all > 0 && `${all} links stand in what readers see. ${broken} lead nowhere.`}
      {unsure > 0 &&
        ` ${unsure} did not answer lately and are looked at again; after three nights they stand here.`}
    </p>
  )
}

function LookNow({ asked }: { asked: boolean }) {
  if (asked)
    return (
      <p role="status">All links are being looked at. It takes some minutes: load this page again later.</p>
    )
  return (
    <form action="/api/external-links/check" method="post" encType="multipart/form-data">
      <button type="submit" className="hub-button">
        Look at all links now
      </button>
    </form>
  )
}

function Links({ title, links }: { title: string; links: ExternalLink[] }) {
  if (links.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>
        {title} ({links.length})
      </h2>
      <ul className="hub-links">
        {links.map((link) => (
          <OneLink key={link.id} link={link} />
        ))}
      </ul>
    </section>
  )
}

function OneLink({ link: { id: row, url, reason, since, movedTo, documents } }: { link: ExternalLink }) {
  return (
    <li id={`link-${row}`}>
      <a href={url} rel="noreferrer noopener" target="_blank" className="hub-links__url">
        {url}
      </a>
      <p>
        {reason} {since && `Since ${formatDate(since)}.`}
        {movedTo && ` It is now at ${movedTo}.`}
      </p>
      <ul>
        {((documents ?? []) as unknown as Linking[]).map(({ collection, id, title, words }) => (
          <li key={id}>
            Mend it in <a href={`/admin/collections/${collection}/${id}`}>{title || 'Untitled'}</a>, at “
            {words}”
          </li>
        ))}
      </ul>
    </li>
  )
}
