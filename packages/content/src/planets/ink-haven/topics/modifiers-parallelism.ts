import { authored, type Topic } from '@planets/practice';
import { buildCrafts, buildVersions, flawRows, flaws } from '../data/modifiers.ts';
import { findSort, matchSorts, whatSort, type SortTopic } from '../wording/sorting.ts';
import { bestVersion, findTheFlaw, pickTheGood } from '../wording/versions.ts';

const build = {
  crafts: buildCrafts,
  rows: buildVersions,
  look: 'Ask of each phrase what it describes, and of each row whether its items look alike.',
};
const kinds: SortTopic<keyof typeof flaws> = {
  sorts: flaws,
  rows: flawRows,
  askSort: 'What is wrong with this sentence, if anything?',
  askOne: 'Which of these sentences has ____?',
  askPairs: 'Match each sentence with what is wrong with it, if anything.',
  verdict: (name) => `It has ${name}.`,
  look: 'Look at the opening first, then for a row of items.',
};

export const modifiersParallelism: Topic = {
  id: 'modifiers_parallelism',
  name: 'Modifiers and parallel structure',
  about:
    'Put describing phrases next to what they describe, and give items in a row the same form.',
  grades: [8, 12],
  keywords: [
    'modifier',
    'dangling',
    'misplaced',
    'parallel structure',
    'parallelism',
    'style',
    'phrase',
  ],
  connected: ['colons_semicolons'],
  prerequisites: ['agreement', 'punctuation'],
  standards: [
    'CCSS.ELA-LITERACY.L.7.1.C',
    'CCSS.ELA-LITERACY.L.9-10.1.A',
    'CCSS.ELA-LITERACY.L.9-10.1.B',
  ],
  items: [
    bestVersion(build, 2),
    findTheFlaw(build, 4),
    pickTheGood(build, 5),
    whatSort(kinds, 3),
    findSort(kinds, 3),
    matchSorts(kinds, 3),
    authored({ id: 'revise-a-paragraph', difficulty: 5 }, 'open', {
      prompt:
        'Revise this paragraph so that every phrase describes the right thing and all rows are parallel. Then explain two of your changes.\n\n_Standing on the bridge, the river roared below me. I wanted to cross quickly, quietly and without being seen. Having torn my sleeve, the railing was in my way. I saw a man with a lantern walking his dog, which was shining brightly._',
      sample:
        'Standing on the bridge, I heard the river roar below me. I wanted to cross quickly, quietly and unseen. The railing, which had torn my sleeve, was in my way. I saw a man who was walking his dog and carrying a lantern, which was shining brightly.\n\nIn the first sentence it was I who stood on the bridge, so “I” has to follow the opening phrase. In the last one, “shining brightly” stood next to the dog, but it was the lantern that shone.',
      rubric: [
        {
          name: 'Modifiers',
          full: 'The first, third and last sentence say clearly who stood, what tore the sleeve and what shone.',
          points: 3,
        },
        { name: 'Parallel row', full: 'The three items after “cross” have one form.', points: 1 },
        {
          name: 'Reasons',
          full: 'Two changes are explained correctly, with the words they concern.',
          points: 2,
        },
      ],
      words: { min: 60, max: 250 },
      hints: [
        'After each opening phrase, ask who or what does it.',
        'Which word does “shining brightly” stand next to?',
      ],
      steps: [
        'A river cannot stand on a bridge, and a railing did not tear its own sleeve: the subjects after the opening phrases have to change.',
        'The row joins two adverbs and a longer phrase. One form for all three makes it parallel.',
      ],
    }),
  ],
};
