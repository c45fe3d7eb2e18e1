import { generator, math } from '@planets/practice';
import { slips } from '../../mistakes.ts';

export const tides = generator({
  id: 'tides',
  kind: 'multi-step',
  difficulty: 4,
  make(rng, grade) {
    const amplitude = rng.int(1, 4);
    const middle = amplitude + rng.int(1, 5);
    const [what, slow, half] = rng.pick([
      ['The water in a harbor', 'hours', 6],
      ['A gondola of a big wheel', 'minutes', rng.int(2, 6) * 2],
      ['A buoy on long waves', 'seconds', rng.int(2, 5) * 2],
    ] as const);
    const unit = 'm';
    const period = 2 * half;
    const start = rng.int(1, 6);
    const quarters = grade === 11 ? 1 : 3;
    const later = start + (quarters * period) / 4;
    return {
      prompt: `${what} rises and falls like a wave. It is highest, at ${middle + amplitude} ${unit}, after ${start} ${start === 1 ? slow.slice(0, -1) : slow}, and next it is lowest, at ${middle - amplitude} ${unit}, after ${start + half} ${slow}.`,
      parts: [
        {
          prompt: `What is the amplitude, in ${unit}?`,
          answer: amplitude,
          unit,
          slips: slips(amplitude, [
            [2 * amplitude, 'That is from the lowest to the highest point. Take half of it.'],
            [middle + amplitude, 'That is the greatest height. How far is it from the middle?'],
          ]),
        },
        {
          prompt: `At which height is the midline, in ${unit}?`,
          answer: middle,
          unit,
          follows: `${middle + amplitude} - a`,
        },
        {
          prompt: `How long is the period, in ${slow}?`,
          answer: period,
          slips: slips(period, [[half, 'From highest to lowest is only half a wave.']]),
        },
        {
          prompt: `How high is it after ${later} ${slow}, in ${unit}?`,
          answer: middle,
          unit,
          follows: 'b',
          slips: slips(middle, [
            [
              middle + amplitude,
              'There it would be highest. How much of a period has passed since then?',
            ],
            [
              middle - amplitude,
              'There it would be lowest. How much of a period has passed since it was highest?',
            ],
          ]),
        },
      ],
      hints: [
        'The midline lies halfway between highest and lowest.',
        'From highest to lowest is half a period. After a quarter of a period the wave crosses the midline.',
      ],
      steps: [
        `Half of the difference: ${math(`\\frac{${middle + amplitude} - ${middle - amplitude}}{2} = ${amplitude}`)} ${unit}. The midline is ${math(`${middle + amplitude} - ${amplitude} = ${middle}`)} ${unit}.`,
        `From highest to lowest it takes ${math(`${start + half} - ${start} = ${half}`)} ${slow}, half of the period: ${period} ${slow}.`,
        `After ${later} ${slow} ${quarters === 1 ? 'a quarter of a period has' : 'three quarters of a period have'} passed since the highest point, so it is on the midline: ${middle} ${unit}.`,
      ],
    };
  },
});
