/** Whether the date of the next review has passed. */
export function isPastReview(nextReview: string | null | undefined, now: Date): boolean {
  if (!nextReview) return false
  const due = Date.parse(nextReview)
  return Number.isFinite(due) && due < now.getTime()
}
