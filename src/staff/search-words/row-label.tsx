'use client'

import { useRowLabel } from '@payloadcms/ui'
import { nameOfRow, type WordsRow } from './name-of-row'

/** A closed row says what it holds. */
export function RowLabel() {
  const { data, rowNumber = 0 } = useRowLabel<WordsRow>()
  return <span>{nameOfRow(data) || `Row ${rowNumber + 1}`}</span>
}
