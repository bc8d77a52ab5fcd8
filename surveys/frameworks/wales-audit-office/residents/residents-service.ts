import { accessCulture, accessToService } from '../../audit-commission/access-culture'
import {
  accessComplaints,
  accessFeedback,
  accessInformation,
} from '../../audit-commission/access-information'
import { takenOver } from '../../taken-over'

/** 2.2, culture. Housing associations have no councillors. */
export const residentsCulture = takenOver(accessCulture, 'w2.2-culture', {
  e: {
    lower: [
      'Reports hold few measures, some that matter have no target or benchmark, and differences are not always explained well.',
      'Of senior officers and board members, many do not know the main issues.',
    ],
  },
})

/** 2.2, access to the service. */
export const residentsService = takenOver(accessToService, 'w2.2-service')

/** 2.2, information. */
export const residentsInformation = takenOver(accessInformation, 'w2.2-information')

/** 2.2, complaints. */
export const residentsComplaints = takenOver(accessComplaints, 'w2.2-complaints', {
  b: {
    upper: [
      'Complaints are dealt with in a professional way.',
      'There are clear standards, and customers hear how well they are kept; staff and customers alike know them and the procedure.',
      'Guidelines make compensation for complaints and failed service fair, and much the same for like cases.',
      'The guidelines meet the law and the regulator’s rules for housing associations.',
    ],
  },
  e: {
    text: 'Has the landlord carried out what the Social Housing Ombudsman decided?',
    upper: ['Whatever the Social Housing Ombudsman decides is done in full and without delay.'],
    lower: ['What the Social Housing Ombudsman decides is done late.'],
  },
})

/** 2.2, consultation. Wales recommends no survey method of its own. */
export const residentsFeedback = takenOver(accessFeedback, 'w2.2-feedback', {
  a: {
    upper: [
      'Customers have several chances to put their views, by an approach worked out with users.',
      'Satisfaction is measured by a survey method that fits, and targets for improvement are set by comparison with similar landlords.',
      'Satisfaction is high with the chances to inform managers and to affect decisions and services.',
    ],
    lower: [
      'There are few chances to take part or respond, and users had little say in what they are.',
      'Satisfaction is not measured by a survey method that fits, nor are targets set by a look at other landlords.',
    ],
  },
})
