import { generator, math } from '@planets/practice';
import { grouped } from '../../../../authoring/number-text.ts';
import { capital } from '../../../../authoring/wording.ts';
import { groupedTex } from '../../grouped-tex.ts';
import { mistakes, slips } from '../../mistakes.ts';
import { pickNormal, RULE, TAIL, WITHIN, type Normal, type Steps } from './normal.ts';

const described = ({ what, unit, mean, deviation }: Normal): string =>
  `${capital(what)} are normally distributed with a mean of ${mean} ${unit} and a standard deviation of ${deviation} ${unit}.`;

export const within = generator({
  id: 'within',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const normal = pickNormal(rng);
    const { mean, deviation, unit } = normal;
    const steps = rng.pick<Steps>(grade === 10 ? [1, 2] : [1, 2, 3]);
    const [low, high] = [mean - steps * deviation, mean + steps * deviation];
    const show = (value: string | number) => `about ${value}%`;
    return {
      prompt: `${described(normal)} About what percentage lies between ${low} ${unit} and ${high} ${unit}?`,
      right: show(WITHIN[steps]),
      wrong: mistakes(
        WITHIN[steps],
        [
          ...([1, 2, 3] as const)
            .filter((other) => other !== steps)
            .map(
              (other) =>
                [
                  WITHIN[other],
                  `That is for ${other} standard ${other === 1 ? 'deviation' : 'deviations'} on each side. How far is ${high} from ${mean}?`,
                ] as const,
            ),
          [
            WITHIN[steps] / 2,
            'That is only the half above the mean. The range reaches to both sides.',
          ],
          [50, 'Half of them lie above the mean. Here a range on both sides is asked for.'],
        ],
        show,
      ),
      hints: [
        `How many standard deviations is ${high} ${unit} above the mean? And ${low} ${unit} below it?`,
        'Remember the three percentages for 1, 2 and 3 standard deviations.',
      ],
      steps: [
        `${math(`${high} - ${mean} = ${high - mean}`)}, and ${math(`${high - mean} \\div ${deviation} = ${steps}`)}: the range is ${steps} standard ${steps === 1 ? 'deviation' : 'deviations'} to each side.`,
        RULE,
      ],
    };
  },
});

export const tail = generator({
  id: 'tail',
  version: 2,
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const normal = pickNormal(rng);
    const { mean, deviation, unit } = normal;
    const steps = rng.pick([1, 2] as const);
    const above = rng.chance(1, 2);
    const limit = above ? mean + steps * deviation : mean - steps * deviation;
    const total = rng.int(1, 9) * (grade === 10 ? 200 : 400);
    const answer = (TAIL[steps] * total) / 100;
    const part = (percent: number) => (percent * total) / 100;
    return {
      prompt: `${described(normal)} About how many of ${grouped(total)} such values are ${above ? 'above' : 'below'} ${limit} ${unit}? Use the 68-95-99.7 rule.`,
      answer,
      slips: slips(answer, [
        [part(100 - WITHIN[steps]), 'That is outside on both sides. Only one side is asked for.'],
        [part(WITHIN[steps]), 'That is inside the range. What is left outside, on one side?'],
        [part(WITHIN[steps] / 2), `That is between the mean and ${limit}.`],
        [
          part(100 - TAIL[steps]),
          `Check the side: ${limit} is far ${above ? 'above' : 'below'} the mean.`,
        ],
        [TAIL[steps], 'That is the percentage. The question asks how many.'],
      ]),
      hints: [
        `How many standard deviations is ${limit} ${unit} from the mean? What percentage lies outside of that?`,
        'The curve is symmetric, so half of what is outside lies on each side.',
      ],
      steps: [
        `${limit} ${unit} is ${steps} standard ${steps === 1 ? 'deviation' : 'deviations'} ${above ? 'above' : 'below'} the mean. Within that distance lie ${WITHIN[steps]}%, so ${100 - WITHIN[steps]}% are outside.`,
        `The curve is symmetric: ${TAIL[steps]}% on each side. ${math(`${TAIL[steps] / 100} \\times ${groupedTex(total)} = ${groupedTex(answer)}`)}.`,
      ],
    };
  },
});

export const zScore = generator({
  id: 'z-score',
  kind: 'numeric',
  difficulty: 2,
  make(rng, grade) {
    const normal = pickNormal(rng);
    const { mean, deviation, unit } = normal;
    const halves = rng.int(1, grade === 10 ? 5 : 6) * (grade === 10 ? 2 : 1);
    const steps = (halves > 6 ? halves - 6 : halves) * (rng.chance(1, 2) ? 1 : -1);
    const value = mean + (steps * deviation) / 2;
    const z = steps / 2;
    return {
      prompt: `${described(normal)} What is the z-score of ${value} ${unit}?`,
      answer: z,
      slips: slips(z, [
        [value - mean, 'That is the distance from the mean. Measure it in standard deviations.'],
        [-z, `Check the sign: ${value} is ${z > 0 ? 'above' : 'below'} the mean.`],
      ]),
      hints: [
        'The z-score tells how many standard deviations a value is above the mean.',
        'Subtract the mean, then divide by the standard deviation. Below the mean it is negative.',
      ],
      steps: [
        `From the mean it is ${math(`${value} - ${mean} = ${value - mean}`)} ${unit}.`,
        `In standard deviations: ${math(`\\frac{${value - mean}}{${deviation}} = ${z}`)}.`,
      ],
    };
  },
});

export const compareScores = generator({
  id: 'compare-scores',
  kind: 'choice',
  difficulty: 3,
  make(rng) {
    for (;;) {
      const subjects = rng.sample(['mathematics', 'history', 'biology', 'English', 'geography'], 4);
      const tests = subjects.map((subject) => {
        const deviation = rng.pick([4, 8, 12]);
        const mean = rng.int(50, 80);
        const quarter = rng.int(1, 10);
        return {
          subject,
          deviation,
          mean,
          z: quarter / 4,
          score: mean + (quarter * deviation) / 4,
        };
      });
      if (new Set(tests.map(({ z }) => z)).size < 4 || tests.some(({ score }) => score > 99))
        continue;
      const best = tests.toSorted((a, b) => b.z - a.z)[0]!;
      const highest = tests.toSorted((a, b) => b.score - a.score)[0]!;
      const furthest = tests.toSorted((a, b) => b.score - b.mean - (a.score - a.mean))[0]!;
      if (highest === best && furthest === best) continue;
      return {
        prompt: `A student's scores: ${tests.map(({ subject, score, mean, deviation }) => `${subject} ${score} (class mean ${mean}, standard deviation ${deviation})`).join('; ')}. In which subject is the student best **compared with the class**?`,
        right: best.subject,
        wrong: tests
          .filter((test) => test !== best)
          .map((test) => ({
            text: test.subject,
            why:
              test === highest
                ? 'That is the highest score, but others may have scored high there too. Compare with the mean and the spread.'
                : test === furthest
                  ? 'That is the furthest above the mean in points. But the spread of the class differs: measure in standard deviations.'
                  : `There the z-score is ${test.z}. Work out the others too.`,
          })),
        hints: [
          'How far is each score above the mean? And is that much, compared with the standard deviation?',
          'Work out the z-score of each.',
        ],
        steps: [
          ...tests.map(
            ({ subject, score, mean, deviation, z }) =>
              `${capital(subject)}: ${math(`\\frac{${score} - ${mean}}{${deviation}} = ${z}`)}.`,
          ),
          `The z-score in ${best.subject} is the greatest.`,
        ],
      };
    }
  },
});

export const placeValue = generator({
  id: 'place-value',
  kind: 'number-line',
  difficulty: 1,
  make(rng, grade) {
    const deviation = rng.pick([2, 5, 10]);
    const mean = deviation * rng.int(6, 20);
    const steps =
      grade === 10 ? rng.pick([-2, -1, 1, 2]) : rng.pick([-2.5, -2, -1.5, -0.5, 0.5, 1.5, 2, 2.5]);
    const answer = mean + steps * deviation;
    const size = Math.abs(steps);
    return {
      prompt: `A distribution has the mean ${mean} and the standard deviation ${deviation}. Place the value that is **${size} standard ${size === 1 ? 'deviation' : 'deviations'} ${steps > 0 ? 'above' : 'below'}** the mean.`,
      line: {
        min: mean - 3 * deviation,
        max: mean + 3 * deviation,
        step: deviation / 2,
        labelEvery: 2,
      },
      answer,
      slips: [
        {
          value: mean - steps * deviation,
          why: `That is ${steps > 0 ? 'below' : 'above'} the mean. Check the direction.`,
        },
        { value: mean, why: 'That is the mean itself.' },
      ],
      hints: [
        'Begin at the mean.',
        `One standard deviation is ${deviation}. How far is it to go, and in which direction?`,
      ],
      steps: [
        `${size} standard ${size === 1 ? 'deviation is' : 'deviations are'} ${math(`${size} \\times ${deviation} = ${size * deviation}`)}.`,
        `${steps > 0 ? 'Above' : 'Below'} the mean: ${math(`${mean} ${steps > 0 ? '+' : '-'} ${size * deviation} = ${answer}`)}.`,
      ],
    };
  },
});
