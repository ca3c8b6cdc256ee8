import { checklistOf } from '@/workflow/checklist'
import { guidance } from './rest'
import { ADMIN } from './start-hub'

/** Somebody with the right to publish, on a running hub, by HTTP alone. */
export class Editor {
  private readonly ids = new Map<string, string>()

  private constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  static async signIn(url: string): Promise<Editor> {
    const answer = await send(url, 'POST', '/api/users/login', '', ADMIN)
    if (answer.status !== 200) throw new Error(`Could not sign in: ${answer.status} ${await answer.text()}`)
    return new Editor(
      url,
      answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; '),
    )
  }

  async publish(changes: object = {}): Promise<{ slug: string }> {
    const { id, slug } = await this.ask('POST', '/api/guidance', {
      ...guidance(),
      ...changes,
      _status: 'published',
    })
    this.ids.set(slug, id)
    return { slug }
  }

  /** Changes a document that this editor has published. */
  async change(slug: string, changes: object): Promise<void> {
    await this.ask('PATCH', `/api/guidance/${this.ids.get(slug)}`, { _status: 'published', ...changes })
  }

  /** Makes a document of any collection. */
  make(collection: string, body: object): Promise<{ id: string; slug: string }> {
    return this.ask('POST', `/api/${collection}`, body)
  }

  /** Publishes a copy of some published document of the collection, with these changes. */
  async publishCopy(collection: string, changes: object): Promise<{ id: string; slug: string }> {
    const where = 'where[_status][equals]=published&limit=1&depth=0'
    const answer = await send(this.url, 'GET', `/api/${collection}?${where}`, this.cookie)
    const { id, slug, createdAt, updatedAt, ...doc } = (await answer.json()).docs[0]
    return this.ask('POST', `/api/${collection}`, { ...doc, ...changes, _status: 'published' })
  }

  /** Presses a button above the text; approving ticks what there is to check. */
  async move(collection: 'guidance', id: string, name: string, more: object = {}): Promise<void> {
    const checked = name === 'approve' && { checked: checklistOf(collection).map(({ value }) => value) }
    const body = { move: name, ...checked, ...more }
    const answer = await send(this.url, 'POST', `/api/${collection}/${id}/move`, this.cookie, body)
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${name} gave ${answer.status}: ${text}`)
  }

  /** The newest text of a document. */
  async read(collection: string, id: string): Promise<{ step: string; _status: string }> {
    const answer = await send(this.url, 'GET', `/api/${collection}/${id}?draft=true&depth=0`, this.cookie)
    return answer.json()
  }

  /** How many rows of a collection there are, by a query such as `where[move][equals]=publish`. */
  async count(collection: string, where: string): Promise<number> {
    const answer = await send(this.url, 'GET', `/api/${collection}/count?${where}`, this.cookie)
    const { totalDocs }: { totalDocs: number } = await answer.json()
    return totalDocs
  }

  /** Every version of a document, newest first. */
  async versions(collection: string, id: string): Promise<{ summary: string }[]> {
    const where = `where[parent][equals]=${id}&sort=-updatedAt&depth=0`
    const answer = await send(this.url, 'GET', `/api/${collection}/versions?${where}`, this.cookie)
    const { docs }: { docs: { version: { summary: string } }[] } = await answer.json()
    return docs.map(({ version }) => version)
  }

  /** Puts a document into the bin, also while another names it. */
  async remove(collection: string, id: string): Promise<void> {
    await this.ask('PATCH', `/api/${collection}/${id}?usedAnyway=true`, {
      deletedAt: new Date().toISOString(),
    })
  }

  private async ask(method: string, path: string, body: object): Promise<{ id: string; slug: string }> {
    const answer = await send(this.url, method, path, this.cookie, body)
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} gave ${answer.status}: ${text}`)
    return JSON.parse(text).doc
  }
}

function send(url: string, method: string, path: string, cookie: string, body?: object): Promise<Response> {
  return fetch(url + path, {
    method,
    headers: { 'content-type': 'application/json', origin: url, ...(cookie && { cookie }) },
    ...(body && { body: JSON.stringify(body) }),
  })
}
