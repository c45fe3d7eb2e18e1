import { generator, math, type Rng } from '@planets/practice';
import { grouped } from '../../../../authoring/number-text.ts';
import { groupedTex } from '../../grouped-tex.ts';
import { decimal } from '../../decimal.ts';
import { distinct } from '../../distinct.ts';
import { mistakes } from '../../mistakes.ts';

/** A change in percent, in tenths of a percent: 65 is 6.5%. Grade 9 has whole percents only. */
const pickTenths = (rng: Rng, grade: number): number => {
  const tenths =
    grade === 9 ? rng.int(2, 40) * 10 : rng.pick([rng.int(2, 60) * 10, rng.int(3, 99)]);
  // Half of it is as much as is left: two answers would be alike.
  return tenths === 500 ? 450 : tenths;
};

const percent = (tenths: number): string => `${decimal(tenths, 1)}%`;

const WHAT = [
  ['The population of a town', 'per year'],
  ['The number of bees in a garden', 'per week'],
  ['The number of visitors of a website', 'per month'],
  ['The amount of algae in a pond', 'per day'],
  ['The number of members of a club', 'per year'],
  ['The value of a painting', 'per year'],
] as const;

export const growthFactor = generator({
  id: 'growth-factor',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const tenths = pickTenths(rng, grade);
    const grows = rng.chance(1, 2);
    const [what, per] = rng.pick(WHAT);
    const right = decimal(1000 + (grows ? tenths : -tenths), 3);
    return {
      prompt: `${what} ${grows ? 'grows' : 'shrinks'} by ${percent(tenths)} ${per}. By which number is it multiplied ${per.replace('per', 'each')}?`,
      right: math(right),
      wrong: mistakes(
        right,
        [
          [
            decimal(tenths, 3),
            `That is only the change. ${grows ? 'What was there before stays and is added.' : 'What is left after it?'}`,
          ],
          [
            decimal(1000 + (grows ? -tenths : tenths), 3),
            grows ? 'That is the factor of a decrease.' : 'That is the factor of an increase.',
          ],
          [
            decimal(10_000 + (grows ? tenths : -tenths), 4),
            'Check the place value: one percent is one hundredth.',
          ],
          [decimal(tenths, 1), 'That is the percentage itself, not a factor.'],
        ],
        math,
      ),
      hints: [
        'All that is there is 100%. How many percent are there afterwards?',
        'Write that percentage as a decimal.',
      ],
      steps: [
        `Afterwards there are ${math(`100\\% ${grows ? '+' : '-'} ${decimal(tenths, 1)}\\% = ${decimal(1000 + (grows ? tenths : -tenths), 1)}\\%`)} of what was there before.`,
        `As a decimal that is ${math(right)}, and multiplying by it takes the whole and the change in one step.`,
      ],
    };
  },
});

export const matchFactors = generator({
  id: 'match-factors',
  kind: 'match',
  difficulty: 2,
  make(rng, grade) {
    const base = rng.int(1, 9);
    const tricky = grade === 9 ? [base * 10, base * 100] : [base * 5, base * 50];
    const [small, large] = tricky as [number, number];
    const changes = distinct(4, () => rng.pick([small, -small, large, -large]));
    return {
      prompt: 'Match each factor with the change that it means.',
      pairs: changes.map((tenths) => [
        math(decimal(1000 + tenths, 3)),
        `${tenths > 0 ? 'grows' : 'shrinks'} by ${percent(Math.abs(tenths))}`,
      ]),
      hints: [
        'A factor above 1 means growth, a factor below 1 means decay.',
        'How far is each factor from 1? Write that as a percentage.',
      ],
      steps: changes.map(
        (tenths) =>
          `${math(decimal(1000 + tenths, 3))} is ${math(`1 ${tenths > 0 ? '+' : '-'} ${decimal(Math.abs(tenths), 3)}`)}, so it ${tenths > 0 ? 'grows' : 'shrinks'} by ${percent(Math.abs(tenths))}.`,
      ),
    };
  },
});

export const interpret = generator({
  id: 'interpret',
  version: 2,
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const start = rng.int(2, 60) * 50;
    const tenths = pickTenths(rng, grade);
    const grows = rng.chance(1, 2);
    const factor = decimal(1000 + (grows ? tenths : -tenths), 3);
    const asksStart = rng.chance(1, 3);
    const [thing, where] = rng.pick([
      ['fish', ' in a lake'],
      ['users', ' of an app'],
      ['trees', ' in a park'],
      ['members', ' of a club'],
      ['visitors', ' of a museum'],
    ] as const);
    const verb = (up: boolean) => (up ? 'grows' : 'shrinks');
    const right = asksStart
      ? `At the beginning there are ${grouped(start)} ${thing}.`
      : `The number ${verb(grows)} by ${percent(tenths)} each year.`;
    const startWrong = {
      text: `Each year ${grouped(start)} ${thing} are added.`,
      why: 'Nothing is added here: each year the number is multiplied by the factor.',
    };
    return {
      prompt: `The number of ${thing}${where} after t years is ${math(`N(t) = ${groupedTex(start)} \\cdot ${factor}^{t}`)}. What does the ${math(asksStart ? groupedTex(start) : factor)} tell?`,
      right,
      wrong: asksStart
        ? [
            startWrong,
            {
              text: `After one year there are ${grouped(start)} ${thing}.`,
              why: 'Put in t = 1: then the factor has been used once. Which t leaves only this number?',
            },
            {
              text: `There can be at most ${grouped(start)} ${thing}.`,
              why: 'It is no limit. Put in t = 0.',
            },
          ]
        : [
            {
              text: `The number ${verb(!grows)} by ${percent(tenths)} each year.`,
              why: `A factor ${grows ? 'above' : 'below'} 1 makes the number ${grows ? 'larger' : 'smaller'}.`,
            },
            {
              text: `The number ${verb(grows)} by ${percent(1000 + (grows ? tenths : -tenths))} each year.`,
              why: 'The factor includes what was there before. The change is how far it is from 1.',
            },
            {
              text: `Each year ${factor} ${thing} are added.`,
              why: 'It is an exponent that counts the years, so the factor multiplies, again and again.',
            },
          ],
      hints: [
        `What is N for t = 0? And for t = 1?`,
        'One number is there from the beginning, the other one multiplies it each year.',
      ],
      steps: asksStart
        ? [
            `For ${math('t = 0')} the power is 1, so ${math(`N(0) = ${groupedTex(start)}`)}.`,
            'That is the number at the beginning.',
          ]
        : [
            `Each year more is one factor ${math(factor)} more.`,
            `${math(`${factor} = 1 ${grows ? '+' : '-'} ${decimal(tenths, 3)}`)}: what was there stays, and ${percent(tenths)} ${grows ? 'is added' : 'is lost'}.`,
          ],
    };
  },
});
