export type Craft = 'semicolon' | 'colon' | 'parallel' | 'concise' | 'modifier';

export const craftRules: Record<
  Craft,
  { readonly ask: string; readonly name: string; readonly rule: string; readonly hint: string }
> = {
  semicolon: {
    ask: 'Which sentence is punctuated correctly?',
    name: 'semicolon between two complete sentences',
    rule: 'A semicolon joins two parts that could each stand alone as a sentence and that belong closely together.',
    hint: 'Could the words on each side stand alone as a sentence?',
  },
  colon: {
    ask: 'Which sentence is punctuated correctly?',
    name: 'colon after a complete sentence',
    rule: 'A colon follows a complete sentence and introduces what it has promised: a list, an explanation or an example.',
    hint: 'Is what stands before the colon a complete sentence?',
  },
  parallel: {
    ask: 'Which sentence has parallel structure?',
    name: 'parallel structure',
    rule: 'Items in a row should have the same grammatical form.',
    hint: 'Write the items below each other. Do they all have the same form?',
  },
  concise: {
    ask: 'Which version says it most concisely, without losing anything?',
    name: 'concision',
    rule: 'Good prose says a thing once, in as few words as its meaning needs.',
    hint: 'Which words repeat what has been said, or say nothing?',
  },
  modifier: {
    ask: 'In which sentence does the opening phrase describe the right thing?',
    name: 'clear modifier',
    rule: 'An opening phrase describes the subject that follows right after it.',
    hint: 'Who or what stands right after the comma? Can it do what the opening says?',
  },
};

export interface Precise {
  readonly craft: Craft;
  readonly right: string;
  readonly wrong: readonly (readonly [text: string, why: string])[];
  /** The rule applied to this sentence. */
  readonly why: string;
}

/** Two full sentences: joined by a semicolon, a comma, nothing, or a colon that promises nothing. */
const semi = (first: string, second: string): Precise => ({
  craft: 'semicolon',
  right: `${first}; ${second}.`,
  wrong: [
    [
      `${first}, ${second}.`,
      'A comma alone cannot join two complete sentences. This is a comma splice.',
    ],
    [`${first} ${second}.`, 'Nothing separates the two sentences here, so they run together.'],
    [
      `${first}; ${second.charAt(0).toUpperCase()}${second.slice(1)}.`,
      'After a semicolon the sentence goes on, so no capital letter follows.',
    ],
  ],
  why: `“${first}” and “${second}” could each be a sentence of their own, so a semicolon may join them.`,
});

const colon = (intro: string, broken: string, list: string): Precise => ({
  craft: 'colon',
  right: `${intro}: ${list}.`,
  wrong: [
    [
      `${broken}: ${list}.`,
      `“${broken}” is not a complete sentence, so the colon cuts the verb or preposition off from what follows.`,
    ],
    [`${intro}; ${list}.`, 'After a semicolon another complete sentence would have to come.'],
    [`${intro} ${list}.`, 'A mark is missing between the announcement and what it announces.'],
  ],
  why: `“${intro}” is a complete sentence and promises what follows: ${list}.`,
});

const NOT_PARALLEL = 'The parts that belong together do not all have the same form.';
const parallel = (right: string, ...wrong: [string, string, string]): Precise => ({
  craft: 'parallel',
  right,
  wrong: wrong.map((text) => [text, NOT_PARALLEL] as const),
  why: `In “${right}” all the items have the same form.`,
});

const concise = (right: string, lost: string, ...wordy: [string, string]): Precise => ({
  craft: 'concise',
  right,
  wrong: [
    ...wordy.map((text) => [text, 'It takes more words than its meaning needs.'] as const),
    [lost, 'That is short, but it loses a part of the meaning that the others have.'],
  ],
  why: `“${right}” keeps the whole meaning and repeats nothing.`,
});

const modifier = (opening: string, right: string, ...wrong: [string, string, string]): Precise => ({
  craft: 'modifier',
  right: `${opening}, ${right}`,
  wrong: wrong.map(
    (text) =>
      [
        `${opening}, ${text}`,
        `After the comma stands “${text.split(' ').slice(0, 2).join(' ')}”. Is that who or what the opening describes?`,
      ] as const,
  ),
  why: `Right after “${opening}” stands what it describes.`,
});

export const preciseSentences: readonly Precise[] = [
  semi('The bridge was closed', 'we took the ferry'),
  semi('Some birds migrate', 'others stay all winter'),
  semi('The experiment failed', 'its failure taught us more than success'),
  semi('The lights went out', 'nobody in the hall moved'),
  semi('She reads maps for fun', 'he gets lost in his own street'),
  semi('The first draft is for the writer', 'the last is for the reader'),
  semi('Rain fell for nine days', 'on the tenth, the levee broke'),
  semi('The recipe calls for saffron', 'turmeric gives a similar color'),
  colon('The kit contains three tools', 'The kit contains', 'a saw, a file, and a clamp'),
  colon('Only one thing was missing', 'The only thing missing was', 'the key'),
  colon('She speaks four languages', 'She speaks', 'Hausa, French, Arabic, and English'),
  colon('We visited two cities', 'We visited', 'Quito and Lima'),
  colon('He gave a simple reason', 'The reason was', 'a lack of time'),
  colon('The report names two causes', 'The causes are', 'drought and overgrazing'),
  colon('Bring what you need for the night', 'Bring', 'a lamp, a blanket, and water'),
  parallel(
    'She likes hiking, swimming, and painting.',
    'She likes hiking, swimming, and to paint.',
    'She likes to hike, swimming, and painting.',
    'She likes hiking, to swim, and painting.',
  ),
  parallel(
    'The coach was fair, patient, and kind.',
    'The coach was fair, patient, and had kindness.',
    'The coach was fair, had patience, and kind.',
    'The coach was fair, patient, and a kind one.',
  ),
  parallel(
    'He promised to call, to write, and to visit.',
    'He promised to call, to write, and visiting.',
    'He promised calling, to write, and to visit.',
    'He promised to call, writing, and to visit.',
  ),
  parallel(
    'The plan is not only cheap but also safe.',
    'The plan is not only cheap but also has safety.',
    'The plan not only is cheap but also safety.',
    'The plan is not only cheap but also safely.',
  ),
  parallel(
    'We judge a bridge by its strength, its cost, and its beauty.',
    'We judge a bridge by its strength, what it costs, and its beauty.',
    'We judge a bridge by its strength, its cost, and how beautiful.',
    'We judge a bridge by how strong, its cost, and its beauty.',
  ),
  parallel(
    'To listen well is to learn well.',
    'To listen well is learning well.',
    'Listening well is to learn well.',
    'To listen well is when you learn well.',
  ),
  parallel(
    'The job requires skill, patience, and courage.',
    'The job requires skill, patience, and being brave.',
    'The job requires skill, to be patient, and courage.',
    'The job requires being skilled, patience, and courage.',
  ),
  concise(
    'We met at noon.',
    'We met.',
    'We met together at twelve noon.',
    'We met each other at noon at midday.',
  ),
  concise(
    'The result surprised us.',
    'We had a result.',
    'The end result was surprising to us in nature.',
    'The final result was unexpected and surprised us.',
  ),
  concise(
    'She walked slowly to the door.',
    'She walked to the door.',
    'She walked slowly at a slow pace to the door.',
    'She walked to the door in a manner that was slow.',
  ),
  concise(
    'Because it rained, we left.',
    'We left.',
    'Due to the fact that it rained, we left.',
    'The reason why we left is because of the fact of rain.',
  ),
  concise(
    'He often forgets his keys.',
    'He forgets his keys.',
    'He often forgets his keys on many occasions.',
    'He frequently and often forgets his keys.',
  ),
  concise(
    'The committee decided to wait until May.',
    'The committee decided to wait.',
    'The committee made the decision to wait until the month of May.',
    'The committee came to a decision, which was to wait until May.',
  ),
  concise(
    'I think that the map is wrong.',
    'I think about the map.',
    'In my own personal opinion, I think that the map is wrong.',
    'I myself think in my mind that the map is wrong.',
  ),
  modifier(
    'Running for the bus',
    'Kofi dropped his phone.',
    'the phone fell out of his hand.',
    'a phone was dropped by Kofi.',
    'it was the phone that Kofi dropped.',
  ),
  modifier(
    'Covered in flour',
    'the cook laughed at the mess.',
    'laughter came from the cook.',
    'there was laughter in the kitchen.',
    'it was funny to the cook.',
  ),
  modifier(
    'After reading the letter',
    'she burned it in the stove.',
    'it was burned in the stove.',
    'the stove burned it.',
    'the fire took it.',
  ),
  modifier(
    'Hoping for rain',
    'the farmers looked at the sky.',
    'the sky was watched by the farmers.',
    'the clouds were counted by farmers.',
    "the sky held the farmers' gaze.",
  ),
  modifier(
    'At the age of six',
    'my aunt taught herself to swim.',
    'swimming was taught to my aunt.',
    'the lake taught my aunt to swim.',
    'the art of swimming came to my aunt.',
  ),
  modifier(
    'Written in a hurry',
    'the note was hard to read.',
    'I could hardly read the note.',
    'Ana had trouble with the note.',
    'we found the note hard to read.',
  ),
  modifier(
    'To win the debate',
    'you must know the other side.',
    'the other side must be known.',
    'knowledge of both sides is needed.',
    'research on both sides is a must.',
  ),
  modifier(
    'Having lost the map',
    'the hikers followed the river.',
    'the river was followed.',
    'the river showed the hikers the way.',
    'it seemed best to follow the river.',
  ),
];
