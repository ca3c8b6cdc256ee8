import type {
  Field,
  FlattenedField,
  SanitizedCollectionConfig,
  SanitizedConfig,
  SanitizedGlobalConfig,
} from 'payload'
import { capReading } from './cap-reading'
import { FRAMEWORK_COLLECTIONS, forStaff, nameWriter } from './framework-collections'
import { noVersions } from './no-versions'
import { nobody } from './nobody'

const OPERATIONS = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const
const GLOBAL_OPERATIONS = ['read', 'update', 'readVersions'] as const

/** Fields that the framework adds and that only the server sets. */
const SERVER_SET = new Set([
  'createdAt',
  'updatedAt',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'resetPasswordRequestedAt',
])

/** The framework fills missing rules with functions of its own, known by their names. */
const isDefault = (rule: unknown) => typeof rule === 'function' && /^default(Unlock)?Access$/.test(rule.name)

function requireRules(kind: string, slug: string, access: object, operations: readonly string[]) {
  const named = new Map(Object.entries(access))
  const missing = operations.filter((operation) => {
    const rule = named.get(operation)
    return typeof rule !== 'function' || isDefault(rule)
  })
  if (missing.length > 0)
    throw new Error(`The ${kind} ${slug} does not say who may ${missing.join(', ')} it.`)
}

function keepForServer(fields: (Field | FlattenedField)[]) {
  for (const field of fields) {
    if ('name' in field && field.name && SERVER_SET.has(field.name)) {
      Object.assign(field, {
        access: { ...('access' in field ? field.access : {}), create: nobody, update: nobody },
      })
    }
  }
}

function guardCollection(collection: SanitizedCollectionConfig) {
  const rules = FRAMEWORK_COLLECTIONS[collection.slug]
  if (rules) {
    collection.access = rules
    collection.endpoints = (collection.endpoints || []).map(forStaff)
    collection.hooks.afterRead.push(nameWriter)
  }
  requireRules('collection', collection.slug, collection.access, OPERATIONS)
  keepForServer(collection.fields)
  keepForServer(collection.flattenedFields)
  collection.hooks.beforeOperation.push(capReading, noVersions)
}

/**
 * Runs last, on the finished config, so that it sees collections of the framework and of plugins too. Gives the
 * framework's own our rules and throws when any collection or global leaves an operation to a default.
 */
export async function denyByDefault(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  config.collections.forEach(guardCollection)
  config.globals.forEach(({ slug, access }: SanitizedGlobalConfig) => {
    requireRules('global', slug, access, GLOBAL_OPERATIONS)
  })
  return config
}
