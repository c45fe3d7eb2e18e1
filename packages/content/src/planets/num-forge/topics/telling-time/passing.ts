import { generator, math } from '@planets/practice';
import { counted } from '../../../../authoring/number-text.ts';
import { distinct } from '../../distinct.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { NAMES } from '../../../../authoring/first-names.ts';
import { clockTime, digital, hourOf, later, minuteOf, pickTime } from './clock-time.ts';

const DOINGS = [
  'reads',
  'draws',
  'plays outside',
  'helps in the kitchen',
  'practises the drum',
  'builds a tower',
] as const;

export const timeLater = generator({
  id: 'time-later',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const who = rng.pick(NAMES);
    const doing = rng.pick(DOINGS);
    const start = pickTime(rng, grade);
    if (grade === 1) {
      const hours = rng.int(1, 3);
      const end = later(start, hours * 60);
      return {
        prompt: `${who} starts at ${digital(start)} and ${doing} for ${counted(hours, 'hour')}. When does ${who} stop?`,
        right: digital(end),
        wrong: mistakes(
          end,
          [
            [later(start, -hours * 60), 'That is before the start. Later means the hour goes on.'],
            [later(end, 60), 'That is one hour too many. Count the hours on from the start.'],
            [later(start, 30), 'That is only half an hour later.'],
            [later(end, 30), 'Whole hours pass, so the minutes stay the same.'],
          ],
          (shown) => digital(Number(shown)),
        ),
        hints: [
          'After 1 hour the long hand is back where it was.',
          `Count on from ${hourOf(start)}, one hour at a time.`,
        ],
        steps: [
          'Whole hours pass, so the minutes stay the same.',
          `Count on ${counted(hours, 'hour')} from ${hourOf(start)}${hourOf(start) + hours > 12 ? '. After 12 comes 1 again' : ''}: ${digital(end)}.`,
        ],
      };
    }
    const passed = grade === 2 ? rng.int(2, 9) * 5 : rng.int(11, 58);
    const end = later(start, passed);
    const over = minuteOf(start) + passed >= 60;
    const toFull = 60 - minuteOf(start);
    return {
      prompt: `${who} starts at ${digital(start)} and ${doing} for ${passed} minutes. When does ${who} stop?`,
      right: digital(end),
      wrong: mistakes(
        end,
        [
          ...(over
            ? ([
                [
                  later(end, -60),
                  'The minutes take you to the next full hour, so the hour changes too.',
                ],
                [later(start, passed + 40), 'An hour has 60 minutes, not 100.'],
              ] as const)
            : ([[later(end, 60), 'The minutes do not reach 60, so the hour stays.']] as const)),
          [later(start, -passed), 'That is before the start. Add the minutes.'],
          [later(end, 10), 'That is ten minutes too many. Add in parts.'],
          [later(end, -5), 'That is five minutes too few. Add in parts.'],
        ],
        (shown) => digital(Number(shown)),
      ),
      hints: [
        `How many minutes are left until the next full hour?`,
        'First go to the full hour if you can get there, then add the minutes that are left over.',
      ],
      steps: over
        ? [
            `From ${digital(start)} to the full hour it takes ${counted(toFull, 'minute')}, because an hour has 60 minutes.`,
            passed === toFull
              ? `That is all the time there is. So the end is at ${digital(end)}.`
              : `${math(`${passed} - ${toFull} = ${passed - toFull}`)}, so ${counted(passed - toFull, 'minute')} of the next hour ${passed - toFull === 1 ? 'passes' : 'pass'}: ${digital(end)}.`,
          ]
        : [
            `${math(`${minuteOf(start)} + ${passed} = ${minuteOf(end)}`)}. That is less than 60, so the hour stays ${hourOf(start)}.`,
            `So the end is at ${digital(end)}.`,
          ],
    };
  },
});

export const howLong = generator({
  id: 'how-long',
  kind: 'numeric',
  difficulty: 4,
  grades: [2, 3],
  make(rng, grade) {
    const hour = rng.int(1, 11);
    const start = clockTime(hour, grade === 2 ? rng.int(1, 10) * 5 : rng.int(6, 54));
    const passed = grade === 2 ? rng.int(2, 10) * 5 : rng.int(12, 58);
    const end = later(start, passed);
    const toFull = 60 - minuteOf(start);
    const over = passed > toFull;
    const asDecimal = hourOf(end) * 100 + minuteOf(end) - (hourOf(start) * 100 + minuteOf(start));
    return {
      prompt: `A puppet show starts at ${digital(start)} and ends at ${digital(end)}. How many minutes does it last?`,
      answer: passed,
      unit: 'minutes',
      slips: slips(passed, [
        [
          asDecimal,
          'You took the times away like other numbers. But an hour has 60 minutes, not 100.',
        ],
        [
          minuteOf(end),
          'Those are only the minutes after the last full hour. Count from the start.',
        ],
        [passed + 60, 'That is one hour too many.'],
      ]),
      hints: [
        'Count on from the start. Stop at the full hour, if there is one on the way.',
        `How many minutes are there from ${digital(start)} to ${over ? 'the next full hour' : `${digital(later(start, 5))}, and so on to the end`}?`,
      ],
      steps: over
        ? [
            `From ${digital(start)} to ${hourOf(end)}:00 it is ${counted(toFull, 'minute')}, because an hour has 60.`,
            `From ${hourOf(end)}:00 to ${digital(end)} it is ${counted(minuteOf(end), 'minute')} more.`,
            `Together: ${math(`${toFull} + ${minuteOf(end)} = ${passed}`)} minutes.`,
          ]
        : minuteOf(end) === 0
          ? [
              `The end is a full hour, and an hour has 60 minutes.`,
              `${math(`60 - ${minuteOf(start)} = ${passed}`)} minutes.`,
            ]
          : [
              'Both times are in the same hour, so look only at the minutes.',
              `${math(`${minuteOf(end)} - ${minuteOf(start)} = ${passed}`)} minutes.`,
            ],
    };
  },
});

export const orderTimes = generator({
  id: 'order-times',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const first = rng.int(6, 8);
    const times = distinct(4, () =>
      clockTime(rng.int(first, first + 2), pickTime(rng, grade) % 60),
    ).toSorted((a, b) => a - b);
    return {
      prompt: 'All these times are on one morning. Put them in order, the **earliest** first.',
      inOrder: times.map(digital),
      hints: [
        'Look at the hours first. They stand before the two dots.',
        'When the hours are the same, fewer minutes means earlier.',
      ],
      steps: [
        'The smaller hour comes first, because the morning starts with the small hours.',
        `With the same hour, fewer minutes come first: ${times.map(digital).join(', ')}.`,
      ],
    };
  },
});
