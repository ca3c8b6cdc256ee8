import config from '@payload-config'
import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { call, signInEveryone, type Who } from '../support/rest'
import { COLLECTIONS, COLUMNS, GLOBALS, type Verdict } from './access-matrix.table'

beforeAll(signInEveryone)

const { collections, globals } = await config
const OPERATIONS = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const

const requestOf = (who: Who): PayloadRequest => {
  const user = who === 'anonymous' ? null : { id: 'a'.repeat(24), collection: 'users', role: who }
  return { user, routeParams: {}, context: {} } as unknown as PayloadRequest
}

async function verdict(rule: unknown, who: Who, data?: object): Promise<Verdict> {
  if (typeof rule !== 'function') throw new Error('an operation without a rule')
  const answer = await rule({ req: requestOf(who), data })
  if (typeof answer === 'object' && answer !== null) return 'some'
  return answer ? 'yes' : 'no'
}

const rowOf = (rule: unknown, data?: object) => Promise.all(COLUMNS.map((who) => verdict(rule, who, data)))

describe('every collection and global has its row, and no row is left over', () => {
  // Payload makes the jobs collection only when there are tasks.
  const optional = ['payload-jobs']
  it('collections', () => {
    const slugs = collections.map(({ slug }) => slug)
    expect([...new Set([...slugs, ...optional])].sort()).toEqual(Object.keys(COLLECTIONS).sort())
  })
  it('globals', () => expect(globals.map(({ slug }) => slug).sort()).toEqual(Object.keys(GLOBALS).sort()))
})

describe.each(collections.map(({ slug, access }) => ({ slug, access })))('$slug', ({ slug, access }) => {
  it.each(OPERATIONS)('%s', async (operation) => {
    expect(await rowOf(access[operation])).toEqual(COLLECTIONS[slug]?.[operation])
  })

  it('a closed account may do nothing', async () => {
    const user = { id: 'a'.repeat(24), collection: 'users', role: 'administrator', disabled: true }
    const req = { user, routeParams: {}, context: {} } as unknown as PayloadRequest
    for (const operation of ['create', 'update', 'delete', 'readVersions', 'admin'] as const) {
      expect(await access[operation]?.({ req })).toBe(false)
    }
  })

  it('publishing', async () => {
    const row = COLLECTIONS[slug]?.publish
    if (!row) return
    const data = { _status: 'published' }
    expect(await rowOf(access.create, data)).toEqual(row)
    expect(await rowOf(access.update, data)).toEqual(row)
  })
})

describe.each(globals.map(({ slug, access }) => ({ slug, access })))('global $slug', ({ slug, access }) => {
  it.each(['read', 'update', 'readVersions'] as const)('%s', async (operation) => {
    expect(await rowOf(access[operation])).toEqual(GLOBALS[slug]?.[operation])
  })
})

const ID = 'a'.repeat(24)
/** Whether the interface let someone in is told by 401 and 403; anything else is about what they sent. */
const isDenied = (status: number) => status === 401 || status === 403

describe('the same over REST', () => {
  const probes = collections.flatMap(({ slug, versions }) => [
    { slug, operation: 'create' as const, method: 'POST' as const, path: `/api/${slug}` },
    { slug, operation: 'read' as const, method: 'GET' as const, path: `/api/${slug}?limit=1` },
    { slug, operation: 'update' as const, method: 'PATCH' as const, path: `/api/${slug}/${ID}` },
    { slug, operation: 'delete' as const, method: 'DELETE' as const, path: `/api/${slug}/${ID}` },
    // Of preferences, `count` is the name of one, which nobody has.
    ...(slug === 'payload-preferences'
      ? []
      : [{ slug, operation: 'read' as const, method: 'GET' as const, path: `/api/${slug}/count` }]),
    { slug, operation: 'read' as const, method: 'GET' as const, path: `/api/${slug}?trash=true&limit=1` },
    { slug, operation: 'create' as const, method: 'POST' as const, path: `/api/${slug}/${ID}/duplicate` },
    {
      slug,
      operation: 'update' as const,
      method: 'PATCH' as const,
      path: `/api/${slug}?where[id][equals]=${ID}`,
    },
    {
      slug,
      operation: 'delete' as const,
      method: 'DELETE' as const,
      path: `/api/${slug}?where[id][equals]=${ID}`,
    },
    { slug, operation: 'update' as const, method: 'POST' as const, path: `/api/${slug}/versions/${ID}` },
    ...(versions
      ? [{ slug, operation: 'readVersions' as const, method: 'GET' as const, path: `/api/${slug}/versions` }]
      : []),
  ])
  it.each(probes)('$method $path', async ({ slug, operation, method, path }) => {
    for (const [index, as] of COLUMNS.entries()) {
      const { status } = await call(method, path, { as, ...(method !== 'GET' && { body: {} }) })
      expect([as, status < 500 || status === 501]).toEqual([as, true])
      if (COLLECTIONS[slug]?.[operation][index] === 'no')
        expect([as, status]).toEqual([as, expectedDenial(status)])
    }
  })

  it('runs no job for anyone', async () => {
    for (const as of COLUMNS) {
      for (const path of ['/api/payload-jobs/run', '/api/payload-jobs/handle-schedules']) {
        const { status } = await call('GET', path, { as })
        expect(status === 404 || isDenied(status)).toBe(true)
      }
    }
  })

  it.each(['/api/graphql', '/api/graphql-playground', '/api/access', '/api/users/init'])(
    '%s tells nothing',
    async (path) => {
      const { status, text } = await call('POST', path, {
        body: { query: '{ __schema { types { name } } }' },
      })
      expect(status).toBe(404)
      expect(text).not.toContain('__schema')
    },
  )
})

/** 404 and 501 deny as well: there is no such route, or no such document for them. */
function expectedDenial(status: number): number {
  return isDenied(status) || status === 404 || status === 501 ? status : 403
}
