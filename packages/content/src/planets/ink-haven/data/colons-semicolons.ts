import { sorted, type Sort } from '../wording/sorting.ts';
import { versions } from '../wording/versions.ts';

export type Mark = 'semicolon' | 'however' | 'items' | 'list' | 'explain';

const ask = 'Which sentence is punctuated correctly?';

export const markCrafts = {
  semicolon: {
    name: 'a semicolon between two sentences',
    ask,
    hint: 'Could the words on each side stand alone?',
    rule: 'A semicolon joins two complete sentences that belong closely together.',
  },
  however: {
    name: 'linking words such as “however”',
    ask,
    hint: 'Two complete sentences meet here. Which mark is strong enough, and what follows the linking word?',
    rule: 'Before a linking word such as “however” or “therefore” that begins a second complete sentence, a semicolon is needed, and a comma follows the linking word.',
  },
  items: {
    name: 'items that contain commas',
    ask,
    hint: 'The items have commas inside them. How can a reader tell where one ends?',
    rule: 'Items that contain commas are separated by semicolons.',
  },
  list: {
    name: 'a colon before a list',
    ask,
    hint: 'Is what stands before the list a complete sentence?',
    rule: 'A colon introduces a list after a complete sentence, never between a verb or a preposition and what belongs to it.',
  },
  explain: {
    name: 'a colon before an explanation',
    ask,
    hint: 'Does the second part explain what the first one has promised?',
    rule: 'A colon after a complete sentence may introduce the explanation that the sentence has promised.',
  },
} as const;

const splice = 'A comma alone cannot join two complete sentences.';
const nothing = 'Two complete sentences stand together here with no mark between them.';
const half = 'A semicolon needs a complete sentence on each side, and one side is not complete.';
const early = 'The colon cuts the verb or preposition off from what belongs to it.';
const unclear = 'With commas alone, a reader cannot tell where one item ends.';
const noPromise = 'A semicolon cannot introduce a list or an explanation that is no sentence.';

export const markVersions = [
  ...versions<Mark>(7, 12, [
    [
      'semicolon',
      'The lake froze overnight; nobody dared to step on it.',
      'Both sides could stand alone, and the second follows closely from the first.',
      ['The lake froze overnight, nobody dared to step on it.', splice],
      ['The lake froze overnight nobody dared to step on it.', nothing],
      ['The lake froze; overnight nobody dared; to step on it.', half],
    ],
    [
      'semicolon',
      'Amara plays the violin; her brother builds violins.',
      'Two complete sentences about one family are set side by side.',
      ['Amara plays the violin, her brother builds violins.', splice],
      ['Amara plays the violin her brother builds violins.', nothing],
      ['Amara plays; the violin her brother builds violins.', half],
    ],
    [
      'semicolon',
      'The path was steep; we rested at every turn.',
      'Both sides could stand alone.',
      ['The path was steep, we rested at every turn.', splice],
      ['The path was steep we rested at every turn.', nothing],
      ['The path; was steep we rested at every turn.', half],
    ],
    [
      'however',
      'The plan was bold; however, it was never carried out.',
      'The semicolon ends the first idea, and the comma follows “however”.',
      ['The plan was bold, however, it was never carried out.', splice],
      [
        'The plan was bold; however it was never carried out.',
        'A comma is missing after the linking word.',
      ],
      [
        'The plan was bold however; it was never carried out.',
        'The linking word belongs to the second idea, so the semicolon comes before it.',
      ],
    ],
    [
      'however',
      'The bridge is closed; therefore, the buses take the ferry.',
      'The semicolon ends the first idea, and the comma follows “therefore”.',
      ['The bridge is closed, therefore, the buses take the ferry.', splice],
      [
        'The bridge is closed; therefore the buses, take the ferry.',
        'The comma has to follow the linking word itself.',
      ],
      [
        'The bridge is closed therefore; the buses take the ferry.',
        'The linking word belongs to the second idea, so the semicolon comes before it.',
      ],
    ],
    [
      'however',
      'Bats are not birds; instead, they are mammals.',
      'The semicolon ends the first idea, and the comma follows “instead”.',
      ['Bats are not birds, instead, they are mammals.', splice],
      [
        'Bats are not birds; instead they are, mammals.',
        'The comma has to follow the linking word itself.',
      ],
      [
        'Bats are not birds instead; they are mammals.',
        'The linking word belongs to the second idea, so the semicolon comes before it.',
      ],
    ],
    [
      'list',
      'The kit holds three things: a lamp, a rope and a whistle.',
      '“The kit holds three things” is complete and promises a list.',
      ['The kit holds three things; a lamp, a rope and a whistle.', noPromise],
      ['The kit holds: three things, a lamp, a rope and a whistle.', early],
      [
        'The kit holds three things, a lamp, a rope and: a whistle.',
        'The colon comes before the whole list, not inside it.',
      ],
    ],
    [
      'list',
      'We need eggs, flour and milk.',
      'The list is the object of “need”, so no mark comes before it.',
      ['We need: eggs, flour and milk.', early],
      ['We need; eggs, flour and milk.', half],
      ['We need, eggs, flour and milk.', 'A comma cannot stand between a verb and its object.'],
    ],
    [
      'list',
      'The choir sang in Lagos, Lima and Oslo.',
      'The list belongs to “in”, so no mark comes before it.',
      ['The choir sang in: Lagos, Lima and Oslo.', early],
      ['The choir sang in; Lagos, Lima and Oslo.', half],
      [
        'The choir sang in, Lagos, Lima and Oslo.',
        'A comma cannot stand between a preposition and what belongs to it.',
      ],
    ],
    [
      'list',
      'Bring these tools: a saw, a hammer and a drill.',
      '“Bring these tools” is complete and promises a list.',
      ['Bring these tools; a saw, a hammer and a drill.', noPromise],
      ['Bring: these tools, a saw, a hammer and a drill.', early],
      [
        'Bring these: tools, a saw, a hammer and a drill.',
        'The colon cuts “these” off from “tools”, the word that it points to.',
      ],
    ],
    [
      'explain',
      'There was only one way out: the window.',
      'The first part is complete and promises what the second part names.',
      ['There was only one way out; the window.', noPromise],
      ['There was only: one way out, the window.', early],
      ['There was only one way: out the window;', 'A semicolon never ends a sentence.'],
    ],
    [
      'explain',
      'Kofi had one great fear: deep water.',
      'The first part is complete and promises what the second part names.',
      ['Kofi had one great fear; deep water.', noPromise],
      ['Kofi had: one great fear, deep water.', early],
      ['Kofi: had one great fear, deep water.', 'The colon cuts the subject off from its verb.'],
    ],
  ]),
  ...versions<Mark>(9, 12, [
    [
      'items',
      'The tour stops in Lima, Peru; Quito, Ecuador; and La Paz, Bolivia.',
      'Each item holds a comma of its own, so semicolons separate the items.',
      ['The tour stops in Lima, Peru, Quito, Ecuador, and La Paz, Bolivia.', unclear],
      [
        'The tour stops in Lima; Peru, Quito; Ecuador, and La Paz; Bolivia.',
        'The semicolons cut the items apart instead of separating them.',
      ],
      ['The tour stops in: Lima, Peru, Quito, Ecuador, and La Paz, Bolivia.', early],
    ],
    [
      'items',
      'We met Noor, a pilot; Wei, a chef; and Tala, a diver.',
      'Each item holds a comma of its own, so semicolons separate the items.',
      ['We met Noor, a pilot, Wei, a chef, and Tala, a diver.', unclear],
      [
        'We met Noor; a pilot, Wei; a chef, and Tala; a diver.',
        'The semicolons cut the items apart instead of separating them.',
      ],
      ['We met: Noor, a pilot, Wei, a chef, and Tala, a diver.', early],
    ],
    [
      'items',
      'The dates are May 3, 2021; June 9, 2022; and July 1, 2023.',
      'Each date holds a comma of its own, so semicolons separate the dates.',
      ['The dates are May 3, 2021, June 9, 2022, and July 1, 2023.', unclear],
      [
        'The dates are May 3; 2021, June 9; 2022, and July 1; 2023.',
        'The semicolons cut the dates apart instead of separating them.',
      ],
      ['The dates are: May 3, 2021, June 9, 2022, and July 1, 2023.', early],
    ],
    [
      'explain',
      'The results surprised everyone: the cheaper material lasted longer.',
      'The second part explains the surprise that the first part announces.',
      ['The results surprised everyone, the cheaper material lasted longer.', splice],
      ['The results surprised: everyone, the cheaper material lasted longer.', early],
      ['The results surprised everyone the cheaper material lasted longer.', nothing],
    ],
    [
      'semicolon',
      'Some critics praised the staging; others found it cold.',
      'Both sides could stand alone, and they are weighed against each other.',
      ['Some critics praised the staging, others found it cold.', splice],
      ['Some critics praised the staging others found it cold.', nothing],
      ['Some critics; praised the staging others found it cold.', half],
    ],
    [
      'however',
      'The sample was small; consequently, the study proves little.',
      'The semicolon ends the first idea, and the comma follows “consequently”.',
      ['The sample was small, consequently, the study proves little.', splice],
      [
        'The sample was small consequently; the study proves little.',
        'The linking word belongs to the second idea, so the semicolon comes before it.',
      ],
      ['The sample was small consequently the study proves little.', nothing],
    ],
  ]),
];

export type Job = 'join' | 'separate' | 'announce' | 'none';

export const jobs: Readonly<Record<Job, Sort>> = {
  join: {
    name: 'a semicolon that joins two sentences',
    means: 'A semicolon that joins stands between two complete sentences.',
    test: 'Is there a complete sentence on each side of the bar?',
  },
  separate: {
    name: 'semicolons between long items',
    means: 'Semicolons separate items that contain commas.',
    test: 'Do the bars stand between items of one row?',
  },
  announce: {
    name: 'a colon that announces',
    means: 'A colon that announces follows a complete sentence and introduces what it promises.',
    test: 'Does a complete sentence promise something that follows?',
  },
  none: {
    name: 'no mark at all',
    means: 'No mark belongs between a verb or preposition and what goes with it.',
    test: 'Does the bar cut a verb or preposition off from what belongs to it?',
    miss: 'Without a mark the parts would run together here: the words before the bar need nothing after them to be complete.',
  },
};

const both = 'Both sides could stand alone, and nothing is announced.';
const promise = 'The first part is complete and promises what follows.';
const commas = 'The items have commas of their own.';
const cut = 'The first part is not complete without what follows.';

export const jobRows = sorted<Job>(7, 12, [
  ['Mei plays the cello | her brother plays the drums.', 'join', both],
  ['Owls hunt at night | hawks hunt by day.', 'join', both],
  ['Some guests left early | others stayed until dawn.', 'join', both],
  ['I have read the book | I have not seen the film.', 'join', both],
  ['We spoke with Mei, a nurse | Omar, a tailor | and Ana, a judge.', 'separate', commas],
  ['The train stops in Graz, Austria | Brno, Czechia | and Kraków, Poland.', 'separate', commas],
  ['He bought red, ripe plums | small, sour apples | and soft, sweet figs.', 'separate', commas],
  ['Only one thing was missing | the key.', 'announce', promise],
  ['Pack the following | a towel, a hat and water.', 'announce', promise],
  ['She had a single goal | to cross the desert alone.', 'announce', promise],
  ['Three rivers meet here | the Inn, the Ilz and the Danube.', 'announce', promise],
  ['My favorite colors are | green, gray and gold.', 'none', cut],
  ['The recipe calls for | butter, salt and honey.', 'none', cut],
  ['The club is open to | students, parents and teachers.', 'none', cut],
  ['The winners were | Ravi, Sofia and Kwame.', 'none', cut],
]);
