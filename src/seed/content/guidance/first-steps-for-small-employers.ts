import type { GuidanceSample } from '../types'

export const firstStepsForSmallEmployers: GuidanceSample = {
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
  legalReviewer: 'Equality and employment law adviser (illustrative role)',
  changeNote: 'Step 2 adds the contact outside.',
  body: `Most advice is written for employers with departments. This is for the manager who does the payroll on Thursdays. You have advantages: you can decide by Friday, and you know people. You also have one real difficulty, which is the same thing: everybody knows everybody.

Take one step a month. Each is an afternoon or two evenings.

## 1. A page on domestic abuse

Use someone else’s policy as a list of questions: could we do this tomorrow? Write only what you could. Read it aloud. Take [this one](policies:sallowfield-one-page-statement) and change it.

## 2. A contact outside

Agree with another small employer that their manager is your staff’s contact and yours theirs. Set aside a small sum that the other can release. It gets round the fact that you all know each other’s partners.

## 3. A walk round for harassment

The duty to prevent sexual harassment holds for an employer of any size. Ask everyone: *where and when might it happen here?* Customers, suppliers, the van, the Christmas do. Write the answers on a page with what you will do. [A sentence and three steps](policies:osier-client-harassment-protocol) did for a law firm.

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

:::safety
You are not a service. Scotland’s Domestic Abuse and Forced Marriage Helpline is: 0800 027 1234, at any hour, for you as well.
:::`,
  legalBasis: `Equality Act 2010; Employment Rights Act 1996; Health and Safety at Work etc. Act 1974 (a written safety policy is required from five employees). The public sector equality duty does not normally apply to private and voluntary employers, except in so far as they carry out public functions.`,
  relatedCases: [
    'one-page-policy-for-a-very-small-team',
    'counting-without-counting-people',
    'client-harassment-protocol-in-a-small-firm',
  ],
  relatedPolicies: [
    'sallowfield-one-page-statement',
    'osier-client-harassment-protocol',
    'larkbeacon-family-leave-policy',
  ],
}
