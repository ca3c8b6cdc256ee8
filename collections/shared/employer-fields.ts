import type { Field, SelectField } from 'payload'
import { SECTORS, SIZES, STAGES, TIERS } from '@/lib/vocabulary'
import { chooseOne } from './choice-fields'

export function sectorField(help: string, required = false): SelectField {
  return chooseOne({
    name: 'sector',
    label: 'Sector',
    terms: SECTORS,
    facet: { name: 'sector', label: 'Sector', order: 'natural' },
    required,
    help,
  })
}

export function sizeField(help: string, required = false): SelectField {
  return chooseOne({
    name: 'size',
    label: 'Size of the organisation',
    terms: SIZES,
    facet: { name: 'size', label: 'Organisation size', order: 'natural' },
    required,
    help,
  })
}

export function stageField(help: string, required = false): SelectField {
  return chooseOne({
    name: 'stage',
    label: 'Stage',
    terms: STAGES,
    facet: { name: 'stage', label: 'Stage', order: 'natural' },
    required,
    help,
  })
}

export function tierField(help: string): Field {
  return chooseOne({
    name: 'tier',
    label: 'Accreditation tier',
    terms: TIERS,
    facet: { name: 'tier', label: 'Accreditation tier', order: 'natural' },
    help,
  })
}
