import { cpus } from 'node:os'
import { BARRIERS, MATURITIES, SECTORS, SIZES, STAGES, STANDARDS } from '@/lib/vocabulary'
import type { Practice, Standing } from '@/practice/practice'
import { rankByStanding } from '@/practice/rank'
import { randomFrom } from '../support/synthetic-records'
import { accountPages } from './community/pages'

const DOCUMENTS = 10_000
const QUESTIONS = 300

type Random = () => number
type Values<T extends readonly { value: string }[]> = T[number]['value']

function one<T extends readonly { value: string }[]>(terms: T, random: Random): Values<T> {
  return terms[Math.floor(random() * terms.length)]?.value ?? ''
}

function practice(at: number, random: Random): Practice {
  return {
    id: String(at),
    title: `Practice ${at}`,
    outcome: 'It helped.',
    sector: one(SECTORS, random),
    size: one(SIZES, random),
    stage: one(STAGES, random),
    standards: [one(STANDARDS, random), one(STANDARDS, random)],
    barriers: [one(BARRIERS, random), one(BARRIERS, random)],
    maturity: one(MATURITIES, random),
  }
}

function standing(random: Random): Standing {
  return {
    stage: one(STAGES, random),
    sector: one(SECTORS, random),
    size: one(SIZES, random),
    standards: [one(STANDARDS, random)],
    barriers: [one(BARRIERS, random), one(BARRIERS, random)],
  }
}

const percentile = (times: number[], share: number) =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

/** Prints the ranking by "where we are" and the pages of an account, in milliseconds. */
export async function main(): Promise<void> {
  console.log(
    `community, ${cpus()[0]?.model ?? 'unknown processor'} × ${cpus().length}, Node ${process.version}`,
  )
  const random = randomFrom(2026)
  const practices = Array.from({ length: DOCUMENTS }, (_, at) => practice(at, random))
  const times: number[] = []
  for (let asked = 0; asked < QUESTIONS; asked++) {
    const from = standing(random)
    const start = performance.now()
    rankByStanding(practices, from, 12)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const row = { p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99) }
  console.log(`ranking ${DOCUMENTS} case studies by where we are, ${QUESTIONS} questions (bound: p95 20 ms)`)
  console.table(Object.fromEntries(Object.entries(row).map(([name, ms]) => [name, Number(ms.toFixed(2))])))
  await accountPages()
}
