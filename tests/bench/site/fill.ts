import { MongoClient, ObjectId } from 'mongodb'

const AT_ONCE = 1000

/** Copies one published guide until there are `count` of them, and waits until the hub has heard of all. */
export async function fillWithGuidance(base: string, databaseUri: string, count: number): Promise<void> {
  const client = await MongoClient.connect(databaseUri)
  try {
    const guides = client.db().collection('guidances')
    const model = await guides.findOne({ _status: 'published' })
    if (!model) throw new Error('The sample content has no guidance')
    const { _id, sampleKey, ...fields } = model
    for (let from = 0; from < count; from += AT_ONCE) {
      const copies = Array.from({ length: AT_ONCE }, (_, i) => ({
        ...fields,
        _id: new ObjectId(),
        slug: `bench-${from + i}`,
        title: `Bench guide ${from + i}`,
      }))
      await guides.insertMany(copies)
    }
  } finally {
    await client.close()
  }
  const total = async () =>
    ((await (await fetch(`${base}/search.json?type=guidance`)).json()) as { total: number }).total
  for (let tries = 0; (await total()) < count; tries++) {
    if (tries > 600) throw new Error('The hub did not find the new documents')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
