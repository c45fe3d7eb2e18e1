import { figure, type Block, type Rng } from '@planets/practice';

/** How often two properties come together among the same people or things. */
export interface TwoWay {
  readonly who: string;
  /** "play an instrument", and its opposite: the columns. */
  readonly columns: readonly [string, string];
  readonly rows: readonly [string, string];
  /** Row by row. */
  readonly counts: readonly [readonly [number, number], readonly [number, number]];
}

const STORIES = [
  {
    who: 'students',
    columns: ['play an instrument', 'play no instrument'],
    rows: ['do a sport', 'do no sport'],
  },
  { who: 'bikes', columns: ['have lights', 'have no lights'], rows: ['are new', 'are old'] },
  {
    who: 'visitors',
    columns: ['came by bus', 'did not come by bus'],
    rows: ['are adults', 'are children'],
  },
  { who: 'trees', columns: ['bear fruit', 'bear no fruit'], rows: ['are tall', 'are small'] },
  {
    who: 'books',
    columns: ['are novels', 'are no novels'],
    rows: ['are borrowed', 'are on the shelf'],
  },
  {
    who: 'students',
    columns: ['take Spanish', 'do not take Spanish'],
    rows: ['are in grade 10', 'are in grade 11'],
  },
  { who: 'birds', columns: ['carry a ring', 'carry no ring'], rows: ['are young', 'are grown'] },
] as const;

export function pickTwoWay(rng: Rng): TwoWay {
  const story = rng.pick(STORIES);
  const draw = () => rng.int(2, 18) * 2;
  for (;;) {
    const counts = [
      [draw(), draw()],
      [draw(), draw()],
    ] as const;
    if (new Set(counts.flat()).size === 4) return { ...story, counts };
  }
}

export const total = ({ counts: [[a, b], [c, d]] }: TwoWay): number => a + b + c + d;
export const rowTotal = ({ counts }: TwoWay, row: 0 | 1): number => counts[row][0] + counts[row][1];
export const columnTotal = ({ counts }: TwoWay, column: 0 | 1): number =>
  counts[0][column] + counts[1][column];

export const twoWayFigure = (data: TwoWay): Block =>
  figure({
    kind: 'data-table',
    caption: `Number of ${data.who}`,
    columns: [data.who, ...data.columns, 'total'],
    rows: [
      ...([0, 1] as const).map((row) => [
        data.rows[row],
        ...data.counts[row].map(String),
        String(rowTotal(data, row)),
      ]),
      ['total', String(columnTotal(data, 0)), String(columnTotal(data, 1)), String(total(data))],
    ],
  });
