/** Prospects for improvement by Spring 2026, which rest on the plan that is being worked on, signed some days before the one
 *  that the demonstration is seen from. */
export const demoProspects = [
  {
    framework: 'access-and-customer-care',
    level: 'promising',
    reason:
      'Most of what was to be done by now is done, and most of it in time. The text line is open, and staff who answer complaints have been trained. What worries us is ringing back within the day: it is overdue, and one of the two posts for it is empty. We still believe that tenants will find us easier to reach within a year, because the money and the owner are there.',
  },
  {
    framework: 'resident-involvement',
    level: 'uncertain',
    reason:
      'The rule looks at the whole plan, and that goes well. Of the part on involvement only the evening sessions have come due. Asking by text after a repair is stuck, and what tenants say of having their views acted on has not moved. So we chose a lower level than the rule may suggest, and will judge again by the next wave.',
  },
] as const

/** How many days before the one that the demonstration is seen from they were signed. */
export const daysSinceSigned = 5
