import type { TopicSample } from '../types'

export const payDataAndLeadershipTopics: TopicSample[] = [
  {
    key: 'gender-pay-gap',
    title: 'Gender pay gap and equal pay',
    order: 130,
    summary:
      'Two different things. How to split the gap into causes that somebody owns, and how to find out if equal work is equally paid.',
    body: `The gender pay gap compares averages. Equal pay compares jobs. An employer may have one without the other, and a mill turned out to have [both](case-studies:regrading-the-mill-floor).

The number moves when its causes are given to people with power over them. One agency gave [each executive one objective](case-studies:pay-gap-objectives-for-executives), checked by auditors. A ferry company has traced its gap [to the bridge](case-studies:skills-not-sea-time), and admits that it lacks the data to go on.

**Start with** [understanding your gap](guidance:understanding-your-gender-pay-gap). Public authorities in Scotland have their own duties, which differ from those of private employers.`,
  },
  {
    key: 'occupational-segregation',
    title: 'Occupational segregation',
    order: 140,
    summary:
      'Women’s jobs and men’s jobs, side by side and one above the other, and what shifts them: criteria, kit, routes and rotas.',
    body: `Walk through the building and note who sits where. Segregation runs sideways (porters and domestics) and upwards (nursing staff and professors), and it explains most pay gaps in Scotland better than any average.

What employers changed is mostly concrete. A [shared route into theatre support](case-studies:porters-into-theatre-support). A [second toilet in the yard](case-studies:women-in-the-repairs-team). [Everyone eligible looked at](case-studies:promotion-criteria-that-count-care), not only those who put themselves forward. [Jobs scored by the people who do them](case-studies:regrading-the-mill-floor).

Resistance is common and can be sincere: see [answering backlash](guidance:answering-backlash). For hiring, use the [policy](policies:northmarch-fair-recruitment-policy) that sorts criteria into law, reason and habit.`,
  },
  {
    key: 'recruitment-and-progression',
    title: 'Recruitment and progression',
    order: 150,
    summary:
      'Adverts, criteria, panels, promotion and the first year: where women drop out, and what employers changed at that point.',
    body: `Find where people are lost before you decide how to win them. It is often not where it seems. At a university women succeeded as often as men when they applied, and [applied two years later](case-studies:promotion-criteria-that-count-care). At a fire service they left over [kit, courses and silence](case-studies:exit-conversations-that-people-finish).

Good practice so far: state flexibility [as a fact](case-studies:flexible-from-day-one-adverts); drop requirements that [nobody can explain](case-studies:skills-not-sea-time); recruit [with neighbours](case-studies:women-in-the-repairs-team) so that no-one starts alone.

**Start with** the [fair recruitment policy](policies:northmarch-fair-recruitment-policy). Its last section is about the first year.`,
  },
  {
    key: 'gender-data',
    title: 'Gender data',
    order: 160,
    summary:
      'Collecting less and using more: which figures lead to decisions, which questions do harm, and how to publish when numbers are small.',
    body: `Collecting data is the barrier that employers name first. Those who got past it mostly collected *less*.

One council replaced 94 pages with [one page and one question](case-studies:one-page-of-gender-data). An agency withdrew a survey that [asked too much](case-studies:the-survey-that-asked-too-much) and now asks six questions. A fire service [pooled five years](case-studies:exit-conversations-that-people-finish) so that nobody could be recognised.

**Start with** [gathering data that people trust](guidance:gathering-gender-data), and settle your rule for [small numbers](guidance:publishing-when-numbers-are-small) in writing before a director asks who the “1” is.`,
  },
  {
    key: 'leadership-and-governance',
    title: 'Leadership and governance',
    order: 170,
    summary:
      'What chief officers and boards ask, own and check, and what happens when support is declared but not given time or money.',
    body: `Senior support is easily won for a sentence and hard won for a budget line. These case studies tell of the difference.

It helped to give [each executive one cause](case-studies:pay-gap-objectives-for-executives) of the pay gap, to stop papers that came [without a conversation about equality](case-studies:eqia-before-the-decision), and to pay for [advocacy that the employer does not control](case-studies:a-separate-route-for-officers). It did not help to have [champions without hours](case-studies:champions-network-that-faded).

**Start with** [five questions](guidance:five-questions-for-leaders) for a board, one for each meeting. Then read [how to stop something well](guidance:when-a-practice-does-not-work).`,
  },
  {
    key: 'equality-impact-assessment',
    title: 'Equality impact assessment',
    order: 180,
    summary:
      'EqIA and the public sector equality duty in Scotland: assessing early enough for something to change.',
    body: `Listed public authorities in Scotland must assess the impact of new and revised policies and practices under the specific duties of the public sector equality duty (PSED). Done at the end, it is a form. Done at the beginning, it is a conversation that alters plans.

An agency counted: [one paper in 28 was changed](case-studies:eqia-before-the-decision) by its assessments before it moved them forward, 13 in 31 since. A private carrier that had never heard of an EqIA [wishes that it had](case-studies:shift-swap-app-that-we-switched-off).

**Start with** [four conversations instead of a form](guidance:eqia-for-hr-policies). Templates from England may leave out duties that apply here.`,
  },
]
