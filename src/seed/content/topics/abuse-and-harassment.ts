import type { TopicSample } from '../types'

export const abuseAndHarassmentTopics: TopicSample[] = [
  {
    key: 'domestic-abuse-at-work',
    title: 'Domestic abuse and work',
    order: 10,
    summary:
      'Policies, payslips, doors and phones: what employers do for colleagues who live with domestic abuse or have left it, and how staff come to know.',
    body: `Domestic abuse does not stay at home. It can make somebody late, follow her to the car park, empty her account on payday or take her out of a job altogether. Work may also be the one place where she is believed, and paid.

Employers in the community found that the policy was the easy part. The hard parts were being known to [staff without a desk](case-studies:domestic-abuse-line-on-every-payslip), keeping [leave off the rota](case-studies:safe-leave-without-naming-why), and covering their [own staff as well as their clients](case-studies:from-tenants-policy-to-staff-policy).

**Start with** [writing a policy that people use](guidance:writing-a-domestic-abuse-policy) and [the first four sentences](guidance:responding-to-a-disclosure). Very small teams may prefer [one page](policies:sallowfield-one-page-statement).

:::safety
In danger now: ring 999. Scotland’s Domestic Abuse and Forced Marriage Helpline is open at any hour: 0800 027 1234.
:::`,
  },
  {
    key: 'handling-disclosures',
    title: 'Handling disclosures',
    order: 20,
    summary:
      'What to say first, what to arrange the same day, what to write down and who may know, when somebody tells you about abuse or harassment.',
    body: `A disclosure handled well is short. Someone listens, believes, asks what would help, and does one useful thing that day. Handled badly, it is the last time that she tells anybody.

More disclosures usually mean more trust. Nobody here sets a target for them, and nobody publishes a number below ten.

What peers have tried ranges from [a route that is not HR](case-studies:report-and-support-for-staff) and [advocates outside the force](case-studies:a-separate-route-for-officers) to an [anonymous line that was closed](case-studies:anonymous-reporting-line-that-we-closed). When the person causing harm also works for you, [rehearse first](case-studies:when-both-people-work-here).

**Start with** [responding when someone tells you](guidance:responding-to-a-disclosure), then [safety planning at work](guidance:safety-planning-at-work) and [who does what in Scotland](guidance:who-does-what-marac-idaa).`,
  },
  {
    key: 'safe-leave',
    title: 'Safe leave',
    order: 30,
    summary:
      'Paid time to see a solicitor, move, go to court or sleep somewhere safe, approved without questions and hidden on every screen.',
    body: `No general law in Scotland gives paid leave for people experiencing abuse, so what an employer writes is what people have. Members of the community give between three and twenty days a year, taken by the hour.

Whether it is used depends on who can see it. One health board discovered that the reason stood [on every ward’s roster](case-studies:safe-leave-without-naming-why). An agency lets [trained contacts in every building](policies:tidal-safe-leave-procedure) say yes, so that nobody need ask her own manager.

**Start with** [setting up safe leave](guidance:setting-up-safe-leave), which lists the screens to check. If you are drafting a whole policy, look at the [board’s](policies:marrandale-violence-against-women-policy) and the [council’s](policies:strathmarran-domestic-abuse-policy) side by side.`,
  },
  {
    key: 'economic-abuse',
    title: 'Economic abuse',
    order: 40,
    summary:
      'Wages, accounts, debts and pensions as means of control, and what payroll can do about it within a day for anyone who asks.',
    body: `Controlling money is one of the commonest forms of coercive control and among the longest lasting: debts and joint accounts outlive a relationship by years. An employer holds one end of it, because an employer pays.

The best ideas so far are dull on purpose. A small agency offers [four payroll measures](case-studies:payroll-as-the-safest-place-to-ask) to everybody, for any reason. A large firm that [trained staff for its customers](case-studies:customer-script-that-opened-staff-disclosures) found that they recognised themselves.

**Start with** [money and safety](guidance:money-and-safety-economic-abuse). Two habits to stop this week: ringing the number on file to check a change of account, and posting letters home.`,
  },
  {
    key: 'preventing-sexual-harassment',
    title: 'Preventing sexual harassment',
    order: 50,
    summary:
      'Meeting the duty to take reasonable steps: looking for risk, building routes that people trust, and changing what happens afterwards.',
    body: `Since October 2024 employers in Great Britain have had to take reasonable steps to *prevent* sexual harassment of their workers. A policy and a poster do not show that. A risk assessment, acted upon, does.

Peers describe walk-rounds [aboard ship](case-studies:harassment-reporting-aboard-ship), twenty minutes [in the joinery workshop](case-studies:bystander-training-in-twenty-minutes) and a [report and support service](case-studies:report-and-support-for-staff) for staff. Two tell what went wrong: [posters before procedure](case-studies:zero-tolerance-posters-that-backfired) and a [line that could not answer](case-studies:anonymous-reporting-line-that-we-closed).

**Start with** [the duty, step by step](guidance:the-duty-to-prevent-sexual-harassment). The law is being strengthened: the guidance says where to check.`,
  },
  {
    key: 'harassment-by-the-public',
    title: 'Harassment by patients, clients and the public',
    order: 60,
    summary:
      'When the person harassing your staff is somebody they serve: sentences to say, a senior person who comes, and deciding when to stop serving.',
    body: `“Part of the job” is how people describe what they have given up reporting. Nurses, stewards, trainees, rangers, receptionists and teachers all told us so.

What helped is remarkably alike across sectors. Staff get a sentence that they may use. Somebody with authority comes, every time. And it is decided beforehand what happens when it does not stop. See [two medical wards](case-studies:sexual-harassment-by-patients), a [law firm and its best client](case-studies:client-harassment-protocol-in-a-small-firm), and [rangers who could be found too easily](case-studies:rangers-radios-and-working-alone).

Abuse that happens online counts: [what to do on the day](guidance:online-and-image-based-abuse). For people who work alone there is a [procedure](policies:hallowmoor-lone-working-procedure) to adapt.`,
  },
]
