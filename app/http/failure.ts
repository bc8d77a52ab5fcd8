import type { Opened } from '../../db/invitation.server'

/** Every way a tenant's page can be refused. */
export type Refusal = 'malformed' | 'mistyped' | 'unknown' | 'no-survey' | Exclude<Opened['state'], 'open'>

/** The status each is answered with: not a link at all, none of ours (yet), or ours and over. */
export const statusOfRefusal: Record<Refusal, number> = {
  malformed: 400,
  mistyped: 404,
  unknown: 404,
  'no-survey': 404,
  'not-yet': 404,
  used: 410,
  closed: 410,
}
