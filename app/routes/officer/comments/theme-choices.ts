import { themesOfFrameworks } from '../../../../surveys/comments/themes'

/** The themes of the frameworks to choose from, a group a framework. */
export const themeChoices = themesOfFrameworks.map(({ title, themes }) => ({
  name: title,
  choices: themes.map(({ id, name }) => ({ value: id, text: name })),
}))
