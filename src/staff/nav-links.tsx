import Link from 'next/link'

/** Pages of our own, at the end of the admin's menu. */
export function NavLinks() {
  return (
    <div className="hub-nav">
      <Link className="nav__link" href="/admin/import" prefetch={false}>
        Bring in a file
      </Link>
      <Link className="nav__link" href="/admin/links" prefetch={false}>
        Links to other sites
      </Link>
      <Link className="nav__link" href="/admin/what-members-report" prefetch={false}>
        What members report
      </Link>
    </div>
  )
}
