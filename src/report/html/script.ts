/** What the page does by itself: forms that narrow a section’s list. Plain JavaScript, put into the page as it is. */
export const SCRIPT = `
for (const form of document.querySelectorAll('form[data-filter]')) {
  const section = form.closest('section')
  const groups = [...section.querySelectorAll('[data-group]')]
  const items = [...section.querySelectorAll('[data-kind]')].map(element => ({
    element,
    text: (element.closest('[data-group]')?.dataset.group + ' ' + element.textContent).toLowerCase(),
  }))
  const words = form.elements.words
  const boxes = [...form.querySelectorAll('input[type=checkbox]')]
  const said = form.querySelector('output')
  const narrow = () => {
    const wanted = words.value.toLowerCase().split(/\\s+/).filter(word => word !== '')
    const kinds = new Set(boxes.filter(box => box.checked).map(box => box.value))
    let shown = 0
    for (const { element, text } of items) {
      const fits = kinds.has(element.dataset.kind) && wanted.every(word => text.includes(word))
      element.hidden = !fits
      if (fits) shown++
    }
    const narrowed = shown < items.length
    for (const group of groups) {
      group.hidden = narrowed && group.querySelector('[data-kind]:not([hidden])') === null
      if (wanted.length > 0 && !group.hidden && group.tagName === 'DETAILS') group.open = true
    }
    said.value = narrowed ? shown + ' of ' + items.length + ' ' + said.dataset.of : ''
  }
  form.addEventListener('input', narrow)
  form.addEventListener('reset', () => setTimeout(narrow))
  form.addEventListener('submit', event => event.preventDefault())
  words.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    words.value = ''
    narrow()
  })
  form.hidden = false
}
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.closest('input, textarea, select')) return
  const first = document.querySelector('#differences input[type=search]') ?? document.querySelector('input[type=search]')
  if (first === null) return
  event.preventDefault()
  first.focus()
  first.scrollIntoView({ block: 'center' })
})
`
