import type { Theme } from '../../../framework'

const part = 'Will improvements be delivered?'

/** 2.10, capacity. */
export const capacity: Theme = {
  id: 'w2.10-capacity',
  title: 'Capacity',
  part,
  lines: [
    {
      id: 'w2.10-capacity.a',
      text: 'Is the landlord able to reach the aims of its services and to drive improvement?',
      answeredBy: ['document'],
      whyNotTenants: 'It takes the staffing, systems, finances and plans, and talks with those who lead.',
      upper: [
        'It knows what it is capable of, and has the people, skills, computer systems, suppliers and ability that its aims, priorities and improvement take.',
        'Managers and leaders are active, visible and effective, as staff, partners and others say; senior managers and board members show it in what they want for the service, the organisation and the community.',
        'It has invested in current information technology, and delivers services better for it.',
        'A sound medium-term financial plan shows that it can pay for its aims, with the priorities and commitments of its improvement plan and other plans counted in.',
      ],
      lower: [
        'It lacks some of the people, skills, suppliers and ability that its aims and priorities take.',
        'How well it is led and managed is mixed, as staff, partners and others say.',
        'Its information technology is not current, so that it is less able to take on services or better those it has; working by hand takes time from improvement.',
        'There is no medium-term financial plan, and little more than forecasts of money for the main budget headings; commitments and priorities to come are loosely reflected, and it is not sound.',
      ],
    },
    {
      id: 'w2.10-capacity.b',
      text: 'Can it show that resources and skills are in the right balance?',
      answeredBy: ['profile', 'figure', 'document'],
      whyNotTenants: 'Skills and staffing, and who sits on the board, are in its personnel records.',
      upper: [
        'Good personnel work makes the most of its own people: staff, managers and board members are able, well trained and well supported.',
        'Each year the skills and abilities of staff, managers and board members are reviewed, and training fills the gaps.',
        'Board, management team and staff represent the gender, race and age of its tenants and of the wider community.',
      ],
      lower: [
        'Personnel work is not fully effective, so that staff, managers and board members lack skills they need.',
        'There is a frame for reviewing what staff, managers and board members can do, but it is unevenly applied, or training does not fill the gaps it finds.',
        'Board, management team or staff do not represent the gender, race and age of its tenants and of the wider community.',
      ],
    },
    {
      id: 'w2.10-capacity.c',
      text: 'Can it show that officers and board members each know what they are responsible for and answer for?',
      answeredBy: ['tenants', 'document'],
      upper: [
        'Board members and officers know their roles, strategic and operational, what they answer for and where one role ends; protocols, standing orders and constitution say so, and they work well together.',
        'Decisions are made in ways, and by officers and a board so arranged, that serve the organisation and better services; they are open, and include customers where right.',
        'In a group structure or the like, clear delegation leaves room to act locally and still gives the lead association the control it needs over the group.',
      ],
      lower: [
        'Some key roles of board members and officers, strategic and operational, are not clear, nor who answers for them; there are mostly no clear protocols, and they do not work well together.',
        'Decisions are often slow and about day-to-day matters; officers and board are not arranged so as to help with deciding and delegating.',
        'Customers have a small part in decisions and find the organisation closed.',
        'In a group structure or the like, delegation that leaves room to act locally is not clear in all respects, and the lead association may lack control over the group.',
      ],
    },
    {
      id: 'w2.10-capacity.d',
      text: 'Can it show that partnerships are used well to deliver what comes first?',
      answeredBy: ['document'],
      whyNotTenants: 'Partners and contracts show this; tenants see the service, not who shares in it.',
      upper: [
        'It buys in modern ways, and so saves and delivers services of better quality.',
        'Partnerships with companies, other providers and the voluntary and community sectors succeed, and make services more efficient and of high quality.',
      ],
      lower: [
        'It has not developed modern ways to buy, and seldom took the chances they offer.',
        'It has relations with contractors and other providers, but they are no real partnerships and are not made the most of.',
      ],
    },
  ],
}

/** 2.10, performance. */
export const performanceManagement: Theme = {
  id: 'w2.10-performance',
  title: 'Performance management',
  part,
  lines: [
    {
      id: 'w2.10-performance.a',
      text: 'Is performance managed so well that aims and priorities are reached and improvement plans carried out?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'Managing performance is a habit in every service; officers and board members understand it well and use it.',
        'Sound planning, for the whole and for services, makes clear what each service and person does for corporate aims, priorities and targets; it is closely watched, and poor performance and slow progress are acted on.',
        'How board members, managers and staff should behave is laid down in registers of interests and codes of conduct.',
        'Strong systems manage performance; targets stretch it, reflect priorities local and national, and are tied to service plans and overall aims.',
        'Tenants and others with a stake take part in watching performance, in setting targets and in putting right what falls short.',
        'Managers and board members use information to understand why results differ from targets, put things right, and follow up until they are as wanted.',
        'It understands how it stands beside others, the best above all, and its targets show that it wants to become and stay excellent.',
        'Those who use the service can find its standards and targets, and know where to turn when unhappy; complaints and results against standards count when performance as a whole is reviewed.',
        'Money is watched, and budgets are managed, excellently at every level; resources are used flexibly by priority, and officers and board members get good reports for their different tasks.',
        'It knows whether services are cost-effective and good value, and changes how they are provided so as to improve.',
        'It is aware of risk and weighs it in what it plans; what to do about it is in its service or business plans and its improvement plans, and there is clear proof that risk is managed as services are delivered.',
        'Business and delivery plans are regularly remade as risks in the market, or in where its money comes from, develop.',
      ],
      lower: [
        'There is a frame for managing performance, but it is not rooted everywhere, managers and board members use it unevenly, and not every level understands it clearly.',
        'There is planning, for the whole and for services, but it does not keep the eye on aims and priorities, and how these and targets pass down to services and people is unclear.',
        'There are some codes of conduct for staff, managers and board members, but few know them or turn to them.',
        'Systems to manage performance are weak on the whole, for services or for improvement plans; what is collected is not always relevant or useful, often key indicators and nothing else.',
        'Some targets do not stretch it and are not clearly tied to the priorities of services.',
        'Tenants and others with a stake have a small part in setting targets and managing performance.',
        'There are single examples of information used against poor performance; more often officers and board members put little right and do not follow up.',
        'It compares itself with others, but mostly with neighbours, and not with the best.',
        'Not all services have standards, nor is it clear what customers can do when not satisfied; complaints, and results against standards, do not count when performance as a whole is reviewed.',
        'Money is watched and budgets are managed adequately; officers and board members get little information and so cannot act as they should.',
        'It does not know whether all services are value for money; it makes simple comparisons of cost, with little proof that services change by them.',
        'It is aware of the plainer risks, such as health and safety, but does not regularly weigh the risks in what it plans; risk is unevenly weighed and managed in plans, with little proof that it is managed well as services are delivered.',
        'Business and delivery plans took account of risks in the market and in where its money comes from, but are not regularly reviewed.',
      ],
    },
  ],
}
