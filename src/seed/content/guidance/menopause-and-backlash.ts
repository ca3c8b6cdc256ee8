import type { GuidanceSample } from '../types'

export const menopauseAndBacklashGuidance: GuidanceSample[] = [
  {
    key: 'menopause-adjustments-beyond-the-desk',
    title: 'Menopause adjustments beyond the desk',
    summary:
      'Fans and home working help people in offices. Here is what has helped on wards, in kitchens, cabs, classrooms and stores, how a manager can agree it in one conversation, and what not to say.',
    topics: ['menopause', 'frontline-and-shift-workers', 'training-line-managers'],
    standards: ['workplace-culture', 'flexible-working'],
    audiences: ['line-manager', 'hr', 'trade-union'],
    reviewedAt: '2026-07-21',
    nextReview: '2027-07-21',
    publishedAt: '2026-01-15',
    jurisdiction: 'great-britain',
    legalReviewer: 'Equality and employment law adviser (illustrative role)',
    lastChecked: '2026-07-21',
    changeNote: 'Table extended to drivers and classroom staff. Section on early and surgical menopause.',
    relatedCases: ['menopause-clinic-for-shift-staff'],
    relatedPolicies: ['corriemuir-menopause-policy', 'brackenford-flexible-working-policy'],
    legalBasis: `Menopause is **not a protected characteristic** in itself. Under the Equality Act 2010 bad treatment because of it may be sex, age, disability or gender reassignment discrimination, or harassment. Where symptoms have a substantial and long-term effect on day-to-day activities they may amount to a disability, and then the employer must make **reasonable adjustments**. Employers must also assess risks to health and safety, including workplace temperature and facilities. The Employment Rights Act 2025 provides for menopause action plans by employers with 250 or more staff: check when and to whom that applies.`,
    body: `About half of the workforce will go through menopause, most between 45 and 55, many earlier, some in their twenties or thirties after surgery or treatment. For some it is nothing much. For others, months without sleep, heavy bleeding, heat, anxiety, joint pain or a mind that loses words. Symptoms come and go, which is why a fixed accommodation agreed in May may be wrong in July.

The best help is quick, small and reversible. You do not need a diagnosis, a form or a policy to open a window.

## One conversation

Somewhere private, sitting down, phone away.

> Thanks for telling me. What part of the job is hardest just now? Let’s pick something to try from tomorrow. I’ll ask you in a fortnight if it’s any good.
> — a catering supervisor

Listen for **work**, rather than symptoms. You need to know that the 6am start is the trouble. You do not need to know why.

## What has helped, by job

| Where | Heat and clothing | Time and rest | Task and place |
| --- | --- | --- | --- |
| Wards, care homes | Second tunic in light cloth; safe alternatives to some masks or gowns | Fixed run of days or nights; break that moves with sleep | First choice of bay; written handover |
| Home care | Spare uniform in the car; fan in the office between calls | Gap between double-up calls; toilet stops planned into the round | Swap a heavy call for another |
| Kitchens, laundry | Light trousers; cold water at the station | Ten minutes out, no questions | Prep in place of the hot line |
| Drivers, crews | Cab that cools; layers; spare kit aboard | Later start; toilet stops in the schedule | Route with facilities |
| Classrooms | A cooler room; door open | Cover for ten minutes, by text | No three lessons in a row; notes in place of memory |
| Fire, police, stores | Kit that fits now, not five years ago; hydration | Recovery after heat exposure | Occupational health on breathing apparatus |

Everything on the list was proposed by somebody who needed it. The NHS Corriemuir [policy](policies:corriemuir-menopause-policy) lets any manager agree fourteen of them for twelve weeks without a form; [71% of users](case-studies:menopause-clinic-for-shift-staff) had one within a fortnight.

## Toilets, breaks and water are not adjustments

They are basic welfare. If someone on a round cannot get to a toilet for four hours, change the round for everybody.

## Who else

- **Early, surgical or medically induced menopause** can be sudden and severe. Leave ages out of posters.
- **Trans men and non-binary people** may have symptoms, and may not wish to be seen at a women’s café. Keep a route that is private.
- **Partners** may need to change a shift as well.
- **Women who will never mention it** at work, for reasons of culture, rank or safety. A list that applies to anyone helps them most.

A colleague of fifty who asks for leave, cries in the store or seems afraid may have a different reason. Ask what would help. Do not offer her a diagnosis.

## What not to do

- Guess, joke, or fan yourself in sympathy.
- “My wife sailed through it.”
- Ask for a doctor’s letter in order to drink water.
- Note it on a roster, in a handover or in the team chat.
- Begin capability for forgetfulness that a written handover might mend.
- Make one woman into the champion of it because she told you.
- Agree, then forget. Put the fortnight in your diary.

## When to bring in occupational health

When she would like it. When symptoms are severe or go on. When the job may be making it worse, or there is a safety-critical task. Leave the adjustment running while you wait. Say in the referral that a disability is possible, and ask about adjustments rather than fitness.

## Trade union representatives

Ask for the list to be agreed jointly, and printed. Ask how many managers have used it, by staff group. Absence triggers and uniform budgets are where agreements are won.

## How will you know?

Time from asking to having something; managers’ confidence; who does not use it. Never the number of women “with menopause”. Nobody should be counting that.`,
  },
  {
    key: 'answering-backlash',
    title: 'Answering backlash without feeding it',
    summary:
      'Why resistance comes, how to tell a fair question from a derailment, short answers to what people actually say, and how to look after colleagues who become the target.',
    topics: ['workplace-culture', 'leadership-and-governance', 'occupational-segregation'],
    standards: ['workplace-culture', 'leadership'],
    kinds: ['sexual-harassment', 'online-and-image-based-abuse'],
    audiences: ['equality-lead', 'senior-leader', 'line-manager', 'trade-union'],
    reviewedAt: '2026-09-28',
    nextReview: '2027-09-28',
    publishedAt: '2026-03-31',
    jurisdiction: 'great-britain',
    lastChecked: '2026-09-28',
    changeNote: 'Social media section added after a recruitment campaign drew abuse.',
    relatedCases: [
      'porters-into-theatre-support',
      'women-in-the-repairs-team',
      'job-share-register-nobody-searched',
      'harassment-reporting-aboard-ship',
      'bystander-training-in-twenty-minutes',
    ],
    relatedPolicies: ['northmarch-fair-recruitment-policy', 'kinharrow-dignity-at-work-policy'],
    legalBasis: `Positive action that is proportionate is lawful (Equality Act 2010, sections 158 and 159); choosing someone because of sex in other cases is not. Remarks may be **harassment** whether or not they are aimed at the person who hears them, and treating somebody badly because she raised or supported a complaint is **victimisation**. Disagreement with a policy, civilly expressed, is neither, and some beliefs are themselves protected. Take advice before disciplining anyone for an opinion.`,
    body: `Backlash is often a sign that something has begun to change. It is not proof that you are right. Behind it you will find several different things: people who have a fair question, people who feel that they are losing something, people who are frightened of having done wrong, and a few who want to stop you. They need different answers.

## Sort it first

| What you hear | What it may be | What helps |
| --- | --- | --- |
| “Is this for men too?” | A fair question, perhaps a personal one | Yes, plainly, and how |
| “You’re taking our route up.” | A real loss | Facts, more places, talk to them *first* |
| “You can’t say anything now.” | Worry about getting it wrong | Practice, with kindness |
| “Where are the figures?” | A test | Figures, with their limits |
| “Jobs for the girls.” | A jibe | One line, in public, and move on |
| The same man, every meeting | A campaign | Boundaries, in private, by his manager |
| Messages about a named woman | Abuse | Protect her. Act on it |

## Before you begin

Most backlash is made in the weeks before a launch.

- **Who may feel that they lose?** Go to see them before it is announced, on their ground. A health board forgot to, and [porters heard an opportunity as a theft](case-studies:porters-into-theatre-support).
- **Say whom it is for, in the first paragraph.** Support for victim-survivors is for everyone. Violence against women is named because women are most affected and inequality is the cause. Both sentences are true, and people need to hear both.
- **Add, where you can, rather than share out.**
- **Publish the rules and the scores.** Secrecy feeds stories.
- **Agree on who answers.** Never the youngest woman in the room, and never the person it is about.

## Short answers

Say it once, warmly, and return to the matter.

**“What about men?”** — “Men are abused too, and this support is for them. Women are abused far more often, and that isn’t chance. So we say it.”

**“Not all men.”** — “No. That’s why we’re asking all of you to help.”

**“It’s only banter.”** — “If it were only banter people would be laughing who aren’t.”

**“She’ll want special treatment.”** — “You’ve had trousers that fit for thirty years.” *(from an operative, to his mates: it works best from a peer)*

**“It’s political correctness.”** — “It’s the law, and it’s manners.”

**“Best person for the job.”** — “Agreed. Let’s look at what stops us from finding her.”

**“False allegations.”** — “Any report is looked at fairly, and that protects everybody. What stops people here isn’t lying. It’s silence.”

If you cannot think of an answer, “I’d like to think about that and come back to you” is a good one. Do come back.

## Let peers speak

A foreman whose daughter wants a trade, a retired master, a porter who got the post: each did more than a strategy. Do not script them. Ask whether they would be willing, and tell them what may come back.

## When it turns on a person

:::safety
If a colleague is named, followed, threatened or sexualised, in person or online, stop talking about debate. Ask her what she needs in the next hour, keep evidence without making her look at it, and see [online and image-based abuse](guidance:online-and-image-based-abuse).
:::

1. Her manager and one other person are told. She decides about the rest.
2. Someone else answers her email and post for a while.
3. Photographs, rotas and location come off the web.
4. Conduct is dealt with as conduct, that week.
5. A leader says aloud: *“What was said about our colleague is unacceptable. The work goes on.”*

## Online

Moderate before you publish. Remove abuse and **keep a copy**. Answer a fair question once, from the organisation’s account. Do not argue under a post about a recruit. Tell people who may be mentioned before they find it by themselves. Silence under comments such as “half the commitment” was [regretted later](case-studies:job-share-register-nobody-searched).

## Look after those who carry it

Equality leads, women’s networks and reps take the weight. Rotate the hard meetings, debrief in working time, let people stop. Thank them in front of the person who signs their objectives.

## What not to do

- Discipline a joke and let the threat go by.
- Apologise for the work in order to be liked.
- Debate whether violence against women exists.
- Drop the word *women*.
- Treat all resistance as sexism. Sometimes the rota **is** unfair, and somebody has only now been given a chance to say so.`,
  },
]
