import { generator, type Rng, type Topic } from '@planets/practice';
import { DEEDS, NEEDS, VERBS, WANTS, type Verb } from '../data/needs-wants.ts';
import { slipsFor } from '../../../authoring/mistakes.ts';
import { counted } from '../../../authoring/number-text.ts';
import { NAMES } from '../../../authoring/first-names.ts';

const SOURCE = 'Consumer Financial Protection Bureau, youth financial education';
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** Things with a price that a few weeks of small savings reach. */
const SMALL_WANTS = [
  'a comic book',
  'a kite',
  'a bouncy ball',
  'a card game',
  'a poster',
  'a toy boat',
  'a puzzle',
] as const;

interface Goal {
  readonly has: number;
  readonly each: number;
  readonly weeks: number;
  readonly price: number;
}

function goal(rng: Rng, grade: number): Goal {
  const has = rng.int(1, grade < 3 ? 5 : 15);
  const each = grade === 1 ? rng.int(1, 2) : rng.int(2, grade === 2 ? 3 : 6);
  const weeks = rng.int(2, grade === 1 ? 4 : grade === 2 ? 5 : 8);
  return { has, each, weeks, price: has + each * weeks };
}

const jumps = ({ has, each, weeks }: Goal): string =>
  Array.from({ length: weeks + 1 }, (_, week) => `$${has + each * week}`).join(', ');

export const needsWants: Topic = {
  id: 'needs_wants',
  name: 'Needs, wants and saving up',
  about: 'Tell needs from wants, and see how saving a little adds up.',
  grades: [1, 4],
  keywords: ['needs', 'wants', 'save', 'spend', 'share', 'earn', 'piggy bank'],
  connected: ['counting_coins', 'making_change'],
  items: [
    generator({
      id: 'find-the-need',
      kind: 'choice',
      difficulty: 1,
      make(rng) {
        const [need, why] = rng.pick(NEEDS);
        const wants = rng.sample(WANTS, 3);
        return {
          prompt: 'Which one is a **need**, something people must have to live and stay well?',
          right: capital(need),
          wrong: wants.map(([thing, reason]) => ({
            text: capital(thing),
            why: `This is a want: ${reason}.`,
          })),
          hints: [
            'Ask of each one: could people stay well without it?',
            `Start with ${wants[0]![0]}. It would be nice to have. Must people have it?`,
          ],
          steps: [
            `The need here is ${need}, because ${why}.`,
            'The other three are wants: nice to have, but people can live without them.',
          ],
          source: SOURCE,
          about: need,
        };
      },
    }),
    generator({
      id: 'find-the-want',
      kind: 'choice',
      difficulty: 1,
      make(rng) {
        const [want, why] = rng.pick(WANTS);
        const needs = rng.sample(NEEDS, 3);
        return {
          prompt: 'Which one is a **want**, something nice to have that people can live without?',
          right: capital(want),
          wrong: needs.map(([thing, reason]) => ({
            text: capital(thing),
            why: `This is a need: ${reason}.`,
          })),
          hints: [
            'Three of these keep people alive and well. One is for fun.',
            `Think about ${needs[0]![0]}: it is a need, because ${needs[0]![1]}. Which one is different?`,
          ],
          steps: [
            `The want here is ${want}: ${why}.`,
            `The others are needs. For example, ${needs[1]![0]}: ${needs[1]![1]}.`,
          ],
          source: SOURCE,
          about: want,
        };
      },
    }),
    generator({
      id: 'name-the-deed',
      kind: 'choice',
      difficulty: 2,
      make(rng) {
        const [deed, verb] = rng.pick(DEEDS);
        const others = (Object.keys(VERBS) as Verb[]).filter((other) => other !== verb);
        const name = rng.pick(NAMES);
        return {
          prompt: `${name} ${deed}. What is ${name} doing?`,
          right: capital(verb),
          wrong: others.map((other) => ({
            text: capital(other),
            why: `${capital(other)} means ${VERBS[other]}.`,
          })),
          hints: [
            'Follow the money: does it come in, stay, or go out?',
            `It is not ${others[0]}, because that means ${VERBS[others[0]!]}.`,
          ],
          steps: [
            `${capital(verb)} means ${VERBS[verb]}.`,
            `${name} ${deed}, so ${name} is ${verb}.`,
          ],
          source: SOURCE,
          about: deed,
        };
      },
    }),
    generator({
      id: 'pick-the-needs',
      kind: 'choices',
      difficulty: 2,
      make(rng, grade) {
        const needs = rng.sample(NEEDS, 2);
        const wants = rng.sample(WANTS, grade === 1 ? 2 : 3);
        return {
          prompt: 'Pick **every need**.',
          right: needs.map(([thing]) => capital(thing)),
          wrong: wants.map(([thing]) => capital(thing)),
          hints: [
            'There are two needs here. What must people have to live and stay well?',
            `${capital(wants[0]![0])} is not one of them: ${wants[0]![1]}.`,
          ],
          steps: [
            ...needs.map(([thing, why]) => `${capital(thing)}: a need, because ${why}.`),
            ...wants.map(([thing, why]) => `${capital(thing)}: a want, because ${why}.`),
          ],
          source: SOURCE,
        };
      },
    }),
    generator({
      id: 'match-deeds',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const verbs = rng.sample(Object.keys(VERBS) as Verb[], grade === 1 ? 3 : 4);
        const names = rng.sample(NAMES, verbs.length);
        const deeds = verbs.map((verb) => rng.pick(DEEDS.filter(([, other]) => other === verb)));
        const pairs = deeds.map(
          ([deed, verb], at) => [`${names[at]} ${deed}.`, capital(verb)] as const,
        );
        return {
          prompt: 'Match what each child does with the right word.',
          pairs,
          hints: [
            'Does the money come in, stay for later, buy something, or help others?',
            `${capital(verbs[0]!)} means ${VERBS[verbs[0]!]}. Who does that?`,
          ],
          steps: deeds.map(
            ([deed, verb], at) => `${names[at]} ${deed}. That is ${verb}: ${VERBS[verb]}.`,
          ),
          source: SOURCE,
        };
      },
    }),
    generator({
      id: 'weeks-to-save',
      kind: 'numeric',
      difficulty: 3,
      make(rng, grade) {
        const task = goal(rng, grade);
        const { has, each, weeks, price } = task;
        const name = rng.pick(NAMES);
        const thing = rng.pick(SMALL_WANTS);
        return {
          prompt: `${name} has **$${has}** and saves **$${each}** every week. How many weeks does it take to have **$${price}** for ${thing}?`,
          answer: weeks,
          unit: 'weeks',
          slips: slipsFor(weeks, [
            {
              value: price - has,
              why: `That is how many dollars are missing. How many weeks of $${each} is that?`,
            },
            {
              value: weeks + 1,
              why: `The $${has} is there from the start. Count only the weeks after that.`,
            },
            { value: price, why: 'That is the price in dollars. How many weeks?' },
          ]),
          hints: [
            `Start at $${has} and jump by $${each}.`,
            `After one week it is $${has + each}. Go on until you reach $${price} and count the jumps.`,
          ],
          steps: [
            `Each week adds $${each}, so count on from $${has}: ${jumps(task)}.`,
            `That is ${counted(weeks, 'jump')}, so ${counted(weeks, 'week')}.`,
          ],
        };
      },
    }),
    generator({
      id: 'order-savings',
      kind: 'order',
      difficulty: 3,
      make(rng, grade) {
        const found: { weeks: number; each: number }[] = [];
        while (found.length < (grade === 1 ? 3 : 4)) {
          const next = {
            weeks: rng.int(2, grade < 3 ? 5 : 9),
            each: rng.int(1, grade < 3 ? 4 : 9),
          };
          if (!found.some((other) => other.weeks * other.each === next.weeks * next.each))
            found.push(next);
        }
        const sorted = found.toSorted((a, b) => a.weeks * a.each - b.weeks * b.each);
        const told = ({ weeks, each }: (typeof found)[number]) =>
          `$${each} a week for ${weeks} weeks`;
        return {
          prompt:
            'Who saves the most? Put these in order, from the **least** saved to the **most**.',
          inOrder: sorted.map(told),
          hints: [
            'Find how much each one is in the end.',
            `For example, ${told(sorted[1]!)} is ${Array.from({ length: sorted[1]!.weeks }, () => sorted[1]!.each).join(' + ')}.`,
          ],
          steps: sorted.map(
            (plan) =>
              `${told(plan)}: the same amount comes ${plan.weeks} times, so that is $${plan.weeks * plan.each}.`,
          ),
        };
      },
    }),
  ],
};
