import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { listAreas } from '../../../../../db/area.server'
import type { Tx } from '../../../../../db/client.server'
import { today } from '../../../../../db/day.server'
import type { Panel } from '../../../../../db/panel/panel.server'
import { raiseView } from '../../../../../db/panel/view.server'
import { services } from '../../../../../surveys/service'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { problemIn } from '../../../../components/problem'
import { Select } from '../../../../components/select'
import { Textarea } from '../../../../components/textarea'
import { reader, translator } from '../../../../locales/translate'
import { areaChoices } from '../../../area-choices'
import { asPanelMember } from '../../panel-page.server'
import { readView, type TypedView, typedView } from './view-fields'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${translator(data?.language ?? 'en', 'panel')('view-new')} - Soundings` },
]

/** The areas that one of these panels speaks for, with those within. */
async function listOwnAreas(tx: Tx, panels: readonly Panel[]) {
  const areas = await listAreas(tx)
  const own = areas.filter(({ id }) => panels.some(({ area_id }) => area_id === id))
  return areas.filter((area) => own.some(({ first, last }) => first <= area.first && area.first <= last))
}

export function loader(args: LoaderFunctionArgs) {
  return asPanelMember(args, async (tx, { panels, spoken }) => ({
    ...spoken,
    panels: panels.map(({ id, name }) => ({ value: id, text: name })),
    areas: areaChoices(await listOwnAreas(tx, panels)),
    services: services.map(({ key, text }) => ({ value: key, text: reader(spoken.language)(text) })),
  }))
}

export async function action(args: ActionFunctionArgs) {
  const typed = typedView(await args.request.formData())
  return asPanelMember(args, async (tx, { account, panels, spoken }) => {
    const areas = await listOwnAreas(tx, panels)
    const read = readView(typed, { panels, areas }, translator(spoken.language, 'panel'))
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    const id = await raiseView(tx, account, read.view, today())
    return redirect(`/panel/views/${id}${spoken.kept}`)
  })
}

export default function NewView() {
  const { language, panels, areas, services } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  const words = translator(language, 'panel')
  const field = (name: keyof TypedView) => ({
    ...{ name, error: problemIn(problems, name), label: words(`view-${name}`) },
    value: refused?.typed[name] ?? (name === 'panel' ? panels[0]?.value : ''),
  })
  return (
    <>
      <ErrorSummary problems={problems} />
      <h1 className="govuk-heading-l">{words('view-new')}</h1>
      <form method="post" noValidate>
        <Textarea {...field('words')} hint={words('view-words-hint')} />
        <Select {...field('panel')} choices={panels} />
        <Select {...field('area')} blank={words('view-area-choose')} choices={areas} />
        <Select {...field('service')} blank={words('view-service-choose')} choices={services} />
        <Button text={words('send')} />
      </form>
    </>
  )
}
