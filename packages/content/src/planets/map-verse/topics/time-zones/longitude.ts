import { generator } from '@planets/practice';
import { source } from './zones.ts';

export const degreesAndHours = generator({
  id: 'degrees-and-hours',
  kind: 'numeric',
  difficulty: 3,
  make(rng, grade) {
    const hours = rng.int(2, grade < 8 ? 8 : 11);
    const back = rng.chance(1, 2);
    return {
      prompt: back
        ? `Two places on the equator are ${hours * 15}° of longitude apart. By how many hours does their Sun time differ?`
        : `The Sun time of two places differs by ${hours} hours. How many degrees of longitude are between them?`,
      answer: back ? hours : hours * 15,
      unit: back ? 'hours' : '°',
      hints: ['Earth turns 360° in 24 hours.', 'How many degrees is that in one hour?'],
      steps: [
        '360° in 24 hours make 360 ÷ 24 = 15° in each hour.',
        back ? `${hours * 15} ÷ 15 = ${hours} hours.` : `${hours} × 15 = ${hours * 15} degrees.`,
      ],
      source,
    };
  },
});
