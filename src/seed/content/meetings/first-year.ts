import type { MeetingSample } from '../types'
import { USUAL_ACCESS } from './usual-access'

export const firstYear: MeetingSample[] = [
  {
    key: 'meeting-1-starting-from-what-works',
    title: 'Meeting 1: starting from what works',
    number: 1,
    startsAt: '2025-10-02T09:00:00.000Z',
    endsAt: '2025-10-02T11:30:00.000Z',
    theme: 'When did something small make work fairer, and what made it possible?',
    format: 'in-person',
    place: 'A step-free community centre in Perth',
    accessNeeds: USUAL_ACCESS,
    summary:
      'The first meeting asked each employer for one thing that had worked, however small, and what had made it possible. The answers had less to do with money than with who asked the question.',
    publicSummary: `## Themes

We began with interviews in pairs. Each person had fifteen minutes to tell the other about a time when something at work became fairer or safer for women. The listener could only ask “and what made that possible?”.

Three threads ran through nearly all of the stories:

- **It began with a sentence that somebody else already cared about.** A housing association noticed that it offered tenants more help with domestic abuse than it offered staff. A college noticed that its adverts promised flexibility and that nobody believed them.
- **Somebody senior asked the same question twice.** Once is a speech; twice is a plan.
- **The first version was short.** Nobody told of a strategy. They told of one page, one form, one changed default.

## Successes

- An agency moved its equality impact assessment to the first meeting of a project. Two proposals changed before a word of policy was written. Read [EqIA before the decision](case-studies:eqia-before-the-decision).
- A university rewrote its promotion criteria so that care and teaching count. It took four years, and the group agreed that it was still “a small thing done thoroughly”.
- Several employers have found that the law on equality duties helps most when it is quoted last.

## Challenges

- Many work on this beside another job. What gets done depends on one person staying.
- Private employers had no public duty to point to, and wondered how to begin the conversation. The group’s answer was retention.
- We had hardly any evidence between us. Stories are a beginning; next time we ask for one figure as well.

> [!quote] Equality lead, third sector
> I came for a template and I am leaving with a question to ask my director. It is probably better.`,
    sectorsPresent: ['local-government', 'nhs', 'third-sector', 'scottish-government', 'education'],
    prompts: [
      'Discover: tell us about a time when something at work became fairer or safer for women. What made it possible?',
      'Dream: it is three years from now and this is ordinary. What does a new member of staff notice in her first week?',
      'Design: which one rule, form or habit would have to be different for that to happen?',
      'Destiny: what will you do before the end of the month, and who will ask you whether you did?',
    ],
    actions: [
      'Each employer writes half a page about the practice that it told, and sends it to the hub by December.',
      'The host drafts a list of words that we all mean in the same way: stage, tier, maturity, evidence.',
      'Everyone brings one figure to a later meeting, with a sentence on how they know.',
    ],
    joiningDetails: 'The room and directions were sent to members by e-mail. This meeting is over.',
    membersNotes: `The pair interviews worked better than a round: quieter people were heard. Keep the rule that the listener may only ask *what made that possible*.

Next time: fewer words about the programme at the start. Twenty minutes were too long.`,
    topics: ['leadership-and-governance', 'flexible-working', 'workplace-culture'],
    resources: [
      { relationTo: 'case-studies', key: 'from-tenants-policy-to-staff-policy' },
      { relationTo: 'case-studies', key: 'eqia-before-the-decision' },
      { relationTo: 'case-studies', key: 'promotion-criteria-that-count-care' },
      { relationTo: 'case-studies', key: 'flexible-from-day-one-adverts' },
    ],
  },
  {
    key: 'meeting-2-staff-without-a-desk',
    title: 'Meeting 2: staff without a desk',
    number: 2,
    startsAt: '2026-01-22T10:00:00.000Z',
    endsAt: '2026-01-22T12:00:00.000Z',
    theme: 'How does support reach people who never open an e-mail at work?',
    format: 'online',
    place: 'Online',
    accessNeeds: USUAL_ACCESS,
    summary:
      'Carers, porters, drivers and crews do most of the work and see least of the policy. Employers from six sectors compared how they reach them, and how people with fixed shifts can still get flexible hours.',
    publicSummary: `## Themes

Most of what we write is read by people at desks. We went round the question *where do staff without a desk already look?* and made a list that surprised us: payslips, the inside of toilet doors, the van’s sun visor, the rota, the tea urn, a daughter’s phone.

The second theme was **time**. Flexible working is often understood as working at home. For someone with a round to cover it means knowing her shifts four weeks ahead, being able to swap without asking a favour, and starting twenty minutes later.

## Successes

- A line about domestic abuse support [on every payslip](case-studies:domestic-abuse-line-on-every-payslip) reached people whom no poster had reached. It cost almost nothing and took nine months to agree.
- [Self-rostering in home care](case-studies:self-rostering-in-home-care) worked where teams made their own rules, and failed where the rules came with the software.
- Menopause support for shift staff was used when it opened [before the early shift](case-studies:menopause-clinic-for-shift-staff) and nearly empty when it opened at two in the afternoon.

## Challenges

- Anything that arrives at home can be read at home. Letters, payslips on a shared tablet and texts all need thought. The group advises: say what the service *is for everyone*, never that a particular person asked.
- Agency and relief staff fall between two employers.
- Supervisors are asked to carry every message. They told us which they drop first.

:::safety
Before you send anything to a home address or a personal phone, ask who else may see it. If you cannot know, write it so that it could be for anybody.
:::`,
    sectorsPresent: [
      'local-government',
      'nhs',
      'third-sector',
      'other-public-body',
      'police-and-fire',
      'private',
    ],
    prompts: [
      'Discover: when did a message from work really reach you? Where were you standing?',
      'Dream: a relief carer on her third day knows where to turn. How does she know?',
      'Design: choose one place where your staff already look. What fits there in twelve words?',
      'Destiny: whom will you ask to read your draft aloud, and when?',
    ],
    actions: [
      'Two councils share the wording of their payslip line, with what lawyers and unions changed in it.',
      'The host writes guidance on reaching staff without a desk and asks three supervisors to read it.',
      'Employers with agency staff ask their agencies what they tell people.',
    ],
    joiningDetails: 'The link was sent to members by e-mail. This meeting is over.',
    membersNotes: `The list of places went on the shared board and has been copied into the guidance.

One group asked for a session on relief and bank staff alone. Suggested for the autumn.`,
    topics: ['frontline-and-shift-workers', 'flexible-working', 'domestic-abuse-at-work'],
    resources: [
      { relationTo: 'case-studies', key: 'domestic-abuse-line-on-every-payslip' },
      { relationTo: 'case-studies', key: 'self-rostering-in-home-care' },
      { relationTo: 'case-studies', key: 'menopause-clinic-for-shift-staff' },
      { relationTo: 'case-studies', key: 'watch-level-flexible-working' },
      { relationTo: 'guidance', key: 'reaching-staff-without-a-desk' },
    ],
  },
  {
    key: 'meeting-3-data-people-trust',
    title: 'Meeting 3: data that people trust',
    number: 3,
    startsAt: '2026-03-05T10:00:00.000Z',
    endsAt: '2026-03-05T12:30:00.000Z',
    theme: 'Which figures help us to act, and which ones only expose people?',
    format: 'hybrid',
    place: 'A step-free library meeting room in Dundee, and online',
    accessNeeds: USUAL_ACCESS,
    summary:
      'Employers brought one figure each and told how they had got it. The meeting found that most needed fewer figures, explained better, and that small organisations need not give up on data.',
    publicSummary: `## Themes

Everyone brought one figure. We put them on the wall and asked of each: *who could do something because of this, and what?* About a third came down again.

- **Decide first, count second.** Figures that had begun with a decision were still in use a year later. Figures that had begun with “what have we got?” were in reports.
- **Trust is part of the figure.** Staff answer when they know who reads the answers, how small a group may get before it is merged, and what happened after the last survey.
- **More can be better.** A rise in disclosures after training is what you would hope to see. Say so in advance, to your board and in writing.

## Successes

- [One page for every chief officer](case-studies:one-page-of-gender-data), each ending with a question that has to be answered.
- A pay gap objective for each executive that [auditors check](case-studies:pay-gap-objectives-for-executives).
- Pooling five years of [exit conversations](case-studies:exit-conversations-that-people-finish), so that the few women who leave a station cannot be recognised.
- A very small charity that [tracks changes in practice](case-studies:counting-without-counting-people) because it has too few people to count.

## Challenges

- HR systems hold grade and hours in different places. Joining them by hand goes wrong, and going wrong in public costs trust.
- Below ten people we do not publish. Some boards read a blank as “nothing to see”.
- Asking staff about their own experience of abuse needs a plan for the answers. Most of us do not need to ask.`,
    sectorsPresent: [
      'local-government',
      'nhs',
      'third-sector',
      'scottish-government',
      'education',
      'police-and-fire',
    ],
    prompts: [
      'Discover: which figure has ever changed somebody’s mind where you work? Whose?',
      'Dream: your staff see the results of a survey and say “they listened”. What is on the page?',
      'Design: cross out half of what you collect. What did you keep, and for which decision?',
      'Destiny: what will you tell people before you ask them anything again?',
    ],
    actions: [
      'The host publishes guidance on small numbers, with wording for boards.',
      'Four employers test the same six survey questions and compare notes in the autumn.',
      'Everyone writes down, before the next training, what they expect to happen to disclosures and why.',
    ],
    joiningDetails: 'The link and the room were sent to members by e-mail. This meeting is over.',
    membersNotes: `The wall exercise took longer than planned and was worth it. Online participants used the shared board; give them a partner in the room next time.`,
    topics: ['gender-data', 'gender-pay-gap', 'leadership-and-governance'],
    resources: [
      { relationTo: 'case-studies', key: 'one-page-of-gender-data' },
      { relationTo: 'case-studies', key: 'pay-gap-objectives-for-executives' },
      { relationTo: 'case-studies', key: 'counting-without-counting-people' },
      { relationTo: 'case-studies', key: 'exit-conversations-that-people-finish' },
      { relationTo: 'guidance', key: 'gathering-gender-data' },
      { relationTo: 'guidance', key: 'publishing-when-numbers-are-small' },
    ],
  },
]
