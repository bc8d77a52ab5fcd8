import { z } from 'zod'

/** Whether a reason says why somebody is satisfied, or why not. */
export const reasonSides = ['satisfied', 'dissatisfied'] as const
export type ReasonSide = (typeof reasonSides)[number]

/** What a person looks for in a comment: what belongs to it, what does not, and an example in made-up words. */
export const Reason = z.object({
  key: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/),
  side: z.enum(reasonSides),
  name: z.string().min(1).max(60),
  includes: z.string().min(1).max(300),
  excludes: z.string().max(300),
  example: z.string().min(1).max(300),
})
export type Reason = z.infer<typeof Reason>

/** The codebook that every organisation begins with, in the order in which it is shown. */
export const ourReasons: readonly Reason[] = [
  {
    key: 'good-repairs',
    side: 'satisfied',
    name: 'Repairs done well',
    includes: 'A repair or improvement that was quick, tidy or lasting.',
    excludes: 'Praise of the person only: use “Helpful, respectful staff”.',
    example: 'My boiler was mended the same day, thank you.',
  },
  {
    key: 'good-staff',
    side: 'satisfied',
    name: 'Helpful, respectful staff',
    includes: 'People who were kind, listened, or sorted something out.',
    excludes: 'Good service with nobody in it: use “Good service as a whole”.',
    example: 'The lady who dealt with me could not have been nicer.',
  },
  {
    key: 'good-home',
    side: 'satisfied',
    name: 'A good home or place to live',
    includes: 'The home, its warmth and safety, neighbours, the grounds.',
    excludes: 'A repair that made it so: use “Repairs done well”.',
    example: 'I feel safe here and the garden is lovely.',
  },
  {
    key: 'good-service',
    side: 'satisfied',
    name: 'Good service as a whole',
    includes: 'Content, and nothing more is said of why.',
    excludes: 'Anything that one of the reasons above says better.',
    example: 'Always had good service from you.',
  },
  {
    key: 'slow-repairs',
    side: 'dissatisfied',
    name: 'Repairs take too long',
    includes: 'Waiting for a repair, missed and cancelled visits.',
    excludes: 'A repair that was done badly: use “Repairs not done properly”.',
    example: 'Still waiting for the back door, it has been three months.',
  },
  {
    key: 'poor-repairs',
    side: 'dissatisfied',
    name: 'Repairs not done properly',
    includes: 'Half a job, the wrong trade or part, broken again, a mess left behind.',
    excludes: 'Waiting only: use “Repairs take too long”.',
    example: 'They mended the shower and broke the wall beside it.',
  },
  {
    key: 'damp',
    side: 'dissatisfied',
    name: 'Damp, mould or cold',
    includes: 'Damp, mould, condensation, a home that cannot be kept warm.',
    excludes: 'A boiler out of order: use one of the reasons about repairs.',
    example: 'The mould in the back bedroom comes back every winter.',
  },
  {
    key: 'contact',
    side: 'dissatisfied',
    name: 'Hard to reach, or no call back',
    includes: 'Telephone, e-mail, website and office: waiting, being passed on, no answer.',
    excludes: 'An answer that was rude: use “Not treated with respect or fairly”.',
    example: 'I was promised a call on Tuesday and stayed in for it.',
  },
  {
    key: 'not-listened',
    side: 'dissatisfied',
    name: 'Not listened to',
    includes: 'Views asked for and not acted on; decisions taken without tenants.',
    excludes: 'One complaint that went nowhere: use “Complaints not settled”.',
    example: 'You ask us every year and nothing changes.',
  },
  {
    key: 'complaints',
    side: 'dissatisfied',
    name: 'Complaints not settled',
    includes: 'A complaint without an answer, or with one that changed nothing.',
    excludes: 'A report of a repair, however often: use the reasons about repairs.',
    example: 'My complaint was closed and nobody told me.',
  },
  {
    key: 'information',
    side: 'dissatisfied',
    name: 'Not told, or not in plain words',
    includes: 'Letters that are hard to read, no news, not in the tenant’s language or format.',
    excludes: 'Nobody answering: use “Hard to reach, or no call back”.',
    example: 'Letters come in small print and I cannot read them.',
  },
  {
    key: 'cost',
    side: 'dissatisfied',
    name: 'Rent or charges too high',
    includes: 'Rent and service charges, what they are for, what is had for them.',
    excludes: 'The cost of heating a cold home: use “Damp, mould or cold”.',
    example: 'I pay for a cleaner I have never seen.',
  },
  {
    key: 'neighbourhood',
    side: 'dissatisfied',
    name: 'Trouble, rubbish or shared areas',
    includes: 'Noise and nuisance, litter, cleaning, grounds, lifts, lighting, parking.',
    excludes: 'What is inside the tenant’s own home.',
    example: 'The lift stinks and the bins overflow by Friday.',
  },
  {
    key: 'respect',
    side: 'dissatisfied',
    name: 'Not treated with respect or fairly',
    includes: 'Rudeness, being talked down to, worse service for who somebody is.',
    excludes: 'A need not met, with nobody unkind: use “Needs not met”.',
    example: 'I was spoken to like a child.',
  },
  {
    key: 'needs',
    side: 'dissatisfied',
    name: 'Needs not met',
    includes: 'Adaptations, illness and disability, caring, support that was not given.',
    excludes: 'Language and format of letters: use “Not told, or not in plain words”.',
    example: 'I have waited two years for a rail in the bath.',
  },
]
