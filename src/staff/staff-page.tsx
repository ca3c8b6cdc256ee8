import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps, TypedUser } from 'payload'
import type { ReactNode } from 'react'
import { isStaff } from '@/access/roles'

/** Who looks at a page of our own in the admin. The framework lets anybody in: here only staff stay. */
export function staffOf({ initPageResult: { req } }: AdminViewServerProps): TypedUser {
  if (!req.user) redirect('/admin/login')
  if (!isStaff(req)) notFound()
  return req.user
}

type Props = Pick<AdminViewServerProps, 'initPageResult' | 'params' | 'searchParams'> & {
  title: string
  children: ReactNode
}

/** A page of our own inside the frame of the admin. */
export function StaffPage({ initPageResult, params, searchParams, title, children }: Props) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter className="hub-page">
        <h1>{title}</h1>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
