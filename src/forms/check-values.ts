import type { z } from 'zod'
import type { FormFaults } from '@/ui/form/field-spec'

export type Checked<T> = { values: T; faults?: undefined } | { faults: FormFaults; values?: undefined }

/** The first fault of each field, in the words that the schema gives. */
export function checkValues<S extends z.ZodType>(schema: S, given: unknown): Checked<z.output<S>> {
  const result = schema.safeParse(given)
  if (result.success) return { values: result.data }
  const faults: FormFaults = {}
  for (const { path, message } of result.error.issues) faults[String(path[0] ?? 'form')] ??= message
  return { faults }
}
