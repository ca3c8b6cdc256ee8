/** The picture of a page where its address is shared, as Open Graph wants it; see the route under `card/`. */
export function cardImages(card: { collection: string; slug: string } | undefined, alt: string) {
  const url = card ? `/card/${card.collection}/${encodeURIComponent(card.slug)}.png` : '/card/site/hub.png'
  return [{ url, width: 1200, height: 630, type: 'image/png', alt }]
}
