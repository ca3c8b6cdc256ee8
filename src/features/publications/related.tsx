import type { ReactNode } from 'react'

/** The band below a document that leads on. */
export function Related({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="hub-section hub-section--paper hub-related" aria-labelledby="related">
      <div className="ds_wrapper">
        <h2 className="hub-h2" id="related">
          {title}
        </h2>
        {children}
      </div>
    </section>
  )
}
