import type { Kind } from '../kinds/question.ts';
import type { TryRules } from './progress.ts';

interface ModeRules extends TryRules {
  /** How many questions when the student does not say, and how many they may ask for. */
  readonly questions: { readonly usual: number; readonly min: number; readonly max: number };
  readonly tries: 1 | 2;
  /** Only these kinds are asked. All of them when left out. */
  readonly only?: readonly Kind[];
  /** These kinds come first. */
  readonly first?: readonly Kind[];
  /** Seconds from the start until the server ends the session. */
  readonly limitSeconds?: number;
  /** A worked example before the first question and after every miss. */
  readonly examples?: boolean;
  /** Questions from the connected topics too. */
  readonly connected?: boolean;
  /** Questions from the student's own history. */
  readonly fromHistory?: boolean;
}

const LENGTHS = { min: 3, max: 30 };

/** The practice modes as PRODUCT.md states them. The student may change the number between `min` and `max`. */
export const MODES = {
  quick: { questions: { usual: 5, ...LENGTHS }, tries: 1, hints: false, only: ['choice'] },
  full: { questions: { usual: 10, ...LENGTHS }, tries: 2, hints: true },
  timed: { questions: { usual: 10, ...LENGTHS }, tries: 1, hints: false, limitSeconds: 600 },
  teach: { questions: { usual: 8, ...LENGTHS }, tries: 2, hints: true, examples: true },
  related: { questions: { usual: 7, ...LENGTHS }, tries: 2, hints: true, connected: true },
  interactive: {
    questions: { usual: 10, ...LENGTHS },
    tries: 2,
    hints: true,
    first: ['order', 'match', 'number-line', 'point', 'label'],
  },
  review: { questions: { usual: 10, min: 3, max: 10 }, tries: 2, hints: true, fromHistory: true },
} as const satisfies Record<string, ModeRules>;

export type Mode = keyof typeof MODES;

export const modeNames = Object.keys(MODES) as readonly Mode[];

/** The rules of a mode. One that is unknown, on a row of the earlier system, is shown as `full`. */
export const rulesOfMode = (mode: Mode): ModeRules => MODES[mode] ?? MODES.full;
