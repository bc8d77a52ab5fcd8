/** A text that counts in each of the six forms of Welsh: a noun stays as it is there after any number. */
export const counted = <Key extends string>(key: Key, text: string) =>
  Object.fromEntries(
    ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`${key}_${form}`, text]),
  ) as Record<`${Key}_one` | `${Key}_other`, string>
