import type { Response } from 'express'
import { translator } from '../locales/translate'

/** A refusal made before any page is asked, in English and in Welsh: nobody knows yet who reads it. */
export function sendRefusal(response: Response, status: number, refusal: 'too-many' | 'elsewhere'): void {
  const [english, welsh] = (['en', 'cy'] as const).map((language) => {
    const words = translator(language, 'site')
    return { title: words(`${refusal}-title`), advice: words(`${refusal}-advice`) }
  })
  response
    .status(status)
    .type('html')
    .send(`<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${english?.title}</title>
<main><h1>${english?.title}</h1><p>${english?.advice}</p>
<section lang="cy"><h2>${welsh?.title}</h2><p>${welsh?.advice}</p></section></main></html>`)
}
