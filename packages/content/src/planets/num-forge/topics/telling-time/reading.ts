import { figure, generator } from '@planets/practice';
import { distinct } from '../../distinct.ts';
import { mistakes, type Mistake } from '../../mistakes.ts';
import {
  clockTime,
  digital,
  hourOf,
  inWords,
  later,
  minuteOf,
  nextHour,
  pickTime,
  type ClockTime,
} from './clock-time.ts';

const clock = (time: ClockTime) =>
  figure({ kind: 'clock', hour: hourOf(time), minute: minuteOf(time) });

/** What children read off a clock when they mix up its hands or its numbers. */
function misreadings(time: ClockTime): Mistake[] {
  const hour = hourOf(time);
  const minute = minuteOf(time);
  const number = Math.round(minute / 5) || 12;
  const swapped = clockTime(number, (hour % 12) * 5);
  return [
    [swapped, 'You swapped the hands. The short hand tells the hour.'],
    ...(minute === 0
      ? ([
          [
            clockTime(hour, 30),
            'The long hand points straight up at 12. At half past it points down at 6.',
          ],
          [
            clockTime(nextHour(hour), 0),
            'Look at the short hand again. Which number does it point at?',
          ],
        ] as Mistake[])
      : ([
          [
            clockTime(nextHour(hour), minute),
            'The short hand has not reached the next hour yet. Read the number it has passed.',
          ],
          [
            clockTime(hour, minute === 30 ? 6 : number === 12 ? 5 : number),
            'Each number on the face stands for 5 minutes. Count in fives for the long hand.',
          ],
        ] as Mistake[])),
    [clockTime(hour, (minute + 5) % 60), 'Count the minutes again, in fives from the 12.'],
    [clockTime(hour, (minute + 55) % 60), 'Count the minutes again, in fives from the 12.'],
  ];
}

function readingSteps(time: ClockTime): string[] {
  const hour = hourOf(time);
  const minute = minuteOf(time);
  const extra = minute % 5;
  const fives = minute - extra;
  return [
    minute === 0
      ? `The short hand tells the hour. It points at ${hour}.`
      : `The short hand tells the hour. It is between ${hour} and ${nextHour(hour)}, so the hour is still ${hour}.`,
    minute === 0
      ? 'The long hand points at 12. No minutes have passed since the full hour.'
      : minute === 30
        ? 'The long hand points at 6. It has gone halfway around, and that is 30 minutes.'
        : extra === 0
          ? `The long hand points at ${minute / 5}. Count in fives from the 12: that is ${minute} minutes.`
          : fives === 0
            ? `The long hand is ${extra} small ${extra === 1 ? 'mark' : 'marks'} past the 12. Each small mark is 1 minute.`
            : `The long hand is ${extra} small ${extra === 1 ? 'mark' : 'marks'} past the ${fives / 5}. Count in fives up to ${fives}, then ${extra} more: ${minute} ${minute === 1 ? 'minute' : 'minutes'}.`,
    `So the time is ${digital(time)}, or ${inWords(time)}.`,
  ];
}

const READING_HINTS = [
  'The short hand tells the hour. The long hand tells the minutes.',
  'Start at the 12 and count in fives until you get to the long hand.',
];
const EARLY_HINTS = [
  'The short hand tells the hour.',
  "Long hand at 12: it is o'clock. Long hand at 6: it is half past.",
];

export const readClock = generator({
  id: 'read-clock',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const time = pickTime(rng, grade);
    return {
      prompt: [clock(time), 'What time does the clock show?'],
      right: digital(time),
      wrong: mistakes(time, misreadings(time), (shown) => digital(Number(shown))),
      hints: grade === 1 ? EARLY_HINTS : READING_HINTS,
      steps: readingSteps(time),
    };
  },
});

export const sayClock = generator({
  id: 'say-clock',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const time = pickTime(rng, grade);
    const minute = minuteOf(time);
    const turned = later(time, minute < 30 ? -2 * minute : 2 * (60 - minute));
    const [swapped, ...rest] = misreadings(time);
    const wrong: Mistake[] = [
      ...(minute % 30 === 0
        ? []
        : ([
            [
              turned,
              '“Past” counts from the last hour, “to” counts up to the next. Which is nearer?',
            ],
          ] as Mistake[])),
      ...rest.filter(([, why]) => grade > 1 || !why.startsWith('Count the minutes')),
      swapped!,
      [
        clockTime(hourOf(time) + 11, minute),
        'Look at the short hand again: which number has it passed?',
      ],
      [
        clockTime(hourOf(time), minute === 0 ? 30 : 0),
        "Look at the long hand: at 12 it is o'clock, at 6 it is half past.",
      ],
    ];
    return {
      prompt: [clock(time), 'How do you say this time?'],
      right: inWords(time),
      // In grade 1 only full and half hours have names yet.
      wrong: mistakes(
        time,
        wrong.filter(([value]) => grade > 1 || Number(value) % 30 === 0),
        (shown) => inWords(Number(shown)),
      ),
      hints:
        grade === 1
          ? EARLY_HINTS
          : [
              'Is the long hand on the right half (past) or on the left half (to)?',
              'From the 12, count in fives to the long hand the shorter way around.',
            ],
      steps: readingSteps(time),
    };
  },
});

export const typeTime = generator({
  id: 'type-time',
  kind: 'text',
  difficulty: 3,
  make(rng, grade) {
    const time = pickTime(rng, grade);
    return {
      prompt: [
        clock(time),
        `What time is it? Write it with numbers, like **${time === clockTime(7, 0) ? '9:00' : '7:00'}**.`,
      ],
      answer: digital(time),
      policy: { timeOfDay: true },
      slips: misreadings(time)
        .filter(([value]) => value !== time)
        .map(([value, why]) => ({ text: digital(Number(value)), why })),
      hints: grade === 1 ? EARLY_HINTS : READING_HINTS,
      steps: readingSteps(time),
    };
  },
});

export const matchTimes = generator({
  id: 'match-times',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const hour = rng.int(1, 11);
    // One hour and the next, so that "past" and "to" have to be told apart.
    const times = distinct(4, () =>
      clockTime(
        hour + rng.int(0, 1),
        grade === 1
          ? rng.pick([0, 30])
          : rng.pick(
              grade === 2 ? [10, 15, 20, 30, 40, 45, 50] : [5, 10, 15, 20, 25, 35, 40, 45, 50, 55],
            ),
      ),
    );
    return {
      prompt: 'Match the times that are the same.',
      pairs: times.map((time) => [inWords(time), digital(time)]),
      hints: [
        grade === 1
          ? 'Half past means 30 minutes after the hour.'
          : 'A quarter of an hour is 15 minutes, half an hour is 30.',
        grade === 1
          ? "O'clock means no minutes at all: :00."
          : '“To 4” means it is not 4 yet. The hour is still 3.',
      ],
      steps: times.map(
        (time) =>
          `${inWords(time).replace(/^./, (first) => first.toUpperCase())} is ${digital(time)}.`,
      ),
    };
  },
});
