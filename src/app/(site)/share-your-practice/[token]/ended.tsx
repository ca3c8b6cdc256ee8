import { LinkPage } from '@/features/sharing/link-page'
import { SitePage } from '@/features/site/site-page'
import { noteMissing } from '@/lib/render-notes'

/** The same for a link that is wrong, too old or withdrawn: nobody learns which. */
export function ended() {
  noteMissing()
  return (
    <SitePage withoutSearch>
      <LinkPage title="This link does not work" lead="It is not one of ours, is too old, or was withdrawn.">
        <p>
          Copy the whole address out of the mail once more. If that does not help, ask whoever sent it for
          another, or <a href="/contact">write to us</a>. What you typed before is kept for a new link to the
          same address.
        </p>
      </LinkPage>
    </SitePage>
  )
}

export function declined() {
  return (
    <SitePage withoutSearch>
      <LinkPage title="Thank you for looking" lead="The link has ended, and what was typed is deleted.">
        <p>
          You can read what others tried at any time: <a href="/case-studies">case studies</a>.
        </p>
      </LinkPage>
    </SitePage>
  )
}
