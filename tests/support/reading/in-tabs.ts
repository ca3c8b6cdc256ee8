/** Does the work for each item, so many at a time; the answers are in the order of the items. */
export async function inTabs<Item, Answer>(
  items: Item[],
  tabs: number,
  work: (item: Item) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  let next = 0
  const tab = async () => {
    for (let at = next++; at < items.length; at = next++) answers[at] = await work(items[at] as Item)
  }
  await Promise.all(Array.from({ length: tabs }, tab))
  return answers
}
