import type { Payload, TypedUser } from 'payload'
import { formatDate } from '@/lib/format-date'
import { TRANSFERRED } from '@/transfer/collections'

const labelOf = (target: string | null | undefined) =>
  TRANSFERRED.find(({ slug }) => slug === target)?.label ?? ''

/** The last files that this person may see, with where each stands. */
export async function EarlierImports({ payload, user }: { payload: Payload; user: TypedUser }) {
  const { docs } = await payload.find({
    collection: 'imports',
    limit: 10,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return (
    <section aria-labelledby="hub-earlier">
      <h2 id="hub-earlier">Earlier files</h2>
      {docs.length === 0 && <p>What you bring in stands here, with what was made of it.</p>}
      <ul className="hub-earlier">
        {docs.map(({ id, fileName, target, state, rows, createdAt }) => (
          <li key={id}>
            <a href={`/admin/import/${id}`}>{fileName}</a>
            <span>
              {labelOf(target)}, {formatDate(createdAt)}:{' '}
              {state === 'imported' ? `${rows} brought in` : 'checked, nothing written'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
