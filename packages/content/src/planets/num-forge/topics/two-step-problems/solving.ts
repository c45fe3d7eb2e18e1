import { figure, generator, math } from '@planets/practice';

import { mistakes, slips } from '../../mistakes.ts';
import type { Problem } from './problem.ts';
import { pickProblem } from './problems.ts';

const worked = ({ first, second }: Problem): string[] => [
  `${first.told} ${math(`${first.tex} = ${first.value}`)}.`,
  `${second.told} ${math(`${second.tex} = ${second.value}`)}.`,
];

export const findFirst = generator({
  id: 'find-first',
  kind: 'choice',
  difficulty: 2,
  make(rng, grade) {
    const problem = pickProblem(rng, grade);
    const { story, ask, hidden, astray } = problem;
    return {
      prompt: `${story} ${ask}\n\nWhat do you have to find out **first**?`,
      right: hidden,
      wrong: [
        { text: ask, why: 'That is the last question. You need something else before it.' },
        ...astray.map((text) => ({
          text,
          why: 'That does not help with the question, or the story tells it already.',
        })),
      ],
      hints: [
        'What does the story ask at the end? Which number is missing for that?',
        'Look for something that the story does not tell, but that you can work out.',
      ],
      steps: [
        `The story asks: ${ask} To answer that you need a number that is not in the story.`,
        `So first: ${hidden} ${math(`${problem.first.tex} = ${problem.first.value}`)}.`,
      ],
    };
  },
});

export const solveSteps = generator({
  id: 'solve-steps',
  kind: 'multi-step',
  difficulty: 3,
  make(rng, grade) {
    const problem = pickProblem(rng, grade);
    const { story, ask, hidden, first, second } = problem;
    return {
      prompt: story,
      parts: [
        { prompt: `First: ${hidden}`, answer: first.value },
        {
          prompt: `Then: ${ask}`,
          answer: second.value,
          follows: second.follows!,
          slips: slips(
            second.value,
            problem.slips.filter(([value]) => value > 0),
          ),
        },
      ],
      hints: [
        'Draw the story, or act it out.',
        'Use what you found first for the second question.',
      ],
      steps: worked(problem),
    };
  },
});

export const solveChoose = generator({
  id: 'solve-choose',
  kind: 'choice',
  difficulty: 3,
  make(rng, grade) {
    const problem = pickProblem(rng, grade);
    const { value } = problem.second;
    const near = grade === 2 ? 10 : value > 30 ? 10 : 2;
    return {
      prompt: `${problem.story} ${problem.ask}`,
      right: String(value),
      wrong: mistakes(value, [
        ...problem.slips.filter(([slip]) => slip > 0),
        [value + near, `Check your two steps again. That is ${near} too many.`],
        [value + 1, 'Check your two steps again. That is one too many.'],
        [value + 2 * near, 'Check your two steps again.'],
      ]),
      hints: ['There are two steps. What do you have to find out first?', problem.hidden],
      steps: worked(problem),
    };
  },
});

export const solveModel = generator({
  id: 'solve-with-model',
  kind: 'numeric',
  difficulty: 4,
  make(rng, grade) {
    const problem = pickProblem(rng, grade);
    return {
      prompt: [figure(problem.picture), `${problem.story} ${problem.ask}`],
      answer: problem.second.value,
      slips: slips(
        problem.second.value,
        problem.slips.filter(([value]) => value > 0),
      ),
      hints: ['Find each number of the story in the bars.', `Begin with this: ${problem.hidden}`],
      steps: worked(problem),
    };
  },
});

export const whichEquation = generator({
  id: 'which-calculation',
  kind: 'choice',
  difficulty: 4,
  make(rng, grade) {
    const problem = pickProblem(rng, grade);
    return {
      prompt: `${problem.story} ${problem.ask}\n\nWhich calculation fits?`,
      right: math(problem.whole),
      wrong: mistakes(problem.whole, problem.misfits, (tex) => math(tex)),
      hints: [
        'What happens first? What happens then?',
        problem.whole.includes('(')
          ? 'What is in brackets is worked out first.'
          : 'Read each sign aloud: does it say what happens in the story?',
      ],
      steps: [
        ...worked(problem),
        `In one line: ${math(`${problem.whole} = ${problem.second.value}`)}.`,
      ],
    };
  },
});

export const orderSteps = generator({
  id: 'order-steps',
  kind: 'order',
  difficulty: 3,
  make(rng, grade) {
    const problem = pickProblem(rng, grade);
    const { first, second } = problem;
    return {
      prompt: `${problem.story} ${problem.ask}\n\nPut the steps in order.`,
      inOrder: [
        first.told,
        `Work it out: ${math(`${first.tex} = ${first.value}`)}.`,
        second.told,
        `Work it out: ${math(`${second.tex} = ${second.value}`)}.`,
      ],
      hints: [
        'Which calculation uses only numbers from the story? It comes first.',
        'After you say what to do, you do it.',
      ],
      steps: [
        `First comes what you need for the rest: ${math(`${first.tex} = ${first.value}`)}.`,
        `The second step uses the ${first.value}: ${math(`${second.tex} = ${second.value}`)}.`,
      ],
    };
  },
});
