import { generator } from '@planets/practice';
import { capital } from '../../../../authoring/wording.ts';
import { JOBS, LACKS, MATERIALS, type Property } from '../../data/materials.ts';

const source = 'Encyclopaedia Britannica';

/** Which material fits the job? The wrong ones each lack something that is needed for certain. */
export const chooseMaterial = generator({
  id: 'choose-material',
  kind: 'choice',
  difficulty: 2,
  standards: ['2-PS1-2'],
  make(rng, grade) {
    const { thing, needs, said } = rng.pick(JOBS.filter(({ from }) => from <= grade));
    const right = rng.pick(
      MATERIALS.filter(({ has }) => needs.every((need) => has.includes(need))),
    );
    const missing = (lacks: readonly Property[]) => needs.find((need) => lacks.includes(need));
    const wrong = rng.sample(
      MATERIALS.filter(({ lacks }) => missing(lacks) !== undefined),
      3,
    );
    return {
      prompt: `You want to make **${thing}**. It ${said}. Which material is best?`,
      right: capital(right.name),
      wrong: wrong.map(({ name, lacks }) => ({
        text: capital(name),
        why: `Think of ${name}: ${LACKS[missing(lacks)!]}.`,
      })),
      hints: [
        `Read again what ${thing} must do. Try each material in your mind.`,
        `You can rule out ${wrong[0]!.name}: ${LACKS[missing(wrong[0]!.lacks)!]}.`,
      ],
      steps: [
        `What matters: it ${said}.`,
        `${capital(right.name)} can do that. ${wrong
          .map(({ name, lacks }) => `${capital(name)} cannot: ${LACKS[missing(lacks)!]}.`)
          .join(' ')}`,
      ],
      source,
      about: thing,
    };
  },
});
