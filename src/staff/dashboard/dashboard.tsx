import type { AdminViewServerProps } from 'payload'
import { roleOf } from '@/access/roles'
import type { Panel, PanelContent, PanelContext, PanelItem, PanelList } from './panel'
import { panels } from './panels'

interface Loaded {
  title: string
  content: PanelContent | undefined
}

/** What staff see first: one section a panel. A panel that cannot be read says so and takes no other with it. */
export async function Dashboard({
  payload,
  user,
}: Pick<AdminViewServerProps, 'payload'> & { user?: PanelContext['user'] }) {
  const role = user && roleOf({ user })
  if (!user || !role) return null
  const context = { payload, user, now: new Date() }
  const mine = panels.filter(({ roles }) => roles.includes(role))
  const loaded = await Promise.all(mine.map((panel) => load(panel, context)))
  return (
    <div className="panels">
      {loaded.map((panel) => (
        <Section key={panel.title} {...panel} />
      ))}
    </div>
  )
}

async function load({ title, load: read }: Panel, context: PanelContext): Promise<Loaded> {
  try {
    return { title, content: await read(context) }
  } catch (error) {
    const fault = error instanceof Error ? error.name : 'Unknown'
    context.payload.logger.error({ panel: title, fault }, 'A panel of the dashboard could not be read.')
    return { title, content: undefined }
  }
}

function Section({ title, content }: Loaded) {
  return (
    <section className="panel">
      <h2 className="panel__title">
        {title}
        {content && content.count > 0 && <Count content={content} />}
      </h2>
      {content ? <Items {...content} /> : <p>This could not be read just now. Load the page again.</p>}
    </section>
  )
}

function Count({ content: { count, href } }: { content: PanelContent }) {
  return href ? (
    <a className="panel__count" href={href}>
      {count}
      <span className="visually-hidden"> in a list</span>
    </a>
  ) : (
    <span className="panel__count">{count}</span>
  )
}

function Items({ items, empty, lists }: PanelContent) {
  if (items.length === 0) return <p className="panel__empty">{empty}</p>
  return (
    <>
      <Named items={items} />
      {lists && <Lists lists={lists} />}
    </>
  )
}

function Lists({ lists }: { lists: PanelList[] }) {
  return (
    <p className="panel__lists">
      All:{' '}
      {lists.map(({ label, count, href }) => (
        <a key={href} href={href}>
          {label} ({count})
        </a>
      ))}
    </p>
  )
}

function Named({ items }: { items: PanelItem[] }) {
  return (
    <ul className="panel__items">
      {items.map(({ label, href, detail }) => (
        <li key={href ?? label}>
          {href ? <a href={href}>{label}</a> : label}
          {detail && <span className="panel__detail">{detail}</span>}
        </li>
      ))}
    </ul>
  )
}
