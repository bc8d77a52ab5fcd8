import type { FindingState } from '../../surveys/analysis/finding'
import type { demoAccounts } from './secrets'

/** What was decided in Spring 2026 of a finding, in the order it was decided. */
export type DemoDecision = {
  finding: string
  state: FindingState
  note: string
  /** The e-mail address of who owns it. */
  owner?: (typeof demoAccounts)[number]['email']
  into?: string
  on: string
}

const officer = 'officer@harbour-dale.example.org'
const administrator = 'administrator@harbour-dale.example.org'
const south = 'area:below:repairs:everybody:SO'

/** Some of every kind, with the rest still to be decided. */
export const demoDecisions: readonly DemoDecision[] = [
  {
    finding: south,
    state: 'accepted',
    note: 'End the contract in the South and bring the work to our own team from February.',
    owner: officer,
    on: '2026-06-08T09:40:00Z',
  },
  {
    finding: 'area:below:repair-time:everybody:SO',
    state: 'merged',
    note: '',
    into: south,
    on: '2026-06-08T09:44:00Z',
  },
  {
    finding: 'fall:below:repairs:everybody:SO',
    state: 'merged',
    note: '',
    into: south,
    on: '2026-06-08T09:46:00Z',
  },
  {
    finding: 'group:below:easy-contact:disability.limited-a-lot:HD',
    state: 'accepted',
    note: 'Try a text line and call-backs with tenants who asked for one.',
    owner: administrator,
    on: '2026-06-08T10:05:00Z',
  },
  {
    finding: 'group:below:views-acted-on:age.25-34:HD',
    state: 'accepted',
    note: '',
    on: '2026-06-08T10:12:00Z',
  },
  {
    finding: 'group:below:easy-to-join:disability.no-condition:HD',
    state: 'dismissed',
    note: 'Four points, and those with an illness or disability were asked to join by name last year. That was meant.',
    on: '2026-06-08T10:20:00Z',
  },
]
