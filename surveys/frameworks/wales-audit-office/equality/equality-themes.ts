import {
  diversityHarassment,
  diversityInvolvement,
  diversityPartnerships,
} from '../../audit-commission/diversity-people'
import { diversityAccess, diversityCulture } from '../../audit-commission/diversity-service'
import { except, lineOf, takenOver } from '../../taken-over'

/** 2.3, culture. */
export const equalityCulture = takenOver(diversityCulture, 'w2.3-culture', {
  a: {
    text: 'Do those at the top stand up for equal opportunities and diversity, plainly and steadily?',
    upper: [
      'The policy on equal opportunities fits and is understood everywhere in the organisation, with one steady message.',
    ],
  },
  c: {
    lower: ['Some priorities and some decisions bear the mark of those with a stake in the service.'],
  },
  d: {
    upper: [
      'Customers and others with a stake are told that it is committed to equal opportunities.',
      'There is training for users and providers, contractors among them, and information (promoting policies, say, or race equality) is shared often and by several media.',
    ],
    lower: ['There are policies on equal opportunities, but customers and others are not told of them.'],
  },
  e: { text: 'Do the board’s reports tell it whether the landlord is delivering on equal opportunities?' },
})

const reach = lineOf(diversityAccess, 'a')
const vulnerable = lineOf(diversityAccess, 'b')

/** 2.3, access. Two signs of a satisfactory service are said here that no. 31 leaves out. */
export const equalityAccess = takenOver(diversityAccess, 'w2.3-access', {
  a: {
    lower: [
      ...reach.lower,
      'Disabled people can get about some of the shared parts of estates and homes, but not all.',
    ],
  },
  b: {
    lower: [
      ...vulnerable.lower,
      'What it knows of vulnerable or difficult residents is on file, but staff have to search to find it.',
    ],
  },
})

const involved = lineOf(diversityInvolvement, 'a')

/** 2.3, involvement. */
export const equalityInvolvement = takenOver(diversityInvolvement, 'w2.3-involvement', {
  a: {
    text: 'Does the landlord know how diverse its users are, and see to it that they have equal opportunities?',
    upper: except(involved.upper, {
      'It sets diversity targets for users, and counts and reports who takes part in bodies for involvement, forums, focus groups and surveys, by ethnicity, gender, age, disability, location and whatever else is relevant.':
        'It sets targets on equal opportunities for users, and counts and reports who takes part in bodies for involvement, forums, focus groups and surveys, by ethnicity, gender, age, disability, location and whatever else is relevant.',
      'Members of involvement bodies understand how important the landlord finds equality and diversity.':
        'Members of involvement bodies understand how important the landlord finds equal opportunities.',
    }),
    lower: except(involved.lower, {
      'Where a body does not represent its users, little or nothing is done.':
        'Where a body does not represent its users, little or nothing is done for equal opportunities in it.',
      'The message that equality and diversity matter is not put across well enough, and user representatives may not know what diversity means in their organisation.':
        'The message that equal opportunities matter is not put across well enough, and user representatives may not know what they mean in their organisation.',
    }),
  },
})

/** 2.3, partnerships. */
export const equalityPartnerships = takenOver(diversityPartnerships, 'w2.3-partnerships', {
  d: {
    text: 'How does it make sure that contractors and consultants are set on equal opportunities in what they provide?',
    lower: [
      'The procurement policy is not well developed, and asks little of consultants and contractors on equal opportunities.',
      'They know what the landlord’s policies or priorities on equal opportunities are, but nobody checks whether they keep to them.',
    ],
  },
})

const action = lineOf(diversityHarassment, 'a')

/** 2.3, harassment. */
export const equalityHarassment = takenOver(diversityHarassment, 'w2.3-harassment', {
  a: {
    upper: except(action.upper, {
      'Where right, it evicts those who are violent at home, and whoever suffered keeps the same tenancy or one as good.':
        'Where right, it evicts those who are violent, and whoever suffered keeps the same tenancy or one as good.',
    }),
  },
  b: { text: 'Do residents who suffer harassment or domestic violence have real support to turn to?' },
})
