/** Each rule of the content linter finds what it is for, in content made to break it. */
import {
  authored,
  figure,
  generator,
  passage,
  type DraftOf,
  type Item,
  type Kind,
  type Planet,
  type Topic,
} from '@planets/practice';
import { describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { countFindings } from './counts.ts';
import { readingGrade } from './reading-level.ts';
import { unfitWordsIn } from './unfit-words.ts';

const parts = { prompt: 'What is it?', hints: ['Look.', 'Think.'], steps: ['So.', 'Thus.'] };

const choice = (draft: Partial<DraftOf<'choice'>> = {}): Item =>
  authored({ id: 'ask', difficulty: 2 }, 'choice', {
    ...parts,
    right: 'a whale',
    wrong: [
      { text: 'a shark', why: 'It has gills.' },
      { text: 'a trout', why: 'It lays eggs.' },
    ],
    ...draft,
  });

const endless = generator({
  id: 'endless',
  kind: 'numeric',
  difficulty: 3,
  make: (rng) => ({ ...parts, prompt: `What is ${rng.int(10, 99)} + 1?`, answer: rng.int(5, 9) }),
});

const topic = (items: readonly Item[], more: Partial<Topic> = {}): Topic => ({
  id: 'whales',
  name: 'Whales',
  about: 'Tell whales from fish.',
  grades: [1, 3],
  keywords: ['sea'],
  connected: [],
  prerequisites: [],
  standards: [],
  items,
  ...more,
});

const planet = (topics: readonly Topic[], id = 'sea'): Planet => ({
  id,
  name: 'Sea',
  subject: 'The sea',
  topics,
});

const faultsOf = (items: readonly Item[], more?: Partial<Topic>, id?: string): string[] =>
  checkContent([planet([topic([endless, ...items], more)], id)], 3).findings.map(
    ({ fault }) => fault,
  );

const of = <K extends Kind>(kind: K, draft: Omit<DraftOf<K>, 'kind'>): Item =>
  authored({ id: 'ask', difficulty: 2 }, kind, draft);

const cell = figure({ kind: 'diagram', width: 10, height: 10, shapes: [], alt: 'A round shape.' });

describe('a question', () => {
  const cases: readonly (readonly [string, Item, string])[] = [
    ['one hint', choice({ hints: ['Look.'] }), 'has fewer than two hints'],
    ['one step', choice({ steps: ['So.'] }), 'is explained in fewer than two steps'],
    [
      'a distractor that says nothing',
      choice({ wrong: ['a shark', { text: 'a trout', why: 'It lays eggs.' }] }),
      'has a distractor without feedback',
    ],
    [
      'a hint that tells a choice',
      choice({ hints: ['Think of a whale.', 'Look.'] }),
      'a hint tells the answer "a whale"',
    ],
    [
      'a hint that tells a word',
      of('text', { ...parts, answer: 'plankton', hints: ['It eats plankton.', 'Look.'] }),
      'a hint tells the answer "plankton"',
    ],
    ['a word for grown-ups', choice({ prompt: 'Who drinks beer?' }), 'says "beer"'],
    [
      'a picture without words',
      choice({
        prompt: [
          figure({ kind: 'diagram', width: 10, height: 10, shapes: [], alt: '' }),
          'What is it?',
        ],
      }),
      'has a picture without a text alternative',
    ],
    [
      'a place told by its name',
      of('label', {
        ...parts,
        picture: (cell as { figure: DraftOf<'label'>['picture'] }).figure,
        places: [
          { at: [1, 1], name: 'Fin', where: 'The fin on its back' },
          { at: [2, 2], name: 'Tail', where: 'At its end' },
        ],
      }),
      'a place is described by its name "Fin"',
    ],
  ];
  test.each(cases)('%s', (_, item, fault) => {
    expect(faultsOf([item])).toContain(fault);
  });

  test('one that breaks no rule', () => {
    expect(faultsOf([choice()])).toEqual(['only 1 topics', 'whales: related to nothing']);
  });

  test('history says where it is written down', () => {
    expect(faultsOf([choice()], {}, 'chrono_core')).toContain('names no source');
  });
});

describe('a topic', () => {
  test('of its own making has enough items', () => {
    const findings = checkContent([planet([topic([choice()])])], 3).findings;
    expect(findings.map(({ fault }) => fault)).toContain('has no generator and only 1 items');
  });

  test('asks nothing twice', () => {
    const [one, two] = [choice(), { ...choice(), id: 'again' }];
    expect(faultsOf([one, two])).toContain('asks the same as ask');
  });

  test('has something that leads to it', () => {
    const early = topic([endless, choice()], { id: 'early', connected: ['late'] });
    const late = topic([endless, choice()], { id: 'late', grades: [6, 8] });
    const { findings } = checkContent([planet([early, late])], 3);
    expect(findings.map(({ fault }) => fault)).toContain(
      'begins in grade 6, and nothing leads to it',
    );
  });

  test('reads like its grade', () => {
    const prompt =
      'Notwithstanding considerable disagreement concerning evolutionary classification, which representative organism undoubtedly demonstrates mammalian characteristics?';
    const many = Array.from({ length: 6 }, (_, at) => ({
      ...choice({ prompt: `${prompt} (${at})` }),
      id: `ask-${at}`,
    }));
    expect(faultsOf(many).some((fault) => fault.startsWith('reads like grade'))).toBe(true);
  });
});

describe('a passage', () => {
  const about = (skill: 'literal' | 'inferential' | 'vocabulary') =>
    ({
      ...choice({ prompt: [passage('The whale', 'A whale came by.'), `What is it (${skill})?`] }),
      id: skill,
      skill,
    }) as Item;
  test('asks for what is said, what is meant and a word', () => {
    expect(faultsOf([about('literal'), about('inferential')])).toContain(
      'has no vocabulary question',
    );
    expect(
      faultsOf([about('literal'), about('inferential'), about('vocabulary')]).filter((fault) =>
        fault.includes('question'),
      ),
    ).toEqual([]);
  });
});

test('too little of anything is said', () => {
  const { counts } = checkContent([planet([topic([endless])])], 3);
  expect(countFindings(counts).map(({ at, fault }) => `${at}: ${fault}`)).toEqual([
    'all planets: 1 topics, of at least 160',
    'all planets: 1 topics with a generator, of at least 90',
    'all planets: 0 reading passages, of at least 30',
    'sea: 1 topics, of at least 10',
    'sea: 3 grades with a topic, of at least 12',
  ]);
});

test.each([
  ['The lottery is tonight.', ['lottery']],
  ['That is so stupid.', ['stupid']],
  ['Uranus has rings, arsenic is an element, and 455 is a number.', []],
  ['A class of assassin bugs in Sussex.', []],
])('unfit words in %j', (text, found) => {
  expect(unfitWordsIn([text])).toEqual(found);
});

test('the reading grade tells a first reader from a scholar, whatever the names are', () => {
  const easy =
    'The cat sat. It saw a big dog. The dog ran to the cat. They had fun in the sun. '.repeat(3);
  const hard =
    'The committee subsequently reconsidered its recommendation concerning agricultural expenditure, notwithstanding substantial opposition from regional representatives. '.repeat(
      4,
    );
  expect(readingGrade(easy)).toBeLessThan(2);
  expect(readingGrade(hard)).toBeGreaterThan(12);
  expect(readingGrade(easy.replaceAll('the cat', 'the Alexandrovitch'))).toBeLessThan(2);
  expect(readingGrade('Too short.')).toBeUndefined();
});
