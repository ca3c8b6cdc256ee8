import type { OrganisationSample } from '../types'
import { privateOrganisations } from './private'
import { publicOrganisations } from './public'

export const organisations: OrganisationSample[] = [...publicOrganisations, ...privateOrganisations]
