import type { GuidanceSample } from '../types'

export const cultureGuidance: GuidanceSample[] = [
  {
    key: 'the-duty-to-prevent-sexual-harassment',
    title: 'The duty to prevent sexual harassment: reasonable steps, step by step',
    summary:
      'What the preventative duty asks of employers in Scotland and how to show that you meet it, in five parts with a risk assessment that fits on a page.',
    audiences: ['hr', 'senior-leader', 'equality-lead'],
    topics: ['preventing-sexual-harassment', 'workplace-culture', 'harassment-by-the-public'],
    standards: ['workplace-culture', 'violence-against-women', 'leadership'],
    kinds: ['sexual-harassment'],
    image: 'image-stepping-stones',
    reviewedAt: '2026-10-30',
    nextReview: '2027-04-30',
    publishedAt: '2025-12-01',
    lastChecked: '2026-10-30',
    jurisdiction: 'great-britain',
    legalReviewer: 'Employment solicitor, Scotland',
    changeNote: 'Says plainly that the law is being strengthened and must be checked; new part on people who are not employees.',
    body: `Since 26 October 2024 employers in Great Britain have had a positive duty to take reasonable steps to prevent sexual harassment of their workers. It is not enough to respond well. You have to look for risk, reduce it, and be able to show it.

> [!important]
> Parliament has passed further changes to this duty and to liability for third parties. Before you rely on this page, check what is in force with [Acas](https://www.acas.org.uk/) or the [Equality and Human Rights Commission](https://www.equalityhumanrights.com/).

Work through the parts in order. A small firm needs an afternoon; a large one a season.`,
    parts: [
      {
        title: 'What counts, and what the duty is',
        slug: 'what-counts',
        body: `**Sexual harassment** is unwanted conduct of a sexual nature that has the purpose *or effect* of violating someone’s dignity or of creating an intimidating, hostile, degrading, humiliating or offensive environment for them. Remarks, pictures, messages, touching, staring, jokes, questions about private life. One incident is enough.

**The duty** is in section 40A of the Equality Act 2010, added by the Worker Protection (Amendment of Equality Act 2010) Act 2023. It looks ahead: it applies before anything has happened. If an employee wins a claim of sexual harassment and the duty was breached, a tribunal may raise compensation by up to 25%. The Equality and Human Rights Commission can also enforce it.

What is reasonable depends on size, sector, resources and risk. A poster is never enough.`,
      },
      {
        title: 'Assess the risk in one page',
        slug: 'assess-risk',
        body: `Do one page for each kind of workplace, not one for the whole employer. Walk round with someone who works there and someone who does not.

| Look for | For example |
| --- | --- |
| Power | One person controls shifts, references, research, a cabin |
| Being alone | One-to-one training, night cover, site visits, cars |
| Few women, or few of anyone | A crew, a lab, a board |
| Insecure work | Relief, agency, hourly-paid, trainees, visas |
| Alcohol and travel | Conferences, leaving dos, ferries |
| The public | Patients, clients, passengers, pupils |
| Online | Crew chats, private messages, remote meetings |
| Tolerance | “Just how he is”, calendars, nicknames |

For each risk: what do we do now, what more could we do, who, by when. Ask the staff who are *least* powerful; ask where and when, not who.`,
      },
      {
        title: 'Customers, patients, passengers, pupils',
        slug: 'third-parties',
        body: `A good part of harassment comes from people who are not employed by you. Include them in your risk assessment.

- Say what is expected: a notice, a line in the letter of engagement, an announcement. A [law firm](case-studies:client-harassment-protocol-in-a-small-firm) uses one sentence.
- Give staff a sentence to say and permission to walk away.
- Promise that somebody senior comes, and keep the promise. On [two wards](case-studies:sexual-harassment-by-patients) that was the whole method.
- Decide beforehand when you stop serving, carrying, teaching or acting for someone.
- Separate “is he responsible?” from “was she harmed?”. Illness may answer the first. It does not answer the second.`,
      },
      {
        title: 'Routes and responses',
        slug: 'responses',
        body: `People report when they believe that it is safe and that something follows. Build the response before you advertise it.

1. More than one route; one of them outside line management.
2. Choices in writing: talk, support, informal step, formal complaint. She chooses, and may change her mind.
3. Times: first answer within a working day or two; an end in weeks.
4. Safety now: changes fall on the person complained of first, as a precaution.
5. Tell her what was done.
6. No retaliation, watched for over a year: rotas, references, projects.

An anonymous line on its own has [disappointed](case-studies:anonymous-reporting-line-that-we-closed). Agreements that silence people make harm go on.`,
      },
      {
        title: 'Culture, and keeping a record',
        slug: 'culture-and-record',
        body: `Training: short, local, practised aloud. [Twenty minutes at the start of term](case-studies:bystander-training-in-twenty-minutes) beats a film. Train those who investigate for longer.

Leaders: let them say what they will do when it is someone they like. Avoid “zero tolerance”, which frightens people out of telling.

Keep a file:

- risk assessments with dates and who took part;
- what you decided not to do, and why;
- training by team;
- reports, time taken, outcomes: whole organisation, nothing under ten;
- what you changed.

Look at it every six months, and after every report. If reports go up, ask if that is trust. It often is.`,
      },
    ],
    legalBasis: `Equality Act 2010, sections 26, 27, 40A, 109 and 124A, as amended by the [Worker Protection (Amendment of Equality Act 2010) Act 2023](https://www.legislation.gov.uk/ukpga/2023/51/contents). The Employment Rights Act 2025 makes further changes, brought into force in stages: check the position on the day.`,
    relatedCases: ['harassment-reporting-aboard-ship', 'sexual-harassment-by-patients', 'client-harassment-protocol-in-a-small-firm', 'zero-tolerance-posters-that-backfired'],
    relatedPolicies: ['glenorrin-sexual-harassment-policy', 'osier-client-harassment-protocol', 'kinharrow-dignity-at-work-policy'],
  },
  {
    key: 'answering-backlash',
    title: 'Answering backlash without making it worse',
    summary:
      'What resistance to gender equality work sounds like, what may lie behind it, and replies that have helped. For equality leads and managers who have to stand in the room.',
    audiences: ['equality-lead', 'line-manager', 'senior-leader'],
    topics: ['workplace-culture', 'leadership-and-governance'],
    standards: ['workplace-culture', 'leadership', 'occupational-segregation'],
    kinds: ['sexual-harassment', 'online-and-image-based-abuse'],
    reviewedAt: '2026-09-10',
    nextReview: '2027-09-10',
    publishedAt: '2026-05-06',
    lastChecked: '2026-09-10',
    jurisdiction: 'great-britain',
    changeNote: 'Replies revised with members at meeting 5.',
    body: `If nobody minds, perhaps nothing has changed. Some resistance is a sign that you have touched something real. Some is harm, and has to be stopped. The art lies in telling which is which, and not treating the first as though it were the second.

## Three kinds

**Loss.** “You’re giving away our jobs.” People may in fact lose something: a promised way up, a comfortable rota, a joke. Hear it, in their own meeting, before the announcement. Where porters and domestics [were offered the same route](case-studies:porters-into-theatre-support), nobody had spoken to the porters first.

**Doubt.** “It isn’t a problem here.” “Why only women?” “We’ll lower standards.” Often sincere. Answer once, with facts, in plain words.

**Hostility.** Mockery, defaced posters, pile-ons, messages about individuals. That is conduct. Deal with it as conduct, quickly, and look after those aimed at.

## Replies that have helped

| Said | A reply |
| --- | --- |
| “What about men?” | “The policy is for everybody, men too. Most of those harmed are women and we’ll say that too.” |
| “It’s lowering the bar.” | “Here are the scores before and after. Which standard do you think has gone?” |
| “Jobs for the girls.” | “The same questions to everyone, scored apart. Would you like to see the sheet?” |
| “You can’t say anything any more.” | “What would you like to say? Let’s hear how it sounds to her.” |
| “Isn’t it political?” | “It’s the law, and it’s whether people here are safe. That’s our job.” |
| “She’ll get him sacked.” | “Most people who tell us want it to stop. She chooses what happens.” |

Do not reply to everything. Once in public, then privately. The hundred who are silent are reading too.

## Order matters

1. Build what you announce. [Posters before procedure](case-studies:zero-tolerance-posters-that-backfired) cost one service eleven points of trust.
2. Brief managers before staff, and give them sentences.
3. Talk with the group that may lose, alone and early.
4. Publish the method: criteria, scores, numbers.
5. Let colleagues with standing speak: the foreman, the professor of hydraulics, the retired master.
6. Never justify a measure for women by saying that men like it also. It is tempting, and it tells women what they are worth.

## Protect people

Agree beforehand what you will do when someone is singled out: who rings her, who answers online, who takes screenshots. Do not ask women, or colleagues from minorities, to do the arguing. Keep names and pictures out of campaigns unless they want to be there.

> [!quote] Equality lead, at a meeting of the community
> I stopped asking how to win the argument and began to ask who was in the room listening to it.

## When to stop

Sometimes the criticism is right. A session that singled out communities was [rewritten from scratch](case-studies:beyond-one-kind-of-abuse). Say so, thank those who said it, change it, and go on.

## Look after yourself

Share the front. Take turns. Have one person you can swear to. Backlash is aimed at a role, but it lands on somebody.`,
    relatedCases: ['zero-tolerance-posters-that-backfired', 'porters-into-theatre-support', 'promotion-criteria-that-count-care', 'watch-level-flexible-working'],
  },
  {
    key: 'when-a-practice-does-not-work',
    title: 'When a practice does not work: stopping well and saying so',
    summary:
      'How to notice early that something is failing, end it without blame, and write it up so that others need not repeat it. With a page of questions.',
    audiences: ['equality-lead', 'hr', 'senior-leader'],
    topics: ['leadership-and-governance', 'gender-data'],
    standards: ['leadership', 'data'],
    reviewedAt: '2026-09-18',
    nextReview: '2027-09-18',
    publishedAt: '2026-09-18',
    lastChecked: '2026-09-18',
    jurisdiction: 'scotland',
    changeNote: 'First edition, from meeting 5.',
    body: `Seven case studies on this hub tell of something that was stopped. They are among the most read. Failure well described saves others money, time and harm. Failure kept quiet is repeated next door.

## Decide how it can end, at the beginning

When you start, write down:

1. what you expect to see, and by when;
2. what would make you stop;
3. who decides, on what date;
4. what you will say to those who took part.

A council that had set a date could close its [job share register](case-studies:job-share-register-nobody-searched) with thanks. An organisation that had not kept a [champions’ network](case-studies:champions-network-that-faded) going for a year because it was in the annual report.

## Signs that come early

- You are counting attendance, views, lanyards.
- Those for whom it was meant use it least.
- The same few people do all the work.
- Managers say “that’s being dealt with”.
- You hear about harm from it, and explain it away.
- Nobody asks for it back when it is paused.

Measure at three months with a small group, not at eighteen with everyone. A [course that reached 640 managers](case-studies:ninety-minutes-for-every-manager) could have been understood after sixty.

## If it may be doing harm

Stop first. Then find out. When a [shift-swap app](case-studies:shift-swap-app-that-we-switched-off) turned out to show where people were, it was off within days; accounts were closed within the hour. Speak with those affected before anybody else.

## Ending well

| To whom | What |
| --- | --- |
| Those who used it | Where to go now, before it closes |
| Those who ran it | Thanks; what they have learned; no surprise |
| Everyone | One short letter: what we tried, what happened, what next |
| The board | Cost, evidence, decision, and what takes its place |

Begin the letter with the fact. “We put the sign up before we had built the thing” was the first line of a good one.

## Telling others

Write it while you remember. Be fair to those who made decisions, with what they knew. Say:

- what you thought the problem was;
- what you did, in enough detail to recognise;
- when you first might have known;
- what you tried in order to rescue it;
- what you do now, and whether that works;
- what nobody should conclude from it.

You may be anonymous. Take out place, exact numbers, dates, and anything below ten people. Ask somebody who knows your sector to guess who you are; if they can, take out more. The hub’s editors do the same.

## Do not over-learn

That one anonymous line failed does not mean that all do. Ask what it depended on. “It failed because nobody could answer” travels further than “it failed”.

> [!note]
> To tell us about something that stopped, write to the hub. We will ask questions, suggest wording, and publish nothing until you have agreed.`,
    relatedCases: ['job-share-register-nobody-searched', 'anonymous-reporting-line-that-we-closed', 'ninety-minutes-for-every-manager', 'champions-network-that-faded', 'the-survey-that-asked-too-much'],
  },
  {
    key: 'five-questions-for-leaders',
    title: 'Five questions for a chief executive or a board to ask this month',
    summary:
      'Short enough for a board paper. Each question comes with what a good answer sounds like, what a poor one sounds like, and what to do next.',
    audiences: ['senior-leader'],
    topics: ['leadership-and-governance', 'gender-data'],
    standards: ['leadership', 'data', 'violence-against-women'],
    reviewedAt: '2026-05-13',
    nextReview: '2027-05-13',
    publishedAt: '2026-01-08',
    lastChecked: '2026-05-13',
    jurisdiction: 'scotland',
    legalReviewer: 'Governance adviser',
    changeNote: 'Question 4 now asks about prevention and not about complaints.',
    body: `Gender equality work often fails quietly, because the people with the power to change causes were never asked about them. You do not need to be an expert. You need to ask, and to ask again in three months.

## 1. Which causes of our pay gap does each of us own?

**A good answer** breaks the gap into causes (who is in which job, grades, starting pay, allowances) and puts one name beside each. **A poor answer** is that HR has an action plan. *Next:* one [objective for each executive](case-studies:pay-gap-objectives-for-executives), read aloud to staff.

## 2. What would a carer, a cleaner or a driver say that we do about domestic abuse?

**Good**: somebody has asked, and here is the percentage. **Poor**: there is a policy on the intranet. *Next:* follow one member of staff for a day, and put the message [where her eyes are](case-studies:domestic-abuse-line-on-every-payslip).

## 3. When did an equality impact assessment last change one of our decisions?

**Good**: this paper, that sentence. **Poor**: all our papers have one. *Next:* count the last twenty. Ask for the conversation [before there is a paper](case-studies:eqia-before-the-decision). Public bodies in Scotland have a duty to assess; it is meant to change things.

## 4. Where in this organisation is sexual harassment most likely to happen, and what have we changed there?

**Good**: three places, with dates. **Poor**: we have had no complaints. *Next:* a walk-round. [Prevention is a legal duty](guidance:the-duty-to-prevent-sexual-harassment), and silence is not evidence.

## 5. Who asked for flexibility last year, who was refused, and why?

**Good**: figures by job and sex, and a story of a refusal that was reversed. **Poor**: we are a flexible employer. *Next:* have managers explain rigidity, not staff flexibility.

## How to use them

- Take one to each meeting. Five at once is an audit; one is a conversation.
- Ask for one page. Ask for what is not known.
- Never ask for figures about fewer than ten people. You would be asking who.
- Do not reward good news. When reports of harassment or disclosures of abuse go up, say “thank you”: it very likely means that people trust you more.
- Answer one yourself, in public, with what *you* do not know.

> [!quote] Chief officer, third year of the work
> The first time I said “I don’t know, and I should”, the temperature in the room changed. After that people told me things.

## What staff will watch

Whether you turn up. Whether you ask when the diary is full. What happens to the first person you like who is complained about. And whether the budget has a line in it.

## If you have ten minutes

Read one case study of something that [stopped](guidance:when-a-practice-does-not-work), and ask your team which of your own programmes is most like it.`,
    legalBasis: `Equality Act 2010, section 149 (public sector equality duty). Equality Act 2010 (Specific Duties) (Scotland) Regulations 2012: listed authorities report on mainstreaming and on progress with equality outcomes, publish gender pay gap information every two years, and publish a statement on equal pay. Section 40A for prevention of sexual harassment applies to all employers.`,
    relatedCases: ['pay-gap-objectives-for-executives', 'eqia-before-the-decision', 'one-page-of-gender-data'],
    relatedPolicies: ['tarnmill-equal-pay-statement'],
  },
]
