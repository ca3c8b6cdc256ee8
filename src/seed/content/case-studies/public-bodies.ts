import type { CaseStudySample } from '../types'

export const publicBodies: CaseStudySample[] = [
  {
    key: 'rangers-radios-and-working-alone',
    title: 'Rangers, radios and working alone: safety planning when the workplace is a hillside',
    summary:
      'A lone-working system kept rangers safe from weather, and told everybody where they were. The park is trying out a version that also works for someone who is being stalked or followed.',
    outcome:
      'Public duty rosters have been taken down and a discreet alert is on trial at four of nine bases.',
    organisation: 'hallowmoor-park',
    sector: 'other-public-body',
    size: '50-249',
    stage: 'planning',
    tier: 'not-accredited',
    topics: ['harassment-by-the-public', 'frontline-and-shift-workers', 'domestic-abuse-at-work'],
    standards: ['violence-against-women', 'flexible-working'],
    kinds: ['stalking', 'domestic-abuse', 'sexual-harassment'],
    barriers: ['dispersed-staff', 'small-numbers', 'hr-systems'],
    maturity: 'trying',
    indicators: ['seen-as-workplace-issue', 'policy-changed'],
    image: 'image-hill-contours',
    happenedFrom: '2026-03-01',
    reviewedAt: '2026-10-30',
    nextReview: '2027-04-30',
    publishedAt: '2026-08-11',
    startingPoint: `Rangers work by themselves in car parks at dusk. Our safety system was designed for falls and fog: a radio check at set hours, a whiteboard in the base window with name, glen and time of return, and a cheerful page on the website, “Meet your ranger this week”.

In a workshop with the community of practice I described it with some pride. The woman next to me asked, “So if someone were looking for one of your rangers, where would he start?” With our own website.`,
    aim: `Keep people findable for rescue and not findable for anybody else. Let a ranger who is afraid of one particular person have a plan that fits her, without her whole base knowing.`,
    whatWeDid: `We looked at each place where the whereabouts of a member of staff is shown, to whom and for how long. There were seventeen. We went through them with rangers at three bases, and with a trainer on stalking.

1. The page “Meet your ranger” now shows places and dates without names or faces.
2. Whiteboards were turned to face inwards and then replaced by an entry in the duty system that only the duty officer can read.
3. Volunteers and contractors no longer get the full roster by email.
4. Vehicles have lost the sign on the door with the ranger’s first name. The children’s drawings of the van remain.

For the alert we are testing a key fob, at four bases, that opens a voice line to the duty officer, who stays silent until she is spoken to. There is a code phrase: *is the quad bike back?* means “send someone, don’t call me”.

Anyone may ask for a **personal plan** with the safety adviser. It can change start times, routes and base; it can put a photograph of a person at reception without saying why. Only the adviser and the duty officer know. We took its headings from the guidance on [safety planning](guidance:safety-planning-at-work).`,
    involved: `Rangers, visitor centre staff, the safety adviser, IT, a trainer on stalking, the mountain rescue liaison (who needed reassurance), unions.`,
    time: 'Eight months so far',
    cost: '£5,200 for fobs and a year’s contract for the line',
    whatHelped: `A good safety culture. Nobody here thinks that precautions are for the timid. When we said “this is another kind of weather” people understood at once.`,
    whatGotInTheWay: `Dispersed bases, each with its own habits. Two had invented their own whiteboard again by June, because it was handy. Signal is poor in three glens and the fob is no use there. We have to say so plainly, since a false sense of safety is worse than none.

The duty system cannot hide a field from one user group. For now a personal plan is kept on paper in a safe, which works and does not scale.

Because we are few, and known by sight in every village, a change of base is noticed. We say “staffing” and leave it at that.`,
    whatChanged: `It is too soon for results. Rangers tell us that they had stopped noticing how visible they were. Visitor centre staff, nearly all women, asked why the plan was only for rangers; now it is not. The [lone working procedure](policies:hallowmoor-lone-working-procedure) has been rewritten.`,
    results: [
      {
        finding: 'Places where a named person’s whereabouts are open to view',
        before: '17',
        after: '5',
        evidence: ['observation', 'document'],
      },
      {
        finding: 'Bases at which the discreet alert is on trial',
        before: '0 of 9',
        after: '4 of 9',
        evidence: ['document'],
      },
    ],
    doDifferently: `Include visitor centres from the start.`,
    advice: `Ask somebody from outside to look for one of your staff with nothing but your website and a car. Stalking is an offence in its own right in Scotland; an employer’s part is to stop being the source. And test equipment where the work is, not where the signal is.`,
    relatedPolicies: ['hallowmoor-lone-working-procedure'],
    relatedGuidance: ['safety-planning-at-work', 'online-and-image-based-abuse'],
    meetings: ['meeting-6-the-prevention-duty'],
    contact: 'safety@hallowmoor.example',
  },
  {
    key: 'harassment-reporting-aboard-ship',
    title: 'Getting harassment reporting onto the ships',
    summary:
      'Crews live aboard for a fortnight with the person they might complain about. Glenorrin Ferries built a route that does not go through the master of the vessel, and gave crews the right to be relieved at the next port.',
    outcome: 'Share of crew who would report sexual harassment rose from 22% to 57% in eighteen months.',
    organisation: 'glenorrin-ferries',
    sector: 'other-public-body',
    size: '250-999',
    stage: 'doing',
    tier: 'development',
    topics: ['preventing-sexual-harassment', 'frontline-and-shift-workers', 'workplace-culture'],
    standards: ['workplace-culture', 'violence-against-women'],
    kinds: ['sexual-harassment', 'rape-and-sexual-assault'],
    barriers: ['dispersed-staff', 'under-reporting', 'backlash'],
    maturity: 'evaluated-locally',
    indicators: ['policy-changed', 'behaviour-changed', 'disclosure-handled-well'],
    contentNote: 'Discusses sexual harassment and assault at work in general terms.',
    image: 'image-wake-lines',
    happenedFrom: '2024-11-01',
    reviewedAt: '2026-09-09',
    nextReview: '2027-09-09',
    publishedAt: '2026-05-26',
    startingPoint: `On a ship, the chain of command is also the complaints procedure. Reports went to the master, who decides where you sleep, when you work and what goes in your reference. Cabins on two older vessels shared a bathroom on the corridor. We had three pages of policy on dignity at work and, in five years, no formal complaint of sexual harassment from sea staff. We knew better than to believe that.

A survey in late 2024 (214 of 390 crew) found that 22% would report if it happened to them. Of women who answered, 44% had seen or experienced something in the last two years.`,
    aim: `Within the prevention duty, a route off the ship for the report and, when needed, for the person. And we wanted officers to think of prevention as seamanship.`,
    whatWeDid: `**A route ashore.** Designated contacts in different offices, outside the fleet’s line of command, answer a message by phone, text or radio telephone. The master is told only when the person agrees or there is danger to life.

**Relief at the next port.** Whoever reports may leave at the next call, on full pay and at our cost, with someone to travel with, and come back to the same job. The other person may be taken off instead: the contact decides, on the day, on the balance of risk, with no finding implied.

**Locks and corridors.** We put locks with inside bolts on every cabin and bathroom. On the older vessels one bathroom is reserved for women, always, not “when there are any aboard”.

**Masters’ round.** Twice a year each master does a walk-round of risks with a deckhand and a steward from another vessel: alcohol, corridors, night watches, training one-to-one, crew chat groups. Findings go in the same register as fire doors.

**Evidence.** In an assault, the vessel keeps CCTV and the cabin is locked. There is a card on how to do that, written with the police. It says first: ask her what she needs.`,
    involved: `Masters and mates, crew reps from two unions, stewards, the designated person ashore, occupational health, a rape crisis centre which advised us, and the police.`,
    time: 'Eighteen months',
    cost: '£41,000, two thirds of it for locks and joinery',
    whatHelped: `Treating it as safety. Every seafarer knows how to do a risk walk-round; nobody aboard has time for a workshop on values. The rape crisis centre trained the contacts and was direct with us about the bathroom.`,
    whatGotInTheWay: `Some masters took the route ashore as a vote of no confidence. Some said so in writing. A retired master, much respected, wrote back that he wished it had existed when he was a cadet. After that it was quieter.

The crew chat groups were a source of backlash: jokes about “relief at the next port” were passed round within hours. We did not discipline for the jokes. Where there were messages about an individual woman, we did.

Under-reporting is not solved. In the second survey more than two in five would still not report, and relief crew on short contracts are least likely of all.`,
    whatChanged: `The share of crew who would report has gone from 22% to 57%. In the year since the route opened there were 16 contacts, nearly half of them about something seen and not experienced, and we regard that as the best sign. We do not publish outcomes. The walk-rounds produced 63 actions, 51 of which are done.`,
    results: [
      {
        finding: 'Crew who would report sexual harassment',
        before: '22%',
        after: '57%',
        evidence: ['staff-survey'],
        note: '214 of 390 answered before, 231 of 402 after.',
      },
      {
        finding: 'Contacts with the route ashore, first year',
        before: 'no route',
        after: '16',
        evidence: ['hr-data'],
        note: 'More contacts were what we wanted.',
      },
      {
        finding: 'Risks found in walk-rounds that have been dealt with',
        after: '51 of 63',
        evidence: ['document', 'observation'],
      },
    ],
    doDifferently: `We would bring relief crew in first. They have the least power, and we designed it with permanent staff.`,
    advice: `Look for the place in your organisation where the person who hears complaints also controls someone’s bed, shift or reference. Build the way out there. Then talk about it as safety. Our [policy](policies:glenorrin-sexual-harassment-policy) may be copied by anyone whose staff sleep at work.`,
    relatedPolicies: ['glenorrin-sexual-harassment-policy'],
    relatedGuidance: ['the-duty-to-prevent-sexual-harassment', 'reaching-staff-without-a-desk'],
    meetings: ['meeting-6-the-prevention-duty'],
    contact: 'wellbeing@glenorrinferries.example',
  },
  {
    key: 'skills-not-sea-time',
    title: 'Skills, not sea time: finding out why our pay gap is on the bridge',
    summary:
      'The pay gap at a ferry company comes from who holds a deck officer’s ticket. Glenorrin is testing whether “sea time” in its adverts shuts out women who could do the job, and has found that its data is not good enough to say.',
    outcome:
      'Sea-time requirement cut from two adverts as a test; the applicant data needed to judge it is only now being collected.',
    organisation: 'glenorrin-ferries',
    sector: 'other-public-body',
    size: '250-999',
    stage: 'planning',
    tier: 'development',
    topics: ['gender-pay-gap', 'recruitment-and-progression', 'occupational-segregation'],
    standards: ['occupational-segregation', 'data'],
    barriers: ['collecting-data', 'leadership-buy-in'],
    maturity: 'trying',
    indicators: ['commitment-made', 'data-collected'],
    happenedFrom: '2026-04-01',
    reviewedAt: '2026-11-09',
    nextReview: '2027-05-09',
    publishedAt: '2026-10-20',
    startingPoint: `Our mean gender pay gap is 19.6%. The reason is not mysterious: women are 61% of onboard service and ticket office staff, and very few are deck or engineering officers. Each year the report says that the industry is traditionally male. It has said so for nine years in almost the same words.

At the meeting on data, somebody asked what share of women who applied for deck posts were shortlisted. We did not know. The recruitment system had asked for gender on a page that applicants could skip, and 58% did.`,
    aim: `First, to know: who applies, who is sifted out, and on what. Second, to try one change that we could undo: drop “minimum 24 months’ sea time” where the regulator does not ask for it.`,
    whatWeDid: `We read three years of adverts with a deck officer and a trainer from a nautical college. Some requirements are law, and rightly so: certificates of competency are not negotiable. Others we had simply inherited. Of fourteen requirements in the deckhand advert, five were law, four could be justified and five nobody could explain. “Sea time” was among the five for deckhands, since they are trained aboard.

In two adverts we replaced it with three skills which are tested on the day: rope work, radio and a man-overboard drill, renamed *person overboard*. Stewards who know the ships well can apply without having served on deck.

In parallel we changed the equality form. It now comes *after* the application is sent, with a sentence on why it is asked and who sees it, “prefer not to say” on every question, and never reaches the panel.

The director of operations agreed to a trial of two adverts and no more.`,
    involved: `HR, crewing, a deck officer, a steward who wants to become one, a nautical college trainer, both unions.`,
    time: 'Seven months so far; first intake in spring 2027',
    cost: '£800 for the skills day',
    whatHelped: `A deck officer who had come up from the galley twenty years ago, by accident of a strike. She could say which requirement had nearly stopped her.`,
    whatGotInTheWay: `Data. With 58% of forms blank, we can say nothing about the past. The new form has brought blanks down to 17% in the first 150 applications, but a trend will take two more years.

Leadership too. The view at the top is supportive of women and doubtful about change: “we can’t compromise on safety” was said in all four meetings, though nobody had proposed to. In the end the regulator’s own text, printed out, made the difference. It is not a long text.`,
    whatChanged: `Nothing that we could put in a pay gap report. The two adverts drew 71 applications; the year before, similar ones drew 40. It may have been the season. Eleven stewards applied, where none had in three years.`,
    results: [
      {
        finding: 'Applications that leave gender blank',
        before: '58%',
        after: '17%',
        evidence: ['hr-data'],
        note: 'First 150 applications on the new form.',
      },
      {
        finding: 'Applications for two deckhand adverts',
        before: '40',
        after: '71',
        evidence: ['hr-data'],
        note: 'One season. Not evidence yet.',
      },
      {
        finding: 'Requirements that are law, justified, or unexplained',
        before: '5, 4 and 5',
        after: '5, 4 and none',
        evidence: ['document'],
      },
    ],
    advice: `Fix the equality form first, this week; every month of blanks is lost for good. Then sort your requirements into law, reason and habit. We shall publish what happened in 2027, whichever way it went.`,
    relatedPolicies: ['northmarch-fair-recruitment-policy'],
    relatedGuidance: ['understanding-your-gender-pay-gap', 'gathering-gender-data'],
    contact: 'people@glenorrinferries.example',
  },
]
