import type { Panel } from './panel'
import { mailPanel } from './panels/mail'

/** Everything on the dashboard, in this order. */
export const panels: Panel[] = [mailPanel]
