import type { Topic } from '@planets/practice';
import { matchEndMarks, whichEndMark } from './capitals-end-marks/end-marks.ts';
import { pickTheNames, typeTheName, whichWordNeedsACapital } from './capitals-end-marks/names.ts';
import {
  buildTheSentence,
  finishTheSentence,
  whichIsWrittenRight,
  writeTheSentence,
} from './capitals-end-marks/sentences.ts';

export const capitalsEndMarks: Topic = {
  id: 'capitals_end_marks',
  name: 'Capital letters and end marks',
  about:
    'Begin a sentence with a capital letter, give names a capital and choose the right end mark.',
  grades: [1, 3],
  keywords: ['capital', 'uppercase', 'period', 'question mark', 'exclamation', 'sentence', 'names'],
  connected: ['letters_spelling'],
  prerequisites: [],
  standards: [
    'CCSS.ELA-LITERACY.L.1.2.A',
    'CCSS.ELA-LITERACY.L.1.2.B',
    'CCSS.ELA-LITERACY.L.2.2.A',
  ],
  items: [
    whichEndMark,
    whichIsWrittenRight,
    whichWordNeedsACapital,
    typeTheName,
    writeTheSentence,
    buildTheSentence,
    matchEndMarks,
    pickTheNames,
    finishTheSentence,
  ],
};
