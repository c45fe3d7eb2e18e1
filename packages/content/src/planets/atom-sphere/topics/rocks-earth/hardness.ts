import { figure, generator } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { MINERALS, SCRATCHERS } from '../../data/rocks.ts';

const source = 'U.S. Geological Survey';

/** What scratches what: the unknown mineral lies between two hardnesses. */
export const scratchTest = generator({
  id: 'scratch-test',
  kind: 'choice',
  difficulty: 4,
  grades: [5, 8],
  make(rng) {
    const at = rng.int(0, SCRATCHERS.length - 2);
    const [soft, hard] = [SCRATCHERS[at]!, SCRATCHERS[at + 1]!];
    const fits = (hardness: number) => hardness > soft.hardness && hardness < hard.hardness;
    const right = rng.pick(MINERALS.filter(({ hardness }) => fits(hardness)));
    const others = rng.sample(
      MINERALS.filter(({ hardness }) => !fits(hardness)),
      3,
    );
    const shown = [right, ...others].toSorted((a, b) => a.hardness - b.hardness);
    return {
      prompt: [
        'Of two things, the harder one scratches the softer one.',
        figure({
          kind: 'data-table',
          caption: 'Hardness (Mohs scale)',
          columns: ['Thing', 'Hardness'],
          rows: [...SCRATCHERS, ...shown]
            .toSorted((a, b) => a.hardness - b.hardness)
            .map(({ name, hardness }) => [capital(name), String(hardness)]),
        }),
        `A mineral **cannot** be scratched by ${soft.name}, but ${hard.name} **does** scratch it. Which mineral can it be?`,
      ],
      right: capital(right.name),
      wrong: others.map(({ name, hardness }) => ({
        text: capital(name),
        why:
          hardness < soft.hardness
            ? `${capital(name)} has hardness ${hardness}, so ${soft.name} (${soft.hardness}) would scratch it.`
            : `${capital(name)} has hardness ${hardness}, so ${hard.name} (${hard.hardness}) could not scratch it.`,
      })),
      hints: [
        `It must be harder than ${soft.name}.`,
        `It must also be softer than ${hard.name}. Look for a number in between.`,
      ],
      steps: [
        `Not scratched by ${soft.name}: its hardness is more than ${soft.hardness}. Scratched by ${hard.name}: less than ${hard.hardness}.`,
        `Of the four, only ${right.name}, with hardness ${right.hardness}, lies in between.`,
      ],
      source,
      about: `hardness of ${right.name}`,
    };
  },
});
