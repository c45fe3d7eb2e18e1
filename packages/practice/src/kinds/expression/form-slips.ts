/** What can be amiss with the form of a right expression. */
export type FormSlip =
  | 'brackets'
  | 'like terms'
  | 'powers'
  | 'numbers'
  | 'ones'
  | 'signs'
  | 'fraction'
  | 'cancel'
  | 'one fraction'
  | 'root'
  | 'roots'
  | 'root below'
  | 'product'
  | 'factor further'
  | 'common factor'
  | 'rounded';

const WHAT_TO_DO: Readonly<Record<FormSlip, string>> = {
  brackets: 'multiply out the brackets',
  'like terms': 'collect the like terms',
  powers: 'write each letter once in a term, as a power',
  numbers: 'work out the numbers',
  ones: 'leave out what changes nothing, such as a factor 1 or adding 0',
  signs: 'write one sign in place of two',
  fraction: 'write the fraction in lowest terms',
  cancel: 'cancel what the top and the bottom have in common',
  'one fraction': 'write it as one fraction',
  root: 'take out of the root what can be taken out',
  roots: 'put the roots together under one',
  'root below': 'write it without a root in the bottom of the fraction',
  product: 'write it as a product of factors',
  'factor further': 'go on: one of the factors can be factored further',
  'common factor': 'take the common factor out of the brackets',
  rounded: '',
};

/** Says that the value is right, and what to do about its form. */
export const formMessage = (slip: FormSlip): string =>
  slip === 'rounded'
    ? 'That is rounded. Give the exact answer, with fractions, roots or π where they are needed.'
    : `That is equal to the answer. Now ${WHAT_TO_DO[slip]}.`;
