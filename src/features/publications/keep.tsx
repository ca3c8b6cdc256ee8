import { Cite } from './cite'

interface KeepProps {
  title: string
  /** Who wrote it, as a reference names them. */
  by: string
  publishedAt?: string | null
  /** Full address of the page. */
  address: string
}

/** Ways to take a page along: paper, a mail, a reference. Nobody else is asked for any of them. */
export function Keep({ title, by, publishedAt, address }: KeepProps) {
  return (
    <>
      <p className="hub-keep">
        <a href={`${new URL(address).pathname}.pdf`} type="application/pdf">
          Save or print as PDF
        </a>
        <a href={mailTo(title, address)}>Send by e-mail</a>
      </p>
      <h3>Refer to it</h3>
      <div className="hub-cite" data-copy="">
        <Cite title={title} by={by} year={publishedAt?.slice(0, 4)} address={address} />
      </div>
    </>
  )
}

/** Opens the reader's own mail program; the hub learns nothing of it. */
function mailTo(title: string, address: string): string {
  const body = `${title}\n${address}`
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`
}

/** The section below a text that has no other use to name. */
export function KeepSection({ address, ...props }: Omit<KeepProps, 'address'> & { address?: string }) {
  if (!address) return null
  return (
    <section className="hub-keep-section" aria-labelledby="keep">
      <h2 id="keep" className="hub-screen">
        Keep and share
      </h2>
      <Keep {...props} address={address} />
    </section>
  )
}
