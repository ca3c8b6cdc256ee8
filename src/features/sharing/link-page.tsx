import type { ReactNode } from 'react'
import { Band } from '@/ui/band'

interface LinkPageProps {
  title: string
  lead?: ReactNode
  children: ReactNode
}

/** A page behind a link that staff sent: it leads to nothing of anybody else. */
export function LinkPage({ title, lead, children }: LinkPageProps) {
  return (
    <>
      <Band title={title} lead={lead} trail={[{ label: 'Share your practice' }]} />
      <div className="ds_wrapper hub-section">
        <div className="hub-stack">{children}</div>
      </div>
    </>
  )
}
