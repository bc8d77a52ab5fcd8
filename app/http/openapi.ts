import { z } from 'zod'
import { ImportedFacts } from '../../surveys/imported-response'
import { ActionList, ActionQuery } from './action-shapes'
import {
  BreakdownList,
  BreakdownQuery,
  CommentList,
  CommentQuery,
  ErrorBody,
  FiguresEnd,
  FiguresLine,
  ImportResult,
  MadeDraft,
  SurveyFile,
  SurveyList,
  WaveList,
} from './api-shapes'
import { type ApiView, apiViews, listShapeOf, queryOf } from './api-views'
import { EntryList, EntryQuery } from './entries/shapes'
import { FindingList, FindingQuery, findingWords } from './findings/shapes'
import { JudgementList, JudgementQuery, judgementWords } from './judgements/shapes'
import { PanelList } from './panel-shapes'

/** A shape as JSON Schema 2020-12, which OpenAPI 3.1 uses as it is. */
function schemaOf(shape: z.ZodType, io: 'input' | 'output' = 'output') {
  const { $schema, ...schema } = z.toJSONSchema(shape, { io })
  return schema
}

const json = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
})

const error = (description: string) => ({ description, ...json('Error') })

const refusals = {
  401: error('No token, or one that is not known.'),
  403: error('The token is not good for this.'),
}

const text = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
})

/** The parameters of an address, from the shape they are checked with. */
function parametersOf(query: z.ZodObject) {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => {
    const { description, ...rest } = schema as { description?: string }
    return { name, in: 'query', required: required.includes(name), description, schema: rest }
  })
}

const survey = text('survey', 'The key of a survey.')
const line = { $ref: '#/components/schemas/ResponseLine' }

const importResponses = {
  operationId: 'importResponses',
  summary: 'Send responses to a wave from a file, one a line',
  description: `Needs the scope responses:write. Each line is kept, or known already by its external id, or
refused with its number and everything that is wrong with it; what is right is kept whatever the rest is. Of a CSV
file, a line whose quote is not closed is refused by itself, and reading begins again on the next. The same
file sent twice changes nothing. A wave takes responses while it is open, received
on the days of its fieldwork; enter paper forms by its last day, for once closed it takes none. One that an officer
made for a past survey is open until the officer closes it.
A CSV file names its columns in the first line; a column is empty where a question was asked and left blank.
Beside the fields described, a line has a field for each question by its key, "strand-" and the key for each strand,
"tenure" and "helped"; a choice is sent as its key or its code, of 0 to 10 as the number;
many choices of one question as their keys with ";" between, or as yes and no in a field for each option
("question.option"), in NDJSON also as a list of keys. UTF-8.`.replaceAll('\n', ' '),
  parameters: [survey, text('wave', 'The key of a wave of the survey.')],
  requestBody: {
    required: true,
    content: { 'text/csv': { schema: { type: 'string' } }, 'application/x-ndjson': { schema: line } },
  },
  responses: {
    200: { description: 'Every line was kept, or known already.', ...json('ImportResult') },
    207: { description: 'Some lines were kept or known already, others refused.', ...json('ImportResult') },
    ...refusals,
    404: error('There is no such survey or wave.'),
    409: error('The wave has not opened yet, or has closed.'),
    415: error('The body is neither CSV nor NDJSON.'),
    422: error('No line could be kept.'),
  },
}

const getBreakdown = {
  operationId: 'getBreakdown',
  summary: 'What the latest reading of a wave says, by strand, for one area',
  description:
    'Needs the scope results:read. Figures come from the reading named, never from the live count. With `within`, two strands at once; the figures of everybody of either come with them.',
  parameters: [survey, ...parametersOf(BreakdownQuery)],
  responses: {
    200: { description: 'The figures.', ...json('BreakdownList') },
    ...refusals,
    404: error('There is no such survey, or no reading yet.'),
    422: error('Parameters that cannot be used, all of them, each with the nearest that can.'),
  },
}

const listFigures = {
  operationId: 'listFigures',
  summary: 'The figures of the latest reading of a wave: all areas, questions and categories',
  description:
    `Needs the scope results:read. Two strands at once are not in it (the breakdown has them, with within), nor months
(the trend has them). Sent as it is read, a line a figure, hidden ones too, so that memory does
not grow with the wave. Ask with the header Accept: as CSV, the columns are named in the first line, and the lines that begin
with "#" stand under the figures and say how they were made; the last of them says "complete". In CSV, words that begin
with =, +, - or @ (also after spaces) have an apostrophe before them, so that no spreadsheet runs them. As NDJSON, each line is a FiguresLine
and the last one a FiguresEnd. A file whose last line does not say that it is complete is not whole. UTF-8.`.replaceAll(
      '\n',
      ' ',
    ),
  parameters: [survey, text('wave', 'The key of a wave of the survey.')],
  responses: {
    200: {
      description: 'The figures.',
      content: {
        'text/csv': { schema: { type: 'string' } },
        'application/x-ndjson': {
          schema: {
            anyOf: [
              { $ref: '#/components/schemas/FiguresLine' },
              { $ref: '#/components/schemas/FiguresEnd' },
            ],
          },
        },
      },
    },
    ...refusals,
    404: error('There is no such survey or wave, or no reading yet.'),
    406: error('Neither CSV nor NDJSON is accepted.'),
  },
}

const listComments = {
  operationId: 'listComments',
  summary: 'What tenants said in their own words in a wave, as it was released',
  description:
    `Needs the scope comments:read. Only comments that an officer has released, in the words that were released; never
with what a tenant said of themselves, never with an area smaller than a region, and only of a region where 30 or more
answered. They come in an order that tells nothing of when they were written.`.replaceAll('\n', ' '),
  parameters: [survey, text('wave', 'The key of a wave of the survey.'), ...parametersOf(CommentQuery)],
  responses: {
    200: { description: 'The comments.', ...json('CommentList') },
    ...refusals,
    404: error('There is no such survey or wave.'),
    422: error('Parameters that cannot be used, all of them, each with the nearest that can.'),
  },
}

const listWaves = {
  operationId: 'listWaves',
  summary: 'The waves of a survey, the newest first, each with its newest reading',
  description: 'Needs the scope results:read.',
  parameters: [survey],
  responses: {
    200: { description: 'The waves.', ...json('WaveList') },
    ...refusals,
    404: error('There is no such survey.'),
    422: error('Parameters that cannot be used.'),
  },
}

const listSurveys = {
  operationId: 'listSurveys',
  summary: 'The surveys, and the versions of each',
  description: 'Needs the scope surveys:read. A version never changes; drafts are not listed.',
  responses: {
    200: { description: 'The surveys.', ...json('SurveyList') },
    ...refusals,
    422: error('Parameters that cannot be used.'),
  },
}

const importSurvey = {
  operationId: 'importSurvey',
  summary: 'Make a draft of the file of a survey',
  description:
    'Needs the scope surveys:write. A file with problems is refused with all of them, each at its place. Nobody is asked anything until an officer makes the draft a version and opens a wave with it.',
  requestBody: { required: true, ...json('SurveyFile') },
  responses: {
    201: { description: 'The draft.', ...json('MadeDraft') },
    ...refusals,
    415: error('The body is not JSON by its type.'),
    422: error('Everything that is wrong in the file.'),
  },
}

const getVersion = {
  operationId: 'getVersion',
  summary: 'A version of a survey as a file, as it can be brought in elsewhere',
  description: 'Needs the scope surveys:read.',
  parameters: [survey, text('version', 'The number of a version of the survey.')],
  responses: {
    200: { description: 'The file.', ...json('SurveyFile') },
    ...refusals,
    404: error('There is no such survey or version.'),
    422: error('Parameters that cannot be used.'),
  },
}

const nameOf = (view: string) => `${view.charAt(0).toUpperCase()}${view.slice(1)}`

/** Every view of a wave that officers can take away as a file. */
const viewPaths = Object.fromEntries(
  Object.entries<ApiView>(apiViews).map(([name, view]) => {
    const list = {
      operationId: `list${nameOf(name)}`,
      summary: view.summary,
      description: `Needs the scope ${view.scope ?? 'results:read'}. The same as the page and the file of the latest reading; a field is null where there is nothing to say, or where the figure is hidden.`,
      parameters: [survey, text('wave', 'The key of a wave of the survey.'), ...parametersOf(queryOf(view))],
      responses: {
        200: { description: 'All of it.', ...json(`${nameOf(name)}List`) },
        ...refusals,
        404: error('There is no such survey or wave, no reading yet, or nothing to show for this.'),
        422: error('Parameters that cannot be used, all of them, each with the nearest that can.'),
      },
    }
    return [`/surveys/{survey}/waves/{wave}/${name}`, { get: list }]
  }),
)

const viewSchemas = Object.fromEntries(
  Object.entries<ApiView>(apiViews).map(([name, view]) => [
    `${nameOf(name)}List`,
    schemaOf(listShapeOf(view)),
  ]),
)

const listEntries = {
  operationId: 'listEntries',
  summary: 'What tenants said, what was done, and what the residents’ panel says of it',
  description:
    'Needs the scope entries:read. Only entries that are public, the newest first: those the panel has confirmed, and where the landlord’s rule says so those it did not confirm in time.',
  parameters: parametersOf(EntryQuery),
  responses: {
    200: { description: 'The entries.', ...json('EntryList') },
    ...refusals,
    422: error('Parameters that cannot be used, all of them.'),
  },
}

const listPanels = {
  operationId: 'listPanels',
  summary: 'The panels of residents, what they agreed, and the views they raised',
  description:
    'Needs the scope panels:read. With each panel its meetings, the service standards it agreed and how they are kept, and the views it raised that are public, with the answers to them. Of who sits on them it tells only what may be shown of the members of all panels together.',
  responses: {
    200: { description: 'The panels.', ...json('PanelList') },
    ...refusals,
    422: error('A parameter, of which there are none.'),
  },
}

const listActions = {
  operationId: 'listActions',
  summary: 'The actions of a plan: how each stands and goes, and what its recommendation is to reach',
  description:
    'Needs the scope actions:read. In the order of the plan, with its recommendations that have no action yet and what of it does not add up. What tenants answer comes from readings, and is hidden where the pages hide it.',
  parameters: parametersOf(ActionQuery),
  responses: {
    200: { description: 'The actions.', ...json('ActionList') },
    ...refusals,
    404: error('There is no plan yet.'),
    422: error('Parameters that cannot be used, all of them.'),
  },
}

const listJudgements = {
  ...judgementWords,
  parameters: parametersOf(JudgementQuery),
  responses: {
    200: { description: 'The judgements.', ...json('JudgementList') },
    ...refusals,
    422: error('Parameters that cannot be used.'),
  },
}

const listFindings = {
  ...findingWords,
  parameters: parametersOf(FindingQuery),
  responses: {
    200: { description: 'The findings.', ...json('AllFindingsList') },
    ...refusals,
    422: error('Parameters that cannot be used, all of them.'),
  },
}

const getDocument = {
  operationId: 'getDocument',
  summary: 'This document',
  security: [],
  responses: {
    200: {
      description: 'The OpenAPI document.',
      content: { 'application/json': { schema: { type: 'object' } } },
    },
  },
}

/** The OpenAPI 3.1 document: its shapes are the ones that requests are read with and answers are made to. */
export const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Soundings',
    version: '1',
    description: 'What tenants think of their landlord, and for whom the service works.',
  },
  servers: [{ url: '/api/v1' }],
  security: [{ token: [] }],
  paths: {
    '/surveys/{survey}/waves/{wave}/responses': { post: importResponses },
    '/surveys/{survey}/waves/{wave}/figures': { get: listFigures },
    '/surveys/{survey}/waves/{wave}/comments': { get: listComments },
    ...viewPaths,
    '/surveys': { get: listSurveys, post: importSurvey },
    '/surveys/{survey}/versions/{version}': { get: getVersion },
    '/surveys/{survey}/waves': { get: listWaves },
    '/surveys/{survey}/breakdown': { get: getBreakdown },
    '/findings': { get: listFindings },
    '/judgements': { get: listJudgements },
    '/you-said-we-did': { get: listEntries },
    '/panels': { get: listPanels },
    '/actions': { get: listActions },
    '/openapi.json': { get: getDocument },
  },
  components: {
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer', description: 'A token of the organisation, with scopes.' },
    },
    schemas: {
      ImportResult: schemaOf(ImportResult),
      BreakdownList: schemaOf(BreakdownList),
      ...viewSchemas,
      SurveyList: schemaOf(SurveyList),
      SurveyFile: schemaOf(SurveyFile),
      MadeDraft: schemaOf(MadeDraft),
      WaveList: schemaOf(WaveList),
      FiguresLine: schemaOf(FiguresLine),
      FiguresEnd: schemaOf(FiguresEnd),
      EntryList: schemaOf(EntryList),
      AllFindingsList: schemaOf(FindingList),
      JudgementList: schemaOf(JudgementList),
      PanelList: schemaOf(PanelList),
      ActionList: schemaOf(ActionList),
      CommentList: schemaOf(CommentList),
      ResponseLine: { ...schemaOf(ImportedFacts, 'input'), additionalProperties: true },
      Error: schemaOf(ErrorBody),
    },
  },
}
