import { figure, generator, math } from '@planets/practice';
import { decimal } from '../../decimal.ts';
import { mistakes } from '../../mistakes.ts';

const GROUPS = [
  ['Grade 7', 'Grade 8', 'plays an instrument', 'plays no instrument'],
  ['morning', 'afternoon', 'by bus', 'on foot'],
  ['with a garden', 'without a garden', 'has a pet', 'has no pet'],
  ['swimmers', 'runners', 'trains indoors', 'trains outdoors'],
] as const;

export const twoWayTable = generator({
  id: 'two-way-table',
  kind: 'table',
  difficulty: 2,
  make(rng, grade) {
    const [one, two, yes, no] = rng.pick(GROUPS);
    const most = grade === 8 ? 30 : 60;
    const [a, b, c, d] = [rng.int(5, most), rng.int(5, most), rng.int(5, most), rng.int(5, most)];
    return {
      prompt: 'Fill in the two-way table. Each row and each column adds up to its total.',
      caption: 'Number of people asked',
      columns: ['Group', yes, no, 'total'],
      rows: [
        [one, String(a), { answer: b }, String(a + b)] as const,
        [two, { answer: c }, String(d), { answer: c + d }] as const,
        ['total', String(a + c), { answer: b + d }, String(a + b + c + d)] as const,
      ],
      hints: [
        'Begin with a row or a column in which only one number is missing.',
        'The totals of the rows add up to the total of all.',
      ],
      steps: [
        `First row: ${math(`${a + b} - ${a} = ${b}`)}. First column: ${math(`${a + c} - ${a} = ${c}`)}.`,
        `Second row: ${math(`${c} + ${d} = ${c + d}`)}. Second column: ${math(`${b} + ${d} = ${b + d}`)}.`,
        `Check: ${math(`${a + c} + ${b + d} = ${a + b + c + d}`)}.`,
      ],
    };
  },
});

export const relativeFrequency = generator({
  id: 'relative-frequency',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const [one, two, yes, no] = rng.pick(GROUPS);
    const percent = rng.pick(grade === 8 ? [20, 25, 30, 40, 60, 75, 80] : [15, 35, 45, 55, 65, 85]);
    const size = rng.pick(grade === 8 ? [20, 40, 60, 80] : [60, 80, 120]);
    const a = (size * percent) / 100;
    const b = size - a;
    const [c, d] = [rng.int(5, 40), rng.int(5, 40)];
    const all = size + c + d;
    const show = (value: string | number) => `about ${value}%`;
    const share = (part: number, whole: number) => Math.round((part * 100) / whole);
    return {
      prompt: [
        figure({
          kind: 'data-table',
          caption: 'Number of people asked',
          columns: ['Group', yes, no, 'total'],
          rows: [
            [one, String(a), String(b), String(size)],
            [two, String(c), String(d), String(c + d)],
            ['total', String(a + c), String(b + d), String(all)],
          ],
        }),
        `What percent of the people in the row **${one}** are in the column **${yes}**?`,
      ],
      right: show(percent),
      wrong: mistakes(
        percent,
        [
          [share(a, all), 'You compared with all the people. The question is about one row only.'],
          [
            share(a, a + c),
            `You compared with the column. The question asks for a part of the row ${one}.`,
          ],
          [100 - percent, 'That is the other column of the same row.'],
          [share(a + c, all), 'That is the share of the whole column in all the people.'],
          [share(c, c + d), `That is the row ${two}.`],
        ],
        show,
      ),
      hints: [
        `Which number is the whole? It is the total of the row ${one}.`,
        'Divide the part by that whole, and write it as a percent.',
      ],
      steps: [
        `The whole is the row: ${size}. The part is ${a}.`,
        `${math(`\\frac{${a}}{${size}} = ${decimal(percent, 2)}`)}, so ${percent}%. Comparing rows by percent is fair even if one row has more people.`,
      ],
    };
  },
});
