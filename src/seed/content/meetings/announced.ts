import type { MeetingSample } from '../types'
import { USUAL_ACCESS } from './usual-access'

export const announcedMeetings: MeetingSample[] = [
  {
    key: 'meeting-7-from-policy-to-the-first-conversation',
    title: 'Meeting 7: from the policy to the first conversation',
    number: 7,
    startsAt: '2027-02-04T10:00:00.000Z',
    endsAt: '2027-02-04T12:00:00.000Z',
    theme: 'How does a good policy become something that a manager says on a Tuesday?',
    format: 'online',
    place: 'Online',
    accessNeeds: `${USUAL_ACCESS} We shall talk about responding to abuse. Nobody is asked about her own experience, and a support worker will be there to talk to.`,
    joiningDetails:
      'The link will be sent to members a week before. You may join by telephone. Bring a supervisor if you can: one from each employer is welcome without signing up.',
    summary:
      'Bring one paragraph of a policy that you are proud of. We shall find out together what a manager would say because of it, and rewrite those that nobody could say aloud.',
    prompts: [
      'Discover: which sentence of your policies has ever been said aloud to a colleague? By whom?',
      'Dream: somebody new to managing reads one page and knows how to begin. What is on it?',
      'Design: take your paragraph. Rewrite it as something to say, in words of one breath.',
      'Destiny: who will try it first, and how will you hear how it went?',
    ],
    topics: ['handling-disclosures', 'training-line-managers', 'domestic-abuse-at-work'],
    resources: [
      { relationTo: 'guidance', key: 'responding-to-a-disclosure' },
      { relationTo: 'guidance', key: 'writing-a-domestic-abuse-policy' },
      { relationTo: 'policies', key: 'sallowfield-one-page-statement' },
      { relationTo: 'policies', key: 'strathmarran-domestic-abuse-policy' },
    ],
  },
  {
    key: 'meeting-8-small-employers-big-difference',
    title: 'Meeting 8: small employers, big difference',
    number: 8,
    startsAt: '2027-05-13T09:00:00.000Z',
    endsAt: '2027-05-13T12:00:00.000Z',
    theme: 'What can an employer of twelve do that one of twelve thousand cannot?',
    format: 'hybrid',
    place: 'A step-free community centre in Inverness, and online',
    accessNeeds: `${USUAL_ACCESS} Help with travel costs is available for employers with fewer than 50 staff.`,
    joiningDetails:
      'Members will get the address and the link in April. Tell us by 30 April whether you will come to the room.',
    summary:
      'Small employers have no HR department and no spare afternoon. They do know everybody’s name, and can change a rule by lunch. A morning on what they can do, on money they do not have, and on privacy where everyone knows everyone.',
    prompts: [
      'Discover: what has been easy for you because you are few?',
      'Dream: somebody joins your team of nine and feels safe by Friday. What happened?',
      'Design: one page, one person to ring, one habit. What are yours?',
      'Destiny: which larger employer near you could lend you something, and who will ask?',
    ],
    topics: ['small-employers', 'domestic-abuse-at-work', 'gender-data'],
    resources: [
      { relationTo: 'guidance', key: 'first-steps-for-small-employers' },
      { relationTo: 'guidance', key: 'publishing-when-numbers-are-small' },
      { relationTo: 'case-studies', key: 'one-page-policy-for-a-very-small-team' },
      { relationTo: 'case-studies', key: 'counting-without-counting-people' },
      { relationTo: 'policies', key: 'sallowfield-one-page-statement' },
    ],
  },
]
