/** Where the Welsh lines come from: the draft the Wales Audit Office put out, by the number of its section. */
export const welshSource = (number: string): string =>
  `Wales Audit Office, Housing Key Lines of Enquiry, draft of November 2005, ${number}`
