import { generator } from '@planets/practice';
import { SOURCE_CASES } from '../../data/source-cases.ts';
import { SOURCE } from './dated.ts';

export const primaryOrSecondary = generator({
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
});
