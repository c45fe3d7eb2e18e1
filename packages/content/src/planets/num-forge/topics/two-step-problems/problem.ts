import { type Bar, barModel } from '../../../../authoring/diagrams/bars.ts';
import type { Drawing } from '../../../../authoring/diagrams/drawing.ts';

/** A story with two steps. The second step uses what the first one gives. */
export interface Problem {
  readonly story: string;
  readonly ask: string;
  /** The question that has to be answered first, and two that do not help. */
  readonly hidden: string;
  readonly astray: readonly [string, string];
  readonly first: Step;
  readonly second: Step;
  /** The whole calculation as TeX, and others that do not fit the story. */
  readonly whole: string;
  readonly misfits: readonly (readonly [tex: string, why: string])[];
  /** What comes out when a step is left out or turned around. */
  readonly slips: readonly (readonly [value: number, why: string])[];
  readonly picture: Drawing;
}

export interface Step {
  readonly tex: string;
  readonly value: number;
  /** "Add the people who get on." */
  readonly told: string;
  /** For a step that uses the first result: as an expression in `a`. */
  readonly follows?: string;
}

export const segment = (size: number, text: string) => ({ size, text });
export const model = (...bars: Bar[]): Drawing => barModel(bars);

export const ONE = 'That is only the first step. Read the question again.';
