// Says that something is being done once it takes longer than half a second: a link followed, a form sent, a file or a
// picture made. Until then nothing is seen. A form that was sent is not sent a second time. It works on the page as it
// came, whether or not that is taken over by another script.
const shownAfter = 500
const longAfter = 10_000
const aFile = /\.(csv|xlsx|svg)$/
/** The cookie that comes with a file, which leaves the page standing. */
const fileCookie = 'file-begun'
const lookEvery = 200
/** How long a file may take to begin to arrive before nothing more is said of it. */
const fileWithin = 60_000

const sign = document.getElementById('waiting')
/** What is to be undone when it has ended; the form that was sent. */
const undo = []
let sent

function begin(words, button) {
  end()
  after(shownAfter, () => show(words, button))
  after(longAfter, () => show('Still working. Something large can take a minute.'))
}

function after(milliseconds, act) {
  const timer = setTimeout(act, milliseconds)
  undo.push(() => clearTimeout(timer))
}

function show(words, button) {
  sign.textContent = words
  if (!button) return
  const text = button.textContent
  // As wide as before at least, so that nothing beside it moves.
  button.style.minWidth = `${button.getBoundingClientRect().width}px`
  button.textContent = 'Working…'
  undo.push(() => {
    button.textContent = text
    button.style.minWidth = ''
  })
}

function end() {
  for (const act of undo.splice(0)) act()
  sign.textContent = ''
  sent = undefined
}

/** A button is not made unusable, or what it says would not be sent with the form: the second press is what is refused. */
function onSubmit(event) {
  if (event.target === sent) return event.preventDefault()
  if (event.defaultPrevented) return
  const button = event.submitter
  begin('Working…', button?.tagName === 'BUTTON' ? button : undefined)
  sent = event.target
  if (!button) return
  button.setAttribute('aria-disabled', 'true')
  undo.push(() => button.removeAttribute('aria-disabled'))
}

function onClick(event) {
  const link = event.target.closest?.('a[href]')
  if (!link || event.defaultPrevented || !isPlain(event) || !leavesPage(link)) return
  if (aFile.test(link.pathname)) waitForFile()
  else begin('Loading…')
}

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }) =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

function leavesPage(link) {
  if (link.origin !== location.origin || link.hasAttribute('download')) return false
  if (link.target && link.target !== '_self') return false
  const isSamePage = link.pathname === location.pathname && link.search === location.search
  return !(isSamePage && link.hash)
}

function waitForFile() {
  forgetFile()
  begin('Making the file…')
  const looking = setInterval(() => document.cookie.includes(`${fileCookie}=`) && end(), lookEvery)
  undo.push(() => clearInterval(looking), forgetFile)
  after(fileWithin, end)
}

function forgetFile() {
  // biome-ignore lint/suspicious/noDocumentCookie: not every browser has another way
  document.cookie = `${fileCookie}=; Path=/officer; Max-Age=0`
}

document.addEventListener('submit', onSubmit)
document.addEventListener('click', onClick)
// Work that another script of the page does, as long as its promise lasts.
document.addEventListener('waiting', ({ detail }) => {
  begin('Working…')
  detail.then(end, end)
})
// Come back to, stopped on the way, or changed after all: the page can be used again.
addEventListener('pageshow', end)
addEventListener('keydown', ({ key }) => key === 'Escape' && end())
document.addEventListener('input', ({ target }) => sent?.contains(target) && end())

let asked = 0
const { navigation } = globalThis
navigation?.addEventListener('navigate', () => {
  asked += 1
})
// What breaks off one way may be the next, which begins within the same turn.
navigation?.addEventListener('navigateerror', () => {
  const before = asked
  setTimeout(() => asked === before && end())
})
