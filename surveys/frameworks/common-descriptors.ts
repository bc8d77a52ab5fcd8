/** A descriptor at the two levels which a framework describes. */
type Descriptor = { upper: string; lower: string }

/** Every reason for which nobody may be treated unfairly, as the frameworks list them. */
const grounds =
  'age, class, looks, race or ethnic origin, nationality, gender, sexuality, disability, HIV or AIDS, religion, caring for dependants, crimes that have no bearing on the matter, or anything else that would be unjust'

/** That nobody is treated unfairly; every framework says it in the same words. */
export const fairness: Descriptor = {
  upper: `It treats no person or organisation unfairly on any ground: ${grounds}.`,
  lower: `Its approach is reasonable on the whole, but parts of the service may still put people indirectly at a disadvantage on some ground: ${grounds}.`,
}

/** What several frameworks say of staff, contact, standards and views. */
export const care = {
  staff: {
    upper: 'All staff put the user first in their work and are respectful every time.',
    lower:
      'Most staff treat customers well, but some do not, because good care depends on the person and is not yet how the whole organisation works.',
  },
  knowledge: {
    upper: 'Front-line staff can answer the whole range of questions, or know where to find the answer.',
    lower:
      'Front-line staff know a good deal about many services, but not all that they will be asked, and are unsure where to find the rest.',
  },
  contact: {
    upper:
      'Users can get in touch in several ways, by phone, face to face or online, and every way works well.',
    lower:
      'There is a fair choice of ways to get in touch, but some work worse than others, so service varies.',
  },
  standards: {
    upper: 'Demanding standards were set together with users and stakeholders, and fit local need.',
    lower: 'Some key standards were set, but not widely published, or nobody checks that they are kept.',
  },
  views: {
    upper:
      'It goes out to ask users what they think and reviews or improves services by it; users have a part in the major decisions.',
    lower:
      'It asks users for their opinions but does not always act, and listens more to other stakeholders.',
  },
  trust: {
    upper: 'Users are sure that what they put in will count and be acted on.',
    lower: 'Satisfaction shows that users are unsure whether the landlord responds to what they say.',
  },
  signposts: {
    upper: 'Staff readily send users on to other organisations where that is needed and best for them.',
    lower: 'Users are not always sent on to other organisations that could help them.',
  },
  poorlyServed: {
    lower:
      'Many users do not find the service good, even for the conditions in which the landlord works, or it does not know what troubles them most.',
  },
  oneSided: {
    lower:
      'It may do one side of the work well and not another: it puts a problem right fast, say, but does not find and remove its cause.',
  },
} satisfies Record<string, Partial<Descriptor>>

/** What several frameworks say of fair access. */
export const access = {
  community: {
    upper:
      'It understands its community, from all good sources and from local partners, knows the profile of its own users, and makes changes where the two do not match.',
    lower:
      'It is aware of who its users are and tries to serve most of them; it has found resources but may not yet have put them where all users’ needs are met.',
  },
  records: {
    upper:
      'It records and watches users’ ethnicity, vulnerability and disability, and plans services and spending by them.',
    lower:
      'It records some facts on ethnicity, vulnerability (domestic violence or learning difficulties, say) or disability and partly uses them, but does not gather all that a full service for everyone needs.',
  },
  formats: {
    upper:
      'Information on services and standards comes in every language and format that users need, such as large print and Braille.',
    lower:
      'Some information comes in other formats and languages, but not enough, and some groups are missed.',
  },
  formatsWithWelsh: {
    upper:
      'Information on services and standards comes in every language and format that users need, such as Welsh, large print and Braille.',
  },
  needs: {
    upper:
      'It records, analyses and watches users’ ethnicity, vulnerability and disability, so that each service is delivered as it should be and resources go where they are needed most.',
  },
  takeUp: {
    upper: 'It works with each of its communities so that all are fairly represented and use the services.',
    lower:
      'It takes account of local conditions, tries to matter more to its users, and is setting up better ways to engage with the community.',
  },
} satisfies Record<string, Partial<Descriptor>>

/** What several frameworks say of value for money. */
export const value = {
  costFacts: {
    upper:
      'It gathers accurate facts on costs and services, and sets priorities and steers resources by them, within a formal procurement strategy.',
    lower:
      'It gathers too little information, or wrong information, or does not use it well to review costs and performance within a formal procurement strategy.',
  },
  choices: {
    upper:
      'Where improvements are to be chosen, users get full and accurate facts on the services, with costs and benefits.',
    lower:
      'Users are not regularly told of costs, benefits and performance, or not in a way that suits them and is easy to follow.',
  },
  costsExplained: {
    upper: 'Costs, and how they relate to the quality delivered, are made clear and are well understood.',
  },
  lowCosts: {
    upper:
      'Costs as a whole and per unit are low beside landlords of similar service, with local conditions allowed for; users may have chosen to pay more for better.',
    lower:
      'Costs, as a whole and per unit, are high beside landlords of similar service with local conditions allowed for; or they are low, and so is quality.',
  },
  lowCostsUnmet: {
    lower:
      'Costs, as a whole and per unit, are high beside landlords of similar service with local conditions allowed for; or they are low, and performance, range and quality of work fall short of what users expect.',
  },
  ownTargets: {
    lower: 'It may do well by targets of its own but poorly beside comparable landlords.',
  },
  partners: {
    upper:
      'Partnerships have brought large savings or better quality, and it has looked into buying together with other associations and councils that want similar services.',
    lower: 'Apart from single examples, it understands little of why services are delivered in partnership.',
  },
  partnering: {
    lower: 'It does not understand what partnering can bring, and so has not made full use of it.',
  },
  competitive: {
    upper:
      'It can show that its own services stand up beside outside providers, and it has reviewed its capacity to buy.',
  },
  goodPractice: {
    upper: 'It buys by good practice and knows where most is to be gained, inside and outside.',
  },
  strategy: {
    lower:
      'Its procurement strategies, for the whole and for the service, are reasonable, but not fully carried out or poorly monitored.',
  },
  savings: {
    upper:
      'The way it buys has saved much with no loss of quality: programmes and projects come on time, on target, and to users’ satisfaction with cost and quality.',
    lower:
      'Programmes and projects often miss their time, their target or users’ satisfaction, on cost or on quality.',
  },
  leaseholders: {
    upper:
      'Leaseholders are advised of, and pay, their proper share of the costs of shared services and improvements.',
    lower:
      'There are arrangements to consult leaseholders, advise them and recover their share of shared costs, but they are unevenly applied, so that tenants pay more than they should without meaning to.',
  },
} satisfies Record<string, Partial<Descriptor>>
