// Improves pages that work without it: hide this page, menu, filter panel, search suggestions.
const leave = document.querySelector('[data-hide-page]')
if (leave) {
  const go = (e) => {
    e?.preventDefault()
    document.title = 'New tab'
    document.documentElement.hidden = true
    location.replace(leave.href)
  }
  leave.addEventListener('click', go)
  const hint = document.createElement('span')
  hint.className = 'hub-exit__hint'
  hint.textContent = 'or press Shift 3 times'
  leave.append(' ', hint)

  let count = 0
  let alone, timer
  const reset = () => {
    count = 0
    alone = false
  }
  // Shift counts when pressed and released by itself: not while it makes a capital or a shortcut.
  addEventListener('keydown', (e) => {
    const guarded = e.ctrlKey || e.altKey || e.metaKey
    if (e.key !== 'Shift' || guarded) reset()
    else if (!e.repeat) alone = true
  })
  addEventListener('keyup', (e) => {
    if (e.key !== 'Shift' || !alone) return
    alone = false
    clearTimeout(timer)
    timer = setTimeout(reset, 2000)
    if (++count === 3) go()
  })
  addEventListener('pointerdown', reset)
  addEventListener('pageshow', (e) => e.persisted && location.reload())
}

const menu = document.querySelector('.hub-menu')
addEventListener('keydown', (e) => {
  if (e.key !== 'Escape' || !menu?.open) return
  menu.open = false
  menu.firstElementChild.focus()
})

const toggle = document.querySelector('[data-filter-toggle]')
const panel = document.getElementById('filter-panel')
if (toggle && panel) {
  const show = (open) => {
    panel.classList.toggle('is-open', open)
    toggle.setAttribute('aria-expanded', open)
    toggle.firstChild.textContent = open ? 'Hide' : 'Show'
  }
  const flip = (e) => {
    e.preventDefault()
    if (location.hash === '#filter-panel') history.replaceState(null, '', location.pathname + location.search)
    show(!panel.classList.contains('is-open'))
  }
  toggle.setAttribute('role', 'button')
  toggle.setAttribute('aria-controls', panel.id)
  toggle.addEventListener('click', flip)
  toggle.addEventListener('keydown', (e) => e.key === ' ' && flip(e))
  show(location.hash === '#filter-panel')
}

for (const box of document.querySelectorAll('[data-copy]')) {
  const text = box.innerText
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'hub-small-button'
  button.textContent = 'Copy'
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text)
    button.textContent = 'Copied'
  })
  box.append(button)
}

for (const input of document.querySelectorAll('[data-suggest]')) suggestFor(input)

// The combobox of ARIA 1.2: the keyboard stays in the box, the list says which of its options it stands on.
function suggestFor(input) {
  const list = document.createElement('ul')
  list.className = 'hub-suggest'
  list.id = `${input.id}-suggestions`
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Suggestions')
  const said = document.createElement('span')
  said.className = 'visually-hidden'
  said.setAttribute('role', 'status')
  input.closest('.hub-search').append(list, said)
  const set = (name, value) => input.setAttribute(name, value)
  const go = (option) => option && location.assign(option.dataset.url)
  set('role', 'combobox')
  set('aria-autocomplete', 'list')
  set('aria-controls', list.id)

  let active = -1
  let asked, timer

  const close = () => {
    list.hidden = true
    active = -1
    set('aria-expanded', false)
    input.removeAttribute('aria-activedescendant')
  }
  close()
  const mark = (index) => {
    const options = [...list.children]
    active = index < -1 ? options.length - 1 : index >= options.length ? -1 : index
    options.forEach((option, i) => option.setAttribute('aria-selected', i === active))
    if (active < 0) return input.removeAttribute('aria-activedescendant')
    set('aria-activedescendant', options[active].id)
    options[active].scrollIntoView({ block: 'nearest' })
  }
  const show = (suggestions) => {
    close()
    list.replaceChildren(
      ...suggestions.map(({ text, label, url }, i) => {
        const option = document.createElement('li')
        const what = document.createElement('span')
        option.id = `${list.id}-${i}`
        option.setAttribute('role', 'option')
        option.setAttribute('aria-selected', false)
        option.dataset.url = url
        what.textContent = label
        option.append(text, ' ', what)
        return option
      }),
    )
    const { length } = suggestions
    list.hidden = length === 0
    set('aria-expanded', length > 0)
    said.textContent = length === 0 ? 'No suggestions' : length === 1 ? '1 suggestion' : `${length} suggestions`
  }
  const ask = async () => {
    asked?.abort()
    const q = input.value.trim()
    if (q.length < 2) {
      said.textContent = ''
      return close()
    }
    asked = new AbortController()
    try {
      const answer = await fetch(`/suggest.json?q=${encodeURIComponent(q)}`, { signal: asked.signal })
      const { suggestions } = answer.ok ? await answer.json() : { suggestions: [] }
      if (document.activeElement === input) show(suggestions)
    } catch {
      // Aborted by the next letter, or offline: the form itself still works.
    }
  }
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, 150)
  })
  input.addEventListener('keydown', (e) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key]
    if (e.isComposing) return
    if (list.hidden) {
      if (step && !e.altKey) ask()
      return
    }
    if (step) mark(active + step)
    else if (e.key === 'Escape') close()
    else if (e.key === 'Enter' && active >= 0) go(list.children[active])
    else return
    e.preventDefault()
  })
  input.addEventListener('blur', () => {
    asked?.abort()
    clearTimeout(timer)
    close()
  })
  list.addEventListener('mousedown', (e) => e.preventDefault())
  list.addEventListener('click', (e) => go(e.target.closest('li')))
}
