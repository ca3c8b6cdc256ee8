import { forgetOldLinks } from '@/accounts/forget-old-links'
import { forgetActivity } from '@/activity/forget-activity'
import { forgetMeetingAnswers } from '@/community/meetings/forget-meeting-answers'
import { remindOfMeetings } from '@/community/meetings/remind-of-meetings'
import { tellOfChanges } from '@/community/meetings/tell-of-changes'
import { tellOfQuestions } from '@/community/questions/tell-of-questions'
import { removeWhatIsDue } from '@/community/remove-what-is-due'
import { forgetShareLinks } from '@/community/sharing/by-link/forget-share-links'
import { sendQueuedMail } from '@/email/send-queued-mail'
import { checkLinks, checkLinksAsked } from '@/external-links/check-links'
import { reconcileAlgolia } from '@/feed/reconcile-algolia'
import { forgetAnswers } from '@/feedback/forget-answers'
import { forgetSignOffs } from '@/sharing/forget-sign-offs'
import { forgetImports } from '@/transfer/forget-imports'
import { forgetUnanswered } from '@/unanswered/forget-unanswered'
import { forgetVersions } from '@/workflow/forget-versions'
import { mailWhatIsDue } from '@/workflow/mail-what-is-due'
import { publishWhenDue, takeDownWhenDue } from '@/workflow/scheduled-steps'
import type { Job } from './job'

/** Every job of the hub. To add one, write it in a file beside what it works on and name it here. */
export const jobs: Job[] = [
  sendQueuedMail,
  publishWhenDue,
  takeDownWhenDue,
  mailWhatIsDue,
  removeWhatIsDue,
  remindOfMeetings,
  tellOfChanges,
  forgetMeetingAnswers,
  tellOfQuestions,
  forgetAnswers,
  forgetUnanswered,
  forgetOldLinks,
  forgetShareLinks,
  forgetImports,
  checkLinks,
  checkLinksAsked,
  forgetActivity,
  forgetSignOffs,
  forgetVersions,
  reconcileAlgolia,
]
