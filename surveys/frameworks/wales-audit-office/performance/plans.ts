import type { Theme } from '../../../framework'

const part = 'How good are the current improvement plans?'

/** 2.10, principles. */
export const principles: Theme = {
  id: 'w2.10-principles',
  title: 'Use of continuous improvement principles',
  part,
  lines: [
    {
      id: 'w2.10-principles.a',
      text: 'How thoroughly did the landlord follow the principles of continuous improvement when it made its plans for services or improvement?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'It can show that it lately reviewed and questioned its aims, policies and ways, looking at services broadly and strategically: how, with whom, and what its plans took from it.',
        'When it plans a service it asks, from time to time, whether all of it is needed, and why it decided as it did is clear.',
        'Lessons from public, voluntary or private providers have made services better or better value.',
        'It compares all key services with others, knows how it stands and acts on it, and can give examples where this, and good practice, led to plans and fitting targets.',
        'Many people with a stake are consulted, hard-to-reach groups among them, with good and timely information, and real engagement and feedback; it can show what this changed in its plans.',
        'It lately reviewed how it buys and who delivers services best, above all where much is spent, weighed this up, and chose what gives the best value, high quality and what customers prefer.',
      ],
      lower: [
        'Many or all of its aims, policies and ways were not lately reviewed and questioned; what reviews there were followed no overall strategy but came as chance had it.',
        'When it plans a service it has not thoroughly asked whether all of it is needed or how best to provide it.',
        'It has looked for good practice elsewhere only a little.',
        'It has hardly compared itself with others and knows only roughly how it stands.',
        'What it learned from others is linked to what it plans loosely or not clearly.',
        'It consulted little on its plans; how people with a stake and hard-to-reach groups were found and asked is unclear; they had too little information and time, and it cannot fully show what this changed.',
        'Its way to buy is little developed, and it has hardly looked at whether others could provide parts of the service better or for less; it cannot show that its plans will bring quality that customers want at good value.',
      ],
    },
  ],
}

/** 2.10, contents. */
export const contentsOfPlans: Theme = {
  id: 'w2.10-contents',
  title: 'Contents of plans',
  part,
  lines: [
    {
      id: 'w2.10-contents.a',
      text: 'How far do its plans heed what changes outside: laws that are new or on their way, what regulators ask, good practice?',
      answeredBy: ['document'],
      whyNotTenants: 'It takes the plans, held against the law and against what regulators ask.',
      upper: [
        'Its plans clearly heed every key issue in laws new and to come, and in what regulators ask where that applies.',
        'When it plans, it makes a habit of looking at what others do well, outside housing too where that is right.',
      ],
      lower: [
        'Its plans do not fully deal with several key issues in laws new and to come, or in what regulators ask where that applies.',
        'When it plans it does not look to those who perform best.',
      ],
    },
    {
      id: 'w2.10-contents.b',
      text: 'How far do its plans deal with the key weaknesses of services and set new targets that lead to what is wanted?',
      answeredBy: ['document'],
      whyNotTenants: 'Tenants can name weaknesses, but whether the plans deal with them takes the plans.',
      upper: [
        'It understands well where its services are strong and weak, and what they cost, from hard facts on performance and from what customers, staff and others with a stake think.',
        'Its plans hold actions against these weaknesses that are realistic and can be done.',
        'Aims and new targets for the future are clear in the plans and tied to the aims of the whole organisation.',
      ],
      lower: [
        'It has a rough idea, from little information, of where its services are strong and weak, and its plans deal with the weaknesses in part at best.',
        'Aims and new targets for the future are not clear in the plans, nor how they are tied to the aims of the whole.',
      ],
    },
    {
      id: 'w2.10-contents.c',
      text: 'How far do its plans set a frame that will make things clearly better for customers, stretches the landlord and looks outward?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'The plans say clearly what is to come of them, value for money too; it stretches the landlord and matches what customers put first.',
      ],
      lower: [
        'The plans do not say clearly what services are to gain, or match only in part what customers put first.',
      ],
    },
  ],
}

/** 2.10, quality. */
export const qualityOfPlans: Theme = {
  id: 'w2.10-quality',
  title: 'Quality of plans',
  part,
  lines: [
    {
      id: 'w2.10-quality.a',
      text: 'How sound are the plans, and do they keep the organisation steadily on its aims and priorities?',
      answeredBy: ['document'],
      whyNotTenants: 'It takes the plans, with their milestones, targets, owners and resources.',
      upper: [
        'Sound plans set a clear and demanding frame for the medium and longer term, with clear milestones, targets that stretch yet can be met, and dates.',
        'Priorities are clear, each action has somebody responsible and the resources it needs, and the plans are truly SMART (specific, measurable, time-bound, realistic and agreed).',
      ],
      lower: [
        'Plans are not sound, nor do they hold actions enough for the short, and above all the medium and longer term, to reach its aims and priorities.',
        'It may be unclear who is responsible for each part, and not all actions have milestones, targets and dates.',
        'Priorities in the plans are unclear, and little is said of what resources it takes.',
        'For the resources there are, the dates leave too much time or too little; targets do not stretch, or reach too far.',
      ],
    },
  ],
}
