import { generator, math } from '@planets/practice';
import { mistakes, slips } from '../../mistakes.ts';
import { sorted, total } from '../../lists.ts';

export const meanDeviation = generator({
  id: 'mean-absolute-deviation',
  kind: 'multi-step',
  difficulty: 5,
  make(rng, grade) {
    for (;;) {
      const count = grade === 6 ? 4 : 5;
      const values = Array.from({ length: count }, () => rng.int(1, grade === 6 ? 12 : 20));
      const mean = total(values) / count;
      const distances = values.map((value) => Math.abs(value - mean));
      const deviation = total(distances) / count;
      const places = (deviation * 10) % 1 === 0;
      if (!Number.isInteger(mean) || deviation === 0 || !places || new Set(values).size < count)
        continue;
      return {
        prompt: `How far are these numbers from their mean, on average? ${values.join(', ')}`,
        parts: [
          {
            prompt: 'What is the mean?',
            answer: mean,
            slips: slips(mean, [[total(values), 'That is the sum. Share it equally.']]),
          },
          {
            prompt: 'What do the distances from the mean add up to?',
            answer: total(distances),
            slips: slips(total(distances), [
              [0, 'Distances are never negative. Count those below the mean as well.'],
            ]),
          },
          {
            prompt: 'What is the mean absolute deviation, the mean of these distances?',
            answer: deviation,
            follows: `b / ${count}`,
          },
        ],
        hints: [
          'First share everything equally. Then see how far each number is from that.',
          `A distance is never negative. There are ${count} of them, one for each number.`,
        ],
        steps: [
          `The mean: ${math(`${total(values)} \\div ${count} = ${mean}`)}.`,
          `The distances: ${values.map((value, at) => `${value} is ${distances[at]} away`).join(', ')}. They add up to ${total(distances)}.`,
          `Their mean: ${math(`${total(distances)} \\div ${count} = ${deviation}`)}. The larger it is, the more the data are spread out.`,
        ],
      };
    }
  },
});

export const outlier = generator({
  id: 'outlier-effect',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    for (;;) {
      const values = sorted(Array.from({ length: 5 }, () => rng.int(10, 20)));
      const mean = total(values) / 5;
      const far = grade === 6 ? rng.int(6, 9) * 10 : rng.int(5, 12) * 12;
      const now = (total(values) + far) / 6;
      const nowMedian = (values[2]! + values[3]!) / 2;
      if (!Number.isInteger(mean) || !Number.isInteger(now * 2) || values[2] === values[3])
        continue;
      const right = `The mean goes up by ${now - mean}, the median only by ${nowMedian - values[2]!}.`;
      return {
        prompt: `The data are ${values.join(', ')}. Now ${far} is added to them. What happens to the mean and the median?`,
        right,
        wrong: mistakes(right, [
          [
            `The median goes up by ${now - mean}, the mean only by ${nowMedian - values[2]!}.`,
            'It is the other way round: a far value pulls the mean, because its size counts.',
          ],
          [
            'Neither of them changes.',
            'There is one value more, and a large one. Work out the mean again.',
          ],
          [
            `Both go up by ${now - mean}.`,
            'The median is only the middle of the row. It moves by one place.',
          ],
        ]),
        hints: [
          'Work out both before and after.',
          'For the median, only the order counts. For the mean, the size of each value does.',
        ],
        steps: [
          `Before: mean ${mean}, median ${values[2]}.`,
          `After: the sum is ${total(values) + far}, so the mean is ${math(`${total(values) + far} \\div 6 = ${now}`)}. The two in the middle are ${values[2]} and ${values[3]}, so the median is ${nowMedian}.`,
          'A value far away from the others pulls the mean, but hardly the median.',
        ],
      };
    }
  },
});
