import { generator } from '@planets/practice';
import { capital } from '../../../../authoring/capital.ts';
import { PREAMBLE } from '../../data/constitution.ts';

const SOURCE = 'U.S. National Archives, Constitution of the United States';
const short = (words: string): string => words.replace(' to ourselves and our Posterity', '');

export const preambleGoal = generator({
  id: 'preamble-goal',
  kind: 'choice',
  difficulty: 2,
  grades: [4, 6],
  make(rng) {
    const right = rng.pick(PREAMBLE);
    const example = rng.chance(1, 2);
    const wrong = rng.sample(
      PREAMBLE.filter((one) => one !== right),
      3,
    );
    return {
      prompt: example
        ? `The Preamble of the Constitution names six goals. Which of them does this serve best?\n\n_${right.example}_`
        : `In the Preamble of the Constitution, what does **“${right.words}”** mean?`,
      right: example ? capital(short(right.words)) : capital(right.means),
      wrong: wrong.map((other) => ({
        text: example ? capital(short(other.words)) : capital(other.means),
        why: `“${short(other.words)}” means to ${other.means}, for example: ${other.example}`,
      })),
      hints: [
        example ? 'Say in easy words what each goal means.' : right.hint,
        `You can rule one out: “${short(wrong[0]!.words)}” means to ${wrong[0]!.means}.`,
      ],
      steps: [`“${short(right.words)}” means to ${right.means}.`, `For example: ${right.example}`],
      source: SOURCE,
      about: right.words,
    };
  },
});

export const matchPreamble = generator({
  id: 'match-preamble',
  kind: 'match',
  difficulty: 3,
  grades: [4, 6],
  make(rng, grade) {
    const picked = rng.sample(PREAMBLE, grade < 6 ? 3 : 4);
    return {
      prompt:
        'These words are from the Preamble of the Constitution. Match them with what they mean today.',
      pairs: picked.map(({ words, means }) => [`“${short(words)}”`, capital(means)] as const),
      hints: [
        `“${short(picked[0]!.words)}”: ${picked[0]!.hint}`,
        `“${short(picked[1]!.words)}”: ${picked[1]!.hint}`,
      ],
      steps: picked.map(
        ({ words, means, example }) =>
          `“${short(words)}” means to ${means}. For example: ${example}`,
      ),
      source: SOURCE,
    };
  },
});
