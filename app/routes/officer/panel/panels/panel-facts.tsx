import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { listAreas } from '../../../../../db/area.server'
import { changePanel, insertPanel, listPanels } from '../../../../../db/panel/panel.server'
import { Breadcrumbs } from '../../../../components/breadcrumbs'
import { Button } from '../../../../components/button'
import { ErrorSummary } from '../../../../components/error-summary'
import { problemIn } from '../../../../components/problem'
import { Select } from '../../../../components/select'
import { TextInput } from '../../../../components/text-input'
import { requirePanel } from '../../../../http/require-panel.server'
import { asAccount, officers } from '../../../../session/session.server'
import { areaChoices } from '../../../area-choices'
import { allPanels, toPanel } from '../links'
import { readPanel, type TypedPanel, typedPanel } from './panel-fields'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.panel ? 'Change a panel' : 'Make a panel'} - Soundings` },
]

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return asAccount(request, context, officers, async (tx) => {
    const panel = params.panel === undefined ? undefined : await requirePanel(tx, params.panel)
    const others = (await listPanels(tx)).filter(({ id }) => id !== panel?.id)
    return {
      panel: panel && { id: panel.id, name: panel.name },
      typed: {
        name: panel?.name ?? '',
        area: String(panel?.area_id ?? ''),
        above: panel?.above_id ?? '',
      } satisfies TypedPanel,
      areas: areaChoices(await listAreas(tx)),
      others: others.map(({ id, name }) => ({ value: id, text: name })),
    }
  })
}

const taken = { field: 'name', message: 'Another panel has this name: choose another' }
const circle = { field: 'above', message: 'That panel stands below this one: choose another' }

export async function action({ request, params, context }: ActionFunctionArgs) {
  const typed = typedPanel(await request.formData())
  return asAccount(request, context, officers, async (tx, account) => {
    const panel = params.panel === undefined ? undefined : await requirePanel(tx, params.panel)
    const read = readPanel(typed)
    if (!read.ok) return data({ typed, problems: read.problems }, { status: 422 })
    if (panel) {
      const change = await changePanel(tx, panel.id, read.facts)
      if (change === 'changed') return redirect(`/officer/panels/${panel.id}`)
      return data({ typed, problems: [change === 'taken' ? taken : circle] }, { status: 422 })
    }
    const id = await insertPanel(tx, account.organisation_id, read.facts)
    return id ? redirect(`/officer/panels/${id}`) : data({ typed, problems: [taken] }, { status: 422 })
  })
}

export default function PanelFacts() {
  const { panel, areas, others, ...found } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const problems = refused?.problems ?? []
  const field = (name: keyof TypedPanel) => ({
    name,
    value: (refused?.typed ?? found.typed)[name],
    error: problemIn(problems, name),
  })
  const title = panel ? 'Change a panel' : 'Make a panel'
  return (
    <>
      <Breadcrumbs links={[allPanels, ...(panel ? [toPanel(panel)] : [])]} here={title} />
      <main className="govuk-main-wrapper" id="main">
        <div className="measure">
          <ErrorSummary problems={problems} />
          <h1 className="govuk-heading-l">{title}</h1>
          <form method="post" noValidate>
            <TextInput {...field('name')} label="Name" hint="For example: North West residents’ group" />
            <Select {...field('area')} label="Area it speaks for" blank="Choose an area" choices={areas} />
            <Select
              {...field('above')}
              label="Panel above it"
              hint="The panel to which it sends views up, such as the national panel."
              blank="None"
              choices={others}
            />
            <Button text="Save" />
          </form>
        </div>
      </main>
    </>
  )
}
