import type { GuidanceSample } from '../types'

export const frontlineStaffGuidance: GuidanceSample[] = [
  {
    key: 'reaching-staff-without-a-desk',
    title: 'Reaching staff without a desk',
    summary:
      'Carers, cooks, drivers, porters and crews rarely read an intranet. How to find the places where their eyes already are, choose words that are safe in a hallway, and check that the message arrived.',
    topics: ['frontline-and-shift-workers', 'domestic-abuse-at-work', 'handling-disclosures'],
    standards: ['workplace-culture', 'violence-against-women'],
    kinds: ['domestic-abuse', 'coercive-control', 'sexual-harassment'],
    audiences: ['hr', 'line-manager', 'trade-union', 'equality-lead'],
    reviewedAt: '2026-09-14',
    nextReview: '2027-09-14',
    publishedAt: '2026-02-10',
    jurisdiction: 'uk',
    lastChecked: '2026-09-14',
    changeNote: 'Night and relief staff moved to the front. Test of discretion added.',
    relatedCases: [
      'domestic-abuse-line-on-every-payslip',
      'self-rostering-in-home-care',
      'menopause-clinic-for-shift-staff',
      'harassment-reporting-aboard-ship',
    ],
    relatedPolicies: ['strathmarran-domestic-abuse-policy', 'hallowmoor-lone-working-procedure'],
    legalBasis: `Nothing in law requires a particular channel. A policy that staff cannot reach will carry little weight, however, as a reasonable step to prevent sexual harassment (Equality Act 2010, section 40A) or as information for employees on health and safety (Management of Health and Safety at Work Regulations 1999).`,
    body: `Most of the people whom violence at home and harassment at work affect are not at a desk. In one council 61% of staff with a login knew of its domestic abuse policy, against 14% of those without. The policy was the same.

“Dispersed” is your word for them. From where they stand, head office is what is far away. So the method is to go and look.

## Follow one person through a working day

Ask a carer, a porter or a driver whether you may come along, from clocking on to the bus home. Write down **everything she reads, hears and carries**, and with whom she is alone. Do it once by day and once by night. Your list may look like this:

| Time | Where | What she sees | Private? |
| --- | --- | --- | --- |
| 06:40 | Phone | Roster app | Shared at home |
| 07:00 | Depot | Key cabinet, safety card, toilet door | Toilet door only |
| 07:15–13:00 | Clients’ homes | Nothing of ours | No |
| 13:20 | Van | Sun visor | Yes |
| 14:00 | Handover | Supervisor for four minutes | No |
| Last Friday | Kitchen table | Payslip | **No: read by two people** |

Then put your message where there is a *yes* in the last column, and only a disguised one where there is a *no*.

## Channels that members have used

- **Inside** cabinet and toilet doors, women’s and men’s, at eye height
- Payslips, in neutral words: *worried about home? ask for the wellbeing line*
- Safety briefings of five minutes, with a card in the same format as the one on ladders
- Uniform issue, induction by a peer, key rings with a number and nothing else
- Union noticeboards and stewards’ rounds
- A drop-in at the change of shift
- The person whom everybody tells things anyway. Ask who it is. Train her, pay her time and give her an adviser to ring

Email, intranet, posters by the lift and a QR code that leaves a page in the phone’s history are for other people.

## Words that are safe in a hallway

Before printing, do the **kitchen-table test**: imagine that the person doing the harm picks it up. Does it show that she has asked? Does it name domestic abuse on something she brought home? Is there a number that will appear on a bill?

> We had “Are you being abused?” on a payslip draft. The Women’s Aid worker put it down very gently and said, “Who opens the post?”
> — a payroll officer

Have every word read by people who support victim-survivors. Pay them.

## A route for somebody with four minutes and no privacy

- A telephone answered by a person, in the hours that shifts begin and end
- Calls returned only on the number and at the time that she chooses
- A room. If there is none, an arrangement with the library, the GP’s surgery or the church hall
- Any supervisor will do, not only her own
- A text line, for those who cannot be overheard
- Interpreters from outside the area and never a colleague

## Supervisors first

Supervisors hear things before anyone else and are trained after everyone else. They need three things: a card with [four sentences](guidance:responding-to-a-disclosure), a number that is answered the same day, and cover for the ten minutes it takes. Expect some to skip the talk and a few to make it into a joke. Count the teams where it was held, ring those that have not, and let a union rep give it beside them.

## Do not leave until last

**Night staff. Relief and agency staff. Contractors’ cleaners. People on sick leave. Seasonal workers in tied housing.** They know least and have least power. Begin with them; what works for them will work for the rest.

## How will you know?

Ask the same question of the same services before and after: *if a colleague were being abused at home, what would we do?* Compare those with and without a login. Count calls if you like, and remember that **a rise is what you hoped for**. Publish nothing below 10.

## What not to do

1. Launch it with a campaign week and stop on Friday.
2. Give out leaflets to take home.
3. Ask people to register or log in.
4. Put the contact’s photograph in a place where a partner might learn whom to watch.
5. Assume that men in the depot are an audience for one half only of the message. Some are victims, some are perpetrators, most are bystanders.`,
  },
  {
    key: 'flexible-working-for-frontline-roles',
    title: 'Flexible working for front-line roles',
    summary:
      'When the ward, round or workshop has to be covered, a request form is the wrong tool. How to state what must be covered, let teams fill it, deal with fairness and answer the eight business reasons honestly.',
    topics: ['flexible-working', 'frontline-and-shift-workers'],
    standards: ['flexible-working', 'occupational-segregation'],
    audiences: ['line-manager', 'hr', 'trade-union'],
    reviewedAt: '2026-08-17',
    nextReview: '2027-02-15',
    publishedAt: '2026-01-06',
    jurisdiction: 'great-britain',
    legalReviewer: 'Equality and employment law adviser (illustrative role)',
    lastChecked: '2026-08-17',
    changeNote: 'Note on the Employment Rights Act 2025. Script for managers added to the last part.',
    relatedCases: [
      'self-rostering-in-home-care',
      'job-share-register-nobody-searched',
      'flexible-from-day-one-adverts',
      'menopause-clinic-for-shift-staff',
    ],
    relatedPolicies: ['brackenford-flexible-working-policy', 'corriemuir-menopause-policy'],
    legalBasis: `Since **6 April 2024** employees in Scotland, England and Wales may request flexible working from the **first day** of employment (Employment Rights Act 1996, Part 8A). They may make two requests in twelve months and need not explain the effect on the employer. The employer must consult before refusing, and decide within two months including any appeal unless a longer time is agreed. A refusal has to rest on one or more of eight business reasons. The Employment Rights Act 2025 adds that a refusal must be *reasonable* and explained, which the UK Government planned for 2027: check the date. Northern Ireland has its own law.

A refusal may also be indirect sex discrimination or a failure to make reasonable adjustments (Equality Act 2010), whatever the form says.`,
    body: `“The round has to be covered” is true. It is also the end of most conversations about flexible work in care, nursing, catering, transport and schools, which is where most women on low pay work. In one council 83% of requests in finance were agreed, and 29% in home care.

The difficulty is the tool. A request form asks one person to make a case for being an exception. Where hours must be covered, each exception is somebody else’s Saturday. Change the rule for everybody instead.`,
    parts: [
      {
        title: 'State the cover, not the people',
        slug: 'state-the-cover',
        body: `Write down what must be true for the service to be safe, for each block of the week. Nothing about who.

| Block | Must have | Would like | Can wait |
| --- | --- | --- | --- |
| 07:00–09:00 | Six carers, one trained in medication | Two drivers | Paperwork |
| 09:00–12:00 | Four carers | One who knows the new clients | Supervision |
| 12:00–14:00 | Five carers | | Training |

Managers are usually surprised twice: by how much of the “must” is habit, and by how little was written down. Ask of each line: *what would happen if it were not there? When did we last check?*

## Show it to the team

They know the round better than you do. In the trial by [Strathmarran’s home carers](case-studies:self-rostering-in-home-care) people who like early mornings took the early calls, and nobody had to give an order.

## Do the sums

Two people for five and a half hours each, with a handover, cost a little more than one for ten, and leave fewer days with nobody there. Put turnover and agency cover on the same sheet.`,
      },
      {
        title: 'Let the team fill it',
        slug: 'let-the-team-fill-it',
        body: `## Rules that fit on a page

- Everyone takes a fair share of weekends and late shifts, **counted over twelve weeks**.
- A swap needs only the other person’s yes, until 24 hours before.
- Anybody may mark up to four **protected blocks** a week and does not say what they protect.
- If the roster is not full five days before it starts, the coordinator fills it. Protected blocks stay protected.
- Building the roster is paid work.

Protected blocks are for school runs, prayer, dialysis, a solicitor’s appointment, a quiet hour when a certain person is out. Because nobody has to say, they serve people who could never say.

## The first three rosters are hard

Expect four hours, arguments and a small group that takes the popular shifts early. Free a coordinator to mediate for three months. Write the weekend rule **first**. Print the draft for those without a recent phone. By the sixth roster it takes under an hour.

## Other forms that work on the front line

- A **fixed** pattern for three months, for somebody whose life is chaos. Predictability is flexibility too
- Annualised hours around school terms
- Split handovers, so that one person need not be there at 07:00
- Job shares for charge nurses, chefs and team leaders
- Short shifts at peak times, offered and not imposed
- “Home for marking, workshop for classes”: the parts of a job that need a place, and those that do not

## Put a comparison in place

Choose a similar team which carries on as usual and note turnover, absence and missed work in both. Somebody will ask.`,
      },
      {
        title: 'When a manager wants to say no',
        slug: 'saying-no',
        body: `The eight reasons in the Act are: extra cost; effect on meeting customer demand; inability to reorganise work among staff; inability to recruit; effect on quality; effect on performance; too little work at the times proposed; planned structural changes. Each needs facts.

| The manager says | Ask |
| --- | --- |
| “Everybody will want it.” | How many have asked? What would we do if they did? |
| “We need continuity.” | How many people does a client see in a week now? |
| “It’s a leadership role.” | Which parts need the same person, and which need a good handover? |
| “We tried it.” | What happened, and who was asked? |
| “It’s not fair on the others.” | What is unfair about the present pattern? |
| “Not in winter.” | A trial from March, then? |

## A talk that works

> Tell me what the week would look like if this went well. I don’t need to know why. Here’s what has to be covered. Let’s see what fits, and try it for six weeks.
> — script from a ward sister

Before refusing: consult, try, offer something different, get a second manager from another service to read the reason aloud. If it sounds thin aloud, it is.

## Do not

- ask what it is for, or who looks after the children;
- weigh one person’s reason against another’s;
- treat flexible staff as less available for training, acting up or overtime;
- let a promise in an advert stop at the interview;
- hang it on a register which somebody has to remember to search. [One council did](case-studies:job-share-register-nobody-searched).

If somebody’s safety is behind it she should not have to use this procedure. Use [safe leave](guidance:setting-up-safe-leave) and a change by word of mouth, today.

## Count refusals

By service and manager, and show them beside each other. Refusals are where segregation hides.`,
      },
    ],
  },
]
