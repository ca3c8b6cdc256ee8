import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { Import } from '@/payload-types'
import { TRANSFERRED } from '@/transfer/collections'
import type { Fault } from '@/transfer/fault'
import { staffOf } from '../staff-of'
import { StaffPage } from '../staff-page'
import { FaultTable } from './fault-table'

interface Made {
  id: string
  title: string
}

const listIn = <T,>(value: unknown) => (Array.isArray(value) ? value : []) as T[]

async function read({ initPageResult: { req }, params }: AdminViewServerProps): Promise<Import> {
  const id = listIn<string>(params?.['segments']).at(-1) ?? ''
  const found = await req.payload.findByID({
    collection: 'imports',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return found ?? notFound()
}

/** What came of one file: what is wrong with it, the button that brings it in, what was made. */
export async function ReportView(props: AdminViewServerProps) {
  staffOf(props)
  const kept = await read(props)
  return (
    <StaffPage {...props} title={kept.fileName ?? 'A file'}>
      {kept.state === 'imported' ? <Done {...kept} /> : <Dry {...kept} />}
      <p>
        <a href="/admin/import">Bring in another file</a>
      </p>
    </StaffPage>
  )
}

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

const placeOf = (target: Import['target']) => TRANSFERRED.find(({ slug }) => slug === target)?.label ?? ''

function Dry({ id, rows, target, faults }: Import) {
  const found = listIn<Fault>(faults)
  const stops = found.filter((fault) => fault.stops)
  const notes = found.filter((fault) => !fault.stops)
  return (
    <>
      <p className={stops.length > 0 ? 'hub-said hub-said--stop' : 'hub-said'} role="status">
        {stops.length > 0
          ? `Nothing was written. ${counted(stops.length, 'thing is', 'things are')} in the way: mend them in the file and check it again.`
          : `Nothing was written yet. ${counted(rows ?? 0, 'draft', 'drafts')} would be made in “${placeOf(target)}”.`}
      </p>
      {stops.length === 0 && (
        <form action={`/api/imports/${id}/run`} method="post" encType="multipart/form-data">
          <button type="submit" className="hub-button hub-button--first">
            Bring in {counted(rows ?? 0, 'draft', 'drafts')}
          </button>
        </form>
      )}
      <FaultTable title="In the way" faults={stops} />
      <FaultTable title="Good to know" faults={notes} />
    </>
  )
}

function Done({ target, made, faults }: Import) {
  const drafts = listIn<Made>(made)
  return (
    <>
      <p className="hub-said" role="status">
        {counted(drafts.length, 'draft was', 'drafts were')} made in “{placeOf(target)}”. This file is not
        brought in again.
      </p>
      <ul className="hub-earlier">
        {drafts.map(({ id, title }) => (
          <li key={id}>
            <a href={`/admin/collections/${target}/${id}`}>{title || 'Untitled'}</a>
          </li>
        ))}
      </ul>
      <FaultTable title="Good to know" faults={listIn<Fault>(faults)} />
    </>
  )
}
