import { filterTest, type Stored } from './filters'
import type { Synonym } from './match'
import { type Rule, withRules } from './rules'
import { facetable, type Params, type Settings, searchObjects } from './search'

interface Index {
  objects: Map<string, Stored>
  settings: Settings
  synonyms: Map<string, Synonym>
  rules: Map<string, Rule>
}

export type SavedSynonym = Synonym & { objectID: string }

export interface Write {
  action: string
  body: Stored
}

/** Algolia's limit on paid plans. */
const MAX_RECORD = 10_000

export class ProtocolError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** The indexes of the double. A write shows only once its task is done, as at Algolia. */
export class Indexes {
  private readonly indexes = new Map<string, Index>()
  private readonly done = new Set<number>()
  private tasks = 0

  constructor(private readonly taskDelay: number) {}

  names(): string[] {
    return [...this.indexes.keys()]
  }

  objects(name: string): Stored[] {
    return [...(this.indexes.get(name)?.objects.values() ?? [])]
  }

  settings(name: string): Settings {
    return this.existing(name).settings
  }

  isDone(task: number): boolean {
    return this.done.has(task)
  }

  batch(name: string, requests: Write[]): number {
    for (const { body } of requests) {
      if (JSON.stringify(body).length > MAX_RECORD)
        throw new ProtocolError(400, `Record ${body.objectID} is too big`)
    }
    return this.later(() => {
      const { objects } = this.made(name)
      for (const { action, body } of requests) {
        if (action === 'deleteObject') objects.delete(body.objectID)
        else objects.set(body.objectID, structuredClone(body))
      }
    })
  }

  deleteBy(name: string, { filters }: Params): number {
    return this.later(() => {
      const { objects, settings } = this.made(name)
      const test = filterTest(filters, facetable(settings))
      for (const object of [...objects.values()]) if (test(object)) objects.delete(object.objectID)
    })
  }

  configure(name: string, settings: Settings): number {
    return this.later(() => {
      const index = this.made(name)
      index.settings = { ...index.settings, ...settings }
    })
  }

  saveSynonyms(name: string, synonyms: SavedSynonym[], replace: boolean): number {
    return this.later(() => {
      const index = this.made(name)
      if (replace) index.synonyms.clear()
      for (const synonym of synonyms) index.synonyms.set(synonym.objectID, synonym)
    })
  }

  /** `forward`: its replicas get them as well. */
  saveRules(name: string, rules: Rule[], how: { replace: boolean; forward: boolean }): number {
    return this.later(() => {
      const replicas = how.forward ? (this.made(name).settings.replicas ?? []) : []
      for (const index of [name, ...replicas].map((each) => this.made(each))) {
        const kept = how.replace ? [] : [...index.rules]
        index.rules = new Map([...kept, ...rules.map((rule): [string, Rule] => [rule.objectID, rule])])
      }
    })
  }

  rules(name: string): Rule[] {
    return [...this.existing(name).rules.values()]
  }

  /** A moved index keeps the replicas of the one that it replaces. */
  move(from: string, to: string): number {
    return this.later(() => {
      const index = this.existing(from)
      const replicas = this.indexes.get(to)?.settings.replicas
      this.indexes.set(to, { ...index, settings: { ...index.settings, ...(replicas && { replicas }) } })
      this.indexes.delete(from)
    })
  }

  drop(name: string): number {
    return this.later(() => void this.indexes.delete(name))
  }

  get(name: string, objectID: string): Stored {
    const object = this.existing(name).objects.get(objectID)
    if (!object) throw new ProtocolError(404, 'ObjectID does not exist')
    return object
  }

  search(name: string, params: Params) {
    const { objects, synonyms } = this.primaryOf(name)
    const { settings, rules } = this.existing(name)
    const applied = withRules([...rules.values()], params)
    return {
      index: name,
      ...searchObjects(objects.values(), settings, [...synonyms.values()], applied.params, applied.promote),
      ...(applied.userData.length > 0 && { userData: applied.userData }),
    }
  }

  /** A replica has settings of its own and the objects of its primary. */
  private primaryOf(name: string): Index {
    const primary = [...this.indexes.values()].find(({ settings }) => settings.replicas?.includes(name))
    return primary ?? this.existing(name)
  }

  private existing(name: string): Index {
    const index = this.indexes.get(name)
    if (!index) throw new ProtocolError(404, `Index ${name} does not exist`)
    return index
  }

  private made(name: string): Index {
    const index = this.indexes.get(name) ?? {
      objects: new Map(),
      settings: {},
      synonyms: new Map(),
      rules: new Map(),
    }
    this.indexes.set(name, index)
    return index
  }

  private later(work: () => void): number {
    const task = ++this.tasks
    setTimeout(() => {
      work()
      this.done.add(task)
    }, this.taskDelay)
    return task
  }
}
