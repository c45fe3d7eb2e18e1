import type { Planet } from '@planets/practice';
import { agreement } from './topics/agreement.ts';
import { capitalsEndMarks } from './topics/capitals-end-marks.ts';
import { homophones } from './topics/homophones.ts';
import { pluralsPast } from './topics/plurals-past.ts';
import { punctuation } from './topics/punctuation.ts';

export const inkHaven: Planet = {
  id: 'ink_haven',
  name: 'InkHaven',
  subject: 'Writing and grammar',
  topics: [capitalsEndMarks, pluralsPast, homophones, punctuation, agreement],
};
