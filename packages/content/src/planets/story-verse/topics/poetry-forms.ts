import { authored, type Topic } from '@planets/practice';
import {
  matchTerms,
  termForExample,
  termForMeaning,
  typeTerm,
} from '../../../authoring/vocabulary.ts';
import { poetryTerms } from '../data/poetry-terms.ts';
import { verses } from '../items/verses.ts';
import { itemsOf } from '../reading.ts';
import {
  countSyllables,
  footOfWord,
  haikuLine,
  nameMeter,
  scanALine,
} from './poetry-forms/beat.ts';
import { fillScheme, matchSchemes, nameScheme, rhymingLine } from './poetry-forms/schemes.ts';
import { labelSonnet } from './poetry-forms/sonnet.ts';

const vocabulary = {
  terms: poetryTerms,
  source:
    'Common Core State Standards, Reading: Literature, standard 5; terms as in school handbooks',
};

export const poetryForms: Topic = {
  id: 'poetry_forms',
  name: 'Forms of poetry',
  about: 'Hear rhyme and beat, mark a rhyme scheme, and know a haiku from a limerick and a sonnet.',
  grades: [4, 12],
  keywords: [
    'poem',
    'rhyme scheme',
    'meter',
    'haiku',
    'limerick',
    'sonnet',
    'stanza',
    'iamb',
    'free verse',
  ],
  connected: ['figurative_language', 'idioms_sayings'],
  prerequisites: ['rhymes_sounds'],
  standards: [
    'CCSS.ELA-LITERACY.RL.4.5',
    'CCSS.ELA-LITERACY.RL.5.5',
    'CCSS.ELA-LITERACY.RL.6.5',
    'CCSS.ELA-LITERACY.RL.7.4',
    'CCSS.ELA-LITERACY.RL.7.5',
    'CCSS.ELA-LITERACY.RL.8.5',
    'CCSS.ELA-LITERACY.RL.9-10.5',
    'CCSS.ELA-LITERACY.RL.11-12.5',
  ],
  items: [
    ...verses.flatMap(itemsOf),
    nameScheme,
    fillScheme,
    termForMeaning(vocabulary),
    haikuLine,
    rhymingLine,
    countSyllables,
    termForExample(vocabulary),
    footOfWord,
    matchTerms(vocabulary),
    scanALine,
    labelSonnet,
    nameMeter,
    matchSchemes,
    typeTerm({ ...vocabulary, difficulty: 4 }),
    authored({ id: 'write-quatrains', difficulty: 5, grades: [6, 12] }, 'open', {
      prompt:
        'Write a poem of two quatrains (four lines each) with the rhyme scheme ABAB CDCD. Take a thing that nobody writes poems about: a drawer, a puddle, a traffic light, a sock.',
      hints: [
        'Begin with the thing, not with the rhyme: what does it do all day, and what would it say?',
        'Write down rhyming pairs before you write the lines. Keep the lines about equally long.',
      ],
      sample:
        "The traffic light stands in the rain / and no one comes this way. / It turns to red and green again / as if it were the day. // It does not know that it is three, / that all the town is deep / in bed, and that there's only me, / who, like it, cannot sleep.",
      steps: [
        'The endings follow the scheme: rain, way, again, day; three, deep, me, sleep.',
        'A good poem lets us see the thing in a new way. Here the light turns into a companion of someone who lies awake.',
      ],
      rubric: [
        { name: 'Form', full: 'Two quatrains with the rhyme scheme ABAB CDCD.', points: 4 },
        {
          name: 'Image',
          full: 'The thing is seen closely, and in a way that surprises.',
          points: 4,
        },
        {
          name: 'Sound',
          full: 'The lines have a beat that can be read aloud with pleasure.',
          points: 2,
        },
      ],
      words: { min: 25, max: 120 },
    }),
  ],
};
