import type { Topic } from '@planets/practice';
import { equationForStory, firstMove, inequality } from './linear-equations/choosing.ts';
import { matchSolutions, orderSteps, solve, spotSolution } from './linear-equations/solving.ts';

export const linearEquations: Topic = {
  id: 'linear_equations',
  name: 'Linear equations',
  about: 'Solve equations and inequalities by doing the same on both sides.',
  grades: [7, 9],
  keywords: ['solve for x', 'unknown', 'balance', 'inequality', 'algebra'],
  connected: ['inequalities', 'ratios'],
  prerequisites: ['expressions', 'integers'],
  standards: [
    'CCSS.MATH.CONTENT.7.EE.B.4',
    'CCSS.MATH.CONTENT.8.EE.C.7',
    'CCSS.MATH.CONTENT.8.EE.C.7.B',
    'CCSS.MATH.CONTENT.HSA.REI.B.3',
    'CCSS.MATH.CONTENT.HSA.CED.A.1',
  ],
  items: [solve, spotSolution, firstMove, matchSolutions, orderSteps, equationForStory, inequality],
};
