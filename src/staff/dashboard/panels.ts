import type { Panel } from './panel'
import { interestsPanel } from './panels/interests'
import { mailPanel } from './panels/mail'
import { pageAnswersPanel } from './panels/page-answers'

/** Everything on the dashboard, in this order. */
export const panels: Panel[] = [interestsPanel, pageAnswersPanel, mailPanel]
