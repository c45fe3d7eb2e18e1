import { generator, type Rng, type Topic } from '@planets/practice';
import { matchTerms, termForExample, termForMeaning } from '../../../authoring/vocabulary.ts';
import { mistakes } from '../../../authoring/mistakes.ts';
import { SOURCE_CASES } from '../data/source-cases.ts';
import { TIME_WORDS } from '../data/time-words.ts';
import { centuryOf, centuryText, ordinal, yearsBetween, yearText } from '../years.ts';

const SOURCE = 'Library of Congress, Getting Started with Primary Sources';
const words = { terms: TIME_WORDS, source: SOURCE };

/** Years of the common era in grade 5; from grade 6 also before it. Never the round end of a century. */
function year(rng: Rng, grade: number): number {
  const early = grade >= 6 && rng.chance(2, 5);
  const found = early ? rng.int(2, 998) : rng.int(grade === 5 ? 1101 : 101, 2020);
  const plain = found % 100 === 0 ? found + 1 : found;
  return early ? -plain : plain;
}

/** Years of different centuries, in random order. */
function years(rng: Rng, grade: number, count: number): number[] {
  const found: number[] = [];
  while (found.length < count) {
    const next = year(rng, grade);
    if (!found.some((other) => centuryOf(other) === centuryOf(next))) found.push(next);
  }
  return found;
}

const nextCentury = (century: number, step: number): number => {
  const next = century + step;
  return Math.sign(next) === Math.sign(century) ? next : next + (step > 0 ? 1 : -1);
};

const centuryYears = (century: number): string =>
  century > 0
    ? `${(century - 1) * 100 + 1} to ${century * 100}`
    : `${-century * 100} to ${(-century - 1) * 100 + 1} BCE`;

function centurySteps(at: number): string[] {
  const century = centuryOf(at);
  return [
    century > 0
      ? 'The 1st century is the years 1 to 100, the 2nd the years 101 to 200, and so on. So the number of the century is one more than the hundreds.'
      : 'Before the common era it works in the same way, but backward: the 1st century BCE is the years 100 to 1 BCE.',
    `The ${centuryText(century)} is the years ${centuryYears(century)}, and ${yearText(at)} lies in it.`,
  ];
}

export const datesSources: Topic = {
  id: 'dates_and_sources',
  name: 'Dates, centuries and sources',
  about: 'Reckon with years and centuries, and tell what a source can say.',
  grades: [5, 9],
  keywords: ['century', 'BCE', 'CE', 'BC', 'AD', 'primary source', 'timeline', 'years'],
  connected: ['early_civilizations', 'turning_points'],
  items: [
    generator({
      id: 'which-century',
      kind: 'choice',
      difficulty: 2,
      make(rng, grade) {
        const at = year(rng, grade);
        const century = centuryOf(at);
        const right = `The ${centuryText(century)}`;
        const near = (step: number, why: string) => ({
          text: `The ${centuryText(nextCentury(century, step))}`,
          why,
        });
        return {
          prompt: `To which century does the year **${yearText(at)}** belong?`,
          right,
          wrong: mistakes(right, [
            ...(Math.abs(at) > 100
              ? [
                  near(
                    century > 0 ? -1 : 1,
                    'You took the hundreds as they stand. But the years 1 to 100 are already the 1st century.',
                  ),
                ]
              : []),
            near(
              century > 0 ? 1 : -1,
              'That is one century too many. Count the hundreds once more.',
            ),
            ...(century < 0
              ? [
                  {
                    text: `The ${centuryText(-century)}`,
                    why: 'The year is BCE, so the century is BCE too.',
                  },
                ]
              : []),
            near(century > 0 ? 2 : -2, 'That is two centuries too many.'),
            near(century > 0 ? -2 : 2, 'That is too early by two centuries.'),
          ]),
          hints: [
            'The 1st century is the years 1 to 100. So the number is not simply the hundreds.',
            `Which years make up the ${centuryText(nextCentury(century, century > 0 ? -1 : 1))}? Those are ${centuryYears(nextCentury(century, century > 0 ? -1 : 1))}.`,
          ],
          steps: centurySteps(at),
          about: `century of ${at}`,
        };
      },
    }),
    generator({
      id: 'years-apart',
      kind: 'numeric',
      difficulty: 3,
      make(rng, grade) {
        const [a, b] = years(rng, grade, 2).toSorted((x, y) => x - y) as [number, number];
        const apart = yearsBetween(a, b);
        const crosses = a < 0 && b > 0;
        const [thing] = rng.sample(
          ['temple', 'bridge', 'tower', 'city wall', 'palace', 'harbor', 'canal', 'library'],
          1,
        );
        return {
          prompt: `A ${thing} was finished in **${yearText(a)}** and rebuilt in **${yearText(b)}**. How many years later was that?`,
          answer: apart,
          unit: 'years',
          slips: crosses
            ? [
                {
                  value: apart + 1,
                  why: 'Nearly: there was no year 0. After 1 BCE came 1 CE, so it is one year less.',
                },
                ...(Math.abs(b + a) === apart
                  ? []
                  : [
                      {
                        value: Math.abs(b + a),
                        why: 'You subtracted. The two years lie on different sides of the change of era.',
                      },
                    ]),
              ]
            : [{ value: apart + 1, why: 'You counted both ends. Take the difference.' }],
          hints: [
            crosses
              ? 'One year is BCE and one CE. Count to the change of era, then on.'
              : a < 0
                ? 'Years BCE count down to the change of era.'
                : 'Count on from the earlier year to the later one.',
            crosses
              ? `Add ${-a} and ${b}, and remember that there was no year 0.`
              : `Take the smaller number from the larger: ${Math.max(Math.abs(a), Math.abs(b))} − ${Math.min(Math.abs(a), Math.abs(b))}.`,
          ],
          steps: crosses
            ? [
                `On both sides together there are ${-a} + ${b} = ${b - a} years.`,
                `But 1 BCE is followed by 1 CE, without a year 0, so it is one less: ${apart}.`,
              ]
            : [
                a < 0
                  ? 'Both are BCE, so the years count down and the larger number came first.'
                  : 'Both are in the common era, so the larger number came later.',
                `The time between is ${Math.max(Math.abs(a), Math.abs(b))} − ${Math.min(Math.abs(a), Math.abs(b))} = ${apart} years.`,
              ],
        };
      },
    }),
    generator({
      id: 'order-years',
      kind: 'order',
      difficulty: 3,
      make(rng, grade) {
        const sorted = years(rng, grade, grade < 7 ? 4 : 5).toSorted((a, b) => a - b);
        const early = sorted.filter((at) => at < 0);
        return {
          prompt: 'Put these years in order, from the **earliest** to the **latest**.',
          inOrder: sorted.map((at) => `The year ${yearText(at)}`),
          hints: [
            early.length > 0
              ? 'Years BCE come before all years CE. A year without letters is CE.'
              : 'Compare the thousands first, and then the hundreds.',
            early.length > 1
              ? `BCE counts down: ${yearText(early[0]!)} is earlier than ${yearText(early[1]!)}.`
              : `Look at the hundreds first. ${yearText(sorted[1]!)} comes before ${yearText(sorted[2]!)}.`,
          ],
          steps: [
            ...(early.length > 0
              ? [
                  'Before the common era the numbers go down as time goes on, so there the larger number is earlier.',
                ]
              : [
                  'In the common era the numbers grow as time goes on, so the smaller number is earlier.',
                ]),
            `The order is ${sorted.map(yearText).join(', ')}.`,
          ],
        };
      },
    }),
    generator({
      id: 'match-centuries',
      kind: 'match',
      difficulty: 2,
      make(rng, grade) {
        const picked = years(rng, grade, grade < 7 ? 3 : 4);
        return {
          prompt: 'Match each year with its century.',
          pairs: picked.map(
            (at) => [`The year ${yearText(at)}`, centuryText(centuryOf(at))] as const,
          ),
          hints: [
            'The 1st century is the years 1 to 100, so the number of a century is one ahead of the hundreds.',
            `Begin with ${yearText(picked[0]!)}. Is it in the years ${centuryYears(nextCentury(centuryOf(picked[0]!), 1))}, or before?`,
          ],
          steps: picked.map(
            (at) =>
              `${yearText(at)} lies in the years ${centuryYears(centuryOf(at))}, so it is in the ${centuryText(centuryOf(at))}.`,
          ),
        };
      },
    }),
    generator({
      id: 'first-and-last-year',
      kind: 'cloze',
      difficulty: 3,
      make(rng, grade) {
        const century = grade > 6 && rng.chance(1, 3) ? -rng.int(2, 8) : rng.int(2, 20);
        const size = Math.abs(century);
        const [first, last] =
          century > 0 ? [(size - 1) * 100 + 1, size * 100] : [size * 100, (size - 1) * 100 + 1];
        const era = century < 0 ? ' BCE' : '';
        const options = (right: number, wrong: number[]) => ({
          right: `${right}${era}`,
          wrong: wrong.map((other) => `${other}${era}`),
        });
        return {
          prompt: `The ${centuryText(century)} began with the year [[0]] and ended with the year [[1]].`,
          gaps:
            century > 0
              ? [options(first, [first - 1, first + 100]), options(last, [last - 1, last + 100])]
              : [options(first, [first - 1, last]), options(last, [last - 1, first])],
          hints: [
            `The 1st century${era} has the years ${century > 0 ? '1 to 100' : '100 to 1 BCE'}. There was no year 0.`,
            century > 0
              ? `The ${ordinal(size)} century is ${size - 1} full ${size === 2 ? 'century' : 'centuries'} later.`
              : 'BCE counts down, so the first year has the larger number.',
          ],
          steps: [
            century > 0
              ? `Before it there are ${size - 1} full ${size === 2 ? 'century' : 'centuries'}, so the years up to ${first - 1} are used up.`
              : 'Counting down from the larger number, a hundred years belong to it.',
            `So it is the years ${centuryYears(century)}: ${first}${era} is the first and ${last}${era} the last.`,
          ],
        };
      },
    }),
    generator({
      id: 'primary-or-secondary',
      kind: 'choice',
      difficulty: 3,
      make(rng) {
        const { study, primary, secondary } = rng.pick(SOURCE_CASES);
        const wantPrimary = rng.chance(1, 2);
        const [rights, wrongs] = wantPrimary ? [primary, secondary] : [secondary, primary];
        const right = rng.pick(rights);
        return {
          prompt: `Someone studies ${study}. Which of these is a **${wantPrimary ? 'primary' : 'secondary'} source** for that?`,
          right,
          wrong: rng.sample(wrongs, 3).map((text) => ({
            text,
            why: wantPrimary
              ? 'This was made later, by someone who was not there. It is a secondary source.'
              : 'This comes from the time itself, so it is a primary source.',
          })),
          hints: [
            'A primary source comes from the time that is studied. A secondary source was made later, from other sources.',
            `When was each of these made? Compare that with ${study}.`,
          ],
          steps: [
            wantPrimary
              ? `“${right}” comes from the time or from someone who was there, so it is a primary source.`
              : `“${right}” was made later, by someone who used other sources, so it is a secondary source.`,
            wantPrimary
              ? 'The others were made afterward. They can be useful, but they pass on what someone else found out.'
              : 'The others come straight from the time itself.',
          ],
          source: SOURCE,
          about: `${wantPrimary ? 'primary' : 'secondary'}: ${right}`,
        };
      },
    }),
    termForMeaning(words),
    termForExample(words),
    matchTerms(words),
  ],
};
