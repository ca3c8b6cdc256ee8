import type { Panel } from './panel'
import { brokenLinksPanel } from './panels/broken-links'
import { decisionsPanel } from './panels/decisions'
import { duePanel } from './panels/due'
import { forReviewPanel } from './panels/for-review'
import { healthPanel } from './panels/health'
import { interestsPanel } from './panels/interests'
import { mailPanel } from './panels/mail'
import { myDraftsPanel } from './panels/my-drafts'
import { pageAnswersPanel } from './panels/page-answers'
import { questionsPanel } from './panels/questions'
import { scheduledPanel } from './panels/scheduled'
import { sharedPracticePanel } from './panels/shared-practice'
import { signOffsPanel } from './panels/sign-offs'
import { unansweredPanel } from './panels/unanswered-searches'
import { unusedFilesPanel } from './panels/unused-files'

/** Everything on the dashboard, in this order. */
export const panels: Panel[] = [
  forReviewPanel,
  sharedPracticePanel,
  myDraftsPanel,
  scheduledPanel,
  duePanel,
  signOffsPanel,
  decisionsPanel,
  interestsPanel,
  questionsPanel,
  pageAnswersPanel,
  unansweredPanel,
  unusedFilesPanel,
  brokenLinksPanel,
  mailPanel,
  healthPanel,
]
