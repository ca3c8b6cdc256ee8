import type { TopicSample } from '../types'
import { abuseAndHarassmentTopics } from './abuse-and-harassment'
import { payDataAndLeadershipTopics } from './pay-data-and-leadership'
import { workingLifeTopics } from './working-life'

export const topics: TopicSample[] = [
  ...abuseAndHarassmentTopics,
  ...workingLifeTopics,
  ...payDataAndLeadershipTopics,
]
