import { generator, type Generator } from '@planets/practice';
import { spread, type Happening } from '../happening.ts';
import { yearsBetween, yearText } from '../years.ts';
import { suited } from './graded.ts';
import { sourcesOf, type Gap, type Table } from './table.ts';

export const howLongBetween = (table: Table, gapFor: Gap): Generator =>
  generator({
    id: 'how-long-between',
    kind: 'numeric',
    difficulty: 3,
    make(rng, grade) {
      const [early, late] = spread(
        rng,
        suited(table, grade).filter(({ about }) => !about),
        2,
        gapFor(grade),
      ) as [Happening, Happening];
      const years = yearsBetween(early.year, late.year);
      const crosses = early.year < 0 && late.year > 0;
      return {
        prompt: `${early.what} (**${yearText(early.year)}**). ${late.what} (**${yearText(late.year)}**). How many years after the first did the second happen?`,
        answer: years,
        unit: 'years',
        slips: [
          ...(crosses
            ? [
                {
                  value: years + 1,
                  why: 'Nearly: there was no year 0. After 1 BCE came 1 CE, so it is one year less.',
                },
              ]
            : [
                {
                  value: years + 1,
                  why: 'You counted both ends. Take the difference of the years.',
                },
              ]),
          { value: years + 10, why: 'The tens are one too many. Subtract once more.' },
        ],
        hints: [
          crosses
            ? 'One year is before the common era and one after. Count to the change first, then on.'
            : 'Count on from the earlier year to the later one.',
          crosses
            ? `Add ${-early.year} and ${late.year}. Then remember that there was no year 0.`
            : early.year < 0
              ? 'Years BCE count down, so take the smaller number from the larger one.'
              : `Write ${late.year} − ${early.year} and subtract place by place.`,
        ],
        steps: crosses
          ? [
              `On one side there are ${-early.year} years, on the other ${late.year}: together ${-early.year + late.year}.`,
              `1 BCE is followed by 1 CE, without a year 0, so it is one less: ${years} years.`,
            ]
          : early.year < 0 && late.year < 0
            ? [
                'Years BCE count down to the change of era, so the larger number is the earlier year.',
                `${-early.year} − ${-late.year} = ${years} years.`,
              ]
            : [
                'The time between two years is the later one less the earlier one.',
                `${late.year} − ${early.year} = ${years} years.`,
              ],
        source: sourcesOf([early, late]),
      };
    },
  });
