// Keys a paper form quickly: Enter goes on to the next field, and beside each field stands what its code means. Without
// this, Tab goes on and the codes stand beside their meanings; Enter does nothing, so that no half-keyed form is saved.
const form = document.querySelector('form.keying')

function onKey(event) {
  const { target, key } = event
  if (key !== 'Enter' || !['INPUT', 'SELECT'].includes(target.tagName)) return
  event.preventDefault()
  const fields = [...form.querySelectorAll('input, select, textarea, button:not([hidden])')]
  const next = fields[fields.indexOf(target) + 1]
  next?.focus()
  if (next?.tagName === 'INPUT') next.select()
}

/** What the typed codes mean, in the words beside the field; a code that is none of them is said to be none. */
function say(field) {
  const meaning = document.getElementById(`${field.name}-meaning`)
  if (!meaning) return
  const words = new Map(
    [...document.querySelectorAll(`#${CSS.escape(`${field.name}-codes`)} [data-code]`)].map((one) => [
      one.dataset.code,
      one.dataset.text,
    ]),
  )
  const typed = field.value.trim().toLowerCase()
  const codes = 'many' in field.dataset ? typed.split(/[\s,;.]+/) : [typed]
  meaning.textContent = codes
    .filter(Boolean)
    .map((code) => words.get(code) ?? `${code}: no such code`)
    .join('; ')
  meaning.classList.toggle(
    'keying__meaning--none',
    codes.some((code) => code && !words.has(code)),
  )
}

if (form) {
  form.addEventListener('keydown', onKey)
  form.addEventListener('input', ({ target }) => say(target))
  for (const field of form.elements) say(field)
}
