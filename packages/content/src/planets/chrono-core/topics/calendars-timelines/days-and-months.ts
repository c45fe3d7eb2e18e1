import { generator, type Rng } from '@planets/practice';
import { mistakes } from '../../../../authoring/mistakes.ts';

const DAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** First graders step by one, later by more and also back. */
function step(rng: Rng, grade: number): number {
  if (grade === 1) return rng.pick([1, 2, -1]);
  return rng.pick(grade === 2 ? [2, 3, -1, -2] : [3, 4, 5, -2, -3]);
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const around = (list: readonly string[], at: number): string =>
  list[((at % list.length) + list.length) % list.length]!;

/** The names passed on the way, the goal left out. */
const passed = (list: readonly string[], from: number, by: number): string =>
  Array.from({ length: Math.abs(by) }, (_, index) =>
    around(list, from + Math.sign(by) * (index + 1)),
  ).join(', ');

export const dayOrMonth = generator({
  id: 'day-or-month',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const months = rng.chance(1, 2);
    const list = months ? MONTHS : DAYS;
    const unit = months ? 'month' : 'day';
    const at = rng.int(0, list.length - 1);
    const by = step(rng, grade);
    const right = around(list, at + by);
    const far = plural(Math.abs(by), unit);
    return {
      prompt: `It is **${list[at]}** now. Which ${unit} ${by > 0 ? `comes ${far} later` : `was ${far} ago`}?`,
      right,
      wrong: mistakes(
        right,
        [
          {
            text: around(list, at - by),
            why:
              by > 0
                ? 'You went back in time. Later means forward.'
                : 'You went forward. Ago means back in time.',
          },
          {
            text: around(list, at + by - Math.sign(by)),
            why: `Nearly. Start counting with the ${unit} ${by > 0 ? 'after' : 'before'} ${list[at]}.`,
          },
          { text: around(list, at + by + Math.sign(by)), why: `That is one ${unit} too far.` },
          {
            text: around(list, at + by + 2 * Math.sign(by)),
            why: `That is too far by 2 ${unit}s.`,
          },
          { text: around(list, at + 3), why: `Count the ${unit}s one by one.` },
        ].filter(({ text }) => text !== list[at]),
      ),
      hints: [
        `Say the ${unit}s in order and find ${list[at]}.`,
        by > 0
          ? `Count forward. The first step from ${list[at]} goes to the ${unit} after it.`
          : `Count back. The first step from ${list[at]} goes to the ${unit} before it.`,
      ],
      steps: [
        `${by > 0 ? 'Later means forward' : 'Ago means back'}, so take ${plural(Math.abs(by), 'step')} ${by > 0 ? 'forward' : 'back'} from ${list[at]}.`,
        `The ${Math.abs(by) === 1 ? 'step goes' : 'steps go'} to ${passed(list, at, by)}.`,
      ],
      about: `${by} from ${list[at]}`,
    };
  },
});

export const typeTheDay = generator({
  id: 'type-the-day',
  kind: 'text',
  difficulty: 2,
  make(rng, grade) {
    const months = grade > 1 && rng.chance(1, 2);
    const list = months ? MONTHS : DAYS;
    const unit = months ? 'month' : 'day';
    const at = rng.int(0, list.length - 1);
    const by = rng.chance(1, 2) ? 1 : -1;
    const right = around(list, at + by);
    return {
      prompt: `Which ${unit} comes right **${by > 0 ? 'after' : 'before'}** ${list[at]}? Type its name.`,
      answer: right,
      slips: [
        {
          text: around(list, at - by),
          why: `That one comes ${by > 0 ? 'before' : 'after'} it. Read the question again.`,
        },
      ],
      hints: [
        `Say the names of the ${unit}s in order, slowly.`,
        `It starts with “${right.slice(0, 2)}”.`,
      ],
      steps: [
        `The ${unit}s always follow each other in the same order.`,
        by > 0
          ? `After ${list[at]} comes ${right}.`
          : `${right} comes first, and then ${list[at]}.`,
      ],
      about: `${by} from ${list[at]}`,
    };
  },
});

export const orderTheYear = generator({
  id: 'order-the-year',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const count = grade === 1 ? 3 : grade === 2 ? 4 : 5;
    const picked = rng
      .sample(
        MONTHS.map((_, at) => at),
        count,
      )
      .toSorted((a, b) => a - b);
    return {
      prompt: 'A calendar starts with January. Put these months in the order of the year.',
      inOrder: picked.map((at) => MONTHS[at]!),
      hints: [
        'Say all the months from January on. Stop when you hear one of these.',
        `${MONTHS[picked[1]!]} comes before ${MONTHS[picked[2]!]}.`,
      ],
      steps: [
        'The months always come in the same order, so say them one by one.',
        ...picked.map((at) => `${MONTHS[at]} is month number ${at + 1}.`),
      ],
    };
  },
});
