import { labelOf, SECTORS, SIZES, STAGES, STANDARDS, type Term } from '@/lib/vocabulary'
import { recordId } from '@/search/project'
import type { SearchRecord } from '@/search/record'

/** A document of the corpus in few words; everything else follows from it. */
export interface Given {
  type: 'case-studies' | 'policies' | 'guidance'
  slug: string
  title: string
  summary?: string
  outcome?: string
  date?: string
  /** Heading → text. */
  sections?: Record<string, string>
  facets?: Record<string, string[]>
}

const LISTS: Record<string, readonly Term[]> = {
  sector: SECTORS,
  size: SIZES,
  stage: STAGES,
  standard: STANDARDS,
  topic: [
    { value: 'talking-about-it', label: 'Talking about it' },
    { value: 'shift-work', label: 'Shift work' },
    { value: 'pay', label: 'Pay' },
  ],
}

export function record({
  type,
  slug,
  title,
  summary = '',
  outcome,
  date = '2024-06-01',
  sections = {},
  facets = {},
}: Given): SearchRecord {
  const url = `/${type}/${slug}`
  const year = date.slice(0, 4)
  const valued = Object.entries({ ...facets, year: [year] }).map(([name, values]) => [
    name,
    values.map((value) => ({ value, label: labelOf(LISTS[name] ?? [], value) })),
  ])
  return {
    id: recordId(type, slug),
    type,
    slug,
    title,
    url,
    summary,
    ...(outcome && { outcome }),
    date: `${date}T00:00:00.000Z`,
    sections: Object.entries(sections).map(([heading, text]) => ({
      heading,
      anchor: heading.toLowerCase().replaceAll(' ', '-'),
      url,
      text,
    })),
    keywords: valued.flatMap(([, values]) => (values as Term[]).map(({ label }) => label)).join(' · '),
    facets: Object.fromEntries(valued),
  }
}

/** Sixteen documents such as the hub holds, with words placed so that each rule of search has something to find. */
export const corpus: SearchRecord[] = [
  record({
    type: 'case-studies',
    slug: 'break-room-conversations',
    title: 'Break-room conversations in care homes',
    summary: 'Short talks between shifts helped night staff to raise sexual harassment.',
    outcome: 'More staff asked for support.',
    date: '2025-02-10',
    sections: {
      'What we did':
        'Champions held ten-minute conversations in break rooms at three in the morning, with posters and a confidential number.',
      'What got in the way': 'Rotas changed at short notice, and agency staff missed most conversations.',
    },
    facets: {
      sector: ['third-sector'],
      size: ['250-999'],
      stage: ['doing'],
      standard: ['workplace-culture'],
      topic: ['talking-about-it', 'shift-work'],
    },
  }),
  record({
    type: 'case-studies',
    slug: 'depot-survey',
    title: 'Asking depot crews with a paper survey',
    summary: 'Crews without e-mail answered questions about safety on paper.',
    date: '2024-09-01',
    sections: {
      'What we did':
        'Supervisors handed out envelopes at the start of a shift. Response rose to 61 per cent.',
    },
    facets: {
      sector: ['local-government'],
      size: ['5000-plus'],
      stage: ['understanding'],
      standard: ['data'],
      topic: ['shift-work'],
    },
  }),
  record({
    type: 'case-studies',
    slug: 'health-board-pay',
    title: 'What our gender pay gap did not show',
    summary: 'A health board looked behind its median figure.',
    date: '2023-11-20',
    sections: { 'What changed': 'Progression of part-time nurses is now reviewed each spring.' },
    facets: {
      sector: ['nhs'],
      size: ['5000-plus'],
      stage: ['embedding'],
      standard: ['occupational-segregation', 'data'],
      topic: ['pay'],
    },
  }),
  record({
    type: 'case-studies',
    slug: 'college-safe-leave',
    title: 'Safe leave at a college',
    summary: 'Ten days of paid leave for staff who live with domestic abuse.',
    date: '2025-05-05',
    sections: {
      'What we did':
        'Human resources recorded the leave under a neutral code, so that payslips gave nothing away.',
    },
    facets: {
      sector: ['education'],
      size: ['250-999'],
      stage: ['doing'],
      standard: ['violence-against-women'],
      topic: ['talking-about-it'],
    },
  }),
  record({
    type: 'case-studies',
    slug: 'fire-service-stopped',
    title: 'A reporting app that nobody used',
    summary: 'We stopped after six months and learned why.',
    date: '2022-03-15',
    sections: {
      'What got in the way': 'People feared that a telephone supplied by the employer was watched.',
    },
    facets: {
      sector: ['police-and-fire'],
      size: ['1000-4999'],
      stage: ['sharing'],
      standard: ['workplace-culture'],
    },
  }),
  record({
    type: 'policies',
    slug: 'domestic-abuse-policy',
    title: 'Domestic abuse policy',
    summary: 'How managers respond to a disclosure.',
    date: '2025-01-12',
    sections: { Scope: 'This policy covers all employees, agency workers and volunteers.' },
    facets: { sector: ['local-government'], size: ['1000-4999'], standard: ['violence-against-women'] },
  }),
  record({
    type: 'policies',
    slug: 'equal-pay-statement',
    title: 'Equal pay statement',
    summary: 'Equal pay for equal work: a legal right.',
    date: '2024-04-01',
    sections: { Principles: 'Job evaluation is free of bias. Equal pay audits are published.' },
    facets: { sector: ['nhs'], size: ['5000-plus'], topic: ['pay'] },
  }),
  record({
    type: 'policies',
    slug: 'flexible-working-policy',
    title: 'Flexible working policy',
    summary: 'Requests from the first day of employment.',
    date: '2024-04-06',
    sections: { Requests: 'Part-time, compressed and term-time hours are considered first.' },
    facets: { sector: ['third-sector'], size: ['10-49'], standard: ['flexible-working'] },
  }),
  record({
    type: 'policies',
    slug: 'menopause-policy',
    title: 'Menopause at work policy',
    summary: 'Reasonable changes to uniform, temperature and breaks.',
    date: '2023-06-30',
    sections: { Support: 'Managers agree changes in a conversation and write them down.' },
    facets: { sector: ['education'], size: ['50-249'], standard: ['workplace-culture'] },
  }),
  record({
    type: 'guidance',
    slug: 'first-conversations',
    title: 'First conversations about violence against women',
    summary: 'What to say, and what not to promise, when a colleague tells you.',
    date: '2025-06-18',
    sections: {
      Listen: 'Believe them. Do not ask for proof of coercive control.',
      'Next steps': 'A victim-survivor decides. An independent domestic violence advocate can help.',
    },
    facets: { standard: ['violence-against-women'], topic: ['talking-about-it'] },
  }),
  record({
    type: 'guidance',
    slug: 'leadership-buy-in',
    title: 'Winning senior leaders over',
    summary: 'Getting buy-in from a leadership team that sees this as nice to have.',
    date: '2024-10-10',
    sections: { Evidence: 'Show what absence and turnover cost. Boards read one page.' },
    facets: { standard: ['leadership'] },
  }),
  record({
    type: 'guidance',
    slug: 'equality-impact',
    title: 'An equality impact assessment in an afternoon',
    summary: 'A short route through the public sector equality duty.',
    date: '2024-02-29',
    sections: { Steps: 'Screen, gather evidence, decide, publish.' },
    facets: { standard: ['data', 'leadership'] },
  }),
  record({
    type: 'guidance',
    slug: 'job-segregation',
    title: 'Who does which job',
    summary: 'Finding occupational segregation in your own workforce data.',
    date: '2023-08-08',
    sections: { Counting: 'Fewer than ten people in a group: do not publish the number.' },
    facets: { standard: ['occupational-segregation', 'data'], topic: ['pay'] },
  }),
  record({
    type: 'guidance',
    slug: 'small-employers',
    title: 'Starting small',
    summary: 'For employers with fewer than fifty staff.',
    date: '2022-12-01',
    sections: { Café: 'A café with nine staff wrote its policy on two sides of paper.' },
    facets: { size: ['1-9', '10-49'], stage: ['exploring'] },
  }),
  record({
    type: 'guidance',
    slug: 'unlawful-agreements',
    title: 'Confidentiality without silence',
    summary: 'When a non-disclosure agreement may not be used.',
    date: '2025-03-03',
    sections: {
      Warning: 'An agreement can never stop anybody from speaking to the police, a doctor or a lawyer.',
    },
    facets: { standard: ['violence-against-women'] },
  }),
  record({
    type: 'guidance',
    slug: 'kitchen-safety',
    title: 'Knives & hot oil: safety in kitchens',
    summary: 'Nothing to do with equality, which is why it is here.',
    date: '2021-01-01',
    sections: { Tools: 'Domestic appliances are no tools for a canteen. Report any abuse of equipment.' },
    facets: { stage: ['exploring'] },
  }),
]

export async function* streamOf(records: Iterable<SearchRecord>): AsyncGenerator<SearchRecord> {
  yield* records
}
