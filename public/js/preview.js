// The admin says when what it holds was saved; the page beside it is then read anew, where it was scrolled to.
window.addEventListener('message', ({ origin, data }) => {
  if (origin === location.origin && data?.type === 'payload-document-event') location.reload()
})
