import { movedFar } from './moved-far'
import { movedSome } from './moved-some'
import { stoodStill } from './stood-still'
import type { MemberStory } from './story'

export const memberStories: MemberStory[] = [...movedFar, ...movedSome, ...stoodStill]
