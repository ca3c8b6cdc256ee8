import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './breadcrumbs'

interface BandProps {
  title: string
  lead?: ReactNode
  trail: Crumb[]
}

/** The head of a list page: where one is, its name, what it is for. */
export function Band({ title, lead, trail }: BandProps) {
  return (
    <div className="hub-band">
      <div className="ds_wrapper">
        <Breadcrumbs trail={trail} />
        <h1 className="hub-band__title">{title}</h1>
        {lead && <p className="hub-band__lead">{lead}</p>}
      </div>
    </div>
  )
}
