import type { Theme } from '../../../framework'

/** 1.2, rent accounts. */
export const rentsAccounts: Theme = {
  id: 'w1.2-accounts',
  title: 'Rent and service charge accounting and collection',
  lines: [
    {
      id: 'w1.2-accounts.a',
      text: 'Does the landlord set rents and service charges as the law requires and good practice advises?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'All users get full information that makes plain by what policy rents and service charges are set, and how they are worked out and collected.',
        'Users get right and timely information on their rent and charge accounts, such as a statement every quarter.',
        'New accounts are always set up, and new tenants given the means to pay, before a tenancy begins, so that arrears are few and prevented.',
        'Accounts are well joined to housing management and benefits systems, so that it can tell which arrears come from housing benefit claims or from payment in credit or arrears.',
        'Arrears of rent, court costs, repairs to be recharged and other debts are each recorded and accounted for apart.',
      ],
      lower: [
        'There is information on how rents and charges are set, worked out and collected, but it is unfriendly and in parts hard to follow.',
        'Tenants and leaseholders get information on their accounts, but not always right or in time: a statement only once a year, say.',
        'Arrears of rent, court costs and other debts are not clearly kept apart, so that users and staff find the debt hard to manage.',
        'It cannot always tell easily which arrears come from housing benefit claims or from payment in arrears.',
        'New accounts are not always set up, nor new tenants given the means to pay, before a tenancy begins.',
      ],
    },
  ],
}

/** 1.2, arrears. */
export const rentsArrears: Theme = {
  id: 'w1.2-arrears',
  title: 'Current and former tenant arrears recovery',
  lines: [
    {
      id: 'w1.2-arrears.a',
      text: 'Does the landlord lose little, because it acts soon and rightly to recover what present and former users owe?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'It builds working relations that help all sides with everyone who has a part in recovering arrears, other services of its own and the courts among them, so that they work together well.',
        'It acts as soon as an account falls behind, before the debt grows, with friendly letters, and visits to vulnerable residents where right.',
        'Incentives and sanctions, such as a discount for paying ahead, help users to keep clear of debt or to owe less.',
        'How it manages arrears follows from an analysis of why people do not pay.',
        'Where right, and where it spares tenants costs, debt is recovered by other means: attachment of earnings, garnishee orders, the small claims court.',
        'It seeks possession for arrears only when all else that is reasonable was tried and the tenant has had full advice on debt.',
        'When it takes action for possession, it sends people to homelessness and other housing advice services as it should.',
        'A policy on former tenants’ arrears says how they are collected and what counts when they are written off.',
        'Sound processes make what is spent on services to shared areas match what is collected for them; the figures are current, and users can have them.',
      ],
      lower: [
        'It works well with some of those who have a part in recovering arrears, but not yet to the good of all, with its own other services and the courts among them.',
        'It does not always act soon when an account falls behind; it may rely on impersonal letters sent by machine, whatever the person’s situation.',
        'It pursues arrears hard, with little regard to its other priorities.',
        'It uses no other means to recover debt than the usual judgements for money, possession and eviction.',
        'There is no policy on debt for the whole organisation, so that tenants, leaseholders and staff do not know what to pay first.',
        'Rent, charges and former tenants’ debts are recovered without coordination; it may pursue, say, recharged repairs while ignoring other debts to it.',
        'It mostly waits until arrears arise, and seldom analyses why people do not pay or what else they owe.',
        'Court costs and recharged repairs are not regularly pursued, even where the user owes nothing else.',
        'There are few incentives or sanctions to keep users out of debt or help them reduce it.',
        'No clear process makes spending on services to shared areas match what is collected; figures are incomplete, or users cannot easily have them.',
      ],
    },
  ],
}

/** 1.2, debt advice. */
export const rentsDebtAdvice: Theme = {
  id: 'w1.2-debt-advice',
  title: 'Debt advice',
  lines: [
    {
      id: 'w1.2-debt-advice.a',
      text: 'Do users get advice on benefits and debt that works, so that they have all the income they can and manage what they owe?',
      answeredBy: ['tenants', 'figure', 'document'],
      upper: [
        'With people who may become tenants it works out benefits, to see whether they can afford the home.',
        'Each new tenant has an accurate check of benefits at the start, and advice on managing debt where right, so that arrears are few and prevented.',
        'Whether in arrears or not, users are sent of its own accord to agencies that can raise their income.',
        'With Housing Benefit and others, such as Citizens Advice and debt advisers, it plans and keeps in touch to raise users’ income, all working closely by agreed protocols.',
        'It promotes campaigns to claim benefits, housing benefit among them, so that arrears and other debt do not grow.',
        'It helps users in arrears to keep their homes, with advice and help on managing debt, and collects with a fair balance between the debt and the needs of vulnerable tenants.',
      ],
      lower: [
        'It has protocols with some agencies that can raise tenants’ and leaseholders’ income, but tenants gain little from the way they are run.',
        'Single officers may send users with arrears to agencies that raise income, but there is no system to it.',
        'It plans and keeps in touch with Housing Benefit and some others, but this does not regularly bring every user the most income.',
        'It follows and supports the benefit campaigns of others but starts little itself.',
        'People who may become tenants are not told as a matter of course how much benefit to expect, only when they ask.',
      ],
    },
  ],
}
