import { cookies } from 'next/headers'
import type { AccountCookie } from '@/accounts/cookie'

export async function setCookies(list: AccountCookie[]): Promise<void> {
  const jar = await cookies()
  for (const { name, value, ...options } of list) jar.set(name, value, options)
}
