import { generator } from '@planets/practice';
import { grouped } from '../../../../authoring/number-text.ts';
import { RESOURCES } from '../../data/civil-war.ts';

const SOURCE =
  'National Park Service, Industry and Economy during the Civil War; U.S. Census of 1860 (rounded)';

/** In full, so that nobody has to guess what "thousand" refers to. */
const full = (value: number, unit: string): number =>
  value * (unit === 'million' ? 1_000_000 : 1000);

export const compareResources = generator({
  id: 'compare-resources',
  grades: [5, 8],
  kind: 'table',
  difficulty: 2,
  make(rng, grade) {
    const rows = rng.sample(RESOURCES, grade < 8 ? 2 : 3);
    return {
      prompt:
        'The table compares North and South when the war began. The numbers are rounded. Work out how many **more** the North had.',
      caption: 'North and South in 1860',
      columns: ['', 'North', 'South', 'Difference'],
      rows: rows.map(
        ({ what, north, south, unit }) =>
          [
            what,
            grouped(full(north, unit)),
            grouped(full(south, unit)),
            { answer: full(north - south, unit) },
          ] as const,
      ),
      hints: [
        'The difference is what the North had less what the South had.',
        `Begin with ${rows[0]!.what.toLowerCase()}: count in ${rows[0]!.unit}s, so ${rows[0]!.north} less ${rows[0]!.south}. Then write the zeros.`,
      ],
      steps: [
        ...rows.map(
          ({ what, north, south, unit }) =>
            `${what}: ${north} ${unit} − ${south} ${unit} = ${north - south} ${unit}.`,
        ),
        'With more people, factories and railroads the North could replace what it lost. Of the 9 million people in the South, about 3.5 million were enslaved.',
      ],
      source: SOURCE,
      about: rows
        .map(({ what }) => what)
        .toSorted()
        .join(),
    };
  },
});
