import { themesAmong } from '../../../../surveys/comments/themes'

/** The themes with these ids to choose from, a group a framework. */
export const themeChoices = (ids: readonly string[]) =>
  themesAmong(ids).map(({ title, themes }) => ({
    name: title,
    choices: themes.map(({ id, name }) => ({ value: id, text: name })),
  }))
