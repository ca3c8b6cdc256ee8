import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest, TypedUser } from 'payload'
import { isEditor, isStaff } from '@/access/roles'

type Viewed = { initPageResult: { req: Pick<AdminViewServerProps['initPageResult']['req'], 'user'> } }

function lookedAtBy(
  { initPageResult: { req } }: Viewed,
  may: (req: Pick<PayloadRequest, 'user'>) => boolean,
): TypedUser {
  if (!req.user) redirect('/admin/login')
  if (!may(req)) notFound()
  return req.user
}

/** Who looks at a page of our own in the admin. The framework lets anybody in: here only staff stay. */
export const staffOf = (viewed: Viewed): TypedUser => lookedAtBy(viewed, isStaff)

/** The same for what only editors and administrators see. */
export const editorOf = (viewed: Viewed): TypedUser => lookedAtBy(viewed, isEditor)
