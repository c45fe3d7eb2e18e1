import { generator, type Generator } from '@planets/practice';
import { betweenWhat, dateOf, distance, othersNear, whenOf } from '../happening.ts';
import { yearText } from '../years.ts';
import { suited } from './graded.ts';
import { apart, told, type Gap, type Table } from './table.ts';

export const whichYear = (table: Table, gapFor: Gap): Generator =>
  generator({
    id: 'which-year',
    kind: 'choice',
    difficulty: 3,
    make(rng, grade) {
      const known = suited(table, grade);
      const right = rng.pick(known);
      return {
        prompt: `In ${right.about ? 'about ' : ''}which year did this happen?\n\n**${right.what}.**`,
        right: yearText(right.year),
        wrong: othersNear(rng, known, right, 3, apart(gapFor, grade)).map((other) => ({
          text: yearText(other.year),
          why: `Something else belongs to ${yearText(other.year)}: ${other.what}. That was ${distance(other, right)}.`,
        })),
        hints: [`Think of what it changed: ${right.why}`, betweenWhat(known, right)],
        steps: told(right),
        source: right.source,
        about: right.what,
      };
    },
  });

export const whatInYear = (table: Table, gapFor: Gap): Generator =>
  generator({
    id: 'what-in-year',
    kind: 'choice',
    difficulty: 3,
    make(rng, grade) {
      const known = suited(table, grade);
      const right = rng.pick(known);
      const wrong = othersNear(rng, known, right, 3, apart(gapFor, grade));
      return {
        prompt: `Which of these happened **${whenOf(right)}**?`,
        right: right.what,
        wrong: wrong.map((other) => ({
          text: other.what,
          why: `That was ${whenOf(other)}, ${distance(other, right)}.`,
        })),
        hints: [
          `It has to do with ${right.theme}.`,
          `You can rule one out. This was ${whenOf(wrong[0]!)}: ${wrong[0]!.what}.`,
        ],
        steps: told(right),
        source: right.source,
        about: right.what,
      };
    },
  });

export const whyItMattered = (table: Table, gapFor: Gap): Generator =>
  generator({
    id: 'why-it-mattered',
    kind: 'choice',
    difficulty: 4,
    make(rng, grade) {
      const known = suited(table, grade);
      const right = rng.pick(known);
      const wrong = othersNear(rng, known, right, 3, apart(gapFor, grade));
      return {
        prompt: `**${right.what}** (${dateOf(right)}). Why did this matter?`,
        right: right.why,
        wrong: wrong.map((other) => ({
          text: other.why,
          why: `That is why something else mattered: ${other.what} (${dateOf(other)}).`,
        })),
        hints: [
          `Ask what was different afterward. It has to do with ${right.theme}.`,
          `You can rule one out, because it belongs to something else: “${wrong[0]!.why}”`,
        ],
        steps: told(right),
        source: right.source,
        about: right.what,
      };
    },
  });
