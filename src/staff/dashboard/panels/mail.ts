import { env } from '@/config/env'
import { mongoOf } from '@/database/mongo'
import { type OutboxState, outboxState } from '@/email/outbox'
import { formatMinute } from '@/lib/format-date'
import type { Panel, PanelItem } from '../panel'

function itemsOf({ queued, oldest, fault, lost }: OutboxState): PanelItem[] {
  const items: PanelItem[] = []
  if (!env().SMTP_URL) items.push({ label: 'No mail server is set: mail waits.', detail: 'SMTP_URL' })
  if (queued > 0 && oldest) {
    const why = fault
      ? `The mail server answered ${fault}. It is tried again by itself.`
      : env().SMTP_URL && 'It goes out in a moment.'
    items.push({ label: `${queued} waiting since ${formatMinute(oldest)}`, ...(why && { detail: why }) })
  }
  if (lost > 0)
    items.push({
      label: `${lost} not delivered in the last 30 days`,
      detail: 'Refused, or no server for three days',
    })
  return items
}

export const mailPanel: Panel = {
  title: 'Mail',
  roles: ['administrator'],
  load: async ({ payload }) => {
    const state = await outboxState(mongoOf(payload))
    const empty = 'No mail is waiting. When the mail server is away, what waits for it is counted here.'
    return { count: state.queued + state.lost, items: itemsOf(state), empty }
  },
}
