import type { Theme } from '../../../framework'
import { care } from '../../common-descriptors'
import { valueTheme } from '../value-theme'

/** 1.3, the register. */
export const lettingRegister: Theme = {
  id: 'w1.3-register',
  title: 'The housing register, the housing allocations policy and offering choice',
  lines: [
    {
      id: 'w1.3-register.a',
      text: 'How fairly and how well is the register of people who want a social home in the area run?',
      answeredBy: ['tenants', 'profile', 'figure', 'document'],
      upper: [
        'A clear policy on registering is widely advertised, open to all who may apply, and in line with the regulator’s guidance.',
        'Clear procedures are followed, so that applications are dealt with fast and well.',
        'There are clear standards and checks on quality, above all for black and minority ethnic groups, so that applicants are treated fairly.',
        'Applicants always know where they stand on the register, and can easily see how likely a home is and how long it may take.',
        'The whole register is reviewed as often as suits the area.',
        'Formal agreements on nominations exist with partners (voluntary organisations, housing associations and councils among them), and are watched to see that they are kept.',
        'It works well with councils or housing associations on duties to homeless households, so that as many homes go to them as the area calls for.',
        'Partners who ask for an allocation or a nomination get the right one first time, within the agreed standard.',
        'There is a written way to appeal, widely advertised, that answers quickly and fairly and takes each case on its merits.',
        'It reaches or passes the targets in its service standards.',
      ],
      lower: [
        'The basic register works, but with waste, is less open than it could be, and is not widely advertised.',
        'Some procedures support the register, but not the whole service, so that there are gaps and uneven treatment.',
        'The register is reviewed to some degree, but this is not a key task done as often as suits the area.',
        'There are agreements on nominations with some partners, but nobody checks how they are kept.',
        'Its work with councils or housing associations on duties to homeless households is uneven, so that too little is done together to get them the share of homes that the area calls for.',
        'Nominations to partners work fairly well, but standards are not always clear or kept, and nominations not always right.',
        'There is a written way to appeal, but it is not widely advertised, and may follow a formula with too little regard to the case.',
        'Some things are formally monitored, but not every arrangement or every side of performance.',
        care.oneSided.lower,
      ],
    },
    {
      id: 'w1.3-register.b',
      text: 'How good is the allocation policy, and how well are changes to it managed, with users consulted?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'The allocation policy is formal, clear and complete, was worked out with users and agreed by the board, is widely advertised and comes in all the right formats and languages.',
        'It takes note of each person’s needs for housing and support, so that home and need match; vulnerable users have the right support when their tenancy starts.',
        'Where right, it weighs the risk of a letting and uses local lettings policies with effect, with a clear balance between nominations and need and a balanced community.',
      ],
      lower: [
        'The allocation policy is formal, was worked out with some users and agreed by the board, but does not cover everything that may arise and is not widely advertised.',
        'It does not always weigh the risk of a letting well, and makes too little use of local lettings policies to balance communities where right.',
      ],
    },
    {
      id: 'w1.3-register.c',
      text: 'How much can applicants choose what kind of home they get, and where, by a choice-based lettings scheme or the like?',
      answeredBy: ['tenants', 'figure'],
      upper: [
        'It works well with councils and other housing organisations to use every chance of a permanent home.',
        'A clear policy for tenants who want to move to another social home treats them fairly and gives them options and a choice of where to go.',
        'There is a clear policy, for lettings based on choice, say, that aims for all the choice which the allocation policy allows.',
        'With other organisations and mobility schemes it opens up more homes for those who want to transfer.',
      ],
      lower: [
        'Some applicants have a little choice for certain kinds of home, but on the whole the idea of choice is not part of the service.',
        'It works with councils and organisations to find more permanent homes, but the scheme is small or many applicants gain nothing.',
        'The policy for tenants who want to transfer is reasonable, but options and choice are few.',
      ],
    },
  ],
}

/** 1.3, empty homes. */
export const lettingEmptyHomes: Theme = {
  id: 'w1.3-voids',
  title: 'Void property management',
  lines: [
    {
      id: 'w1.3-voids.a',
      text: 'How soon are empty homes noticed and let again, and is it as published procedures and standards say?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'Staff and users have ways that work to report that somebody left or is there without leave, and this is checked quickly.',
        'Tenancies are checked now and then, to see that the legal tenant lives there.',
        'People who are there without leave are removed soon, with effect and by law.',
        'Empty homes are let again soon, within the published targets and near the top quarter of similar organisations.',
        'There is a system for homes that are hard to let, with several fitting ways to deal with them.',
        'It can show that it understands its stock, and why some homes are hard to let.',
        'Letting is centred on the customer: somebody comes along to viewings and visits new tenants afterwards, and vulnerable users have the right support when their tenancy starts.',
        'Before any viewing, people get good information about the home and the neighbourhood that matters to them.',
        'Why applicants refuse homes is recorded in detail and used to let better.',
      ],
      lower: [
        'Homes left empty or lived in without leave are found and dealt with as chance has it, and tenancies are not checked now and then.',
        'Homes are probably not let again within target time; or they are, but with little regard for the new tenants’ well-being, health and safety.',
        'Little is done in an orderly way about why homes are hard to let, and it hardly knows where or why they are.',
        'Nobody regularly comes along to viewings or visits new tenants afterwards.',
        'An applicant gets only basic information about the home on offer.',
        'Why applicants refuse homes is probably not recorded in detail; where it is (to meet regulation, say), it is not used to let better.',
      ],
    },
  ],
}

/** 1.3, value for money. */
export const lettingValue: Theme = valueTheme('w1.3-value', {
  service: 'allocations and lettings',
  buying: {
    answeredBy: ['figure', 'document'],
    whyNotTenants: 'People who seek a home see the letting, not what was bought for it or what that cost.',
  },
})
