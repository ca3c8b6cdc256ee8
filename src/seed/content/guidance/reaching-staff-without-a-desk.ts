import type { GuidanceSample } from '../types'

export const reachingStaffGuidance: GuidanceSample[] = [
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
]
