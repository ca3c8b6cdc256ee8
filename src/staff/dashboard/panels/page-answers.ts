import { daysFrom } from '@/lib/days'
import { answersAddress, answersByPage, tallyText } from '@/staff/page-answers/answers-by-page'
import type { Panel } from '../panel'

const DAYS = 90
const SHOWN = 6

export const pageAnswersPanel: Panel = {
  title: 'Was this page useful?',
  roles: ['author', 'editor', 'administrator'],
  load: async ({ payload, now }) => {
    const rows = await answersByPage(payload, daysFrom(now, -DAYS))
    return {
      count: rows.reduce((sum, { yes, no }) => sum + yes + no, 0),
      items: rows
        .slice(0, SHOWN)
        .map((row) => ({ label: row._id, href: answersAddress(row._id), detail: tallyText(row) })),
      href: '/admin/collections/page-answers',
      empty: `No reader has answered in ${DAYS} days. The question stands below every page.`,
    }
  },
}
