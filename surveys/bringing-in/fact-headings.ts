/** The facts of a response beside its answers: what each is called, and the headings that tools give it. */
export const factHeadings = {
  external_id: {
    name: 'The response’s own number',
    texts: [
      ...['id', 'response id', 'responseid', 'respondent id', 'reference', 'external id', 'response number'],
      ...['reference number', 'ref', 'record id'],
    ],
  },
  received_on: {
    name: 'The day it was received',
    texts: [
      ...['submitdate', 'date submitted', 'completion time', 'completed', 'date', 'received on', 'end date'],
      ...['date received', 'date completed', 'submitted', 'submission date', 'interview date', 'timestamp'],
    ],
  },
  area: {
    name: 'Area',
    texts: [
      ...['area', 'area code', 'area name', 'neighbourhood', 'local authority', 'ward', 'scheme', 'estate'],
      ...['patch', 'region', 'where do you live', 'which area is your home in'],
    ],
  },
  tenure: {
    name: 'Tenure',
    texts: ['tenure', 'tenure type', 'tenancy type', 'type of tenancy', 'how do you hold your home'],
  },
  channel: {
    name: 'Channel: how it reached you',
    texts: ['channel', 'mode', 'method', 'collection method', 'survey method', 'survey mode'],
  },
  language: {
    name: 'Language it was answered in',
    texts: ['language', 'startlanguage', 'start language', 'survey language', 'language answered in'],
  },
  helped: {
    name: 'Whether somebody helped',
    texts: ['helped', 'did someone help you', 'someone helped me answer', 'completed with help'],
  },
} as const
