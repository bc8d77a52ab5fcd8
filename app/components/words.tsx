import { createContext, useContext } from 'react'
import { type Translate, translator } from '../locales/translate'

/** The words every component may need (skip link, error prefix), in the language of the page; `Page` sets them. */
export const WordsContext = createContext<Translate>(translator('en', 'site'))

export const useWords = (): Translate => useContext(WordsContext)
