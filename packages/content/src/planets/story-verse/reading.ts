import {
  authored,
  passage,
  poem,
  type AuthoredItem,
  type Difficulty,
  type DraftOf,
  type Item,
} from '@planets/practice';

type ReadingSkill = NonNullable<AuthoredItem['skill']>;
type OpenDraft = DraftOf<'open'>;
type Grades = Pick<Reading, 'grades'>;

/** What a question about a passage asks of its reader. */
export type Skill = 'fact' | 'why' | 'infer' | 'idea' | 'word' | 'feel' | 'craft' | 'reason';

export interface Ask {
  readonly skill: Skill;
  /** Where it is not the level that its skill usually has. */
  readonly level?: Difficulty;
  readonly ask: string;
  readonly right: string;
  /** Plausible misreadings, each with what to say. */
  readonly wrong: readonly (readonly [text: string, why: string])[];
  /** The stronger hint: where to look, or what to weigh. */
  readonly look: string;
  /** The words of the passage that prove it, copied exactly. */
  readonly proof: string | readonly string[];
  /** How the proof leads to the answer. */
  readonly so: string;
}

export interface Reading {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** A poem: its line breaks are kept. */
  readonly verse?: true;
  /** A second text, to be read together with the first. */
  readonly beside?: { readonly title: string; readonly text: string; readonly verse?: true };
  readonly grades?: readonly [min: number, max: number];
  /** Where its facts come from. */
  readonly source?: string;
  /** Add new ones at the end: their places are their ids. */
  readonly asks: readonly Ask[];
  /** Put in the order in which it happened, or in which the text says it. */
  readonly order?: {
    readonly ask?: string;
    readonly events: readonly string[];
    readonly why: string;
  };
  readonly match?: {
    readonly ask: string;
    readonly skill?: ReadingSkill;
    readonly pairs: readonly (readonly [left: string, right: string])[];
    readonly extra?: readonly string[];
    readonly why: readonly string[];
  };
  readonly several?: {
    readonly ask: string;
    readonly skill?: ReadingSkill;
    readonly right: readonly string[];
    readonly wrong: readonly string[];
    /** The stronger hint, where the answers are not simply those that the text supports. */
    readonly look?: string;
    readonly why: readonly string[];
  };
  /** A retelling with `[[0]]` gaps to pick for. */
  readonly retell?: {
    readonly text: string;
    readonly gaps: readonly { readonly right: string; readonly wrong: readonly string[] }[];
    readonly why: readonly string[];
  };
  /** A task to write about it, set by teachers. */
  readonly write?: {
    readonly ask: string;
    readonly hints: readonly string[];
    readonly sample: string;
    readonly why: readonly string[];
    readonly rubric: OpenDraft['rubric'];
    readonly words: NonNullable<OpenDraft['words']>;
  };
}

const FIRST_HINT: Record<Skill, string> = {
  fact: 'The answer is in the text. Read it again with the question in mind.',
  why: 'Find the place where it happens. The reason is often right before it or after it.',
  infer: 'The text does not say this straight out. Put its clues together.',
  idea: 'Ask what all the parts of the text have to do with. One small detail is not enough.',
  word: 'Read the sentence with the word and the ones around it. Try each choice in its place.',
  feel: 'Look at what is said and done. What do people do when they feel like that?',
  craft: 'Ask not only what the text says, but how it says it, and what that does to a reader.',
  reason: 'Find what the writer wants you to believe. Then find what is offered to support it.',
};

/** What a school calls it. */
const SCHOOL_SKILL: Record<Skill, ReadingSkill> = {
  fact: 'literal',
  why: 'literal',
  word: 'vocabulary',
  infer: 'inferential',
  idea: 'inferential',
  feel: 'inferential',
  craft: 'inferential',
  reason: 'inferential',
};

const LEVEL: Record<Skill, Difficulty> = {
  fact: 1,
  why: 2,
  word: 2,
  feel: 3,
  idea: 3,
  infer: 3,
  reason: 4,
  craft: 4,
};

const quoted = (proof: Ask['proof']) =>
  (typeof proof === 'string' ? [proof] : proof).map((words) => `The text says: “${words}”`);

const shownAs = ({ title, text, verse }: NonNullable<Reading['beside']>) =>
  (verse ? poem : passage)(title, text);

/** The passage, or both of a pair, before the question. */
const asked = (reading: Reading, ask: string) => [
  shownAs(reading),
  ...(reading.beside === undefined ? [] : [shownAs(reading.beside)]),
  ask,
];

const sourceOf = ({ source }: Reading) => (source === undefined ? {} : { source });

function choiceItems(reading: Reading, spec: Grades): Item[] {
  return reading.asks.map((row, index) =>
    authored(
      {
        id: `${reading.id}-${index + 1}`,
        difficulty: row.level ?? LEVEL[row.skill],
        skill: SCHOOL_SKILL[row.skill],
        ...spec,
      },
      'choice',
      {
        prompt: asked(reading, row.ask),
        right: row.right,
        wrong: row.wrong.map(([words, why]) => ({ text: words, why })),
        hints: [FIRST_HINT[row.skill], row.look],
        steps: [...quoted(row.proof), row.so],
        ...sourceOf(reading),
      },
    ),
  );
}

function handsOnItems(reading: Reading, spec: Grades): Item[] {
  const { id, order, match } = reading;
  const items: Item[] = [];
  if (order)
    items.push(
      authored({ id: `${id}-order`, difficulty: 2, skill: 'literal', ...spec }, 'order', {
        prompt: asked(reading, order.ask ?? 'Put what happens in order, first to last.'),
        inOrder: order.events,
        hints: [
          'Find each one in the text.',
          'Which comes before all the others? Which is the last?',
        ],
        steps: [order.why, `So the order is: ${order.events.join(' → ')}`],
        ...sourceOf(reading),
      }),
    );
  if (match)
    items.push(
      authored(
        { id: `${id}-match`, difficulty: 2, skill: match.skill ?? 'literal', ...spec },
        'match',
        {
          prompt: asked(reading, match.ask),
          pairs: match.pairs,
          ...(match.extra === undefined ? {} : { extra: match.extra }),
          hints: [
            'Find each one on the left in the text.',
            'Start with the pair you are most sure about.',
          ],
          steps: match.why,
          ...sourceOf(reading),
        },
      ),
    );
  return items;
}

function otherItems(reading: Reading, spec: Grades): Item[] {
  const { id, several, retell, write } = reading;
  const items: Item[] = [];
  if (several)
    items.push(
      authored(
        { id: `${id}-several`, difficulty: 3, skill: several.skill ?? 'literal', ...spec },
        'choices',
        {
          prompt: asked(reading, several.ask),
          right: several.right,
          wrong: several.wrong,
          hints: [
            'Take them one at a time, and look for each in the text.',
            several.look ?? 'Keep only those that words in the text support.',
          ],
          steps: several.why,
          ...sourceOf(reading),
        },
      ),
    );
  if (retell)
    items.push(
      authored({ id: `${id}-retell`, difficulty: 2, skill: 'literal', ...spec }, 'cloze', {
        prompt: asked(reading, `Complete this retelling.\n\n${retell.text}`),
        gaps: retell.gaps,
        hints: [
          'Read the retelling once to its end before you choose.',
          'Find the place in the text that each gap is about.',
        ],
        steps: retell.why,
        ...sourceOf(reading),
      }),
    );
  if (write)
    items.push(
      authored({ id: `${id}-write`, difficulty: 4, skill: 'inferential', ...spec }, 'open', {
        prompt: asked(reading, write.ask),
        sample: write.sample,
        rubric: write.rubric,
        words: write.words,
        hints: write.hints,
        steps: write.why,
        ...sourceOf(reading),
      }),
    );
  return items;
}

/** The questions of one passage as items of its topic. */
export function itemsOf(reading: Reading): Item[] {
  const spec = reading.grades === undefined ? {} : { grades: reading.grades };
  return [
    ...choiceItems(reading, spec),
    ...handsOnItems(reading, spec),
    ...otherItems(reading, spec),
  ];
}
