/** Years from event to event, part by part, with what was found carried on. */
import { generator, type Generator } from '@planets/practice';
import { spread } from '../happening.ts';
import { yearText } from '../years.ts';
import { suited, type Way } from './graded.ts';
import { sourcesOf } from './table.ts';
import { timelineOf, type Marked } from './timelines.ts';

/** Three events of the common era: from the first to the second, to the third, and in all. */
export const spansInSteps = (
  way: Way,
  table: readonly Marked[],
  gapFor: (grade: number) => number,
): Generator =>
  generator({
    ...way,
    kind: 'multi-step',
    make(rng, grade) {
      const known = suited(table, grade).filter(({ year, about }) => year > 0 && !about);
      const [one, two, three] = spread(rng, known, 3, gapFor(grade)) as [Marked, Marked, Marked];
      const [a, b] = [two.year - one.year, three.year - two.year];
      const years = (count: number) => `${count} ${count === 1 ? 'year' : 'years'}`;
      return {
        prompt: [
          timelineOf([one, two, three]),
          `**${yearText(one.year)}:** ${one.what}.\n\n**${yearText(two.year)}:** ${two.what}.\n\n**${yearText(three.year)}:** ${three.what}.`,
        ],
        parts: [
          {
            prompt: 'How many years after the first did the **second** happen?',
            answer: a,
            unit: 'years',
            slips: [
              { value: a + 1, why: 'You counted both ends. Take the difference of the two years.' },
            ],
          },
          {
            prompt: 'How many years after the second did the **third** happen?',
            answer: b,
            unit: 'years',
            slips: [
              { value: b + 1, why: 'You counted both ends. Take the difference of the two years.' },
            ],
          },
          {
            prompt: 'How many years passed from the **first to the third**?',
            answer: a + b,
            follows: 'a + b',
            unit: 'years',
          },
        ],
        hints: [
          'Count on from the earlier year to the later one.',
          'For the last part you need no new subtraction: put the two times together.',
        ],
        steps: [
          `${two.year} − ${one.year} = ${years(a)}.`,
          `${three.year} − ${two.year} = ${years(b)}.`,
          `Together ${a} + ${b} = ${years(a + b)}. Check: ${three.year} − ${one.year} = ${a + b}.`,
        ],
        source: sourcesOf([one, two, three]),
      };
    },
  });
