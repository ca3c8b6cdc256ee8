import type { GuidanceSample } from '../types'

export const eqiaForHrPolicies: GuidanceSample = {
  key: 'eqia-for-hr-policies',
  title: 'EqIA for HR policies: an impact assessment that can change something',
  summary:
    'How to assess people policies under the public sector equality duty in Scotland: a half-hour conversation, one page, and a full assessment only where there is something to assess. With prompts on violence against women.',
  topics: ['equality-impact-assessment', 'leadership-and-governance', 'gender-data'],
  standards: ['leadership', 'data'],
  audiences: ['equality-lead', 'hr', 'senior-leader'],
  reviewedAt: '2026-08-10',
  nextReview: '2027-02-10',
  publishedAt: '2026-03-05',
  jurisdiction: 'scotland',
  legalReviewer: 'Equality and employment law adviser (illustrative role)',
  lastChecked: '2026-08-10',
  changeNote: 'Reordered so that the conversation comes before the form. Example on attendance policy added.',
  relatedCases: ['eqia-before-the-decision', 'one-page-of-gender-data'],
  relatedPolicies: ['tidal-safe-leave-procedure', 'corriemuir-menopause-policy'],
  legalBasis: `- **The public sector equality duty** (PSED): section 149 of the Equality Act 2010, across Great Britain. Due regard to three needs: eliminate unlawful conduct; advance equality of opportunity; foster good relations.
- **Scotland’s specific duties**, regulation 5 of the 2012 Regulations: a listed authority must, so far as necessary to fulfil the general duty, assess the impact of a **new or revised policy or practice**, consider relevant evidence including any received from people who share a protected characteristic, take account of the results, publish them within a reasonable period if it goes ahead, and keep policies under review.
- **What differs in England:** there is no express duty to carry out an assessment there, which is why English templates treat it as optional.
- Some Scottish bodies also owe the **Fairer Scotland Duty** on socio-economic disadvantage for strategic decisions (Equality Act 2010, Part 1), and bodies that serve islands may need an island communities impact assessment. One conversation can serve all.
- The Scottish specific duties have been under review. Check the current text.`,
  body: `An equality impact assessment (EqIA) is a way of thinking about people before deciding. Most have turned into a form that is completed afterwards. You can tell by one test: **take your last twenty and count how many changed the proposal.** In one agency the answer was [one in twenty-eight](case-studies:eqia-before-the-decision), until it moved the assessment to the first meeting.

HR policies are a good place to begin. They affect everyone, you hold the data, and you can talk to those concerned by walking down the corridor.

The parts below take you through a conversation, a page, and a full assessment for the few proposals that need it.`,
  parts: [
    {
      title: 'The half-hour conversation',
      slug: 'the-half-hour',
      body: `Hold it when there is an idea and no paper. Three people: the author, somebody trained as a first reader, and somebody from the service or staff group. Somebody in the room must be **able to change the plan**.

## Four questions

1. **Who does this work, or uses this?** By sex first, then as many other characteristics as matter. Where, in what hours, on what pay?
2. **What do we know about women and men in it?** Data, complaints, exit interviews, what the union says.
3. **Who is missing from what we know?** Relief staff, nights, contractors, those who left.
4. **What would we have to see to change the plan?** Say it now, before you look.

## A fifth for every people policy

5. **What if she is being abused, or he is the abuser?** Walk through the policy as a victim-survivor, and once more as somebody who wants to control her.

| Policy | A question that changed something |
| --- | --- |
| Attendance | Does lateness caused by a partner count towards a trigger? |
| Home working | Are we sending people to where they are least safe? |
| Expenses | Must she claim back money she does not control? |
| IT | Who can see her calendar, location, presence light? |
| Next of kin | Can a husband get her shifts by ringing up? |
| Relocation | Who cannot move, and who must not be traced? |
| Conduct | What do we do with a conviction for domestic abuse? |`,
    },
    {
      title: 'The one page',
      slug: 'the-one-page',
      body: `Straight after the conversation, on one side:

1. What is proposed, and who decides when
2. Who is affected (numbers of 10 or more only)
3. Evidence, with its gaps
4. Which of the three needs it touches, and how
5. What we changed, **or** why nothing needs to
6. Full assessment: yes or no, and who signed

“No negative impact is anticipated” may not be used. Write what you looked at and what you found.

## A worked example: revising attendance triggers

> *Proposal:* a formal meeting after four absences in twelve months in place of three in six.
>
> *Who:* all staff; women are 68%, and 81% in grades 1 to 4, where short absences are most common.
>
> *Evidence:* absence data by grade and sex; menopause survey; two focus groups; union casework. Nothing on agency staff.
>
> *Found:* pregnancy-related absence is excluded already, but **not** absence after pregnancy loss. Absence for safety counted, unless the manager knew. Disabled staff have adjusted triggers only if they ask.
>
> *Changed:* three kinds of absence never count and need no reason beyond a code; adjusted triggers are offered in every first conversation; night managers may grant them.

That took thirty-five minutes and a day to check. It is a better assessment than most which run to twenty pages.`,
    },
    {
      title: 'A full assessment, when you need one',
      slug: 'a-full-assessment',
      body: `You need one when many people are affected, when the effect on a few is serious, when jobs, pay, places or hours change, or when the half-hour raised something that you could not answer.

## Involve people early

Ask those affected what they would do. Pay them for their time, or release them. For violence against women, go through a specialist service and never ask staff to identify themselves as victim-survivors.

## Look at each need in turn

- **Eliminate:** could it discriminate, directly or indirectly? Might it make harassment more likely or harder to report?
- **Advance:** whom does it help to catch up? What would make it help more?
- **Foster:** how will it be heard by those who think that it is not for them?

Consider people who are in more than one group: a Muslim woman on nights, a disabled apprentice.

## Four possible ends

| Result | Then |
| --- | --- |
| No change needed | Say why, with the evidence |
| Adjust | Say what, by whom, by when |
| Go on despite some adverse effect | Justify it, say what was rejected, and check that it is lawful |
| Stop | Publish that as well |

Mitigation is second best. “We will monitor the impact” is not mitigation.

## Urgent decisions

Emergencies happen. Decide, assess within a month, change what you find, and publish how often you used the exception. If that is every other time, it is not an exception.`,
    },
    {
      title: 'Keeping it alive',
      slug: 'keeping-it-alive',
      body: `## Put it where the agenda is made

Ask the person who controls the agenda to return papers that come without the page. She needs authority to return the chief executive’s. Record in the minutes of each decision: *changed / not changed because of the assessment*, with one clause.

## First readers

Train people from all grades, union representatives included, to hold the conversation. It spreads the skill and takes the queue away from one desk. Two hours’ training and a partner are enough to start.

## Publish in plain words

Put the page beside the policy, on the day, in an accessible format. Leave out what might identify somebody.

## Go back

A year later: did what you expected happen? Who was affected that you did not think of? Write three lines at the foot of the same page.

## Audit yourself

Once a year: twenty pages at random.

- How many changed something?
- How many have a date **before** the decision?
- How many cite evidence from people affected?
- How many mention women *and* anything else about them?

Take the four figures to the board with [five questions for leaders](guidance:five-questions-for-leaders).`,
    },
  ],
}
