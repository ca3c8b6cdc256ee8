import type { EmailAdapter, SendEmailOptions } from 'payload'
import { putInOutbox } from './queue-mail'
import { sender } from './sender'

/** What the framework sends goes into the outbox like every other mail, so that nobody waits for a mail server. */
export const emailAdapter: EmailAdapter = ({ payload }) => ({
  ...sender(),
  name: 'outbox',
  sendEmail: async ({ to, subject, html, text }: SendEmailOptions) => {
    const words = String(html ?? text ?? '')
    const mail = { subject: String(subject ?? ''), html: words, text: String(text ?? withoutTags(words)) }
    await putInOutbox(payload, { ...mail, to: String(to), kind: 'password' })
  },
})

function withoutTags(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/&amp;/g, '&')
}
