import { env } from '@/config/env'

/** Minutes that a link works. */
export const RESET_MINUTES = 30

/** The mail with the link to a new password. The link is made from PUBLIC_URL, never from what the request says. */
export function resetMail({ token }: { token?: string } = {}): string {
  const link = `${env().PUBLIC_URL}/account/new-password/${encodeURIComponent(token ?? '')}`
  return [
    '<p>Someone, we hope you, asked for a new password for the hub.</p>',
    `<p>Choose it here within ${RESET_MINUTES} minutes; the link works once: <a href="${link}">${link}</a></p>`,
    '<p>If it was not you, do nothing: your password stays as it is.</p>',
  ].join('\n')
}
