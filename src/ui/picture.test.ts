import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { type Image, Picture } from './picture'

const image: Image = {
  url: '/api/media/file/chart.png',
  alt: 'Chart: reports rise from 12 to 31',
  width: 1600,
  height: 900,
  sizes: {
    small: { url: '/api/media/file/chart-small.webp', width: 480, mimeType: 'image/webp' },
    large: { url: '/api/media/file/chart-large.webp', width: 960, mimeType: 'image/webp' },
    smallAvif: { url: '/api/media/file/chart-small.avif', width: 480, mimeType: 'image/avif' },
    none: { url: null, width: null },
  },
}
const html = (given: Image) => renderToStaticMarkup(createElement(Picture, { image: given, sizes: '15rem' }))

it('offers the smaller copies, keeps the room of the picture and loads it when it comes near', () => {
  expect(html(image)).toBe(
    '<picture><source type="image/avif" srcSet="/api/media/file/chart-small.avif 480w" sizes="15rem"/>' +
      '<source type="image/webp" srcSet="/api/media/file/chart-small.webp 480w, /api/media/file/chart-large.webp 960w" sizes="15rem"/>' +
      '<img src="/api/media/file/chart.png" alt="Chart: reports rise from 12 to 31" width="1600" height="900" loading="lazy" decoding="async"/></picture>',
  )
})

it('says nothing of a decoration, and shows no address that a browser might run', () => {
  expect(html({ ...image, decorative: true })).toContain('alt=""')
  expect(html({ ...image, url: 'javascript:alert(1)' })).toBe('')
})
