import { describe, expect, test } from 'vitest'
import { readEnv } from './env'

const refusalOf = (source: Record<string, string>) => {
  try {
    readEnv(source)
  } catch (error) {
    return (error as Error).message
  }
  return 'accepted'
}

describe('settings', () => {
  test('an empty environment gives a hub on :3000 with sample content and its own database', () => {
    expect(readEnv({})).toMatchObject({
      DATA_DIR: 'data',
      PORT: 3000,
      PUBLIC_URL: 'http://localhost:3000',
      HUB_ROLE: 'all',
      SEED: 'sample',
    })
    expect(readEnv({}).DATABASE_URI).toBeUndefined()
  })

  test('an empty variable counts as unset', () => {
    expect(readEnv({ PORT: '' }).PORT).toBe(3000)
    expect(readEnv({ SMTP_URL: ' ' }).SMTP_URL).toBeUndefined()
  })

  test('PUBLIC_URL loses its last slash and otherwise follows PORT', () => {
    expect(readEnv({ PUBLIC_URL: 'https://hub.example.org/' }).PUBLIC_URL).toBe('https://hub.example.org')
    expect(readEnv({ PORT: '8080' }).PUBLIC_URL).toBe('http://localhost:8080')
  })

  test.each([
    ['PORT', 'eighty-eight'],
    ['PORT', '70000'],
    ['DATABASE_URI', 'postgres://user:hunter22@db/hub'],
    ['PUBLIC_URL', 'ftp://hub.example.org'],
    ['PUBLIC_URL', 'https://hub.example.org/path'],
    ['PAYLOAD_SECRET', 'too-short-7f3'],
    ['HUB_ROLE', 'everything'],
    ['SEED', 'lots'],
    ['LOG_LEVEL', 'chatty'],
    ['ALGOLIA_HOSTS', '{not-json'],
    ['SMTP_URL', 'mail.example.org'],
    ['HUB_ADMIN_EMAIL', 'not-an-address'],
  ])('a bad %s is named and its value is not shown', (name, value) => {
    const message = refusalOf({ [name]: value })
    expect(message).toContain(name)
    expect(message).not.toContain(value)
    expect(message).not.toContain('\n')
  })

  test('half a set of Algolia, S3 or administrator settings names the one that is missing', () => {
    expect(refusalOf({ ALGOLIA_APP_ID: 'A' })).toMatch(/^ALGOLIA_ADMIN_KEY is needed because ALGOLIA_APP_ID/)
    expect(refusalOf({ S3_BUCKET: 'b', S3_REGION: 'eu' })).toMatch(/^S3_ACCESS_KEY_ID /)
    expect(refusalOf({ HUB_ADMIN_EMAIL: 'a@example.org' })).toMatch(/^HUB_ADMIN_PASSWORD /)
  })

  test('a production hub on a database of its owner must be given a secret', () => {
    const database = { DATABASE_URI: 'mongodb://db.example.org/hub?replicaSet=rs0' }
    expect(refusalOf({ ...database, NODE_ENV: 'production' })).toMatch(/^PAYLOAD_SECRET /)
    expect(refusalOf({ ...database, NODE_ENV: 'development' })).toBe('accepted')
  })
})
