import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer from 'nodemailer'
import type { EmailAdapter } from 'payload'
import { env } from '@/config/env'
import { noMail } from './no-mail'

const FROM_NAME = 'Equally Safe at Work hub'

/** The sender: a mailbox at the host that the hub is reached under. */
function fromAddress(): string {
  return `no-reply@${new URL(env().PUBLIC_URL).hostname}`
}

/** Sends mail through SMTP_URL; without one nothing is sent and nothing about it is logged. */
export function emailAdapter(): EmailAdapter | Promise<EmailAdapter> {
  const sender = { defaultFromAddress: fromAddress(), defaultFromName: FROM_NAME }
  const { SMTP_URL } = env()
  if (!SMTP_URL) return noMail(sender)
  return nodemailerAdapter({ ...sender, skipVerify: true, transport: nodemailer.createTransport(SMTP_URL) })
}
