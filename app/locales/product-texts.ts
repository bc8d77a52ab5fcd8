import type { Language } from '../../surveys/language'
import type { Translation } from '../../surveys/translations/translation'
import { answer as answerCy } from './cy/answer'
import { panel as panelCy } from './cy/panel'
import { panelProfile as profileCy } from './cy/panel-profile'
import { panelWorkspace as workspaceCy } from './cy/panel-workspace'
import { paper as paperCy } from './cy/paper'
import { publicPages as publicCy } from './cy/public'
import { site as siteCy } from './cy/site'
import { answer as answerEn } from './en/answer'
import { panel as panelEn } from './en/panel'
import { panelProfile as profileEn } from './en/panel-profile'
import { panelWorkspace as workspaceEn } from './en/panel-workspace'
import { paper as paperEn } from './en/paper'
import { publicPages as publicEn } from './en/public'
import { site as siteEn } from './en/site'
import { answer as answerGu } from './gu/answer'
import { paper as paperGu } from './gu/paper'
import { site as siteGu } from './gu/site'
import { answer as answerHi } from './hi/answer'
import { paper as paperHi } from './hi/paper'
import { site as siteHi } from './hi/site'
import { answer as answerPs } from './ps/answer'
import { paper as paperPs } from './ps/paper'
import { site as sitePs } from './ps/site'
import { answer as answerSo } from './so/answer'
import { paper as paperSo } from './so/paper'
import { site as siteSo } from './so/site'
import { answer as answerUr } from './ur/answer'
import { paper as paperUr } from './ur/paper'
import { publicPages as publicUr } from './ur/public'
import { site as siteUr } from './ur/site'
import { answer as answerZh } from './zh/answer'
import { paper as paperZh } from './zh/paper'
import { site as siteZh } from './zh/site'

type Texts = Readonly<Record<string, string>>
type Pairs = Readonly<Record<string, Translation>>

const en = {
  site: siteEn,
  answer: answerEn,
  paper: paperEn,
  public: publicEn,
  panel: { ...panelEn, ...workspaceEn, ...profileEn },
}

/** A group of texts, named after who reads them. */
export type Audience = keyof typeof en
export const audiences = Object.keys(en) as Audience[]

/** The texts that are kept beside the English they were translated from, by language and audience. */
export const translatedPages: Partial<Record<Language, Partial<Record<Audience, Pairs>>>> = {
  ur: { site: siteUr, answer: answerUr, paper: paperUr, public: publicUr },
  ps: { site: sitePs, answer: answerPs, paper: paperPs },
  gu: { site: siteGu, answer: answerGu, paper: paperGu },
  hi: { site: siteHi, answer: answerHi, paper: paperHi },
  so: { site: siteSo, answer: answerSo, paper: paperSo },
  zh: { site: siteZh, answer: answerZh, paper: paperZh },
}

/** Our own texts by language and audience; where a language has none, English is read. */
export const productTexts: { en: Record<Audience, Texts> } & Partial<
  Record<Language, Partial<Record<Audience, Texts>>>
> = {
  en,
  cy: {
    site: siteCy,
    answer: answerCy,
    paper: paperCy,
    public: publicCy,
    panel: { ...panelCy, ...workspaceCy, ...profileCy },
  },
  ...Object.fromEntries(Object.entries(translatedPages).map(([language, pages]) => [language, words(pages)])),
}

function words(pages: Partial<Record<Audience, Pairs>>): Partial<Record<Audience, Texts>> {
  return Object.fromEntries(
    Object.entries(pages).map(([audience, pairs]) => [
      audience,
      Object.fromEntries(Object.entries(pairs).map(([key, [, translation]]) => [key, translation])),
    ]),
  )
}
