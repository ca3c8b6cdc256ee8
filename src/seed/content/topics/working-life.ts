import type { TopicSample } from '../types'

export const workingLifeTopics: TopicSample[] = [
  {
    key: 'flexible-working',
    title: 'Flexible working',
    order: 70,
    summary:
      'Rosters that teams make themselves, adverts that state facts and job shares by default: flexibility as a way to design work and not as a favour.',
    body: `The least flexible jobs are seldom the ones that could not be. They are the ones in which nobody has written down what has to be covered.

Two case studies from different worlds did that sum and found room: [home carers](case-studies:self-rostering-in-home-care) and [firefighters](case-studies:watch-level-flexible-working). Two more are about things that failed, a [register of job sharers](case-studies:job-share-register-nobody-searched) and a [shift-swap app](case-studies:shift-swap-app-that-we-switched-off), for the opposite reasons.

**Start with** [jobs that have to be covered](guidance:flexible-working-for-frontline-roles), or, if you are hiring this month, with a college that [deleted its friendly sentence](case-studies:flexible-from-day-one-adverts).`,
  },
  {
    key: 'frontline-and-shift-workers',
    title: 'Frontline, shift and non-desk staff',
    order: 80,
    summary:
      'Carers, cleaners, crews, porters, drivers, rangers: reaching people who never open a work email, and making things work at seven in the morning.',
    body: `Most advice about work pictures a desk. Most women who work for councils and health boards do not have one.

Look first at [how one council changed its payslips](case-studies:domestic-abuse-line-on-every-payslip), then at a [menopause clinic](case-studies:menopause-clinic-for-shift-staff) that opens when the night shift goes home. Dispersed staff are the barrier that members name most often, and it has been approached from ships, hills, watches and depots.

**Start with** [reaching staff without a desk](guidance:reaching-staff-without-a-desk). The first step is to follow one person for a day and write down everything that she reads.`,
  },
  {
    key: 'menopause',
    title: 'Menopause and menstrual health',
    order: 90,
    summary:
      'Adjustments that a manager can grant today on a ward, in a kitchen or in a cab, and what the Equality Act has to say.',
    body: `Many workplaces have a menopause policy that would suit an office with a window. The question is what it offers somebody in a laundry.

A rural health board asked its managers what they could say yes to without asking anyone, and printed the [fourteen answers](policies:corriemuir-menopause-policy). Researchers then [followed what happened](case-studies:menopause-clinic-for-shift-staff): seven in ten people who came had an adjustment within two weeks.

**Start with** [adjustments beyond the desk](guidance:menopause-adjustments-beyond-the-desk). Most of it serves for endometriosis, miscarriage and chronic pain too.`,
  },
  {
    key: 'workplace-culture',
    title: 'Workplace culture and bystanders',
    order: 100,
    summary:
      'What is said, laughed at and left alone, and how people learn to step in. Includes backlash, and how to answer it.',
    body: `Culture sounds vague until somebody writes down a sentence that is said every week. A college asked each team for [its own moment and its own words](case-studies:bystander-training-in-twenty-minutes); “machine off” is now painted on a wall.

Other starts have been quieter: a council is [reading its own expenses policy](case-studies:commercial-sexual-exploitation-and-the-expenses-policy) in the light of Scotland’s strategy on violence against women.

Resistance belongs to the work. [Answering backlash](guidance:answering-backlash) sorts loss from doubt from hostility, and gives replies that have helped. Read it together with [the posters that backfired](case-studies:zero-tolerance-posters-that-backfired).`,
  },
  {
    key: 'training-line-managers',
    title: 'Training line managers',
    order: 110,
    summary:
      'What managers need to be able to say on a Tuesday afternoon, and why ninety compulsory minutes did not teach it.',
    body: `Managers are the first to hear, and few of them chose to be. What they ask for is neither statistics nor a film. They want a sentence, a number to ring, and leave to be human.

An NHS employer put [640 managers through a course](case-studies:ninety-minutes-for-every-manager) and found that little was left of it after six months. It now does twenty minutes with one scenario. A private firm has managers [practise with an actor](case-studies:customer-script-that-opened-staff-disclosures). A council is [rewriting its session](case-studies:beyond-one-kind-of-abuse) with specialists after the first one went wrong.

**Start with** part 2 of [responding to a disclosure](guidance:responding-to-a-disclosure), read aloud, in pairs.`,
  },
  {
    key: 'small-employers',
    title: 'Small employers',
    order: 120,
    summary:
      'No HR, no budget and everyone knows everyone: what charities and firms of up to about fifty people have done in an afternoon.',
    body: `If you are the manager and the payroll, most of what is written on gender equality is not for you. This topic is.

Peers have written [a policy in two evenings](case-studies:one-page-policy-for-a-very-small-team), found unfair rules by [sorting slips of paper on a floor](case-studies:counting-without-counting-people), agreed on [what to do about the best client](case-studies:client-harassment-protocol-in-a-small-firm) and [evaluated their jobs](case-studies:regrading-the-mill-floor) in one winter.

**Start with** [six steps of an afternoon each](guidance:first-steps-for-small-employers). Before you report a figure to a funder, read [publishing when numbers are small](guidance:publishing-when-numbers-are-small).`,
  },
]
