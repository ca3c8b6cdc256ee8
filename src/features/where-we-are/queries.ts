import type { Ranked, Standing } from '@/practice/practice'
import { rankByStanding } from '@/practice/rank'
import { readPractices } from '@/practice/read-practices'

const SHOWN = 12

/** The published practice of most use to who stands here, and how much there is in all. */
export async function findForStanding(standing: Standing): Promise<{ ranked: Ranked[]; total: number }> {
  const practices = await readPractices()
  return { ranked: rankByStanding(practices, standing, SHOWN), total: practices.length }
}
