import type { Framework } from '../framework'
import { frameworks } from '../frameworks/all'
import { questionBank } from '../questions/all'
import { commentsOf, type ThemeOfComments, themeName } from './theme'

/** The themes that comments are read by, by their frameworks: those that a question of the bank is tied to. */
export const themesOfFrameworks = frameworks.map(themed).filter(({ themes }) => themes.length > 0)

function themed(framework: Framework) {
  const themes = framework.themes.map((theme) => ({
    id: theme.id,
    name: themeName(framework, theme),
    comments: commentsOf(theme, questionBank),
  }))
  const { key, title } = framework
  return {
    key,
    title,
    themes: themes.filter(({ comments }) => comments.services.length + comments.questions.length > 0),
  }
}

const byId = new Map(themesOfFrameworks.flatMap(({ themes }) => themes.map((theme) => [theme.id, theme])))

/** The ids of the themes, in the order of the frameworks. */
export const themeIds: string[] = [...byId.keys()]

/** Which comments are of the theme with this id, if there is one. */
export const findTheme = (id: string): ThemeOfComments | undefined => byId.get(id)?.comments
