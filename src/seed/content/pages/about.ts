import type { PageSample } from '../types'

export const about: PageSample = {
  key: 'about',
  title: 'About this hub',
  summary:
    'What the hub is for, who writes for it, how to read a case study, and what “illustrative example” means.',
  body: `This hub is for employers in Scotland who want their workplace to be fair and safe for women: councils, health boards, charities, public bodies, colleges and firms, each at a different point. It collects what they have tried, what came of it and how they know.

It belongs to a community of practice. Members meet, tell each other what happened, and write it down so that the next employer does not begin with an empty page.

## What you will find

- **Case studies** tell what one employer did, told in its own words: the starting point, the steps, the cost, what got in the way, what changed.
- **Policies** are documents that employers share so that you can compare and adapt them. Each says what you may do with it.
- **Guidance** says what to do, for whom, and on which legal footing. Scots law differs from English law in places, so each piece names the law that it rests on and the day it was last checked.
- **Meetings** announce what the community will talk about, and afterwards say what it learned.

## How to read a case study

Look first at how far the practice has come. *Trying* means just that. *Evaluated locally* means that the employer measured it; *independently evaluated* means that somebody else did. Some practices are marked *stopped, and what we learned*. We publish them gladly: a year that somebody else lost is a year that you can keep.

Then look at the evidence under each result. A survey of forty people and the records of a whole workforce are both worth knowing. They are not the same.

When more people tell their employer about abuse, it can mean that they trust it more. We never show a rise in disclosures as bad news.

## Stage is not tier

An employer’s **stage** says where it is on its own way, from exploring to sharing. Its **tier** is an accreditation that others have awarded it, with a date. The hub shows both as they were when the practice happened.

## Named and anonymous

Employers choose whether they are named. For an anonymous case study we leave out everything that could give the employer away. Counts of fewer than ten people are not published. A victim-survivor’s own story needs her own consent, which is separate from the employer’s; without it there is no story.

## Illustrative examples

:::important
The documents marked **Illustrative example** were written to show what the hub can do. The employers in them are invented, and so are their figures. The law, helplines and ways of working that they mention are real, and every piece of guidance says when it was last checked.
:::

## Words

We say **victim-survivor**, because people who have lived with abuse use both words, and some use neither. We say *violence against women* as Scotland’s strategy, [Equally Safe](https://www.gov.scot/policies/violence-against-women-and-girls/), does. Support at work is for everyone who needs it, whatever their sex or gender.`,
}
