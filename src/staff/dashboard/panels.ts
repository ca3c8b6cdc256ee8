import type { Panel } from './panel'
import { interestsPanel } from './panels/interests'
import { mailPanel } from './panels/mail'
import { pageAnswersPanel } from './panels/page-answers'
import { unansweredPanel } from './panels/unanswered-searches'

/** Everything on the dashboard, in this order. */
export const panels: Panel[] = [interestsPanel, pageAnswersPanel, unansweredPanel, mailPanel]
