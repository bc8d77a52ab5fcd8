import { z } from 'zod'
import type { PickedFigure } from '../../db/evidence.server'
import type { Problem } from '../components/problem'

/** The fields in which a figure is picked, by the names that pages and their addresses use. */
export const pickedFields = ['wave', 'question', 'evidence-area', 'group'] as const
export type PickedField = (typeof pickedFields)[number]

/** A field that names something by its number. */
export const numberField = (missing: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, missing)
    .transform(Number)

/** What the fields have to hold, with what to say where they do not. */
export const pickedShape = {
  wave: z.uuid('Choose a wave'),
  question: z.string().min(1, 'Choose a question'),
  'evidence-area': numberField('Choose the area of the figure'),
  group: numberField('Choose whose answers'),
}

/** The figure that was picked in fields which hold what they have to. */
export const pickedIn = (read: z.infer<z.ZodObject<typeof pickedShape>>): PickedFigure => ({
  waveId: read.wave,
  questionKey: read.question,
  areaId: read['evidence-area'],
  cell: read.group,
})

/** Why a figure cannot be cited, at the field to change. */
export const figureRefusals = {
  'no reading': {
    field: 'wave',
    message: 'This wave has not been read yet, so it has no figures. Choose another wave',
  },
  'not asked': {
    field: 'question',
    message: 'The survey of this wave does not ask this question. Choose another question or wave',
  },
  hidden: {
    field: 'group',
    message:
      'This figure is not shown: fewer than 10 answered, or it would give another group away. Choose a larger group or area',
  },
} as const satisfies Record<string, Problem>
