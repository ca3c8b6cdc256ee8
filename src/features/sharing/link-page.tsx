import type { ReactNode } from 'react'
import { Band } from '@/ui/band'

interface LinkPageProps {
  title: string
  lead?: ReactNode
  /** Beside the main column. */
  aside?: ReactNode
  children: ReactNode
}

/** A page behind a link that staff sent: it leads to nothing of anybody else. */
export function LinkPage({ title, lead, aside, children }: LinkPageProps) {
  return (
    <>
      <Band title={title} lead={lead} trail={[{ label: 'Share your practice' }]} />
      <div className={aside ? 'ds_wrapper hub-section hub-split' : 'ds_wrapper hub-section'}>
        <div className="hub-stack">{children}</div>
        {aside}
      </div>
    </>
  )
}
