import type { Payload, TypedUser } from 'payload'
import type { Role } from '@/access/roles'

export interface PanelContext {
  payload: Payload
  /** Who looks at it. */
  user: TypedUser
  now: Date
}

export interface PanelItem {
  label: string
  href?: string
  /** A few words beside it: when, who, why. */
  detail?: string
}

/** One of several lists in which a panel's items stand. */
export interface PanelList {
  label: string
  count: number
  href: string
}

export interface PanelContent {
  /** How many there are in all; `items` may be the first few. */
  count: number
  items: PanelItem[]
  /** The list in which all of them stand, filtered. */
  href?: string
  /** When they stand in several: each of them. */
  lists?: PanelList[]
  /** What to say when there are none: what would be here and how it gets here. */
  empty: string
}

/** One heading of the dashboard. To add one, write it in `panels/` and name it in `panels.ts`. */
export interface Panel {
  title: string
  /** Who has it on their dashboard. */
  roles: Role[]
  load(context: PanelContext): Promise<PanelContent>
}
