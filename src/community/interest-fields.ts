import { z } from 'zod'
import { SECTORS, SIZES, STAGES, type Term } from '@/lib/vocabulary'
import type { FieldSpec } from '@/ui/form/field-spec'

const STAGE_HINT =
  'Exploring: finding out. Understanding: looking at where you are. Planning, doing, embedding, sharing: as they say.'

export const INTEREST_FIELDS: FieldSpec[] = [
  { kind: 'text', name: 'organisation', label: 'Organisation', maxLength: 200, autoComplete: 'organization' },
  { kind: 'select', name: 'sector', label: 'Sector', options: SECTORS },
  { kind: 'select', name: 'size', label: 'Number of staff', options: SIZES },
  {
    kind: 'select',
    name: 'stage',
    label: 'Where are you on the way?',
    options: STAGES,
    optional: true,
    hint: STAGE_HINT,
  },
  {
    kind: 'textarea',
    name: 'hopes',
    label: 'What do you hope for?',
    hint: 'A sentence or two is enough. Please write nothing about one person.',
    maxLength: 2000,
    optional: true,
  },
  { kind: 'text', name: 'name', label: 'Your name', maxLength: 120, autoComplete: 'name' },
  {
    kind: 'text',
    name: 'role',
    label: 'Your role',
    maxLength: 120,
    autoComplete: 'organization-title',
    optional: true,
  },
  {
    kind: 'email',
    name: 'email',
    label: 'Work e-mail',
    hint: 'We send a link to this address. Nothing is passed on.',
    maxLength: 200,
    autoComplete: 'email',
  },
  { kind: 'hidden', name: 'trap' },
  { kind: 'hidden', name: 'work' },
]

const words = (message: string, longest: number) =>
  z.string().trim().min(1, message).max(longest, `Use at most ${longest} characters`)
const maybe = (longest: number) =>
  z.string().trim().max(longest, `Use at most ${longest} characters`).optional()

function oneOf<T extends readonly Term[]>(terms: T, message: string) {
  return z
    .string()
    .refine((value): value is T[number]['value'] => terms.some((term) => term.value === value), message)
}

export const emailAddress = (message: string) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .max(200, message)
    .pipe(z.email({ error: message }))

export const interestSchema = z.object({
  organisation: words('Enter the name of your organisation', 200),
  sector: oneOf(SECTORS, 'Choose your sector'),
  size: oneOf(SIZES, 'Choose how many staff you have'),
  stage: z
    .string()
    .transform((value) => value || undefined)
    .pipe(oneOf(STAGES, 'Choose a stage of the list').optional()),
  hopes: maybe(2000),
  name: words('Enter your name', 120),
  role: maybe(120),
  email: emailAddress('Enter your work e-mail, such as name@example.org'),
})
