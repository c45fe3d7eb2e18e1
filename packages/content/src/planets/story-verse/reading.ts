import { authored, passage, poem, type Difficulty, type Item } from '@planets/practice';

/** What a question about a passage asks of its reader. */
export type Skill = 'fact' | 'why' | 'infer' | 'idea' | 'word' | 'feel' | 'craft' | 'reason';

export interface Ask {
  readonly skill: Skill;
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
  readonly grades?: readonly [min: number, max: number];
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
    readonly pairs: readonly (readonly [left: string, right: string])[];
    readonly extra?: readonly string[];
    readonly why: readonly string[];
  };
  readonly several?: {
    readonly ask: string;
    readonly right: readonly string[];
    readonly wrong: readonly string[];
    readonly why: readonly string[];
  };
  /** A retelling with `[[0]]` gaps to pick for. */
  readonly retell?: {
    readonly text: string;
    readonly gaps: readonly { readonly right: string; readonly wrong: readonly string[] }[];
    readonly why: readonly string[];
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

/** The questions of one passage as items of its topic. */
export function itemsOf(reading: Reading): Item[] {
  const { id, title, text, order, match, several, retell } = reading;
  const shown = (reading.verse ? poem : passage)(title, text);
  const grades = reading.grades === undefined ? {} : { grades: reading.grades };
  const items: Item[] = reading.asks.map((row, index) =>
    authored({ id: `${id}-${index + 1}`, difficulty: LEVEL[row.skill], ...grades }, 'choice', {
      prompt: [shown, row.ask],
      right: row.right,
      wrong: row.wrong.map(([words, why]) => ({ text: words, why })),
      hints: [FIRST_HINT[row.skill], row.look],
      steps: [...quoted(row.proof), row.so],
    }),
  );
  if (order)
    items.push(
      authored({ id: `${id}-order`, difficulty: 2, ...grades }, 'order', {
        prompt: [shown, order.ask ?? 'Put what happens in order, first to last.'],
        inOrder: order.events,
        hints: [
          'Find each one in the text.',
          'Which comes before all the others? Which is the last?',
        ],
        steps: [order.why, `So the order is: ${order.events.join(' → ')}`],
      }),
    );
  if (match)
    items.push(
      authored({ id: `${id}-match`, difficulty: 2, ...grades }, 'match', {
        prompt: [shown, match.ask],
        pairs: match.pairs,
        ...(match.extra === undefined ? {} : { extra: match.extra }),
        hints: [
          'Find each one on the left in the text.',
          'Start with the pair you are most sure about.',
        ],
        steps: match.why,
      }),
    );
  if (several)
    items.push(
      authored({ id: `${id}-several`, difficulty: 3, ...grades }, 'choices', {
        prompt: [shown, several.ask],
        right: several.right,
        wrong: several.wrong,
        hints: [
          'Take them one at a time, and look for each in the text.',
          'Keep only those that words in the text support.',
        ],
        steps: several.why,
      }),
    );
  if (retell)
    items.push(
      authored({ id: `${id}-retell`, difficulty: 2, ...grades }, 'cloze', {
        prompt: [shown, `Complete this retelling.\n\n${retell.text}`],
        gaps: retell.gaps,
        hints: [
          'Read the retelling once to its end before you choose.',
          'Find the place in the text that each gap is about.',
        ],
        steps: retell.why,
      }),
    );
  return items;
}
