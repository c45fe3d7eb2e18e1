import type { Question } from '../kinds/question.ts';

/** Somebody who types any number or word that comes to mind. */
const TYPED = 0.02;

/** One of all ways to give `places` different places one of `things` each. */
const arrangement = (places: number, things: number): number =>
  Array.from({ length: places }, (_, taken) => 1 / Math.max(1, things - taken)).reduce(
    (chance, one) => chance * one,
    1,
  );

const all = (chances: readonly number[]): number =>
  chances.reduce((chance, one) => chance * one, 1);

const stops = ({ min, max, step }: { min: number; max: number; step: number }): number =>
  Math.max(1, Math.round((max - min) / step) + 1);

function chanceOf(question: Question): number {
  switch (question.kind) {
    case 'choice':
      return 1 / question.choices.length;
    case 'choices':
      // At least one is picked.
      return 1 / (2 ** question.choices.length - 1);
    case 'order':
      return arrangement(question.items.length, question.items.length);
    case 'match':
      return arrangement(question.left.length, question.right.length);
    case 'label':
      return arrangement(question.places.length, question.names.length);
    case 'cloze':
      return all(
        question.blanks.map((blank) =>
          blank.type === 'picked' ? 1 / blank.options.length : TYPED,
        ),
      );
    case 'number-line': {
      const { line, key } = question;
      const right = 1 + 2 * Math.floor(key.tolerance / line.snap + 1e-9);
      return Math.min(1, right / stops({ ...line, step: line.snap }));
    }
    case 'point':
      return 1 / (stops(question.grid.x) * stops(question.grid.y));
    case 'table':
      return all(question.key.cells.map(() => TYPED));
    case 'multi-step':
      return all(question.parts.map(() => TYPED));
    case 'numeric':
    case 'text':
    case 'expression':
      return TYPED;
    case 'open':
      return 0;
  }
}

/**
 * The chance, from 0 to 1 and to six decimals, that somebody who only guesses gets a question right at the
 * first try: what is offered is picked blindly, what is typed is seldom right.
 */
export const guessOf = (question: Question): number => Math.round(chanceOf(question) * 1e6) / 1e6;
