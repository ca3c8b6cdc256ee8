import type { MeetingSample } from '../types'
import { announcedMeetings } from './announced'
import { firstYear } from './first-year'
import { secondYear } from './second-year'

export const meetings: MeetingSample[] = [...firstYear, ...secondYear, ...announcedMeetings]
