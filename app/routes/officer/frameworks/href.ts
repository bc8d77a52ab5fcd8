/** The page that lists the frameworks. */
export const frameworksHref = '/officer/frameworks'

/** The page that lists the ready surveys. */
export const readySurveysHref = '/officer/ready-surveys'

/** The page of a framework, all of it or where one line stands. */
export const frameworkHref = (key: string, line?: string): string =>
  `${frameworksHref}/${key}${line ? `#${lineId(line)}` : ''}`

/** On the page of a framework, where a line stands, and where the questions that ask about it do. */
export const lineId = (line: string): string => `line-${line}`
export const askedId = (line: string): string => `asked-${line}`
