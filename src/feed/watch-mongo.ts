import type { MongoClient, TopologyDescriptionChangedEvent } from 'mongodb'

const PING_EVERY = 1000
const PING_PATIENCE = 2000
const NO_PRIMARY = new Set(['ReplicaSetNoPrimary', 'Unknown'])

/**
 * Says whether MongoDB can be written to: at once when the driver loses or finds the primary, and within some
 * seconds when a server hangs without closing its connections. Returns the function that stops it.
 */
export function watchMongo(client: MongoClient, tell: (up: boolean) => void): () => void {
  const onTopology = ({ newDescription }: TopologyDescriptionChangedEvent) =>
    tell(!NO_PRIMARY.has(newDescription.type))
  client.on('topologyDescriptionChanged', onTopology)
  let failures = 0
  let asking = false
  const timer = setInterval(async () => {
    if (asking) return
    asking = true
    failures = (await answers(client)) ? 0 : failures + 1
    asking = false
    // One late answer may be our own event loop that was busy.
    if (failures === 0) tell(true)
    else if (failures > 1) tell(false)
  }, PING_EVERY).unref()
  tell(true)
  return () => {
    clearInterval(timer)
    client.off('topologyDescriptionChanged', onTopology)
  }
}

async function answers(client: MongoClient): Promise<boolean> {
  const ping = client.db('admin').command({ ping: 1 })
  const late = new Promise<false>((resolve) => setTimeout(resolve, PING_PATIENCE, false).unref())
  return Promise.race([
    ping.then(
      () => true,
      () => false,
    ),
    late,
  ])
}
