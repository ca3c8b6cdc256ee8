/** An employer of the hub's own list, with what the list knows of it. Dates are ISO 8601. */
export interface ListedEmployer {
  id: string
  title: string
  slug?: string | null
  website?: string | null
  sector?: string | null
  size?: string | null
  stage?: string | null
  tier?: string | null
  tierDate?: string | null
  joined?: string | null
  /** Ids of topics that it offers or looks for. */
  topics: string[]
}

/** What an anonymous case study would tell readers about its employer. A fact that is left out is withheld. */
export interface ToldFacts {
  sector?: string | null
  size?: string | null
  stage?: string | null
  tier?: string | null
  topics?: string[] | null
  /** When it is, or was, first published. */
  date?: string | null
}

const isSame = (told: string | null | undefined, known: string | null | undefined) => !told || told === known

const isBefore = (known: string | null | undefined, date: string | null | undefined) =>
  !known || !date || known.slice(0, 10) <= date.slice(0, 10)

/** An employer that has named no topics may work on any of them. */
const mayWorkOn = (topics: string[] | null | undefined, known: string[]) =>
  !topics?.length || known.length === 0 || topics.some((topic) => known.includes(topic))

function fits(employer: ListedEmployer, told: ToldFacts): boolean {
  return (
    isSame(told.sector, employer.sector) &&
    isSame(told.size, employer.size) &&
    isSame(told.stage, employer.stage) &&
    isSame(told.tier, employer.tier) &&
    (!told.tier || isBefore(employer.tierDate, told.date)) &&
    isBefore(employer.joined, told.date) &&
    mayWorkOn(told.topics, employer.topics)
  )
}

/** Employers of the list that all told facts fit. The employer behind always fits, whatever the list says of it now. */
export function employersThatFit(list: ListedEmployer[], told: ToldFacts, behind?: string): ListedEmployer[] {
  return list.filter((employer) => employer.id === behind || fits(employer, told))
}
