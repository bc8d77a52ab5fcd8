import { index, layout, prefix, type RouteConfig, route } from '@remix-run/route-config'
import { apiViewNames, viewNames } from './export/view-names'

/** Every URL of the product. */
export default [
  // public
  index('routes/public/home.tsx'),
  route('organisations/:organisation', 'routes/public/organisation.tsx'),
  route('organisations/:organisation/you-said-we-did', 'routes/public/entries/you-said-we-did.tsx'),
  route('organisations/:organisation/you-said-we-did.atom', 'routes/public/entries/feed.ts'),
  route('organisations/:organisation/you-said-we-did/:entry', 'routes/public/entries/entry.tsx'),

  // tenants
  route('s/:address', 'routes/answer/open-link.tsx'),
  route('a/:link', 'routes/answer/start.tsx'),
  route('a/:link/:page', 'routes/answer/page.tsx'),
  route('receipt/:code?', 'routes/answer/receipt.tsx'),

  // staff and panel
  route('sign-in', 'routes/officer/signing-in/sign-in.tsx'),
  route('sign-out', 'routes/officer/signing-in/sign-out.tsx'),
  route('set-up/:token', 'routes/officer/signing-in/set-up.tsx'),
  route('join/:token', 'routes/panel/joining/join.tsx'),
  layout('routes/officer/layout.tsx', [
    route('officer', 'routes/officer/overview/waves.tsx'),
    route('officer/waves/:wave', 'routes/officer/overview/wave.tsx'),
    route('officer/waves/:wave/breakdown', 'routes/officer/breakdown/breakdown.tsx'),
    route('officer/waves/:wave/comments', 'routes/officer/comments/desk.tsx'),
    route('officer/waves/:wave/comments/:comment', 'routes/officer/comments/comment.tsx'),
    route('officer/waves/:wave/compare', 'routes/officer/compare/compare.tsx'),
    route('officer/waves/:wave/drivers', 'routes/officer/drivers/drivers.tsx'),
    route('officer/waves/:wave/figure', 'routes/officer/figure/figure.tsx'),
    route('officer/waves/:wave/finding', 'routes/officer/findings/finding.tsx'),
    route('officer/waves/:wave/findings', 'routes/officer/findings/findings.tsx'),
    route('officer/waves/:wave/hidden', 'routes/officer/hiding/hiding.tsx'),
    route('officer/waves/:wave/imports', 'routes/officer/imports/imports.tsx'),
    route('officer/waves/:wave/imports/:import', 'routes/officer/imports/import.tsx'),
    route('officer/waves/:wave/imports/:import/answers', 'routes/officer/imports/answers.tsx'),
    route('officer/waves/:wave/imports/:import/columns', 'routes/officer/imports/columns.tsx'),
    route('officer/waves/:wave/judgements', 'routes/officer/judgements/wave/wave-judgements.tsx'),
    route('officer/waves/:wave/judgements/document', 'routes/officer/judgements/document/document.tsx'),
    route('officer/waves/:wave/keying', 'routes/officer/keying/keying.tsx'),
    route('officer/waves/:wave/paper', 'routes/officer/paper/paper.tsx'),
    route('officer/waves/:wave/coding', 'routes/officer/reasons/coding/coding.tsx'),
    route('officer/waves/:wave/promise', 'routes/officer/promise/promise.tsx'),
    route('officer/waves/:wave/reasons', 'routes/officer/reasons/reasons.tsx'),
    route('officer/waves/:wave/report', 'routes/officer/report/report.tsx'),
    route('officer/waves/:wave/respondents', 'routes/officer/respondents/respondents.tsx'),
    route('officer/waves/:wave/trend', 'routes/officer/trend/trend.tsx'),
    route('officer/waves/:wave/weights', 'routes/officer/weights/weights.tsx'),
    route('officer/waves/:wave/closing', 'routes/officer/past-wave/closing.tsx'),
    route('officer/past-surveys/new', 'routes/officer/past-wave/new.tsx'),
    route('officer/comments', 'routes/officer/comments/reading/reading.tsx'),
    route('officer/reasons', 'routes/officer/reasons/codebook/codebook.tsx'),
    route('officer/reasons/:reason', 'routes/officer/reasons/codebook/reason.tsx'),
    route('officer/frameworks', 'routes/officer/frameworks/frameworks.tsx'),
    route('officer/standard-measures', 'routes/officer/standard-measures/standard-measures.tsx'),
    route('officer/ready-surveys', 'routes/officer/frameworks/ready-surveys.tsx'),
    route('officer/frameworks/:framework', 'routes/officer/frameworks/framework.tsx'),
    ...prefix('officer/judgements', [
      index('routes/officer/judgements/judgements.tsx'),
      route('rule', 'routes/officer/judgements/rule.tsx'),
      route(':judgement', 'routes/officer/judgements/one/judgement.tsx'),
      route(':judgement/claims/new', 'routes/officer/judgements/claim/new-claim.tsx'),
      route(':judgement/claims/:claim', 'routes/officer/judgements/claim/claim.tsx'),
    ]),
    route('officer/languages', 'routes/officer/languages/languages.tsx'),
    route('officer/languages/:language', 'routes/officer/languages/language.tsx'),
    route('officer/languages/:language/files', 'routes/officer/languages/files/files.tsx'),
    route('officer/languages/:language/files/:file', 'routes/officer/languages/files/file.tsx'),
    route('officer/safeguarding', 'routes/officer/safeguarding/safeguarding.tsx'),
    route('officer/surveys', 'routes/officer/surveys/surveys.tsx'),
    route('officer/surveys/new', 'routes/officer/surveys/starting/new.tsx'),
    route('officer/surveys/:survey', 'routes/officer/surveys/versions/survey.tsx'),
    route('officer/surveys/:survey/comparison', 'routes/officer/surveys/versions/comparison.tsx'),
    route('officer/surveys/:survey/versions/:version/preview', 'routes/officer/surveys/preview/preview.tsx', {
      id: 'version-preview',
    }),
    route('officer/surveys/:survey/versions/:version/wave', 'routes/officer/surveys/wave/new-wave.tsx'),
    ...prefix('officer/surveys/drafts/:draft', [
      index('routes/officer/surveys/building/builder.tsx'),
      route('bank', 'routes/officer/surveys/bank/bank.tsx'),
      route('check', 'routes/officer/surveys/check/check.tsx'),
      route('lines', 'routes/officer/surveys/check/lines.tsx'),
      route('own-question', 'routes/officer/surveys/question/own-question.tsx'),
      route('preview', 'routes/officer/surveys/preview/preview.tsx', { id: 'draft-preview' }),
      route('questions/:question', 'routes/officer/surveys/question/question.tsx'),
      route('sections/:section', 'routes/officer/surveys/whole/section.tsx'),
      route('settings', 'routes/officer/surveys/whole/settings.tsx'),
      route('strands', 'routes/officer/surveys/whole/strands.tsx'),
    ]),
    route('officer/panels', 'routes/officer/panel/panels/panels.tsx'),
    route('officer/panels/new', 'routes/officer/panel/panels/panel-facts.tsx', { id: 'new-panel' }),
    route('officer/panels/:panel', 'routes/officer/panel/panels/panel.tsx'),
    route('officer/panels/:panel/facts', 'routes/officer/panel/panels/panel-facts.tsx', {
      id: 'panel-facts',
    }),
    ...prefix('officer/panels', [
      route('standards', 'routes/officer/panel/standards/standards.tsx'),
      route('standards/new', 'routes/officer/panel/standards/standard-facts.tsx', { id: 'new-standard' }),
      route('standards/:standard', 'routes/officer/panel/standards/standard-facts.tsx', { id: 'standard' }),
      route('views', 'routes/officer/panel/views/views.tsx'),
      route('views/:view', 'routes/officer/panel/views/view.tsx'),
    ]),
    ...prefix('officer/panels/:panel/meetings', [
      route('new', 'routes/officer/panel/meetings/meeting-facts.tsx', { id: 'new-meeting' }),
      route(':meeting', 'routes/officer/panel/meetings/meeting.tsx'),
      route(':meeting/facts', 'routes/officer/panel/meetings/meeting-facts.tsx', { id: 'meeting-facts' }),
      route(':meeting/packs/:pack', 'routes/officer/panel/meetings/pack.tsx'),
    ]),
    route('officer/you-said-we-did', 'routes/officer/entries/entries.tsx'),
    route('officer/you-said-we-did/new', 'routes/officer/entries/new-entry.tsx'),
    route('officer/you-said-we-did/rule', 'routes/officer/entries/rule/rule.tsx'),
    route('officer/you-said-we-did/:entry', 'routes/officer/entries/entry.tsx'),
    route('officer/you-said-we-did/:entry/answer/:verdict', 'routes/officer/entries/answering/answer.tsx'),
    route('officer/you-said-we-did/:entry/gathering', 'routes/officer/entries/gathering/gathering.tsx'),
  ]),
  // files
  ...viewNames.flatMap((view) => [
    route(`officer/waves/:wave/${view}.csv`, 'routes/officer/export/view-csv.ts', { id: `${view}-csv` }),
    route(`officer/waves/:wave/${view}.xlsx`, 'routes/officer/export/view-xlsx.ts', { id: `${view}-xlsx` }),
  ]),
  ...['areas', 'breakdown', 'drivers', 'map', 'trend'].map((picture) =>
    route(`officer/waves/:wave/${picture}.svg`, `routes/officer/picture/${picture}-svg.tsx`),
  ),
  route('officer/waves/:wave/figures.csv', 'routes/officer/export/figures-csv.ts'),
  route('officer/waves/:wave/workbook.xlsx', 'routes/officer/export/workbook-xlsx.ts'),
  route('officer/languages/:language/texts.csv', 'routes/officer/languages/files/texts-csv.ts'),
  route('officer/waves/:wave/imports/:import/problems.csv', 'routes/officer/imports/problems-csv.ts'),

  // forms to print
  route('officer/waves/:wave/paper/:batch', 'routes/officer/paper/sheets.tsx'),

  // surveys on a phone, and as files
  ...['officer/surveys/drafts/:draft', 'officer/surveys/:survey/versions/:version'].flatMap(
    (shown, place) => [
      route(`${shown}/phone/:page?`, 'routes/officer/surveys/preview/phone.tsx', { id: `phone-${place}` }),
      route(`${shown}/survey.json`, 'routes/officer/surveys/starting/survey-json.ts', {
        id: `survey-json-${place}`,
      }),
    ],
  ),

  layout('routes/panel/layout.tsx', [
    route('panel', 'routes/panel/entries.tsx'),
    route('panel/entries/:entry', 'routes/panel/entry.tsx'),
    route('panel/standards', 'routes/panel/workspace/standards/standards.tsx'),
    route('panel/standards/:standard', 'routes/panel/workspace/standards/standard.tsx'),
    route('panel/views', 'routes/panel/workspace/views/views.tsx'),
    route('panel/views/new', 'routes/panel/workspace/views/new-view.tsx'),
    route('panel/views/:view', 'routes/panel/workspace/views/view.tsx'),
    route('panel/meetings', 'routes/panel/workspace/meetings/meetings.tsx'),
    route('panel/meetings/:meeting', 'routes/panel/workspace/meetings/meeting.tsx'),
    route('panel/meetings/:meeting/packs/:pack', 'routes/panel/workspace/meetings/pack.tsx'),
  ]),

  // API
  ...prefix('api/v1', [
    route('openapi.json', 'routes/api/openapi.ts'),
    route('you-said-we-did', 'routes/api/you-said-we-did.ts'),
    route('panels', 'routes/api/panels.ts'),
    route('surveys', 'routes/api/surveys.ts'),
    route('surveys/:survey/versions/:version', 'routes/api/survey-version.ts'),
    route('surveys/:survey/breakdown', 'routes/api/breakdown.ts'),
    route('surveys/:survey/waves/:wave/comments', 'routes/api/comments.ts'),
    route('surveys/:survey/waves', 'routes/api/waves.ts'),
    route('surveys/:survey/waves/:wave/figures', 'routes/api/figures.ts'),
    ...apiViewNames.map((name) =>
      route(`surveys/:survey/waves/:wave/${name}`, 'routes/api/view.ts', { id: `api-${name}` }),
    ),
    route('surveys/:survey/waves/:wave/responses', 'routes/api/responses.ts'),
    route('*', 'routes/api/not-found.ts'),
  ]),

  route('health', 'routes/api/health.ts'),
  route('*', 'routes/public/not-found.tsx'),
] satisfies RouteConfig
