import { figure, generator, type Rng } from '@planets/practice';
import { suited } from '../../ask/graded.ts';
import { HOLIDAYS, MONTHS, type Holiday } from '../../data/symbols.ts';
import { ordinal } from '../../years.ts';

const SOURCE = 'U.S. Office of Personnel Management, federal holidays; National Archives';

const others = (rng: Rng, grade: number, right: Holiday, count: number): Holiday[] =>
  rng.sample(
    suited(HOLIDAYS, grade).filter(({ name }) => name !== right.name),
    count,
  );

/** Of different months, the earliest in the year first. */
function throughTheYear(rng: Rng, grade: number, count: number): Holiday[] {
  const found: Holiday[] = [];
  for (const one of rng.shuffle(suited(HOLIDAYS, grade)))
    if (found.length < count && found.every(({ month }) => month !== one.month)) found.push(one);
  return found.toSorted((a, b) => a.at - b.at);
}

export const whichHoliday = generator({
  id: 'which-holiday',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const right = rng.pick(suited(HOLIDAYS, grade));
    const wrong = others(rng, grade, right, 3);
    return {
      prompt: `On which day do people **${right.people}**?`,
      right: right.name,
      wrong: wrong.map(({ name, people }) => ({
        text: name,
        why: `On ${name}, people ${people}.`,
      })),
      hints: [right.hint, `It is not ${wrong[0]!.name}. On that day people ${wrong[0]!.people}.`],
      steps: [`It is ${right.name}. ${right.rule}`, right.why],
      source: SOURCE,
      about: right.name,
    };
  },
});

export const whichMonth = generator({
  id: 'which-month',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const right = rng.pick(suited(HOLIDAYS, grade));
    const at = MONTHS.indexOf(right.month);
    const wrong = rng.sample(
      MONTHS.filter((month) => month !== right.month),
      3,
    );
    const half = at < 6 ? 'first' : 'second';
    const near = wrong.find((month) => MONTHS.indexOf(month) < 6 === at < 6);
    return {
      prompt: `In which month is **${right.name}**?`,
      right: right.month,
      wrong: wrong.map((month) => ({
        text: month,
        why:
          MONTHS.indexOf(month) < at
            ? `That is too early in the year. ${right.when}`
            : `That is too late in the year. ${right.when}`,
      })),
      hints: [
        right.when,
        near
          ? `It is in the ${half} half of the year, and not in ${near}.`
          : `It is in the ${half} half of the year.`,
      ],
      steps: [`${right.name} is in ${right.month}. ${right.rule}`, right.why],
      source: SOURCE,
      about: right.name,
    };
  },
});

export const orderHolidays = generator({
  id: 'order-holidays',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const picked = throughTheYear(rng, grade, grade < 3 ? 3 : 4);
    return {
      prompt: 'Put these days in order as they come in the year, beginning in **January**.',
      inOrder: picked.map(({ name }) => name),
      hints: [
        'Think of the month, or of the season, in which each day comes.',
        `${picked[1]!.name} is in ${picked[1]!.month}. Which one comes before it?`,
      ],
      steps: picked.map(({ name, month, rule }) => `${name}: ${month}. ${rule}`),
      source: SOURCE,
    };
  },
});

export const matchHolidays = generator({
  id: 'match-holidays',
  kind: 'match',
  difficulty: 3,
  grades: [2, 4],
  make(rng, grade) {
    const picked = rng.sample(suited(HOLIDAYS, grade), grade < 3 ? 3 : 4);
    return {
      prompt: 'Match each day with what people do on it.',
      pairs: picked.map(({ name, people }) => [name, `They ${people}.`] as const),
      hints: [
        `For ${picked[0]!.name}: ${picked[0]!.hint}`,
        `For ${picked[1]!.name}: ${picked[1]!.hint}`,
      ],
      steps: picked.map(({ name, why }) => `${name}: ${why}`),
      source: SOURCE,
    };
  },
});

const DAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** Holidays that move: the so-manyth weekday of a month. */
const MOVING = [
  { name: 'Martin Luther King Jr. Day', month: 'January', days: 31, weekday: 1, nth: 3 },
  { name: 'Presidents’ Day', month: 'February', days: 28, weekday: 1, nth: 3 },
  { name: 'Labor Day', month: 'September', days: 30, weekday: 1, nth: 1 },
  { name: 'Thanksgiving', month: 'November', days: 30, weekday: 4, nth: 4 },
] as const;

/** The weeks of a month as rows, Sunday first. */
function weeks(first: number, days: number): string[][] {
  const cells = [
    ...Array.from({ length: first }, () => ' '),
    ...Array.from({ length: days }, (_, at) => String(at + 1)),
  ];
  while (cells.length % 7 !== 0) cells.push(' ');
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

export const findTheDate = generator({
  id: 'find-the-date',
  kind: 'numeric',
  difficulty: 4,
  grades: [2, 4],
  make(rng, grade) {
    const { name, month, days, weekday, nth } = rng.pick(MOVING);
    const first = rng.int(0, 6);
    const firstOne = ((weekday - first + 7) % 7) + 1;
    const date = firstOne + (nth - 1) * 7;
    const day = DAYS[weekday];
    const rule = `${name} is the **${['first', 'second', 'third', 'fourth'][nth - 1]} ${day}** in ${month}.`;
    return {
      prompt:
        grade < 4
          ? [
              figure({
                kind: 'data-table',
                caption: month,
                columns: DAYS.map((one) => one.slice(0, 3)),
                rows: weeks(first, days),
              }),
              `${rule} Look at the calendar. On which **date** of the month is it? Type the number.`,
            ]
          : `${rule} In one year, ${month} 1 is a **${DAYS[first]}**. On which **date** of the month is the holiday? Type the number.`,
      answer: date,
      slips: [
        ...(date + 7 <= days
          ? [{ value: date + 7, why: `That is one week too late. Count the ${day}s again.` }]
          : []),
        ...(date - 7 > 0
          ? [
              {
                value: date - 7,
                why: `That is one week too early. Count only the ${day}s that belong to ${month}.`,
              },
            ]
          : []),
      ],
      hints: [
        `First find the date of the first ${day} in ${month}.`,
        nth === 1
          ? `${month} 1 is a ${DAYS[first]}. Count on to the first ${day}.`
          : `The first ${day} is ${month} ${firstOne}. Count on by sevens.`,
      ],
      steps: [
        `${month} 1 is a ${DAYS[first]}, so the first ${day} is ${month} ${firstOne}.`,
        nth === 1
          ? `The holiday is on the first ${day}, so it is on ${month} ${date}.`
          : `A week has 7 days. The ${ordinal(nth)} ${day} is ${nth - 1} weeks later: ${firstOne} + ${(nth - 1) * 7} = ${date}.`,
      ],
      source: SOURCE,
      about: `${name} when ${month} 1 is a ${DAYS[first]}`,
    };
  },
});
