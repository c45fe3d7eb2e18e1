import type { Topic } from '@planets/practice';
import { UNDERSTANDING } from '../../../authoring/mastery.ts';
import {
  appealing,
  appeals,
  fallacies,
  fallaciesFor,
  fallacious,
  figured,
  figures,
  figuresFor,
} from '../data/rhetoric.ts';
import { speeches } from '../items/speeches.ts';
import { itemsOf } from '../reading.ts';
import {
  exampleFor,
  matchNames,
  nameBoth,
  nameOf,
  pickExamples,
  type Sorting,
} from '../sorting.ts';
import {
  findPart,
  matchParts,
  partOfArgument,
  rhetoricalSituation,
  weakerReply,
} from './rhetoric/arguments.ts';

const appeal: Sorting = {
  sorts: appeals,
  samples: appealing,
  ask: 'Which appeal does the speaker mainly use here?',
  noun: 'appeal',
  firstHint: 'Is it about the speaker, about feelings, about reasons, or about the moment?',
};

const fallacy: Sorting = {
  sorts: fallacies,
  samples: fallacious,
  ask: 'Which fallacy is this?',
  noun: 'fallacy',
  firstHint:
    'Find the conclusion and what is offered for it. Why does the one not carry the other?',
  known: fallaciesFor,
};

const figure: Sorting = {
  sorts: figures,
  samples: figured,
  ask: 'Which rhetorical figure is this?',
  noun: 'figure',
  firstHint:
    'Look at the form: order, repetition, small words, contradictions, one word for another.',
  known: figuresFor,
};

export const rhetoric: Topic = {
  id: 'rhetoric',
  name: 'Rhetoric',
  about: 'See how speakers persuade: appeals, figures, fallacies and the parts of an argument.',
  grades: [9, 12],
  keywords: [
    'rhetoric',
    'ethos',
    'pathos',
    'logos',
    'fallacy',
    'straw man',
    'speech',
    'figures of speech',
    'argument',
  ],
  connected: ['craft_tone'],
  prerequisites: ['argument_evidence', 'figurative_language'],
  standards: [
    'CCSS.ELA-LITERACY.RI.9-10.6',
    'CCSS.ELA-LITERACY.RI.9-10.8',
    'CCSS.ELA-LITERACY.RI.11-12.5',
    'CCSS.ELA-LITERACY.RI.11-12.6',
    'CCSS.ELA-LITERACY.SL.9-10.3',
    'CCSS.ELA-LITERACY.SL.11-12.3',
    'CCSS.ELA-LITERACY.L.9-10.5',
    'CCSS.ELA-LITERACY.L.11-12.5',
  ],
  mastery: UNDERSTANDING,
  items: [
    ...speeches.flatMap(itemsOf),
    nameOf(appeal, 'name-the-appeal', 2),
    nameOf(fallacy, 'name-the-fallacy', 3),
    rhetoricalSituation,
    nameOf(figure, 'name-the-figure', 4),
    partOfArgument,
    matchNames(appeal, 'match-appeals', 2),
    exampleFor(fallacy, 'find-the-fallacy', 4),
    findPart,
    matchNames(figure, 'match-figures', 4),
    exampleFor(appeal, 'find-the-appeal', 3),
    matchNames(fallacy, 'match-fallacies', 4),
    weakerReply,
    nameBoth(figure, 'name-two-figures', 5),
    pickExamples(fallacy, 'pick-the-fallacy', 5),
    matchParts,
  ],
};
