import { generator, type Rng } from '@planets/practice';
import { longSequences, shortSequences } from '../../data/sequences.ts';

/** In grade 1 the last step is left out. */
function stepsFor(rng: Rng, grade: number) {
  const row = rng.pick(grade < 3 ? shortSequences : longSequences);
  return grade === 1 ? { ...row, steps: row.steps.slice(0, 3) } : row;
}

export const putInOrder = generator({
  id: 'put-in-order',
  kind: 'order',
  difficulty: 2,
  make(rng, grade) {
    const { steps } = stepsFor(rng, grade);
    return {
      prompt: 'Put the sentences in order, so that they tell a story.',
      inOrder: steps,
      hints: [
        'Which one can only be the beginning? Nothing has to happen before it.',
        'Ask of each of the others: what must have happened before this?',
      ],
      steps: [
        `It has to begin with: ${steps[0]}`,
        ...steps.slice(1).map((step, at) => `“${step}” That can only come after: ${steps[at]}`),
      ],
      about: `sequence: ${steps[0]}`,
    };
  },
});

export const whatComesNext = generator({
  id: 'what-comes-next',
  kind: 'choice',
  difficulty: 1,
  make(rng, grade) {
    const { steps, before, never } = stepsFor(rng, grade);
    const told = steps.slice(0, -1);
    return {
      prompt: `Which sentence comes next?\n\n_${told.join(' ')}_`,
      right: steps.at(-1)!,
      wrong: [
        {
          text: before,
          why: `That must come before the story begins: before “${steps[0]}”`,
        },
        ...never.map((text) => ({
          text,
          why: 'Read the story up to here once more. Nothing in it leads to that.',
        })),
      ],
      hints: [
        'Read the story and see it in your mind, like a film.',
        `The last thing so far is: “${told.at(-1)}” What can come of that?`,
      ],
      steps: [
        `The story has come to this: ${told.at(-1)}`,
        `After that, this makes sense: ${steps.at(-1)}`,
      ],
      about: `sequence: ${steps[0]}`,
    };
  },
});

export const firstLastOrNext = generator({
  id: 'first-last-or-next',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const { steps } = stepsFor(rng, grade);
    const at = rng.int(1, steps.length - 2);
    const [ask, right, so] =
      grade > 1 && rng.chance(2, 3)
        ? rng.chance(1, 2)
          ? [`right **after** this? “${steps[at]}”`, steps[at + 1]!, 'comes right after it']
          : [`right **before** this? “${steps[at]}”`, steps[at - 1]!, 'comes right before it']
        : rng.chance(1, 2)
          ? ['**first**', steps[0]!, 'begins the story']
          : ['**last**', steps.at(-1)!, 'ends the story'];
    const asked = ask.includes('“') ? steps[at] : undefined;
    return {
      prompt: `What happens ${ask}${asked === undefined ? '?' : ''}\n\n_${steps.join(' ')}_`,
      right,
      wrong: steps
        .filter((step) => step !== right && step !== asked)
        .map((text) => ({
          text,
          why:
            asked === undefined
              ? `Find that sentence in the story. It is number ${steps.indexOf(text) + 1} of ${steps.length}. Is it the one that ${so}?`
              : steps.indexOf(text) < at === (right === steps[at - 1])
                ? 'You look on the right side of it, but another sentence stands nearer.'
                : `Find both in the story. Yours comes ${steps.indexOf(text) < at ? 'before' : 'after'} it.`,
        })),
      hints: [
        'Put a finger on each sentence as you read.',
        asked === undefined
          ? 'Find where the story starts and where it stops.'
          : `Find “${asked}” in the story. Then look at its neighbors.`,
      ],
      steps: [`The story goes: ${steps.join(' → ')}`, `“${right}” ${so}.`],
      about: `sequence: ${steps[0]}`,
    };
  },
});
