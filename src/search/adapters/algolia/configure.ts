import { HUB_VOCABULARY, type SearchVocabulary } from '../../words/vocabulary'
import { rulesFor } from './rules'
import { byDate, byDateSettings, settingsFor, synonymHits } from './settings'
import { type Target, wait } from './target'

export async function saveSettings(target: Target): Promise<void> {
  const { client, index: indexName, model } = target
  const settings = await client.setSettings({ indexName, indexSettings: settingsFor(model) })
  await wait(target, settings.taskID)
}

/** The same objects in the other orders that readers choose. The index must hold its settings already. */
export async function makeReplicas(target: Target): Promise<void> {
  const { client, index, model } = target
  const replicas = await client.setSettings({
    indexName: index,
    indexSettings: { replicas: [byDate(index)] },
  })
  await wait(target, replicas.taskID)
  const dated = await client.setSettings({ indexName: byDate(index), indexSettings: byDateSettings(model) })
  await wait({ ...target, index: byDate(index) }, dated.taskID)
}

/** All that is derived from the model and the words, for an index that has been built. */
export async function configure(
  target: Target,
  vocabulary: SearchVocabulary = HUB_VOCABULARY,
): Promise<void> {
  await saveSettings(target)
  await makeReplicas(target)
  await saveWords(target, vocabulary)
}

/** Synonyms, best bets and phrases to leave out, for the index and its copies in other orders. */
export async function saveWords(target: Target, vocabulary: SearchVocabulary): Promise<void> {
  const { client, index: indexName } = target
  const synonyms = await client.saveSynonyms({
    indexName,
    synonymHit: synonymHits(vocabulary),
    replaceExistingSynonyms: true,
    forwardToReplicas: true,
  })
  await wait(target, synonyms.taskID)
  const rules = rulesFor(vocabulary)
  const replaced =
    rules.length > 0
      ? await client.saveRules({ indexName, rules, clearExistingRules: true, forwardToReplicas: true })
      : await client.clearRules({ indexName, forwardToReplicas: true })
  await wait(target, replaced.taskID)
}
