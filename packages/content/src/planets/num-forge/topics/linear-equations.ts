import type { Topic } from '@planets/practice';
import { equationForStory, firstMove, inequality } from './linear-equations/choosing.ts';
import { matchSolutions, orderSteps, solve, spotSolution } from './linear-equations/solving.ts';

export const linearEquations: Topic = {
  id: 'linear_equations',
  name: 'Linear equations',
  about: 'Solve equations and inequalities by doing the same on both sides.',
  grades: [7, 9],
  keywords: ['solve for x', 'unknown', 'balance', 'inequality', 'algebra'],
  connected: ['expressions', 'integers', 'slope_functions', 'ratios', 'quadratics'],
  prerequisites: [],
  standards: [],
  items: [solve, spotSolution, firstMove, matchSolutions, orderSteps, equationForStory, inequality],
};
