import type { MeetingSample } from '../types'
import { USUAL_ACCESS } from './usual-access'

export const secondYear: MeetingSample[] = [
  {
    key: 'meeting-4-managers-and-disclosures',
    title: 'Meeting 4: when managers are the first to hear',
    number: 4,
    startsAt: '2026-05-21T09:00:00.000Z',
    endsAt: '2026-05-21T11:30:00.000Z',
    theme: 'What does a manager need in the first ten minutes, and who looks after the manager?',
    format: 'online',
    place: 'Online',
    accessNeeds: `${USUAL_ACCESS} This meeting talked about responses to abuse. Nobody was asked about her own experience, and a support worker was there to talk to.`,
    summary:
      'Line managers are often the first to be told. The meeting practised first sentences, compared ways to give leave without writing down why, and asked what managers need for themselves.',
    publicSummary: `## Themes

We agreed early that a manager does not need to become an adviser. She needs to **listen, believe, ask what would help, and know whom to ring**. All that goes beyond is for specialists.

The rest of the morning was about what makes those four things hard:

- *The form.* Where a policy asks for a reason in writing, people do not ask.
- *The rota.* A good answer on Tuesday is undone when a roster shows “domestic abuse leave” on Wednesday.
- *The silence afterwards.* Managers told us that they lie awake. Few were offered a conversation of their own.

## Successes

- A health board gives [safe leave through the roster](case-studies:safe-leave-without-naming-why) with a code that is used for many reasons. No one is asked for evidence.
- In an agency, [payroll](case-studies:payroll-as-the-safest-place-to-ask) turned out to be where people felt able to mention money that somebody else controls.
- A police employer built [a separate route](case-studies:a-separate-route-for-officers) for its own officers and staff.

## Challenges

- Confidentiality has limits, and it is unkind to explain them afterwards. The group rewrote its opening sentence so that they come first.
- When both people work for the same employer there is no neutral ground. Rehearse before it happens.
- Training hours are counted; confidence six months later is not.

> [!quote] Line manager, health
> I had the leaflet in my drawer. What I did not have was the first sentence.`,
    sectorsPresent: ['nhs', 'local-government', 'scottish-government', 'education', 'police-and-fire'],
    prompts: [
      'Discover: when did somebody respond well to you, about anything hard? What did they say first?',
      'Dream: every manager here can say four sentences. Which four?',
      'Design: follow one request for leave through your systems. Who sees a word that they do not need?',
      'Destiny: who will look after the managers, starting when?',
    ],
    actions: [
      'The four sentences go into the guidance on responding to a disclosure, in the words that managers chose.',
      'Three employers follow one leave request through their own systems and report what they found.',
      'The host asks a specialist service for a short text on looking after those who listen.',
    ],
    joiningDetails: 'The link was sent to members by e-mail. This meeting is over.',
    membersNotes: `Breakout rooms of three were right for practising; five is an audience.

Have the support worker introduce herself on camera at the start. Several people said that it helped to know the face.`,
    topics: ['handling-disclosures', 'training-line-managers', 'safe-leave'],
    resources: [
      { relationTo: 'case-studies', key: 'safe-leave-without-naming-why' },
      { relationTo: 'case-studies', key: 'payroll-as-the-safest-place-to-ask' },
      { relationTo: 'case-studies', key: 'a-separate-route-for-officers' },
      { relationTo: 'case-studies', key: 'report-and-support-for-staff' },
      { relationTo: 'guidance', key: 'responding-to-a-disclosure' },
      { relationTo: 'policies', key: 'tidal-safe-leave-procedure' },
    ],
  },
  {
    key: 'meeting-5-when-it-does-not-work',
    title: 'Meeting 5: when it does not work',
    number: 5,
    startsAt: '2026-07-02T09:00:00.000Z',
    endsAt: '2026-07-02T11:00:00.000Z',
    theme: 'What did we stop, how did we know, and what did stopping make possible?',
    format: 'in-person',
    place: 'A step-free community centre in Stirling',
    accessNeeds: USUAL_ACCESS,
    summary:
      'Employers told of practices that they had ended: a register, an app, a line, a course. The meeting looked for what these had in common, and for ways to decide to stop before everyone is tired.',
    publicSummary: `## Themes

Nobody had done anything foolish. The ideas were sensible, often borrowed from someone for whom they had worked. Looking across them we saw the same four things:

1. **The effort lay with those who had least power.** Two women had to find each other; a person who had been harassed had to describe it twice.
2. **What was easy to count became the aim.** Attendance, registrations, downloads.
3. **No one had asked the people it was for.** They had been informed.
4. **There was no date to decide.** Where there was one, stopping was simple and nobody lost face.

## Successes

- Telling people that a practice is ending, and why, was the best-received message some of us have ever sent.
- A council closed its [job share register](case-studies:job-share-register-nobody-searched) and changed the advert instead.
- A firm switched off its [shift-swap app](case-studies:shift-swap-app-that-we-switched-off) and kept the one part that people had used.

## Challenges

- Funders and boards seldom ask what was stopped. Two members now report it as a matter of course.
- Anonymous stories are easier to tell, and then nobody can ring to ask more. We think that is worth it.
- Something that failed in one place may well work in another. We wrote down *for whom* and *when*, not only *whether*.`,
    sectorsPresent: ['local-government', 'private', 'third-sector', 'education', 'nhs'],
    prompts: [
      'Discover: what have you stopped that you are glad about? What did it free?',
      'Dream: stopping is ordinary here and nobody is blamed. What do we say at the start of a project?',
      'Design: set a date, a sign and a person for something you run now. When would you stop?',
      'Destiny: whom do you owe a message that something has ended?',
    ],
    actions: [
      'The hub marks such practices “stopped, and what we learned” and lists them like any other.',
      'Members draft one paragraph for funders on why a stopped practice is a result.',
      'Each employer writes a date to decide beside one thing that it runs.',
    ],
    joiningDetails: 'The room and directions were sent to members by e-mail. This meeting is over.',
    membersNotes: `The warmest meeting so far. Leave more time for the last prompt: people wrote the messages there and then.`,
    topics: ['leadership-and-governance', 'workplace-culture', 'flexible-working'],
    resources: [
      { relationTo: 'case-studies', key: 'job-share-register-nobody-searched' },
      { relationTo: 'case-studies', key: 'shift-swap-app-that-we-switched-off' },
      { relationTo: 'case-studies', key: 'ninety-minutes-for-every-manager' },
      { relationTo: 'case-studies', key: 'anonymous-reporting-line-that-we-closed' },
      { relationTo: 'guidance', key: 'when-a-practice-does-not-work' },
    ],
  },
  {
    key: 'meeting-6-the-prevention-duty',
    title: 'Meeting 6: the duty to prevent sexual harassment',
    number: 6,
    startsAt: '2026-10-15T09:00:00.000Z',
    endsAt: '2026-10-15T11:30:00.000Z',
    theme: 'What does prevention look like on a ward, a ship, a hillside and a building site?',
    format: 'hybrid',
    place: 'A step-free college building in Glasgow, and online',
    accessNeeds: `${USUAL_ACCESS} This meeting talked about sexual harassment at work, without accounts of individuals.`,
    summary:
      'Employers compared how they look for the risk of sexual harassment before anyone complains, above all where staff meet patients, passengers, clients and visitors, and what they changed as a result.',
    publicSummary: `## Themes

We did not go through the law. The [guidance on the duty](guidance:the-duty-to-prevent-sexual-harassment) does that, and says when it was last checked. We asked what prevention looks like *where you are*.

- **Risk is about places and power.** One person controls another’s bed, shift or bill. Two people are alone. The customer is always right. Once we listed these, the measures were plain: locks, lights, radios, a second person, a sentence to say.
- **“No complaints” is not evidence of safety.** The longest silences were in the places with the highest risk.
- **Somebody has to come.** A script for staff works if a person with authority arrives in the same shift, every time.

## Successes

- On hospital wards, [a script, a sign and someone who comes](case-studies:sexual-harassment-by-patients).
- In the hills, [radios and planning](case-studies:rangers-radios-and-working-alone) for people who work alone.
- Aboard ship, [reporting that does not go through the master](case-studies:harassment-reporting-aboard-ship).
- In a small law firm, [a protocol for the client who pays the bill](case-studies:client-harassment-protocol-in-a-small-firm).
- In college workshops, [twenty minutes at the start of term](case-studies:bystander-training-in-twenty-minutes), written by each workshop for itself.

## Challenges

- Small employers asked for a risk assessment that fits on one page. Two have offered to share theirs.
- Harassment by patients who are unwell is real harm and often nobody’s fault. Staff need both sentences.
- Men were few in the room. Several employers will bring one supervisor each next time.

:::note
This is what employers told each other. It is not legal advice, and the law is changing: check the current position with Acas or the Equality and Human Rights Commission.
:::`,
    sectorsPresent: [
      'nhs',
      'other-public-body',
      'private',
      'education',
      'local-government',
      'third-sector',
      'scottish-government',
    ],
    prompts: [
      'Discover: where you work, what already makes people safer without anybody calling it prevention?',
      'Dream: a new colleague is told on her first day what happens here. What does she hear?',
      'Design: walk through a week. Where do power and privacy meet, and what would you change with £500?',
      'Destiny: which measure will be done by Christmas, and who checks?',
    ],
    actions: [
      'Two small employers share a one-page risk assessment by the end of January.',
      'Each employer adds sexual harassment to the register that already holds fire and manual handling.',
      'Members bring one supervisor each to the next meeting.',
    ],
    joiningDetails: 'The link and the room were sent to members by e-mail. This meeting is over.',
    membersNotes: `The question about £500 gave the most useful half hour of the year. Use it again.

The hybrid room still favours those present. Try one facilitator for the screen alone.`,
    topics: ['preventing-sexual-harassment', 'harassment-by-the-public', 'workplace-culture'],
    resources: [
      { relationTo: 'case-studies', key: 'sexual-harassment-by-patients' },
      { relationTo: 'case-studies', key: 'rangers-radios-and-working-alone' },
      { relationTo: 'case-studies', key: 'harassment-reporting-aboard-ship' },
      { relationTo: 'case-studies', key: 'client-harassment-protocol-in-a-small-firm' },
      { relationTo: 'case-studies', key: 'bystander-training-in-twenty-minutes' },
      { relationTo: 'guidance', key: 'the-duty-to-prevent-sexual-harassment' },
      { relationTo: 'policies', key: 'glenorrin-sexual-harassment-policy' },
    ],
  },
]
