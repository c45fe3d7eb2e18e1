import { generator } from '@planets/practice';
import { mistakes } from '../../../../authoring/mistakes.ts';
import { centuryOf, centuryText, ordinal, yearText } from '../../years.ts';
import { year, years } from './dated.ts';

const nextCentury = (century: number, step: number): number => {
  const next = century + step;
  return Math.sign(next) === Math.sign(century) ? next : next + (step > 0 ? 1 : -1);
};

const centuryYears = (century: number): string =>
  century > 0
    ? `${(century - 1) * 100 + 1} to ${century * 100}`
    : `${-century * 100} to ${(-century - 1) * 100 + 1} BCE`;

function centurySteps(at: number): string[] {
  const century = centuryOf(at);
  return [
    century > 0
      ? 'The 1st century is the years 1 to 100, the 2nd the years 101 to 200, and so on. So the number of the century is one more than the hundreds.'
      : 'Before the common era it works in the same way, but backward: the 1st century BCE is the years 100 to 1 BCE.',
    `The ${centuryText(century)} is the years ${centuryYears(century)}, and ${yearText(at)} lies in it.`,
  ];
}

export const whichCentury = generator({
  id: 'which-century',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const at = year(rng, grade);
    const century = centuryOf(at);
    const right = `The ${centuryText(century)}`;
    const near = (step: number, why: string) => ({
      text: `The ${centuryText(nextCentury(century, step))}`,
      why,
    });
    return {
      prompt: `To which century does the year **${yearText(at)}** belong?`,
      right,
      wrong: mistakes(right, [
        ...(Math.abs(at) > 100
          ? [
              near(
                century > 0 ? -1 : 1,
                'You took the hundreds as they stand. But the years 1 to 100 are already the 1st century.',
              ),
            ]
          : []),
        near(century > 0 ? 1 : -1, 'That is one century too many. Count the hundreds once more.'),
        ...(century < 0
          ? [
              {
                text: `The ${centuryText(-century)}`,
                why: 'The year is BCE, so the century is BCE too.',
              },
            ]
          : []),
        near(century > 0 ? 2 : -2, 'That is two centuries too many.'),
        near(century > 0 ? -2 : 2, 'That is too early by two centuries.'),
      ]),
      hints: [
        'The 1st century is the years 1 to 100. So the number is not simply the hundreds.',
        `Which years make up the ${centuryText(nextCentury(century, century > 0 ? -1 : 1))}? Those are ${centuryYears(nextCentury(century, century > 0 ? -1 : 1))}.`,
      ],
      steps: centurySteps(at),
      about: `century of ${at}`,
    };
  },
});

export const matchCenturies = generator({
  id: 'match-centuries',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const picked = years(rng, grade, grade < 7 ? 3 : 4);
    return {
      prompt: 'Match each year with its century.',
      pairs: picked.map((at) => [`The year ${yearText(at)}`, centuryText(centuryOf(at))] as const),
      hints: [
        'The 1st century is the years 1 to 100, so the number of a century is one ahead of the hundreds.',
        `Begin with ${yearText(picked[0]!)}. Is it in the years ${centuryYears(nextCentury(centuryOf(picked[0]!), 1))}, or before?`,
      ],
      steps: picked.map(
        (at) =>
          `${yearText(at)} lies in the years ${centuryYears(centuryOf(at))}, so it is in the ${centuryText(centuryOf(at))}.`,
      ),
    };
  },
});

export const firstAndLastYear = generator({
  id: 'first-and-last-year',
  kind: 'cloze',
  difficulty: 4,
  make(rng, grade) {
    const century = grade > 6 && rng.chance(1, 3) ? -rng.int(2, 8) : rng.int(2, 20);
    const size = Math.abs(century);
    const [first, last] =
      century > 0 ? [(size - 1) * 100 + 1, size * 100] : [size * 100, (size - 1) * 100 + 1];
    const era = century < 0 ? ' BCE' : '';
    const options = (right: number, wrong: number[]) => ({
      right: `${right}${era}`,
      wrong: wrong.map((other) => `${other}${era}`),
    });
    return {
      prompt: `The ${centuryText(century)} began with the year [[0]] and ended with the year [[1]].`,
      gaps:
        century > 0
          ? [options(first, [first - 1, first + 100]), options(last, [last - 1, last + 100])]
          : [options(first, [first - 1, last]), options(last, [last - 1, first])],
      hints: [
        `The 1st century${era} has the years ${century > 0 ? '1 to 100' : '100 to 1 BCE'}. There was no year 0.`,
        century > 0
          ? `The ${ordinal(size)} century is ${size - 1} full ${size === 2 ? 'century' : 'centuries'} later.`
          : 'BCE counts down, so the first year has the larger number.',
      ],
      steps: [
        century > 0
          ? `Before it there are ${size - 1} full ${size === 2 ? 'century' : 'centuries'}, so the years up to ${first - 1} are used up.`
          : 'Counting down from the larger number, a hundred years belong to it.',
        `So it is the years ${centuryYears(century)}: ${first}${era} is the first and ${last}${era} the last.`,
      ],
    };
  },
});
