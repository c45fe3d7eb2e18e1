import { authored, type Topic } from '@planets/practice';
import { jobRows, jobs, markCrafts, markVersions } from '../data/colons-semicolons.ts';
import { findSort, matchSorts, pickSort, whatSort, type SortTopic } from '../wording/sorting.ts';
import { bestVersion, findTheFlaw, pickTheGood } from '../wording/versions.ts';

const marks = {
  crafts: markCrafts,
  rows: markVersions,
  look: 'Test both sides of each mark: complete sentence, or not?',
};
const places: SortTopic<keyof typeof jobs> = {
  sorts: jobs,
  rows: jobRows,
  askSort: 'What belongs at the bar (or at the bars) in this sentence?',
  askOne: 'Each bar marks a place in a sentence. Which sentence calls for ____?',
  askAll: 'In more than one of these, the place at the bar calls for ____.',
  askPairs: 'Match each sentence with what belongs at its bar (or bars).',
  verdict: (name) => `So this place calls for ${name}.`,
  look: 'Read what stands before the bar, and then what stands after it.',
};

export const colonsSemicolons: Topic = {
  id: 'colons_semicolons',
  name: 'Colons and semicolons',
  about:
    'Join, separate and announce with colons and semicolons, and leave them out where they do not belong.',
  grades: [7, 12],
  keywords: ['colon', 'semicolon', 'however', 'therefore', 'list', 'comma splice', 'punctuation'],
  connected: ['active_passive'],
  prerequisites: ['punctuation', 'sentence_kinds'],
  standards: ['CCSS.ELA-LITERACY.L.9-10.2.A', 'CCSS.ELA-LITERACY.L.9-10.2.B'],
  items: [
    whatSort(places, 2),
    findSort(places, 3),
    matchSorts(places, 3),
    pickSort(places, 4),
    bestVersion(marks, 2),
    findTheFlaw(marks, 4),
    pickTheGood(marks, 5),
    authored({ id: 'write-with-both-marks', difficulty: 4 }, 'open', {
      prompt:
        'Describe a place you know at one hour of the day, in five to eight sentences. Use at least two semicolons and two colons, each for a good reason. Under your text, explain in one sentence each why you chose these four marks.',
      sample:
        'At six in the morning the market belongs to the sellers; the buyers are still asleep. Only one sound carries across the square: the rattle of carts on stone. Two stalls are already set up: the baker’s and the fishmonger’s. A boy sweeps the steps; nobody has asked him to. Soon the first bus will come, and the quiet will be over.\n\nThe semicolons join complete sentences that are set against each other. The first colon announces the one sound, and the second announces the list of stalls.',
      rubric: [
        {
          name: 'Semicolons',
          full: 'At least two semicolons, each between two complete sentences or between items with commas.',
          points: 2,
        },
        {
          name: 'Colons',
          full: 'At least two colons, each after a complete sentence that promises what follows.',
          points: 2,
        },
        { name: 'Reasons', full: 'The reasons given are right for each mark.', points: 2 },
        { name: 'Picture', full: 'The reader can see and hear the place.', points: 1 },
      ],
      words: { min: 80, max: 300 },
      hints: [
        'Begin with what you see, and look for two facts that belong closely together.',
        'A colon works like a drum roll. What could you announce?',
      ],
      steps: [
        'A semicolon is strong enough to part two complete sentences and weak enough to keep them together.',
        'A colon follows a complete sentence and keeps its promise: a list, a name or an explanation.',
      ],
    }),
  ],
};
