import type { PageSample } from '../types'
import { about } from './about'
import { accessibility } from './accessibility'
import { contact } from './contact'
import { privacy } from './privacy'
import { stayingSafeOnline } from './staying-safe-online'

export const pages: PageSample[] = [about, accessibility, privacy, contact, stayingSafeOnline]
