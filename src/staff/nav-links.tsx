import Link from 'next/link'
import type { ServerProps } from 'payload'
import { isEditor } from '@/access/roles'

/** Pages of our own, at the end of the admin's menu. */
export function NavLinks({ user }: ServerProps) {
  return (
    <div className="hub-nav">
      <Link className="nav__link" href="/admin/import" prefetch={false}>
        Bring in a file
      </Link>
      <Link className="nav__link" href="/admin/links" prefetch={false}>
        Links to other sites
      </Link>
      {isEditor({ user: user ?? null }) && (
        <Link className="nav__link" href="/admin/what-members-report" prefetch={false}>
          What members report
        </Link>
      )}
    </div>
  )
}
