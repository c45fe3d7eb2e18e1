/** Questions written one by one, where only a hand finds the mistakes that students really make. */
import { generator, type Authored, type Generator } from '@planets/practice';
import { capital } from '../../../authoring/capital.ts';
import { quoted, suited, type Graded, type Way } from './graded.ts';

export interface Written extends Graded {
  readonly ask: Authored;
  readonly right: string;
  /** At least three; three of them are shown. Each with what to say to the one who picked it. */
  readonly wrong: readonly (readonly [text: string, why: string])[];
  readonly hints: readonly [gentle: string, strong: string];
  readonly steps: readonly [string, string, ...string[]];
  readonly source?: string;
}

export const fromWritten = (way: Way, source: string, all: readonly Written[]): Generator =>
  generator({
    ...way,
    kind: 'choice',
    make(rng, grade) {
      const one = rng.pick(suited(all, grade));
      return {
        prompt: one.ask,
        right: one.right,
        wrong: rng.sample(one.wrong, 3).map(([text, why]) => ({ text, why })),
        hints: one.hints,
        steps: one.steps,
        source: one.source ?? source,
        about: one.right,
      };
    },
  });

/** Stages that follow from each other, so that their order can be found by thinking. */
export interface Sequence extends Graded {
  /** Names what is put in order. */
  readonly ask: string;
  /** The stages, first to last, each with why it stands where it does. */
  readonly stages: readonly (readonly [stage: string, why: string])[];
  readonly hint: string;
  readonly source?: string;
}

/** As many stages as the grade can hold; those left out leave the order as it is. */
export const fromSequences = (
  way: Way,
  source: string,
  all: readonly Sequence[],
  stagesFor: (grade: number) => number,
): Generator =>
  generator({
    ...way,
    kind: 'order',
    make(rng, grade) {
      const one = rng.pick(suited(all, grade));
      const places = one.stages.map((_, at) => at);
      const kept = rng
        .sample(places, Math.min(stagesFor(grade), places.length))
        .toSorted((a, b) => a - b)
        .map((at) => one.stages[at]!);
      return {
        prompt: one.ask,
        inOrder: kept.map(([stage]) => stage),
        hints: [
          one.hint,
          `Near the middle comes this one: ${quoted(kept[1]![0])}. What must come before it?`,
        ],
        steps: kept.map(([stage, why]) => `${quoted(stage)}: ${capital(why)}.`),
        source: one.source ?? source,
        about: one.ask,
      };
    },
  });
