import type { TopicSample } from '../types'

export const topics: TopicSample[] = []
