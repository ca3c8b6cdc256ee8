import type { GuidanceSample } from '../types'

export const workingLifeGuidance: GuidanceSample[] = [
  {
    key: 'flexible-working-for-frontline-roles',
    title: 'Flexible working for jobs that have to be covered',
    summary:
      'For wards, rounds, watches, counters, classrooms and vehicles. Three parts: write the constraint, let teams solve it, and keep it fair and safe.',
    audiences: ['line-manager', 'hr', 'trade-union'],
    topics: ['flexible-working', 'frontline-and-shift-workers'],
    standards: ['flexible-working', 'occupational-segregation'],
    image: 'image-shift-tiles',
    reviewedAt: '2026-09-28',
    nextReview: '2027-09-28',
    publishedAt: '2026-01-22',
    lastChecked: '2026-09-28',
    jurisdiction: 'great-britain',
    legalReviewer: 'Employment solicitor, Scotland',
    changeNote: 'Adds the test of who gains from speed, after a shift-swap app was withdrawn.',
    body: `“It can’t be done here” is nearly always a statement about individuals asking, one at a time, to be excused from a rota. It is rarely true of the rota. Where jobs have to be covered, flexibility is a question for a team, with a sum to solve.

It matters for equality because the least flexible jobs are often the lowest paid and done mainly by women, or the better paid and done mainly by men. Both are occupational segregation.`,
    parts: [
      {
        title: 'Write the constraint',
        slug: 'constraint',
        body: `Say what has to be covered and nothing else.

- How many people, with which skills, in which two-hour block?
- What is law (rest, driving hours, ratios) and what is habit?
- How many hours does each contract buy, by when?
- What may never happen?

Leave out names, “full time”, “flexible person”, “as required”. A [fire service](case-studies:watch-level-flexible-working) gave watches two numbers that nobody had ever shown them. They found patterns that headquarters had not thought of.

In adverts give three lines: **when**, **where**, **how much**. If it really is fixed, say why, in print.`,
      },
      {
        title: 'Let the team solve it',
        slug: 'team',
        body: `1. Choose a willing team. Explain what must not get worse: patients, passengers, pupils.
2. Give them the constraint, time that is paid, and somebody who can mediate.
3. Agree rules on one page: weekends shared, swaps, deadlines, who fills gaps.
4. Include *protected blocks* that nobody has to explain. They serve carers, students, swimmers, and somebody with a reason that she cannot say.
5. Try for twelve weeks. Write down beforehand what would count as working. Compare with a team that does not take part.
6. Vote or review, then keep, alter or drop.

[Home carers](case-studies:self-rostering-in-home-care) took four hours to make the first roster and fifty minutes for the sixth.

Individuals still have the statutory right to ask from their first day, twice in twelve months, and to be consulted before a refusal. A trial is usually the best answer to doubt.`,
      },
      {
        title: 'Keep it fair and safe',
        slug: 'fair-and-safe',
        body: `Ask every quarter:

| Question | Why |
| --- | --- |
| Who gets the wanted shifts, by sex and contract? | First come first served favours whoever is free to be first |
| Who is never able to swap? | Carers, people without phones, new starters |
| Who can see where others are? | A rota can be used to find somebody |
| Who does the organising, and are they paid? | It is work |
| Who has been refused, and why? | Patterns hide in single decisions |

An [app](case-studies:shift-swap-app-that-we-switched-off) that looked neutral cut women’s share of wanted shifts by 13 points in three months, and showed everyone’s whereabouts.

Changes for safety are not flexible working requests. Do them today, with no form and no label.

> [!note]
> A refusal has to rest on one of the business reasons in the legislation. “We’d have to do it for everyone” is not among them.`,
      },
    ],
    legalBasis: `Employment Rights Act 1996, Part 8A, as amended by the [Employment Relations (Flexible Working) Act 2023](https://www.legislation.gov.uk/ukpga/2023/33/contents) and regulations: right to request from day one and two requests in twelve months, decision within two months, consultation before refusal, since April 2024. Further changes have been legislated for: check Acas. Indirect sex discrimination: Equality Act 2010, section 19.`,
    relatedCases: ['self-rostering-in-home-care', 'watch-level-flexible-working', 'shift-swap-app-that-we-switched-off', 'flexible-from-day-one-adverts'],
    relatedPolicies: ['brackenford-flexible-working-policy'],
  },
  {
    key: 'reaching-staff-without-a-desk',
    title: 'Reaching staff who do not sit at a desk',
    summary:
      'How to get a message about support to carers, cleaners, crews, drivers and porters, in ways that are safe to be found with. A checklist and a day’s exercise.',
    audiences: ['hr', 'equality-lead', 'trade-union'],
    topics: ['frontline-and-shift-workers', 'domestic-abuse-at-work'],
    standards: ['violence-against-women', 'workplace-culture'],
    kinds: ['domestic-abuse', 'sexual-harassment'],
    reviewedAt: '2026-02-26',
    nextReview: '2027-02-26',
    publishedAt: '2026-02-26',
    lastChecked: '2026-02-26',
    jurisdiction: 'scotland',
    changeNote: 'First edition, from meeting 2.',
    body: `In many public bodies most women staff have no work email. What is on the intranet does not exist for them. Those who are furthest from a screen are frequently also the lowest paid, on the least secure contracts, and working alone. So begin with them; office staff will hear of it anyway.

## Follow one person for a day

Ask someone, paid, to let you walk with her from arrival to home time. Write down everything that she reads, everyone she speaks with, every place she is alone, every moment with five minutes to spare. You will find:

- doors, inside: lockers, toilets, vans, linen cupboards;
- payslips, rotas, the key safe, the sign-in book;
- the person who gives out keys, parcels, uniforms;
- the first five minutes of a shift;
- group chats which you do not run.

Then decide which of these to use. Do not use what belongs to her, such as a private phone, without asking.

## Words that are safe to be found with

A leaflet in a pocket, a message on a phone or a line on a payslip may be read by somebody else. Test every item by asking: *if the person she fears finds this, what then?*

| Where | Say | Do not say |
| --- | --- | --- |
| Payslip, text message | “Worried? You can talk to us: wellbeing line” | “Domestic abuse support for staff” |
| Inside a toilet door at work | The helpline and your line, plainly | A tear-off strip with the word *abuse* |
| Team talk | “We help. Nobody asks for proof. Any supervisor.” | Statistics, films |
| Group chat | Opening hours of the line | Anything that asks for a reply |

Have the words read by a specialist service.

## People who pass it on

Supervisors, stewards, depot clerks, cooks. Give them a card with what to say and what to do next, in the format of the cards which they already use. Five minutes, with a union rep beside them. Note which teams have had it, and ring the others.

## A number that answers

At the hours when people are at work: early, late, weekends. A person and not a mailbox. Ring back only as agreed. Interpreters. If you cannot staff it, use the national helpline for nights and say so.

## Contractors, relief and agency

Cleaners and catering staff may be employed by somebody else in your building. Put it in the contract; ask the contractor to take part; hang the sign anyway.

## Know if it works

Ask ten people in a canteen: “If a colleague was being hurt at home, what would this place do?” Do it before, and six months after. For larger services, two questions on paper with a box. [One council](case-studies:domestic-abuse-line-on-every-payslip) went from 14% to 52%; a [health board](case-studies:menopause-clinic-for-shift-staff) changed the *hour* and not the poster.

> [!safety]
> Scotland’s Domestic Abuse and Forced Marriage Helpline: 0800 027 1234, free, at any hour. Ring 999 in danger.`,
    relatedCases: ['domestic-abuse-line-on-every-payslip', 'menopause-clinic-for-shift-staff', 'harassment-reporting-aboard-ship', 'rangers-radios-and-working-alone'],
    relatedPolicies: ['strathmarran-domestic-abuse-policy'],
  },
  {
    key: 'first-steps-for-small-employers',
    title: 'First steps for small employers: an afternoon each',
    summary:
      'No HR department, no budget, everyone knows everyone. Six steps of an afternoon each for employers of up to about fifty, and what you may safely leave out.',
    audiences: ['senior-leader', 'hr'],
    topics: ['small-employers', 'leadership-and-governance'],
    standards: ['leadership', 'violence-against-women', 'data', 'flexible-working'],
    reviewedAt: '2026-08-06',
    nextReview: '2027-08-06',
    publishedAt: '2026-03-18',
    lastChecked: '2026-08-06',
    jurisdiction: 'great-britain',
    legalReviewer: 'Employment solicitor, Scotland',
    changeNote: 'Step 2 adds the contact outside.',
    body: `Most advice is written for employers with departments. This is for the manager who does the payroll on Thursdays. You have advantages: you can decide by Friday, and you know people. You also have one real difficulty, which is the same thing: everybody knows everybody.

Take one step a month. Each is an afternoon or two evenings.

## 1. A page on domestic abuse

Use someone else’s policy as a list of questions: could we do this tomorrow? Write only what you could. Read it aloud. Take [this one](policies:sallowfield-one-page-statement) and change it.

## 2. A contact outside

Agree with another small employer that their manager is your staff’s contact and yours theirs. Set aside a small sum that the other can release. It gets round the fact that you all know each other’s partners.

## 3. A walk round for harassment

The duty to take reasonable steps to prevent sexual harassment holds for an employer of any size. Ask everyone: *where and when might it happen here?* Customers, suppliers, the van, the Christmas do. Write the answers on a page with what you will do. [Ten points](policies:osier-client-harassment-protocol) did for a law firm.

## 4. Look at rules, not people

You cannot publish figures on a dozen people. List every rule on pay, hours and chances, above all those never written down, and ask who gains. Sort the last forty decisions on slips of paper, nameless. A [community trust](case-studies:counting-without-counting-people) found in this way that its café staff worked half an hour a day for nothing.

## 5. Flexibility in a sentence

“You can ask for more, fewer or different hours from your first day; ask anyone, in any way; you’ll have an answer in ten working days.” Put it in every contract letter. The law allows two months; you do not need them.

## 6. Swap a pair of eyes

Exchange an afternoon with another employer: you look at theirs, they look at yours. Free, and more use than a consultant.

## What you can leave out

| Not needed | Instead |
| --- | --- |
| A gender pay gap report | Check that like jobs are paid alike, and why not |
| A champions’ network | One person outside |
| An anonymous line | It is not anonymous with twelve people |
| Targets for disclosures | Nothing; you will never publish them |
| A 30-page policy | One page that is true |

## What you cannot leave out

Equal pay, protection from discrimination and harassment, health and safety, the right to request flexible working and statutory leave apply to you in full. Acas has a free helpline. Your union, accountant or federation may have another.

## Funders

They may ask for an indicator. Send them the page, and the list of rules you changed, and explain why there is no number. In our experience they understand.

> [!safety]
> You are not a service. Scotland’s Domestic Abuse and Forced Marriage Helpline is: 0800 027 1234, at any hour, for you as well.`,
    legalBasis: `Equality Act 2010; Employment Rights Act 1996; Health and Safety at Work etc. Act 1974 (a written safety policy is required from five employees). The public sector equality duty does not normally apply to private and voluntary employers, except in so far as they carry out public functions.`,
    relatedCases: ['one-page-policy-for-a-very-small-team', 'counting-without-counting-people', 'client-harassment-protocol-in-a-small-firm'],
    relatedPolicies: ['sallowfield-one-page-statement', 'osier-client-harassment-protocol', 'larkbeacon-family-leave-policy'],
  },
  {
    key: 'menopause-adjustments-beyond-the-desk',
    title: 'Menopause adjustments beyond the desk',
    summary:
      'For managers of wards, kitchens, vehicles, classrooms and shop floors. What you can agree to today, what to ask, what never to say, and where the law comes in.',
    audiences: ['line-manager', 'hr'],
    topics: ['menopause', 'frontline-and-shift-workers'],
    standards: ['workplace-culture', 'flexible-working'],
    reviewedAt: '2026-07-21',
    nextReview: '2027-07-21',
    publishedAt: '2026-01-29',
    lastChecked: '2026-07-21',
    jurisdiction: 'great-britain',
    legalReviewer: 'Occupational health physician; employment solicitor',
    changeNote: 'Adds classrooms and vehicles.',
    body: `Advice about menopause is mostly about fans. Most people who need it do not have a desk to put one on. Symptoms such as disturbed sleep, heavy bleeding, hot flushes, aching joints, anxiety or lapses of memory affect people differently, come and go over years, and can begin early or follow surgery. Not everyone who has them is a woman in her fifties.

## Ask one question

“Is there anything that would make work easier at the moment?” Then wait. You do not need a diagnosis, an age or a reason.

## Agree today

| Where | What others have agreed |
| --- | --- |
| Ward, theatre, care home | Lighter uniform, change of uniform, cold water, moving breaks, a run of days or of nights |
| Kitchen, laundry | Place away from heat, rota for the oven, shorter spells, ice |
| Vehicle | Toilet stops in the schedule, cab ventilation repaired *now*, no long runs after poor sleep |
| Classroom | Cover for five minutes without explanation, ground-floor room, window that opens, no cover at period one |
| Workshop, warehouse | Breathable workwear, task swap, lifting aid, seat |
| Uniformed services | Kit in another cloth, body armour refitted, flexible change of watch |
| Anywhere | Written notes after meetings, quiet place, later start, time for appointments |

Give managers authority for twelve weeks without a form. A [health board](case-studies:menopause-clinic-for-shift-staff) printed fourteen adjustments, and seven in ten people who came had one within a fortnight.

## Never

- guess: “is it your time of life?”
- joke, even kindly;
- tell the team;
- ask for a letter before doing something cheap;
- count each day off as a new illness when it is one condition.

## Open at the right hour

Put help where and when people are: change of shift, video for small sites, a phone number. Think about period products in every toilet, depot and vehicle base.

## Absence and performance

Let people record the reason if they wish. When absence or performance is reviewed ask whether symptoms played a part, and whether adjustments were made and worked. If none were offered, start there.

## The law, briefly

Menopause is not a protected characteristic in itself. Bad treatment because of it may be discrimination on grounds of sex, age or disability. If symptoms have a substantial and long-term adverse effect on day-to-day activities they may be a disability, with a duty to make reasonable adjustments. Comments may be harassment. Health and safety law requires risks to be assessed for everyone, workwear and heat included.

> [!note]
> Good practice for menopause is good practice for endometriosis, IVF, miscarriage and chronic pain. One list will do for all.

## Start small

1. Ask procurement what other cloth there is. Very likely it is in the catalogue.
2. Write a list with your managers, not for them.
3. Tell people, on the inside of a door.
4. Ask in six months who has *not* asked.`,
    legalBasis: `Equality Act 2010, sections 5, 6, 11, 13, 15, 19, 20 and 26. Workplace (Health, Safety and Welfare) Regulations 1992 (temperature, ventilation, sanitary conveniences). Guidance of the Equality and Human Rights Commission on menopause in the workplace, 2024.`,
    relatedCases: ['menopause-clinic-for-shift-staff'],
    relatedPolicies: ['corriemuir-menopause-policy'],
  },
]
