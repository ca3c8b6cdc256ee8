import type { GuidanceSample } from '../types'

export const fiveQuestionsForLeaders: GuidanceSample = {
  key: 'five-questions-for-leaders',
  title: 'Five questions for leaders, and how to win them over to asking',
  summary:
    'For chief executives, board members and those who need their attention. Five questions to ask twice a year, what a good and a worrying answer sound like, and a one-page paper for getting it onto the agenda.',
  topics: ['leadership-and-governance', 'gender-pay-gap', 'workplace-culture'],
  standards: ['leadership'],
  audiences: ['senior-leader', 'equality-lead'],
  reviewedAt: '2026-07-06',
  nextReview: '2027-07-06',
  publishedAt: '2025-12-02',
  jurisdiction: 'scotland',
  lastChecked: '2026-07-06',
  changeNote:
    'Section on “nice to have” extended with three arguments that members found to work, and two that do not.',
  relatedCases: [
    'one-page-of-gender-data',
    'pay-gap-objectives-for-executives',
    'eqia-before-the-decision',
    'from-tenants-policy-to-staff-policy',
    'commercial-sexual-exploitation-and-the-expenses-policy',
  ],
  legalBasis: `Public authorities must have **due regard** to the need to eliminate discrimination and harassment, advance equality of opportunity and foster good relations (Equality Act 2010, section 149). It rests on those who take the decision, cannot be delegated to an adviser, and has to be met before the decision. In Scotland listed authorities have specific duties in addition. Private and third-sector employers are bound by the rest of the Act, including the duty to prevent sexual harassment.`,
  body: `Leaders do not have to be experts in violence against women. They have to be curious in public. What a chief executive asks about gets counted, resourced and talked about in corridors.

## The five questions

Ask each at least twice a year, at the table where money is discussed.

| Ask | A good answer sounds like | Worry if you hear |
| --- | --- | --- |
| **1. Would a night cleaner know whom to tell?** | “We asked 200 of them. 43% would. Here is what we’re doing about the rest.” | “It’s all on the intranet.” |
| **2. What happened to the last people who came forward?** | “They were offered a choice and told what was done. We can’t say more.” | “We don’t have that problem.” |
| **3. Where do our jobs divide by sex, and what does it pay?** | “Here, here and here, and these two we can change.” | “Women don’t apply.” |
| **4. Who is refused flexibility, and by whom?** | “Three services. We’re meeting them.” | “It’s operational.” |
| **5. What did we stop or change because of an equality assessment?** | “These four decisions.” | “No negative impact was identified.” |

Then the follow-up that matters more than any of them: **“What would you need from me?”** And wait.

## How to respond to bad news

The first time that somebody brings you an honest figure, everyone watches. Say “thank you for telling us” and ask what happens next. Don’t ask who is to blame, or for the figure to be checked again because you dislike it. If reports of harassment or calls for help go up, do not turn that number red.

## Three minutes that leaders can do themselves

1. Say at a staff meeting, without notes: *“Some of us here are being hurt at home or harassed at work. If that’s you, it isn’t your fault. Here is whom to tell. And if it’s you who is doing it, it has to stop.”*
2. Take part in the same conversation as ward managers or foremen, and be seen to find it hard.
3. Work flexibly and say so.

---

## If you are trying to get their attention

You may be the equality lead with no seat at that table. Members of the community have tried a good deal.

### What tends to work

- **A picture.** A screenshot of a rota showing why a colleague was off persuaded an executive group in ten seconds.
- **Their own words.** Count how many of the last twenty impact assessments changed anything.
- **Somebody they listen to.** A finance director who has worked out the cost of a resignation; the safety director; auditors.
- **One page, with one decision.** Not an “update for noting”.
- **The person who keeps the diary.** She decides whether it stays on the agenda.

### What tends not to

- Statistics about the whole country. They agree, and it is somebody else’s.
- Shame. It produces a statement, and then quiet.
- The business case alone. It gets you in; it does not keep you there, as a cheaper way to save the money will be found.

### When they say it is nice to have

> It’s already happening, on our time, in our buildings. We’re choosing whether it’s dealt with well or badly.
> — an answer that has worked

Or ask: “Which of our other risks do we leave until things are quieter?” Or put it in the risk register, in the format of fire and fraud, and let that process do the work.

## A one-page paper

1. **What we want you to decide**, in one sentence.
2. **One thing we saw.** A screen, a quotation, a figure from here.
3. **What it would take**: money, time, and what stops.
4. **What could go wrong**, including backlash and small numbers.
5. **How we shall know** in six months, and when we would stop.
6. **The sentence we ask you to say aloud** when you announce it.

Then ask the chair to ask the five questions in six months’ time. Put it in her diary before you leave the room.`,
}
