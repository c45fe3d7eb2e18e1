import type { OwnDraft } from '@planets/contract';

const words = {
  figure: null,
  hints: ['Look at it again.'],
  steps: ['It follows from what is given.'],
};
const axis = { min: 0, max: 10, step: 1 };

/** A question of each kind as a teacher could write it: for tests of writing, asking and grading. */
export const OWN_DRAFTS: { readonly [K in OwnDraft['kind']]: Extract<OwnDraft, { kind: K }> } = {
  choice: {
    ...words,
    kind: 'choice',
    prompt: 'Which of these is a mammal?',
    right: 'a bat',
    wrong: ['a penguin', { text: 'a shark', why: 'Not yet: a shark breathes with gills.' }],
  },
  choices: {
    ...words,
    kind: 'choices',
    prompt: 'Which are prime numbers?',
    right: ['7', '11'],
    wrong: ['9', '15'],
  },
  numeric: {
    ...words,
    kind: 'numeric',
    prompt: 'What is $$3 \\times 14$$?',
    answer: '42',
    slips: [{ value: '17', why: 'Not yet: that is the sum.' }],
  },
  text: {
    ...words,
    kind: 'text',
    prompt: 'Which planet is closest to the sun?',
    answer: 'Mercury',
    slips: [{ text: 'Venus', why: 'Not yet: that is the second one.' }],
  },
  order: {
    ...words,
    kind: 'order',
    prompt: 'Put these in order, the smallest first.',
    inOrder: ['an atom', 'a cell', 'an organ'],
  },
  match: {
    ...words,
    kind: 'match',
    prompt: 'Match each word with its opposite.',
    pairs: [
      ['hot', 'cold'],
      ['early', 'late'],
    ],
    extra: ['blue'],
  },
  cloze: {
    ...words,
    kind: 'cloze',
    prompt: 'Water boils at [[0]] degrees Celsius and becomes [[1]].',
    gaps: [{ answer: '100' }, { right: 'steam', wrong: ['ice', 'dew'] }],
  },
  expression: {
    ...words,
    kind: 'expression',
    prompt: 'Expand $$(x + 2)(x + 3)$$.',
    answer: 'x^2 + 5x + 6',
    form: 'expanded',
  },
  point: {
    ...words,
    kind: 'point',
    prompt: 'Place the point that is 3 to the right and 4 up.',
    grid: { x: axis, y: axis },
    answer: [3, 4],
    slips: [{ at: [4, 3], why: 'Not yet: right comes first.' }],
  },
  'number-line': {
    ...words,
    kind: 'number-line',
    prompt: 'Where is one half of 6?',
    line: { min: 0, max: 10, step: 1, labelEvery: 1 },
    answer: '3',
  },
  label: {
    ...words,
    kind: 'label',
    prompt: 'Name the continents.',
    picture: { kind: 'map', area: 'world' },
    places: [
      { at: [20, 5], name: 'Africa', where: 'the land mass south of the Mediterranean Sea' },
      { at: [135, -25], name: 'Australia', where: 'the island continent in the south-east' },
    ],
    extra: ['Europe'],
  },
  table: {
    ...words,
    kind: 'table',
    prompt: 'Fill in the doubles.',
    caption: 'Doubles',
    columns: ['Number', 'Double'],
    rows: [
      ['4', '8'],
      ['7', { answer: '14' }],
    ],
  },
  'multi-step': {
    ...words,
    kind: 'multi-step',
    prompt: 'A box holds 12 eggs.',
    parts: [
      { prompt: 'How many eggs are in 3 boxes?', answer: '36' },
      { prompt: 'You use 5 of them. How many are left?', answer: '31', follows: 'a - 5' },
    ],
  },
  open: {
    ...words,
    kind: 'open',
    prompt: 'Why do leaves fall in autumn?',
    sample: 'The tree saves water when the ground is cold.',
    rubric: [
      { name: 'Reason', full: 'Names a reason that is true.', points: 3 },
      { name: 'Words', full: 'Whole sentences.', points: 1 },
    ],
    words: { min: 3, max: 100 },
  },
};
