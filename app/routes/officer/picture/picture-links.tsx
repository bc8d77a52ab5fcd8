import { useEffect, useRef, useState } from 'react'

type PictureLinksProps = { svgHref: string; name: string }

/** Takes a chart away as a picture with its caption: a drawing for everybody, and where there is a script also as a
 *  picture of dots, saved or copied. */
export function PictureLinks({ svgHref, name }: PictureLinksProps) {
  const [hasScript, setHasScript] = useState(false)
  const [said, setSaid] = useState('')
  const isBusy = useRef(false)
  useEffect(() => setHasScript(true), [])
  const once = (make: () => Promise<void>, done: string, failed: string) => {
    if (isBusy.current) return
    isBusy.current = true
    setSaid('')
    const made = make()
    tellWaiting(made)
    made
      .then(
        () => setSaid(done),
        () => setSaid(failed),
      )
      .finally(() => {
        isBusy.current = false
      })
  }
  const copy = () =>
    once(
      () => copyPicture(svgHref),
      'Copied: paste it into your paper.',
      'This browser does not let a page copy a picture. Save it instead.',
    )
  const save = () =>
    once(() => savePicture(svgHref, name), 'Saved.', 'The picture could not be made. Save it as SVG instead.')
  const which = <span className="govuk-visually-hidden">of {name}</span>
  return (
    <p className="ways no-print">
      <span className="govuk-body-s">The chart with its caption, for a paper:</span>
      <a className="govuk-link" href={svgHref}>
        Save as SVG {which}
      </a>
      {hasScript ? (
        <>
          <button type="button" className="link-button" onClick={save}>
            Save as PNG {which}
          </button>
          <button type="button" className="link-button" onClick={copy}>
            Copy {which}
          </button>
        </>
      ) : null}
      <span className="govuk-body-s" role="status">
        {said}
      </span>
    </p>
  )
}

/** Has the page say so while the work lasts, if it lasts long (`public/waiting.js`). */
function tellWaiting(work: Promise<void>): void {
  document.dispatchEvent(new CustomEvent('waiting', { detail: work }))
}

/** How many dots a unit of the drawing gets: sharp on paper. */
const dots = 3

async function dotsOf(svgHref: string): Promise<Blob> {
  const answer = await fetch(svgHref)
  if (!answer.ok) throw new Error(`${svgHref} gave ${answer.status}`)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await answer.text())}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = dots * image.naturalWidth
  canvas.height = dots * image.naturalHeight
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  )
}

/** The picture is promised to the clipboard at once, while the press of the button still counts. */
async function copyPicture(svgHref: string): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': dotsOf(svgHref) })])
}

async function savePicture(svgHref: string, name: string): Promise<void> {
  const href = URL.createObjectURL(await dotsOf(svgHref))
  Object.assign(document.createElement('a'), { href, download: `${name}.png` }).click()
  URL.revokeObjectURL(href)
}
