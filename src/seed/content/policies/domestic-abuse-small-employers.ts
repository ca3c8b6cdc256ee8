import type { PolicySample } from '../types'

export const smallEmployerDomesticAbusePolicies: PolicySample[] = [
  {
    key: 'quernstone-domestic-abuse-policy',
    title: 'Domestic abuse: what we will do for you. The two-page policy of Quernstone Housing Association',
    summary:
      'A landlord of about 150 staff turned its policy for tenants into one for colleagues, and kept only what an organisation with one HR adviser can do. Includes what happens when somebody is both colleague and tenant.',
    policyType: 'domestic-abuse',
    organisation: 'quernstone-housing',
    policyOwner: 'Corporate Services Manager',
    versionLabel: '1.3',
    effectiveFrom: '2026-02-02',
    sector: 'third-sector',
    size: '50-249',
    topics: ['domestic-abuse-at-work', 'small-employers', 'safe-leave'],
    standards: ['violence-against-women'],
    kinds: ['domestic-abuse', 'coercive-control', 'economic-abuse', 'stalking'],
    reviewedAt: '2026-02-02',
    nextReview: '2027-02-02',
    publishedAt: '2026-03-10',
    scope: `All employees, repairs operatives, board members, volunteers and people on placement, from the first day.`,
    consultation: `Read and marked up at two staff meetings, one of them in the depot at seven in the morning. The repairs team asked for section 5 and wrote most of it. The tenants’ advice service, which supports victim-survivors among tenants, told us which promises a small employer tends to break.`,
    equalityImpact: `With about 150 staff, any pattern in use would identify people, so the assessment relied on published research and on conversations rather than on our own counts. We found that volunteers had been left out, that our hardship fund could be reached only through a bank transfer to an account in the person’s name, and that the depot had nowhere to talk in private. The first two are fixed; for the third we have an arrangement with the library next door.`,
    licence: 'cc-by-4',
    adaptedFrom: {
      title: 'Domestic abuse policy for all staff, Strathmarran Council (version 4.0)',
      policy: 'strathmarran-domestic-abuse-policy',
    },
    changes: [
      {
        version: '1.3',
        date: '2026-02-02',
        note: 'Hardship fund may be paid in vouchers or to a third party. Volunteers included.',
      },
      {
        version: '1.2',
        date: '2025-11-10',
        note: 'Section on tenants added after the repairs team pointed out that we house people we also employ.',
      },
      {
        version: '1.0',
        date: '2025-08-11',
        note: 'First version: our tenant policy read line by line for colleagues, with wording on leave from a council.',
      },
    ],
    body: `## Why it is short

We have one HR adviser. A policy of twenty pages would promise things that nobody is there to do. Everything below has a name beside it, and a second name for holidays. The names are on the inside of the cupboard door in each office; this public copy gives the posts.

## Who it covers

Anyone who works or volunteers here and is being abused by a partner, an ex-partner or a member of their family. Women are the great majority of those affected and the policy is written with them in mind. Men and non-binary people have every entitlement in it.

## What we will do

- **Listen and believe you.** The HR adviser and one manager outside housing are trained. You may go to either.
- **Give you time.** Five days of paid safe leave a year, in hours if you like, with more at the director’s discretion. She has never refused it and has asked us to print that.
- **Help with money.** An advance of salary, wages split to a new account, and a loan for locks, all the same day. The hardship fund can pay as a transfer, as vouchers or straight to a hotel or taxi. Bank details can be changed by phone with a pass phrase, and nothing is posted home.
- **Go with you.** Housing officers sit at the multi-agency risk meeting for tenants. We never take a colleague there: a trained outside advocate does, with you. [Who does what](guidance:who-does-what-marac-idaa) explains.
- **Change what can be traced.** Your work number, your van’s route, your name on the website, where you park.
- **Keep your job steady.** No absence trigger, no performance meeting, until you and we agree that it is time.

We cannot offer a different workplace far away. We can ask two neighbouring associations, with your permission and without your name, and they can ask us.

## What we ask of managers

Say: *“Thank you for telling me. I believe you. What would help most today?”* Then ring one of the two trained people, with or without a name. Do not write it in an email.

### Please do not

- ask why she stays, or went back;
- offer to speak to him;
- tell the team “so that they can support her”;
- discuss it in the van.

## When tenants are involved

We house people we employ, and we house people who harm those we employ. So:

1. If you are both tenant and colleague, one named manager can see both files and nobody else. The officer for your street is changed and no reason is recorded.
2. Nobody is sent to a repair or a visit at the home of a person who has harmed them. The scheduler is told “not available for this address” and asks nothing.
3. Tenancy action against a perpetrator is decided by someone who is not the line manager of the person harmed, following our tenancy policy.
4. If you are both our tenant and our colleague you choose which door to come in by. The advice service will not tell HR.

## Confidentiality

Two people may know: the one you tell, and one of the two trained people. Anything more is your decision, except where a child or an adult may be at serious risk or there is an immediate danger to life. If we have to act, we tell you beforehand whenever that is safe.

Where a note is needed it is one page, held by the HR adviser outside your staff file, and it is shredded after a year unless you ask us to keep it.

## How we check

Once a year a neighbouring association’s HR officer rings ten of our staff chosen at random and asks whether they know whom to tell. We report her figure to the board, and nothing about use: we are too small to publish it. See [publishing when numbers are small](guidance:publishing-when-numbers-are-small).

:::note
If you reuse this, change the sums and the posts and keep the list of things not to do. It is the part that our staff quote. The [story of how it was written](case-studies:from-tenants-policy-to-staff-policy) says what we got wrong.
:::`,
  },
]
