import type { PolicySample } from '../types'

export const smallEmployerPolicies: PolicySample[] = [
  {
    key: 'sallowfield-one-page-statement',
    title: 'Our page about domestic abuse, Sallowfield Women’s Enterprise',
    summary:
      'A statement for a very small team, short enough to read aloud. Everything in it can be done tomorrow morning, by somebody who is in the room.',
    policyType: 'domestic-abuse',
    organisation: 'sallowfield-enterprise',
    policyOwner: 'Manager, with the chair',
    versionLabel: '1.0',
    effectiveFrom: '2026-06-10',
    sector: 'third-sector',
    size: '1-9',
    topics: ['small-employers', 'domestic-abuse-at-work'],
    standards: ['violence-against-women', 'leadership'],
    kinds: ['domestic-abuse', 'coercive-control', 'economic-abuse'],
    reviewedAt: '2026-09-21',
    nextReview: '2027-06-10',
    publishedAt: '2026-07-22',
    scope: `All of us: staff, the chair, trustees, volunteers and anyone on placement.`,
    consultation: `Everybody wrote it, over two evenings, and read it aloud. A Women’s Aid worker read it on the telephone and added a sentence about schools.`,
    equalityImpact: `We asked, sentence by sentence, for whom it might not work, and thought of people who do not work here yet. What about somebody who depends on a partner for care? We now name carers. Somebody who is afraid of her family? We say family. Somebody whose right to be in the country is tied to a partner? We know nothing about that ourselves, so we have put down [where to get advice](guidance:supporting-someone-with-no-recourse-to-public-funds).`,
    licence: 'cc-by-4',
    adaptedFrom: {
      title: 'Domestic abuse policy for all staff, Strathmarran Council',
      policy: 'strathmarran-domestic-abuse-policy',
    },
    changes: [{ version: '1.0', date: '2026-06-10', note: 'First page, agreed in two evenings.' }],
    body: `## What this is for

Any of us may be hurt or controlled by a partner, an ex-partner, a carer or someone in the family. It is never the fault of the person it happens to. If it happens to you, this is what you can count on from us.

## You can tell

- **Anyone here** whom you trust. She will not tell the rest.
- **Our outside person**, who is the manager of another small charity. She does not know your partner and is not at the ceilidh. Her number is on the paper copy, not on this one.
- **Scotland’s Domestic Abuse and Forced Marriage Helpline**, 0800 027 1234, day or night. They will also advise a friend or a boss.
- If you are in danger, **999**.

You do not have to tell anybody. You do not have to be sure what to call it.

## What we will do

1. Believe you, and ask what would help.
2. Give you **three days off, paid**, when you need them, in hours if you like. After that, unpaid, with your job kept for you.
3. Let you work from the library or from the other charity’s back room.
4. Pay you early, or into any account you name, on the day you ask.
5. Spend **up to £250** on a taxi, a phone, a night’s stay, a lock. Our outside person can release it. The accounts say “staff travel”.
6. Take your name and photograph off the website within the hour.
7. Think about your children’s day as well as your own: who collects them, who must not, what the school should know.

## What we will not do

- Ask for proof.
- Tell you to leave, or to stay.
- Talk to him, even kindly, even if we have known him for years.
- Discuss you when you are not there.
- Write it in the minutes.

## If he comes to the door

It stays locked. Whoever is nearest rings 999. Nobody goes out to talk. The person he is looking for goes to the back room, and somebody stays with her. Afterwards we sit down together, all of us, with tea.

## If the person causing harm is one of us

It could be. Then the chair, or if it is the chair our outside person, rings a specialist service for advice **the same day**, and makes sure that the two are not working together. We will not try to sort it out among friends.

## When we would tell someone without your yes

If a child, or an adult who cannot protect herself, is in danger, or a life is. We would tell you first unless that made things worse.

## What we ask of whoever is managing

Ask it at each supervision: *“Is everything all right at home, and would you tell me if it weren’t?”* “I’d tell her, the outside one” is a proper answer. Then leave it there.

## How we check

Once a year we read this aloud again and strike out what we could not do. There are no figures. We are too few, and there never will be any.

:::note
You may copy this without asking. Change the days, the sum and the back room. Do not keep a sentence that nobody in your team can say in her own voice. [How we wrote it](case-studies:one-page-policy-for-a-very-small-team) takes five minutes to read.
:::`,
  },
  {
    key: 'larkbeacon-family-leave-policy',
    title: 'Having children, losing them, caring for people: family leave at Larkbeacon Community Trust',
    summary:
      'All family leave in one plain document for a community trust with a bus, a café and a hall. Statutory rights in one column, what the trust adds in the next, and a promise about keeping in touch.',
    policyType: 'family-leave',
    organisation: 'larkbeacon-trust',
    policyOwner: 'Trust Manager',
    versionLabel: '2.1',
    effectiveFrom: '2026-04-06',
    sector: 'third-sector',
    size: '10-49',
    topics: ['flexible-working', 'small-employers', 'workplace-culture'],
    standards: ['flexible-working', 'occupational-segregation'],
    reviewedAt: '2026-09-02',
    nextReview: '2027-04-05',
    publishedAt: '2026-04-22',
    scope: `Everyone on our payroll, from the first day: drivers, café, hall, office, sessional staff. Volunteers are not employees, and we treat them as kindly as we can.`,
    consultation: `Read through at a staff lunch, then separately with the drivers and with the weekend café team. Two trustees who are employers elsewhere said what had gone wrong for them.`,
    equalityImpact: `The old policy began with the word “mother” and ended with “fathers may take two weeks”. We found that men at the trust had not used leave they were entitled to, that adopters and same-sex couples could not find themselves, and that pregnancy loss was not mentioned. A partner who is abusive may use knowledge of dates and appointments: section 5 allows anyone to be contacted in the way she chooses, and on nothing that is shared.`,
    licence: 'cc-by-4',
    changes: [
      {
        version: '2.1',
        date: '2026-04-06',
        note: 'Changes to day-one rights from April 2026; check of rates moved to a linked page.',
      },
      { version: '2.0', date: '2025-10-27', note: 'One document instead of six. Loss of a pregnancy added.' },
      { version: '1.0', date: '2017-08-01', note: 'Statutory minimum only.' },
    ],
    body: `## What this is for

So that nobody here has to read the law in order to have a baby, adopt, mourn, or look after someone. Employment law is made at Westminster and is the same in Scotland, England and Wales. It changes often. The manager checks this page each April against [Acas](https://www.acas.org.uk) and [GOV.UK](https://www.gov.uk/browse/working/time-off), and where the law is better than what stands here the law applies.

## 1. What you can have

| What | The law gives, in short | We add |
| --- | --- | --- |
| Antenatal and adoption appointments | Paid time for the pregnant employee and main adopter; unpaid for a partner for two | Paid for both |
| Maternity or adoption leave | Up to 52 weeks from the first day; pay depends on service and earnings | Twelve weeks at full pay |
| Paternity or partner leave | Up to two weeks | Four weeks at full pay, in any pattern in the first year |
| Shared parental leave | A way to divide leave between parents who qualify | The same enhanced weeks, whoever takes them |
| Neonatal care leave | Up to twelve more weeks when a baby is in neonatal care, since April 2025 | Full pay for the first four |
| Time off for dependants | Reasonable unpaid time in an emergency | Five days paid a year |
| Carer’s leave | One week unpaid a year, from the first day | Two of the days paid |
| Parental bereavement | Two weeks after the death of a child under 18 or a stillbirth from 24 weeks | Two weeks paid after **any** pregnancy loss, for both partners |

Nothing above has to be explained to colleagues.

## 2. Telling us

Tell the manager in whatever way you like, when you are ready. There are legal dates for notice; we will help you to meet them, and will not use a missed one against you where we have a choice. From the day you tell us you are pregnant we go through risks in your own job: lifting in the café, long drives, the hall’s steps, being alone at night.

If something in the job has to change it changes with **no loss of pay**. If it cannot, you may be entitled to be off on full pay, and the manager will take advice before saying otherwise.

## 3. While you are away

You choose: no contact, news of jobs and changes only, or the gossip too. Up to ten keeping-in-touch days by agreement, paid at the usual rate. You are told of every vacancy, and of any talk of redundancy. In a redundancy, people who are pregnant or on or recently back from certain family leave have priority for suitable alternative posts, by law.

## 4. Coming back

- A conversation a month before, with the manager **and** somebody who has done it.
- The same job. After longer leave, the same or an equally good one.
- Different hours? Ask anyone, in any way, and have an answer within ten working days. It is your right to ask from the first day of employment.
- A private room with a lock and a fridge for expressing milk. It is the store behind the stage, and has been painted.
- Nobody is asked when, or whether, there will be another.

## 5. When home is not safe

Pregnancy and new babies are times when abuse often begins or gets worse. If that is you, these rules bend: leave can start or stop at short notice, letters go where you say, we ring only when you say, and nobody who rings us hears anything. Ask for the [one-page statement](policies:sallowfield-one-page-statement), which we have adopted too.

## 6. What we ask of whoever is in charge that day

Say “congratulations”, or “I’m so sorry”, and then “what do you need?”. Do not do sums aloud. Do not announce. Do not assume that a man will not want leave: offer it, by name and with the number of weeks.

## 7. Confidentiality

Only the manager and the payroll volunteer know what kind of leave it is. The rota says “away”.

## 8. Looking at it

We are too small for percentages. Once a year we list the **rules and decisions** instead of the people, as in [counting without counting people](case-studies:counting-without-counting-people): who was told what, how long each answer took, and which offers were made without being asked for.`,
  },
]
