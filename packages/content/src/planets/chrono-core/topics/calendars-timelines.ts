import { figure, generator, type Rng, type Topic } from '@planets/practice';
import { mistakes } from '../../../authoring/mistakes.ts';
import { NAMES } from '../../../authoring/first-names.ts';
import { differentJobs } from '../data/then-now.ts';

const SOURCE = 'Smithsonian Institution, National Museum of American History';
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

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const around = (list: readonly string[], at: number): string =>
  list[((at % list.length) + list.length) % list.length]!;

/** First graders step by one, later by more and also back. */
function step(rng: Rng, grade: number): number {
  if (grade === 1) return rng.pick([1, 2, -1]);
  return rng.pick(grade === 2 ? [2, 3, -1, -2] : [3, 4, 5, -2, -3]);
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** The names passed on the way, the goal left out. */
const passed = (list: readonly string[], from: number, by: number): string =>
  Array.from({ length: Math.abs(by) }, (_, index) =>
    around(list, from + Math.sign(by) * (index + 1)),
  ).join(', ');

const LIFE = [
  'was born',
  'learned to walk',
  'started school',
  'built a kite',
  'learned to swim',
  'got a library card',
  'learned to ride a bike',
  'planted a tree',
  'joined a choir',
  'wrote a first poem',
] as const;

/** Three events in grade 1, five later, at ages at which they happen to many children. */
function lifeline(rng: Rng, grade: number) {
  const born = rng.int(2005, 2012);
  const later = rng.sample(LIFE.slice(3), grade === 1 ? 1 : 2);
  const told = [...LIFE.slice(0, grade === 1 ? 2 : 3), ...later];
  const ages =
    grade === 1 ? [0, 1, rng.int(4, 7)] : [0, 1, 5, 6 + rng.int(0, 1), 8 + rng.int(0, 1)];
  return {
    name: rng.pick(NAMES),
    events: told.map((what, at) => ({ what, year: born + ages[at]! })),
  };
}

export const calendarsTimelines: Topic = {
  id: 'calendars_timelines',
  name: 'Calendars, timelines and long ago',
  about: 'Use days, months and years, read a timeline, and tell long ago from today.',
  grades: [1, 3],
  keywords: ['calendar', 'days', 'months', 'timeline', 'long ago', 'past', 'then and now'],
  connected: ['explorers_inventions'],
  items: [
    generator({
      id: 'which-is-old',
      kind: 'choice',
      difficulty: 1,
      make(rng) {
        const picked = differentJobs(rng, 4);
        const [old, ...modern] = picked as [(typeof picked)[0], ...typeof picked];
        return {
          prompt:
            'Which of these did people use **long ago**, before there was electricity in homes?',
          right: capital(old.past),
          wrong: modern.map(({ today: now, past, job }) => ({
            text: capital(now),
            why: `This is from our time. To ${job}, people long ago used ${past}.`,
          })),
          hints: [
            'Which one works without electricity, engines or batteries?',
            `It is not ${modern[0]!.today}: that is used today to ${modern[0]!.job}.`,
          ],
          steps: [
            `Long ago people used ${old.past} to ${old.job}.`,
            `Today many use ${old.today} for it. The other three belong to our time.`,
          ],
          source: SOURCE,
          about: old.past,
        };
      },
    }),
    generator({
      id: 'job-long-ago',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const picked = differentJobs(rng, 3);
        const [old, b, c] = picked as [(typeof picked)[0], (typeof picked)[0], (typeof picked)[0]];
        return {
          prompt: `What did people use **long ago** to ${old.job}?`,
          right: capital(old.past),
          wrong: [
            { text: capital(old.today), why: 'That does the job, but it is from our time.' },
            { text: capital(b.past), why: `That is from long ago, but it was used to ${b.job}.` },
            { text: capital(c.past), why: `That is from long ago, but it was used to ${c.job}.` },
          ],
          hints: [
            `Two things matter: it is old, and you can ${old.job} with it.`,
            `It is not ${old.today}. That is how many people do it today.`,
          ],
          steps: [
            `To ${old.job}, people long ago used ${old.past}.`,
            `Today many use ${old.today}, which was not invented yet.`,
          ],
          source: SOURCE,
          about: old.past,
        };
      },
    }),
    generator({
      id: 'match-then-now',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const picked = differentJobs(rng, grade === 1 ? 3 : 4);
        return {
          prompt: 'Match each old thing with the thing that does the same job today.',
          pairs: picked.map(({ past, today }) => [capital(past), capital(today)] as const),
          hints: [
            `Begin with ${picked[0]!.past}: people used that to ${picked[0]!.job}.`,
            `Then take ${picked[1]!.past}: people used that to ${picked[1]!.job}.`,
          ],
          steps: picked.map(
            ({ past, today, job }) =>
              `To ${job}, people long ago used ${past}. Today many use ${today}.`,
          ),
          source: SOURCE,
        };
      },
    }),
    generator({
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
    }),
    generator({
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
    }),
    generator({
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
    }),
    generator({
      id: 'read-the-timeline',
      kind: 'choice',
      difficulty: 3,
      make(rng, grade) {
        const { name, events } = lifeline(rng, grade);
        const first = events[0]!.year;
        const last = Math.max(...events.map(({ year }) => year)) + 1;
        const points = events.map(({ year }, at) => ({ value: year, label: 'ABCDE'[at]! }));
        const [asked, ...others] = rng.shuffle(events) as [(typeof events)[0], ...typeof events];
        return {
          prompt: [
            figure({
              kind: 'number-line',
              min: first - 1,
              max: last,
              step: 1,
              labelEvery: 1,
              points,
            }),
            `This is ${name}’s timeline. ${events.map(({ what }, at) => `${'ABCDE'[at]}: ${name} ${what}.`).join(' ')}\n\nWhat happened in **${asked.year}**?`,
          ],
          right: capital(`${name} ${asked.what}`),
          wrong: others.slice(0, 3).map(({ what, year }) => ({
            text: `${name} ${what}`,
            why: `Look at its letter again: that was in ${year}.`,
          })),
          hints: [
            `Find ${asked.year} on the line. Which letter is above it?`,
            `${others[0]!.year} is not the year we want. There you see what came ${others[0]!.year < asked.year ? 'before' : 'after'} it.`,
          ],
          steps: [
            `On the line, ${asked.year} carries the letter ${'ABCDE'[events.indexOf(asked)]}.`,
            `That letter stands for this: ${name} ${asked.what}.`,
          ],
        };
      },
    }),
    generator({
      id: 'years-old',
      kind: 'numeric',
      difficulty: 3,
      grades: [2, 3],
      make(rng, grade) {
        const ten = grade === 2 ? 2010 : 10 * rng.int(190, 198);
        const from = ten + rng.int(0, 5);
        const age = grade === 2 ? rng.int(2, 9) : rng.int(6, 40);
        const thing = rng.pick([
          'school',
          'library',
          'playground',
          'bridge',
          'swimming pool',
          'museum',
          'park',
          'train station',
        ]);
        return {
          prompt: `A ${thing} opened in **${from}**. How many years old was it in **${from + age}**?`,
          answer: age,
          unit: 'years',
          slips: [
            {
              value: age + 1,
              why: 'You counted the first year too. One year has passed only when the next year comes.',
            },
            { value: age + 10, why: 'That is ten too many. Count on once more.' },
          ],
          hints: [
            `Start at ${from} and count on to ${from + age}.`,
            `In ${from + 1} it was 1 year old. Go on from there.`,
          ],
          steps: [
            `How old it is tells how many years have passed since ${from}.`,
            `From ${from} to ${from + age} is ${age} years, because ${from + age} − ${from} = ${age}.`,
          ],
        };
      },
    }),
  ],
};
