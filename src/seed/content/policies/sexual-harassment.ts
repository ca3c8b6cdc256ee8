import type { PolicySample } from '../types'

export const sexualHarassmentPolicies: PolicySample[] = [
  {
    key: 'glenorrin-sexual-harassment-policy',
    title: 'Preventing sexual harassment ashore and aboard: policy of Glenorrin Ferries',
    summary:
      'Crews live, eat and sleep in the workplace for two weeks at a time. This policy starts from a risk assessment for each vessel and gives a route that does not pass through the master.',
    policyType: 'sexual-harassment',
    organisation: 'glenorrin-ferries',
    policyOwner: 'Director of Safety and People',
    versionLabel: '3.1',
    effectiveFrom: '2026-09-07',
    sector: 'other-public-body',
    size: '250-999',
    topics: ['preventing-sexual-harassment', 'harassment-by-the-public', 'workplace-culture'],
    standards: ['workplace-culture', 'violence-against-women', 'leadership'],
    kinds: ['sexual-harassment', 'rape-and-sexual-assault', 'stalking', 'online-and-image-based-abuse'],
    contentNote: 'Gives general examples of sexual harassment.',
    reviewedAt: '2026-09-07',
    nextReview: '2027-03-08',
    publishedAt: '2026-09-21',
    scope: `Officers, ratings, cadets, shore staff, agency crew, contractors on board and people on placement. It covers behaviour by colleagues, passengers, harbour workers and suppliers; aboard, ashore, in crew accommodation, on leave trains, at social events and in chat groups.`,
    consultation: `Held on six vessels during crew changes and at two terminals, with the seafarers’ and shore unions. Women in deck and engine departments met separately, off the ship. Cadets were consulted through their colleges, because several told us they would not speak openly to a future employer.`,
    equalityImpact: `Women are a small share of deck and engine crews and most of the catering department. On some vessels a woman is the only one in her department, so confidentiality and statistics both need care. The assessment also heard from gay and bisexual men about sexualised teasing, and from minority ethnic catering staff about passengers. Cabins, locks and washrooms were found to matter more than training, and the budget follows that order.`,
    licence: 'ogl-3',
    changes: [
      {
        version: '3.1',
        date: '2026-09-07',
        note: 'Prepared for the stronger preventive duty and for liability for third parties under the Employment Rights Act 2025. Passenger section rewritten.',
      },
      {
        version: '3.0',
        date: '2025-06-16',
        note: 'Vessel risk assessments; contacts ashore by phone, text or radio telephone; relief at the next port.',
      },
      {
        version: '2.0',
        date: '2024-10-26',
        note: 'Rewritten for the duty to take reasonable steps to prevent sexual harassment.',
      },
    ],
    body: `## Purpose

To prevent sexual harassment, rather than to wait for a complaint about it. The law has required employers to take reasonable steps since October 2024 and has since been made stronger. A ship is a workplace that nobody can leave at five o’clock, so what is reasonable here is more than what is reasonable in an office.

## What it is

Unwanted conduct of a sexual nature that has the purpose **or the effect** of violating someone’s dignity, or of creating an intimidating, hostile, degrading, humiliating or offensive environment. It may be comments, jokes, looks, pictures in a mess room, messages, questions about someone’s sex life, touching, or worse. It need not be aimed at the person who is offended. Intent does not decide it. “Banter” is not a defence.

Some of it is also crime.

## What we do to prevent it

Each vessel and terminal has a risk assessment. Twice a year its master or manager walks it with a deckhand and a steward **from another vessel**, and the findings go in the same register as fire doors. It has to cover:

- cabins and bathrooms: inside bolts that work, who holds master keys, a bathroom always reserved for women
- lone watches, night rounds, store rooms, and the walk from the berth
- alcohol, ashore and aboard
- being the only woman, the youngest, a cadet or agency crew
- passengers: the bar, last sailings, match days
- chat groups and images
- who has power over rosters, references and sea time

Each risk has an action, an owner and a date. The list is pinned up. Crew may add a line without giving a name.

## Ways to tell us

1. **Any officer or supervisor** you trust.
2. **A designated contact ashore**, by phone, text or radio telephone. They work in different offices and outside the fleet’s line of command. The master is told only if you agree or there is danger to life.
3. **A union representative.**
4. **A note kept for later.** “Nothing yet, just keep this” is a real choice. It is sealed, dated and opened only if you ask or somebody’s life is at risk.

You may be anonymous, and we will tell you plainly how little we may then be able to do. We learned from [another employer’s line](case-studies:anonymous-reporting-line-that-we-closed), and from [our own ships](case-studies:harassment-reporting-aboard-ship).

## What happens next

| Within | We will |
| --- | --- |
| One hour | See that you are safe and not alone with the person; ask what you want |
| The next port | You may be relieved **on full pay**, with someone to travel with, and come back to the same job. Or the other person is taken off: the contact decides on the balance of risk, with no finding implied |
| One day | Give you a contact ashore, a support service’s number and a note of what was agreed |
| Ten working days | Tell you how it is being dealt with, and by whom |
| The end | Tell you the outcome as far as the law allows, and what has changed on board |

If it may be an assault, the vessel locks the cabin and keeps the CCTV; the card on how to do so begins “ask her what she needs”. The choice to involve the police is yours, except where someone is in immediate danger or a child is involved. Waters, flags and ports can complicate who has jurisdiction; we find out, you do not have to.

## Passengers and contractors

Nobody has to go on serving a person who harasses them. Say “I’m stepping away now”, step away, and tell the purser. The purser **goes to the passenger**. Options: a warning, an end to bar service, removal at the next port, a ban. Contractors are told by their own employer and by ours, and may lose their pass.

## What we ask of masters and managers

- Name the policy at each crew change, in your own words, in a minute.
- Challenge at the first remark: “Not on this ship.”
- Never investigate a report about your own department.
- Do not ask someone to “let it go until we’re alongside”.
- Do not write to the crew about “false allegations”. It stops true ones.

## Confidentiality

Told to those who must act. On a small crew people guess; so a contact agrees with you what will be *said*, because silence is filled with worse. We never use a confidentiality clause to settle a complaint of sexual harassment unless the person who complained asks for one after independent advice.

## No retaliation

Rosters, references, sea time and promotion of anyone who reports, or is a witness, are checked by the shore office for a year. Victimisation is unlawful and is treated as gross misconduct.

## Monitoring

The board sees, for the fleet as a whole: reports, time to first action, who was moved, open actions from risk assessments and an answer from the crew survey, “if I reported it, something would be done”. Numbers below 10 are not shown. We expect reports to rise at first.`,
  },
  {
    key: 'osier-client-harassment-protocol',
    title: 'Clients who harass our staff: protocol of Osier & Quill Solicitors',
    summary:
      'A small firm’s answer to a hard question: what do you do when the person who harasses your receptionist pays the bills? Three steps, one script and a partner who makes the call.',
    policyType: 'dignity-at-work',
    organisation: 'osier-and-quill',
    policyOwner: 'Practice Manager; signed by every partner',
    versionLabel: '1.1',
    effectiveFrom: '2026-06-01',
    sector: 'private',
    size: '10-49',
    topics: ['harassment-by-the-public', 'preventing-sexual-harassment', 'small-employers'],
    standards: ['workplace-culture'],
    kinds: ['sexual-harassment', 'stalking'],
    reviewedAt: '2026-10-05',
    nextReview: '2027-06-01',
    publishedAt: '2026-06-22',
    scope: `Everyone who works in either office, including trainees, cleaners employed by an agency and people on work experience. It deals with clients, opponents, witnesses, other firms’ staff, couriers and anyone else who is not one of us.`,
    consultation: `Written by the receptionists, the family-law paralegals and the cashier; edited by a partner; read by the firm’s regulator contact for conduct points. All staff discussed it over lunch, in two sittings, with partners absent from the first.`,
    equalityImpact: `Our reception, secretarial and paralegal staff are nearly all women. The partnership is not. A rule that left decisions to fee-earners would have placed the cost on one group and the choice with another. Decisions therefore lie with a partner who does **not** act for the client. We also considered clients in distress or with a mental health condition: the first step is always a conversation, in words they can use.`,
    licence: 'cc-by-4',
    changes: [
      {
        version: '1.1',
        date: '2026-10-05',
        note: 'Added other firms’ staff and the note about stalking. Wording aligned with the stronger duty.',
      },
      { version: '1.0', date: '2026-06-01', note: 'First version.' },
    ],
    body: `## Purpose

Harassment by clients used to be treated here as weather. It is a risk which we can assess and reduce, and employers have a legal duty to do so. This page says what a member of staff may do, at once and without permission, and what a partner will do afterwards.

## You may, without asking anybody

- end the call, leave the room, or ask a colleague to sit in;
- decline to be alone with, drive with, or give a personal number to, anyone;
- refuse to take back the file;
- mark the client’s card *two people* for all future appointments.

None of these will be held against you, and the time is charged to the firm. You may tell any partner, the practice manager or our outside contact, a retired solicitor. Every partner has signed this page in front of you, and each client reads a sentence about it in our letter of engagement.

## The sentence

> I’m here to help with your case. I won’t continue while you speak to me like that. I’m going to end this now and someone will ring you.
> — wording agreed by reception and paralegal staff

Say as much of it as you can and then stop. You need not explain.

## What a partner will do

**Step one, the same day.** A partner who does not act for the client rings or sees them: “You said … to a member of our staff. It is not acceptable. If it happens again we will stop acting for you, as far as our professional rules allow.” A note of the date goes on the card.

**Step two.** A letter. Two people at every meeting; appointments in the main office; calls through one line.

**Step three.** We withdraw from acting. Solicitors may not drop a client without good cause and proper notice, and in court matters may need leave. The Managing Partner takes that advice **on the day** instead of using it as a reason to wait.

For assault, exposure or threats we go to step three and ring the police if the member of staff wants us to.

:::safety
If someone waits outside, follows, sends gifts or turns up repeatedly, treat it as possible stalking. Do not reply, keep everything, walk out with somebody, and see [safety planning at work](guidance:safety-planning-at-work).
:::

## Family-law cases

Opponents and ex-partners of our clients come to the door. Reception has a list, for the day only, of people who must not be told who is in the building. A door code is changed after any breach. Clients who are victim-survivors are asked how they want to be contacted, and the answer is printed at the top of the file.

## What we ask of fee-earners

1. Believe the person who tells you.
2. Do not weigh the bill. If you find yourself saying “he’s a good client”, pass it on.
3. Do not apologise to the client on our behalf.
4. Tell her within two days what was said.

## Confidentiality

What clients tell us about their case is confidential; how they treat our staff is not covered by that, within the firm. The card holds a date and a step, with no description. The full note is in the Managing Partner’s drawer. Should it ever be needed for a complaint or a court, we would ask the person affected first.

## Monitoring

We keep no log that staff could read, and there will never be figures: with so few of us they would point to people. Twice a year the practice manager asks everyone *do you know the sentence? would you use it? was anything promised and not done?* What we publish is that **we have withdrawn from acting because of this**, and that [the firm is still here](case-studies:client-harassment-protocol-in-a-small-firm).`,
  },
]
